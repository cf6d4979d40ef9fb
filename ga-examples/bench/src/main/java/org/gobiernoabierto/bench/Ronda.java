package org.gobiernoabierto.bench;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.openjdk.jmh.runner.options.WarmupMode;

/**
 * Everything measured warm, side by side in this one JVM: all is warmed up before anything is
 * measured. Arguments: the file for the results of each of the three runs.
 */
final class Ronda {

  private Ronda() {}

  public static void main(String[] args) throws RunnerException {
    correr(comun(args[0]).include(todo()).param("fallas", "no", "si"));
    correr(
        comun(args[1])
            .include(solo("evaluador"))
            .include(solo("gemelo"))
            .param("compromisos", "1", "100", "1000", "5000"));
    correr(comun(args[2]).include(solo("evaluador")).threads(2));
  }

  private static String todo() {
    return Tibios.class.getName() + "\\.";
  }

  private static String solo(String medida) {
    return todo() + medida + "$";
  }

  private static ChainedOptionsBuilder comun(String resultado) {
    return new OptionsBuilder()
        .forks(0)
        .warmupMode(WarmupMode.BULK)
        .warmupIterations(4)
        .warmupTime(new TimeValue(500, TimeUnit.MILLISECONDS))
        .measurementIterations(5)
        .measurementTime(new TimeValue(500, TimeUnit.MILLISECONDS))
        .addProfiler(GCProfiler.class)
        .verbosity(VerboseMode.SILENT)
        .resultFormat(ResultFormatType.JSON)
        .result(resultado);
  }

  private static void correr(ChainedOptionsBuilder opciones) throws RunnerException {
    new Runner(opciones.build()).run();
  }
}
