package org.gobiernoabierto.reglas.prueba;

/** A fact that {@link Caja} may hold. */
public record Pieza(String id, Color color, int peso) implements Cosa {}
