package org.gobiernoabierto.ga;

import java.util.List;
import java.util.Optional;
import org.gobiernoabierto.idioma.Idioma;
import org.gobiernoabierto.idioma.Texto;
import org.gobiernoabierto.informe.Falla;
import org.gobiernoabierto.informe.Hallazgo;
import org.gobiernoabierto.informe.Informe;
import org.gobiernoabierto.json.Lectura;
import org.gobiernoabierto.modelo.EjercicioLocal;
import org.gobiernoabierto.tablas.LecturaDeTablas;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading a file: a text, or a spreadsheet.
 *
 * @param lectura of the JSON
 * @param tablas the sheets that the JSON was made of; null when it is the file
 * @param libro the workbook with the sheets; null when there is none
 */
public record Leido(Lectura lectura, @Nullable LecturaDeTablas tablas, byte @Nullable [] libro) {

  /** Of a JSON text. */
  public static Leido de(Lectura lectura) {
    return new Leido(lectura, null, null);
  }

  /** All that is wrong, with lines and columns or with cells. */
  public List<Falla> fallas() {
    return tablas == null ? lectura.fallas() : tablas.fallas(lectura.fallas());
  }

  /** How the sheets were read. */
  List<Falla> avisos() {
    return tablas == null ? List.of() : tablas.avisos();
  }

  /** The exercise, when there are no faults. */
  public EjercicioLocal orElseThrow() {
    return lectura.orElseThrow();
  }

  /**
   * What could be read, with the rest as not known; of sheets only where nothing is wrong with
   * them, since what is wrong with a cell is not in the JSON.
   */
  Optional<EjercicioLocal> parcial() {
    return tablas == null || fallas().isEmpty() ? lectura.parcial() : Optional.empty();
  }

  /** The report with lines and columns, or with cells and with how the sheets were read. */
  public Informe ubicar(Informe informe) {
    Informe ubicado = lectura.ubicar(informe);
    return tablas == null ? ubicado : tablas.ubicar(ubicado);
  }

  /**
   * Writes the workbook with comments in its cells: what is wrong, and the findings.
   *
   * @throws EntradaException when there is no workbook, or it cannot be written
   */
  void anotar(String salida, List<Hallazgo> hallazgos, Idioma idioma) {
    if (tablas == null || libro == null) {
      throw new EntradaException(
          new Texto("--anotar es para un libro .xlsx", "--anotar is for an .xlsx workbook"));
    }
    try {
      Salida.archivo(salida, tablas.anotar(libro, lectura.fallas(), hallazgos, idioma));
    } catch (IllegalArgumentException e) {
      throw new EntradaException(
          new Texto("no se pudo anotar: {motivo}", "could not be annotated: {motivo}")
              .con("motivo", EntradaException.motivo(e)));
    }
  }
}
