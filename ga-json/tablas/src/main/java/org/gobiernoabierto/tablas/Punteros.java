package org.gobiernoabierto.tablas;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** JSON Pointers, and the trees that they lead through. */
final class Punteros {

  static final String DESCONOCIDOS = "desconocidos";
  static final String ID = "id";

  private static final Pattern INDICE = Pattern.compile("0|[1-9][0-9]{0,8}");

  private Punteros() {}

  static List<String> partes(String puntero) {
    List<String> partes = new ArrayList<>();
    for (String parte : puntero.substring(1).split("/", -1)) {
      partes.add(parte.replace("~1", "/").replace("~0", "~"));
    }
    return partes;
  }

  static String escrita(String parte) {
    return parte.replace("~", "~0").replace("/", "~1");
  }

  /** The pointer to what is around; of the whole, itself. */
  static String alrededor(String puntero) {
    return puntero.substring(0, Math.max(0, puntero.lastIndexOf('/')));
  }

  /** The index of an element, which is named by its index or by its id; negative for none. */
  static int indice(List<?> lista, String parte) {
    if (INDICE.matcher(parte).matches() && Integer.parseInt(parte) < lista.size()) {
      return Integer.parseInt(parte);
    }
    for (int i = 0; i < lista.size(); i++) {
      if (lista.get(i) instanceof Map<?, ?> elemento && parte.equals(elemento.get(ID))) {
        return i;
      }
    }
    return -1;
  }

  /** What stands there; null for nothing. */
  static @Nullable Object en(Object raiz, String puntero) {
    Object lugar = raiz;
    for (String parte : puntero.isEmpty() ? List.<String>of() : partes(puntero)) {
      if (lugar instanceof Map<?, ?> objeto) {
        lugar = objeto.get(parte);
      } else if (lugar instanceof List<?> lista) {
        int indice = indice(lista, parte);
        lugar = indice < 0 ? null : lista.get(indice);
      } else {
        return null;
      }
    }
    return lugar;
  }

  /** The object that is that member, made when there is none. */
  @SuppressWarnings("unchecked")
  static Map<String, Object> objeto(Map<String, Object> dueno, String nombre) {
    return (Map<String, Object>)
        dueno.computeIfAbsent(nombre, n -> new LinkedHashMap<String, Object>());
  }

  /** The list that is that member, made when there is none. */
  @SuppressWarnings("unchecked")
  static List<Object> lista(Map<String, Object> dueno, String nombre) {
    return (List<Object>) dueno.computeIfAbsent(nombre, n -> new ArrayList<>());
  }

  /** The same tree with its members in the order of the schema, those of integrators last. */
  static Map<String, Object> enOrden(Map<?, ?> raiz) {
    Map<String, Object> ordenado = objetoEnOrden(raiz, Esquemas.raiz());
    if (raiz.get(DESCONOCIDOS) instanceof List<?> lugares) {
      ordenado.put(DESCONOCIDOS, lugares);
    }
    return ordenado;
  }

  private static Object enOrden(Object valor, @Nullable Map<?, ?> esquema) {
    if (esquema != null && valor instanceof Map<?, ?> objeto) {
      return objetoEnOrden(objeto, esquema);
    }
    return esquema != null && valor instanceof List<?> lista
        ? lista.stream().map(e -> enOrden(e, Esquemas.en(esquema, "*"))).toList()
        : valor;
  }

  private static Map<String, Object> objetoEnOrden(Map<?, ?> objeto, Map<?, ?> esquema) {
    Map<String, Object> ordenado = new LinkedHashMap<>();
    List<String> nombres = Esquemas.miembros(esquema);
    for (String nombre : nombres) {
      Object valor = objeto.get(nombre);
      if (valor != null) {
        ordenado.put(
            nombre,
            nombre.equals(DESCONOCIDOS)
                ? nombresEnOrden(valor, nombres)
                : enOrden(valor, Esquemas.en(esquema, nombre)));
      }
    }
    objeto.forEach((nombre, valor) -> ordenado.putIfAbsent((String) nombre, valor));
    return ordenado;
  }

  private static Object nombresEnOrden(Object valor, List<String> nombres) {
    if (!(valor instanceof List<?> dichos) || !nombres.containsAll(dichos)) {
      return valor;
    }
    return nombres.stream().filter(dichos::contains).toList();
  }
}
