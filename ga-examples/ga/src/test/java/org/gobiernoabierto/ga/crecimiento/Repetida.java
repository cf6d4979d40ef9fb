package org.gobiernoabierto.ga.crecimiento;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gobiernoabierto.modelo.EjercicioLocal;

/**
 * An exercise in which the same thing is wrong many times.
 *
 * @param nombre for people
 * @param miembros its members, but those that any exercise has, with the fault so many times
 */
record Repetida(String nombre, IntFunction<String> miembros) {

  private static final List<String> ELEMENTOS =
      List.of(
          "null",
          "{}",
          "[]",
          "99",
          "true",
          "\"\"",
          "\"nadie\"",
          "\"m m\"",
          "{\"id\": \"m\"}",
          "{\"id\": \"m m\"}",
          "{\"zzz\": 1}",
          "{\"fecha\": \"ayer\", \"url\": \"no\", \"actor\": \"nadie\", \"acto\": \"nadie\"}",
          "{\"inicio\": \"2018-01-01\", \"fin\": \"2017-01-01\", \"id\": \"m\"}");

  private static final String UN_PLAN =
      "\"plan\": {\"compromisos\": [{\"id\": \"c\", \"actividades\": [{\"id\": \"a\"}]}]}, ";

  String json(int veces) {
    return "{\"id\": \"x\", \"entidad\": \"MX-CAM\", \"edicion\": 2016, "
        + miembros.apply(veces)
        + "}";
  }

  @Override
  public String toString() {
    return nombre;
  }

  /** Every list of the model with every kind of element that does not belong there. */
  static List<Repetida> deListas() {
    List<Repetida> todas = new ArrayList<>();
    listas(EjercicioLocal.class, "", "", todas);
    return todas;
  }

  private static void listas(Type tipo, String antes, String despues, List<Repetida> todas) {
    if (tipo instanceof Class<?> clase && clase.isRecord()) {
      for (RecordComponent miembro : clase.getRecordComponents()) {
        String inicio = antes + "\"" + miembro.getName() + "\": ";
        Type suyo = miembro.getGenericType();
        if (suyo instanceof ParameterizedType lista && lista.getRawType() == List.class) {
          for (String elemento : ELEMENTOS) {
            todas.add(enLista(inicio + "[", elemento, "]" + despues));
          }
          listas(lista.getActualTypeArguments()[0], inicio + "[{", "}]" + despues, todas);
        } else {
          listas(suyo, inicio + "{", "}" + despues, todas);
        }
      }
    }
  }

  private static Repetida enLista(String antes, String elemento, String despues) {
    return new Repetida(
        antes + elemento + "…" + despues, veces -> antes + veces(elemento, veces) + despues);
  }

  /** Those that are more than an element in a list. */
  static List<Repetida> deOtraClase() {
    return List.of(
        enLista("\"desconocidos\": [", "\"/mesas/m\"", "]"),
        enLista("\"desconocidos\": [", "\"/mesa\"", "]"),
        enLista("\"desconocidos\": [", "\"/id\"", "]"),
        enLista("\"desconocidos\": [", "{\"lugar\": \"/id\", \"cuantos\": -1}", "]"),
        enLista(
            "\"desconocidos\": [",
            "{\"lugar\": \"/mesas\", \"noAntesDe\": \"2018-01-01\", \"noDespuesDe\": \"2017-01-01\"}",
            "]"),
        enLista("\"noHubo\": [", "\"/mesas/m\"", "]"),
        enLista("\"noHubo\": [", "\"/id\"", "]"),
        enLista("\"actores\": [", "{\"id\": \"a\", \"desconocidos\": [\"sector\"]}", "]"),
        enLista("\"actores\": [{\"desconocidos\": [", "\"secto\"", "]}]"),
        enLista("\"actores\": [", "{\"id\": \"a\", \"sector\": \"AUTORIDA\"}", "]"),
        enLista(
            UN_PLAN + "\"seguimiento\": {\"monitoreo\": {\"compromisos\": [",
            "{\"compromiso\": \"c\"}",
            "]}}"),
        enLista(
            UN_PLAN + "\"seguimiento\": {\"monitoreo\": {\"actividades\": [",
            "{\"elemento\": \"a\", \"estado\": \"COMPLETADO\"}",
            "]}}"),
        enLista(
            UN_PLAN + "\"seguimiento\": {\"monitoreo\": {\"actividades\": [",
            "{\"elemento\": \"b\", \"estado\": \"COMPLETADO\"}",
            "]}}"),
        new Repetida(
            "reports of one day that contradict one another",
            veces ->
                UN_PLAN
                    + "\"seguimiento\": {\"tablero\": {\"actualizaciones\": ["
                    + numeradas(
                        "{\"fecha\": \"2018-01-01\", \"avances\":"
                            + " [{\"elemento\": \"a\", \"estado\": \"COMPLETADO\", \"porcentaje\": #}]}",
                        veces)
                    + "]}}"),
        new Repetida(
            "references to elements of as many commitments",
            veces ->
                "\"plan\": {\"compromisos\": ["
                    + numeradas("{\"id\": \"c#\", \"actividades\": [{\"id\": \"a\"}]}", veces)
                    + "]}, \"seguimiento\": {\"tablero\": {\"actividades\": ["
                    + veces("\"a\"", veces)
                    + "]}}"),
        new Repetida(
            "references to elements of commitments with long ids",
            veces ->
                "\"plan\": {\"compromisos\": ["
                    + numeradas(
                        "{\"id\": \""
                            + "c".repeat(10 * veces)
                            + "#\", \"actividades\": [{\"id\": \"a\"}]}",
                        2)
                    + "]}, \"seguimiento\": {\"tablero\": {\"actividades\": ["
                    + veces("\"a\"", veces)
                    + "]}}"),
        new Repetida(
            "unknown places that resemble one of a thousand ids",
            veces ->
                "\"mesas\": ["
                    + numeradas("{\"id\": \"mesa-de-transparencia-presupuestaria-#\"}", 1_000)
                    + "], \"desconocidos\": ["
                    + numeradas("\"/mesas/mesa-de-transparencia-presupuestria-#x/fecha\"", veces)
                    + "]"),
        new Repetida(
            "a long pointer that resembles one",
            veces ->
                "\"mesas\": [{\"id\": \"m\"}], \"desconocidos\": [\"/mesas/n/x-a"
                    + "/b".repeat(10 * veces)
                    + "\"]"),
        new Repetida("the same member again", veces -> veces("\"id\": \"x\"", veces)),
        new Repetida("the same extension again", veces -> veces("\"x-a\": 1", veces)),
        new Repetida("unknown members", veces -> numeradas("\"mesa#\": 1", veces)),
        new Repetida(
            "half surrogates under a long name",
            veces -> "\"x-" + "a".repeat(10 * veces) + "\": [" + veces("\"\\ud800\"", veces) + "]"),
        new Repetida(
            "a long host of many characters",
            veces ->
                "\"seguimiento\": {\"portalDelGarante\": \"https://"
                    + IntStream.range(0, 10 * veces)
                        .mapToObj(i -> Character.toString(0x4E00 + i % 20_000))
                        .collect(Collectors.joining())
                    + "\"}"));
  }

  private static String veces(String elemento, int veces) {
    return (elemento + ",").repeat(veces - 1) + elemento;
  }

  private static String numeradas(String elemento, int veces) {
    return IntStream.range(0, veces)
        .mapToObj(i -> elemento.replace("#", Integer.toString(i)))
        .collect(Collectors.joining(","));
  }
}
