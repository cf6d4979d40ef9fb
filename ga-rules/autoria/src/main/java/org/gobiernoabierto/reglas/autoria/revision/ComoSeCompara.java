package org.gobiernoabierto.reglas.autoria.revision;

import java.util.List;
import org.gobiernoabierto.idioma.Texto;
import org.gobiernoabierto.reglas.autoria.defectos.Sugerencia;
import org.gobiernoabierto.reglas.autoria.tipos.Especie;
import org.gobiernoabierto.reglas.autoria.tipos.Tipo;

/** Says how to compare what was compared in a way that means nothing. */
final class ComoSeCompara {

  private ComoSeCompara() {}

  /** What kind of thing it is: {@code una fecha}, {@code un valor de Sector}. */
  static Texto nombre(Tipo tipo) {
    String clase = tipo.clase().getSimpleName();
    return switch (tipo.especie()) {
      case CONSTANTE -> new Texto("un valor de " + clase, "a value of " + clase);
      case LISTA -> {
        String de = tipo.elemento().clase().getSimpleName();
        yield tipo.elemento().esDesconocido()
            ? tipo.especie().nombre()
            : new Texto("una lista de " + de, "a list of " + de);
      }
      case OTRO -> new Texto("de la clase " + clase, "of the class " + clase);
      default -> tipo.especie().nombre();
    };
  }

  static Texto distintos(String una, Tipo izquierda, String otra, Tipo derecha) {
    return switch (izquierda.especie()) {
      case CONSTANTE -> constante(otra, izquierda.clase());
      case FECHA ->
          new Texto(
              "Una fecha se compara con otra fecha, o con juicio.dia(\"…\") de parametros.yaml.",
              "A date is compared with another date, or with juicio.dia(\"…\") of parametros.yaml.");
      case LOGICO ->
          new Texto(
              "Escribirlo solo: " + una + ", o con ! si no debe ser: !" + una,
              "Write it alone: " + una + ", or with ! where it must not be: !" + una);
      case LISTA -> deLista(una, otra, derecha);
      case NUMERO ->
          derecha.especie() == Especie.LISTA
              ? new Texto("Comparar con " + otra + ".size", "Compare it with " + otra + ".size")
              : new Texto(
                  "Los números se escriben sin comillas y se comparan con números.",
                  "Numbers are written without quotes and compared with numbers.");
      default ->
          derecha.especie() == Especie.CONSTANTE
              ? constante(una, derecha.clase())
              : new Texto(
                  "Comparar con otro valor de la misma clase.",
                  "Compare it with another value of the same kind.");
    };
  }

  private static Texto deLista(String una, String otra, Tipo derecha) {
    return derecha.especie() == Especie.NUMERO
        ? new Texto(
            "Comparar cuántos tiene: " + una + ".size", "Compare how many: " + una + ".size")
        : new Texto(
            "Escribir: " + una + " contains " + otra, "Write: " + una + " contains " + otra);
  }

  private static Texto constante(String escrito, Class<?> lista) {
    String sinComillas = escrito.replaceAll("[\"']", "").replaceFirst("^.*\\.", "");
    List<String> constantes =
        Inexistentes.constantes(lista).stream().map(c -> lista.getSimpleName() + "." + c).toList();
    return Sugerencia.de(lista.getSimpleName() + "." + sinComillas, constantes);
  }

  /** How to ask of {@code texto} what {@code operador} does not. */
  static Texto operador(String operador, String texto, Tipo tipo) {
    boolean orden = operador.startsWith("<") || operador.startsWith(">");
    if (operador.equals("!")) {
      return new Texto(
          "Para preguntar si falta: " + texto + " == null; para contar: " + texto + " == 0",
          "To ask whether it is missing: " + texto + " == null; to count: " + texto + " == 0");
    }
    if (orden && tipo.especie() == Especie.LISTA) {
      return new Texto(
          "Comparar cuántos tiene: " + texto + ".size", "Compare how many: " + texto + ".size");
    }
    if (tipo.especie() == Especie.FECHA && !orden) {
      return new Texto(
          "Con fechas: == != < > <= >=, y " + texto + ".plusDays(…) para sumar días.",
          "With dates: == != < > <= >=, and " + texto + ".plusDays(…) to add days.");
    }
    return new Texto("Se compara con == o !=.", "It is compared with == or !=.");
  }
}
