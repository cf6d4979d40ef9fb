package org.gobiernoabierto.reglas.autoria.archivos;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The requirement that the name of a file says it is about. */
public final class IdDeArchivo {

  /** As the catalogue reads it: {@code JAL-01-en-pocas-palabras.drl}. */
  private static final Pattern ID = Pattern.compile("^([A-Z]+\\d*-\\d+)-");

  private IdDeArchivo() {}

  /** The id; empty where the name says none. */
  public static String de(String archivo) {
    Matcher id = ID.matcher(archivo.substring(archivo.lastIndexOf('/') + 1));
    return id.find() ? id.group(1) : "";
  }
}
