package org.gobiernoabierto.ga.lote;

import org.gobiernoabierto.idioma.Texto;

/** The words of progress and summary. */
final class Rotulo {

  static final Texto EN_CURSO =
      new Texto("{cuantos} ejercicios · {ritmo}/s", "{cuantos} exercises · {ritmo}/s");
  static final Texto FALTA =
      new Texto(" · {parte} % · faltan {tiempo}", " · {parte} % · {tiempo} left");
  static final Texto TERMINADO =
      new Texto(
          "Ejercicios: {cuantos} · {tiempo} · {ritmo}/s",
          "Exercises: {cuantos} · {tiempo} · {ritmo}/s");
  static final Texto SE_REANUDA =
      new Texto(
          "Se reanuda después de {cuantos} ejercicios.", "Going on after {cuantos} exercises.");
  static final Texto ES_ENLACE =
      new Texto("{archivo} es un enlace: no se sigue.", "{archivo} is a link: it is not followed.");
  static final Texto YA_ESTA =
      new Texto(
          "{archivo} ya está en la entrada: se evalúa una vez.",
          "{archivo} is in the input already: it is evaluated once.");
  static final Texto POR_ENTIDAD = new Texto("Por entidad", "By entity");
  static final Texto POR_REQUISITO = new Texto("Por requisito", "By requirement");
  static final Texto ENTIDAD = new Texto("entidad", "entity");
  static final Texto REQUISITO = new Texto("requisito", "requirement");
  static final Texto EJERCICIOS = new Texto("ejercicios", "exercises");
  static final Texto JUZGADOS = new Texto("juzgados", "judged");
  static final Texto SIN_EVALUAR = new Texto("no se pudieron evaluar", "could not be evaluated");
  static final Texto EN_TOTAL = new Texto("en total", "in total");
  static final Texto HILOS =
      new Texto("--hilos debe ser 1 o más; es {hilos}", "--hilos must be 1 or more; it is {hilos}");
  static final Texto NO_SE_PUDO_ESCRIBIR =
      new Texto("no se pudo escribir la salida", "could not write the output");
  static final Texto SIN_ARCHIVOS =
      new Texto(
          "la carpeta {carpeta} no tiene archivos JSON, NDJSON ni .xlsx, ni los CSV de un ejercicio",
          "the folder {carpeta} has no JSON, NDJSON or .xlsx files, and no CSV files of an"
              + " exercise");
  static final Texto CSV_AJENOS =
      new Texto(
          "{carpeta}: ninguno de sus archivos .csv se llama como una hoja de un ejercicio; no se"
              + " leen.",
          "{carpeta}: none of its .csv files is called as a sheet of an exercise; they are not"
              + " read.");
  static final Texto DOS_COSAS =
      new Texto(
          "{destino} no puede ser dos cosas a la vez: escribirlo perdería {otro}",
          "{destino} cannot be two things at once: writing it would lose {otro}");
  static final Texto OTRO_ESCRIBE =
      new Texto("otro proceso escribe {archivo}", "another process writes {archivo}");
  static final Texto DE_OTRA_LLAMADA =
      new Texto(
          "{archivo} quedó a medias con otra entrada, fecha, reglas u opciones; repita la misma"
              + " llamada para seguir, o borre {marca} para empezar de nuevo",
          "{archivo} was left unfinished with another input, date, rules or options; repeat the same"
              + " call to go on, or delete {marca} to start anew");
  static final Texto QUIZAS_OTRA_ENTRADA =
      new Texto(
          "{archivo} quedó a medias y no se puede saber si la entrada estándar es la misma; borre"
              + " {marca} para empezar de nuevo",
          "{archivo} was left unfinished and nobody can tell whether standard input is the same;"
              + " delete {marca} to start anew");
  static final Texto MARCA_DANADA =
      new Texto(
          "la marca {marca} está dañada; bórrela para empezar de nuevo",
          "the mark {marca} is damaged; delete it to start anew");
  static final Texto LE_FALTA =
      new Texto(
          "a {archivo} le falta lo que ya tenía; borre {marca} para empezar de nuevo",
          "{archivo} lacks what it had; delete {marca} to start anew");
  static final Texto CAMBIO =
      new Texto(
          "{archivo} cambió desde que quedó a medias; borre {marca} para empezar de nuevo",
          "{archivo} changed since it was left unfinished; delete {marca} to start anew");

  private Rotulo() {}
}
