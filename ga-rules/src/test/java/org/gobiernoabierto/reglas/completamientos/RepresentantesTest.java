package org.gobiernoabierto.reglas.completamientos;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.gobiernoabierto.idioma.Texto;
import org.gobiernoabierto.informe.Dictamen;
import org.gobiernoabierto.informe.Fuerza;
import org.gobiernoabierto.informe.Paso;
import org.gobiernoabierto.informe.Requisito;
import org.gobiernoabierto.informe.Responsable;
import org.gobiernoabierto.informe.Resultado;
import org.gobiernoabierto.informe.Severidad;
import org.gobiernoabierto.reglas.juicio.Esbozo;
import org.gobiernoabierto.reglas.juicio.Sentencia;

/** What is tried of a place in which many days or contents lead to the same. */
class RepresentantesTest {

  private static final Texto TEXTO = new Texto("texto", "text");
  private static final LocalDate PRIMERO = LocalDate.of(2017, 1, 1);
  private static final int DIAS = 200;
  private static final NavigableSet<LocalDate> CALENDARIO =
      new TreeSet<>(PRIMERO.datesUntil(PRIMERO.plusDays(DIAS)).toList());

  @Property(tries = 300)
  void bothSidesOfEveryDayOnWhichSomethingElseIsFoundAreTried(
      @ForAll @Size(max = 8) Set<@IntRange(min = 1, max = DIAS - 1) Integer> cambios) {
    Representantes suyos = new Representantes();

    suyos.deCadaTramo(CALENDARIO, List.of(), dia -> sentencia(tramo((LocalDate) dia, cambios)));

    Set<LocalDate> esperados =
        cambios.stream()
            .flatMap(cambio -> IntStream.of(cambio - 1, cambio).boxed())
            .map(PRIMERO::plusDays)
            .collect(Collectors.toCollection(TreeSet::new));
    esperados.add(CALENDARIO.first());
    esperados.add(CALENDARIO.last());
    assertThat(suyos.elegidos()).containsExactlyInAnyOrderElementsOf(List.copyOf(esperados));
  }

  private static String tramo(LocalDate dia, Set<Integer> cambios) {
    long cual = ChronoUnit.DAYS.between(PRIMERO, dia);
    return "/" + cambios.stream().filter(cambio -> cambio <= cual).count();
  }

  @Example
  void daysThatAreCountedFromTheDayItselfAreNoOtherStretch() {
    Representantes suyos = new Representantes();
    LocalDate fijo = PRIMERO.plusYears(1);

    suyos.deCadaTramo(
        CALENDARIO,
        List.of(),
        dia ->
            sentencia("/", "dias", dia.hashCode(), "fin", ((LocalDate) dia).plusMonths(6), fijo));

    assertThat(suyos.elegidos()).containsExactly(CALENDARIO.first(), CALENDARIO.last());
  }

  @Example
  void aStretchBetweenTwoLikelyDaysIsNotMissed() {
    Representantes suyos = new Representantes();
    LocalDate corte = PRIMERO.plusDays(31);

    suyos.deCadaTramo(
        CALENDARIO, Set.of(corte), dia -> sentencia(corte.equals(dia) ? "/solo" : "/demás"));

    assertThat(suyos.elegidos()).contains(corte);
  }

  @Example
  void nothingIsTriedOnceItIsEnough() {
    List<Object> probados = new ArrayList<>();

    new Representantes()
        .deCadaTramo(
            CALENDARIO,
            List.of(),
            dia -> {
              probados.add(dia);
              return probados.size() > 5 ? null : sentencia("/" + dia);
            });

    assertThat(probados).hasSize(6);
  }

  @Example
  void ofContentsThatLeadToTheSameOneIsTried() {
    Representantes suyos = new Representantes();

    suyos.deCadaHallazgo(
        List.of("uno", "dos", "tres"),
        texto -> sentencia("tres".equals(texto) ? "/tres" : "/", "texto", texto));

    assertThat(suyos.elegidos()).containsExactly("uno", "tres");
  }

  private static Sentencia sentencia(String ruta, Object... datos) {
    Requisito requisito =
        new Requisito(
            "P6-04",
            new Paso(6, TEXTO),
            Fuerza.OBLIGACION,
            Responsable.ORGANISMO_GARANTE,
            TEXTO,
            List.of());
    Esbozo hallazgo =
        new Esbozo("P6-04", "tarde", Severidad.ERROR, ruta, true, TEXTO, TEXTO, true, null, datos);
    return new Sentencia(new Dictamen(requisito, Resultado.CUMPLE_TARDE, null), List.of(hallazgo));
  }
}
