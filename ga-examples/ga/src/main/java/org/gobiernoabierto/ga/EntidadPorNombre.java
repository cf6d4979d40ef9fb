package org.gobiernoabierto.ga;

import java.util.stream.Collectors;
import org.gobiernoabierto.catalogo.EntidadFederativa;
import org.gobiernoabierto.idioma.Idioma;

/** The federal entity that a person means. */
final class EntidadPorNombre {

  private EntidadPorNombre() {}

  /**
   * @throws EntradaException with the nearest ones when none is called so
   */
  static EntidadFederativa buscar(String nombre, Idioma idioma) {
    return EntidadFederativa.buscar(nombre)
        .orElseThrow(
            () ->
                new EntradaException(
                    Rotulo.NO_ES_ENTIDAD
                        .en(idioma)
                        .formatted(
                            nombre,
                            EntidadFederativa.parecidas(nombre).stream()
                                .map(EntidadFederativa::nombre)
                                .collect(Collectors.joining(", ")))));
  }
}
