package org.gobiernoabierto.reglas.repertorio;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.gobiernoabierto.informe.ConjuntoDeReglas;
import org.gobiernoabierto.informe.Falla;
import org.gobiernoabierto.informe.Informe;
import org.gobiernoabierto.informe.Paso;
import org.gobiernoabierto.modelo.EjercicioLocal;
import org.gobiernoabierto.reglas.OyenteDeReglas;
import org.gobiernoabierto.reglas.Oyentes;
import org.gobiernoabierto.reglas.Parametros;
import org.gobiernoabierto.reglas.TopeDeHallazgos;
import org.gobiernoabierto.reglas.catalogo.Ficha;
import org.gobiernoabierto.reglas.expediente.Expediente;
import org.gobiernoabierto.reglas.expediente.Lectura;
import org.gobiernoabierto.reglas.juicio.Hallazgos;
import org.gobiernoabierto.reglas.juicio.Juez;
import org.gobiernoabierto.reglas.juicio.Recolector;
import org.gobiernoabierto.reglas.juicio.Redactor;
import org.gobiernoabierto.reglas.red.Testigo;

/**
 * What is asked of an exercise as of a date: the rule sets in force, and the parameters as strict
 * as the strictest of them wants. Immutable and thread-safe.
 */
public final class Aplicables {

  private final List<Conjunto> conjuntos;
  private final List<Ficha> fichas;
  private final List<Paso> pasos;
  private final Lectura lectura;
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

  /**
   * @param dias the rule sets, the guide first, with the day by which each governs
   * @param leidos values that are not those of the published reading
   * @param dichos the rule sets as reports name them
   * @param avisos what is to be told of which rule sets judge
   */
  public Aplicables(
      Map<Conjunto, LocalDate> dias,
      Parametros leidos,
      List<ConjuntoDeReglas> dichos,
      List<Falla> avisos) {
    this.conjuntos = List.copyOf(dias.keySet());
    this.fichas = conjuntos.stream().flatMap(c -> c.catalogo().fichas().stream()).toList();
    this.avisos = avisos;
    this.pasos = conjuntos.get(0).catalogo().pasos();
    SortedMap<String, String> valores = new Valores(dias, leidos).todos();
    lectura = new Lectura(conjuntos.get(0).catalogo().cronologia(), valores);
    for (Ficha ficha : fichas) {
      lectura.vencimiento(ficha.vence());
    }
    redactor = new Redactor(dichos, pasos, fichas, lectura.valores());
  }

  private Aplicables(Aplicables otros, List<ConjuntoDeReglas> dichos, List<Falla> avisos) {
    conjuntos = otros.conjuntos;
    fichas = otros.fichas;
    pasos = otros.pasos;
    lectura = otros.lectura;
    this.avisos = avisos;
    redactor = new Redactor(dichos, pasos, fichas, lectura.valores());
  }

  /** The same for an exercise of which other things are to be told. */
  Aplicables con(List<ConjuntoDeReglas> dichos, List<Falla> otrosAvisos) {
    return new Aplicables(this, dichos, otrosAvisos);
  }

  /**
   * The report of an exercise whose shape is right.
   *
   * @param oyentes who is told what rules do
   */
  public Informe evaluar(
      EjercicioLocal ejercicio,
      LocalDate fecha,
      TopeDeHallazgos tope,
      List<OyenteDeReglas> oyentes) {
    Expediente expediente = new Expediente(ejercicio, fecha, lectura);
    List<Object> hechos = expediente.hechos(interesan::get);
    Hallazgos hallazgos = new Hallazgos(ejercicio, tope, avisos);
    Juez juez = new Juez(fichas.size(), expediente, fecha, hallazgos);
    for (Conjunto conjunto : conjuntos) {
      Recolector recolector = new Recolector(conjunto.catalogo(), lectura.valores());
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
  public Informe sinEvaluar(EjercicioLocal ejercicio, LocalDate fecha, List<Falla> fallas) {
    return redactor.sinEvaluar(ejercicio, fecha, avisos, fallas);
  }

  public List<Conjunto> conjuntos() {
    return conjuntos;
  }

  /** The requirements of all of them, in order. */
  public List<Ficha> fichas() {
    return fichas;
  }

  /** How exercises are read. */
  public Lectura lectura() {
    return lectura;
  }

  /** Names and values of the guide's parameters and of those that rule sets add. */
  public SortedMap<String, String> valores() {
    return lectura.valores();
  }
}
