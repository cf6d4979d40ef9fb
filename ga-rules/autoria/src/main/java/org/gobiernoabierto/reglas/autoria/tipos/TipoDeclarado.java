package org.gobiernoabierto.reglas.autoria.tipos;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gobiernoabierto.reglas.autoria.archivos.Archivo;
import org.gobiernoabierto.reglas.autoria.defectos.Lugar;
import org.gobiernoabierto.reglas.autoria.lectura.Palabras;

/**
 * A kind of fact that definitions declare. Immutable.
 *
 * @param archivo the file it stands in
 * @param paquete the package of the file; empty for none
 * @param nombre its simple name
 * @param lugarDelNombre index into the file of its name
 * @param campos its fields, in order
 * @param inicio index into the file of its first character
 * @param fin index into the file of what follows its {@code end}
 */
public record TipoDeclarado(
    Archivo archivo,
    String paquete,
    String nombre,
    int lugarDelNombre,
    List<Campo> campos,
    int inicio,
    int fin) {

  private static final Pattern ANTES =
      Pattern.compile("(?:^[ \\t]*//[^\n]*\n)+\\z", Pattern.MULTILINE);
  private static final Pattern NOMBRE =
      Pattern.compile("(?m)^[ \\t]*//[ \\t]*(\\p{Lu}[\\p{L} ]{1,60}):[ \\t]");

  /**
   * A field of the type.
   *
   * @param nombre its name
   * @param tipo its type as written
   * @param lugarDelTipo index into the file of its type
   */
  public record Campo(String nombre, String tipo, int lugarDelTipo) {}

  /**
   * What it is called in Spanish: what its comment says before a colon ({@code // Suplente electo:
   * quien …}), or else its name in words.
   */
  public String leido() {
    Matcher comentario = NOMBRE.matcher(comentario());
    String dicho = null;
    while (comentario.find()) {
      dicho = comentario.group(1);
    }
    return dicho == null ? Palabras.enPalabras(nombre) : enMinuscula(dicho);
  }

  /** What {@code campo} is called in Spanish: what the comment at the end of its line says. */
  public String leido(Campo campo) {
    String texto = archivo.texto();
    int salto = texto.indexOf('\n', campo.lugarDelTipo());
    String renglon = texto.substring(campo.lugarDelTipo(), salto < 0 ? fin : salto);
    int comentario = renglon.indexOf("//");
    return comentario < 0
        ? Palabras.enPalabras(campo.nombre())
        : renglon.substring(comentario + 2).strip();
  }

  /** The lines of comment that stand right before it. */
  public String comentario() {
    Matcher antes = ANTES.matcher(archivo.texto().substring(0, inicio));
    return antes.find() ? antes.group() : "";
  }

  private static String enMinuscula(String dicho) {
    boolean siglas = dicho.length() > 1 && Character.isUpperCase(dicho.charAt(1));
    return siglas ? dicho : dicho.substring(0, 1).toLowerCase(Locale.ROOT) + dicho.substring(1);
  }

  public String nombreCompleto() {
    return paquete.isEmpty() ? nombre : paquete + "." + nombre;
  }

  public Lugar lugar() {
    return archivo.lugar(lugarDelNombre);
  }
}
