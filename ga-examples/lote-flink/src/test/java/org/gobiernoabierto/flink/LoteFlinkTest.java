package org.gobiernoabierto.flink;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.apache.flink.api.common.JobID;
import org.apache.flink.api.common.functions.RichMapFunction;
import org.apache.flink.api.common.state.CheckpointListener;
import org.apache.flink.configuration.CheckpointingOptions;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.CoreOptions;
import org.apache.flink.configuration.RestartStrategyOptions;
import org.apache.flink.core.execution.SavepointFormatType;
import org.apache.flink.runtime.jobgraph.JobGraph;
import org.apache.flink.runtime.jobmaster.JobResult;
import org.apache.flink.runtime.minicluster.MiniCluster;
import org.apache.flink.runtime.minicluster.MiniClusterConfiguration;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the job promises, on a cluster within this process. */
class LoteFlinkTest {

  private static final int TRABAJADORES = 2;

  @TempDir private Path carpeta;

  private Path entrada;
  private Path salida;
  private MiniCluster cumulo;

  @BeforeEach
  void carpetas() throws IOException {
    entrada = Files.createDirectory(carpeta.resolve("entrada"));
    salida = carpeta.resolve("salida");
  }

  @AfterEach
  void cerrar() throws Exception {
    cumulo.close();
  }

  private static Configuration configuracion() {
    Configuration configuracion = new Configuration();
    configuracion.set(CoreOptions.DEFAULT_PARALLELISM, TRABAJADORES);
    configuracion.set(CheckpointingOptions.CHECKPOINTING_INTERVAL, Duration.ofMillis(100));
    configuracion.set(
        RestartStrategyOptions.RESTART_STRATEGY_FIXED_DELAY_DELAY, Duration.ofMillis(1));
    return configuracion;
  }

  private static MiniCluster cumulo(int trabajadores, int tareasEnCada) throws Exception {
    MiniCluster cumulo =
        new MiniCluster(
            new MiniClusterConfiguration.Builder()
                .setConfiguration(configuracion())
                .setNumTaskManagers(trabajadores)
                .setNumSlotsPerTaskManager(tareasEnCada)
                .withRandomPorts()
                .build());
    cumulo.start();
    return cumulo;
  }

  private Peticion peticion(String... mas) throws IOException {
    String[] argumentos = {
      "--entrada", entrada.toString(), "--salida", salida.toString(), "--fecha", "2018-03-20"
    };
    return Peticion.de(Stream.of(argumentos, mas).flatMap(Arrays::stream).toArray(String[]::new));
  }

  private static JobGraph trabajo(Peticion peticion, boolean conCompuerta) {
    StreamExecutionEnvironment entorno = LoteFlink.entorno(configuracion());
    DataStream<Renglon> renglones = LoteFlink.leidos(peticion, entorno);
    LoteFlink.armar(conCompuerta ? renglones.map(new Compuerta()) : renglones, peticion);
    return entorno.getStreamGraph().getJobGraph();
  }

  private void assertEndsWell(JobID trabajo) throws Exception {
    JobResult resultado = cumulo.requestJobResult(trabajo).get();
    resultado.toJobExecutionResult(LoteFlinkTest.class.getClassLoader());
  }

  /** Where each report comes from, and what tells it from another: a failure is to be readable. */
  private static List<String> cortos(List<String> informes) {
    return informes.stream()
        .map(
            linea ->
                linea.substring(0, linea.indexOf('}'))
                    + " %d %x".formatted(linea.length(), linea.hashCode()))
        .toList();
  }

  private void assertSameAsGaLote() throws IOException {
    LoteDeGa deGa = LoteDeGa.de(entrada, carpeta);
    Escrito escrito = new Escrito(salida);

    assertThat(cortos(escrito.informes())).isEqualTo(cortos(deGa.informes()));
    assertThat(escrito.cuentas()).isNotEmpty().isEqualTo(deGa.cuentas());
    assertThat(escrito.fallas()).isEqualTo(deGa.fallas());
  }

