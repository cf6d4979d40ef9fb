package org.gobiernoabierto.formatos;

import java.util.Map;
import org.gobiernoabierto.idioma.Texto;
import org.gobiernoabierto.informe.Fuerza;

/** The words around the findings of a report. */
final class Rotulo {

  static final Texto FICTICIO =
      new Texto(
          "Ejercicio inventado: nada de lo que dice ocurrió.",
          "Invented exercise: nothing in it happened.");
  static final Texto AL =
      new Texto(
          "Guía «Seis pasos» 2016, evaluada al", "Guide “Seis pasos” of 2016, evaluated as of");
  static final Texto HASTA_AHI_LLEGAN =
      new Texto(
          "(hasta ahí llegan los datos: no se dio --fecha)",
          "(the data go as far: no --fecha given)");
  static final Texto HOY = new Texto("(hoy: no se dio --fecha)", "(today: no --fecha given)");
  static final Texto NO_CONFORME =
      new Texto(
          "NO CONFORME: de {requisitos} requisitos se pudieron juzgar {juzgados}. Obligaciones"
              + " vencidas sin cumplir: {incumplidas}.",
          "NOT CONFORMING: {juzgados} of {requisitos} requirements could be judged. Obligations due"
              + " and unmet: {incumplidas}.");
  static final Texto NO_DETERMINABLE =
      new Texto(
          "NO DETERMINABLE: de {requisitos} requisitos se pudieron juzgar {juzgados}; ninguna"
              + " obligación consta incumplida.",
          "NOT DETERMINABLE: {juzgados} of {requisitos} requirements could be judged; no obligation"
              + " is known to be unmet.");
  static final Texto EN_CURSO =
      new Texto(
          "EN CURSO: de {requisitos} requisitos se pudieron juzgar {juzgados}; ninguna obligación"
              + " consta incumplida. Obligaciones pendientes: {pendientes}.",
          "UNDER WAY: {juzgados} of {requisitos} requirements could be judged; no obligation is"
              + " known to be unmet. Obligations pending: {pendientes}.");
  static final Texto CONFORME =
      new Texto(
          "CONFORME: de {requisitos} requisitos se pudieron juzgar {juzgados}; toda obligación que"
              + " aplica se cumplió.",
          "CONFORMING: {juzgados} of {requisitos} requirements could be judged; every obligation"
              + " that applies is met.");
  static final Texto PASOS = new Texto("Los seis pasos", "The six steps");
  static final Texto INCUMPLIDOS = new Texto("Lo que no se cumple", "What is not met");
  static final Texto QUIEN = new Texto("Debe actuar: ", "Must act: ");
  static final Texto VENCIO = new Texto("venció el", "was due on");
  static final Texto AVISOS = new Texto("Advertencias", "Warnings");
  static final Texto SIGUE = new Texto("Lo que sigue", "What comes next");
  static final Texto DESPUES_DE = new Texto("después de ", "after ");
  static final Texto POR_AVERIGUAR =
      new Texto(
          "{ejercicio} al {fecha}: {abiertos} requisitos sin determinar; lo que falta saber, y cuántos penden de ello ({lugares}):",
          "{ejercicio} as of {fecha}: {abiertos} requirements not determined; what is not known, and how many hang on it ({lugares}):");
  static final Texto AVERIGUAR = new Texto("Qué averiguar", "What to find out");
  static final Texto LUGAR_POR_AVERIGUAR = new Texto("Lo que falta saber", "What is not known");
  static final Texto DECIDE = new Texto("De ello penden", "On it hang");
  static final Texto FUENTE_PROBABLE = new Texto("Fuente probable", "Likely source");
  static final Texto Y_MAS =
      new Texto("Y {cuantos} más, con ga falta.", "And {cuantos} more, with ga falta.");
  static final Texto SIN_FECHA = new Texto("sin fecha", "no date");
  static final Texto INDETERMINADOS =
      new Texto("Lo que no se puede determinar", "What cannot be determined");
  static final Texto CUMPLIDOS = new Texto("Lo que se cumple", "What is met");
  static final Texto CUMPLIDOS_TARDE = new Texto("Lo que se cumplió tarde", "What was met late");
  static final Texto NO_APLICAN = new Texto("Lo que no aplica", "What does not apply");
  static final Texto REGLAS = new Texto("Reglas y parámetros", "Rules and parameters");
  static final Texto PENDIENTES = new Texto("Lo que está pendiente", "What is pending");
  static final Texto OTROS_AVISOS =
      new Texto("Avisos sobre esta evaluación", "Notices about this evaluation");
  static final Texto REQUISITOS = new Texto("Todos los requisitos", "All requirements");
  static final Texto RESULTADOS = new Texto("Resultados", "Results");
  static final Texto RESULTADO = new Texto("Resultado", "Result");
  static final Texto REQUISITO = new Texto("Requisito", "Requirement");
  static final Texto FUERZA = new Texto("Fuerza", "Force");
  static final Texto PASO = new Texto("Paso", "Step");
  static final Texto ESTADO = new Texto("Estado", "State");
  static final Texto PLAZO = new Texto("Plazo", "Due");
  static final Texto ACCION = new Texto("Qué hacer", "What to do");
  static final Texto RESPONSABLE = new Texto("Debe actuar", "Must act");
  static final Texto DESPUES = new Texto("Después de", "After");
  static final Texto REMEDIO = new Texto("Remedio", "Remedy");
  static final Texto VENCE = new Texto("vence el ", "due on ");
  static final Texto VENCIO_EL = new Texto("Venció el", "Was due on");
  static final Texto VENCE_EL = new Texto("Vence el", "Due on");
  static final Texto LUGAR = new Texto("Lugar", "Place");
  static final Texto ELEMENTO = new Texto("Elemento", "Element");
  static final Texto LINEA_Y_COLUMNA =
      new Texto("línea {linea}, columna {columna}", "line {linea}, column {columna}");
  static final Texto EJERCICIO = new Texto("Ejercicio", "Exercise");
  static final Texto FECHA = new Texto("Evaluado al", "Evaluated as of");
  static final Texto ARCHIVO = new Texto("Archivo", "File");
  static final Texto CONJUNTO = new Texto("Conjunto de reglas", "Rule set");
  static final Texto VERSION = new Texto("Versión", "Version");
  static final Texto PARAMETRO = new Texto("Parámetro", "Parameter");
  static final Texto PARAMETROS = new Texto("Parámetros", "Parameters");
  static final Texto VALOR = new Texto("Valor", "Value");
  static final Texto FUNDAMENTO = new Texto("Lo que dice la guía", "What the guide says");
  static final Texto GUIA =
      new Texto(
          "Guía «Seis pasos de los ejercicios locales de Gobierno Abierto», 2016",
          "Guide “Six steps of the local Open Government exercises”, 2016");
  static final Texto NO_ES_ASESORIA =
      new Texto(
          "La guía no prevé sanciones y este informe no es asesoría legal: dice qué deberes del"
              + " texto no constan cumplidos con los datos dados.",
          "The guide sets no sanctions and this report is not legal advice: it says which duties"
              + " of the text are not met on the data given.");
  static final Texto AL_CONTENIDO = new Texto("Ir al contenido", "Skip to the content");
  static final Texto CODIGO = new Texto("Código", "Code");
  static final Texto QUE_PASA = new Texto("Qué pasa", "What is wrong");
  static final Texto NO_SE_EVALUO =
      new Texto("No se pudo evaluar el ejercicio", "The exercise could not be evaluated");
  static final Texto FALLAS =
      new Texto(
          "El archivo tiene estas fallas; corríjalas y evalúe de nuevo.",
          "The file has these faults; mend them and evaluate again.");
  static final Texto NUEVO = new Texto("nuevo", "new");
  static final Texto YA_CONSTABA = new Texto("ya constaba", "already known");
  static final Texto DISPENSADO = new Texto("Dispensado", "Dispensed");
  static final Texto DISPENSA =
      new Texto(
          "Lo acepta {autor} hasta el {vence}: {motivo}. Fundamento legal: {fundamento}.",
          "Accepted by {autor} until {vence}: {motivo}. Legal ground: {fundamento}.");
  static final Texto OMITIDOS =
      new Texto(
          "Hay además {cuantos} hallazgos que no se enumeran.",
          "There are {cuantos} more findings that are not listed.");

