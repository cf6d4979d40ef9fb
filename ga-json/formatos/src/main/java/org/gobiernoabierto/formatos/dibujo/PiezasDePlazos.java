package org.gobiernoabierto.formatos.dibujo;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.gobiernoabierto.idioma.Idioma;
import org.gobiernoabierto.informe.Plazo;

/** Makes marks of deadlines; those that stand alike and follow closely share one. */
final class PiezasDePlazos {

  private static final double CERCA = 4.5;
  private static final int NOMBRADOS = 3;

  private final Escala escala;
  private final Idioma idioma;

  PiezasDePlazos(Escala escala, Idioma idioma) {
    this.escala = escala;
    this.idioma = idioma;
  }

  /** Those of deadlines that are in the order of their dates; one without a date has no mark. */
  List<Pieza> de(List<Plazo> plazos) {
    List<Pieza> piezas = new ArrayList<>();
    for (Forma forma : Forma.values()) {
      List<Plazo> grupo = new ArrayList<>();
      for (Plazo plazo : plazos) {
        if (plazo.vence() == null || Forma.de(plazo.estado()) != forma) {
          continue;
        }
        if (!grupo.isEmpty() && lejos(grupo.get(grupo.size() - 1), plazo)) {
          piezas.add(pieza(forma, grupo));
          grupo.clear();
        }
        grupo.add(plazo);
      }
      if (!grupo.isEmpty()) {
        piezas.add(pieza(forma, grupo));
      }
    }
    return piezas;
  }

  private boolean lejos(Plazo antes, Plazo despues) {
    return donde(despues) - donde(antes) > CERCA;
  }

  private double donde(Plazo plazo) {
    return escala.en(requireNonNull(plazo.vence()));
  }

  private Pieza pieza(Forma forma, List<Plazo> grupo) {
    List<Double> puntos = grupo.stream().map(this::donde).toList();
    String signo = forma == Forma.SIN_CONSTANCIA ? "?" : String.valueOf(grupo.size());
    return new Pieza(
        forma,
        puntos,
        puntos.get(0),
        puntos.get(puntos.size() - 1),
        signo,
        forma == Forma.CUMPLIDO ? "" : requisitos(grupo) + ", " + cuando(grupo),
        forma == Forma.CUMPLIDO ? "" : requisitos(grupo));
  }

  private static String requisitos(List<Plazo> grupo) {
    List<String> requisitos = grupo.stream().map(Plazo::requisito).distinct().toList();
    String nombrados = requisitos.stream().limit(NOMBRADOS).collect(Collectors.joining(", "));
    int otros = requisitos.size() - NOMBRADOS;
    return otros > 0 ? nombrados + " +" + otros : nombrados;
  }

  private String cuando(List<Plazo> grupo) {
    return new Cuando(grupo.get(0).vence(), grupo.get(grupo.size() - 1).vence(), false).en(idioma);
  }
}
