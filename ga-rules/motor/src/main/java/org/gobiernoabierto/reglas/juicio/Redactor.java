package org.gobiernoabierto.reglas.juicio;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntPredicate;
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
import org.gobiernoabierto.reglas.expediente.Expediente;

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
      Expediente expediente,
      IntPredicate iniciado,
      IntPredicate puedeHaberIniciado,
      List<Dictamen> dictamenes,
      Hallazgos hallazgos) {
    EjercicioLocal ejercicio = expediente.ejercicio();
    List<Hallazgo> redactados = hallazgos.redactar();
    List<ProximoPaso> proximosPasos = List.of();
    if (!redactados.isEmpty() && dictamenes.stream().anyMatch(Redactor::abierto)) {
      redactados = new Consecuencias(ejercicio, fichas, dictamenes).dichas(redactados);
      proximosPasos = new Quehaceres(expediente, fichas, dictamenes).proximosPasos(redactados);
    }
    return new Informe(
        ejercicio.edicion(),
        expediente.fecha(),
        ejercicio.id(),
        ejercicio.entidad(),
        null,
        ejercicio.datosHasta(),
        conjuntos,
        parametros,
        pasos(expediente, iniciado, puedeHaberIniciado, dictamenes),
        dictamenes,
        redactados,
        hallazgos.omitidos(),
        proximosPasos,
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
        ejercicio.datosHasta(),
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
      Expediente expediente,
      IntPredicate iniciado,
      IntPredicate puedeHaberIniciado,
      List<Dictamen> dictamenes) {
    List<SituacionDePaso> situaciones = new ArrayList<>(pasos.size());
    for (Paso paso : pasos) {
      situaciones.add(
          new SituacionDePaso(
              paso,
              estado(paso, iniciado, puedeHaberIniciado, dictamenes),
              expediente.actosDe(paso)));
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

  /** Whether it is not met, or not yet. */
  static boolean abierto(Dictamen dictamen) {
    return dictamen.resultado() == Resultado.INCUMPLE
        || dictamen.resultado() == Resultado.PENDIENTE;
  }
}
