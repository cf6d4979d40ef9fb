package org.gobiernoabierto.formatos;

import static org.assertj.core.api.Assertions.assertThat;

import org.gobiernoabierto.idioma.Idioma;
import org.junit.jupiter.api.Test;

class CatalogoEnTextoTest {

  @Test
  void tellsWhatARequirementAsksAndEveryParameter() {
    assertThat(Catalogos.en("texto", Idioma.ES, Catalogos.deLaGuia()))
        .startsWith("Catálogo de requisitos\n\nseis-pasos-2016 ")
        .contains("  Requisitos: 50\n  Huella SHA-256: ", "\nPaso 4: Mesas participativas\n")
        .contains("\nPeriodo del ejercicio\n")
        .contains("\n\n  P4-01 Se realizan diversas mesas de trabajo · obligación\n      §4.1 «El")
        .contains(
            "      Sus reglas dicen:\n      - Se cumple si nada falta y, para alguna mesa del Secretariado:")
        .contains(
            """
                  Debe actuar: Secretariado Técnico Local
                  Vence: el lanzamiento del PAL, y a más tardar el cierre de los 12 meses
                  Lectura: «Diversas» es el parámetro minimoMesas. Cuentan las mesas realizadas desde la
                  instalación del Secretariado con apoyo del facilitador electo.
                  Parámetros: minimoMesas=2 (también: 1 o más)
                  Antes debe cumplirse: P3-01, P3-07
                  Archivo de reglas: paso-4-mesas/P4-01-diversas-mesas.drl
            """)
        .contains(
            """

              minimoMesas=2 (también: 1 o más)
                  §4.1 · desde el 2016-01-01
                  «diversas mesas» es más de una.
            """)
        .satisfies(texto -> assertThat(texto.lines()).allMatch(linea -> linea.length() <= 96));
  }

  @Test
  void tellsTheDefaultOfAParameterWithAnotherValue() {
    assertThat(Catalogos.en("texto", Idioma.EN, Catalogos.con("JAL")))
        .contains("JAL=JAL (by default: JAL-) (also: JAL, JAL)")
        .contains("In force: from 2016-01-01 until 2017-01-01", "Makes stricter: JAL=JAL");
  }

  @Test
  void hostileTextsStartNoLineAndSteerNoTerminal() {
    for (String hostil : Hostil.TEXTOS) {
      assertThat(Catalogos.en("texto", Idioma.EN, Catalogos.con("x" + hostil)))
          .doesNotContainPattern("[\\p{Cc}&&[^\n]]")
          .doesNotContainPattern("(?m)^[|#]")
          .doesNotContain("\u202E");
    }
  }
}
