package org.gobiernoabierto.reglas.autoria;

import static org.gobiernoabierto.reglas.autoria.CodigoDeDefecto.FALTA_WHEN;
import static org.gobiernoabierto.reglas.autoria.CodigoDeDefecto.METADATO_DESCONOCIDO;

import java.util.List;

/** Usual mistakes between the name of a rule and {@code when}. Not thread-safe. */
final class SintaxisDelEncabezado {

  private static final List<String> DE_REGLA = List.of("when", "then", "end");

  private final Cursor cursor;
  private final String regla;

  SintaxisDelEncabezado(Cursor cursor, String regla) {
    this.cursor = cursor;
    this.regla = regla;
  }

  /** Attributes and metadata, up to {@code when} or {@code then}. */
  void recorrer() {
    boolean alPrincipio = true;
    boolean trasAtributo = false;
    while (cursor.sigue() && !cursor.ver().es("when") && !cursor.ver().es("then")) {
      Pieza pieza = cursor.ver();
      boolean empiezaAlgo = alPrincipio || pieza.abreRenglon();
      if (pieza.es("@")) {
        metadato(trasAtributo);
      } else if (empiezaAlgo && !PalabrasDeDrl.esAtributo(pieza)) {
        if (PalabrasDeDrl.seParece(pieza, DE_REGLA) && !pieza.es("end")) {
          PalabrasDeDrl.desconocida(cursor, pieza, DE_REGLA);
        } else {
          cursor.fallar(FALTA_WHEN, pieza.inicio(), "regla", regla);
        }
      } else {
        trasAtributo = true;
        cursor.avanzar();
      }
      alPrincipio = false;
    }
    if (cursor.ver().texto().isEmpty()) {
      cursor.fallar(FALTA_WHEN, cursor.anterior().fin(), "regla", regla);
    }
  }

  /** The parser takes metadata before attributes only; after them it is told here. */
  private void metadato(boolean trasAtributo) {
    if (trasAtributo) {
      String nombre = cursor.ver(1).texto();
      cursor.fallar(
          METADATO_DESCONOCIDO,
          cursor.ver().inicio(),
          "nombre",
          nombre,
          "sugerencia",
          RevisionDeAtributos.enVezDelMetadato(nombre));
    }
    cursor.avanzar();
    cursor.avanzar();
    if (cursor.ver().es("(")) {
      while (cursor.sigue() && !cursor.ver().es(")")) {
        cursor.avanzar();
      }
      cursor.avanzar();
    }
  }
}
