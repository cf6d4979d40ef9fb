package org.gobiernoabierto.formatos.dibujo;

import java.util.ArrayList;
import java.util.List;
import org.gobiernoabierto.formatos.dibujo.Trazo.Lado;

/**
 * Puts marks in rows so that none touches another nor its label. How wide the drawing is nobody
 * knows: what fits into the narrowest that shows labels fits into wider ones too. There are not
 * more rows than can be looked at; what is left shares the last one.
 */
final class Filas {

  private static final double PIXELES = 520;
  private static final double LETRA = 100 * 6.1 / PIXELES;
  private static final double MEDIA_MARCA = 100 * 9 / PIXELES;
  private static final double AIRE = 100 * 6 / PIXELES;
  private static final double CIEN = 100;
  private static final int MAXIMO = 30;

  private final List<List<Tramo>> ocupado = new ArrayList<>();
  private final List<List<Trazo>> filas = new ArrayList<>();

  private record Tramo(double desde, double hasta) {
    boolean toca(Tramo otro) {
      return desde < otro.hasta && otro.desde < hasta;
    }
  }

  /** The rows of some marks, each mark in the first where it fits. */
  static List<List<Trazo>> de(List<Pieza> piezas) {
    Filas filas = new Filas();
    piezas.forEach(filas::poner);
    return filas.filas;
  }

  private void poner(Pieza pieza) {
    if (cabeALaDerecha(pieza)) {
      fila(pieza.desde(), pieza.hasta() + letras(pieza)).add(Trazo.de(pieza, Lado.DERECHA));
    } else if (pieza.desde() - MEDIA_MARCA - letras(pieza) >= 0) {
      fila(pieza.desde() - letras(pieza), pieza.hasta()).add(Trazo.de(pieza, Lado.IZQUIERDA));
    } else if (pieza.signo().isEmpty() && letras(pieza) < pieza.hasta() - pieza.desde()) {
      fila(pieza.desde(), pieza.hasta()).add(Trazo.de(pieza, Lado.DENTRO));
    } else {
      poner(pieza.con(pieza.etiqueta().equals(pieza.corta()) ? "" : pieza.corta()));
    }
  }

  private static boolean cabeALaDerecha(Pieza pieza) {
    return pieza.etiqueta().isEmpty() || pieza.hasta() + MEDIA_MARCA + letras(pieza) <= CIEN;
  }

  private static double letras(Pieza pieza) {
    return pieza.etiqueta().isEmpty() ? 0 : pieza.etiqueta().length() * LETRA + AIRE;
  }

  private List<Trazo> fila(double desde, double hasta) {
    Tramo suyo = new Tramo(desde - MEDIA_MARCA, hasta + MEDIA_MARCA);
    for (int i = 0; i < filas.size(); i++) {
      if (ocupado.get(i).stream().noneMatch(suyo::toca)) {
        ocupado.get(i).add(suyo);
        return filas.get(i);
      }
    }
    if (filas.size() == MAXIMO) {
      return filas.get(MAXIMO - 1);
    }
    ocupado.add(new ArrayList<>(List.of(suyo)));
    filas.add(new ArrayList<>());
    return filas.get(filas.size() - 1);
  }
}
