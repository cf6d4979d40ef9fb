package org.gobiernoabierto.ga.formato;

import picocli.CommandLine.Help.Ansi;

/** Lines for a terminal, wrapped, in colour where it shows colours. */
final class Renglones {

  private final Ansi ansi;
  private final int porParrafo;
  private final StringBuilder texto = new StringBuilder();
  private int cuantos;

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

  void linea(String renglon) {
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

  void parrafo(String sangria, String contenido) {
    int visible = sangria.replaceAll("\u001B\\[[;\\d]*m", "").length();
    StringBuilder renglon = new StringBuilder(sangria);
    int largo = visible;
    int hasta = cuantos + porParrafo;
    for (String palabra : contenido.split(" ")) {
      if (largo > visible && largo + 1 + palabra.length() > Ancho.ACTUAL) {
        if (cuantos + 1 >= hasta) {
          linea(renglon + " …");
          return;
        }
        linea(renglon.toString());
        renglon = new StringBuilder(" ".repeat(visible));
        largo = visible;
      }
      if (largo > visible) {
        renglon.append(' ');
        largo++;
      }
      renglon.append(palabra);
      largo += palabra.length();
    }
    linea(renglon.toString());
  }

  String negrita(String contenido) {
    return color("bold", contenido);
  }

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
