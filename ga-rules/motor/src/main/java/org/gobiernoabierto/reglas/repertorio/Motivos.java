package org.gobiernoabierto.reglas.repertorio;

import org.gobiernoabierto.idioma.Texto;
import org.gobiernoabierto.reglas.catalogo.Rige;
import org.gobiernoabierto.reglas.catalogo.VigenciaDelConjunto;

/** Why a rule set judges an exercise, or does not. */
final class Motivos {

  static final Texto PEDIDA = new Texto("es la que se pidió", "it is the one that was asked for");
  static final Texto DE_SU_EDICION =
      new Texto("habla de la edición {edicion}", "it speaks of the edition of {edicion}");
  static final Texto LA_MAS_CERCANA =
      new Texto(
          "es la más cercana a la edición {edicion}, de la que no hay guía",
          "it is the nearest to the edition of {edicion}, which has no guide");
  static final Texto SIN_VIGENCIA =
      new Texto("no dice desde cuándo ni hasta cuándo rige", "it says no days of its force");
  static final Texto EN_VIGOR =
      new Texto("regía el {dia}: {acto}", "it was in force on {dia}: {acto}");

  private static final Texto DECLARACION =
      new Texto("la firma de la Declaración", "the signing of the Declaration");
  private static final Texto LANZAMIENTO =
      new Texto("el lanzamiento del plan", "the launch of the plan");
  private static final Texto EDICION =
      new Texto("el primer día de la edición", "the first day of the edition");
  private static final Texto INFORME = new Texto("el día del informe", "the day of the report");

  private static final Texto DESDE = new Texto("desde el {desde}", "since {desde}");
  private static final Texto HASTA = new Texto("hasta el {hasta}", "until {hasta}");
  private static final Texto ENTRE = new Texto("del {desde} al {hasta}", "from {desde} to {hasta}");

  private Motivos() {}

  /** The day by which a rule set governs, or that of the report while it is still to come. */
  static Texto de(Rige rige) {
    return switch (rige) {
      case DECLARACION -> DECLARACION;
      case LANZAMIENTO -> LANZAMIENTO;
      case EDICION -> EDICION;
      case INFORME -> INFORME;
    };
  }

  /** The days of a rule set that is not always in force. */
  static Texto de(VigenciaDelConjunto vigencia) {
    Texto dias = vigencia.desde() == null ? HASTA : vigencia.hasta() == null ? DESDE : ENTRE;
    return dias.con("desde", vigencia.desde(), "hasta", vigencia.hasta());
  }
}
