package org.gobiernoabierto.modelo;

import org.gobiernoabierto.idioma.Nombrado;
import org.gobiernoabierto.idioma.Texto;

/** Why a place of an exercise is not known. */
public enum MotivoDeDesconocer implements Nombrado {
  /** Nobody has been asked yet. */
  SIN_PREGUNTAR("sin preguntar todavía", "not asked yet"),
  /** Who should know was asked and does not. */
  NO_SE_SABE("se preguntó y no se sabe", "asked and not known"),
  /** It was looked for and not found; it need not be asked for again. */
  NO_SE_HALLO("se buscó y no se halló", "looked for and not found");

  private final Texto nombre;

  MotivoDeDesconocer(String es, String en) {
    nombre = new Texto(es, en);
  }

  @Override
  public Texto nombre() {
    return nombre;
  }
}
