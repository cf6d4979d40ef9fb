package org.gobiernoabierto.formatos;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Pattern;
import org.gobiernoabierto.idioma.Idioma;
import org.gobiernoabierto.informe.Veredicto;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What each format says of an exercise as a whole. */
class VeredictoTest {

  private static final LocalDate FECHA = LocalDate.of(2018, 3, 20);
  private static final Map<Veredicto, Caso> CASOS =
      Map.of(
          Veredicto.NO_CONFORME, Caso.de("campeche-2016.json", FECHA),
          Veredicto.NO_DETERMINABLE, Caso.de("chihuahua-2016.json", FECHA),
          Veredicto.EN_CURSO, Caso.de("inventado-completo.json", LocalDate.of(2016, 10, 1)),
          Veredicto.CONFORME, Caso.de("inventado-completo.json", FECHA));
  private static final Map<Veredicto, String> ORACIONES =
      Map.of(
          Veredicto.NO_CONFORME,
          "NO CONFORME: de 50 requisitos se pudieron juzgar %d. Obligaciones vencidas sin cumplir: 1.",
          Veredicto.NO_DETERMINABLE,
          "NO DETERMINABLE: de 50 requisitos se pudieron juzgar %d; ninguna obligación consta"
              + " incumplida.",
          Veredicto.EN_CURSO,
          "EN CURSO: de 50 requisitos se pudieron juzgar 50; ninguna obligación consta incumplida."
              + " Obligaciones pendientes: 20.",
          Veredicto.CONFORME,
          "CONFORME: de 50 requisitos se pudieron juzgar 50; toda obligación que aplica se"
              + " cumplió.");
  private static final Map<Veredicto, String> TONOS =
      Map.of(
          Veredicto.NO_CONFORME, "mal",
          Veredicto.NO_DETERMINABLE, "nada",
          Veredicto.EN_CURSO, "medio",
          Veredicto.CONFORME, "bien");

  @ParameterizedTest
  @EnumSource
  void peopleReadItInASentenceWithItsCoverage(Veredicto veredicto) {
    Caso caso = CASOS.get(veredicto);
    String oracion = ORACIONES.get(veredicto).formatted(caso.informe().cobertura().juzgados());
    assertThat(caso.en("texto", Idioma.ES))
        .containsPattern("\n" + Pattern.quote(oracion).replace(" ", "\\E\\s\\Q") + "\n");
    assertThat(caso.en("markdown", Idioma.ES)).contains("\n**" + oracion + "**\n");
    assertThat(caso.en("html", Idioma.ES))
        .contains("<p class=\"veredicto borde " + TONOS.get(veredicto) + "\">" + oracion + "</p>");
  }

  @ParameterizedTest
  @EnumSource
  void programsReadItsNameAndItsCoverage(Veredicto veredicto) {
    Caso caso = CASOS.get(veredicto);
    int juzgados = caso.informe().cobertura().juzgados();
    assertThat(caso.en("csv", Idioma.ES))
        .contains(",veredicto,cobertura.juzgados,cobertura.requisitos,")
        .contains("," + caso.informe().fecha() + "," + veredicto + "," + juzgados + ",50,");
    assertThat(caso.en("junit", Idioma.ES))
        .contains("name=\"veredicto\" value=\"" + veredicto + "\"")
        .contains("name=\"cobertura.juzgados\" value=\"" + juzgados + "\"")
        .contains("name=\"cobertura.requisitos\" value=\"50\"");
    assertThat(caso.en("sarif", Idioma.ES).replaceAll("\\s", ""))
        .contains(
            "\"veredicto\":\"%s\",\"cobertura\":{\"juzgados\":%d,\"requisitos\":50}"
                .formatted(veredicto, juzgados));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"csv", "html", "json", "junit", "markdown", "resumen", "sarif", "texto", "xlsx"})
  void nothingElseIsCalledConforming(String formato) {
    CASOS.forEach(
        (veredicto, caso) -> {
          String sinNegaciones =
              caso.en(formato, Idioma.ES).replaceAll("(?i)no[ _]conforme|conforme a", "");
          if (veredicto == Veredicto.CONFORME) {
            assertThat(sinNegaciones).containsIgnoringCase("conforme");
          } else {
            assertThat(sinNegaciones).doesNotContainIgnoringCase("conforme");
          }
        });
  }

  @Test
  void aStepOfWhichNothingIsKnownIsUnknown() {
    Caso caso = Caso.de("queretaro-2016.json", FECHA);
    assertThat(caso.en("texto", Idioma.ES))
        .containsPattern("\\? 4  Mesas participativas: desconocido");
    assertThat(caso.en("markdown", Idioma.EN)).contains("? unknown");
    assertThat(caso.en("html", Idioma.ES))
        .contains(
            "<span class=\"estado tono nada\"><span aria-hidden=\"true\">?</span> desconocido");
  }
}
