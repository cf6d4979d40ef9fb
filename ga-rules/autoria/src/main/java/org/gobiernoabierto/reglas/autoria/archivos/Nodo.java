package org.gobiernoabierto.reglas.autoria.archivos;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gobiernoabierto.reglas.autoria.defectos.Lugar;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.constructor.StandardConstructor;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** A value of a YAML file with its place. Immutable. */
public final class Nodo {

  /**
   * A member of a mapping.
   *
   * @param clave its key
   * @param lugar where the key stands
   * @param valor its value
   */
  public record Entrada(String clave, Lugar lugar, Nodo valor) {}

  /** What a value is read as. */
  public enum Clase {
    /** Nothing. */
    NULO,
    /** True or false. */
    LOGICO,
    /** A number without a decimal point. */
    ENTERO,
    /** Any other number. */
    NUMERO,
    /** A text. */
    TEXTO,
    /** A list. */
    LISTA,
    /** Keys with values. */
    MAPA
  }

  private static final Map<Tag, Clase> ESCALARES =
      Map.of(
          Tag.NULL, Clase.NULO,
          Tag.BOOL, Clase.LOGICO,
          Tag.INT, Clase.ENTERO,
          Tag.FLOAT, Clase.NUMERO);

  /** What only claims to be a number, or is an infinite one, is a text. */
  private static final String ENTERO = "-?\\d+";

  private static final String NUMERO = ENTERO + "(\\.\\d*)?([eE][-+]?\\d{1,9})?";

  private final Archivo archivo;
  private final Node nodo;

  Nodo(Archivo archivo, Node nodo) {
    this.archivo = archivo;
    this.nodo = nodo;
  }

  public Lugar lugar() {
    return lugar(archivo, nodo.getStartMark());
  }

  public static Lugar lugar(Archivo archivo, Optional<Mark> marca) {
    return marca
        .map(m -> archivo.lugar(m.getLine() + 1, m.getColumn() + 1))
        .orElseGet(() -> archivo.lugar(0));
  }

  public boolean esMapa() {
    return nodo instanceof MappingNode;
  }

  public boolean esLista() {
    return nodo instanceof SequenceNode;
  }

  /** Whether it is neither a mapping nor a list, and says something. */
  public boolean esTexto() {
    return nodo instanceof ScalarNode && !esNulo() && !texto().isBlank();
  }

  public boolean esNulo() {
    return clase() == Clase.NULO;
  }

  /** What it is read as. */
  public Clase clase() {
    if (esLista()) {
      return Clase.LISTA;
    }
    if (esMapa()) {
      return Clase.MAPA;
    }
    Clase clase = ESCALARES.getOrDefault(nodo.getTag(), Clase.TEXTO);
    boolean sinSerlo =
        (clase == Clase.ENTERO && !texto().matches(ENTERO))
            || (clase == Clase.NUMERO && !texto().matches(NUMERO));
    return sinSerlo ? Clase.TEXTO : clase;
  }

  /** What a scalar says; empty for others. */
  public String texto() {
    return nodo instanceof ScalarNode escalar ? escalar.getValue() : "";
  }

  /** The members of a mapping in order; none for others. */
  public List<Entrada> entradas() {
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
  public @Nullable Nodo valor(String clave) {
    return entradas().stream()
        .filter(e -> e.clave().equals(clave))
        .map(Entrada::valor)
        .findFirst()
        .orElse(null);
  }

  /** The member of a mapping with that key where it is neither a mapping nor a list; else null. */
  public @Nullable Nodo escrito(String clave) {
    Nodo valor = valor(clave);
    return valor != null && valor.esTexto() ? valor : null;
  }

  /** The elements of the list with that key, where all say something; else none. */
  public List<Nodo> escritos(String clave) {
    List<Nodo> elementos = elementos(clave);
    return elementos.stream().allMatch(Nodo::esTexto) ? elementos : List.of();
  }

  /** The members of the mapping with that key; none where there is no such mapping. */
  public List<Entrada> entradas(String clave) {
    Nodo valor = valor(clave);
    return valor == null ? List.of() : valor.entradas();
  }

  /** It and everything in it, each once however many aliases lead to it. */
  public List<Nodo> todos() {
    List<Nodo> todos = new ArrayList<>();
    recorrer(new IdentityHashMap<>(), todos);
    return todos;
  }

  /** Whether nothing in it stands within itself. */
  boolean esFinito() {
    return recorrer(new IdentityHashMap<>(), new ArrayList<>());
  }

  /**
   * @param vistos what was seen, and whether all that is in it was
   */
  private boolean recorrer(Map<Node, Boolean> vistos, List<Nodo> todos) {
    Boolean acabado = vistos.putIfAbsent(nodo, false);
    if (acabado != null) {
      return acabado;
    }
    todos.add(this);
    boolean finito = true;
    for (Entrada entrada : entradas()) {
      finito &= entrada.valor().recorrer(vistos, todos);
    }
    for (Nodo elemento : elementos()) {
      finito &= elemento.recorrer(vistos, todos);
    }
    vistos.put(nodo, true);
    return finito;
  }

  /**
   * What a JSON Pointer leads to.
   *
   * @throws IllegalArgumentException when it leads nowhere
   */
  public Nodo en(String puntero) {
    Nodo en = this;
    for (String parte : partes(puntero)) {
      Nodo siguiente = en.esLista() ? en.elementos().get(Integer.parseInt(parte)) : en.valor(parte);
      if (siguiente == null) {
        throw new IllegalArgumentException("No hay " + puntero);
      }
      en = siguiente;
    }
    return en;
  }

  /** The names that a JSON Pointer consists of. */
  public static List<String> partes(String puntero) {
    return Stream.of(puntero.split("/", -1))
        .skip(1)
        .map(parte -> parte.replace("~1", "/").replace("~0", "~"))
        .toList();
  }

  /** The same without places: maps, lists, texts, numbers, truth values and nulls. */
  public @Nullable Object suelto() {
    return new StandardConstructor(LoadSettings.builder().build())
        .constructSingleDocument(Optional.of(nodo));
  }

  /** What the member of a mapping with that key says; empty for none. */
  public String texto(String clave) {
    Nodo valor = valor(clave);
    return valor == null ? "" : valor.texto();
  }

  /** The elements of a list in order; none for others. */
  public List<Nodo> elementos() {
    List<Nodo> elementos = new ArrayList<>();
    if (nodo instanceof SequenceNode lista) {
      lista.getValue().forEach(elemento -> elementos.add(new Nodo(archivo, elemento)));
    }
    return elementos;
  }

  /** The elements of the list with that key; none where there is no such list. */
  public List<Nodo> elementos(String clave) {
    Nodo valor = valor(clave);
    return valor == null ? List.of() : valor.elementos();
  }

  /** What the elements of the list with that key say. */
  public List<String> textos(String clave) {
    return elementos(clave).stream().map(Nodo::texto).toList();
  }
}
