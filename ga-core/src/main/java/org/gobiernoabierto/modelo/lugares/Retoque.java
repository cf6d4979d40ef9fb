package org.gobiernoabierto.modelo.lugares;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gobiernoabierto.modelo.EjercicioLocal;
import org.jspecify.annotations.Nullable;

/**
 * An exercise with other contents in some of its places, as often as wanted; what does not change
 * is shared. Immutable and thread-safe.
 */
public final class Retoque {

  private final EjercicioLocal ejercicio;
  private final Parte raiz = new Parte(EjercicioLocal.class);

  /**
   * @param lugares the places, of which some may lie within others
   */
  public Retoque(EjercicioLocal ejercicio, List<Sitio> lugares) {
    this.ejercicio = ejercicio;
    for (int i = 0; i < lugares.size(); i++) {
      raiz.agregar(lugares.get(i).partes(), i);
    }
    raiz.leer(ejercicio);
  }

  /**
   * The exercise with something else in the places.
   *
   * @param contenidos what comes to stand in each of the places; in one that lies within another,
   *     after that one has been changed
   */
  public EjercicioLocal con(@Nullable Object[] contenidos) {
    return (EjercicioLocal) Objects.requireNonNull(raiz.con(ejercicio, contenidos));
  }

  /** A place, or something in which places lie. */
  private static final class Parte {

    private final Type tipo;
    private final Map<Object, Parte> partes = new LinkedHashMap<>();
    private int lugar = -1;
    private Registros.@Nullable Miembro miembro;
    private @Nullable Object leido;
    private @Nullable Object[] leidos = {};

    Parte(Type tipo) {
      this.tipo = tipo;
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
        return new Parte(lista.getActualTypeArguments()[0]);
      }
      Registros.Miembro suyo = Registros.de((Class<?>) tipo).miembro((String) nombre);
      Parte parte = new Parte(suyo == null ? Object.class : suyo.tipo());
      parte.miembro = suyo;
      return parte;
    }

    /** Takes apart what stands there, once for all. */
    void leer(@Nullable Object dado) {
      leido = dado;
      if (partes.isEmpty()) {
        return;
      }
      if (tipo instanceof ParameterizedType) {
        List<?> lista = dado == null ? List.of() : (List<?>) dado;
        partes.forEach(
            (indice, parte) ->
                parte.leer((Integer) indice < lista.size() ? lista.get((Integer) indice) : null));
      } else {
        leidos = Registros.de((Class<?>) tipo).valores((Record) dado);
        partes
            .values()
            .forEach(
                parte -> parte.leer(parte.miembro == null ? null : leidos[parte.miembro.indice()]));
      }
    }

    /**
     * @param dado what stands there, or what has come to stand there with what it lies in
     */
    @Nullable Object con(@Nullable Object dado, @Nullable Object[] contenidos) {
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
          Object nuevo = parte.getValue().con(elementos.get(indice), contenidos);
          cambia |= elementos.set(indice, nuevo) != nuevo;
        }
      }
      return cambia ? elementos : lista;
    }

    private @Nullable Object enElRegistro(
        @Nullable Record registro, @Nullable Object[] contenidos) {
      Registros registros = Registros.de((Class<?>) tipo);
      @Nullable Object[] valores = registro == leido ? leidos.clone() : registros.valores(registro);
      Map<String, @Nullable Object> propios = Map.of();
      boolean cambia = false;
      for (Map.Entry<Object, Parte> parte : partes.entrySet()) {
        Registros.Miembro suyo = parte.getValue().miembro;
        if (suyo == null) {
          propios = propios.isEmpty() ? new LinkedHashMap<>() : propios;
          propios.put((String) parte.getKey(), parte.getValue().con(null, contenidos));
        } else {
          Object dado = valores[suyo.indice()];
          Object nuevo = parte.getValue().con(dado, contenidos);
          cambia |= dado != nuevo;
          valores[suyo.indice()] = nuevo;
        }
      }
      Record hecho = registro == null || cambia ? registros.nuevo(valores) : registro;
      for (Map.Entry<String, @Nullable Object> propio : propios.entrySet()) {
        hecho = registros.conExtension(hecho, propio.getKey(), propio.getValue());
      }
      return hecho;
    }
  }
}
