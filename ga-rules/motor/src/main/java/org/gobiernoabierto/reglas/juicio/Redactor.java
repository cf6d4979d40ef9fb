package org.gobiernoabierto.reglas.juicio;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import org.gobiernoabierto.informe.ConjuntoDeReglas;
import org.gobiernoabierto.informe.Dictamen;
import org.gobiernoabierto.informe.EstadoDePaso;
import org.gobiernoabierto.informe.Falla;
import org.gobiernoabierto.informe.Fuerza;
import org.gobiernoabierto.informe.Hallazgo;
import org.gobiernoabierto.informe.Informe;
import org.gobiernoabierto.informe.Paso;
import org.gobiernoabierto.informe.ProximoPaso;
import org.gobiernoabierto.informe.Requisito;
import org.gobiernoabierto.informe.Resultado;
import org.gobiernoabierto.informe.SituacionDePaso;
import org.gobiernoabierto.modelo.EjercicioLocal;
import org.gobiernoabierto.reglas.catalogo.Ficha;

/** Draws up the report. Thread-safe. */
public final class Redactor {

  private final List<ConjuntoDeReglas> conjuntos;
  private final List<Paso> pasos;
  private final List<Ficha> fichas;
  private final SortedMap<String, String> parametros;

  /**
   * @param pasos those of the guide
   */
  public Redactor(
      List<ConjuntoDeReglas> conjuntos,
      List<Paso> pasos,
      List<Ficha> fichas,
      SortedMap<String, String> parametros) {
    this.conjuntos = conjuntos;
    this.pasos = pasos.stream().filter(paso -> paso.numero() > 0).toList();
    this.fichas = fichas;
    this.parametros = parametros;
  }

  /**
   * The report of an exercise that was judged.
   *
   * @param iniciado whether some act of a step, or of a later one, has happened for certain
   * @param puedeHaberIniciado whether one may have happened
   */
  public Informe informe(
      EjercicioLocal ejercicio,
      LocalDate fecha,
      IntPredicate iniciado,
      IntPredicate puedeHaberIniciado,
      List<Dictamen> dictamenes,
      Hallazgos hallazgos) {
    List<Hallazgo> redactados = hallazgos.redactar();
    return new Informe(
        ejercicio.edicion(),
        fecha,
        ejercicio.id(),
        ejercicio.entidad(),
        null,
        conjuntos,
        parametros,
        pasos(iniciado, puedeHaberIniciado, dictamenes),
        dictamenes,
        redactados,
        hallazgos.omitidos(),
        proximosPasos(dictamenes, redactados),
        Averiguaciones.de(ejercicio, dictamenes),
        hallazgos.avisos(),
        List.of());
  }

  public Informe sinEvaluar(
      EjercicioLocal ejercicio, LocalDate fecha, List<Falla> avisos, List<Falla> fallas) {
    return new Informe(
        ejercicio.edicion(),
        fecha,
        ejercicio.id(),
        ejercicio.entidad(),
        null,
        conjuntos,
        parametros,
        List.of(),
        fichas.stream()
            .map(f -> new Dictamen(f.requisito(), Resultado.NO_DETERMINABLE, null))
            .toList(),
        List.of(),
        new TreeMap<>(),
        List.of(),
        List.of(),
        avisos,
        fallas);
  }

  private List<SituacionDePaso> pasos(
      IntPredicate iniciado, IntPredicate puedeHaberIniciado, List<Dictamen> dictamenes) {
    List<SituacionDePaso> situaciones = new ArrayList<>(pasos.size());
    for (Paso paso : pasos) {
      situaciones.add(
          new SituacionDePaso(paso, estado(paso, iniciado, puedeHaberIniciado, dictamenes)));
    }
    return situaciones;
  }

  private static EstadoDePaso estado(
      Paso paso,
      IntPredicate iniciado,
      IntPredicate puedeHaberIniciado,
      List<Dictamen> dictamenes) {
    boolean abierto = false;
    for (Dictamen dictamen : dictamenes) {
      Requisito requisito = dictamen.requisito();
      if (requisito.paso().numero() == paso.numero() && requisito.fuerza() == Fuerza.OBLIGACION) {
        if (dictamen.resultado() == Resultado.INCUMPLE) {
          return EstadoDePaso.CON_INCUMPLIMIENTO;
        }
        abierto |=
            dictamen.resultado() == Resultado.PENDIENTE
                || dictamen.resultado() == Resultado.NO_DETERMINABLE;
      }
    }
    if (iniciado.test(paso.numero())) {
      return abierto ? EstadoDePaso.EN_CURSO : EstadoDePaso.CUMPLIDO;
    }
    return puedeHaberIniciado.test(paso.numero())
        ? EstadoDePaso.DESCONOCIDO
        : EstadoDePaso.SIN_INICIAR;
  }

  /** What can be done now comes first, then what waits for it; each by date. */
  private List<ProximoPaso> proximosPasos(List<Dictamen> dictamenes, List<Hallazgo> hallazgos) {
    if (hallazgos.isEmpty()) {
      return List.of();
    }
    Set<String> abiertos =
        dictamenes.stream()
            .filter(Redactor::abierto)
            .map(d -> d.requisito().id())
            .collect(Collectors.toSet());
    Map<String, Hallazgo> primeros = new HashMap<>();
    hallazgos.forEach(h -> primeros.putIfAbsent(h.requisito(), h));
    List<ProximoPaso> pasos = new ArrayList<>();
    for (int i = 0; i < dictamenes.size(); i++) {
      Dictamen dictamen = dictamenes.get(i);
      Hallazgo hallazgo = primeros.get(dictamen.requisito().id());
      if (hallazgo != null && abierto(dictamen)) {
        pasos.add(
            new ProximoPaso(
                hallazgo.requisito(),
                hallazgo.remedio(),
                hallazgo.responsable(),
                dictamen.vence(),
                fichas.get(i).requiere().stream().filter(abiertos::contains).toList()));
      }
    }
    pasos.sort(
        Comparator.comparing((ProximoPaso paso) -> !paso.bloqueadoPor().isEmpty())
            .thenComparing(ProximoPaso::vence, Comparator.nullsLast(Comparator.naturalOrder())));
    return pasos;
  }

  private static boolean abierto(Dictamen dictamen) {
    return dictamen.resultado() == Resultado.INCUMPLE
        || dictamen.resultado() == Resultado.PENDIENTE;
  }
}
