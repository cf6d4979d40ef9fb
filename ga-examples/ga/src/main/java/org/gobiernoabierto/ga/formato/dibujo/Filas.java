package org.gobiernoabierto.ga.formato.dibujo;

import java.util.ArrayList;
import java.util.List;

/**
 * Puts marks in rows so that none touches another nor its label. How wide the drawing is nobody
 * knows: what fits into the narrowest that shows labels fits into wider ones too.
 */
final class Filas {

  private static final double PIXELES = 520;
  private static final double LETRA = 100 * 6.1 / PIXELES;
  private static final double MEDIA_MARCA = 100 * 9 / PIXELES;
  private static final double AIRE = 100 * 6 / PIXELES;
  private static final double CIEN = 100;

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
    double letras = pieza.etiqueta().isEmpty() ? 0 : pieza.etiqueta().length() * LETRA + AIRE;
    boolean aLaDerecha = pieza.hasta() + MEDIA_MARCA + letras <= CIEN;
    boolean cabe = aLaDerecha || pieza.desde() - MEDIA_MARCA - letras >= 0;
    double inicio = pieza.desde() - MEDIA_MARCA - (cabe && !aLaDerecha ? letras : 0);
    double fin = pieza.hasta() + MEDIA_MARCA + (cabe && aLaDerecha ? letras : 0);
    Trazo trazo = Trazo.de(cabe ? pieza : sinEtiqueta(pieza), aLaDerecha);
    fila(new Tramo(inicio, fin)).add(trazo);
  }

  private List<Trazo> fila(Tramo suyo) {
    for (int i = 0; i < filas.size(); i++) {
      if (ocupado.get(i).stream().noneMatch(suyo::toca)) {
        ocupado.get(i).add(suyo);
        return filas.get(i);
      }
    }
    ocupado.add(new ArrayList<>(List.of(suyo)));
    filas.add(new ArrayList<>());
    return filas.get(filas.size() - 1);
  }

  private static Pieza sinEtiqueta(Pieza pieza) {
    return new Pieza(
        pieza.forma(), pieza.puntos(), pieza.desde(), pieza.hasta(), pieza.signo(), "");
  }
}
