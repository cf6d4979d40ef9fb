package org.gobiernoabierto.formatos.dibujo;

import org.gobiernoabierto.idioma.Texto;

/** The words of the drawings. */
public final class RotuloDelDibujo {

  public static final Texto EN_EL_TIEMPO = new Texto("En el tiempo", "In time");
  public static final Texto PLAN =
      new Texto("Plan de Acción Local: planeado y hecho", "Local Action Plan: planned and done");
  public static final Texto COBERTURA =
      new Texto("Requisitos, por resultado", "Requirements, by result");
  public static final Texto EN_TABLA =
      new Texto("Actos y plazos, en una tabla", "Acts and deadlines, as a table");
  public static final Texto PASO = new Texto("Paso", "Step");
  public static final Texto QUE = new Texto("Qué", "What");
  public static final Texto CUANDO = new Texto("Cuándo", "When");
  public static final Texto ESTADO = new Texto("Estado", "State");
  public static final Texto SE_LEE =
      new Texto(
          "Cada casilla lleva a lo que se halló del requisito.",
          "Each box leads to what was found of the requirement.");
  public static final Texto SIN_LUGAR = new Texto("Sin fecha:", "No date:");
  public static final Texto HECHO = new Texto("hecho", "done");
  public static final Texto PLANEADO = new Texto("planeado", "planned");
  public static final Texto PRODUCTO = new Texto("producto, en su entrega", "product, on its day");
  public static final Texto SIN_COMPROMISOS =
      new Texto("No constan compromisos.", "No commitments are on record.");
  public static final Texto QUIEN = new Texto("Debe actuar", "Must act");
  public static final Texto CORTE = new Texto("Al corte del", "At the cut-off of");
  public static final Texto COMPROMISO = new Texto("Compromiso", "Commitment");
  public static final Texto EVIDENCIA = new Texto("Evidencia", "Evidence");
  public static final Texto AVANCE_EN_TABLA =
      new Texto("El avance, en una tabla", "Progress, as a table");
  static final Texto SIN_ELEMENTOS =
      new Texto(
          "No constan sus actividades ni sus productos.",
          "Its activities and products are not on record.");
  static final Texto PERIODO =
      new Texto(
          "Periodo del ejercicio: del {desde} al {hasta}",
          "Period of the exercise: from {desde} to {hasta}");
  static final Texto ANIO_DEL_PLAN =
      new Texto("Año del PAL: del {desde} al {hasta}", "The plan’s year: from {desde} to {hasta}");
  static final Texto AL = new Texto("al {dia}", "as of {dia}");
  static final Texto AL_FUERA =
      new Texto("al {dia}, fuera del dibujo", "as of {dia}, beyond the drawing");
  static final Texto NADA =
      new Texto("Nada consta ni vence.", "Nothing is on record, nor falls due.");
  static final Texto CUMPLIDOS =
      new Texto("Plazos cumplidos: {cuantos}", "Deadlines met: {cuantos}");
  static final Texto PENDE_DE = new Texto("depende de:", "hangs on:");
  static final Texto SIN_FECHA = new Texto("sin fecha", "no date");
  static final Texto SIN_CIFRA = new Texto("sin cifra", "no figure");
  static final Texto CON_EVIDENCIA = new Texto("con evidencia", "with evidence");
  static final Texto SIN_EVIDENCIA = new Texto("sin evidencia", "no evidence");
  static final Texto PLANEADO_Y_HECHO =
      new Texto("planeado {planeado} · hecho {hecho}", "planned {planeado} · done {hecho}");
  static final Texto LOGRO = new Texto("nivel de logro:", "level of achievement:");

  private RotuloDelDibujo() {}
}
