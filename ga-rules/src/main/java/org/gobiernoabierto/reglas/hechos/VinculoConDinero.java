package org.gobiernoabierto.reglas.hechos;

/**
 * A link of a commitment to public money (§4.2).
 *
 * @param compromiso title of its commitment
 * @param nombrado whether a fund, programme or budget key is named
 * @param conEjercicioFiscal whether its fiscal year is given
 * @param publicado whether it says where it is published
 * @param bienFormado whether the key and the year, where given, are well formed
 * @param ruta place of the link
 */
public record VinculoConDinero(
    String compromiso,
    boolean nombrado,
    boolean conEjercicioFiscal,
    boolean publicado,
    boolean bienFormado,
    String ruta) {}
