package org.gobiernoabierto.reglas.autoria;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.gobiernoabierto.idioma.ArgumentoException;
import org.gobiernoabierto.idioma.Texto;
import org.gobiernoabierto.modelo.EjercicioLocal;
import org.gobiernoabierto.reglas.autoria.archivos.Archivo;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * The exercise that cases change: the complete invented one, which meets every requirement of the
 * guide, unless they name another. Thread-safe when its reader is.
 */
public final class DocumentoBase {

  private static final String RECURSO = "inventado-completo.json";

  private final Archivo json;
  private final Object base;
  private final Function<String, EjercicioLocal> lector;

  /**
   * @param lector reads an exercise in JSON, or throws when something is wrong with it
   */
  public DocumentoBase(Function<String, EjercicioLocal> lector) {
    this(completo(), lector);
  }

  private DocumentoBase(Archivo json, Function<String, EjercicioLocal> lector) {
    this.json = json;
    this.base = documento(json);
    this.lector = lector;
  }

  private static Archivo completo() {
    try (InputStream json = DocumentoBase.class.getResourceAsStream(RECURSO)) {
      return new Archivo(RECURSO, new String(json.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * What a JSON text says, which is read as the YAML that it is, but for tabs: between tokens they
   * are as good as blanks, and JSON has them nowhere else.
   *
   * @throws YamlEngineException when it is no JSON
   */
  public static Object documento(Archivo json) {
    return new Load(LoadSettings.builder().setLabel(json.nombre()).build())
        .loadFromString(json.texto().replace('\t', ' '));
  }

  /**
   * Another exercise, read by the same reader.
   *
   * @throws IllegalArgumentException when it is none
   */
  DocumentoBase otro(Archivo propio) {
    try {
      Objects.requireNonNull(lector.apply(propio.texto()));
      return new DocumentoBase(propio, lector);
    } catch (RuntimeException e) {
      throw new ArgumentoException(
          new Texto(
                  "«{archivo}» no es un ejercicio: {motivo}",
                  "“{archivo}” is no exercise: {motivo}")
              .con("archivo", propio.nombre(), "motivo", ArgumentoException.texto(e)),
          e);
    }
  }

  /**
   * The exercise with changes.
   *
   * @param cambios JSON Pointers and what to put there; null takes the place away, a final {@code
   *     -} adds to a list
   * @throws IllegalArgumentException when there is no such place
   */
  public EjercicioLocal con(Map<?, ?> cambios) {
    if (cambios.isEmpty()) {
      return lector.apply(json.texto());
    }
    Object documento = copia(base);
    for (Map.Entry<?, ?> cambio : cambios.entrySet()) {
      cambiar(documento, String.valueOf(cambio.getKey()), copia(cambio.getValue()));
    }
    return lector.apply(EnJson.de(documento));
  }

  @SuppressWarnings("unchecked")
  private static void cambiar(Object documento, String ruta, Object valor) {
    String[] partes = ruta.substring(1).split("/");
    Object lugar = documento;
    for (int i = 0; i < partes.length - 1; i++) {
      lugar =
          lugar instanceof List<?> lista
              ? lista.get(indice(lista, partes[i], ruta))
              : ((Map<String, Object>) lugar).get(partes[i]);
      if (!(lugar instanceof List<?> || lugar instanceof Map<?, ?>)) {
        throw sinLugar(ruta);
      }
    }
    String ultima = partes[partes.length - 1];
    if (lugar instanceof List<?>) {
      enLista((List<Object>) lugar, ultima, valor, ruta);
    } else if (valor == null) {
      if (((Map<String, Object>) lugar).remove(ultima) == null) {
        throw sinLugar(ruta);
      }
    } else {
      ((Map<String, Object>) lugar).put(ultima, valor);
    }
  }

  private static void enLista(List<Object> lista, String indice, Object valor, String ruta) {
    if (indice.equals("-")) {
      lista.add(valor);
    } else if (valor == null) {
      lista.remove(indice(lista, indice, ruta));
    } else {
      lista.set(indice(lista, indice, ruta), valor);
    }
  }

  private static int indice(List<?> lista, String indice, String ruta) {
    try {
      return Objects.checkIndex(Integer.parseInt(indice), lista.size());
    } catch (NumberFormatException | IndexOutOfBoundsException e) {
      throw sinLugar(ruta);
    }
  }

  private static IllegalArgumentException sinLugar(String ruta) {
    return new ArgumentoException(
        new Texto(
                "El ejercicio de los casos no tiene {ruta}",
                "The exercise of the cases has no {ruta}")
            .con("ruta", ruta));
  }

  private static Object copia(Object valor) {
    if (valor instanceof Map<?, ?> mapa) {
      Map<String, Object> copia = new LinkedHashMap<>();
      mapa.forEach((clave, interior) -> copia.put(String.valueOf(clave), copia(interior)));
      return copia;
    }
    if (valor instanceof List<?> lista) {
      List<Object> copia = new ArrayList<>();
      lista.forEach(interior -> copia.add(copia(interior)));
      return copia;
    }
    return valor;
  }
}
