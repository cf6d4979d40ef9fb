package org.gobiernoabierto.reglas.hechos;

/** The plan declares no validity of its own, or there is no plan (§5.1). */
public record SinVigenciaDeclarada() {}
