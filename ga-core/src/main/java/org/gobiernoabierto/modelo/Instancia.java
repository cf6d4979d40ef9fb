package org.gobiernoabierto.modelo;

import org.gobiernoabierto.idioma.Nombrado;
import org.gobiernoabierto.idioma.Texto;

/** Who monitors or evaluates (§6.3, §6.4). */
public enum Instancia implements Nombrado {
  /** The one that the guide names. */
  ST_INAI(
      "Secretaría Técnica de la Comisión de Gobierno Abierto y Transparencia del INAI",
      "Technical Secretariat of INAI's open government commission"),
  /** The exercise's own secretariat. */
  STL("Secretariado Técnico Local", "Local Technical Secretariat"),
  /** The state's guarantor body. */
  ORGANISMO_GARANTE("organismo garante", "guarantor body"),
  /** Any other. */
  OTRA("otra instancia", "another body");

  private final Texto nombre;

  Instancia(String es, String en) {
    this.nombre = new Texto(es, en);
  }

  @Override
  public Texto nombre() {
    return nombre;
  }
}