  @Test
  void aTaskManagerThatDiesLosesAndRepeatsNothing() throws Exception {
    Ejemplos ejemplos = new Ejemplos();
    ejemplos.escribir(entrada.resolve("a.ndjson"), 0, 600);
    ejemplos.escribir(entrada.resolve("b.ndjson"), 600, 1_200);
    Files.writeString(entrada.resolve("c.ndjson"), "\n{\"id\": 5\n\nnada\n{\"id\": 6\n");

    cumulo = cumulo(TRABAJADORES, 1);
    JobGraph trabajo = trabajo(peticion(), true);
    cumulo.submitJob(trabajo).get();
    Compuerta.HAY_PUNTO.await();
    cumulo.terminateTaskManager(0).get();
    int aMedias = Compuerta.PASARON.get();
    cumulo.startTaskManager();
    Compuerta.MUERTO.countDown();
    assertEndsWell(trabajo.getJobID());

    assertThat(aMedias).isBetween(1, 1_202);
    assertThat(Compuerta.INTENTO).hasValueGreaterThan(0);

    assertSameAsGaLote();
    assertThat(new Escrito(salida).informes()).hasSize(1_203);
    assertThat(EvaluadorCompartido.enUso()).isZero();
  }

  /** Lets lines pass until a checkpoint has some, and then none until a worker is dead. */
  static final class Compuerta extends RichMapFunction<Renglon, Renglon>
      implements CheckpointListener {

    /** Both are of one run. */
    static final CountDownLatch HAY_PUNTO = new CountDownLatch(1);

    static final CountDownLatch MUERTO = new CountDownLatch(1);
    static final AtomicInteger PASARON = new AtomicInteger();
    static final AtomicInteger INTENTO = new AtomicInteger();

    private static final long serialVersionUID = 1;

    @Override
    public Renglon map(Renglon renglon) throws InterruptedException {
      if (HAY_PUNTO.getCount() == 0) {
        MUERTO.await();
      }
      PASARON.incrementAndGet();
      INTENTO.set(getRuntimeContext().getTaskInfo().getAttemptNumber());
      return renglon;
    }

    @Override
    public void notifyCheckpointComplete(long punto) {
      if (PASARON.get() > 0) {
        HAY_PUNTO.countDown();
      }
    }
  }

  @Test
  void theTasksOfATaskManagerShareOneEvaluador() throws Exception {
    new Ejemplos().escribir(entrada.resolve("a.ndjson"), 0, 48);
    int antes = EvaluadorCompartido.hechos();

    cumulo = cumulo(1, TRABAJADORES);
    JobGraph trabajo = trabajo(peticion("--solo-resultados"), false);
    cumulo.submitJob(trabajo).get();
    assertEndsWell(trabajo.getJobID());

    assertThat(EvaluadorCompartido.hechos() - antes).isEqualTo(1);
    assertThat(EvaluadorCompartido.enUso()).isZero();
    assertThat(new Escrito(salida).informes()).hasSize(48).allMatch(l -> l.length() < 5_000);
  }

  @Test
  void aStreamHasNoEndAndIsToldAsItGoes() throws Exception {
    Ejemplos ejemplos = new Ejemplos();
    ejemplos.escribir(entrada.resolve("a.ndjson"), 0, 24);

    cumulo = cumulo(1, TRABAJADORES);
    JobGraph trabajo = trabajo(peticion("--seguir", "1"), false);
    Files.createDirectories(salida.resolve("informes"));
    Files.createDirectories(salida.resolve("cuentas"));
    cumulo.submitJob(trabajo).get();
    esperar("informes", 24);
    esperar("cuentas", 1);
    ejemplos.escribir(carpeta.resolve("b"), 24, 36);
    Files.move(carpeta.resolve("b"), entrada.resolve("b.ndjson"));
    esperar("informes", 36);
    cumulo
        .stopWithSavepoint(
            trabajo.getJobID(),
            carpeta.resolve("punto").toUri().toString(),
            true,
            SavepointFormatType.CANONICAL)
        .get();
    assertEndsWell(trabajo.getJobID());

    LoteDeGa deGa = LoteDeGa.de(entrada, carpeta);
    assertThat(cortos(new Escrito(salida).informes())).isEqualTo(cortos(deGa.informes()));
    assertThat(new Escrito(salida).cuentas()).containsAll(deGa.cuentas());
  }

  private void esperar(String que, int lineas) throws Exception {
    try (WatchService vigia = salida.getFileSystem().newWatchService()) {
      salida.resolve(que).register(vigia, StandardWatchEventKinds.ENTRY_CREATE);
      while (hay(que) < lineas) {
        WatchKey novedad = vigia.take();
        novedad.pollEvents();
        novedad.reset();
      }
    }
  }

  private int hay(String que) throws IOException {
    Escrito escrito = new Escrito(salida);
    return (que.equals("informes") ? escrito.informes() : escrito.cuentas()).size();
  }
}
