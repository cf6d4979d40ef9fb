package org.gobiernoabierto.reglas.hechos;

/**
 * A link of a commitment to public money (§4.2).
 *
 * @param compromiso title of its commitment
 * @param nombrado whether a fund, programme or budget key is named
 * @param conEjercicioFiscal whether its fiscal year is given
 * @param publicado whether it says where it is published
 * @param bienFormado whether the key and the year, where given, are well formed
 * @param rutaDelCompromiso place of its commitment
 * @param numero index of the link
 */
public record VinculoConDinero(
    String compromiso,
    boolean nombrado,
    boolean conEjercicioFiscal,
    boolean publicado,
    boolean bienFormado,
    String rutaDelCompromiso,
    int numero) {

  /** Place of the link. */
  public String ruta() {
    return rutaDelCompromiso + "/followTheMoney/" + numero;
  }

  /** Whether it says all that a link needs. */
  public boolean completo() {
    return nombrado && conEjercicioFiscal && publicado && bienFormado;
  }
}
