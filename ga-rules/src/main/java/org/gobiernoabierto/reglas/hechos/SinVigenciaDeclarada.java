package org.gobiernoabierto.reglas.hechos;

/** The plan declares no validity of its own (§5.1). */
public record SinVigenciaDeclarada() {}
