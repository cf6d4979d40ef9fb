package org.gobiernoabierto.reglas;

import java.util.Collection;
import java.util.stream.Collectors;
import org.gobiernoabierto.idioma.Idioma;
import org.gobiernoabierto.idioma.Nombrado;
import org.gobiernoabierto.idioma.Texto;

/** Fills the {@code {names}} of a message with values. */
final class Plantilla {

  private Plantilla() {}

  /**
   * @param datos names and values by turns
   * @throws IllegalArgumentException when the message mentions a name without a value
   */
  static Texto llenar(Texto plantilla, Object... datos) {
    return new Texto(llenar(plantilla, Idioma.ES, datos), llenar(plantilla, Idioma.EN, datos));
  }

  private static String llenar(Texto plantilla, Idioma idioma, Object... datos) {
    String texto = plantilla.en(idioma);
    int abre = texto.indexOf('{');
    if (abre < 0) {
      return texto;
    }
    StringBuilder lleno = new StringBuilder(texto.length() + 64);
    int hecho = 0;
    while (abre >= 0) {
      int cierra = texto.indexOf('}', abre);
      String nombre = texto.substring(abre + 1, cierra);
      lleno.append(texto, hecho, abre).append(escrito(valor(nombre, datos), idioma));
      hecho = cierra + 1;
      abre = texto.indexOf('{', hecho);
    }
    return lleno.append(texto, hecho, texto.length()).toString();
  }

  private static Object valor(String nombre, Object... datos) {
    for (int i = 0; i + 1 < datos.length; i += 2) {
      if (nombre.equals(datos[i])) {
        return datos[i + 1];
      }
    }
    throw new IllegalArgumentException("la regla no da un valor para {" + nombre + "}");
  }

  private static String escrito(Object valor, Idioma idioma) {
    if (valor instanceof Collection<?> varios) {
      return varios.stream().map(v -> escrito(v, idioma)).collect(Collectors.joining(", "));
    }
    if (valor instanceof Nombrado nombrado) {
      return nombrado.nombre().en(idioma);
    }
    if (valor instanceof Texto texto) {
      return texto.en(idioma);
    }
    return String.valueOf(valor);
  }
}
