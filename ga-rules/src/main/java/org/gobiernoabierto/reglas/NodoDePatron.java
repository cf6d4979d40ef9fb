package org.gobiernoabierto.reglas;

import org.jspecify.annotations.Nullable;

/** Goes through the facts of a pattern. Immutable. */
final class NodoDePatron implements Nodo {

  private final Filtro filtro;
  private final @Nullable Indice indice;
  private final @Nullable Valor clave;
  private final int casilla;
  private final Prueba[] conOtros;
  private final Nodo resto;

  /**
   * @param indice of the facts by a value they share with earlier ones; null when they share none
   * @param clave that value
   * @param casilla where the fact is put
   * @param conOtros what is asked of the fact together with others
   */
  NodoDePatron(
      Filtro filtro,
      @Nullable Indice indice,
      @Nullable Valor clave,
      int casilla,
      Prueba[] conOtros,
      Nodo resto) {
    this.filtro = filtro;
    this.indice = indice;
    this.clave = clave;
    this.casilla = casilla;
    this.conOtros = conOtros;
    this.resto = resto;
  }

  @Override
  public boolean recorrer(Memoria memoria) throws Exception {
    boolean filtrar = !filtro.seGuarda();
    Lista lista = lista(memoria, filtrar);
    Object[] casillas = memoria.casillas;
    for (int i = 0; i < lista.cuantos; i++) {
      Object hecho = lista.hechos[i];
      if (filtrar && !memoria.pasa(hecho, filtro)) {
        continue;
      }
      casillas[casilla] = hecho;
      if (Prueba.valen(conOtros, casillas) && resto.recorrer(memoria)) {
        return true;
      }
    }
    return false;
  }

  private Lista lista(Memoria memoria, boolean filtrar) throws Exception {
    if (indice != null && clave != null && memoria.deSuTipo(filtro).cuantos >= Indice.DESDE) {
      return memoria.de(indice, clave.de(memoria.casillas));
    }
    return filtrar ? memoria.deSuTipo(filtro) : memoria.de(filtro);
  }
}
