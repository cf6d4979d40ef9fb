package org.gobiernoabierto.reglas.red;

/** The facts of one class that satisfy what is asked of them alone. Whoever asks it shares it. */
final class Filtro {

  /** Where the fact stands for {@link #pruebas}. */
  static final int HECHO = 1;

  final int numero;
  final int tipo;
  final Prueba[] pruebas;
  private int usos;
  private boolean varias;

  Filtro(int numero, int tipo, Prueba[] pruebas) {
    this.numero = numero;
    this.tipo = tipo;
    this.pruebas = pruebas;
  }

  /**
   * @param unaVez whether whoever uses it goes through its facts only once in an evaluation
   */
  void usar(boolean unaVez) {
    usos++;
    varias |= !unaVez;
  }

  /** Whether it pays to keep the facts that pass: to ask a few facts twice costs less. */
  boolean seGuarda() {
    return pruebas.length > 0 && (varias || usos > 2);
  }
}
