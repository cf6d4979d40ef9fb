package org.gobiernoabierto.informe;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.gobiernoabierto.idioma.Texto;
import org.jspecify.annotations.Nullable;

/**
 * What a requirement asks and how the sentence is read. Immutable.
 *
 * @param requisito the requirement, with the sentences it comes from
 * @param lectura how the sentence is read and what else it could mean; empty texts where it says
 *     itself
 * @param reglas what its rules say, read from them one by one, in Spanish and with the values of
 *     the parameters
 * @param definiciones what those rules rest on that other rules define, by name
 * @param vence when it falls due
 * @param parametros name and value of the parameters it uses
 * @param alternativas other values of those parameters, by name
 * @param requiere ids of the requirements that must be met first
 * @param archivo file of its rules within the rule set
 * @param ejemplo what happens in an example in which it is not met, in Spanish; null without one
 * @param cambios what the example changes in the complete exercise; null without one
 * @param remedio what mends the example; null without one
 */
public record Explicacion(
    Requisito requisito,
    Texto lectura,
    List<String> reglas,
    List<DefinicionLeida> definiciones,
    Texto vence,
    SortedMap<String, String> parametros,
    SortedMap<String, List<String>> alternativas,
    List<String> requiere,
    String archivo,
    @Nullable String ejemplo,
    @Nullable String cambios,
    @Nullable Texto remedio) {

  public Explicacion {
    reglas = List.copyOf(reglas);
    definiciones = List.copyOf(definiciones);
    parametros = Collections.unmodifiableSortedMap(new TreeMap<>(parametros));
    alternativas = Collections.unmodifiableSortedMap(new TreeMap<>(alternativas));
    requiere = List.copyOf(requiere);
  }
}
