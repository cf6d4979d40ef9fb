package org.gobiernoabierto.formatos.dibujo;

import org.gobiernoabierto.idioma.Idioma;
import org.gobiernoabierto.idioma.Texto;

/**
 * Something that happened in an exercise.
 *
 * @param paso number of its step; 0 for what comes before them
 * @param clase what kind of act it is
 * @param cual which one of its kind; empty where there is only one
 * @param cuando when it happened
 */
record Acto(int paso, Texto clase, String cual, Cuando cuando) {

  String nombre(Idioma idioma) {
    return cual.isEmpty() ? clase.en(idioma) : clase.en(idioma) + ": " + cual;
  }
}
