package org.gobiernoabierto.informe;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.gobiernoabierto.catalogo.EntidadFederativa;
import org.gobiernoabierto.idioma.ArgumentoException;
import org.gobiernoabierto.idioma.Texto;
import org.gobiernoabierto.modelo.Edicion;
import org.jspecify.annotations.Nullable;

/**
 * What an exercise meets, as of a date: exactly one result for every requirement.
 *
 * <p>The same exercise, date, parameters and rule sets give an equal report, whatever the thread,
 * the platform or the order in which things happened to be found.
 *
 * @param edicion cohort of the exercise; null when it has none, which is an error
 * @param fecha the date as of which it was evaluated
 * @param ejercicio id of the exercise; null when it has none, which is an error
 * @param entidad the federal entity of the exercise; null when it has none, which is an error
 * @param sha256 SHA-256 of the bytes that it was read from, in hexadecimal; null when it did not
 *     come from a text
 * @param datosHasta last day that the exercise tells of; null when it does not say
 * @param conjuntosDeReglas the rule sets that ran
 * @param parametros name and value of every parameter used
 * @param pasos where each of the six steps stands, in order
 * @param requisitos one per requirement, in the guide's order
 * @param hallazgos what was found, in the guide's order and then by place
 * @param omitidos how many findings were left out because there were too many, by requirement; the
 *     least serious go first, and results do not depend on them
 * @param proximosPasos what to do next, most urgent first
 * @param porAveriguar what is not known and would change results, what decides most first; without
 *     what was looked for and not found
 * @param avisos what did not keep the exercise from being evaluated but should be known: findings
 *     left out, dispensations expired or unused, members passed over
 * @param errores why the exercise could not be evaluated; when not empty, every result is {@code
 *     NO_DETERMINABLE}
 */
@RecordBuilder
public record Informe(
    @Nullable Edicion edicion,
    LocalDate fecha,
    @Nullable String ejercicio,
    @Nullable EntidadFederativa entidad,
    @Nullable String sha256,
    @Nullable LocalDate datosHasta,
    List<ConjuntoDeReglas> conjuntosDeReglas,
    SortedMap<String, String> parametros,
    List<SituacionDePaso> pasos,
    List<Dictamen> requisitos,
    List<Hallazgo> hallazgos,
    SortedMap<String, Integer> omitidos,
    List<ProximoPaso> proximosPasos,
    List<PorAveriguar> porAveriguar,
    List<Falla> avisos,
    List<Falla> errores) {

  public Informe {
    conjuntosDeReglas = List.copyOf(conjuntosDeReglas);
    parametros = Collections.unmodifiableSortedMap(new TreeMap<>(parametros));
    pasos = List.copyOf(pasos);
    requisitos = List.copyOf(requisitos);
    hallazgos = List.copyOf(hallazgos);
    omitidos = Collections.unmodifiableSortedMap(new TreeMap<>(omitidos));
    proximosPasos = List.copyOf(proximosPasos);
    porAveriguar = List.copyOf(porAveriguar);
    avisos = List.copyOf(avisos);
    errores = List.copyOf(errores);
  }

  /** What can be said of the exercise as a whole; the severity of findings does not matter. */
  public Veredicto veredicto() {
    if (!incumplidas().isEmpty()) {
      return Veredicto.NO_CONFORME;
    }
    if (!errores.isEmpty() || !obligaciones(Resultado.NO_DETERMINABLE).isEmpty()) {
      return Veredicto.NO_DETERMINABLE;
    }
    return obligaciones(Resultado.PENDIENTE).isEmpty() ? Veredicto.CONFORME : Veredicto.EN_CURSO;
  }

  /** How many requirements, of any force, could be judged. */
  public Cobertura cobertura() {
    long juzgados =
        requisitos.stream().filter(d -> d.resultado() != Resultado.NO_DETERMINABLE).count();
    return new Cobertura((int) juzgados, requisitos.size());
  }

  /** The obligations with a result, in the guide's order. */
  public List<Dictamen> obligaciones(Resultado resultado) {
    return requisitos.stream()
        .filter(d -> d.resultado() == resultado)
        .filter(d -> d.requisito().fuerza() == Fuerza.OBLIGACION)
        .toList();
  }

  /** The obligations that are due and not met, in the guide's order. */
  public List<Dictamen> incumplidas() {
    return obligaciones(Resultado.INCUMPLE);
  }

  /** Those of {@link #incumplidas()} of which some finding has no dispensation. */
  public List<Dictamen> incumplidasSinDispensa() {
    return incumplidas().stream().filter(d -> !dispensado(d.requisito().id())).toList();
  }

  /** Why requirements are not met, obligations or not, in the report's order. */
  public List<Causa> causas() {
    return Causa.de(
        this,
        requisitos.stream()
            .filter(d -> d.resultado() == Resultado.INCUMPLE)
            .map(d -> d.requisito().id())
            .collect(Collectors.toSet()));
  }

  /** How many of the findings each dispensation accepts, in the report's order. */
  public Map<Dispensa, Long> dispensas() {
    return hallazgos.stream()
        .filter(hallazgo -> hallazgo.dispensa() != null)
        .collect(
            Collectors.groupingBy(Hallazgo::dispensa, LinkedHashMap::new, Collectors.counting()));
  }

  private boolean dispensado(String requisito) {
    List<Hallazgo> propios =
        hallazgos.stream()
            .filter(h -> h.requisito().equals(requisito) && h.severidad() != Severidad.INFO)
            .toList();
    return !propios.isEmpty()
        && !omitidos.containsKey(requisito)
        && propios.stream().allMatch(h -> h.dispensa() != null);
  }

  /**
   * The result of one requirement.
   *
   * @throws IllegalArgumentException when no requirement has this id
   */
  public Dictamen dictamen(String requisito) {
    return requisitos.stream()
        .filter(d -> d.requisito().id().equals(requisito))
        .findFirst()
        .orElseThrow(
            () ->
                new ArgumentoException(
                    new Texto(
                            "No hay un requisito {requisito}",
                            "There is no requirement {requisito}")
                        .con("requisito", requisito)));
  }
}
