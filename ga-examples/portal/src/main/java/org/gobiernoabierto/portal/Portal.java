package org.gobiernoabierto.portal;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.gobiernoabierto.idioma.Idioma;
import org.gobiernoabierto.json.EscritorDeInformes;
import org.gobiernoabierto.json.Esquema;
import org.gobiernoabierto.json.LectorDeEjercicios;
import org.gobiernoabierto.json.Lectura;
import org.gobiernoabierto.json.Problema;
import org.gobiernoabierto.modelo.Anios;
import org.gobiernoabierto.reglas.Evaluador;
import org.jspecify.annotations.Nullable;

/**
 * Answers {@code POST /informes?fecha=AAAA-MM-DD} with the report of the exercise in the body, or
 * with every fault of the body as {@code application/problem+json}; and {@code GET
 * /esquemas/ejercicio} with the JSON Schema of the body. Listens on this machine only.
 */
public final class Portal implements AutoCloseable {

  private static final String JSON = "application/json";
  private static final String FECHA = "fecha=";
  private static final String SEGUNDOS_POR_PETICION = "30";

  private final Evaluador evaluador = Evaluador.create();
  private final LectorDeEjercicios lector =
      new LectorDeEjercicios().revisando(evaluador::revisarForma);
  private final EscritorDeInformes escritor = new EscritorDeInformes();
  private final ExecutorService hilos =
      Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
  private final HttpServer servidor;

  /** Starts to listen; on any free port when {@code puerto} is 0. */
  public Portal(int puerto) throws IOException {
    servidor =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), puerto), 0);
    servidor.setExecutor(hilos);
    servidor.createContext("/informes", this::informe);
    servidor.createContext(
        "/esquemas/ejercicio",
        peticion -> responder(peticion, 200, JSON, Esquema.EJERCICIO.json()));
    servidor.start();
  }

  public static void main(String[] argumentos) throws IOException {
    System.setProperty("org.jboss.logging.provider", "slf4j");
    System.setProperty("sun.net.httpserver.maxReqTime", SEGUNDOS_POR_PETICION);
    Portal portal = new Portal(argumentos.length == 0 ? 8080 : Integer.parseInt(argumentos[0]));
    System.out.println("POST http://localhost:" + portal.puerto() + "/informes?fecha=AAAA-MM-DD");
  }

  int puerto() {
    return servidor.getAddress().getPort();
  }

  private void informe(HttpExchange peticion) throws IOException {
    if (!peticion.getRequestMethod().equals("POST")) {
      peticion.getResponseHeaders().set("Allow", "POST");
      responder(peticion, 405, JSON, new byte[0]);
      return;
    }
    LocalDate fecha = fecha(peticion);
    if (fecha == null) {
      responder(
          peticion,
          400,
          "text/plain; charset=utf-8",
          "fecha=AAAA-MM-DD\n".getBytes(StandardCharsets.UTF_8));
      return;
    }
    Lectura lectura = lector.leer(peticion.getRequestBody());
    if (!lectura.fallas().isEmpty()) {
      Problema problema = Problema.de(lectura.fallas(), idioma(peticion));
      responder(
          peticion, problema.estado(), Problema.TIPO_DE_CONTENIDO, escritor.escribir(problema));
      return;
    }
    var informe = evaluador.evaluar(lectura.orElseThrow(), fecha);
    responder(peticion, 200, JSON, escritor.escribir(lectura.ubicar(informe)));
  }

  private static @Nullable LocalDate fecha(HttpExchange peticion) {
    String consulta = String.valueOf(peticion.getRequestURI().getQuery());
    try {
      return Stream.of(consulta.split("&"))
          .filter(parte -> parte.startsWith(FECHA))
          .findFirst()
          .map(parte -> LocalDate.parse(parte.substring(FECHA.length())))
          .filter(Anios::abarcan)
          .orElse(null);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static Idioma idioma(HttpExchange peticion) {
    String idiomas = peticion.getRequestHeaders().getFirst("Accept-Language");
    return idiomas != null && idiomas.startsWith("en") ? Idioma.EN : Idioma.ES;
  }

  private static void responder(HttpExchange peticion, int estado, String tipo, byte[] cuerpo)
      throws IOException {
    try (peticion) {
      peticion.getResponseHeaders().set("Content-Type", tipo);
      peticion.sendResponseHeaders(estado, cuerpo.length == 0 ? -1 : cuerpo.length);
      peticion.getResponseBody().write(cuerpo);
    }
  }

  @Override
  public void close() {
    servidor.stop(0);
    hilos.shutdown();
  }
}
