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

  private Rotulo() {}
}
