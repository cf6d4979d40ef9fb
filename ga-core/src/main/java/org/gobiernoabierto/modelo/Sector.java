package org.gobiernoabierto.modelo;

import org.gobiernoabierto.idioma.Nombrado;
import org.gobiernoabierto.idioma.Texto;

/** The three sectors of an exercise (§1.1, §3.2). */
public enum Sector implements Nombrado {
  /** Organised non-government actors; academia, unions and chambers too. */
  SOCIEDAD_CIVIL("sociedad civil", "civil society"),
  /** Any public body other than the guarantor body. */
  AUTORIDAD("autoridad", "authority"),
  /** The state's autonomous transparency institute. */
  ORGANISMO_GARANTE("organismo garante", "guarantor body");

  private final Texto nombre;

  Sector(String es, String en) {
    this.nombre = new Texto(es, en);
  }

  @Override
  public Texto nombre() {
    return nombre;
  }
}
