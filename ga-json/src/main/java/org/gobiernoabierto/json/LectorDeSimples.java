package org.gobiernoabierto.json;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gobiernoabierto.catalogo.EntidadFederativa;
import org.gobiernoabierto.idioma.Texto;
import org.gobiernoabierto.modelo.Anios;
import org.gobiernoabierto.modelo.Edicion;
import org.gobiernoabierto.modelo.FechaIncierta;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Reads values that are not records or lists. Every method starts with the parser at the first
 * token of the value and ends with it at the last; null stands for a value that is wrong and was
 * told.
 */
final class LectorDeSimples {

  private static final String FECHA = "0000-00-00";
  private static final Texto DIA =
      new Texto("AAAA-MM-DD, de 1900 a 2199", "YYYY-MM-DD, from 1900 to 2199");
  private static final Texto DIA_MES_O_ANIO =
      new Texto(
          "AAAA-MM-DD, AAAA-MM o AAAA, de 1900 a 2199",
          "YYYY-MM-DD, YYYY-MM or YYYY, from 1900 to 2199");
  private static final String ESCAPE = "\\u";

  private final JsonParser parser;
  private final Limites limites;
  private final RecolectorDeFallas fallas;
  private final boolean puedeHaberMediosPares;

  /**
   * @param texto what {@code parser} reads
   */
  LectorDeSimples(String texto, JsonParser parser, Limites limites, RecolectorDeFallas fallas) {
    this.parser = parser;
    this.limites = limites;
    this.fallas = fallas;
    puedeHaberMediosPares = texto.contains(ESCAPE) || MediosPares.hayEn(texto);
  }

  @Nullable Object leer(Forma.Simple forma) {
    return switch (forma) {
      case TEXTO -> texto(TipoJson.TEXTO);
      case DIA -> dia();
      case FECHA -> fecha();
      case LOGICO -> logico();
      case ENTERO -> entero();
      case DECIMAL -> numero(TipoJson.NUMERO);
      case ENTIDAD -> entidad();
      case EDICION -> edicion();
    };
  }

  @Nullable Object leer(Forma.Enumeracion forma) {
    String nombre = texto(TipoJson.TEXTO);
    if (nombre == null) {
      return null;
    }
    Object constante = forma.constantes().get(nombre);
    if (constante == null) {
      Collection<String> nombres = forma.constantes().keySet();
      fallas.agregar(
          CodigoDeFalla.VALOR_DESCONOCIDO,
          () ->
              Map.of(
                  "valor", nombre,
                  "sugerencia", CodigoDeFalla.sugerencia(nombre, nombres),
                  "admitidos", enumerados(nombres.stream())));
    }
    return constante;
  }

  /** Tells that the value is of another type than {@code esperado}, and passes it over. */
  void tipoIncorrecto(TipoJson esperado) {
    TipoJson hallado = TipoJson.de(parser.currentToken());
    fallas.agregar(
        CodigoDeFalla.TIPO_INCORRECTO,
        () -> Map.of("esperado", esperado.nombre(), "hallado", hallado.nombre()));
    parser.skipChildren();
  }

  private @Nullable String texto(TipoJson esperado) {
    if (parser.currentToken() != JsonToken.VALUE_STRING) {
      tipoIncorrecto(esperado);
      return null;
    }
    if (parser.getStringLength() > limites.texto()) {
      fallas.agregar(CodigoDeFalla.LIMITE_TEXTO, () -> Map.of("limite", limites.texto()));
      return null;
    }
    String texto = parser.getString();
    if (puedeHaberMediosPares && MediosPares.hayEn(texto)) {
      fallas.agregar(CodigoDeFalla.CARACTER_INVALIDO, Map::of);
      return null;
    }
    return texto;
  }

  /** Whether the name that the parser stands on has half a pair; tells it of the object. */
  boolean medioParEn(String nombre) {
    boolean tiene = puedeHaberMediosPares && MediosPares.hayEn(nombre);
    if (tiene) {
      String objeto = parser.streamReadContext().getParent().pathAsPointer().toString();
      fallas.agregar(fallas.lugar(), () -> CodigoDeFalla.CARACTER_INVALIDO.en(objeto, Map.of()));
    }
    return tiene;
  }

