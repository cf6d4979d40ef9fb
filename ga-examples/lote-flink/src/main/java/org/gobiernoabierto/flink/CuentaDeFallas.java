package org.gobiernoabierto.flink;

import java.time.Duration;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.util.Collector;
import org.jspecify.annotations.Nullable;

/** Counts the lines that could not be evaluated, by the code of their first fault. */
final class CuentaDeFallas extends Recuento {

  private static final long serialVersionUID = 1;

  private transient ValueState<Long> lineas;

  /**
   * @param cada how often what has changed is told, besides at the end; null for never
   */
  CuentaDeFallas(@Nullable Duration cada) {
    super(cada);
  }

  static String[] encabezados() {
    return new String[] {"codigo", "lineas"};
  }

  @Override
  public void open(OpenContext contexto) {
    lineas = getRuntimeContext().getState(new ValueStateDescriptor<>("lineas", Types.LONG));
  }

  @Override
  void sumar(Hecho hecho) throws Exception {
    Long antes = lineas.value();
    lineas.update(antes == null ? 1 : antes + 1);
  }

  @Override
  void decir(String codigo, Collector<String[]> destino) throws Exception {
    destino.collect(new String[] {codigo, lineas.value().toString()});
  }
}
