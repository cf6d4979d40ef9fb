package org.gobiernoabierto.reglas.explicacion;

import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gobiernoabierto.modelo.EjercicioLocal;
import org.gobiernoabierto.modelo.lugares.Registros;
import org.jspecify.annotations.Nullable;

/** An exercise without one of its places. */
public final class Recorte {

  private Recorte() {}

  /** Every place that holds something, as JSON Pointers, from the outside in. */
  public static List<String> lugares(EjercicioLocal ejercicio) {
    List<String> lugares = new ArrayList<>();
    reunir(ejercicio, "", lugares);
    return lugares;
  }

  private static void reunir(@Nullable Object valor, String ruta, List<String> lugares) {
    if (valor instanceof List<?> lista) {
      for (int i = 0; i < lista.size(); i++) {
        lugares.add(ruta + "/" + i);
        reunir(lista.get(i), ruta + "/" + i, lugares);
      }
    } else if (valor instanceof Record registro) {
      for (Registros.Miembro miembro : Registros.de(registro.getClass()).miembros()) {
        Object interior = miembro.en(registro);
        if (interior instanceof Map<?, ?> extensiones) {
          extensiones.keySet().forEach(nombre -> lugares.add(ruta + "/" + escapado(nombre)));
        } else if (interior != null
            && !Boolean.FALSE.equals(interior)
            && !(interior instanceof List<?> lista && lista.isEmpty())) {
          lugares.add(ruta + "/" + miembro.nombre());
          reunir(interior, ruta + "/" + miembro.nombre(), lugares);
        }
      }
    }
  }

  /** {@code ejercicio} with nothing at {@code ruta}: no element, null, false or an empty list. */
  public static EjercicioLocal sin(EjercicioLocal ejercicio, String ruta) {
    return (EjercicioLocal) sin(ejercicio, List.of(ruta.substring(1).split("/")));
  }

  private static Object sin(Object valor, List<String> partes) {
    if (valor instanceof List<?> lista) {
      int indice = Integer.parseInt(partes.get(0));
      List<Object> recortada = new ArrayList<>(lista);
      if (partes.size() == 1) {
        recortada.remove(indice);
      } else {
        recortada.set(indice, sin(lista.get(indice), partes.subList(1, partes.size())));
      }
      return recortada;
    }
    return sinComponente((Record) valor, partes);
  }

  private static Record sinComponente(Record registro, List<String> partes) {
    Registros registros = Registros.de(registro.getClass());
    @Nullable Object[] valores = registros.valores(registro);
    for (Registros.Miembro miembro : registros.miembros()) {
      int i = miembro.indice();
      if (valores[i] instanceof Map<?, ?> extensiones) {
        valores[i] = sinExtension(extensiones, partes.get(0));
      } else if (miembro.nombre().equals(partes.get(0))) {
        valores[i] =
            partes.size() == 1
                ? vacio(miembro.tipo())
                : sin(valores[i], partes.subList(1, partes.size()));
      }
    }
    return registros.nuevo(valores);
  }

  private static Map<?, ?> sinExtension(Map<?, ?> extensiones, String parte) {
    Map<?, ?> recortadas = new LinkedHashMap<>(extensiones);
    recortadas.keySet().removeIf(nombre -> escapado(nombre).equals(parte));
    return recortadas;
  }

  private static String escapado(Object nombre) {
    return nombre.toString().replace("~", "~0").replace("/", "~1");
  }

  private static @Nullable Object vacio(Type tipo) {
    if (tipo == boolean.class) {
      return false;
    }
    return tipo == int.class ? (Object) 0 : null;
  }
}
