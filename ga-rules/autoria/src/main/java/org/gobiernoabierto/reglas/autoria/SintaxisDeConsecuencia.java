package org.gobiernoabierto.reglas.autoria;

import static org.gobiernoabierto.reglas.autoria.CodigoDeDefecto.FALTA_COMA;
import static org.gobiernoabierto.reglas.autoria.CodigoDeDefecto.FALTA_END;
import static org.gobiernoabierto.reglas.autoria.CodigoDeDefecto.FALTA_PUNTO_Y_COMA;

import java.util.Set;
import org.gobiernoabierto.reglas.autoria.Pieza.Clase;

/** Usual mistakes between {@code then} and {@code end}. Not thread-safe. */
final class SintaxisDeConsecuencia {

  private static final Set<String> DE_JAVA =
      Set.of("new", "instanceof", "final", "return", "else", "throw", "case");

  private final Cursor cursor;
  private final String regla;
  private final Parentesis parentesis = new Parentesis();
  private int desde;

  SintaxisDeConsecuencia(Cursor cursor, String regla) {
    this.cursor = cursor;
    this.regla = regla;
  }

  /** Goes beyond {@code end} or to the first defect. */
  void recorrer() {
    Pieza entonces = cursor.ver();
    cursor.avanzar();
    desde = cursor.posicion();
    while (cursor.sigue() && !esElFin(cursor.ver())) {
      Pieza pieza = cursor.ver();
      if (empiezaOtra(pieza)) {
        sinEnd();
      } else if (pieza.abreRenglon() && pieza.es("juicio") && cursor.ver(1).es(".")) {
        exigirPuntoYComa(entonces);
      } else if (faltaComa(cursor.anterior(), pieza)) {
        cursor.fallar(
            FALTA_COMA,
            cursor.anterior().fin(),
            "antes",
            cursor.anterior().texto(),
            "despues",
            pieza.texto());
      }
      if (cursor.fallo() == null) {
        contar(pieza);
        cursor.avanzar();
      }
    }
    if (cursor.fallo() != null) {
      return;
    }
    if (cursor.ver().texto().isEmpty()) {
      sinEnd();
    } else {
      parentesis.fallarSinCerrar(cursor);
      exigirPuntoYComa(entonces);
      cursor.avanzar();
    }
  }

  private boolean esElFin(Pieza pieza) {
    return pieza.es("end") && (pieza.abreRenglon() || parentesis.ultimo() == null);
  }

  private boolean empiezaOtra(Pieza pieza) {
    Pieza nombre = cursor.ver(1);
    boolean seNombra = nombre.clase() == Clase.TEXTO || nombre.esPalabra();
    return pieza.abreRenglon() && pieza.es("rule") && seNombra && !nombre.abreRenglon();
  }

  private void sinEnd() {
    cursor.fallarPorOtra("end", desde);
    parentesis.fallarSinCerrar(cursor);
    cursor.fallar(FALTA_END, cursor.anterior().fin(), "regla", regla);
  }

  private void exigirPuntoYComa(Pieza entonces) {
    Pieza anterior = cursor.anterior();
    boolean termina = anterior.es(")") || anterior.es("]") || anterior.clase() == Clase.TEXTO;
    if (termina && !anterior.equals(entonces)) {
      parentesis.fallarSinCerrar(cursor);
      cursor.fallar(FALTA_PUNTO_Y_COMA, anterior.fin());
    }
  }

  private boolean faltaComa(Pieza anterior, Pieza pieza) {
    Parentesis.Abierto abierto = parentesis.ultimo();
    if (abierto == null || !abierto.pieza().es("(") || !abierto.de().esPalabra()) {
      return false;
    }
    boolean texto = anterior.clase() == Clase.TEXTO || pieza.clase() == Clase.TEXTO;
    boolean palabras = anterior.esPalabra() && pieza.esPalabra();
    boolean deJava = DE_JAVA.contains(anterior.texto()) || DE_JAVA.contains(pieza.texto());
    boolean juntos = anterior.esOperando() || anterior.es(")");
    return (texto || palabras) && !deJava && juntos && pieza.esOperando();
  }

  private void contar(Pieza pieza) {
    if (!parentesis.contar(pieza, cursor) && pieza.es(";")) {
      Parentesis.Abierto abierto = parentesis.ultimo();
      if (abierto != null && abierto.pieza().es("(") && !abierto.de().es("for")) {
        parentesis.fallarSinCerrar(cursor);
      }
    }
  }
}
