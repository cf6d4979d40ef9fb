package org.gobiernoabierto.reglas.red;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gobiernoabierto.reglas.hechos.Juicio;
import org.jspecify.annotations.Nullable;

/**
 * The facts of one evaluation, as the rules of a set look them up, and the values of the variables
 * of the rule that is at work. Not thread-safe.
 */
public final class Memoria {

  final Object[] casillas;
  final Inserciones inserciones = new Inserciones();

  /** Where what a rule matches is noted, for who wants to know. */
  @Nullable List<List<Object>> anotadas;

  private final Plano plano;
  private final Object[] candidato;
  private final @Nullable Lista[] porTipo;
  private @Nullable Lista @Nullable [] porFiltro;
  private @Nullable Map<Object, Lista> @Nullable [] porIndice;
  private int[] preguntas = {};

  public Memoria(Plano plano, List<Object> hechos, Juicio juicio) {
    this.plano = plano;
    casillas = new Object[plano.casillas()];
    casillas[Casillas.JUICIO] = juicio;
    candidato = new Object[] {juicio, juicio};
    porTipo = new Lista[plano.tipos()];
    agregar(hechos);
  }

  /**
   * Adds facts, of classes that nobody has asked for yet. Those of a class mostly stand together.
   */
  void agregar(List<Object> nuevos) {
    Lista todos = Lista.de(nuevos);
    int desde = 0;
    while (desde < todos.hasta) {
      Class<?> clase = todos.hechos[desde].getClass();
      int hasta = desde + 1;
      while (hasta < todos.hasta && todos.hechos[hasta].getClass() == clase) {
        hasta++;
      }
      for (int tipo : plano.tiposDe(clase)) {
        lista(tipo).agregar(todos, desde, hasta);
      }
      desde = hasta;
    }
  }

  private Lista lista(int tipo) {
    Lista lista = porTipo[tipo];
    if (lista == null) {
      lista = new Lista();
      porTipo[tipo] = lista;
    }
    return lista;
  }

  Lista deSuTipo(Filtro filtro) {
    Lista lista = porTipo[filtro.tipo];
    return lista == null ? Lista.VACIA : lista;
  }

  /** The facts that pass, which are kept. */
  Lista de(Filtro filtro) throws Exception {
    Lista todas = deSuTipo(filtro);
    if (filtro.pruebas.length == 0 || todas == Lista.VACIA) {
      return todas;
    }
    if (porFiltro == null) {
      porFiltro = new Lista[plano.filtros()];
    }
    Lista lista = porFiltro[filtro.numero];
    if (lista == null) {
      lista = filtrada(filtro, todas);
      porFiltro[filtro.numero] = lista;
    }
    return lista;
  }

  private Lista filtrada(Filtro filtro, Lista todas) throws Exception {
    Lista pasan = Lista.VACIA;
    for (int i = todas.desde; i < todas.hasta; i++) {
      candidato[Filtro.HECHO] = todas.hechos[i];
      if (Prueba.valen(filtro.pruebas, candidato)) {
        pasan = pasan == Lista.VACIA ? new Lista() : pasan;
        pasan.agregar(todas, i);
      }
    }
    return pasan;
  }

  /**
   * The facts of which {@code clave} is read; null where it does not pay to look them up, because
   * they are few or have not been asked for often.
   */
  @Nullable Lista de(Indice indice, @Nullable Object clave) {
    Lista todas = porTipo[indice.tipo()];
    if (todas == null || todas.cuantos() < Indice.DESDE) {
      return null;
    }
    if (porIndice == null) {
      porIndice = mapas(plano.indices());
      preguntas = new int[plano.indices()];
    }
    if (++preguntas[indice.numero()] < Indice.PREGUNTAS) {
      return null;
    }
    Map<Object, Lista> mapa = porIndice[indice.numero()];
    if (mapa == null) {
      mapa = ordenadas(indice, todas);
      porIndice[indice.numero()] = mapa;
    }
    return mapa.getOrDefault(clave, Lista.VACIA);
  }

  /** Those that hold the same mostly stand together. */
  private static Map<Object, Lista> ordenadas(Indice indice, Lista todas) {
    Map<Object, Lista> mapa = new HashMap<>();
    Object anterior = null;
    Lista iguales = Lista.VACIA;
    for (int i = todas.desde; i < todas.hasta; i++) {
      Object clave = indice.clave().apply(todas.hechos[i]);
      if (iguales == Lista.VACIA || !Objects.equals(clave, anterior)) {
        iguales = mapa.computeIfAbsent(clave, k -> new Lista());
        anterior = clave;
      }
      iguales.agregar(todas, i);
    }
    return mapa;
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static @Nullable Map<Object, Lista>[] mapas(int cuantos) {
    return new Map[cuantos];
  }
}
