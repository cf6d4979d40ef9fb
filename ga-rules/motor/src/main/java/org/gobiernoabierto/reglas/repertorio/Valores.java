package org.gobiernoabierto.reglas.repertorio;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.gobiernoabierto.idioma.ArgumentoException;
import org.gobiernoabierto.idioma.Texto;
import org.gobiernoabierto.reglas.Parametros;
import org.gobiernoabierto.reglas.catalogo.Catalogo;
import org.gobiernoabierto.reglas.catalogo.Parametro;

/**
 * The value of every parameter: the one in force on the day by which its rule set governs, or
 * another reading, and as strict as the strictest rule set wants.
 */
final class Valores {

  private final SortedMap<String, String> todos = new TreeMap<>();
  private final Catalogo guia;
  private final LocalDate diaDeLaGuia;

  /**
   * @param dias the rule sets, the guide first, with the day by which each governs
   * @param leidos values that are not those of the published reading
   * @throws IllegalArgumentException when a rule set wants a parameter less strict than the guide
   */
  Valores(Map<Conjunto, LocalDate> dias, Parametros leidos) {
    guia = dias.keySet().iterator().next().catalogo();
    diaDeLaGuia = dias.values().iterator().next();
    dias.forEach(
        (conjunto, dia) ->
            conjunto
                .catalogo()
                .parametros()
                .forEach(
                    parametro -> {
                      String leido = leidos.valores().get(parametro.nombre());
                      todos.putIfAbsent(
                          parametro.nombre(),
                          leido == null
                              ? parametro.vigente(dia).valor()
                              : parametro.admitido(leido));
                    }));
    dias.keySet().forEach(conjunto -> conjunto.catalogo().endurece().forEach(this::endurecer));
  }

  private void endurecer(String nombre, String valor) {
    Parametro parametro = guia.parametro(nombre);
    if (parametro == null) {
      throw new ArgumentoException(
          new Texto(
                  "La guía no tiene un parámetro «{nombre}»",
                  "The guide has no parameter “{nombre}”")
              .con("nombre", nombre));
    }
    String querido = parametro.admitido(valor);
    if (parametro.rigor(querido) < parametro.rigor(parametro.vigente(diaDeLaGuia).valor())) {
      throw new ArgumentoException(
          new Texto(
                  "El parámetro «{nombre}» no puede ser menos estricto que el de la guía: {valor}",
                  "The parameter “{nombre}” cannot be less strict than the guide's: {valor}")
              .con("nombre", nombre, "valor", valor));
    }
    if (parametro.rigor(querido) > parametro.rigor(requireNonNull(todos.get(nombre)))) {
      todos.put(nombre, querido);
    }
  }

  /** By name. */
  SortedMap<String, String> todos() {
    return todos;
  }
}
