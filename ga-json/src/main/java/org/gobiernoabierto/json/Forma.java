package org.gobiernoabierto.json;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gobiernoabierto.catalogo.EntidadFederativa;
import org.gobiernoabierto.modelo.Edicion;
import org.jspecify.annotations.Nullable;

/** The JSON form of a Java type of the model. */
sealed interface Forma {

  /** Types that are read from one string, number or literal. */
  enum Simple implements Forma {
    TEXTO,
    DIA,
    /** A day, or what is known of it. */
    FECHA,
    LOGICO,
    ENTERO,
    DECIMAL,
    ENTIDAD,
    EDICION
  }

  /** An enum, by the names of its constants. */
  record Enumeracion(Map<String, Object> constantes) implements Forma {}

  /** A record, from an object. */
  record Registro(Class<?> clase) implements Forma {}

  /** A list. */
  record Lista(Forma elemento) implements Forma {}

  /** Whatever members begin with {@code x-}. */
  record Extensiones() implements Forma {}

  /** The form of {@code tipo}, the type of a record component. */
  static Forma de(Type tipo) {
    if (tipo instanceof ParameterizedType lista && lista.getRawType() == List.class) {
      return new Lista(de(lista.getActualTypeArguments()[0]));
    }
    if (tipo instanceof ParameterizedType mapa && mapa.getRawType() == Map.class) {
      return new Extensiones();
    }
    if (!(tipo instanceof Class<?> clase)) {
      throw sinForma(tipo);
    }
    Simple simple = simple(clase);
    if (simple != null) {
      return simple;
    }
    if (clase.isEnum()) {
      return enumeracion(clase);
    }
    if (clase.isRecord()) {
      return new Registro(clase);
    }
    throw sinForma(tipo);
  }

  private static @Nullable Simple simple(Class<?> clase) {
    if (clase == String.class) {
      return Simple.TEXTO;
    }
    if (clase == LocalDate.class) {
      return Simple.DIA;
    }
    if (clase == boolean.class) {
      return Simple.LOGICO;
    }
    if (clase == int.class || clase == Integer.class) {
      return Simple.ENTERO;
    }
    if (clase == BigDecimal.class) {
      return Simple.DECIMAL;
    }
    if (clase == EntidadFederativa.class) {
      return Simple.ENTIDAD;
    }
    return clase == Edicion.class ? Simple.EDICION : null;
  }

  private static Enumeracion enumeracion(Class<?> clase) {
    Map<String, Object> constantes = new LinkedHashMap<>();
    for (Object constante : clase.getEnumConstants()) {
      constantes.put(((Enum<?>) constante).name(), constante);
    }
    return new Enumeracion(constantes);
  }

  private static IllegalArgumentException sinForma(Type tipo) {
    return new IllegalArgumentException("No hay forma JSON para " + tipo);
  }
}
