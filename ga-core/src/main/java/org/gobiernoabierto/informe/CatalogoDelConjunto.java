package org.gobiernoabierto.informe;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a rule set asks. Immutable.
 *
 * @param conjunto name, version and fingerprint of the rule set
 * @param desde first day on which it is in force; null when it always was
 * @param hasta last day on which it is in force; null when it has no end
 * @param endurece name and value of the guide's parameters that it wants at least as strict
 * @param requisitos its requirements, in its order
 * @param parametros its own parameters, in its order
 * @param hallazgos the messages of its findings, by name
 */
public record CatalogoDelConjunto(
    ConjuntoDeReglas conjunto,
    @Nullable LocalDate desde,
    @Nullable LocalDate hasta,
    SortedMap<String, String> endurece,
    List<Explicacion> requisitos,
    List<ParametroExplicado> parametros,
    List<PlantillaDeHallazgo> hallazgos) {

  public CatalogoDelConjunto {
    endurece = Collections.unmodifiableSortedMap(new TreeMap<>(endurece));
    requisitos = List.copyOf(requisitos);
    parametros = List.copyOf(parametros);
    hallazgos = List.copyOf(hallazgos);
  }

  /** What the rules of its requirements rest on that other rules define, by name. */
  public List<DefinicionLeida> definiciones() {
    return requisitos.stream()
        .flatMap(requisito -> requisito.definiciones().stream())
        .distinct()
        .sorted(Comparator.comparing(DefinicionLeida::nombre))
        .toList();
  }
}
