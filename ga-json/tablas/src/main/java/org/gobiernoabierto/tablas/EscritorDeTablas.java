package org.gobiernoabierto.tablas;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gobiernoabierto.modelo.EjercicioLocal;

/**
 * Writes exercises as spreadsheets that {@link LectorDeTablas} reads as an equal exercise: a sheet
 * of questions, a table for each list, and a last sheet of what these have no place for. The same
 * exercise is always the same bytes.
 *
 * <p>Immutable and thread-safe.
 */
public final class EscritorDeTablas {

  /** The exercise as a workbook of Excel (.xlsx), with drop-downs and help. */
  public byte[] xlsx(EjercicioLocal ejercicio) {
    return EscritorXlsx.escribir(hojas(ejercicio));
  }

  /**
   * The exercise as CSV, one file for each sheet.
   *
   * @return the files by the names of the sheets, in the order of these
   */
  public Map<String, byte[]> csv(EjercicioLocal ejercicio) {
    return csv(hojas(ejercicio));
  }

  /** The workbook without an exercise, to be filled in. */
  public byte[] plantilla() {
    return EscritorXlsx.escribir(Llenado.de(Map.of()));
  }

  /** As {@link #csv}, without an exercise, to be filled in. */
  public Map<String, byte[]> plantillaCsv() {
    return csv(Llenado.de(Map.of()));
  }

  private static List<Hoja> hojas(EjercicioLocal ejercicio) {
    return Llenado.de(ArbolDelEjercicio.de(ejercicio));
  }

  private static Map<String, byte[]> csv(List<Hoja> hojas) {
    Map<String, byte[]> archivos = new LinkedHashMap<>();
    hojas.forEach(hoja -> archivos.put(hoja.nombre(), EscritorCsv.escribir(hoja)));
    return archivos;
  }
}
