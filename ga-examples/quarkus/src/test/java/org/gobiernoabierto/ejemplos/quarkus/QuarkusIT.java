package org.gobiernoabierto.ejemplos.quarkus;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gobiernoabierto.idioma.Idioma;
import org.gobiernoabierto.json.EscritorDeInformes;
import org.gobiernoabierto.json.LectorDeEjercicios;
import org.gobiernoabierto.json.Lectura;
import org.gobiernoabierto.json.Problema;
import org.gobiernoabierto.reglas.Evaluador;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The application as it was built, in a process of its own. */
class QuarkusIT {

  private static final Pattern ESCUCHA = Pattern.compile("Listening on: (http://\\S+)");
  private static final Path CAMPECHE = Path.of("../ejercicios/campeche-2016.json");
  private static final LocalDate FECHA = LocalDate.of(2018, 3, 20);
  private static final EscritorDeInformes ESCRITOR = new EscritorDeInformes();

  private static Process proceso;
  private static String direccion;

  @BeforeAll
  static void abrir() throws IOException {
    proceso =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dquarkus.http.host=127.0.0.1",
                "-Dquarkus.http.port=0",
                "-jar",
                "target/quarkus-app/quarkus-run.jar")
            .redirectErrorStream(true)
            .start();
    BufferedReader salida = proceso.inputReader(UTF_8);
    StringBuilder dicho = new StringBuilder();
    for (String renglon = salida.readLine();
        renglon != null && direccion == null;
        renglon = salida.readLine()) {
      dicho.append(renglon).append('\n');
      Matcher escucha = ESCUCHA.matcher(renglon);
      if (escucha.find()) {
        direccion = escucha.group(1);
      }
    }
    assertThat(direccion).as(dicho.toString()).isNotNull();
  }

  @AfterAll
  static void cerrar() {
    proceso.destroy();
  }

  private static HttpResponse<byte[]> mandar(byte[] cuerpo) throws Exception {
    URI uri = URI.create(direccion + "/informes?fecha=" + FECHA);
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(uri).POST(BodyPublishers.ofByteArray(cuerpo)).build(),
            BodyHandlers.ofByteArray());
  }

  @Test
  void givesTheReportThatThePlainLibraryGives() throws Exception {
    byte[] json = Files.readAllBytes(CAMPECHE);
    Lectura lectura = new LectorDeEjercicios().leer(json);

    byte[] informe = mandar(json).body();

    assertThat(informe)
        .isEqualTo(
            ESCRITOR.escribir(
                lectura.ubicar(Evaluador.create().evaluar(lectura.orElseThrow(), FECHA))));
    Files.writeString(
        Path.of("target/anfitrion.tsv"),
        "Quarkus\t%s\tJava %d\t%s%n"
            .formatted(
                System.getProperty("quarkus.version"),
                Runtime.version().feature(),
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(informe))));
  }

  @Test
  void answersABodyWithFaultsWithAllOfThem() throws Exception {
    byte[] malo = "{\"id\": 1".getBytes(UTF_8);

    HttpResponse<byte[]> respuesta = mandar(malo);

    assertThat(respuesta.statusCode()).isEqualTo(400);
    assertThat(respuesta.body())
        .isEqualTo(
            ESCRITOR.escribir(
                Problema.de(new LectorDeEjercicios().leer(malo).fallas(), Idioma.ES)));
  }
}
