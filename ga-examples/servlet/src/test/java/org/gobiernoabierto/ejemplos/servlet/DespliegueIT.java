package org.gobiernoabierto.ejemplos.servlet;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import org.apache.catalina.Context;
import org.apache.catalina.core.StandardContext;
import org.apache.catalina.startup.ContextConfig;
import org.apache.catalina.startup.Tomcat;
import org.apache.catalina.util.ServerInfo;
import org.gobiernoabierto.json.EscritorDeInformes;
import org.gobiernoabierto.json.LectorDeEjercicios;
import org.gobiernoabierto.json.Lectura;
import org.gobiernoabierto.reglas.Evaluador;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The WAR, deployed as often as the property {@code redespliegues} says, and taken away again. */
class DespliegueIT {

  private static final Path WAR = Path.of("target/servlet").toAbsolutePath();
  private static final Path CAMPECHE = Path.of("../ejercicios/campeche-2016.json");
  private static final LocalDate FECHA = LocalDate.of(2018, 3, 20);
  private static final int VECES = Integer.getInteger("redespliegues", 1);
  private static final int RECOLECCIONES = 50;

  private final Logger registro = Logger.getLogger("org.apache");
  private final Tomcat tomcat = new Tomcat();

  @BeforeEach
  void abrir() throws Exception {
    registro.setLevel(Level.WARNING);
    tomcat.setBaseDir(Files.createTempDirectory(Path.of("target"), "tomcat").toString());
    tomcat.setPort(0);
    tomcat.getConnector().setProperty("address", "127.0.0.1");
    tomcat.getHost();
    tomcat.start();
  }

  @AfterEach
  void cerrar() throws Exception {
    tomcat.stop();
    tomcat.destroy();
  }

  @Test
  void givesTheSameReportEachTimeAndLeavesNoClassLoaderBehind() throws Exception {
    byte[] json = Files.readAllBytes(CAMPECHE);
    byte[] esperado = porLaBiblioteca(json);
    List<WeakReference<ClassLoader>> cargadores = new ArrayList<>();

    for (int i = 0; i < VECES; i++) {
      cargadores.add(desplegarYRetirar(json, esperado));
    }
    anotar(esperado);
    sinElUltimoDelJdk();

    assertThat(vivos(cargadores)).as("deployments whose classes are still there").isEmpty();
  }

  /** In a method of its own, so that no variable holds on to the last one. */
  private WeakReference<ClassLoader> desplegarYRetirar(byte[] json, byte[] esperado)
      throws Exception {
    Context contexto = desplegar();
    assertThat(informe(json)).isEqualTo(esperado);
    WeakReference<ClassLoader> cargador =
        new WeakReference<>(contexto.getLoader().getClassLoader());
    tomcat.getHost().removeChild(contexto);
    contexto.destroy();
    return cargador;
  }

  private record Otro(String texto) {}

  /**
   * Java keeps the type of the last record that was compared, hashed or shown for the first time
   * ({@code java.lang.runtime.ObjectMethods}), and with it one class loader: it is this one now.
   */
  private static void sinElUltimoDelJdk() {
    Otro uno = new Otro("uno");
    assertThat(uno.equals(new Otro("otro"))).isFalse();
    assertThat(uno.hashCode()).isEqualTo(new Otro("uno").hashCode());
    assertThat(uno.toString()).contains("uno");
  }

  private Context desplegar() {
    ContextConfig configuracion = new ContextConfig();
    configuracion.setDefaultWebXml(tomcat.noDefaultWebXmlPath());
    StandardContext contexto = new StandardContext();
    contexto.setPath("");
    contexto.setDocBase(WAR.toString());
    contexto.addLifecycleListener(configuracion);
    contexto.setFailCtxIfServletStartFails(true);
    tomcat.getHost().addChild(contexto);
    assertThat(contexto.getState().isAvailable()).isTrue();
    return contexto;
  }

  private byte[] informe(byte[] json) throws Exception {
    URI uri =
        URI.create(
            "http://127.0.0.1:%d/informes?fecha=%s"
                .formatted(tomcat.getConnector().getLocalPort(), FECHA));
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(uri).POST(BodyPublishers.ofByteArray(json)).build(),
            BodyHandlers.ofByteArray())
        .body();
  }

  private static byte[] porLaBiblioteca(byte[] json) {
    Lectura lectura = new LectorDeEjercicios().leer(json);
    return new EscritorDeInformes()
        .escribir(lectura.ubicar(Evaluador.create().evaluar(lectura.orElseThrow(), FECHA)));
  }

  /** Which ones are still there after some garbage collections, from 0. */
  private static List<Integer> vivos(List<WeakReference<ClassLoader>> cargadores) {
    List<Integer> vivos = List.of();
    for (int i = 0; i < RECOLECCIONES && (i == 0 || !vivos.isEmpty()); i++) {
      System.gc();
      vivos =
          IntStream.range(0, cargadores.size())
              .filter(c -> cargadores.get(c).get() != null)
              .boxed()
              .toList();
    }
    return vivos;
  }

  /** For the table of hosts. */
  private static void anotar(byte[] informe) throws Exception {
    Files.writeString(
        Path.of("target/anfitrion.tsv"),
        "Servlet, %d deployments\t%s\tJava %d\t%s%n"
            .formatted(
                VECES,
                ServerInfo.getServerInfo(),
                Runtime.version().feature(),
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(informe))));
  }
}
