package org.gobiernoabierto.formatos;

import java.util.regex.Pattern;

/** A Markdown document in which what it tells cannot become markup. */
final class Markdown {

  private static final Pattern MARCA = Pattern.compile("[\\\\`*_\\[\\]<>&|~$]|:(?=//)|(?<=www)\\.");
  private static final Pattern MARCA_AL_INICIO = Pattern.compile("^(?:\\d+(?=[.)])|(?=[-+=]))");
  private static final Pattern MENCION = Pattern.compile("[@#]");

  private final StringBuilder texto = new StringBuilder();

  /**
   * Adds a line.
   *
   * @param plantilla its markup, with {@code %s} where its data go
   * @param datos what is to be read as it is
   */
  void linea(String plantilla, Object... datos) {
    Object[] literales = new Object[datos.length];
    for (int i = 0; i < datos.length; i++) {
      literales[i] = literal(datos[i].toString());
    }
    texto.append(plantilla.formatted(literales)).append('\n');
  }

  void titulo(int nivel, String titulo) {
    linea("");
    linea("#".repeat(nivel) + " %s", titulo);
    linea("");
  }

  /** The head of a table. */
  void tabla(String... columnas) {
    fila((Object[]) columnas);
    linea("|" + " --- |".repeat(columnas.length));
  }

  void fila(Object... celdas) {
    linea("|" + " %s |".repeat(celdas.length), celdas);
  }

  /** A space of no width keeps GitHub from making mentions, references and addresses of it. */
  private static String literal(String dato) {
    String sinMarcas = MARCA.matcher(dato).replaceAll("\\\\$0");
    String sinInicio = MARCA_AL_INICIO.matcher(sinMarcas).replaceFirst("$0\\\\");
    return MENCION.matcher(sinInicio).replaceAll("\\\\$0&#8203;");
  }

  @Override
  public String toString() {
    return texto.toString();
  }
}
