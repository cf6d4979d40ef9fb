package org.gobiernoabierto.tablas;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gobiernoabierto.json.Esquema;
import org.jspecify.annotations.Nullable;

/** What the JSON Schema of exercises says of a place: its type, its help, its values. */
final class Esquemas {

  private static final Map<?, ?> RAIZ =
      (Map<?, ?>) Arbol.leer(new String(Esquema.EJERCICIO.json(), UTF_8)).orElseThrow();
  private static final String VALORES = "Valores: ";
  private static final Pattern VALOR = Pattern.compile("([A-Z][A-Z_-]+): ([^;.]+)");

  /** What is said to those who write JSON, and how it is said to those who fill in cells. */
  private static final Map<String, String> EN_CELDAS =
      Map.ofEntries(
          Map.entry("true si", "Sí, si"),
          Map.entry("true", "sí"),
          Map.entry("false", "no"),
          Map.entry("omitirlo", "dejarlo vacío"),
          Map.entry("Omitirlo", "Dejarlo vacío"),
          Map.entry(" (o con null)", ""),
          Map.entry(", con su código ISO 3166-2", ""),
          Map.entry("se declare desconocido", "se diga «no se sabe»"),
          Map.entry("«sinLineaBase»", "«¿Sin línea base?»"),
          Map.entry("está en «noHubo»", "se dice que «no hubo»"),
          Map.entry("Ids", "Los ids, separados por «;»,"),
          Map.entry("/actores", "la hoja Actores"),
          Map.entry("/secretariado/integrantes", "la hoja Integrantes"),
          Map.entry("/secretariado/facilitadores", "la hoja Facilitadores"),
          Map.entry("/secretariado/sesiones", "la hoja Sesiones"),
          Map.entry("/secretariado/decisiones", "la hoja Decisiones"),
          Map.entry("/plan/compromisos", "la hoja Compromisos"),
          Map.entry("/mesas", "la hoja Mesas"),
          Map.entry("/problemas", "la hoja Problemas"));

  private static final Pattern DE_JSON =
      Pattern.compile(
          EN_CELDAS.keySet().stream()
              .sorted(Comparator.comparing(String::length).reversed())
              .map(Pattern::quote)
              .collect(Collectors.joining("|", "(?:\\b|(?=[ ,«])|(?<= )(?=/))(?:", ")(?![\\w/])")));

  private Esquemas() {}

  /** The schema of an exercise. */
  static Map<?, ?> raiz() {
    return RAIZ;
  }

  /** The schema of a member, or of an element for {@code *}; null when there is none such. */
  static @Nullable Map<?, ?> en(Map<?, ?> esquema, String parte) {
    Map<?, ?> suyo = resuelto(esquema);
    if (parte.equals("*")) {
      return suyo.get("items") instanceof Map<?, ?> elementos ? elementos : null;
    }
    return suyo.get("properties") instanceof Map<?, ?> miembros
            && miembros.get(parte) instanceof Map<?, ?> miembro
        ? miembro
        : null;
  }

  /** The schema of the place of a pointer with {@code *} for elements. */
  static Map<?, ?> lugar(String ruta) {
    Map<?, ?> esquema = RAIZ;
    for (String parte : ruta.substring(1).split("/")) {
      esquema = esquema == null ? null : en(esquema, parte);
    }
    if (esquema == null) {
      throw new IllegalArgumentException(ruta);
    }
    return esquema;
  }

  /** Without references, and without what says that null is as nothing. */
  static Map<?, ?> resuelto(Map<?, ?> esquema) {
    if (esquema.get("$ref") instanceof String referencia) {
      Map<?, ?> definidos = (Map<?, ?>) requireNonNull(RAIZ.get("$defs"));
      return resuelto((Map<?, ?>) requireNonNull(definidos.get(nombre(referencia))));
    }
    if (esquema.get("anyOf") instanceof List<?> alguno
        && alguno.get(0) instanceof Map<?, ?> primero
        && primero.containsKey("$ref")) {
      return resuelto(primero);
    }
    return esquema;
  }

  private static String nombre(String referencia) {
    return referencia.substring(referencia.lastIndexOf('/') + 1);
  }

  static boolean esLista(Map<?, ?> esquema) {
    return resuelto(esquema).containsKey("items");
  }

  /** The names of the members of an object, in their order; none when it is no object. */
  static List<String> miembros(Map<?, ?> esquema) {
    List<String> nombres = new ArrayList<>();
    if (resuelto(esquema).get("properties") instanceof Map<?, ?> miembros) {
      miembros.keySet().forEach(nombre -> nombres.add((String) nombre));
    }
    return nombres;
  }

  /** What JSON calls each value of a place that has one of a few, by what people call it. */
  static Map<String, String> opciones(Map<?, ?> esquema) {
    Map<String, String> opciones = new LinkedHashMap<>();
    if (resuelto(esquema).get("enum") instanceof List<?>) {
      String descripcion = String.valueOf(resuelto(esquema).get("description"));
      Matcher valores = VALOR.matcher(descripcion);
      int desde = descripcion.indexOf(VALORES);
      while (desde >= 0 && valores.find(desde)) {
        String nombre = valores.group(2).strip();
        opciones.put(
            nombre.substring(0, 1).toUpperCase(Locale.ROOT) + nombre.substring(1),
            valores.group(1));
        desde = valores.end();
      }
    }
    return opciones;
  }

  /** For who fills in the cell. */
  static String ayuda(Map<?, ?> esquema) {
    String descripcion = String.valueOf(esquema.get("description"));
    return DE_JSON.matcher(descripcion).replaceAll(e -> EN_CELDAS.get(e.group()));
  }
}
