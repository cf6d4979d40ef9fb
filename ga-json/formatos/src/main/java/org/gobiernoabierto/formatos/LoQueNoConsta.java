package org.gobiernoabierto.formatos;

import org.gobiernoabierto.idioma.Idioma;
import org.gobiernoabierto.idioma.Texto;
import org.gobiernoabierto.informe.InformeDeAvance;
import org.jspecify.annotations.Nullable;

/** What is said of the updates and commitments that progress does not list. */
final class LoQueNoConsta {

  private LoQueNoConsta() {}

  /** When the last update was, and whether there may be others; one sentence a line. */
  static String actualizaciones(InformeDeAvance informe, Idioma idioma) {
    boolean puedeHaber = informe.puedeHaberMasActualizaciones();
    if (informe.ultimaActualizacion() == null) {
      return (puedeHaber
              ? RotuloDelAvance.NO_SE_SABE_SI_HAY_ACTUALIZACIONES
              : RotuloDelAvance.SIN_ACTUALIZACION)
          .en(idioma);
    }
    String ultima =
        RotuloDelAvance.ULTIMA_ACTUALIZACION.en(idioma) + " " + informe.ultimaActualizacion();
    return puedeHaber
        ? ultima + "\n" + RotuloDelAvance.NO_SE_SABE_SI_HAY_OTRAS_ACTUALIZACIONES.en(idioma)
        : ultima;
  }

  /** What is to be said of the commitments that are not listed; null for nothing. */
  static @Nullable Texto compromisos(InformeDeAvance informe) {
    boolean ninguno = informe.compromisos().isEmpty();
    if (informe.puedeHaberMasCompromisos()) {
      return ninguno
          ? RotuloDelAvance.NO_SE_SABE_SI_HAY_COMPROMISOS
          : RotuloDelAvance.NO_SE_SABE_SI_HAY_OTROS_COMPROMISOS;
    }
    return ninguno ? RotuloDelAvance.SIN_COMPROMISOS : null;
  }
}
