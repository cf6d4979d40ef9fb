package org.gobiernoabierto.reglas.autoria;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Why no case can tell a mutant from the rule, as {@code mutantes.yaml} says it. Immutable.
 *
 * @param regla name of the rule
 * @param original {@link Mutante#original}
 * @param mutado {@link Mutante#mutado}
 * @param razon the reason, in Spanish
 */
public record Argumento(String regla, String original, String mutado, String razon) {

  static final String ARCHIVO = "mutantes.yaml";

  /**
   * Those of a rule set; none when it has no such file. An element of it may argue several mutants
   * of a line at once.
   *
   * @throws IllegalArgumentException when one does not say all that it must
   */
  static List<Argumento> de(CarpetaDeReglas carpeta) {
    List<Argumento> argumentos = new ArrayList<>();
    for (Archivo archivo : carpeta.archivos(ARCHIVO)) {
      if (archivo.nombre().equals(ARCHIVO)) {
        Object mutantes = dato("mutantes", CarpetaDeReglas.yaml(archivo));
        for (Object elemento : mutantes instanceof List<?> lista ? lista : List.of(mutantes)) {
          Map<?, ?> datos = elemento instanceof Map<?, ?> mapa ? mapa : Map.of();
          Object mutado = dato("mutado", datos);
          for (Object uno : mutado instanceof List<?> varios ? varios : List.of(mutado)) {
            argumentos.add(leer(datos, uno.toString()));
          }
        }
      }
    }
    return argumentos;
  }

  private static Argumento leer(Map<?, ?> datos, String mutado) {
    return new Argumento(
        dato("regla", datos).toString(),
        dato("original", datos).toString(),
        mutado,
        dato("razon", datos).toString());
  }

  private static Object dato(String nombre, Map<?, ?> datos) {
    Object valor = datos.get(nombre);
    if (valor == null) {
      throw new IllegalArgumentException(
          "En " + ARCHIVO + " falta «" + nombre + "» en el elemento que dice: " + datos);
    }
    return valor;
  }

  /** Id of the requirement of the rule. */
  String requisito() {
    return ReglaDrl.requisito(regla);
  }

  boolean esDe(Mutante mutante) {
    return regla.equals(mutante.regla())
        && original.equals(mutante.original())
        && mutado.equals(mutante.mutado());
  }
}
