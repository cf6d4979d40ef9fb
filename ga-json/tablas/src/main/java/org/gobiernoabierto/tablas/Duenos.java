package org.gobiernoabierto.tablas;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gobiernoabierto.tablas.Tabla.Lista;

/** The things of an exercise that lists belong to, by what rows call them. */
final class Duenos {

  private final Dueno ejercicio;
  private final Map<Lista, Map<String, List<Dueno>>> porLista = new HashMap<>();

  /** Of a tree to which what others belong to is added before these. */
  Duenos(Map<String, Object> raiz) {
    ejercicio = new Dueno(raiz, "", "");
  }

  /**
   * @param id its id; empty when it has none
   */
  record Dueno(Map<String, Object> objeto, String puntero, String id) {

    /** A list of it, made when there is none. */
    Destino lista(List<String> partes) {
      Map<String, Object> dentro = objeto;
      for (String parte : partes.subList(0, partes.size() - 1)) {
        dentro = Punteros.objeto(dentro, parte);
      }
      return new Destino(
          Punteros.lista(dentro, partes.get(partes.size() - 1)),
          puntero + "/" + String.join("/", partes),
          id);
    }
  }

  /**
   * A list that rows are added to.
   *
   * @param dueno the id of what it belongs to; empty when that has none
   */
  record Destino(List<Object> lista, String puntero, String dueno) {

    /** Adds an element; its JSON Pointer. */
    String agregar(Object elemento) {
      lista.add(elemento);
      return puntero + "/" + (lista.size() - 1);
    }
  }

  Dueno ejercicio() {
    return ejercicio;
  }

  /** What may be meant by {@code escrito} among those that have such a list. */
  List<Dueno> de(Lista lista, String escrito) {
    return indice(lista).getOrDefault(escrito, List.of());
  }

  /** All that may be written. */
  Collection<String> claves(Lista lista) {
    return indice(lista).keySet();
  }

  private Map<String, List<Dueno>> indice(Lista lista) {
    return porLista.computeIfAbsent(
        lista,
        l -> {
          Map<String, List<Dueno>> indice = new HashMap<>();
          indizar(indice, List.of(), ejercicio, l.partes());
          return indice;
        });
  }

  /** By the ids from the outermost, or from any further in; what has no id by its number. */
  private static void indizar(
      Map<String, List<Dueno>> indice, List<String> ids, Dueno dueno, List<String> partes) {
    int estrella = partes.indexOf("*");
    if (estrella < 0) {
      for (int desde = 0; desde < ids.size(); desde++) {
        String clave = String.join("/", ids.subList(desde, ids.size()));
        indice.computeIfAbsent(clave, c -> new ArrayList<>()).add(dueno);
      }
      return;
    }
    String lugar = "/" + String.join("/", partes.subList(0, estrella));
    if (!(Punteros.en(dueno.objeto(), lugar) instanceof List<?> lista)) {
      return;
    }
    for (int i = 0; i < lista.size(); i++) {
      @SuppressWarnings("unchecked")
      Map<String, Object> objeto = (Map<String, Object>) lista.get(i);
      String id = objeto.get(Punteros.ID) instanceof String suyo ? suyo : "";
      List<String> deDentro = new ArrayList<>(ids);
      deDentro.add(id.isEmpty() ? String.valueOf(i + 1) : id);
      indizar(
          indice,
          deDentro,
          new Dueno(objeto, dueno.puntero() + lugar + "/" + i, id),
          partes.subList(estrella + 1, partes.size()));
    }
  }
}
