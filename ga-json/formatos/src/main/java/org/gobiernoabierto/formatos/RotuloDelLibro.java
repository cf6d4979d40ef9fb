package org.gobiernoabierto.formatos;

import org.gobiernoabierto.idioma.Texto;

/** The names of the sheets of a report, and of their columns that no other format has. */
final class RotuloDelLibro {

  static final Texto INFORME = new Texto("Informe", "Report");
  static final Texto REQUISITOS = new Texto("Requisitos", "Requirements");
  static final Texto HALLAZGOS = new Texto("Hallazgos", "Findings");
  static final Texto QUE_HACER = new Texto("Qué hacer", "What to do");
  static final Texto POR_AVERIGUAR = new Texto("Qué averiguar", "What to find out");
  static final Texto FALLAS = new Texto("Fallas", "Faults");
  static final Texto DATO = new Texto("Dato", "Item");
  static final Texto VEREDICTO = new Texto("Veredicto", "Verdict");
  static final Texto TITULO = new Texto("Título", "Title");
  static final Texto SEVERIDAD = new Texto("Severidad", "Severity");
  static final Texto DISPENSA = new Texto("Dispensa", "Dispensation");
  static final Texto VENCIDO = new Texto("Vencido", "Overdue");
  static final Texto SI = new Texto("sí", "yes");
  static final Texto NO = new Texto("no", "no");
  static final Texto PARA = new Texto("Para", "For");
  static final Texto CON_QUE_VENCE = new Texto("Con qué vence", "Due with");
  static final Texto AVISO = new Texto("Aviso", "Notice");

  private RotuloDelLibro() {}
}
