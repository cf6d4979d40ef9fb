package org.gobiernoabierto.reglas;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.drools.model.Model;
import org.gobiernoabierto.reglas.catalogo.Catalogo;
import org.gobiernoabierto.reglas.catalogo.Ficha;

/** A rule set that can be evaluated. Thread-safe. */
record Conjunto(Catalogo catalogo, Reglas reglas) {

  Conjunto {
    String prefijo = catalogo.prefijo();
    for (Ficha ficha : catalogo.fichas()) {
      String id = ficha.requisito().id();
      if (!id.startsWith(prefijo) || prefijo.isEmpty()) {
        throw new IllegalArgumentException(
            "El requisito %s del conjunto «%s» no empieza con su prefijo «%s»"
                .formatted(id, catalogo.conjunto().nombre(), prefijo));
      }
    }
  }

  private static final String CARPETA = "META-INF/kie/";
  private static final String GUIA = "org.gobiernoabierto/ga-rules";

  /** The rules of the guide. */
  static Conjunto deLaGuia() {
    Catalogo catalogo = Catalogo.deLaGuia();
    return new Conjunto(catalogo, new Reglas(catalogo, modelosDeLaGuia(), regla -> true));
  }

  static List<Model> modelosDeLaGuia() {
    return modelos(GUIA, Conjunto.class.getClassLoader());
  }

  /**
   * The rules of an artifact.
   *
   * @throws IllegalArgumentException when it is not what it should be
   */
  static Conjunto de(ReglasAdicionales reglas) {
    try {
      return cargado(reglas.modulo(), reglas.cargador());
    } catch (RuntimeException | LinkageError e) {
      throw new IllegalArgumentException(
          "No se pudo cargar el conjunto de reglas «" + reglas.modulo() + "»: " + e.getMessage(),
          e);
    }
  }

  private static Conjunto cargado(String modulo, ClassLoader cargador) {
    try (InputStream compilado = recurso(modulo, "/catalogo.properties", cargador)) {
      Catalogo catalogo =
          Catalogo.leer(
              compilado,
              () -> cargador.getResourceAsStream(CARPETA + modulo + "/lecturas.properties"));
      return new Conjunto(catalogo, new Reglas(catalogo, modelos(modulo, cargador), regla -> true));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * What rules match, definitions among them.
   *
   * @param hechos to which what the definitions make is added
   * @param parametros values by name
   */
  List<Coincidencia> coincidencias(List<Object> hechos, Map<String, String> parametros) {
    List<Coincidencia> coincidencias = new ArrayList<>();
    reglas.aplicar(hechos, new Recolector(catalogo, parametros), coincidencias::add);
    return coincidencias;
  }

  /**
   * Why the rules of a requirement, or of a definition, say nothing.
   *
   * @param hechos those that {@link #coincidencias} left
   * @param de what the names of the rules start with
   * @param parametros values by name
   */
  List<Silencio> silencios(List<Object> hechos, String de, Map<String, String> parametros) {
    return reglas.silencios(
        hechos, new Recolector(catalogo, parametros), nombre -> nombre.startsWith(de + " "));
  }

  static List<Model> modelos(String modulo, ClassLoader cargador) {
    try (InputStream indice = recurso(modulo, "/drools-model", cargador)) {
      return new String(indice.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(linea -> !linea.contains(":"))
          .map(clase -> modelo(clase, cargador))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Model modelo(String clase, ClassLoader cargador) {
    try {
      return (Model) cargador.loadClass(clase).getDeclaredConstructor().newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException("No se pudo cargar el modelo de reglas " + clase, e);
    }
  }

  private static InputStream recurso(String modulo, String nombre, ClassLoader cargador) {
    InputStream recurso = cargador.getResourceAsStream(CARPETA + modulo + nombre);
    if (recurso == null) {
      throw new IllegalArgumentException("Falta el recurso " + CARPETA + modulo + nombre);
    }
    return recurso;
  }
}
