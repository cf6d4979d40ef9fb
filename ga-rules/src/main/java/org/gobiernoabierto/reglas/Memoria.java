package org.gobiernoabierto.reglas;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gobiernoabierto.reglas.hechos.Juicio;
import org.jspecify.annotations.Nullable;

/**
 * The facts of one evaluation, as the rules of a set look them up, and the values of the variables
 * of the rule that is at work. Not thread-safe.
 */
final class Memoria {

  final Object[] casillas;
  final Inserciones inserciones = new Inserciones();

  /** Where what a rule matches is noted, for who wants to know. */
  @Nullable List<List<Object>> anotadas;

  private final Plano plano;
  private final Object[] candidato;
  private final @Nullable Lista[] porTipo;
  private @Nullable Lista @Nullable [] porFiltro;
  private @Nullable Map<Object, Lista> @Nullable [] porIndice;

  Memoria(Plano plano, List<Object> hechos, Juicio juicio) {
    this.plano = plano;
    casillas = new Object[plano.casillas()];
    casillas[Casillas.JUICIO] = juicio;
    candidato = new Object[] {juicio, juicio};
    porTipo = new Lista[plano.tipos()];
    agregar(hechos, 0);
  }

  /**
   * Adds the facts from an index on, of classes that nobody has asked for yet. Those of a class
   * mostly stand together.
   */
  void agregar(List<Object> hechos, int primero) {
    int desde = primero;
    while (desde < hechos.size()) {
      Class<?> clase = hechos.get(desde).getClass();
      int hasta = desde + 1;
      while (hasta < hechos.size() && hechos.get(hasta).getClass() == clase) {
        hasta++;
      }
      for (int tipo : plano.tiposDe(clase)) {
        lista(tipo).agregar(hechos, desde, hasta);
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
    if (filtro.pruebas.length == 0 || todas.cuantos == 0) {
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
    for (int i = 0; i < todas.cuantos; i++) {
      candidato[Filtro.HECHO] = todas.hechos[i];
      if (Prueba.valen(filtro.pruebas, candidato)) {
        pasan = pasan == Lista.VACIA ? new Lista() : pasan;
        pasan.agregar(todas.hechos[i]);
      }
    }
    return pasan;
  }

  /** Those of the facts that pass of which {@code clave} is read; a few too many, never less. */
  Lista de(Indice indice, @Nullable Object clave) throws Exception {
    Lista todas = de(indice.filtro());
    if (todas.cuantos < Indice.DESDE) {
      return todas;
    }
    if (porIndice == null) {
      porIndice = mapas(plano.indices());
    }
    Map<Object, Lista> mapa = porIndice[indice.numero()];
    if (mapa == null) {
      mapa = new HashMap<>();
      for (int i = 0; i < todas.cuantos; i++) {
        Object hecho = todas.hechos[i];
        mapa.computeIfAbsent(indice.clave().apply(hecho), k -> new Lista()).agregar(hecho);
      }
      porIndice[indice.numero()] = mapa;
    }
    return mapa.getOrDefault(clave, Lista.VACIA);
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static @Nullable Map<Object, Lista>[] mapas(int cuantos) {
    return new Map[cuantos];
  }
}
