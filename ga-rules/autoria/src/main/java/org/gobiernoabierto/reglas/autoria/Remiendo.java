package org.gobiernoabierto.reglas.autoria;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A DRL file that is mended fault by fault, so that those behind the first show at the places that
 * they have in the file. Not thread-safe.
 */
final class Remiendo {

  private static final Pattern EMPIEZA =
      Pattern.compile(
          "(?m)^[ \\t]*(?:(?<regla>rule|query|declare|function)|import|global|package)\\b");
  private static final Pattern DEL_ARMAZON =
      Pattern.compile(
          "^\\s*(?:rule|when|then|end|declare|query|function|package|import|global)\\b");
  private static final Pattern ENTRECOMILLADO = Pattern.compile("[\"'][^\"'(),;\\r\\n]*");

  private final String nombre;
  private final StringBuilder texto;
  private final List<Integer> origen;

  Remiendo(Archivo archivo) {
    nombre = archivo.nombre();
    texto = new StringBuilder(archivo.texto());
    origen = new ArrayList<>(texto.length() + 1);
    for (int i = 0; i <= texto.length(); i++) {
      origen.add(i);
    }
  }

  private Remiendo(Remiendo otro) {
    nombre = otro.nombre;
    texto = new StringBuilder(otro.texto);
    origen = new ArrayList<>(otro.origen);
  }

  Remiendo copia() {
    return new Remiendo(this);
  }

  /** As it is by now. */
  Archivo archivo() {
    return new Archivo(nombre, texto.toString());
  }

  /** Where what stands at {@code lugar} stands in the file. */
  int original(int lugar) {
    return origen.get(Math.min(lugar, texto.length()));
  }

  /** Mends {@code fallo}; false when it is not known how. */
  boolean remendar(Fallo fallo) {
    int lugar = fallo.lugar();
    if (!fallo.enSuLugar().isEmpty()) {
      return poner(lugar, lugar + fallo.largo(), fallo.enSuLugar());
    }
    return switch (fallo.codigo()) {
      case FALTA_COMA -> poner(lugar, lugar, ",");
      case FALTA_DOS_PUNTOS -> poner(lugar, lugar, ":");
      case FALTA_PUNTO_Y_COMA -> poner(lugar, lugar, ";");
      case IGUAL_SIMPLE -> poner(lugar, lugar, "=");
      case FALTA_PACKAGE -> poner(0, 0, "package x; ");
      case FALTA_WHEN -> poner(lugar, lugar, "when\n");
      case FALTA_THEN -> poner(lugar, lugar, "then\n");
      case FALTA_END -> poner(lugar, lugar, "\nend\n");
      case FALTA_PARENTESIS -> poner(lugar + fallo.largo(), lugar + fallo.largo(), "()");
      case CONDICION_NO_ENTENDIDA -> poner(lugar + 2, lugar + 2, " this ");
      case COMILLAS_TIPOGRAFICAS -> enderezar(lugar);
      case SINTAXIS -> tacharRenglon(lugar);
      case CARACTER_EXTRANO, PARENTESIS_DE_MAS ->
          poner(lugar, lugar + fallo.largo(), " ".repeat(fallo.largo()));
      case METADATO_DESCONOCIDO ->
          poner(lugar, finDelRenglon(lugar), " ".repeat(finDelRenglon(lugar) - lugar));
      case COMILLA_SIN_CERRAR -> cerrarComilla(lugar);
      case NOMBRE_SIN_COMILLAS -> entrecomillar(lugar);
      case PARENTESIS_SIN_CERRAR -> cerrarParentesis(lugar);
      default -> false;
    };
  }

  private boolean poner(int desde, int hasta, String otro) {
    int fin = Math.min(hasta, texto.length());
    int suyo = origen.get(desde);
    texto.replace(desde, fin, otro);
    List<Integer> quitados = origen.subList(desde, fin);
    quitados.clear();
    origen.addAll(desde, Collections.nCopies(otro.length(), suyo));
    return true;
  }

  private boolean enderezar(int lugar) {
    int fin = finDelRenglon(lugar);
    String derecho = texto.substring(lugar, fin).replaceAll("[“”„‟‘’‚«»]", "\"");
    return poner(lugar, fin, derecho);
  }

  private boolean cerrarComilla(int lugar) {
    Matcher dicho = ENTRECOMILLADO.matcher(texto).region(lugar, texto.length());
    return dicho.lookingAt()
        && poner(dicho.end(), dicho.end(), String.valueOf(texto.charAt(lugar)));
  }

  private boolean entrecomillar(int lugar) {
    int fin = finDelRenglon(lugar);
    String suyo = texto.substring(lugar, fin).strip();
    return !suyo.equals("rule")
        && !suyo.contains("\"")
        && poner(lugar, lugar + suyo.length(), "\"" + suyo + "\"");
  }

  /** At the end of the instruction, or else of the line. */
  private boolean cerrarParentesis(int lugar) {
    String cierre = String.valueOf(")]}".charAt("([{".indexOf(texto.charAt(lugar))));
    int fin = finDelRenglon(lugar);
    int instruccion = texto.indexOf(";", lugar);
    int entonces = texto.lastIndexOf("then", lugar);
    boolean enLaConsecuencia = entonces > inicioDeLaRegla(lugar) && instruccion >= 0;
    int donde = enLaConsecuencia ? instruccion : fin;
    return poner(donde, donde, cierre);
  }

  /** Blanks a line that is a condition or instruction by itself; false where it is not. */
  private boolean tacharRenglon(int lugar) {
    int inicio = texto.lastIndexOf("\n", lugar - 1) + 1;
    String renglon = texto.substring(inicio, finDelRenglon(inicio));
    return !renglon.isBlank()
        && !DEL_ARMAZON.matcher(renglon).find()
        && renglon.chars().filter(c -> c == '(').count()
            == renglon.chars().filter(c -> c == ')').count()
        && poner(inicio, inicio + renglon.length(), renglon.replaceAll("\\S", " "));
  }

  private int finDelRenglon(int lugar) {
    int fin = texto.indexOf("\n", lugar);
    return fin < 0 ? texto.length() : fin;
  }

  /** Blanks the rule in which {@code fallo} stands; false when nothing of it was left. */
  boolean tachar(Fallo fallo) {
    boolean suelto =
        fallo.codigo() == CodigoDeDefecto.PALABRA_DESCONOCIDA && fallo.enSuLugar().isEmpty();
    int desde = suelto ? fallo.lugar() : inicioDeLaRegla(fallo.lugar());
    int hasta = finDeLaRegla(fallo.lugar());
    String dicho = texto.substring(Math.min(desde, hasta), hasta);
    return !dicho.isBlank() && poner(desde, hasta, dicho.replaceAll("[^\\r\\n]", " "));
  }

  /** Whether both stand in the same rule. */
  boolean enLaMismaRegla(int uno, int otro) {
    return inicioDeLaRegla(uno) == inicioDeLaRegla(otro);
  }

  private int inicioDeLaRegla(int lugar) {
    int inicio = 0;
    Matcher empieza = EMPIEZA.matcher(texto);
    while (empieza.find() && empieza.start() <= lugar) {
      inicio = empieza.start();
    }
    return inicio;
  }

  private int finDeLaRegla(int lugar) {
    Matcher empieza = EMPIEZA.matcher(texto);
    while (empieza.find()) {
      if (empieza.start() > lugar) {
        return empieza.start();
      }
    }
    return texto.length();
  }
}
