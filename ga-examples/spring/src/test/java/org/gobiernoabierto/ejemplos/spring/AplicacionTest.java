package org.gobiernoabierto.ejemplos.spring;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.HexFormat;
import org.gobiernoabierto.idioma.Idioma;
import org.gobiernoabierto.json.EscritorDeInformes;
import org.gobiernoabierto.json.LectorDeEjercicios;
import org.gobiernoabierto.json.Lectura;
import org.gobiernoabierto.json.Problema;
import org.gobiernoabierto.reglas.Evaluador;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootVersion;
import org.springframework.context.ConfigurableApplicationContext;

/** The application, over HTTP. */
class AplicacionTest {

  private static final Path CAMPECHE = Path.of("../ejercicios/campeche-2016.json");
  private static final LocalDate FECHA = LocalDate.of(2018, 3, 20);
  private static final String CON_FALLAS =
      "{\"id\": \"x\", \"entidad\": \"MX-CAM\", \"edicion\": \"2016\", \"postulantes\": [\"nadie\"]}";
  private static final Evaluador EVALUADOR = Evaluador.create();
  private static final LectorDeEjercicios LECTOR =
      new LectorDeEjercicios().revisando(EVALUADOR::revisarForma);
  private static final EscritorDeInformes ESCRITOR = new EscritorDeInformes();

  private static ConfigurableApplicationContext aplicacion;

  private final HttpClient cliente = HttpClient.newHttpClient();

  @BeforeAll
  static void abrir() {
    aplicacion =
        SpringApplication.run(
            Aplicacion.class,
            "--server.port=0",
            "--server.address=localhost",
            "--logging.level.root=warn");
  }

  @AfterAll
  static void cerrar() {
    aplicacion.close();
  }

  private HttpResponse<byte[]> mandar(String ruta, byte[] cuerpo) throws Exception {
    return cliente.send(
        a(ruta)
            .header("Content-Type", "application/json")
            .header("Accept-Language", "en")
            .POST(BodyPublishers.ofByteArray(cuerpo))
            .build(),
        BodyHandlers.ofByteArray());
  }

  private String pedir(String ruta) throws Exception {
    return cliente.send(a(ruta).build(), BodyHandlers.ofString()).body();
  }

  private static HttpRequest.Builder a(String ruta) {
    String puerto = aplicacion.getEnvironment().getProperty("local.server.port");
    return HttpRequest.newBuilder(URI.create("http://localhost:" + puerto + ruta));
  }

  @Test
  void givesTheReportThatThePlainLibraryGives() throws Exception {
    byte[] json = Files.readAllBytes(CAMPECHE);
    Lectura lectura = LECTOR.leer(json);

    HttpResponse<byte[]> respuesta = mandar("/informes?fecha=" + FECHA, json);

    assertThat(respuesta.headers().firstValue("Content-Type")).hasValue("application/json");
    assertThat(respuesta.body())
        .isEqualTo(
            ESCRITOR.escribir(lectura.ubicar(EVALUADOR.evaluar(lectura.orElseThrow(), FECHA))));
    anotar(respuesta.body());
  }

  /** For the table of hosts. */
  private static void anotar(byte[] informe) throws Exception {
    Files.writeString(
        Path.of("target/anfitrion.tsv"),
        "Spring Boot\t%s\t%s\t%s%n"
            .formatted(
                SpringBootVersion.getVersion(),
                "Java " + Runtime.version().feature(),
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(informe))));
  }

  @Test
  void takesAnExerciseToo() throws Exception {
    byte[] json = Files.readAllBytes(CAMPECHE);

    assertThat(mandar("/informes-sin-lugares?fecha=" + FECHA, json).body())
        .isEqualTo(ESCRITOR.escribir(EVALUADOR.evaluar(LECTOR.leer(json).orElseThrow(), FECHA)));
  }

  @Test
  void answersABodyWithFaultsWithAllOfThem() throws Exception {
    byte[] problema = ESCRITOR.escribir(Problema.de(LECTOR.leer(CON_FALLAS).fallas(), Idioma.EN));

    for (String ruta : new String[] {"/informes?fecha=", "/informes-sin-lugares?fecha="}) {
      HttpResponse<byte[]> respuesta = mandar(ruta + FECHA, CON_FALLAS.getBytes(UTF_8));

      assertThat(respuesta.statusCode()).isEqualTo(422);
      assertThat(respuesta.headers().firstValue("Content-Type"))
          .hasValue("application/problem+json");
      assertThat(respuesta.body()).isEqualTo(problema);
    }
    assertThat(mandar("/informes?fecha=" + FECHA, "<html>".getBytes(UTF_8)).statusCode())
        .isEqualTo(400);
  }

  @Test
  void readsAndWritesTheSameWithinSomethingElse() throws Exception {
    String ejercicio = Files.readString(CAMPECHE);
    String solicitud = "{\"folio\": \"f-1\", \"fecha\": \"" + FECHA + "\", \"ejercicio\": %s}";

    HttpResponse<byte[]> respuesta =
        mandar("/solicitudes", solicitud.formatted(ejercicio).getBytes(UTF_8));
    HttpResponse<byte[]> mala =
        mandar("/solicitudes", solicitud.formatted(CON_FALLAS).getBytes(UTF_8));

    assertThat(respuesta.statusCode()).isEqualTo(200);
    assertThat(new String(respuesta.body(), UTF_8))
        .startsWith("{\"folio\":\"f-1\",\"informe\":{\"$schema\":")
        .contains("\"veredicto\":\"NO_CONFORME\"");
    assertThat(mala.statusCode()).isEqualTo(422);
    assertThat(new String(mala.body(), UTF_8))
        .contains("TIPO_INCORRECTO", "REFERENCIA_SIN_RESOLVER", "\"columna\": ");
  }

  @Test
  void tellsWhatRulesRunAndThatTheyDo() throws Exception {
    String huella = EVALUADOR.conjuntos().get(0).huella();

    assertThat(pedir("/actuator/health")).contains("\"gobiernoAbierto\":{", huella);
    assertThat(pedir("/actuator/info")).contains("\"gobiernoAbierto\":[{", huella);
    assertThat(pedir("/actuator/metrics/ga.regla")).contains("\"tag\":\"regla\"", "P0-01");
  }
}
