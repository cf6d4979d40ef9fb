package org.gobiernoabierto.ga;

import org.gobiernoabierto.idioma.Texto;

/** The words around the findings in a report for a person. */
final class Rotulo {

  static final Texto FICTICIO =
      new Texto(
          "Ejercicio inventado: nada de lo que dice ocurrió.",
          "Invented exercise: nothing in it happened.");
  static final Texto AL =
      new Texto(
          "Guía «Seis pasos» 2016, evaluada al", "Guide “Seis pasos” of 2016, evaluated as of");
  static final Texto HOY = new Texto("(hoy: no se dio --fecha)", "(today: no --fecha given)");
  static final Texto CONFORME =
      new Texto(
          "CONFORME: ninguna obligación vencida sin cumplir.",
          "CONFORMING: no obligation is due and unmet.");
  static final Texto NO_CONFORME =
      new Texto(
          "NO CONFORME: hay obligaciones vencidas sin cumplir.",
          "NOT CONFORMING: some obligations are due and unmet.");
  static final Texto PASOS = new Texto("Los seis pasos", "The six steps");
  static final Texto INCUMPLIDOS = new Texto("Lo que no se cumple", "What is not met");
  static final Texto QUIEN = new Texto("Debe actuar: ", "Must act: ");
  static final Texto VENCIO = new Texto("venció el", "was due on");
  static final Texto LINEA = new Texto("línea", "line");
  static final Texto AVISOS = new Texto("Advertencias", "Warnings");
  static final Texto SIGUE = new Texto("Lo que sigue", "What comes next");
  static final Texto SIN_FECHA = new Texto("sin fecha", "no date");
  static final Texto INDETERMINADOS =
      new Texto("Lo que no se puede determinar", "What cannot be determined");
  static final Texto CUMPLIDOS = new Texto("Lo que se cumple", "What is met");
  static final Texto CUMPLIDOS_TARDE = new Texto("Lo que se cumplió tarde", "What was met late");
  static final Texto NO_APLICAN = new Texto("Lo que no aplica", "What does not apply");
  static final Texto REGLAS = new Texto("Reglas y parámetros", "Rules and parameters");

  private Rotulo() {}
}
