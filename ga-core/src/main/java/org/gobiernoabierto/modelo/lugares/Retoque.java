package org.gobiernoabierto.modelo.lugares;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gobiernoabierto.modelo.EjercicioLocal;
import org.jspecify.annotations.Nullable;

/** An exercise with other contents in some of its places. */
public final class Retoque {

  /** What comes to stand in a place. */
  public record Cambio(List<Object> partes, @Nullable Object valor) {

    Cambio dentro() {
      return new Cambio(partes.subList(1, partes.size()), valor);
    }
  }

  private Retoque() {}

  public static EjercicioLocal con(EjercicioLocal ejercicio, List<Cambio> cambios) {
    if (cambios.isEmpty()) {
      return ejercicio;
    }
    return (EjercicioLocal) con(EjercicioLocal.class, ejercicio, cambios);
  }

  /** What stands within something else comes later in {@code cambios}. */
  private static @Nullable Object con(Type tipo, @Nullable Object valor, List<Cambio> cambios) {
    Object hecho = valor;
    Map<Object, List<Cambio>> porParte = new LinkedHashMap<>();
    for (Cambio cambio : cambios) {
      if (cambio.partes().isEmpty()) {
        hecho = cambio.valor();
      } else {
        porParte
            .computeIfAbsent(cambio.partes().get(0), p -> new ArrayList<>())
            .add(cambio.dentro());
      }
    }
    if (porParte.isEmpty()) {
      return hecho;
    }
    return tipo instanceof ParameterizedType lista
        ? enLaLista(lista.getActualTypeArguments()[0], (List<?>) hecho, porParte)
        : enElRegistro((Class<?>) tipo, (Record) hecho, porParte);
  }

  private static @Nullable Object enLaLista(
      Type elemento, @Nullable List<?> lista, Map<Object, List<Cambio>> porParte) {
    if (lista == null) {
      return null;
    }
    List<@Nullable Object> elementos = new ArrayList<>(lista);
    porParte.forEach(
        (indice, cambios) -> {
          int i = (Integer) indice;
          if (i < elementos.size()) {
            elementos.set(i, con(elemento, elementos.get(i), cambios));
          }
        });
    return elementos;
  }

  private static Object enElRegistro(
      Class<?> clase, @Nullable Record registro, Map<Object, List<Cambio>> porParte) {
    Registros registros = Registros.de(clase);
    @Nullable Object[] valores = registros.valores(registro);
    Map<String, @Nullable Object> propios = new LinkedHashMap<>();
    porParte.forEach(
        (nombre, cambios) -> {
          Registros.Miembro miembro = registros.miembro((String) nombre);
          if (miembro == null) {
            propios.put((String) nombre, cambios.get(cambios.size() - 1).valor());
          } else {
            valores[miembro.indice()] = con(miembro.tipo(), valores[miembro.indice()], cambios);
          }
        });
    Record hecho = registros.nuevo(valores);
    for (Map.Entry<String, @Nullable Object> propio : propios.entrySet()) {
      hecho = registros.conExtension(hecho, propio.getKey(), propio.getValue());
    }
    return hecho;
  }
}
