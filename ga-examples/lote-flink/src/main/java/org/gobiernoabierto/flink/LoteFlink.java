package org.gobiernoabierto.flink;

import java.time.Duration;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.PipelineOptions;
import org.apache.flink.configuration.RestartStrategyOptions;
import org.apache.flink.connector.file.sink.FileSink;
import org.apache.flink.connector.file.src.FileSource;
import org.apache.flink.core.fs.Path;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.KeyedStream;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.streaming.api.environment.LocalStreamEnvironment;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.functions.sink.filesystem.OutputFileConfig;
import org.apache.flink.streaming.api.functions.sink.filesystem.bucketassigners.BasePathBucketAssigner;
import org.apache.flink.streaming.api.functions.sink.filesystem.rollingpolicies.DefaultRollingPolicy;
import org.apache.flink.streaming.api.functions.sink.filesystem.rollingpolicies.OnCheckpointRollingPolicy;

/**
 * Evaluates newline-delimited JSON on as many machines as a Flink cluster has: a line of output for
 * each exercise, as {@code ga lote} writes it though in no order, and the counts.
 */
public final class LoteFlink {

  private static final Duration ENTRE_PUNTOS = Duration.ofSeconds(10);
  private static final int INTENTOS = 3;

  private LoteFlink() {}

  /**
   * Runs the job and waits for its end.
   *
   * @param argumentos see {@link Peticion#USO}
   * @throws IllegalArgumentException when the call is wrong
   * @throws Exception when the job fails
   */
  public static void main(String[] argumentos) throws Exception {
    Peticion peticion = Peticion.de(argumentos);
    StreamExecutionEnvironment entorno = entorno(new Configuration());
    armar(leidos(peticion, entorno), peticion);
    entorno.execute("lote-flink");
  }

  /**
   * Where the job runs, as {@code configuracion} and whoever starts it say; and with checkpoints,
   * whatever they say.
   */
  static StreamExecutionEnvironment entorno(Configuration configuracion) {
    Configuration nuestra = new Configuration(configuracion);
    nuestra.set(PipelineOptions.OBJECT_REUSE, true);
    nuestra.set(PipelineOptions.GENERIC_TYPES, false);
    StreamExecutionEnvironment entorno =
        StreamExecutionEnvironment.getExecutionEnvironment(nuestra);
    if (!entorno.getCheckpointConfig().isCheckpointingEnabled()) {
      entorno.enableCheckpointing(ENTRE_PUNTOS.toMillis());
    }
    if (entorno instanceof LocalStreamEnvironment) {
      Configuration aqui = new Configuration();
      aqui.set(RestartStrategyOptions.RESTART_STRATEGY, "fixed-delay");
      aqui.set(RestartStrategyOptions.RESTART_STRATEGY_FIXED_DELAY_ATTEMPTS, INTENTOS);
      entorno.configure(aqui);
    }
    return entorno;
  }

  /** The lines of what was named. */
  static DataStream<Renglon> leidos(Peticion peticion, StreamExecutionEnvironment entorno) {
    FileSource.FileSourceBuilder<Renglon> fuente =
        FileSource.forBulkFileFormat(
            new Renglones(peticion.entradas()), peticion.entradas().toArray(Path[]::new));
    if (peticion.seguir() != null) {
      fuente.monitorContinuously(peticion.seguir());
    }
    return entorno.fromSource(fuente.build(), WatermarkStrategy.noWatermarks(), "NDJSON");
  }

  /**
   * Evaluates lines, wherever they come from, and writes what comes of it.
   *
   * @param renglones may be without end; what of them is repeated after a failure is their source's
   *     matter
   */
  static void armar(DataStream<Renglon> renglones, Peticion peticion) {
    SingleOutputStreamOperator<Hecho> hechos =
        renglones.rebalance().map(new Evaluacion(peticion)).name("evaluación");
    hechos
        .sinkTo(
            FileSink.<Hecho>forRowFormat(
                    peticion.en("informes"), (hecho, archivo) -> archivo.write(hecho.linea()))
                .withBucketAssigner(new BasePathBucketAssigner<>())
                .withOutputFileConfig(nombres("informes", ".ndjson"))
                .withRollingPolicy(
                    peticion.seguir() == null
                        ? DefaultRollingPolicy.builder().build()
                        : OnCheckpointRollingPolicy.build())
                .build())
        .name("informes");
    contar(
        hechos.filter(hecho -> hecho.entidad() != null).map(Hecho::sinLinea).keyBy(Hecho::entidad),
        new Cuentas(peticion.seguir()),
        peticion.en("cuentas"),
        Cuentas.encabezados());
    contar(
        hechos.filter(hecho -> hecho.falla() != null).map(Hecho::sinLinea).keyBy(Hecho::falla),
        new CuentaDeFallas(peticion.seguir()),
        peticion.en("fallas"),
        CuentaDeFallas.encabezados());
  }

  private static void contar(
      KeyedStream<Hecho, String> hechos, Recuento recuento, Path carpeta, String... encabezados) {
    String nombre = carpeta.getName();
    hechos
        .process(recuento)
        .name(nombre)
        .sinkTo(
            FileSink.forBulkFormat(carpeta, new TablaCsv(encabezados))
                .withBucketAssigner(new BasePathBucketAssigner<>())
                .withOutputFileConfig(nombres(nombre, ".csv"))
                .build())
        .setParallelism(1)
        .name(nombre + ".csv");
  }

  private static OutputFileConfig nombres(String principio, String fin) {
    return OutputFileConfig.builder().withPartPrefix(principio).withPartSuffix(fin).build();
  }
}
