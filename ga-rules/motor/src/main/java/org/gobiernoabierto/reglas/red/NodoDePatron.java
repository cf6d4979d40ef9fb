package org.gobiernoabierto.reglas.red;

import org.jspecify.annotations.Nullable;

/** Goes through the facts of a pattern. Immutable. */
final class NodoDePatron implements Nodo {

  private final Filtro filtro;
  private final @Nullable Indice indice;
  private final @Nullable Valor clave;
  private final int casilla;
  private final Prueba[] todas;
  private final Prueba[] conOtros;
  private final Prueba[] sinLaClave;
  private final Nodo resto;

  /**
   * @param indice of the facts by a value they share with earlier ones; null when they share none
   * @param clave that value
   * @param casilla where the fact is put
   * @param todas what is asked of the fact
   * @param conOtros of it, what is asked of the fact together with others
   * @param sinLaClave all but that it shares the value
   */
  NodoDePatron(
      Filtro filtro,
      @Nullable Indice indice,
      @Nullable Valor clave,
      int casilla,
      Prueba[] todas,
      Prueba[] conOtros,
      Prueba[] sinLaClave,
      Nodo resto) {
    this.filtro = filtro;
    this.indice = indice;
    this.clave = clave;
    this.casilla = casilla;
    this.todas = todas;
    this.conOtros = conOtros;
    this.sinLaClave = sinLaClave;
    this.resto = resto;
  }

  @Override
  public boolean recorrer(Memoria memoria) throws Exception {
    if (memoria.deSuTipo(filtro) == Lista.VACIA) {
      return false;
    }
    if (indice != null && clave != null) {
      Lista suyos = memoria.de(indice, clave.de(memoria.casillas));
      if (suyos != null) {
        return recorrer(suyos, sinLaClave, memoria);
      }
    }
    return filtro.seGuarda()
        ? recorrer(memoria.de(filtro), conOtros, memoria)
        : recorrer(memoria.deSuTipo(filtro), todas, memoria);
  }

  private boolean recorrer(Lista lista, Prueba[] pruebas, Memoria memoria) throws Exception {
    Object[] casillas = memoria.casillas;
    for (int i = lista.desde; i < lista.hasta; i++) {
      casillas[casilla] = lista.hechos[i];
      if (Prueba.valen(pruebas, casillas) && resto.recorrer(memoria)) {
        return true;
      }
    }
    return false;
  }
}
