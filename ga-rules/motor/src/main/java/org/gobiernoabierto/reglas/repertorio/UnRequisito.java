package org.gobiernoabierto.reglas.repertorio;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.gobiernoabierto.reglas.catalogo.Catalogo;
import org.gobiernoabierto.reglas.catalogo.Ficha;
import org.gobiernoabierto.reglas.expediente.Expediente;
import org.gobiernoabierto.reglas.juicio.Juez;
import org.gobiernoabierto.reglas.juicio.Recolector;
import org.gobiernoabierto.reglas.juicio.Sentencia;
import org.gobiernoabierto.reglas.red.Porcion;
import org.jspecify.annotations.Nullable;

/** One requirement by itself. Thread-safe; its rules are put apart when they are first needed. */
final class UnRequisito {

  private final List<Conjunto> conjuntos;
  private final Catalogo catalogo;
  private final int cual;
  private volatile @Nullable Apartadas apartadas;

  /**
   * Its rules, and the definitions that they use of their set and of earlier ones, in the order of
   * the sets.
   */
  private record Apartadas(List<Porcion> porciones, Map<Class<?>, Boolean> leidas) {

    Apartadas(List<Porcion> porciones) {
      this(porciones, new ConcurrentHashMap<>());
    }

    boolean lee(Class<?> hecho) {
      Boolean sabido = leidas.get(hecho);
      if (sabido == null) {
        sabido = porciones.stream().anyMatch(porcion -> porcion.interesan(hecho));
        leidas.put(hecho, sabido);
      }
      return sabido;
    }
  }

  /**
   * @param conjuntos the last of which has it
   */
  private UnRequisito(List<Conjunto> conjuntos, int cual) {
    this.conjuntos = conjuntos;
    this.cual = cual;
    catalogo = conjuntos.get(conjuntos.size() - 1).catalogo();
  }

  /** All of them, in order. */
  static List<UnRequisito> de(List<Conjunto> conjuntos) {
    List<UnRequisito> todos = new ArrayList<>();
    for (int i = 0; i < conjuntos.size(); i++) {
      List<Ficha> suyas = conjuntos.get(i).catalogo().fichas();
      for (int j = 0; j < suyas.size(); j++) {
        todos.add(new UnRequisito(conjuntos.subList(0, i + 1), j));
      }
    }
    return todos;
  }

  private Apartadas apartadas() {
    Apartadas hechas = apartadas;
    if (hechas == null) {
      hechas = apartar();
      apartadas = hechas;
    }
    return hechas;
  }

  private Apartadas apartar() {
    String id = catalogo.fichas().get(cual).requisito().id();
    int ultimo = conjuntos.size() - 1;
    List<Porcion> porciones = new ArrayList<>();
    Set<Class<?>> leidas = new HashSet<>();
    for (int i = ultimo; i >= 0; i--) {
      Porcion porcion =
          conjuntos.get(i).reglas().porcion(i == ultimo ? id : "", Set.copyOf(leidas));
      porciones.add(0, porcion);
      leidas.addAll(porcion.leidas());
    }
    return new Apartadas(porciones);
  }

  /** Whether its rules look at facts of a class. */
  boolean lee(Class<?> hecho) {
    return apartadas().lee(hecho);
  }

  Recolector recolector(Map<String, String> valores) {
    return new Recolector(catalogo, valores);
  }

  /**
   * @param hechos of the classes that its rules look at
   * @param recolector one of its own
   */
  Sentencia juzgar(Expediente expediente, List<Object> hechos, Recolector recolector) {
    apartadas().porciones().forEach(porcion -> porcion.aplicar(hechos, recolector));
    return new Juez(expediente, expediente.fecha()).juzgar(catalogo, cual, recolector);
  }
}
