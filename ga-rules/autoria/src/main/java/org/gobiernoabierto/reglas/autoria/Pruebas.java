package org.gobiernoabierto.reglas.autoria;

import java.time.LocalDate;
import java.util.List;

/**
 * What trying the cases of a rule set showed. Immutable.
 *
 * @param casos how many cases were tried
 * @param fallidos those that gave something else than they state
 * @param nuncaHablan rules that no case of their requirement makes speak, and definitions that no
 *     case makes insert
 * @param nuncaCallan rules that no case of their requirement keeps silent, and definitions that
 *     every case makes insert
 * @param porConfirmar cases that nobody has confirmed
 */
public record Pruebas(
    int casos,
    List<Fallido> fallidos,
    List<String> nuncaHablan,
    List<String> nuncaCallan,
    List<Caso> porConfirmar) {

  public Pruebas {
    fallidos = List.copyOf(fallidos);
    nuncaHablan = List.copyOf(nuncaHablan);
    nuncaCallan = List.copyOf(nuncaCallan);
    porConfirmar = List.copyOf(porConfirmar);
  }

  /** Whether every case gave what it states and every rule has spoken and been silent. */
  public boolean bien() {
    return fallidos.isEmpty() && nuncaHablan.isEmpty() && nuncaCallan.isEmpty();
  }

  /**
   * A case that gave something else than it states.
   *
   * @param archivo the file it stands in
   * @param requisito id of the requirement it is about
   * @param nombre what its author calls it
   * @param fecha the date as of which it was evaluated
   * @param esperado what it states, one line each
   * @param encontrado what it gave, in the same lines; or why it could not be evaluated
   * @param hechos the facts that the requirement's rules look at
   */
  public record Fallido(
      String archivo,
      String requisito,
      String nombre,
      LocalDate fecha,
      List<String> esperado,
      List<String> encontrado,
      List<String> hechos) {

    public Fallido {
      esperado = List.copyOf(esperado);
      encontrado = List.copyOf(encontrado);
      hechos = List.copyOf(hechos);
    }
  }
}