  private @Nullable LocalDate dia() {
    String texto = texto(TipoJson.DIA);
    LocalDate dia = texto == null ? null : dia(texto);
    if (texto != null && dia == null) {
      fechaInvalida(texto, DIA);
    }
    return dia;
  }

  /** A {@link LocalDate}, or a {@link FechaIncierta} when only its month or its year is given. */
  private @Nullable Object fecha() {
    String texto = texto(TipoJson.FECHA);
    if (texto == null) {
      return null;
    }
    LocalDate dia = dia(texto);
    if (dia != null) {
      return dia;
    }
    FechaIncierta incierta = FechaIncierta.de(texto).orElse(null);
    if (incierta == null) {
      fechaInvalida(texto, DIA_MES_O_ANIO);
    }
    return incierta;
  }

  private void fechaInvalida(String texto, Texto forma) {
    fallas.agregar(CodigoDeFalla.FECHA_INVALIDA, () -> Map.of("valor", texto, "forma", forma));
  }

  /** The day; null when it is not in the calendar, is written otherwise or lies too far away. */
  private static @Nullable LocalDate dia(String texto) {
    if (texto.length() != FECHA.length()) {
      return null;
    }
    for (int i = 0; i < FECHA.length(); i++) {
      char c = texto.charAt(i);
      if (FECHA.charAt(i) == '0' ? c < '0' || c > '9' : c != FECHA.charAt(i)) {
        return null;
      }
    }
    try {
      LocalDate dia =
          LocalDate.of(
              Integer.parseInt(texto, 0, 4, 10),
              Integer.parseInt(texto, 5, 7, 10),
              Integer.parseInt(texto, 8, 10, 10));
      return Anios.abarcan(dia) ? dia : null;
    } catch (DateTimeException e) {
      return null;
    }
  }

  private @Nullable Boolean logico() {
    return switch (parser.currentToken()) {
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      default -> {
        tipoIncorrecto(TipoJson.LOGICO);
        yield null;
      }
    };
  }

  private @Nullable BigDecimal numero(TipoJson esperado) {
    if (!parser.currentToken().isNumeric()) {
      tipoIncorrecto(esperado);
      return null;
    }
    BigDecimal numero = parser.getStringLength() > limites.numero() ? null : decimal();
    if (numero == null || Math.abs((long) numero.scale()) > limites.numero()) {
      fallas.agregar(CodigoDeFalla.LIMITE_NUMERO, () -> Map.of("limite", limites.numero()));
      return null;
    }
    return numero;
  }

  /** The number as written; null when its exponent is beyond what can be held. */
  private @Nullable BigDecimal decimal() {
    try {
      return new BigDecimal(parser.getString());
    } catch (NumberFormatException e) {
      return null;
    }
  }

  private @Nullable Integer entero() {
    BigDecimal numero = numero(TipoJson.ENTERO);
    if (numero == null) {
      return null;
    }
    try {
      return numero.intValueExact();
    } catch (ArithmeticException e) {
      fallas.agregar(
          CodigoDeFalla.NUMERO_FUERA_DE_RANGO,
          () ->
              Map.of(
                  "minimo", Integer.MIN_VALUE,
                  "maximo", Integer.MAX_VALUE));
      return null;
    }
  }

  private @Nullable Edicion edicion() {
    Integer anio = entero();
    return anio == null ? null : new Edicion(anio);
  }

  private @Nullable EntidadFederativa entidad() {
    String clave = texto(TipoJson.TEXTO);
    if (clave == null) {
      return null;
    }
    EntidadFederativa entidad = EntidadFederativa.deIso(clave).orElse(null);
    if (entidad == null) {
      fallas.agregar(
          CodigoDeFalla.ENTIDAD_DESCONOCIDA,
          () -> Map.of("valor", clave, "parecidas", parecidas(clave)));
    }
    return entidad;
  }

  private static Texto parecidas(String clave) {
    return enumerados(
        EntidadFederativa.parecidas(Muestra.de(clave)).stream()
            .map(entidad -> entidad.iso() + " (" + entidad.nombre() + ")"));
  }

  private static Texto enumerados(Stream<String> nombres) {
    String lista = nombres.collect(Collectors.joining(", "));
    return new Texto(lista, lista);
  }
}
