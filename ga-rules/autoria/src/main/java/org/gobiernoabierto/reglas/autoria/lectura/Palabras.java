package org.gobiernoabierto.reglas.autoria.lectura;

import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.drools.drl.ast.descr.ImportDescr;
import org.gobiernoabierto.idioma.Nombrado;
import org.gobiernoabierto.reglas.autoria.drl.ArchivoDrl;
import org.gobiernoabierto.reglas.autoria.tipos.ClasesConocidas;
import org.gobiernoabierto.reglas.autoria.tipos.Importaciones;
import org.gobiernoabierto.reglas.autoria.tipos.Miembros;
import org.gobiernoabierto.reglas.autoria.tipos.Tipo;
import org.gobiernoabierto.reglas.autoria.tipos.TipoDeclarado;
import org.gobiernoabierto.reglas.hechos.Vocabulario;
import org.jspecify.annotations.Nullable;

/**
 * How facts, their fields and constants are called in Spanish: as {@code vocabulario.properties}
 * says, and where it does not, by their names split at capitals. Immutable.
 */
public final class Palabras {

  private final Map<String, TipoDeclarado> declarados = new HashMap<>();
  private final List<String> importadas;

  /**
   * @param archivo the file whose names are read
   * @param declarados the kinds of facts that its rule set declares
   */
  Palabras(ArchivoDrl archivo, List<TipoDeclarado> declarados) {
    declarados.forEach(tipo -> this.declarados.put(tipo.nombre(), tipo));
    importadas =
        archivo.paquete() == null
            ? List.of()
            : archivo.paquete().getImports().stream().map(ImportDescr::getTarget).toList();
  }

  /** What is called {@code nombre} in a pattern. */
  Sustantivo hecho(String nombre) {
    TipoDeclarado declarado = declarados.get(simple(nombre));
    return Sustantivo.de(declarado != null ? declarado.leido() : deHecho(simple(nombre)));
  }

  /** What a fact, or a value that it holds, calls {@code campo}. */
  Sustantivo campo(String clase, String campo) {
    return Sustantivo.de(deCampo(simple(clase), campo));
  }

  /** What a yes or no says of a fact: {@code relevante}, {@code que cuenta}, {@code con taller}. */
  String logico(String clase, String campo, boolean si) {
    String dicho = deCampo(simple(clase), campo);
    if (si) {
      return dicho;
    }
    if (dicho.startsWith("que no ")) {
      return "sin que sea cierto " + dicho;
    }
    if (dicho.startsWith("que ")) {
      return "que no " + dicho.substring("que ".length());
    }
    return dicho.startsWith("con ") ? "sin " + dicho.substring("con ".length()) : "no " + dicho;
  }

  private String deHecho(String clase) {
    Class<?> java = clase(clase);
    List<String> formas = java == null ? List.of() : Vocabulario.leido(java);
    return formas.isEmpty() ? enPalabras(clase) : formas.get(0);
  }

  private String deCampo(String clase, String campo) {
    TipoDeclarado declarado = declarados.get(clase);
    return declarado == null
        ? leido(clase, campo)
        : declarado.campos().stream()
            .filter(uno -> uno.nombre().equals(campo))
            .map(declarado::leido)
            .findFirst()
            .orElse(enPalabras(campo));
  }

  /** The words of a member; the first form where there are two. */
  private String leido(String clase, String miembro) {
    Class<?> java = clase(clase);
    String dicho = java == null ? miembro : Vocabulario.leido(java, miembro).get(0);
    return dicho.equals(miembro) ? enPalabras(miembro) : dicho;
  }

  /** A name split at its capitals. */
  public static String enPalabras(String nombre) {
    return nombre.replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
  }

  /** What {@code campo} of {@code clase} is; unknown where it is none. */
  Tipo tipo(String clase, String campo) {
    TipoDeclarado declarado = declarados.get(simple(clase));
    if (declarado != null) {
      return declarado.campos().stream()
          .filter(uno -> uno.nombre().equals(campo))
          .map(uno -> valor(clase(uno.tipo())))
          .findFirst()
          .orElse(Tipo.DESCONOCIDO);
    }
    Class<?> java = clase(clase);
    Method metodo = java == null ? null : Miembros.campo(java, campo);
    return metodo == null ? Tipo.DESCONOCIDO : Tipo.valor(metodo.getGenericReturnType());
  }

  private static Tipo valor(@Nullable Class<?> clase) {
    return clase == null ? Tipo.DESCONOCIDO : Tipo.valor(clase);
  }

  /** The class that the file calls {@code nombre}; null for none. */
  @Nullable Class<?> clase(String nombre) {
    if (nombre.equals("boolean")) {
      return boolean.class;
    }
    if (nombre.equals("int") || nombre.equals("long")) {
      return int.class;
    }
    return Stream.concat(
            importadas.stream()
                .map(una -> una.endsWith(".*") ? una.replace("*", nombre) : una)
                .filter(una -> una.endsWith("." + nombre)),
            Stream.of(nombre, "java.lang." + nombre))
        .<@Nullable Class<?>>map(una -> Importaciones.cargar(una, cargador()))
        .filter(una -> una != null)
        .findFirst()
        .orElseGet(() -> ClasesConocidas.conNombre(nombre));
  }

  private static ClassLoader cargador() {
    return Palabras.class.getClassLoader();
  }

  /** The name for people of a constant; null where {@code clase} has none of that name. */
  @Nullable String constante(String clase, String constante) {
    Class<?> lista = clase(clase);
    if (lista == null || !lista.isEnum()) {
      return null;
    }
    return Stream.of(lista.getEnumConstants())
        .filter(una -> ((Enum<?>) una).name().equals(constante))
        .map(una -> una instanceof Nombrado nombrado ? nombrado.nombre().es() : constante)
        .findFirst()
        .orElse(null);
  }

  private static String simple(String clase) {
    return clase.substring(clase.lastIndexOf('.') + 1);
  }
}
