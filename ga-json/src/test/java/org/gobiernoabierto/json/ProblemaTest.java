package org.gobiernoabierto.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.gobiernoabierto.idioma.Idioma;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProblemaTest {

  private static Problema de(String json, Idioma idioma) {
    return Problema.de(new LectorDeEjercicios().leer(json).fallas(), idioma);
  }

  @ParameterizedTest
  @CsvSource({"'{\"id\":', 400", "'', 400", "'{} {}', 400", "'{}', 422", "'[]', 422"})
  void givesTheStatusThatTheFaultsDeserve(String json, int estado) {
    assertThat(de(json, Idioma.ES).estado()).isEqualTo(estado);
  }

  @Test
  void isTooLargeBeforeItIsAnythingElse() {
    Lectura lectura =
        new LectorDeEjercicios().conLimites(new Limites(1, 10, 100, 10, 100, 3)).leer("{}");

    assertThat(Problema.de(lectura.fallas(), Idioma.ES).estado()).isEqualTo(413);
  }

  @Test
  void isWrittenAsProblemDetails() {
    String json =
        new String(
            new EscritorDeInformes().escribir(de(Fallas.ejercicio("\"nota\": 1"), Idioma.EN)),
            UTF_8);

    assertThat(json)
        .isEqualTo(
            """
            {
              "type": "urn:gobiernoabierto:problema:no-es-un-ejercicio",
              "title": "The document does not describe an exercise",
              "status": 422,
              "detail": "Faults: 1. The first: Expected a string but found a number.",
              "errores": [
                {
                  "codigo": "TIPO_INCORRECTO",
                  "ruta": "/nota",
                  "linea": 2,
                  "columna": 9,
                  "mensaje": {
                    "es": "Se esperaba un texto y se encontró un número.",
                    "en": "Expected a string but found a number."
                  }
                }
              ]
            }
            """);
  }

  @Test
  void thereIsNoProblemWithoutFaults() {
    assertThatIllegalArgumentException().isThrownBy(() -> Problema.de(List.of(), Idioma.ES));
  }
}
