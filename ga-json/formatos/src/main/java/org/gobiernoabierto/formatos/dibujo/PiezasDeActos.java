package org.gobiernoabierto.formatos.dibujo;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.gobiernoabierto.idioma.Idioma;

/** Makes marks of acts; those of a kind that follow closely share one. */
final class PiezasDeActos {

  private static final double CERCA = 20;
  private static final double FUERA = 6;

  private final Escala escala;
  private final LocalDate fecha;
  private final Idioma idioma;

  PiezasDeActos(Escala escala, LocalDate fecha, Idioma idioma) {
    this.escala = escala;
    this.fecha = fecha;
    this.idioma = idioma;
  }

  List<Pieza> de(List<Acto> actos) {
    List<Pieza> piezas = new ArrayList<>();
    List<Acto> grupo = new ArrayList<>();
    for (Acto acto : actos) {
      if (!grupo.isEmpty() && !sigue(grupo.get(grupo.size() - 1), acto)) {
        piezas.add(pieza(grupo));
        grupo.clear();
      }
      if (acto.cuando().tieneFecha()) {
        grupo.add(acto);
      }
    }
    if (!grupo.isEmpty()) {
      piezas.add(pieza(grupo));
    }
    return piezas;
  }

  private boolean sigue(Acto antes, Acto acto) {
    if (!acto.clase().equals(antes.clase()) || !acto.cuando().tieneFecha()) {
      return false;
    }
    Forma forma = Forma.de(acto.cuando(), fecha);
    return acto.cuando().equals(antes.cuando())
        || (esRombo(forma)
            && forma == Forma.de(antes.cuando(), fecha)
            && Math.abs(donde(acto) - donde(antes)) < CERCA);
  }

  private double donde(Acto acto) {
    return escala.en(requireNonNull(acto.cuando().desde()));
  }

  private static boolean esRombo(Forma forma) {
    return forma == Forma.ACTO || forma == Forma.POSTERIOR;
  }

  private Pieza pieza(List<Acto> grupo) {
    Cuando primero = grupo.get(0).cuando();
    Forma forma = Forma.de(primero, fecha);
    String clase = grupo.get(0).clase().en(idioma);
    String nombre = grupo.size() == 1 ? clase : clase + " ×" + grupo.size();
    if (!esRombo(forma)) {
      return new Pieza(
          forma,
          List.of(),
          desde(primero),
          hasta(primero),
          "",
          nombre + ", " + primero.en(idioma),
          nombre);
    }
    List<Double> puntos =
        grupo.stream()
            .map(a -> escala.en(Objects.requireNonNull(a.cuando().desde())))
            .sorted()
            .toList();
    return new Pieza(
        forma,
        puntos,
        puntos.get(0),
        puntos.get(puntos.size() - 1),
        "",
        nombre + ", " + cuando(grupo).en(idioma),
        nombre);
  }

  private static Cuando cuando(List<Acto> grupo) {
    var dias = grupo.stream().map(a -> a.cuando().desde()).sorted().toList();
    return new Cuando(dias.get(0), dias.get(dias.size() - 1), false);
  }

  private double desde(Cuando cuando) {
    return cuando.desde() == null ? -FUERA : escala.en(cuando.desde());
  }

  private double hasta(Cuando cuando) {
    return cuando.hasta() == null ? 100 + FUERA : escala.en(cuando.hasta());
  }
}
