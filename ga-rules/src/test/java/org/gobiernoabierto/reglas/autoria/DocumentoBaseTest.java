package org.gobiernoabierto.reglas.autoria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gobiernoabierto.reglas.Guia;
import org.gobiernoabierto.reglas.autoria.archivos.Archivo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentoBaseTest {

  private static final DocumentoBase BASE = new DocumentoBase(Guia.LECTOR);

  @Test
  void theChangesStayAsTheyWereWritten() {
    Map<String, Object> cambios = new LinkedHashMap<>();
    cambios.put("/plan/compromisos", new ArrayList<>(List.of(Map.of("id", "c1"))));
    cambios.put("/plan/compromisos/-", Map.of("id", "c2"));

    assertThat(BASE.con(cambios).plan().compromisos()).hasSize(2);
    assertThat(BASE.con(cambios).plan().compromisos()).hasSize(2);
    assertThat(BASE.con(Map.of()).plan().compromisos()).hasSize(3);
  }

  @Test
  void anotherExerciseIsReadAsItIsWritten() {
    DocumentoBase otro =
        BASE.otro(
            new Archivo(
                "otro.json",
                "{\n\t\"id\":\t\"otro\",\"entidad\":\"MX-JAL\",\"edicion\":2016,"
                    + "\"x-nota\":\"a\\tb \\ud83d\\ude00 \\/\"}"));

    assertThat(otro.con(Map.of()).extensiones().toString()).contains("a\tb 😀 /");
    assertThat(otro.con(Map.of("/edicion", 2017)).extensiones())
        .isEqualTo(otro.con(Map.of()).extensiones());
  }

  @Test
  void everyCharacterAndKindOfValueIsWrittenAsItWas() {
    String raro = "«\"\\/\b\f\n\r\t\u0001\u001f\u007f é 😀 {}[],:";
    Map<String, Object> cambios = new LinkedHashMap<>();
    cambios.put("/x-nota", raro);
    cambios.put("/x-cifras", List.of(1, -2.5, 1e21, true, false, Map.of(raro, List.of())));

    Map<String, Object> leidas = BASE.con(cambios).extensiones();

    assertThat(leidas.get("x-nota")).isEqualTo(raro);
    assertThat(leidas.get("x-cifras").toString())
        .isEqualTo("[1, -2.5, 1.0E+21, true, false, {" + raro + "=[]}]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/mesas/9/fecha", "/mesas/x", "/id/x", "/mesas/0/fecha/dia", "/nada/aqui"})
  void aPlaceThatIsNotThereIsNamed(String ruta) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BASE.con(Map.of(ruta, "x")))
        .withMessageContaining(ruta);
  }
}
