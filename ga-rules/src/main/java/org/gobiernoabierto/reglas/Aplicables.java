package org.gobiernoabierto.reglas;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.gobiernoabierto.informe.CodigoDeAviso;
import org.gobiernoabierto.informe.Falla;
import org.gobiernoabierto.informe.Informe;
import org.gobiernoabierto.modelo.EjercicioLocal;
import org.gobiernoabierto.reglas.catalogo.Ficha;
import org.gobiernoabierto.reglas.catalogo.VigenciaDelConjunto;
import org.gobiernoabierto.reglas.expediente.Expediente;
import org.gobiernoabierto.reglas.parametros.Parametros;

/**
 * What is asked of an exercise as of a date: the rule sets in force, and the parameters as strict
 * as the strictest of them wants. Immutable and thread-safe.
 */
final class Aplicables {

  private final List<Conjunto> conjuntos;
  private final List<Ficha> fichas;
  private final Parametros parametros;
  private final SortedMap<String, String> valores;
  private final Redactor redactor;
  private final List<Falla> avisos;

  /** Whether some rule looks at facts of a class. */
  private final ClassValue<Boolean> interesan =
      new ClassValue<>() {
        @Override
        protected Boolean computeValue(Class<?> hecho) {
          return conjuntos.stream().anyMatch(c -> c.reglas().interesan(hecho));
        }
      };

  private Aplicables(List<Conjunto> conjuntos, Parametros leidos, List<Falla> avisos) {
    this.conjuntos = conjuntos;
    this.fichas = conjuntos.stream().flatMap(c -> c.catalogo().fichas().stream()).toList();
    this.avisos = avisos;
    Parametros estrictos = leidos;
    for (Conjunto conjunto : conjuntos) {
      estrictos = estrictos.endurecidos(conjunto.catalogo().endurece());
    }
    parametros = estrictos;
    valores = new TreeMap<>(parametros.valores());
    conjuntos.stream()
        .flatMap(c -> c.catalogo().parametros().stream())
        .forEach(propio -> valores.putIfAbsent(propio.nombre(), propio.valor()));
    redactor =
        new Redactor(
            conjuntos.stream().map(c -> c.catalogo().conjunto()).toList(), fichas, valores);
  }

  /** Of {@code conjuntos}, all of them in force. */
  static Aplicables todos(List<Conjunto> conjuntos, Parametros parametros) {
    return new Aplicables(conjuntos, parametros, List.of());
  }

  /** Of {@code conjuntos}, those in force on {@code fecha}; of the others it is told. */
  static Aplicables en(LocalDate fecha, List<Conjunto> conjuntos, Parametros parametros) {
    List<Conjunto> vigentes = new ArrayList<>();
    List<Falla> avisos = new ArrayList<>();
    for (Conjunto conjunto : conjuntos) {
      VigenciaDelConjunto vigencia = conjunto.catalogo().vigencia();
      if (vigencia.incluye(fecha)) {
        vigentes.add(conjunto);
      } else {
        avisos.add(
            CodigoDeAviso.CONJUNTO_FUERA_DE_VIGENCIA.con(
                "conjunto", conjunto.catalogo().conjunto().nombre(), "fecha", fecha));
      }
    }
    return new Aplicables(vigentes, parametros, avisos);
  }

  /**
   * The report of an exercise whose shape is right.
   *
   * @param oyentes who is told what rules do
   */
  Informe evaluar(
      EjercicioLocal ejercicio,
      LocalDate fecha,
      TopeDeHallazgos tope,
      List<OyenteDeReglas> oyentes) {
    Expediente expediente = new Expediente(ejercicio, fecha, parametros);
    List<Object> hechos = expediente.hechos(interesan::get);
    Hallazgos hallazgos = new Hallazgos(ejercicio, tope, avisos);
    Juez juez = new Juez(fichas.size(), expediente, fecha, hallazgos);
    for (Conjunto conjunto : conjuntos) {
      Recolector recolector = new Recolector(conjunto.catalogo(), valores);
      if (oyentes.isEmpty()) {
        conjunto.reglas().aplicar(hechos, recolector);
      } else {
        conjunto.reglas().aplicar(hechos, recolector, Testigo.para(new Oyentes(oyentes)));
      }
      juez.juzgar(conjunto.catalogo(), recolector);
    }
    return redactor.informe(ejercicio, fecha, expediente, juez.dictamenes(), hallazgos);
  }

  /** The report of an exercise whose shape is wrong. */
  Informe sinEvaluar(EjercicioLocal ejercicio, LocalDate fecha, List<Falla> fallas) {
    return redactor.sinEvaluar(ejercicio, fecha, avisos, fallas);
  }

  List<Conjunto> conjuntos() {
    return conjuntos;
  }

  /** The requirements of all of them, in order. */
  List<Ficha> fichas() {
    return fichas;
  }

  Parametros parametros() {
    return parametros;
  }

  /** Names and values of the guide's parameters and of those that rule sets add. */
  SortedMap<String, String> valores() {
    return Collections.unmodifiableSortedMap(valores);
  }
}
