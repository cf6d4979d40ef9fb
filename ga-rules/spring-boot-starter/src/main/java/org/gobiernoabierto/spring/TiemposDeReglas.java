package org.gobiernoabierto.spring;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.gobiernoabierto.reglas.OyenteDeReglas;

/** How long each rule takes over an exercise: the timer {@code ga.regla}. Thread-safe. */
final class TiemposDeReglas implements OyenteDeReglas {

  private final MeterRegistry registro;
  private final Map<String, Timer> tiempos = new ConcurrentHashMap<>();

  TiemposDeReglas(MeterRegistry registro) {
    this.registro = registro;
  }

  @Override
  public void tardo(String regla, long nanos) {
    tiempos.computeIfAbsent(regla, this::tiempo).record(nanos, TimeUnit.NANOSECONDS);
  }

  private Timer tiempo(String regla) {
    return Timer.builder("ga.regla")
        .description("Time that a rule takes over an exercise")
        .tag("regla", regla)
        .register(registro);
  }
}
