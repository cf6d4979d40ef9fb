package org.gobiernoabierto.formatos;

import org.gobiernoabierto.idioma.Texto;

/** The words around deadlines. */
final class RotuloDePlazos {

  static final Texto PLAZOS = new Texto("Plazos de", "Deadlines of");
  static final Texto AL_DIA = new Texto("al", "as of");
  static final Texto PENDE_DE = new Texto("depende de:", "hangs on:");
  static final Texto NO_SE_SABE_SI_VENCIO =
      new Texto("no se sabe si venció;", "not known whether it was due;");
  static final Texto NO_SE_SABE_SI_HAY_MAS_PLAZOS =
      new Texto(
          "No se sabe si hay más plazos: los de actividades y productos del plan que se desconocen.",
          "It is not known whether there are more deadlines: those of activities and products of"
              + " the plan that are unknown.");

  private RotuloDePlazos() {}
}
