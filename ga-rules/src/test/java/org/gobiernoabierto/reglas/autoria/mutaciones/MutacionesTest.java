package org.gobiernoabierto.reglas.autoria.mutaciones;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.gobiernoabierto.idioma.Texto;
import org.gobiernoabierto.reglas.Guia;
import org.gobiernoabierto.reglas.autoria.Argumento;
import org.gobiernoabierto.reglas.autoria.Mutante;
import org.gobiernoabierto.reglas.autoria.archivos.Archivo;
import org.gobiernoabierto.reglas.autoria.compilacion.ReglaSuelta;
import org.gobiernoabierto.reglas.autoria.drl.ArchivoDrl;
import org.gobiernoabierto.reglas.autoria.tipos.TiposDeclarados;
import org.junit.jupiter.api.Test;

class MutacionesTest {

  @Test
  void comparisonsLoseTheirBoundaryAndBecomeTheirContrary() {
    assertThat(deCondicion("dias > maximo"))
        .containsExactly("", "dias <= maximo", "dias >= maximo");
    assertThat(deCondicion("dias <= maximo")).containsExactly("", "dias < maximo", "dias > maximo");
    assertThat(deCondicion("fin == null")).containsExactly("", "fin != null");
    assertThat(deCondicion("sectores not contains \"a > b\""))
        .containsExactly("", "sectores contains \"a > b\"");
    assertThat(deCondicion("numero in (1, 2)"))
        .contains("numero not in (1, 2)", "numero in (2, 2)", "numero in (1, 3)");
  }

  @Test
  void numbersAndPeriodsAreShifted() {
    assertThat(deCondicion("mesas.size == 3")).contains("mesas.size == 2", "mesas.size == 4");
    assertThat(deCondicion("dias == -1")).contains("dias == -2", "dias == 0");
    assertThat(deCondicion("fin == inicio.plusMonths(12)"))
        .contains("fin == inicio.plusMonths(11)", "fin == inicio.plusMonths(13)");
    assertThat(deCondicion("fin == inicio.minusDays(gracia)"))
        .contains("fin == inicio.minusDays(gracia + 1)", "fin == inicio.minusDays(gracia - 1)");
  }

  @Test
  void aLimitIsNotShiftedToWhereItsBoundaryMutantStands() {
    assertThat(deCondicion("dias > 3")).containsExactly("", "dias <= 3", "dias >= 3", "dias > 4");
    assertThat(deCondicion("3 <= dias"))
        .containsExactlyInAnyOrder("", "2 <= dias", "3 < dias", "3 > dias");
  }

  @Test
  void constraintsAndTheirSidesAreDropped() {
    assertThat(deCondicion("a != null, b != null")).contains("a != null", "b != null");
    assertThat(deCondicion("a != null || b != null || c != null"))
        .contains(
            "",
            "b != null || c != null",
            "a != null || c != null",
            "a != null || b != null",
            "a != null && b != null || c != null",
            "a != null || b != null && c != null");
  }

  @Test
  void toAskForWhatAnOrderAsksForAnywayMakesNoMutant() {
    assertThat(deCondicion("fin != null, fin <= limite"))
        .contains("fin != null", "fin == null, fin <= limite")
        .doesNotContain("fin <= limite");
    assertThat(deCondicion("fin != null, limite > fin")).doesNotContain("limite > fin");
    assertThat(deCondicion("fin != null, !(fin <= limite)")).contains("!(fin <= limite)");
    assertThat(deCondicion("fin != null, otra <= limite")).contains("otra <= limite");
  }

  @Test
  void aConstraintThatBindsAVariableInUseStays() {
    assertThat(deCondicion("$f : fecha > limite, fin != $f"))
        .contains("$f : fecha > limite", "$f : fecha >= limite, fin != $f")
        .doesNotContain("fin != $f");
    assertThat(deCondicion("$f : fecha, fin != $f")).doesNotContain("fin != $f");
  }

  @Test
  void truthsAreNegated() {
    assertThat(deCondicion("realizada")).containsExactly("", "!realizada");
    assertThat(deCondicion("!mesas.empty")).containsExactly("", "mesas.empty");
    assertThat(deCondicion("!(a && b)")).contains("(a && b)", "!(a || b)", "!(a)", "!(!a && b)");
  }

  @Test
  void whatIsNotUnderstoodIsNegatedAsAWhole() {
    assertThat(deCondicion("nombre soundslike \"x\""))
        .containsExactly("", "!(nombre soundslike \"x\")");
  }

