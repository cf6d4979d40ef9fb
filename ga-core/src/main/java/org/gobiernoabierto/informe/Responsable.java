package org.gobiernoabierto.informe;

import org.gobiernoabierto.idioma.Nombrado;
import org.gobiernoabierto.idioma.Texto;

/** Who must act. */
public enum Responsable implements Nombrado {
  /** Who sign the Declaration (§1.1). */
  FIRMANTES("firmantes de la Declaración conjunta", "signatories of the Joint Declaration"),
  /** The guarantor body (§2.1, §3.3, §6.1). */
  ORGANISMO_GARANTE("organismo garante", "guarantor body"),
  /** The Secretariat (§3.4, §4.1). */
  STL("Secretariado Técnico Local", "Local Technical Secretariat"),
  /** Who elect the members (§3.3). */
  SECTORES(
      "actores sociales y gubernamentales que se sumaron",
      "social and governmental actors who joined"),
  /** Who carry out the plan (§5.2, §5.3). */
  RESPONSABLES("responsables de las actividades", "those responsible for the activities"),
  /** INAI's technical secretariat (§6.3, §6.4). */
  ST_INAI(
      "Secretaría Técnica de la Comisión de Gobierno Abierto y Transparencia del INAI",
      "Technical Secretariat of INAI's open government commission");

  private final Texto nombre;

  Responsable(String es, String en) {
    this.nombre = new Texto(es, en);
  }

  @Override
  public Texto nombre() {
    return nombre;
  }
}
