package org.gobiernoabierto.ga.formato;

import picocli.CommandLine.Help.Ansi;

/** Lines for a terminal, wrapped, in colour where it shows colours. */
public final class Renglones {

  private final Ansi ansi;
  private final int porParrafo;
  private final StringBuilder texto = new StringBuilder();
  private int cuantos;

  /** As many as it takes, without colours. */
  public Renglones() {
    this(Ansi.OFF);
  }

  Renglones(Ansi ansi) {
    this(ansi, Integer.MAX_VALUE);
  }

  /**
   * @param porParrafo how many lines a paragraph may have; the rest of it is left out
   */
  Renglones(Ansi ansi, int porParrafo) {
    this.ansi = ansi;
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
      if (largo > margen && largo + 1 + visibles(palabra) > Ancho.ACTUAL) {
        if (cuantos + 1 - antes >= porParrafo) {
          boolean cabe = largo + 2 <= Ancho.ACTUAL;
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
    return ansi.enabled()
        ? Ansi.Style.on(Ansi.Style.parse(estilo)) + contenido + Ansi.Style.reset.on()
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
