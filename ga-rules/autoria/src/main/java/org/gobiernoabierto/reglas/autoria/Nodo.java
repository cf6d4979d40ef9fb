package org.gobiernoabierto.reglas.autoria;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** A value of a YAML file with its place. Immutable. */
final class Nodo {

  /**
   * A member of a mapping.
   *
   * @param clave its key
   * @param lugar where the key stands
   * @param valor its value
   */
  record Entrada(String clave, Lugar lugar, Nodo valor) {}

  private final Archivo archivo;
  private final Node nodo;

  Nodo(Archivo archivo, Node nodo) {
    this.archivo = archivo;
    this.nodo = nodo;
  }

  Lugar lugar() {
    return lugar(archivo, nodo.getStartMark());
  }

  static Lugar lugar(Archivo archivo, Optional<Mark> marca) {
    return marca
        .map(m -> archivo.lugar(m.getLine() + 1, m.getColumn() + 1))
        .orElseGet(() -> archivo.lugar(0));
  }

  boolean esMapa() {
    return nodo instanceof MappingNode;
  }

  boolean esLista() {
    return nodo instanceof SequenceNode;
  }

  /** Whether it is neither a mapping nor a list, and says something. */
  boolean esTexto() {
    return nodo instanceof ScalarNode && !esNulo() && !texto().isBlank();
  }

  boolean esNulo() {
    return nodo.getTag().equals(Tag.NULL);
  }

  /** Whether it is read as something that is written otherwise: {@code 4.10} as {@code 4.1}. */
  boolean cambiaAlLeerse() {
    if (!(nodo instanceof ScalarNode escalar)) {
      return false;
    }
    Tag clase = escalar.getTag();
    if (!clase.equals(Tag.FLOAT) && !clase.equals(Tag.INT)) {
      return false;
    }
    try {
      String leido =
          clase.equals(Tag.FLOAT)
              ? String.valueOf(Double.parseDouble(texto()))
              : new BigInteger(texto()).toString();
      return !leido.equals(texto());
    } catch (NumberFormatException e) {
      return true;
    }
  }

  /** What a scalar says; empty for others. */
  String texto() {
    return nodo instanceof ScalarNode escalar ? escalar.getValue() : "";
  }

  /** The members of a mapping in order; none for others. */
  List<Entrada> entradas() {
    List<Entrada> entradas = new ArrayList<>();
    if (nodo instanceof MappingNode mapa) {
      for (NodeTuple par : mapa.getValue()) {
        Nodo clave = new Nodo(archivo, par.getKeyNode());
        entradas.add(
            new Entrada(clave.texto(), clave.lugar(), new Nodo(archivo, par.getValueNode())));
      }
    }
    return entradas;
  }

  /** The member of a mapping with that key; null for none. */
  @Nullable Nodo valor(String clave) {
    return entradas().stream()
        .filter(e -> e.clave().equals(clave))
        .map(Entrada::valor)
        .findFirst()
        .orElse(null);
  }

  /** What the member of a mapping with that key says; empty for none. */
  String texto(String clave) {
    Nodo valor = valor(clave);
    return valor == null ? "" : valor.texto();
  }

  /** The elements of a list in order; none for others. */
  List<Nodo> elementos() {
    List<Nodo> elementos = new ArrayList<>();
    if (nodo instanceof SequenceNode lista) {
      lista.getValue().forEach(elemento -> elementos.add(new Nodo(archivo, elemento)));
    }
    return elementos;
  }

  /** The elements of the list with that key; none where there is no such list. */
  List<Nodo> elementos(String clave) {
    Nodo valor = valor(clave);
    return valor == null ? List.of() : valor.elementos();
  }

  /** What the elements of the list with that key say. */
  List<String> textos(String clave) {
    return elementos(clave).stream().map(Nodo::texto).toList();
  }
}
