package org.gobiernoabierto.reglas.completamientos;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.gobiernoabierto.informe.Dictamen;
import org.gobiernoabierto.informe.Informe;
import org.gobiernoabierto.informe.Posibilidad;
import org.gobiernoabierto.informe.Resultado;
import org.gobiernoabierto.modelo.Desconocido;
import org.gobiernoabierto.modelo.EjercicioLocal;
import org.gobiernoabierto.modelo.EjercicioLocalBuilder;
import org.gobiernoabierto.modelo.lugares.Lugares;
import org.gobiernoabierto.modelo.lugares.Retoque;
import org.gobiernoabierto.modelo.lugares.Sitio;
import org.gobiernoabierto.reglas.Evaluador;
import org.gobiernoabierto.reglas.Guia;
import org.gobiernoabierto.reglas.Parametros;
import org.gobiernoabierto.reglas.autoria.Caso;
import org.gobiernoabierto.reglas.explicacion.Recorte;
import org.gobiernoabierto.reglas.muestras.Fallas;
import org.gobiernoabierto.reglas.muestras.Muestras;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Whatever an exercise turns out to be, no result that is certain is another; and few are left open
 * that are always the same. Places are hidden from exercises, and what could stand there is made up
 * by {@link Ocultos}. {@code -Dcompletamientos=2200} judges more than 100,000 results.
 */
class LeyesDeLoDesconocidoTest {

  private static final int EJERCICIOS = Integer.getInteger("completamientos", 60);
  private static final int POSIBLES = 25;
  private static final int UNO_DE_DIEZ = 10;
  private static final int ANIOS = 3;
  private static final LocalDate PRINCIPIO = LocalDate.of(2016, 6, 1);
  private static final String SIN_NORMA =
      "/fuentes.*|.*/(id|edicion|entidad|titulo|nota|ficticio|\\d+)";
  private static final List<Evaluador> EVALUADORES =
      List.of("HASTA_LANZAMIENTO", "CICLO_COMPLETO", "DESDE_SELECCION", "ANIO_DEL_PAL").stream()
          .map(ventana -> Evaluador.create(Parametros.porOmision().con("ventana", ventana)))
          .toList();
  private static final List<EjercicioLocal> BASES = ejercicios();

  private final Random azar = new Random(Long.getLong("semilla", 1));
  private final List<String> contradichos = new ArrayList<>();
  private final List<String> olvidados = new ArrayList<>();
  private int ciertos;
  private int abiertos;
  private int imprecisos;

  @Test
  void noCompletionContradictsACertainResultAndFewOpenOnesAreAlwaysTheSame() {
    int hechos = 0;
    while (hechos < EJERCICIOS) {
      EjercicioLocal entero = BASES.get(azar.nextInt(BASES.size()));
      Evaluador evaluador = EVALUADORES.get(azar.nextInt(EVALUADORES.size()));
      Ocultos ocultos = new Ocultos(entero, lugares(entero), azar);
      if (evaluador.fallasDeForma(ocultos.ocultado()).isEmpty()) {
        comprobar(ocultos, evaluador, PRINCIPIO.plusDays(azar.nextInt(1000)));
        hechos++;
      }
    }
    System.out.printf(
        "%d certain results, %d contradicted; %d open, %d of them always the same%n",
        ciertos, contradichos.size(), abiertos, imprecisos);
    assertThat(contradichos).isEmpty();
    assertThat(olvidados).isEmpty();
    assertThat(imprecisos).isLessThanOrEqualTo(abiertos / UNO_DE_DIEZ);
  }

  private List<String> lugares(EjercicioLocal entero) {
    List<String> todos = new ArrayList<>(Recorte.lugares(entero));
    todos.removeIf(lugar -> lugar.matches(SIN_NORMA));
    List<String> elegidos = new ArrayList<>();
    for (int i = 1 + azar.nextInt(5); i > 0; i--) {
      elegidos.add(todos.get(azar.nextInt(todos.size())));
    }
    return elegidos;
  }

  private void comprobar(Ocultos ocultos, Evaluador evaluador, LocalDate fecha) {
    Map<String, Set<Resultado>> posibles = posibles(ocultos, evaluador, fecha);
    Informe informe = evaluador.evaluar(ocultos.ocultado(), fecha);
    if (!ocultos.ninguno()) {
      sabiendoMas(informe, evaluador.evaluar(ocultos.conUnoSabido(), fecha), ocultos);
    }
    for (Dictamen dictamen : informe.requisitos()) {
      Set<Resultado> suyos = posibles.getOrDefault(dictamen.requisito().id(), Set.of());
      if (dictamen.posibilidades().isEmpty()) {
        ciertos++;
        if (!Set.of(dictamen.resultado()).containsAll(suyos)) {
          contradichos.add(
              "%s %s, and could be %s: %s as of %s"
                  .formatted(
                      dictamen.requisito().id(), dictamen.resultado(), suyos, ocultos, fecha));
        }
      } else {
        abiertos++;
        boolean hayOtro = dictamen.posibilidades().size() > 1 || suyos.size() > 1;
        imprecisos += hayOtro || suyos.contains(Resultado.NO_DETERMINABLE) ? 0 : 1;
      }
    }
  }

  /** What was certain stays so. */
  private void sabiendoMas(Informe antes, Informe despues, Ocultos ocultos) {
    for (Dictamen dictamen : antes.requisitos()) {
      Dictamen otro = despues.dictamen(dictamen.requisito().id());
      if (dictamen.posibilidades().isEmpty() && otro.resultado() != dictamen.resultado()) {
        olvidados.add(
            "%s %s, and %s when more is known: %s as of %s"
                .formatted(
                    dictamen.requisito().id(),
                    dictamen.resultado(),
                    otro.resultado(),
                    ocultos,
                    antes.fecha()));
      }
    }
  }

