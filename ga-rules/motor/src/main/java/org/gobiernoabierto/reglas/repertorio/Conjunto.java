package org.gobiernoabierto.reglas.repertorio;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.gobiernoabierto.idioma.ArgumentoException;
import org.gobiernoabierto.idioma.Texto;
import org.gobiernoabierto.reglas.ArtefactoDeReglas;
import org.gobiernoabierto.reglas.catalogo.Catalogo;
import org.gobiernoabierto.reglas.catalogo.Ficha;
import org.gobiernoabierto.reglas.juicio.Recolector;
import org.gobiernoabierto.reglas.red.Coincidencia;
import org.gobiernoabierto.reglas.red.Definiciones;
import org.gobiernoabierto.reglas.red.ParteDeModelo;
import org.gobiernoabierto.reglas.red.Reglas;
import org.gobiernoabierto.reglas.red.Silencio;

/**
 * A rule set that can be evaluated. Thread-safe.
 *
 * @param modelos what Drools made of its rules
 */
public record Conjunto(Catalogo catalogo, Reglas reglas, List<Model> modelos) {

  private static final String CARPETA = "META-INF/kie/";

  private Conjunto(Catalogo catalogo, List<Model> modelos) {
    this(catalogo, new Reglas(catalogo, modelos, regla -> true), modelos);
  }

  /**
   * The rules of an artifact.
   *
   * @throws IllegalArgumentException when it is not what it should be
   */
  public static Conjunto de(ArtefactoDeReglas artefacto) {
    return de(artefacto, catalogo(artefacto));
  }

  /**
   * The rules of an artifact of which the catalogue has been read. Those of one that changes a
   * guide are not all there: they go {@linkplain #sobre over} those of the guide.
   */
  public static Conjunto de(ArtefactoDeReglas artefacto, Catalogo catalogo) {
    return cargado(
        artefacto, () -> new Conjunto(catalogo, modelos(artefacto.modulo(), artefacto.cargador())));
  }

  /** What an artifact says of itself. */
  public static Catalogo catalogo(ArtefactoDeReglas artefacto) {
    String modulo = artefacto.modulo();
    ClassLoader cargador = artefacto.cargador();
    return cargado(
        artefacto,
        () -> {
          try (InputStream compilado = recurso(modulo, "/catalogo.properties", cargador)) {
            return conIdsPropios(
                Catalogo.leer(
                    compilado,
                    () -> cargador.getResourceAsStream(CARPETA + modulo + "/lecturas.properties")));
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  private static <T> T cargado(ArtefactoDeReglas artefacto, Supplier<T> carga) {
    try {
      return carga.get();
    } catch (RuntimeException | LinkageError e) {
      throw new ArgumentoException(
          new Texto(
                  "No se pudo cargar el conjunto de reglas «{modulo}»: {causa}",
                  "The rule set “{modulo}” could not be loaded: {causa}")
              .con("modulo", artefacto.modulo(), "causa", ArgumentoException.texto(e)),
          e);
    }
  }

  /**
   * @throws IllegalArgumentException when an id does not start with the prefix
   */
  static Catalogo conIdsPropios(Catalogo catalogo) {
    String prefijo = catalogo.prefijo();
    for (Ficha ficha : catalogo.fichas()) {
      String id = ficha.requisito().id();
      if (!id.startsWith(prefijo) || prefijo.isEmpty()) {
        throw new ArgumentoException(
            new Texto(
                    "El requisito {id} del conjunto «{conjunto}» no empieza con su prefijo"
                        + " «{prefijo}»",
                    "The requirement {id} of the rule set “{conjunto}” does not start with its"
                        + " prefix “{prefijo}”")
                .con("id", id, "conjunto", catalogo.conjunto().nombre(), "prefijo", prefijo));
      }
    }
    return catalogo;
  }

  /**
   * The guide that a rule set makes of another by changing it.
   *
   * @param base the guide that it changes
   * @param cambios what Drools made of the rules of the one that changes it
   */
  static Conjunto sobre(Conjunto base, Catalogo catalogo, List<Model> cambios) {
    Catalogo juntos = base.catalogo.cambiadoPor(catalogo);
    List<Model> modelos = new ArrayList<>();
    for (Model modelo : base.modelos) {
      modelos.add(
          new ParteDeModelo(
              modelo,
              modelo.getRules().stream()
                  .filter(regla -> !esDeOtro(base.catalogo, juntos, catalogo, regla))
                  .toList()));
    }
    modelos.addAll(cambios);
    return new Conjunto(juntos, modelos);
  }

  /** Whether a rule of the base is of a requirement that is replaced or repealed. */
  private static boolean esDeOtro(Catalogo base, Catalogo juntos, Catalogo cambios, Rule regla) {
    String id = Definiciones.primeraPalabra(regla);
    return base.tiene(id) && (cambios.tiene(id) || !juntos.tiene(id));
  }

  /**
   * What rules match, definitions among them.
   *
   * @param hechos to which what the definitions make is added
   * @param parametros values by name
   */
  public List<Coincidencia> coincidencias(List<Object> hechos, Map<String, String> parametros) {
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
  public List<Silencio> silencios(List<Object> hechos, String de, Map<String, String> parametros) {
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
      throw new ArgumentoException(
          new Texto(
                  "No se pudo cargar el modelo de reglas {clase}",
                  "The model of rules {clase} could not be loaded")
              .con("clase", clase),
          e);
    }
  }

  private static InputStream recurso(String modulo, String nombre, ClassLoader cargador) {
    InputStream recurso = cargador.getResourceAsStream(CARPETA + modulo + nombre);
    if (recurso == null) {
      throw new ArgumentoException(
          new Texto("Falta el recurso {recurso}", "The resource {recurso} is missing")
              .con("recurso", CARPETA + modulo + nombre));
    }
    return recurso;
  }
}
