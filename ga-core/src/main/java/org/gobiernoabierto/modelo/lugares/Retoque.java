package org.gobiernoabierto.modelo.lugares;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gobiernoabierto.modelo.EjercicioLocal;
import org.jspecify.annotations.Nullable;

/**
 * An exercise with other contents in some of its places, as often as wanted; what does not change
 * is shared. Immutable and thread-safe.
 */
public final class Retoque {

  private final Parte raiz;

  /**
   * @param lugares the places, of which some may lie within others
   */
  public Retoque(EjercicioLocal ejercicio, List<Sitio> lugares) {
    raiz = new Parte(EjercicioLocal.class, ejercicio);
    for (int i = 0; i < lugares.size(); i++) {
      raiz.agregar(lugares.get(i).partes(), i);
    }
  }

  /**
   * @param contenidos what comes to stand in each of the places; in one that lies within another,
   *     after that one has been changed
   */
  public EjercicioLocal con(@Nullable Object[] contenidos) {
    return (EjercicioLocal) raiz.con(contenidos);
  }

  /** A place, or something in which places lie. */
  private static final class Parte {

    private final Type tipo;
    private final @Nullable Object dado;
    private final Map<Object, Parte> partes = new LinkedHashMap<>();
    private int lugar = -1;

    Parte(Type tipo, @Nullable Object dado) {
      this.tipo = tipo;
      this.dado = dado;
    }

    void agregar(List<Object> camino, int cual) {
      if (camino.isEmpty()) {
        lugar = cual;
        return;
      }
      partes
          .computeIfAbsent(camino.get(0), this::parte)
          .agregar(camino.subList(1, camino.size()), cual);
    }

    private Parte parte(Object nombre) {
      if (tipo instanceof ParameterizedType lista) {
        List<?> elementos = dado == null ? List.of() : (List<?>) dado;
        int indice = (Integer) nombre;
        return new Parte(
            lista.getActualTypeArguments()[0],
            indice < elementos.size() ? elementos.get(indice) : null);
      }
      Registros.Miembro miembro = Registros.de((Class<?>) tipo).miembro((String) nombre);
      return miembro == null
          ? new Parte(Object.class, null)
          : new Parte(miembro.tipo(), dado == null ? null : miembro.en((Record) dado));
    }

    @Nullable Object con(@Nullable Object[] contenidos) {
      Object hecho = lugar < 0 ? dado : contenidos[lugar];
      if (partes.isEmpty()) {
        return hecho;
      }
      return tipo instanceof ParameterizedType
          ? enLaLista((List<?>) hecho, contenidos)
          : enElRegistro((Record) hecho, contenidos);
    }

    private @Nullable Object enLaLista(@Nullable List<?> lista, @Nullable Object[] contenidos) {
      if (lista == null) {
        return null;
      }
      List<@Nullable Object> elementos = new ArrayList<>(lista);
      boolean cambia = false;
      for (Map.Entry<Object, Parte> parte : partes.entrySet()) {
        int indice = (Integer) parte.getKey();
        if (indice < elementos.size()) {
          Object nuevo = parte.getValue().con(contenidos);
          cambia |= elementos.set(indice, nuevo) != nuevo;
        }
      }
      return cambia ? elementos : lista;
    }

    private @Nullable Object enElRegistro(
        @Nullable Record registro, @Nullable Object[] contenidos) {
      Registros registros = Registros.de((Class<?>) tipo);
      @Nullable Object[] valores = registros.valores(registro);
      Map<String, @Nullable Object> propios = new LinkedHashMap<>();
      boolean cambia = registro == null;
      for (Map.Entry<Object, Parte> parte : partes.entrySet()) {
        String nombre = (String) parte.getKey();
        Registros.Miembro miembro = registros.miembro(nombre);
        Object nuevo = parte.getValue().con(contenidos);
        if (miembro == null) {
          propios.put(nombre, nuevo);
        } else {
          cambia |= valores[miembro.indice()] != nuevo;
          valores[miembro.indice()] = nuevo;
        }
      }
      Record hecho = cambia ? registros.nuevo(valores) : registro;
      for (Map.Entry<String, @Nullable Object> propio : propios.entrySet()) {
        hecho = registros.conExtension(hecho, propio.getKey(), propio.getValue());
      }
      return hecho;
    }
  }
}