  static final Texto DATOS_HASTA = new Texto("datos hasta el", "data up to");
  static final Texto SIN_CUMPLIR = new Texto("sin cumplir", "not met");
  static final Texto POR_CUMPLIR = new Texto("por cumplir", "to be met");
  static final Texto SIN_SABER = new Texto("no se sabe", "not known");
  static final Texto A = new Texto("a", "to");
  static final Texto POR_QUE = new Texto("Por qué", "Why");
  static final Texto LO_MISMO_DE =
      new Texto("Lo mismo de {cuantos} más: {otros}.", "The same of {cuantos} more: {otros}.");
  static final Map<Fuerza, Texto> UNO =
      Map.of(
          Fuerza.OBLIGACION, new Texto("obligación sin cumplir", "obligation not met"),
          Fuerza.EXPECTATIVA, new Texto("expectativa sin cumplir", "expectation not met"),
          Fuerza.INFORMATIVO,
              new Texto("dato de contexto que no se da", "fact of context missing"));
  static final Map<Fuerza, Texto> VARIOS =
      Map.of(
          Fuerza.OBLIGACION, new Texto("obligaciones sin cumplir", "obligations not met"),
          Fuerza.EXPECTATIVA, new Texto("expectativas sin cumplir", "expectations not met"),
          Fuerza.INFORMATIVO,
              new Texto("datos de contexto que no se dan", "facts of context missing"));
  static final Texto QUE_HACER = new Texto("Qué hacer", "What to do");
  static final Texto VENCE_CON = new Texto("vence con", "due with");
  static final Texto A_MAS_TARDAR_EL = new Texto("a más tardar el", "by");
  static final Texto IRREMEDIABLE = new Texto("Ya no se remedia", "What cannot be mended any more");
  static final Texto PREVISTO = new Texto("Previsto, aún no cuenta", "Planned, does not count yet");
  static final Texto DECIDE_DE = new Texto("decide", "decides");
  static final Texto Y_OTROS = new Texto("… y {cuantos} más.", "… and {cuantos} more.");
  static final Texto LO_DEMAS_CON_DETALLE =
      new Texto(
          "Todo, requisito por requisito y con lo que dice la guía: --detalle.",
          "All of it, requirement by requirement and with what the guide says: --detalle.");
  static final Texto ACTOS_Y_FALTAS = new Texto("Actos y lo que falta", "Acts and what is missing");
  static final Texto DISPENSAS = new Texto("Dispensas", "Dispensations");
  static final Texto CUBRE =
      new Texto(
          "{requisito} para «{elemento}», de {autor}, hasta el {vence}: hallazgos que cubre, {cuantos}.",
          "{requisito} for “{elemento}”, by {autor}, until {vence}: findings that it covers, {cuantos}.");
  static final Texto EN_EL_LUGAR = new Texto("«{lugar}»", "“{lugar}”");
  static final Texto YA_CITADA = new Texto("citada arriba", "quoted above");

  private Rotulo() {}
}