  @Test
  void constantsBecomeTheNextOfTheirType() {
    assertThat(deCondicion("sector == Sector.SOCIEDAD_CIVIL"))
        .contains("sector == Sector.AUTORIDAD", "sector != Sector.SOCIEDAD_CIVIL");
    assertThat(deCondicion("sector == Sector.ORGANISMO_GARANTE"))
        .contains("sector == Sector.SOCIEDAD_CIVIL");
  }

  @Test
  void patternsAreDroppedJoinedOtherwiseAndAskedForOrNot() {
    String uso = "juicio.cumple(\"X-1\", $p.getFecha());";
    assertThat(de("$p : Plan()\n    Mesa()", uso))
        .extracting(Mutante::operacion)
        .extracting(Texto::es)
        .containsExactly(
            "sin `Mesa()`", "sin `juicio.cumple(\"X-1\", $p.getFecha());`", "sin `$p.getFecha()`");
    assertThat(de("Plan()\n    not Mesa( realizada )", uso))
        .extracting(Mutante::mutado)
        .contains("Plan()", "not Mesa( realizada )", "exists Mesa( realizada )", "not Mesa(  )");
    assertThat(de("Acto()\n    (Plan() or Mesa())", uso))
        .extracting(Mutante::mutado)
        .contains("(Plan() and Mesa())", "(Mesa())", "(Plan())", "(Plan() or Mesa())", "Acto()");
  }

  @Test
  void accumulationsLoseWhatTheyAskAndTakeTheLeastForTheMost() {
    assertThat(
            de(
                "accumulate( Mesa( cuenta, $f : fecha ) and not Plan( dia == $f );"
                    + " $d : min( $f ), $n : count(); $n > 1, $d != null )",
                "juicio.cumple(\"X-1\", $d);"))
        .extracting(Mutante::operacion)
        .extracting(Texto::es)
        .contains(
            "sin `cuenta`",
            "`cuenta` por `!cuenta`",
            "sin `not Plan( dia == $f )`",
            "`not` por `exists`",
            "sin `dia == $f`",
            "`min` por `max`",
            "sin `$n > 1`",
            "`>` por `>=`",
            "`1` por `2`",
            "sin `$d != null`")
        .doesNotContain("`and` por `or`", "sin `Mesa( cuenta, $f : fecha )`");
    assertThat(de("accumulate( Mesa(); $n : count(); $n > 0 )", ""))
        .extracting(Mutante::mutado)
        .contains(
            "accumulate( Mesa(); $n : count() )", "accumulate( Mesa(); $n : count(); $n > 1 )");
  }

  @Test
  void whatIsBoundWithinAGroupIsInUseOnlyThere() {
    assertThat(de("not( Mesa( $i : id ) and Plan() )\n    not( Acto( $i : id ) )", ""))
        .extracting(Mutante::operacion)
        .extracting(Texto::es)
        .contains(
            "sin `Mesa( $i : id )`", "sin `not( Mesa( $i : id ) and Plan() )`", "sin `Plan()`");
    assertThat(
            de(
                "forall( $s : Sector( this != Sector.AUTORIDAD )\n        Mesa( sector == $s ) )",
                ""))
        .extracting(Mutante::operacion)
        .extracting(Texto::es)
        .contains(
            "sin `this != Sector.AUTORIDAD`",
            "`Sector.AUTORIDAD` por `Sector.ORGANISMO_GARANTE`",
            "sin `sector == $s`");
  }

  @Test
  void theFirstAndTheLastOfTwoDaysAreTakenForEachOther() {
    assertThat(de("Plan()", "juicio.cumple(\"X-1\", juicio.primero($a, $b), $c);"))
        .extracting(Mutante::mutado)
        .containsExactlyInAnyOrder(
            "",
            "juicio.cumple(\"X-1\", $c);",
            "juicio.cumple(\"X-1\", juicio.ultimo($a, $b), $c);",
            "juicio.cumple(\"X-1\", juicio.primero($a, $b));");
  }

  @Test
  void whatADefinitionInsertsStays() {
    assertThat(de("Plan( a )", "insert(new Cosa($p.id()));"))
        .extracting(Mutante::mutado)
        .allMatch(mutado -> mutado.startsWith("Plan("));
  }

