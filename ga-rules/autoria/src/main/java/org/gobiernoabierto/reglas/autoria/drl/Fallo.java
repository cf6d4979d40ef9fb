package org.gobiernoabierto.reglas.autoria.drl;

import java.util.List;
import org.gobiernoabierto.reglas.autoria.archivos.Archivo;
import org.gobiernoabierto.reglas.autoria.defectos.CodigoDeDefecto;
import org.gobiernoabierto.reglas.autoria.defectos.Defecto;

/**
 * Something in a DRL file that is not as the language wants it. Immutable.
 *
 * @param codigo what kind of defect
 * @param pieza index of the piece that shows it
 * @param lugar index into the file of where it stands
 * @param arreglo what mends it, so that the rest can be read
 * @param datos names and values that its message mentions, by turns
 */
record Fallo(CodigoDeDefecto codigo, int pieza, int lugar, Arreglo arreglo, Object... datos) {

  /**
   * A change of pieces.
   *
   * @param desde the first that goes
   * @param hasta what follows the last that goes
   * @param otras what comes in their place
   * @param dudoso whether it is a guess
   */
  record Arreglo(int desde, int hasta, List<Pieza> otras, boolean dudoso) {

    /** When what was meant is not known. */
    static final Arreglo NINGUNO = new Arreglo(0, 0, List.of(), true);

    static Arreglo poner(int en, Pieza... otras) {
      return new Arreglo(en, en, List.of(otras), false);
    }

    static Arreglo cambiar(int desde, int hasta, Pieza... otras) {
      return new Arreglo(desde, hasta, List.of(otras), false);
    }

    Arreglo adivinado() {
      return new Arreglo(desde, hasta, otras, true);
    }

    /** Index into the file of the last that it puts there; 0 for none. */
    int lugar() {
      return otras.isEmpty() ? 0 : otras.get(otras.size() - 1).inicio();
    }

    boolean hay() {
      return this != NINGUNO;
    }
  }

  Piezas arreglar(Piezas piezas) {
    return piezas.con(arreglo.desde(), arreglo.hasta(), arreglo.otras());
  }

  Defecto en(Archivo archivo) {
    return codigo.en(archivo.lugar(lugar), datos);
  }
}
