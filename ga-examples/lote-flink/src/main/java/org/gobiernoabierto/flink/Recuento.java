package org.gobiernoabierto.flink;

import java.time.Duration;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;
import org.jspecify.annotations.Nullable;

/** Counts by a key, and tells the counts when the input ends; while it does not, now and then. */
abstract class Recuento extends KeyedProcessFunction<String, Hecho, String[]> {

  private static final long serialVersionUID = 1;

  private final @Nullable Duration cada;

  Recuento(@Nullable Duration cada) {
    this.cada = cada;
  }

  abstract void sumar(Hecho hecho) throws Exception;

  /** Tells the counts of a key as they stand, in rows. */
  abstract void decir(String clave, Collector<String[]> destino) throws Exception;

  @Override
  public void processElement(Hecho hecho, Context contexto, Collector<String[]> destino)
      throws Exception {
    sumar(hecho);
    contexto.timerService().registerEventTimeTimer(Long.MAX_VALUE);
    if (cada != null) {
      long periodo = cada.toMillis();
      long siguiente = (contexto.timerService().currentProcessingTime() / periodo + 1) * periodo;
      contexto.timerService().registerProcessingTimeTimer(siguiente);
    }
  }

  @Override
  public void onTimer(long cuando, OnTimerContext contexto, Collector<String[]> destino)
      throws Exception {
    decir(contexto.getCurrentKey(), destino);
  }
}
