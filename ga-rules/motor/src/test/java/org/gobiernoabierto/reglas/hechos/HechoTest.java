package org.gobiernoabierto.reglas.hechos;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The integrators' own members. */
class HechoTest {

  private static final Hecho CON_DATOS =
      new Hecho() {
        @Override
        public String ruta() {
          return "";
        }

        @Override
        public Map<String, Object> extensiones() {
          return Map.of("x-municipio", "Comala", "x-asistentes", new BigDecimal("31"));
        }
      };

  @Test
  void anOwnMemberIsReadByItsName() {
    assertThat(CON_DATOS.dato("x-municipio")).isEqualTo("Comala");
    assertThat(CON_DATOS.dato("x-otro")).isNull();
    assertThat(CON_DATOS.cantidad("x-asistentes")).isEqualByComparingTo("31");
    assertThat(CON_DATOS.cantidad("x-municipio")).as("a text is no number").isNull();
    assertThat(CON_DATOS.cantidad("x-otro")).isNull();
  }

  @Test
  void whatTheExerciseDoesNotRecordHasNone() {
    Hecho sinDatos = () -> "/x";
    assertThat(sinDatos.extensiones()).isEmpty();
    assertThat(sinDatos.dato("x-municipio")).isNull();
  }
}
