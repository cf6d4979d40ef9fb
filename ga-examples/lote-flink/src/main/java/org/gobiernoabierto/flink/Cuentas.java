package org.gobiernoabierto.flink;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.PrimitiveArrayTypeInfo;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.util.Collector;
import org.gobiernoabierto.informe.Resultado;
import org.gobiernoabierto.informe.Veredicto;
import org.jspecify.annotations.Nullable;

/**
 * Counts the results of each entity by requirement, and its verdicts: rows as {@code ga lote
 * --resumen} writes them.
 */
final class Cuentas extends Recuento {

  private static final long serialVersionUID = 1;

  private transient ValueState<long[]> veredictos;
  private transient MapState<String, long[]> resultados;

  /**
   * @param cada how often what has changed is told, besides at the end; null for never
   */
  Cuentas(@Nullable Duration cada) {
    super(cada);
  }

  static String[] encabezados() {
    List<String> encabezados = new ArrayList<>(List.of("entidad", "requisito"));
    for (Resultado resultado : Resultado.values()) {
      encabezados.add(resultado.name());
    }
    for (Veredicto veredicto : Veredicto.values()) {
      encabezados.add("veredicto." + veredicto.name());
    }
    return encabezados.toArray(String[]::new);
  }

  @Override
  public void open(OpenContext contexto) {
    veredictos =
        getRuntimeContext()
            .getState(
                new ValueStateDescriptor<>(
                    "veredictos", PrimitiveArrayTypeInfo.LONG_PRIMITIVE_ARRAY_TYPE_INFO));
    resultados =
        getRuntimeContext()
            .getMapState(
                new MapStateDescriptor<>(
                    "resultados",
                    Types.STRING,
                    PrimitiveArrayTypeInfo.LONG_PRIMITIVE_ARRAY_TYPE_INFO));
  }

  @Override
  void sumar(Hecho hecho) throws Exception {
    veredictos.update(sumado(veredictos.value(), Veredicto.values().length, hecho.veredicto()));
    for (int i = 0; i < hecho.requisitos().length; i++) {
      String requisito = hecho.requisitos()[i];
      resultados.put(
          requisito,
          sumado(resultados.get(requisito), Resultado.values().length, hecho.resultados()[i]));
    }
  }

  private static long[] sumado(long @Nullable [] cuenta, int clases, int clase) {
    long[] sumada = cuenta == null ? new long[clases] : cuenta;
    sumada[clase]++;
    return sumada;
  }

  @Override
  void decir(String entidad, Collector<String[]> destino) throws Exception {
    Map<String, long[]> enOrden = new TreeMap<>();
    for (Map.Entry<String, long[]> cuenta : resultados.entries()) {
      enOrden.put(cuenta.getKey(), cuenta.getValue());
    }
    long[] delaEntidad = veredictos.value();
    enOrden.forEach(
        (requisito, cuenta) -> {
          List<String> fila = new ArrayList<>(List.of(entidad, requisito));
          LongStream.concat(LongStream.of(cuenta), LongStream.of(delaEntidad))
              .mapToObj(Long::toString)
              .forEach(fila::add);
          destino.collect(fila.toArray(String[]::new));
        });
  }
}