  @Test
  void whatTheRuleSaysIsDroppedButNeverReworded() {
    String consecuencia =
        """
        if (a > 1) { juicio.falta("X-1", "/a", "b", 1 > 2); } // >
            juicio.faltaAntesDe("X-1", fin.plusDays(30),
                "/b", "n", 7);""";
    assertThat(de("Plan()", consecuencia))
        .extracting(Mutante::mutado)
        .containsExactlyInAnyOrder(
            "if (a >= 1) { juicio.falta(\"X-1\", \"/a\", \"b\", 1 > 2); } // >",
            "if (a <= 1) { juicio.falta(\"X-1\", \"/a\", \"b\", 1 > 2); } // >",
            "if (a > 2) { juicio.falta(\"X-1\", \"/a\", \"b\", 1 > 2); } // >",
            "if (a > 1) {  } // >",
            "",
            "juicio.falta(\"X-1\", \"/b\", \"n\", 7);",
            "juicio.faltaAntesDe(\"X-1\", fin.plusDays(31),",
            "juicio.faltaAntesDe(\"X-1\", fin.plusDays(29),");
  }

  @Test
  void aMutantTellsWhereItIsAndWhatTheLineWas() {
    Mutante mutante = de("Plan( a,\n        dias > maximo )", "juicio.cumple(\"X-1\");").get(2);

    assertThat(mutante.requisito()).isEqualTo("X-1");
    assertThat(mutante.regla()).isEqualTo("X-1 una regla");
    assertThat(mutante.archivo()).isEqualTo("a.drl");
    assertThat(mutante.linea()).isEqualTo(6);
    assertThat(mutante.columna()).isEqualTo(9);
    assertThat(mutante.original()).isEqualTo("Plan( a, dias > maximo )");
    assertThat(mutante.mutado()).isEqualTo("Plan( a )");
    assertThat(mutante.operacion())
        .isEqualTo(new Texto("sin `dias > maximo`", "without `dias > maximo`"));
    assertThat(mutante.texto())
        .startsWith("rule \"X-1 una regla\"\nwhen\n    Plan( a )\nthen")
        .contains("end");
  }

  @Test
  void noMutantOfTheGuideIsLikeAnotherOrLikeItsRule() {
    for (Archivo archivo : Guia.CARPETA.archivos(".drl")) {
      ArchivoDrl leido = ArchivoDrl.leer(archivo);
      List<Mutante> mutantes = Mutaciones.de(leido);
      assertThat(mutantes).extracting(Mutante::texto).doesNotHaveDuplicates().isNotEmpty();
      assertThat(mutantes)
          .allSatisfy(
              mutante -> {
                assertThat(mutante.mutado()).isNotEqualTo(mutante.original());
                assertThat(archivo.texto()).doesNotContain(mutante.texto());
                assertThat(
                        ArchivoDrl.leer(
                            ReglaSuelta.escribir(
                                leido,
                                mutante.texto(),
                                "solo",
                                TiposDeclarados.de(List.of(), a -> null))))
                    .satisfies(
                        solo -> {
                          assertThat(solo.error()).isNull();
                          assertThat(solo.reglas()).hasSize(1);
                        });
              });
    }
  }

  @Test
  void everyReasonInTheGuideIsOfAMutantThatThereIs() {
    List<Mutante> mutantes =
        Stream.concat(
                Guia.CARPETA.archivos(".drl").stream()
                    .flatMap(archivo -> Mutaciones.de(ArchivoDrl.leer(archivo)).stream()),
                MutacionesDelCatalogo.de(Guia.CARPETA).stream().map(MutanteDelCatalogo::mutante))
            .toList();

    assertThat(Argumento.de(Guia.CARPETA))
        .isNotEmpty()
        .allSatisfy(argumento -> assertThat(mutantes).anyMatch(argumento::esDe));
  }

  /** What becomes of the constraints of the only pattern of a rule. */
  private static List<String> deCondicion(String condicion) {
    return de("Plan( " + condicion + " )", "").stream()
        .map(Mutante::mutado)
        .map(mutado -> mutado.substring("Plan(".length(), mutado.length() - 1).strip())
        .toList();
  }

  private static List<Mutante> de(String condiciones, String consecuencia) {
    String texto =
        """
        package x;
        import org.gobiernoabierto.modelo.Sector;
        rule "X-1 una regla"
        when
            %s
        then
            %s
        end
        """
            .formatted(condiciones, consecuencia);
    ArchivoDrl archivo = ArchivoDrl.leer(new Archivo("a.drl", texto));
    assertThat(archivo.error()).isNull();
    return Mutaciones.de(archivo);
  }
}