  @Test
  void aDayBetweenTwoBoundsLeadsToWhatAllOfItsDaysLeadTo() {
    for (int i = 0; i < EJERCICIOS; i++) {
      UnDia uno = unDia();
      LocalDate desde = uno.era().minusDays(azar.nextInt(15));
      comprobar(uno, desde, desde.plusDays(azar.nextInt(30)));
    }
    assertThat(ciertos).isPositive();
    assertThat(abiertos).isPositive();
  }

  @Test
  void aDayWithoutABoundLeadsToWhatAllDaysLeadTo() {
    for (int i = 0; i < Math.max(1, EJERCICIOS / 30); i++) {
      UnDia uno = unDia();
      switch (azar.nextInt(3)) {
        case 0 -> comprobar(uno, uno.era().minusDays(azar.nextInt(60)), null);
        case 1 -> comprobar(uno, null, uno.era().plusDays(azar.nextInt(60)));
        default -> comprobar(uno, null, null);
      }
    }
    assertThat(ciertos).isPositive();
    assertThat(abiertos).isPositive();
  }

  /** A day that an exercise says. */
  private record UnDia(EjercicioLocal entero, Sitio sitio) {

    LocalDate era() {
      return (LocalDate) Objects.requireNonNull(sitio.valor());
    }
  }

  private UnDia unDia() {
    while (true) {
      EjercicioLocal entero = BASES.get(azar.nextInt(BASES.size()));
      Lugares lugares = new Lugares(entero);
      List<Sitio> dias =
          Recorte.lugares(entero).stream()
              .map(lugares::en)
              .filter(Objects::nonNull)
              .filter(sitio -> sitio.valor() instanceof LocalDate)
              .toList();
      if (!dias.isEmpty()) {
        return new UnDia(entero, dias.get(azar.nextInt(dias.size())));
      }
    }
  }

  /**
   * Compares what is said of a day of which bounds are known, or not, with what its days lead to.
   */
  private void comprobar(UnDia uno, @Nullable LocalDate desde, @Nullable LocalDate hasta) {
    Evaluador evaluador = EVALUADORES.get(azar.nextInt(EVALUADORES.size()));
    LocalDate fecha = PRINCIPIO.plusDays(azar.nextInt(1000));
    Retoque retoque = new Retoque(uno.entero(), List.of(uno.sitio()));
    Desconocido dicho = Desconocido.entre(uno.sitio().ruta(), desde, hasta);
    EjercicioLocal sinDia =
        EjercicioLocalBuilder.builder(retoque.con(new Object[1]))
            .desconocidos(List.of(dicho))
            .build();
    Map<String, Set<Resultado>> deSusDias = new HashMap<>();
    LocalDate primero = desde == null ? uno.era().minusYears(ANIOS) : desde;
    LocalDate ultimo = hasta == null ? uno.era().plusYears(ANIOS) : hasta;
    List<@Nullable LocalDate> dias =
        new ArrayList<>(primero.datesUntil(ultimo.plusDays(1)).toList());
    if (desde == null && hasta == null) {
      dias.add(null);
    }
    for (LocalDate dia : dias) {
      EjercicioLocal deEseDia = retoque.con(new Object[] {dia});
      if (!evaluador.fallasDeForma(deEseDia).isEmpty()) {
        return;
      }
      anotar(evaluador.evaluar(deEseDia, fecha), deSusDias);
    }
    for (Dictamen dictamen : evaluador.evaluar(sinDia, fecha).requisitos()) {
      Set<Resultado> suyos = deSusDias.get(dictamen.requisito().id());
      String que =
          "%s, %s from %s to %s as of %s"
              .formatted(dictamen.requisito().id(), uno.sitio().ruta(), desde, hasta, fecha);
      if (suyos.size() == 1) {
        ciertos++;
        assertThat(suyos).as(que).containsExactly(dictamen.resultado());
      } else {
        abiertos++;
        assertThat(dictamen.resultado()).as(que).isEqualTo(Resultado.NO_DETERMINABLE);
        assertThat(dictamen.posibilidades().stream().map(Posibilidad::resultado))
            .as(que)
            .containsExactlyInAnyOrderElementsOf(suyos);
      }
    }
  }

  private static Map<String, Set<Resultado>> posibles(
      Ocultos ocultos, Evaluador evaluador, LocalDate fecha) {
    Map<String, Set<Resultado>> posibles = new HashMap<>();
    for (int i = 0; i < POSIBLES; i++) {
      EjercicioLocal posible = ocultos.unoPosible(i == 0, fecha);
      if (evaluador.fallasDeForma(posible).isEmpty()) {
        anotar(evaluador.evaluar(posible, fecha), posibles);
      }
    }
    return posibles;
  }

  private static void anotar(Informe informe, Map<String, Set<Resultado>> resultados) {
    for (Dictamen dictamen : informe.requisitos()) {
      resultados
          .computeIfAbsent(dictamen.requisito().id(), r -> new HashSet<>())
          .add(dictamen.resultado());
    }
  }

  private static List<EjercicioLocal> ejercicios() {
    List<EjercicioLocal> bases = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      bases.addAll(List.of(Guia.BASE.con(Map.of()), Muestras.conforme(1 + i % 3)));
      bases.add(Fallas.en(Muestras.conforme(1 + i % 3)));
    }
    for (Caso caso : Guia.CASOS) {
      EjercicioLocal suyo = caso.ejercicio(Guia.BASE);
      if (suyo.desconocidos().isEmpty()) {
        bases.add(suyo);
      }
    }
    return bases;
  }
}
