package org.gobiernoabierto.json;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.gobiernoabierto.catalogo.EntidadFederativa;
import org.gobiernoabierto.json.PlanDeRegistro.Miembro;
import org.gobiernoabierto.modelo.Desconocido;
import org.gobiernoabierto.modelo.Edicion;
import org.gobiernoabierto.modelo.EjercicioLocal;
import org.gobiernoabierto.modelo.FechaIncierta;
import org.gobiernoabierto.modelo.lugares.Registros;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.exc.StreamConstraintsException;

/**
 * Writes exercises as JSON in UTF-8, as {@link Esquema#EJERCICIO} describes them: two spaces a
 * level, lines ended by LF. {@link LectorDeEjercicios} reads an equal exercise from what was
 * written, and equal exercises give equal bytes on every platform. Immutable and thread-safe.
 *
 * <p>Members come in the order of the record components, an integrator's own after them; those that
 * are null, {@code false} or an empty list are left out. What is not known is said where it would
 * stand (a date by its year, its month or its bounds, anything else in the {@code desconocidos} of
 * its object) as far as its order in {@link EjercicioLocal#desconocidos()} allows: reading puts
 * what stands elsewhere after the exercise's own list, from the first to the last of the text.
 *
 * <p>An exercise built in Java is written as it is, and reading tells what is wrong with it. Half
 * surrogates come out as question marks.
 */
public final class EscritorDeEjercicios {

  /**
   * The exercise as a JSON document.
   *
   * @throws IllegalArgumentException when an integrator's own member has objects and lists inside
   *     one another beyond what any reader accepts
   */
  public byte[] escribir(EjercicioLocal ejercicio) {
    RepartoDeDesconocidos reparto = RepartoDeDesconocidos.de(ejercicio);
    try {
      return Documento.conSangria(
          json -> {
            json.writeStringProperty(Cabecera.ESQUEMA, Esquema.EJERCICIO.id());
            miembros(json, EjercicioLocal.class, reparto.conSuLista(), reparto.enSuLugar());
          });
    } catch (StreamConstraintsException e) {
      throw new IllegalArgumentException(
          "Demasiados objetos y listas unos dentro de otros: " + ejercicio.id(), e);
    }
  }

  private static void miembros(
      JsonGenerator json, Class<?> clase, @Nullable Record registro, LoDesconocido desconocido) {
    PlanDeRegistro plan = PlanDeRegistro.de(clase);
    @Nullable Object[] valores = Registros.de(clase).valores(registro);
    for (Miembro miembro : plan.miembros()) {
      Object valor = valores[miembro.indice()];
      LoDesconocido dentro = desconocido.en(miembro.nombre());
      if (dice(valor) || dentro != LoDesconocido.NADA) {
        json.writeName(miembro.nombre());
        valor(json, miembro.forma(), valor, dentro);
      }
    }
    if (!desconocido.miembros().isEmpty()) {
      json.writeArrayPropertyStart(PlanDeRegistro.DESCONOCIDOS);
      desconocido.miembros().forEach(json::writeString);
      json.writeEndArray();
    }
    if (plan.extensiones() != null
        && valores[plan.extensiones().indice()] instanceof Map<?, ?> propios) {
      propios(json, propios);
    }
  }

  private static boolean dice(@Nullable Object valor) {
    return valor != null && !valor.equals(false) && !valor.equals(List.of());
  }

  private static void valor(
      JsonGenerator json, Forma forma, @Nullable Object valor, LoDesconocido desconocido) {
    if (desconocido.fecha() != null) {
      fecha(json, desconocido.fecha());
    } else if (forma instanceof Forma.Registro registro) {
      objeto(json, registro.clase(), (Record) valor, desconocido);
    } else if (forma instanceof Forma.Lista lista) {
      lista(json, lista.elemento(), (List<?>) requireNonNull(valor), desconocido);
    } else if (forma instanceof Forma.Enumeracion) {
      json.writeString(((Enum<?>) requireNonNull(valor)).name());
    } else {
      simple(json, (Forma.Simple) forma, requireNonNull(valor));
    }
  }

  private static void fecha(JsonGenerator json, FechaIncierta fecha) {
    fecha
        .enCorto()
        .ifPresentOrElse(
            json::writeString, () -> objeto(json, FechaIncierta.class, fecha, LoDesconocido.NADA));
  }

  private static void objeto(
      JsonGenerator json, Class<?> clase, @Nullable Record registro, LoDesconocido desconocido) {
    if (registro instanceof Desconocido uno && DichoEnSuLugar.esSoloPuntero(uno)) {
      json.writeString(uno.lugar());
      return;
    }
    json.writeStartObject();
    miembros(json, clase, registro, desconocido);
    json.writeEndObject();
  }

  private static void lista(
      JsonGenerator json, Forma forma, List<?> elementos, LoDesconocido desconocido) {
    json.writeStartArray();
    for (int i = 0; i < elementos.size(); i++) {
      Object elemento = elementos.get(i);
      if (elemento == null) {
        json.writeNull();
      } else {
        valor(json, forma, elemento, desconocido.en(i));
      }
    }
    json.writeEndArray();
  }

  private static void simple(JsonGenerator json, Forma.Simple forma, Object valor) {
    switch (forma) {
      case TEXTO, DIA, FECHA -> json.writeString(valor.toString());
      case LOGICO -> json.writeBoolean((Boolean) valor);
      case ENTERO -> json.writeNumber((Integer) valor);
      case DECIMAL -> json.writeNumber((BigDecimal) valor);
      case ENTIDAD -> json.writeString(((EntidadFederativa) valor).iso());
      case EDICION -> json.writeNumber(((Edicion) valor).anio());
    }
  }

  private static void propios(JsonGenerator json, Map<?, ?> miembros) {
    miembros.forEach(
        (nombre, valor) -> {
          json.writeName((String) nombre);
          propio(json, valor);
        });
  }

  private static void propio(JsonGenerator json, Object valor) {
    if (valor instanceof Map<?, ?> miembros) {
      json.writeStartObject();
      propios(json, miembros);
      json.writeEndObject();
    } else if (valor instanceof List<?> elementos) {
      json.writeStartArray();
      elementos.forEach(elemento -> propio(json, elemento));
      json.writeEndArray();
    } else if (valor instanceof Boolean logico) {
      simple(json, Forma.Simple.LOGICO, logico);
    } else if (valor instanceof BigDecimal numero) {
      simple(json, Forma.Simple.DECIMAL, numero);
    } else {
      simple(json, Forma.Simple.TEXTO, valor);
    }
  }
}
