package org.gobiernoabierto.modelo.lugares;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntBiFunction;
import java.util.regex.Pattern;
import org.gobiernoabierto.modelo.EjercicioLocal;
import org.jspecify.annotations.Nullable;

/**
 * A place of an exercise that a JSON Pointer leads to.
 *
 * @param ruta the pointer, with the index of every element
 * @param partes its parts: names of members and indices of elements
 * @param tipo what can stand there
 * @param valor what stands there; null for nothing
 * @param dueno the record whose member it is; null when there is none yet
 */
public record Sitio(
    String ruta, List<Object> partes, Type tipo, @Nullable Object valor, @Nullable Record dueno) {

  private static final String EXTENSION = "x-";
  private static final Pattern INDICE = Pattern.compile("0|[1-9][0-9]{0,8}");

  /**
   * The place that {@code lugar} leads to, or the integrator's own member in which it lies; null
   * when the exercise has none such.
   *
   * @param lugar a JSON Pointer; elements of lists are named by their index or their id
   */
  public static @Nullable Sitio en(EjercicioLocal ejercicio, String lugar) {
    return en(ejercicio, lugar, Sitio::indiceDe);
  }

  /**
   * @param porId the index of the element of a list that has an id; negative for none
   */
  static @Nullable Sitio en(
      EjercicioLocal ejercicio, String lugar, ToIntBiFunction<List<?>, String> porId) {
    if (!lugar.startsWith("/")) {
      return null;
    }
    List<Object> partes = new ArrayList<>();
    Type tipo = EjercicioLocal.class;
    Object valor = ejercicio;
    Record dueno = null;
    for (String parte : lugar.substring(1).split("/", -1)) {
      if (tipo instanceof ParameterizedType lista) {
        List<?> elementos = valor == null ? List.of() : (List<?>) valor;
        int indice = indice(elementos, parte, porId);
        if (indice < 0) {
          return null;
        }
        partes.add(indice);
        valor = elementos.get(indice);
        tipo = lista.getActualTypeArguments()[0];
      } else if (parte.startsWith(EXTENSION)
          && tipo instanceof Class<?> clase
          && clase.isRecord()) {
        partes.add(parte);
        dueno = (Record) valor;
        valor = dueno == null ? null : Registros.de(clase).extension(dueno, parte);
        tipo = Object.class;
        break;
      } else {
        Registros.Miembro miembro =
            tipo instanceof Class<?> clase && clase.isRecord()
                ? Registros.de(clase).miembro(parte)
                : null;
        if (miembro == null) {
          return null;
        }
        partes.add(parte);
        dueno = (Record) valor;
        valor = valor == null ? null : miembro.en((Record) valor);
        tipo = miembro.tipo();
      }
    }
    return new Sitio(ruta(partes), List.copyOf(partes), tipo, valor, dueno);
  }

  private static int indice(
      List<?> elementos, String parte, ToIntBiFunction<List<?>, String> porId) {
    if (INDICE.matcher(parte).matches()) {
      int indice = Integer.parseInt(parte);
      if (indice < elementos.size()) {
        return indice;
      }
    }
    return porId.applyAsInt(elementos, parte);
  }

  private static int indiceDe(List<?> elementos, String id) {
    for (int i = 0; i < elementos.size(); i++) {
      if (id.equals(Registros.idDe(elementos.get(i)))) {
        return i;
      }
    }
    return -1;
  }

  static String ruta(List<Object> partes) {
    StringBuilder ruta = new StringBuilder();
    partes.forEach(parte -> ruta.append('/').append(parte));
    return ruta.toString();
  }

  /** The name of the member that it is, or that it is an element of. */
  public String nombre() {
    for (int i = partes.size() - 1; i >= 0; i--) {
      if (partes.get(i) instanceof String nombre) {
        return nombre;
      }
    }
    throw new IllegalStateException(ruta);
  }

  /** Whether something stands there. */
  public boolean tieneAlgo() {
    return valor != null && !valor.equals(List.of()) && !valor.equals(false);
  }

  /** The pointer with no index: the same for the same member of every element of a list. */
  public String especie() {
    return ruta(partes.stream().filter(String.class::isInstance).toList());
  }

  /**
   * Whether it holds one value, and not a list, an object, or a yes or no that is no by omission.
   */
  public boolean esUnSoloValor() {
    return tipo instanceof Class<?> clase && !clase.isRecord() && clase != boolean.class;
  }

  /**
   * What stands there if it is what a text says, as JSON writes it without quotes; null when it
   * cannot stand there.
   */
  public @Nullable Object leido(String texto) {
    try {
      if (tipo == String.class || tipo == Object.class) {
        return texto;
      }
      if (tipo == LocalDate.class) {
        return LocalDate.parse(texto);
      }
      if (tipo == boolean.class || tipo == Boolean.class) {
        return (texto.equals("true") || texto.equals("false")) ? Boolean.valueOf(texto) : null;
      }
      if (tipo == Integer.class || tipo == int.class) {
        return Integer.valueOf(texto);
      }
      if (tipo == BigDecimal.class) {
        return new BigDecimal(texto);
      }
    } catch (DateTimeParseException | NumberFormatException e) {
      return null;
    }
    return constantes().stream().filter(c -> c.name().equals(texto)).findFirst().orElse(null);
  }

  /** The values of a place that has one of a few; empty for any other. */
  public List<Enum<?>> constantes() {
    return tipo instanceof Class<?> clase && clase.isEnum()
        ? List.of((Enum<?>[]) clase.getEnumConstants())
        : List.of();
  }

  /** As people find it: names of members and ids of elements, from the outside in. */
  public String nombrado(EjercicioLocal ejercicio) {
    StringBuilder nombrado = new StringBuilder();
    Object lugar = ejercicio;
    for (Object parte : partes) {
      nombrado.append(nombrado.length() == 0 ? "" : " › ");
      if (parte instanceof Integer indice) {
        lugar = lugar instanceof List<?> lista && indice < lista.size() ? lista.get(indice) : null;
        String id = Registros.idDe(lugar);
        nombrado.append(id == null ? String.valueOf(indice + 1) : id);
      } else {
        lugar = lugar instanceof Record registro ? deSuMiembro(registro, (String) parte) : null;
        nombrado.append(parte);
      }
    }
    return nombrado.toString();
  }

  private static @Nullable Object deSuMiembro(Record registro, String nombre) {
    Registros.Miembro miembro = Registros.de(registro.getClass()).miembro(nombre);
    return miembro == null ? null : miembro.en(registro);
  }
}
