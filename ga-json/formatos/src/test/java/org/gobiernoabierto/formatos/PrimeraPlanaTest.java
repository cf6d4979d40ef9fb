package org.gobiernoabierto.formatos;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gobiernoabierto.idioma.Idioma;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PrimeraPlanaTest {

  /** Every exercise, and texts of strangers as long as can be. */
  static Stream<Caso> casos() {
    String largo = "palabra ".repeat(2000).strip();
    return Stream.concat(
        Stream.concat(Caso.todos().stream(), Hostil.informes().stream()),
        Stream.of(Caso.con(lugar -> largo), Hostil.ejercicio()));
  }

  @ParameterizedTest
  @MethodSource("casos")
  void theFirstScreenHasAtMostSixtyLinesAndTodaysFifteen(Caso caso) {
    for (Idioma idioma : Idioma.values()) {
      assertThat(plana(caso, idioma).entera().toString().lines().count())
          .as(caso.archivo())
          .isLessThanOrEqualTo(60);
      assertThat(plana(caso, idioma).deHoy().toString().lines().count())
          .as(caso.archivo())
          .isLessThanOrEqualTo(15);
    }
  }

  @Test
  void whatFollowsFromAMissingPlanIsToldOnceUnderIt() throws IOException {
    String texto = plana(sinMesasNiPlan(), Idioma.ES).entera().toString();

    assertThat(texto)
        .containsSubsequence(
            "NO CONFORME",
            "4  Mesas participativas: con incumplimiento · sin cumplir P4-01 a P4-16",
            "Por qué",
            "✗ No constan mesas de trabajo.",
            "4 obligaciones sin cumplir: P0-01, P4-01 a P4-03",
            "✗ No consta el Plan de Acción Local.",
            "15 obligaciones sin cumplir: P0-01, P0-02, P4-04 a P4-12, P5-01, P5-03 a P5-05; 4",
            "expectativas sin cumplir: P4-13 a P4-16",
            "Qué hacer",
            "! Realizar las mesas de trabajo",
            "venció el 20 jun 2017 (el lanzamiento del PAL, y a más tardar");
    assertThat(
            texto
                .lines()
                .filter(l -> l.contains("✗ ") && !l.contains("  ✗ 4") && !l.contains("  ✗ 5")))
        .hasSize(2);
  }

  @Test
  void whatTheDetailSaysOfASentenceItQuotesOnce() throws IOException {
    String texto = sinMesasNiPlan().en("texto", Idioma.ES);
    assertThat(texto.split("«Estos compromisos de Gobierno Abierto")).hasSize(2);
    assertThat(texto).contains("§4.2 (citada arriba)");
  }

  @Test
  void coloursEndWhereTheyShould() {
    Renglones texto = new Renglones(true, 96, Integer.MAX_VALUE);
    assertThat(texto.negrita("a") + texto.color("bold,red", "b") + "c")
        .isEqualTo("\u001B[1ma\u001B[0m\u001B[1;31mb\u001B[0mc");
  }

  @Test
  void whatIsPlannedIsToldApart() {
    Caso caso = Caso.de("inventado-completo.json", LocalDate.of(2017, 1, 15));
    assertThat(plana(caso, Idioma.ES).entera().toString())
        .containsSubsequence(
            "Qué hacer",
            "→ c1, c2, c3: Registrar una valoración",
            "Previsto, aún no cuenta",
            "secretariado › decisiones › aprobacion-del-pal, 20 ene 2017");
  }

  @Test
  void whatCannotBeMendedIsNoStep() {
    assertThat(plana(Caso.campeche(), Idioma.ES).entera().toString())
        .containsSubsequence(
            "Ya no se remedia", "– P0-02. El retraso no puede remediarse", "Qué averiguar")
        .doesNotContain("Qué hacer");
  }

  @Test
  void threeInARowAndMoreAreToldAsFromTo() {
    List<String> ids =
        IntStream.of(1, 2, 4, 5, 6, 9).mapToObj("P4-%02d"::formatted).collect(Collectors.toList());
    ids.add("AN-1");
    assertThat(Ids.de(ids, "a")).isEqualTo("P4-01, P4-02, P4-04 a P4-06, P4-09, AN-1");
  }

  @Test
  void daysWithinATextAreToldAsPeopleDoAndPartsOfNamesAreLeft() {
    assertThat(Dia.en("del 2016-06-20 al 2017-01-05.", Idioma.ES))
        .isEqualTo("del 20 jun 2016 al 5 ene 2017.");
    assertThat(Dia.en("by 2016-08-01", Idioma.EN)).isEqualTo("by 1 Aug 2016");
    assertThat(Dia.en("mesa-2017-02-15 2017-02-15/x 2017-02-15-b", Idioma.ES))
        .isEqualTo("mesa-2017-02-15 2017-02-15/x 2017-02-15-b");
    assertThat(Dia.en("1999-19-39", Idioma.ES)).isEqualTo("1999-19-39");
  }

  private static Caso sinMesasNiPlan() throws IOException {
    String completo = Files.readString(Caso.EJERCICIOS.resolve("inventado-completo.json"), UTF_8);
    String sin = completo;
    for (String parte : List.of("mesas", "problemas", "plan", "seguimiento")) {
      sin = sin.replaceFirst("\n  \"" + parte + "\":", "\n  \"x-" + parte + "\":");
    }
    return Caso.de("sin-mesas-ni-plan.json", sin, LocalDate.of(2018, 9, 1));
  }

  private static PrimeraPlana plana(Caso caso, Idioma idioma) {
    Pedido pedido = PedidoBuilder.from(Pedido.de(caso.archivo(), idioma)).withDetalle(false);
    return new PrimeraPlana(new Vista(caso.evaluado(), pedido));
  }
}
