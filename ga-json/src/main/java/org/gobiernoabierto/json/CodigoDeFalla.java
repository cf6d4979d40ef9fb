package org.gobiernoabierto.json;

import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gobiernoabierto.catalogo.Parecido;
import org.gobiernoabierto.idioma.Idioma;
import org.gobiernoabierto.idioma.Texto;
import org.gobiernoabierto.informe.Falla;
import org.jspecify.annotations.Nullable;

/**
 * Every fault that reading can find; the names are the stable codes in {@link Falla#codigo()}.
 *
 * <p>A fault does not stop the reading, so that one reading tells them all, except where noted.
 */
public enum CodigoDeFalla {
  /** The text has nothing but white space. Stops. */
  DOCUMENTO_VACIO("El documento está vacío.", "The document is empty."),
  /** Some bytes are not UTF-8; told once, at the first of them. */
  UTF8_INVALIDO(
      "El documento no está en UTF-8: hay bytes que no forman un carácter.",
      "The document is not in UTF-8: some bytes do not form a character."),
  /** The text is not JSON from this place on. Stops. */
  JSON_MAL_FORMADO(
      "El texto no es JSON bien formado: {problema}.",
      "The text is not well-formed JSON: {problema}."),
  /** Something follows the JSON value. */
  CONTENIDO_SOBRANTE(
      "Después del fin del documento sobra «{hallado}».",
      "After the end of the document there is still “{hallado}”."),
  /** A value of another JSON type than its place asks for. */
  TIPO_INCORRECTO(
      "Se esperaba {esperado} y se encontró {hallado}.",
      "Expected {esperado} but found {hallado}."),
  /** A required member is missing or null. */
  FALTA_MIEMBRO(
      "Falta el miembro obligatorio «{miembro}».", "The required member “{miembro}” is missing."),
  /** An object has a member that its place does not know. */
  MIEMBRO_DESCONOCIDO(
      "Este objeto no tiene un miembro «{miembro}».{sugerencia}",
      "This object has no member “{miembro}”.{sugerencia}"),
  /** An object has the same member again. */
  MIEMBRO_REPETIDO(
      "El miembro «{miembro}» ya apareció en este objeto.",
      "The member “{miembro}” already appeared in this object."),
  /** A list has null as an element. */
  ELEMENTO_NULO(
      "Una lista no puede tener null como elemento.", "A list cannot have null elements."),
  /** A string that should be a date is not one. */
  FECHA_INVALIDA(
      "«{valor}» no es una fecha del calendario escrita como AAAA-MM-DD.",
      "“{valor}” is not a calendar date written as YYYY-MM-DD."),
  /** A string is not one of the constants of its place. */
  VALOR_DESCONOCIDO(
      "«{valor}» no es un valor admitido.{sugerencia} Los valores admitidos son: {admitidos}.",
      "“{valor}” is not an accepted value.{sugerencia} The accepted values are: {admitidos}."),
  /** A string is not the ISO 3166-2 code of a federal entity. */
  ENTIDAD_DESCONOCIDA(
      "«{valor}» no es la clave ISO 3166-2 de una entidad federativa. Las más parecidas son:"
          + " {parecidas}.",
      "“{valor}” is not the ISO 3166-2 code of a federal entity. The nearest are: {parecidas}."),
  /** A number has decimals, or is too large or too small, where a whole number is asked for. */
  NUMERO_FUERA_DE_RANGO(
      "Se esperaba un número entero entre {minimo} y {maximo}.",
      "Expected a whole number between {minimo} and {maximo}."),
  /** A string holds half of a surrogate pair, which is not a character. */
  CARACTER_INVALIDO(
      "El texto tiene medio par sustituto, que no es un carácter.",
      "The string has half of a surrogate pair, which is not a character."),
  /** The document is larger than {@link Limites#bytes()}. Stops before reading. */
  LIMITE_TAMANO(
      "El documento pasa del límite de {limite} bytes.",
      "The document exceeds the limit of {limite} bytes."),
  /** Deeper than {@link Limites#anidamiento()}. Stops. */
  LIMITE_ANIDAMIENTO(
      "Hay más de {limite} objetos y listas unos dentro de otros.",
      "More than {limite} objects and lists are inside one another."),
  /** A string or a member name is longer than {@link Limites#texto()}. */
  LIMITE_TEXTO(
      "El texto pasa del límite de {limite} caracteres.",
      "The string exceeds the limit of {limite} characters."),
  /** A number is longer than {@link Limites#numero()}. */
  LIMITE_NUMERO(
      "El número pasa del límite de {limite} dígitos.",
      "The number exceeds the limit of {limite} digits."),
  /** A list or an object has more than {@link Limites#elementos()}; told at the first too many. */
  LIMITE_LISTA(
      "Hay más de {limite} elementos; desde este no se leyeron.",
      "There are more than {limite} elements; from this one on they were not read."),
  /** More faults than {@link Limites#fallas()}; the last of the list. */
  DEMASIADAS_FALLAS(
      "Demasiadas fallas. Fallas que no se enumeran: {cuantas}.",
      "Too many faults. Faults that are not listed: {cuantas}.");

  private static final Pattern ARGUMENTO = Pattern.compile("\\{(\\w+)}");

  private final Texto plantilla;

  CodigoDeFalla(String es, String en) {
    this.plantilla = new Texto(es, en);
  }

  /**
   * A fault of this kind, without line and column yet.
   *
   * @param argumentos what the templates name; whatever is not a {@link Texto} may come from the
   *     payload and is only sampled
   */
  Falla en(String ruta, Map<String, ?> argumentos) {
    Texto mensaje =
        new Texto(
            completa(plantilla.es(), argumentos, Idioma.ES),
            completa(plantilla.en(), argumentos, Idioma.EN));
    return new Falla(name(), ruta, null, null, mensaje);
  }

  private static String completa(String plantilla, Map<String, ?> argumentos, Idioma idioma) {
    return ARGUMENTO
        .matcher(plantilla)
        .replaceAll(
            nombre -> Matcher.quoteReplacement(dicho(argumentos.get(nombre.group(1)), idioma)));
  }

  private static String dicho(@Nullable Object argumento, Idioma idioma) {
    return argumento instanceof Texto texto
        ? texto.en(idioma)
        : Muestra.de(String.valueOf(argumento));
  }

  /** The argument {@code sugerencia}: the nearest of {@code opciones}, if one is near enough. */
  static Texto sugerencia(String escrito, Collection<String> opciones) {
    Map<String, String> enMinusculas = new HashMap<>();
    opciones.forEach(opcion -> enMinusculas.put(minusculas(opcion), opcion));
    return Parecido.masCercano(minusculas(escrito), enMinusculas.keySet())
        .map(enMinusculas::get)
        .map(o -> new Texto(" ¿Quiso decir «" + o + "»?", " Did you mean “" + o + "”?"))
        .orElse(new Texto("", ""));
  }

  private static String minusculas(String texto) {
    return texto.toLowerCase(Locale.ROOT);
  }

  /** The argument {@code problema} when the text stops too early. */
  static Texto finPrematuro() {
    return new Texto("termina antes de tiempo", "it ends too early");
  }

  /** The argument {@code problema} when something is wrong near {@code fragmento}. */
  static Texto problemaCercaDe(String fragmento) {
    String muestra = Muestra.de(fragmento);
    return new Texto(
        "algo falta o sobra cerca de «" + muestra + "»",
        "something is missing or left over near “" + muestra + "”");
  }
}
