package org.gobiernoabierto.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PortalTest {

  private static final Path CAMPECHE = Path.of("../ejercicios/campeche-2016.json");

  private static Portal portal;

  private final HttpClient cliente = HttpClient.newHttpClient();

  @BeforeAll
  static void abrir() throws IOException {
    portal = new Portal(0);
  }

  @AfterAll
  static void cerrar() {
    portal.close();
  }

  private static HttpRequest.Builder a(String ruta) {
    return HttpRequest.newBuilder(URI.create("http://localhost:" + portal.puerto() + ruta));
  }

  private HttpResponse<String> enviar(HttpRequest.Builder peticion) throws Exception {
    return cliente.send(peticion.build(), BodyHandlers.ofString());
  }

  @Test
  void answersWithTheReport() throws Exception {
    HttpResponse<String> respuesta =
        enviar(a("/informes?fecha=2018-03-20").POST(BodyPublishers.ofFile(CAMPECHE)));

    assertThat(respuesta.statusCode()).isEqualTo(200);
    assertThat(respuesta.headers().firstValue("Content-Type")).hasValue("application/json");
    assertThat(respuesta.body())
        .contains("\"veredicto\": \"NO_CONFORME\"", "\"juzgados\": ", "456 días", "\"linea\": ");
  }

  @Test
  void answersWithEveryFaultOfTheBody() throws Exception {
    HttpResponse<String> respuesta =
        enviar(
            a("/informes?fecha=2018-03-20")
                .header("Accept-Language", "en-GB")
                .POST(
                    BodyPublishers.ofString(
                        "{\"id\": \"x\", \"entidad\": \"MX-CAM\", \"edicion\": \"2016\","
                            + " \"postulantes\": [\"nadie\"]}")));

    assertThat(respuesta.statusCode()).isEqualTo(422);
    assertThat(respuesta.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    assertThat(respuesta.body())
        .contains("does not describe an exercise", "TIPO_INCORRECTO", "REFERENCIA_SIN_RESOLVER");
  }

  @Test
  void saysWhatIsNotJsonAndWhatIsTooLarge() throws Exception {
    assertThat(
            enviar(a("/informes?fecha=2018-03-20").POST(BodyPublishers.ofString("{"))).statusCode())
        .isEqualTo(400);
    assertThat(
            enviar(
                    a("/informes?fecha=2018-03-20")
                        .POST(BodyPublishers.ofString(" ".repeat((16 << 20) + 1))))
                .statusCode())
        .isEqualTo(413);
  }

  @Test
  void refusesOtherCalls() throws Exception {
    assertThat(enviar(a("/informes?fecha=2018-03-20").GET()).statusCode()).isEqualTo(405);
    assertThat(enviar(a("/informes").POST(BodyPublishers.ofString("{}"))).statusCode())
        .isEqualTo(400);
    assertThat(enviar(a("/informes?fecha=hoy").POST(BodyPublishers.ofString("{}"))).statusCode())
        .isEqualTo(400);
    assertThat(enviar(a("/nada").GET()).statusCode()).isEqualTo(404);
  }

  @Test
  void givesTheSchemaOfTheBody() throws Exception {
    assertThat(enviar(a("/esquemas/ejercicio").GET()).body())
        .contains("\"$id\": \"urn:gobiernoabierto:esquema:ejercicio:1.0\"");
  }
}
