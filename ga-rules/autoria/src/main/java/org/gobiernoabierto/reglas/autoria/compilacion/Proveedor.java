package org.gobiernoabierto.reglas.autoria.compilacion;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;
import org.gobiernoabierto.idioma.ArgumentoException;
import org.gobiernoabierto.idioma.Texto;
import org.gobiernoabierto.reglas.ArtefactoDeReglas;

/**
 * The class by which a class path finds the rule set of an artifact.
 *
 * @param clase its name, of which group and artifact are the package
 * @param codigo what compiling it gave
 */
public record Proveedor(String clase, byte[] codigo) {

  private static final String NOMBRE = "Artefacto";

  /**
   * The class that names an artifact to the service loader.
   *
   * @throws IllegalArgumentException when group and artifact cannot be part of a Java text
   */
  public static Proveedor de(String grupo, String artefacto, boolean esGuia) {
    String paquete = paquete(grupo + "." + artefacto);
    String texto =
        """
        package %s;

        public final class %s implements %s {

          @Override
          public String modulo() {
            return "%s/%s";
          }

          @Override
          public boolean esGuia() {
            return %s;
          }
        }
        """
            .formatted(
                paquete, NOMBRE, ArtefactoDeReglas.class.getName(), grupo, artefacto, esGuia);
    String clase = paquete + "." + NOMBRE;
    return new Proveedor(clase, Compilador.clase(clase, texto));
  }

  /** Where a class stands in a jar. */
  public static String archivo(String clase) {
    return clase.replace('.', '/') + ".class";
  }

  private static String paquete(String nombre) {
    if (!nombre.matches("[A-Za-z0-9_.-]+")) {
      throw new ArgumentoException(
          new Texto(
                  "El grupo y el artefacto solo llevan letras sin acento, cifras, puntos y guiones:"
                      + " {nombre}",
                  "Group and artifact only have letters without accents, digits, dots and hyphens:"
                      + " {nombre}")
              .con("nombre", nombre));
    }
    return Stream.of(nombre.split("\\."))
        .map(parte -> parte.replace('-', '_'))
        .map(parte -> SourceVersion.isName(parte) ? parte : "_" + parte)
        .collect(Collectors.joining("."));
  }
}
