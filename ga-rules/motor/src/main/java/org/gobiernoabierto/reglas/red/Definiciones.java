package org.gobiernoabierto.reglas.red;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.drools.model.Global;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.drools.model.TypeMetaData;
import org.gobiernoabierto.idioma.ArgumentoException;
import org.gobiernoabierto.idioma.Texto;

/**
 * The rules that make facts for the others: those whose name starts with the name of a type that
 * their rule set declares. They are sorted into strata: each looks only at what earlier ones make.
 */
public final class Definiciones {

  private final List<Model> modelos;
  private final Map<Rule, Class<?>> definidas = new LinkedHashMap<>();
  private final List<Rule> otras = new ArrayList<>();

  /**
   * @param esRequisito whether an id is one of the rule set's requirements
   * @throws IllegalArgumentException when a definition does not insert, or speaks, or a rule of a
   *     requirement inserts
   */
  Definiciones(List<Model> modelos, Predicate<String> esRequisito) {
    this.modelos = modelos;
    for (Model modelo : modelos) {
      for (Rule regla : modelo.getRules()) {
        String de = primeraPalabra(regla);
        List<Class<?>> definidos = esRequisito.test(de) ? List.of() : declarados(de, regla);
        if (definidos.isEmpty()) {
          exigir(
              !regla.getDefaultConsequence().isUsingDrools(),
              new Texto(
                  "La regla «{regla}» inserta, y su nombre no empieza con el de un tipo declarado",
                  "The rule “{regla}” inserts, and its name does not start with that of a declared"
                      + " type"),
              regla);
          otras.add(regla);
        } else {
          exigir(
              regla.getDefaultConsequence().isUsingDrools(),
              new Texto(
                  "La definición «{regla}» no inserta nada",
                  "The definition “{regla}” inserts nothing"),
              regla);
          exigir(
              Stream.of(regla.getDefaultConsequence().getVariables())
                  .noneMatch(Global.class::isInstance),
              new Texto(
                  "La definición «{regla}» llama a juicio en su consecuencia",
                  "The definition “{regla}” calls juicio in its consequence"),
              regla);
          definidas.put(regla, definidos.get(0));
        }
      }
    }
  }

  public static String primeraPalabra(Rule regla) {
    return regla.getName().split(" ", 2)[0];
  }

  /** Those of the rule's own package first. */
  private List<Class<?>> declarados(String nombre, Rule regla) {
    List<TypeMetaData> tipos =
        modelos.stream()
            .flatMap(modelo -> modelo.getTypeMetaDatas().stream())
            .filter(tipo -> tipo.getType().getSimpleName().equals(nombre))
            .toList();
    return Stream.concat(
            tipos.stream().filter(tipo -> tipo.getPackage().equals(regla.getPackage())),
            tipos.stream())
        .<Class<?>>map(TypeMetaData::getType)
        .toList();
  }

  private static void exigir(boolean condicion, Texto mensaje, Rule regla) {
    if (!condicion) {
      throw new ArgumentoException(mensaje.con("regla", regla.getName()));
    }
  }

  /** The rules that are not definitions. */
  List<Rule> otras() {
    return otras;
  }

  /** What each definition makes, by its name. */
  Map<String, Class<?>> tipos() {
    Map<String, Class<?>> tipos = new LinkedHashMap<>();
    definidas.forEach((regla, tipo) -> tipos.put(regla.getName(), tipo));
    return tipos;
  }

  /**
   * The definitions, in the order in which they are to be applied.
   *
   * @throws IllegalArgumentException when some look at what they make, with their names
   */
  List<List<Rule>> estratos() {
    Map<Rule, Set<Class<?>>> lecturas = new LinkedHashMap<>();
    definidas.keySet().forEach(regla -> lecturas.put(regla, Lecturas.de(regla, modelos)));
    List<List<Rule>> estratos = new ArrayList<>();
    Set<Rule> restantes = new HashSet<>(definidas.keySet());
    while (!restantes.isEmpty()) {
      Set<Class<?>> pendientes = new HashSet<>();
      definidas.entrySet().stream()
          .filter(d -> hayQueEsperar(d.getKey(), restantes, lecturas))
          .forEach(d -> pendientes.add(d.getValue()));
      List<Rule> estrato =
          definidas.keySet().stream()
              .filter(restantes::contains)
              .filter(regla -> !pendientes.contains(definidas.get(regla)))
              .toList();
      if (estrato.isEmpty()) {
        throw new ArgumentoException(
            new Texto(
                    "Hay definiciones que se miran unas a otras: {reglas}",
                    "There are definitions that look at one another: {reglas}")
                .con(
                    "reglas",
                    restantes.stream().map(r -> "«" + r.getName() + "»").sorted().toList()));
      }
      estratos.add(estrato);
      restantes.removeAll(estrato);
    }
    return estratos;
  }

  /** Whether {@code regla} looks at something that rules which have not had their turn make. */
  private boolean hayQueEsperar(
      Rule regla, Set<Rule> restantes, Map<Rule, Set<Class<?>>> lecturas) {
    return restantes.contains(regla)
        && requireNonNull(lecturas.get(regla)).stream()
            .anyMatch(
                leida ->
                    restantes.stream()
                        .anyMatch(
                            otra -> leida.isAssignableFrom(requireNonNull(definidas.get(otra)))));
  }
}
