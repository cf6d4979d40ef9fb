package org.gobiernoabierto.ga;

import org.gobiernoabierto.idioma.Texto;

/** The words around the findings in what a person reads. */
public final class Rotulo {

  public static final Texto FICTICIO =
      new Texto(
          "Ejercicio inventado: nada de lo que dice ocurrió.",
          "Invented exercise: nothing in it happened.");
  public static final Texto AL =
      new Texto(
          "Guía «Seis pasos» 2016, evaluada al", "Guide “Seis pasos” of 2016, evaluated as of");
  public static final Texto HOY =
      new Texto("(hoy: no se dio --fecha)", "(today: no --fecha given)");
  public static final Texto CONFORME =
      new Texto(
          "CONFORME: ninguna obligación vencida sin cumplir.",
          "CONFORMING: no obligation is due and unmet.");
  public static final Texto CONFORME_HASTA_DONDE_SE_SABE =
      new Texto(
          "CONFORME HASTA DONDE SE SABE: ninguna obligación vencida sin cumplir, pero no todo se puede determinar.",
          "CONFORMING AS FAR AS IS KNOWN: no obligation is due and unmet, but not all can be determined.");
  public static final Texto NO_CONFORME =
      new Texto(
          "NO CONFORME: hay obligaciones vencidas sin cumplir.",
          "NOT CONFORMING: some obligations are due and unmet.");
  public static final Texto PASOS = new Texto("Los seis pasos", "The six steps");
  public static final Texto INCUMPLIDOS = new Texto("Lo que no se cumple", "What is not met");
  public static final Texto QUIEN = new Texto("Debe actuar: ", "Must act: ");
  public static final Texto VENCIO = new Texto("venció el", "was due on");
  public static final Texto LINEA = new Texto("línea", "line");
  public static final Texto AVISOS = new Texto("Advertencias", "Warnings");
  public static final Texto SIGUE = new Texto("Lo que sigue", "What comes next");
  public static final Texto DESPUES_DE = new Texto("después de ", "after ");
  public static final Texto SIN_FECHA = new Texto("sin fecha", "no date");
  public static final Texto INDETERMINADOS =
      new Texto("Lo que no se puede determinar", "What cannot be determined");
  public static final Texto CUMPLIDOS = new Texto("Lo que se cumple", "What is met");
  public static final Texto CUMPLIDOS_TARDE =
      new Texto("Lo que se cumplió tarde", "What was met late");
  public static final Texto NO_APLICAN = new Texto("Lo que no aplica", "What does not apply");
  public static final Texto REGLAS = new Texto("Reglas y parámetros", "Rules and parameters");
  public static final Texto PLAZOS = new Texto("Plazos de", "Deadlines of");
  public static final Texto AL_DIA = new Texto("al", "as of");
  public static final Texto PENDE_DE = new Texto("depende de:", "hangs on:");
  public static final Texto AVANCE =
      new Texto("Avance de %s al corte del %s", "Progress of %s at the cut-off of %s");
  public static final Texto SIN_ACTUALIZACION =
      new Texto(
          "El tablero no tiene actualizaciones hasta el corte.",
          "The dashboard has no updates up to the cut-off.");
  public static final Texto ULTIMA_ACTUALIZACION =
      new Texto("Última actualización del tablero:", "Last update of the dashboard:");
  public static final Texto PLANEADO = new Texto("planeado", "planned");
  public static final Texto HECHO = new Texto("hecho", "done");
  public static final Texto LOGRO = new Texto("nivel de logro: ", "level of achievement: ");
  public static final Texto CAMBIOS = new Texto("Resultados que cambiaron", "Results that changed");
  public static final Texto NUEVOS = new Texto("Hallazgos nuevos", "New findings");
  public static final Texto RESUELTOS =
      new Texto("Hallazgos que ya no están", "Findings that are gone");
  public static final Texto LECTURA = new Texto("Lectura: ", "Reading: ");
  public static final Texto VENCE = new Texto("Vence: ", "Due: ");
  public static final Texto PARAMETRO = new Texto("Parámetro: ", "Parameter: ");
  public static final Texto TAMBIEN = new Texto("también: ", "also: ");
  public static final Texto ARCHIVO = new Texto("Reglas: ", "Rules: ");
  public static final Texto EJEMPLO =
      new Texto("Ejemplo que no cumple: ", "Example that is not met: ");
  public static final Texto CAMBIA =
      new Texto("  cambia en el ejercicio completo: ", "  changes in the complete exercise: ");
  public static final Texto REMEDIO = new Texto("  lo remedia: ", "  what mends it: ");
  public static final Texto RESULTADO = new Texto("En %s, al %s: ", "In %s, as of %s: ");
  public static final Texto NINGUNA_REGLA =
      new Texto(
          "Ninguna regla encontró de qué hablar: nada muestra que se cumpla.",
          "No rule found anything to speak of: nothing shows that it is met.");
  public static final Texto REGLAS_APLICADAS =
      new Texto("Reglas que hablaron, y de qué hechos:", "Rules that spoke, and of which facts:");
  public static final Texto LO_CAMBIARIA = new Texto("Lo que lo cambiaría:", "What would turn it:");
  public static final Texto NO_ES_ENTIDAD =
      new Texto(
          "«%s» no es una entidad federativa; ¿quiso decir %s?",
          "“%s” is not a federal entity; did you mean %s?");
  public static final Texto ENLACE = new Texto("%s: %s, %s", "%s: %s, %s");
  public static final Texto NO_LISTADA =
      new Texto(
          "%s: no listada en el directorio de la guía (§7.2).",
          "%s: not listed in the guide's directory (§7.2).");
  public static final Texto HISTORICO =
      new Texto(
          "Directorio histórico de 2016 (§7.2); no es un contacto vigente.",
          "Historical directory of 2016 (§7.2); not a live contact.");

  public static final Texto EN_CURSO =
      new Texto("{cuantos} ejercicios · {ritmo}/s", "{cuantos} exercises · {ritmo}/s");
  public static final Texto FALTA =
      new Texto(" · {parte} % · faltan {tiempo}", " · {parte} % · {tiempo} left");
  public static final Texto TERMINADO =
      new Texto(
          "{cuantos} ejercicios en {tiempo} ({ritmo}/s)",
          "{cuantos} exercises in {tiempo} ({ritmo}/s)");
  public static final Texto SE_REANUDA =
      new Texto(
          "Se reanuda después de {cuantos} ejercicios.", "Going on after {cuantos} exercises.");
  public static final Texto POR_ENTIDAD = new Texto("Por entidad", "By entity");
  public static final Texto POR_REQUISITO = new Texto("Por requisito", "By requirement");
  public static final Texto ENTIDAD = new Texto("entidad", "entity");
  public static final Texto REQUISITO = new Texto("requisito", "requirement");
  public static final Texto EJERCICIOS = new Texto("ejercicios", "exercises");
  public static final Texto CONFORMES = new Texto("conformes", "conforming");
  public static final Texto SIN_EVALUAR =
      new Texto("no se pudieron evaluar", "could not be evaluated");
  public static final Texto EN_TOTAL = new Texto("en total", "in total");

  private Rotulo() {}
}
