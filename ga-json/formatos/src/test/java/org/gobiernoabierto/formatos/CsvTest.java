package org.gobiernoabierto.formatos;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.List;
import org.gobiernoabierto.idioma.Idioma;
import org.junit.jupiter.api.Test;

class CsvTest {

  @Test
  void aRowForEveryFindingAndEveryRequirementWithoutOne() {
    for (Caso caso : Caso.todos()) {
      List<CsvRecord> filas = leer(caso.en("csv", Idioma.ES));
      long sinHallazgo =
          caso.informe().requisitos().stream()
              .map(d -> d.requisito().id())
              .filter(
                  id ->
                      caso.informe().hallazgos().stream().noneMatch(h -> h.requisito().equals(id)))
              .count();
      assertThat(filas)
          .hasSize(
              1
                  + caso.informe().avisos().size()
                  + caso.informe().hallazgos().size()
                  + (int) sinHallazgo);
    }
  }

  @Test
  void aFindingSaysEverythingInItsRow() {
    String fila =
        Caso.dispensado()
            .en("csv", Idioma.ES)
            .lines()
            .filter(renglon -> renglon.contains("P0-02.tarde"))
            .findFirst()
            .orElseThrow();
    assertThat(fila)
        .startsWith(
            "campeche-2016.json,campeche-2016,2016,2018-03-20,NO_CONFORME,2,50,P0-02,0,OBLIGACION,Se respeta el"
                + " periodo de 12 meses,INCUMPLE,,ERROR,P0-02.tarde,campeche-2016,"
                + "/plan/lanzamiento/fecha,72,30,,\"El periodo cerró el 2017-06-20 y")
        .contains(
            ",STL,2017-06-20,\"§0.1 Una vez",
            ",Pleno del instituto,Sesión pospuesta,Acuerdo 12/2017,2018-12-31,,,,,seis-pasos-2016")
        .contains("vigenciaMeses=12");
  }

  @Test
  void aFindingOfASpreadsheetSaysItsCell() {
    assertThat(Caso.deLibro().en("csv", Idioma.ES))
        .contains(",/plan/lanzamiento/fecha,,,Ejercicio!B33,");
  }

  @Test
  void itStartsWithTheMarkThatSpreadsheetsKnowUtf8By() {
    assertThat(Caso.campeche().en("csv", Idioma.ES)).startsWith("\uFEFFarchivo,ejercicio,");
  }

  @Test
  void hostileTextsChangeNoColumnAndStartNoFormula() {
    for (Caso caso : Hostil.informes()) {
      assertThat(leer(caso.en("csv", Idioma.EN))).allSatisfy(CsvTest::esInofensiva);
    }
    assertThat(leer(Hostil.ejercicio().en("csv", Idioma.EN))).allSatisfy(CsvTest::esInofensiva);
    assertThat(leer(Caso.fallasEn("csv", Idioma.ES, "=x.json", Hostil.fallas())))
        .hasSize(1 + Hostil.fallas().size())
        .allSatisfy(CsvTest::esInofensiva);
  }

  @Test
  void whatCouldBeAFormulaIsStillThereToRead() {
    assertThat(Caso.con(lugar -> "=cmd()").en("csv", Idioma.ES)).contains(",'=cmd(),");
  }

  private static void esInofensiva(CsvRecord fila) {
    assertThat(fila.getFieldCount()).isEqualTo(InformeEnCsv.COLUMNAS.size());
    assertThat(fila.getFields()).noneMatch(celda -> celda.matches("(?s)[=+\\-@\t\r\n].*"));
  }

  private static List<CsvRecord> leer(String csv) {
    return CsvReader.builder().ofCsvRecord(csv.substring(1)).stream().toList();
  }
}
