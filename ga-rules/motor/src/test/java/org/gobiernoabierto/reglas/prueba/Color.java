package org.gobiernoabierto.reglas.prueba;

/** A fact whose values are all there are. */
public enum Color {
  ROJO,
  VERDE,
  AZUL
}
