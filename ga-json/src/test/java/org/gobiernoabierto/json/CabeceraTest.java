package org.gobiernoabierto.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CabeceraTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"versionDeFormato\": \"1.0\"",
        "\"versionDeFormato\": \"0.9\"",
        "\"versionDeFormato\": \"1.7\"",
        "\"versionDeFormato\": null",
        "\"$schema\": \"urn:gobiernoabierto:esquema:ejercicio:1.0\"",
        "\"$schema\": \"./esquemas/ejercicio.schema.json\"",
      })
  void acceptsTheFormatsThatItUnderstands(String miembro) {
    assertThat(Fallas.enEjercicio(miembro)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"versionDeFormato\": \"2.0\", \"nota\": 5, \"otro\": []",
        "\"nota\": 5, \"$schema\": \"urn:gobiernoabierto:esquema:ejercicio:12.3\", \"otro\": []",
      })
  void tellsOnlyThatALaterFormatIsNotUnderstood(String miembros) {
    assertThat(new LectorDeEjercicios().leer(Fallas.ejercicio(miembros)).fallas())
        .singleElement()
        .satisfies(
            falla -> {
              assertThat(falla.codigo()).isEqualTo("VERSION_NO_ADMITIDA");
              assertThat(falla.linea()).isEqualTo(2);
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "1.0.0", "v1.0", "", "-1.0", "01.0", "1.0 ", "9999999.0"})
  void refusesWhatIsNotAVersion(String version) {
    assertThat(Fallas.enEjercicio("\"versionDeFormato\": \"" + version + "\""))
        .containsExactly("VERSION_INVALIDA /versionDeFormato 2:21");
  }

  @Test
  void refusesAReportAsAnExercise() {
    assertThat(Fallas.enEjercicio("\"$schema\": \"" + Esquema.INFORME.id() + "\""))
        .containsExactly("ESQUEMA_DE_OTRO_DOCUMENTO /$schema 2:12");
  }

  @Test
  void wantsTextThereOnceAndOnlyAtTheTop() {
    assertThat(
            Fallas.enEjercicio(
                "\"versionDeFormato\": 1.0, \"$schema\": {}, \"$schema\": \"\",\n"
                    + "\"seleccion\": {\"versionDeFormato\": \"1.0\"}"))
        .containsExactly(
            "TIPO_INCORRECTO /versionDeFormato 2:21",
            "TIPO_INCORRECTO /$schema 2:37",
            "MIEMBRO_REPETIDO /$schema 2:41",
            "MIEMBRO_DESCONOCIDO /seleccion/versionDeFormato 3:15");
  }
}
