package org.gobiernoabierto.ga;

import org.gobiernoabierto.catalogo.EntidadFederativa;

/** The federal entity that a person means. */
final class EntidadPorNombre {

  private EntidadPorNombre() {}

  /**
   * @throws EntradaException with the nearest ones when none is called so
   */
  static EntidadFederativa buscar(String nombre) {
    return EntidadFederativa.buscar(nombre)
        .orElseThrow(
            () ->
                new EntradaException(
                    Rotulo.NO_ES_ENTIDAD.con(
                        "entidad",
                        nombre,
                        "parecidas",
                        EntidadFederativa.parecidas(nombre).stream()
                            .map(EntidadFederativa::nombre)
                            .toList())));
  }
}
