package org.gobiernoabierto.json;

import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gobiernoabierto.catalogo.Parecido;
import org.gobiernoabierto.idioma.Texto;
import org.gobiernoabierto.informe.Falla;

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
      "El documento no está en UTF-8: hay bytes que no forman un carácter.{consejo}",
      "The document is not in UTF-8: some bytes do not form a character.{consejo}"),
  /** The text is not JSON from this place on. Stops. */
  JSON_MAL_FORMADO(
      "El texto no es JSON bien formado: {problema}.",
      "The text is not well-formed JSON: {problema}."),
  /** Something follows the JSON value. */
  CONTENIDO_SOBRANTE(
      "Después del fin del documento sobra «{hallado}».{consejo}",
      "After the end of the document there is still “{hallado}”.{consejo}"),
  /** A value of another JSON type than its place asks for. */
  TIPO_INCORRECTO(
      "Se esperaba {esperado} y se encontró {hallado}.",
      "Expected {esperado} but found {hallado}."),
  /** A required member is missing or null. */
  FALTA_MIEMBRO(
      "Falta el miembro obligatorio «{miembro}».", "The required member “{miembro}” is missing."),
  /** Nothing shows in a required string of a dispensation. */
  TEXTO_EN_BLANCO(
      "Este texto es obligatorio y está en blanco.", "This text is required and is blank."),
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
      "«{valor}» no es una fecha del calendario escrita como {forma}.",
      "“{valor}” is not a calendar date written as {forma}."),
  /** An object that stands for a date gives no bound of it. */
  FECHA_SIN_LIMITES(
      "De esta fecha no se dice nada: se da «noAntesDe», «noDespuesDe» o ambos. Si nada se sabe de ella, se"
          + " nombra en «desconocidos».",
      "Nothing is said of this date: give “noAntesDe”, “noDespuesDe” or both. If nothing is known of it,"
          + " name it in “desconocidos”."),
  /** Something is said of an unknown place that is said of places of another kind. */
  LUGAR_DE_OTRA_CLASE(
      "«{miembro}» se dice de {clase}, y «{lugar}» no lo es.",
      "“{miembro}” is said of {clase}, and “{lugar}” is none."),
  /** What a source is said to say of an unknown place is nothing that can stand there. */
  VERSION_INADMISIBLE(
      "«{valor}» no puede estar en «{lugar}», donde va {clase}.",
      "“{valor}” cannot stand in “{lugar}”, which takes {clase}."),
  /** An unknown list is said to have fewer elements than are given. */
  CUANTOS_DE_MENOS(
      "De «{lugar}» se dan {dados}, y «cuantos» dice cuántos hay en total: no pueden ser menos.",
      "Of “{lugar}” {dados} are given, and “cuantos” tells how many there are in all: they cannot be"
          + " fewer."),
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
  /** The version of the format is not written as it should. */
  VERSION_INVALIDA(
      "«{valor}» no es una versión del formato; se escribe como «{actual}».",
      "“{valor}” is not a version of the format; it is written as “{actual}”."),
  /** The text is of a later major version of the format. The other faults are not told. */
  VERSION_NO_ADMITIDA(
      "El documento es de la versión {valor} del formato y este lector entiende hasta la {actual}:"
          + " hace falta una versión más nueva de la biblioteca.",
      "The document is of version {valor} of the format and this reader understands up to {actual}:"
          + " a newer version of the library is needed."),
  /** {@code $schema} names another kind of document. */
  ESQUEMA_DE_OTRO_DOCUMENTO(
      "«{valor}» es el esquema de otro documento; el de este es «{actual}».",
      "“{valor}” is the schema of another document; that of this one is “{actual}”."),
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
      "Too many faults. Faults that are not listed: {cuantas}."),
  /** The reading would take more than {@link Limites#operaciones()}. Stops. */
  LIMITE_OPERACIONES(
      "La revisión se detuvo porque pasa del límite de {limite} operaciones; puede haber más fallas.",
      "The check stopped, for it exceeds the limit of {limite} operations; there may be more faults.");

  private final Texto plantilla;

  CodigoDeFalla(String es, String en) {
    this.plantilla = new Texto(es, en);
  }

  /** The message, with {@code {names}} where its values go. */
  public Texto plantilla() {
    return plantilla;
  }

  /**
   * A fault of this kind, without line and column yet.
   *
   * @param argumentos what the templates name; whatever is not a {@link Texto} may come from the
   *     payload and is only sampled
   */
  Falla en(String ruta, Map<String, ?> argumentos) {
    Object[] datos =
        argumentos.entrySet().stream()
            .flatMap(a -> Stream.of(a.getKey(), inofensivo(a.getValue())))
            .toArray();
    return new Falla(name(), ruta, plantilla.con(datos));
  }

  private static Object inofensivo(Object argumento) {
    return argumento instanceof Texto ? argumento : Muestra.de(String.valueOf(argumento));
  }

  /** The argument {@code sugerencia}: the nearest of {@code opciones}, if one is near enough. */
  static Texto sugerencia(String escrito, Collection<String> opciones) {
    return parecido(escrito, opciones).map(CodigoDeFalla::sugerencia).orElse(new Texto("", ""));
  }

  /** What is said of something that may have been meant. */
  static Texto sugerencia(String opcion) {
    return new Texto(" ¿Quiso decir «" + opcion + "»?", " Did you mean “" + opcion + "”?");
  }

  /** The nearest of {@code opciones}, if one is near enough. */
  static Optional<String> parecido(String escrito, Collection<String> opciones) {
    Map<String, String> enMinusculas = new HashMap<>();
    opciones.forEach(opcion -> enMinusculas.put(minusculas(opcion), opcion));
    return Parecido.masCercano(minusculas(escrito), enMinusculas.keySet()).map(enMinusculas::get);
  }

  private static String minusculas(String texto) {
    return texto.toLowerCase(Locale.ROOT);
  }

  /** The argument {@code consejo}: what to do when another document follows. */
  static Texto consejoDeOtroDocumento(String sobrante) {
    return sobrante.startsWith("{")
        ? new Texto(
            " Si son varios ejercicios, uno por línea, es NDJSON: se leen con «ga lote» o línea por línea.",
            " If these are several exercises, one a line, it is NDJSON: read it with “ga lote” or line by"
                + " line.")
        : new Texto("", "");
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
