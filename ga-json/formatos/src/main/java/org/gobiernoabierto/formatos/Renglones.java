package org.gobiernoabierto.formatos;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lines for a terminal or a file, wrapped, in colour where it is asked for. */
public final class Renglones {

  private static final Map<String, Integer> CODIGOS =
      Map.of("bold", 1, "faint", 2, "red", 31, "green", 32, "yellow", 33);

  private final boolean color;
  private final int ancho;
  private final int porParrafo;
  private final StringBuilder texto = new StringBuilder();
  private int cuantos;

  /** As many as it takes, without colours. */
  public Renglones(int ancho) {
    this(false, ancho, Integer.MAX_VALUE);
  }

  Renglones(Pedido pedido) {
    this(pedido.color(), pedido.ancho(), Integer.MAX_VALUE);
  }

  /**
   * @param ancho how many columns a line of a paragraph may take
   * @param porParrafo how many lines a paragraph may have; the rest of it is left out
   */
  Renglones(boolean color, int ancho, int porParrafo) {
    this.color = color;
    this.ancho = ancho;
    this.porParrafo = porParrafo;
  }

  /** One line, however long. */
  public void linea(String renglon) {
    texto.append(renglon).append('\n');
    cuantos++;
  }

  int cuantos() {
    return cuantos;
  }

  void agregar(Renglones otros) {
    texto.append(otros.texto);
    cuantos += otros.cuantos;
  }

  void titulo(String rotulo) {
    linea("");
    linea(negrita(rotulo));
  }

  void parrafoSiHay(String sangria, String contenido) {
    if (!contenido.isEmpty()) {
      parrafo(sangria, contenido);
    }
  }

  /** Wrapped; {@code sangria} stands before the first line, and as much blank before the others. */
  public void parrafo(String sangria, String contenido) {
    int margen = visibles(sangria);
    StringBuilder renglon = new StringBuilder(sangria);
    int largo = margen;
    int antes = cuantos;
    for (String palabra : contenido.split(" ")) {
      if (largo > margen && largo + 1 + visibles(palabra) > ancho) {
        if (cuantos + 1 - antes >= porParrafo) {
          boolean cabe = largo + 2 <= ancho;
          linea((cabe ? renglon : renglon.substring(0, renglon.lastIndexOf(" "))) + " …");
          return;
        }
        linea(renglon.toString());
        renglon = new StringBuilder(" ".repeat(margen));
        largo = margen;
      }
      if (largo > margen) {
        renglon.append(' ');
        largo++;
      }
      renglon.append(palabra);
      largo += visibles(palabra);
    }
    linea(renglon.toString());
  }

  /** How many columns it takes, without what turns colours on and off. */
  private static int visibles(String contenido) {
    return contenido.indexOf('\u001B') < 0
        ? contenido.length()
        : contenido.replaceAll("\u001B\\[[;\\d]*m", "").length();
  }

  String negrita(String contenido) {
    return color("bold", contenido);
  }

  /** With everything switched off after it: many terminals underline after bold's own code. */
  String color(String estilo, String contenido) {
    return color
        ? Stream.of(estilo.split(","))
                .map(parte -> String.valueOf(CODIGOS.get(parte)))
                .collect(Collectors.joining(";", "\u001B[", "m"))
            + contenido
            + "\u001B[0m"
        : contenido;
  }

  static String relleno(String contenido, int ancho) {
    return contenido + " ".repeat(Math.max(1, ancho - contenido.length()));
  }

  @Override
  public String toString() {
    return texto.toString();
  }
}
