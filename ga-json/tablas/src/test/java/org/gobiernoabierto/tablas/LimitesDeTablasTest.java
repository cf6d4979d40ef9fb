package org.gobiernoabierto.tablas;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.gobiernoabierto.tablas.LibroDePrueba.fila;
import static org.gobiernoabierto.tablas.LibroDePrueba.texto;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.gobiernoabierto.informe.Falla;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files of people who mean harm, or who sent the wrong one. */
class LimitesDeTablasTest {

  private final LectorDeTablas lector = new LectorDeTablas();

  private static void esElLimite(LecturaDeTablas lectura, String que) {
    assertThat(lectura.fallas()).extracting(Falla::codigo).containsExactly("LIMITE_DEL_LIBRO");
    assertThat(lectura.fallas().get(0).mensaje().es()).contains(que);
    assertThat(lectura.fallas(List.of())).isEqualTo(lectura.fallas());
  }

  private static void noEsUnLibro(LecturaDeTablas lectura, String consejo) {
    assertThat(lectura.fallas()).extracting(Falla::codigo).containsExactly("NO_ES_UN_LIBRO");
    assertThat(lectura.fallas().get(0).mensaje().es()).contains(consejo);
  }

  @Test
  void unpacksNoFurtherThanTheLimit() throws IOException {
    ByteArrayOutputStream bomba = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bomba)) {
      zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
      byte[] ceros = new byte[1 << 20];
      for (int i = 0; i < 1 << 10; i++) {
        zip.write(ceros);
      }
    }

    assertThat(bomba.size()).isLessThan(2 << 20);
    esElLimite(lector.leer(bomba.toByteArray()), "67108864 bytes descomprimidos");
  }

  @Test
  void readsNoMoreRowsThanTheLimit() {
    String muchas = fila(texto("a")).repeat(1_000_000);
    LimitesDeTablas amplios = new LimitesDeTablas(16 << 20, 256 << 20, 10, 50_000, 2_000_000);

    esElLimite(
        lector.conLimites(amplios).leer(new LibroDePrueba().hoja("Actores", muchas).bytes()),
        "50000 filas");
    esElLimite(lector.leerCsv(Map.of("Actores", "a\n".repeat(1_000_000).getBytes(UTF_8))), "filas");
  }

  @Test
  void passesOverRowsInWhichNothingStands() {
    String vacias = "<row><c s=\"0\"/></row>".repeat(1_000_000);

    assertThat(lector.leer(new LibroDePrueba().hoja("Actores", vacias).bytes()).fallas())
        .extracting(Falla::codigo)
        .containsExactly("FALTA_HOJA");
  }

  @Test
  void readsNoMoreCellsThanTheLimit() {
    String ancha = fila(texto("a").repeat(300)).repeat(2_000);

    esElLimite(lector.leer(new LibroDePrueba().hoja("Actores", ancha).bytes()), "500000 celdas");
  }

  @Test
  void countsATextAsOftenAsCellsHaveIt() {
    LibroDePrueba libro =
        new LibroDePrueba()
            .compartidos("<si><t>" + "a".repeat(1 << 20) + "</t></si>")
            .hoja("Actores", fila("<c t=\"s\"><v>0</v></c>").repeat(100));

    esElLimite(lector.leer(libro.bytes()), "67108864 caracteres");
  }

  @Test
  void readsNoMoreFilesThanTheLimit() {
    LibroDePrueba libro = new LibroDePrueba();
    for (int i = 0; i < 1_001; i++) {
      libro.entrada("docProps/" + i + ".xml", "<a/>");
    }

    esElLimite(lector.leer(libro.bytes()), "1000 archivos dentro");
  }

  @Test
  void readsNothingFromElsewhere() {
    LibroDePrueba libro =
        new LibroDePrueba()
            .hoja("Actores", fila(texto("a")))
            .entrada(
                "xl/workbook.xml",
                "<!DOCTYPE a [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><workbook>&e;</workbook>");

    noEsUnLibro(lector.leer(libro.bytes()), "dañado");
  }

  @Test
  void saysWhatToDoWithFilesOfOtherKinds() {
    noEsUnLibro(lector.leer(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0}), ".xls");
    noEsUnLibro(
        lector.leer(
            new LibroDePrueba()
                .entrada("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
                .bytes()),
        ".ods");
    noEsUnLibro(
        lector.leer(new LibroDePrueba().entrada("word/document.xml", "<a/>").bytes()), "Word");
    noEsUnLibro(lector.leer("Id,Nombre".getBytes(UTF_8)), "no es un libro");
    noEsUnLibro(lector.leer(new byte[0]), "no es un libro");
    noEsUnLibro(
        lector.leerCsv(Map.of("Actores", "\"sin fin".repeat(1 << 18).getBytes(UTF_8))), "CSV");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<row r=\"x\"/>",
        "<row r=\"-1\"><c><v>1</v></c></row>",
        "<row><c r=\"1A\"><v>1</v></c></row>",
        "<row><c r=\"ZZZ1\"><v>1</v></c></row>",
        "<row><c t=\"s\"><v>7</v></c></row>",
        "<row><c><v>uno</v></c></row>",
        "<row>"
      })
  void saysOfADamagedWorkbookThatItIs(String filas) {
    noEsUnLibro(lector.leer(new LibroDePrueba().hoja("Actores", filas).bytes()), "dañado");
  }

  @Test
  void saysOfHalfAWorkbookThatItIsDamaged() {
    byte[] libro = new EscritorDeTablas().plantilla();

    for (int largo = 100; largo < libro.length; largo += 9_973) {
      LecturaDeTablas lectura = lector.leer(Arrays.copyOf(libro, largo));
      assertThat(lectura.fallas()).isNotEmpty();
    }
  }

  @Test
  void listsNoMoreFaultsThanAnybodyReads() {
    String csv = "Id,Sector\n" + "a,b\n".repeat(5_000);

    LecturaDeTablas lectura = lector.leerCsv(Map.of("Actores", csv.getBytes(UTF_8)));

    assertThat(lectura.fallas()).hasSize(1_001);
    assertThat(lectura.fallas().get(1_000).mensaje().es()).contains("4001");
  }

  @Test
  void isNotSlowedDownByHeadingsThatNobodyHas() {
    String ancha = fila(texto("Nombr").repeat(16_000));
    String filas = fila(texto("Id")) + ancha.repeat(20);

    LecturaDeTablas lectura =
        lector.leer(new LibroDePrueba().hoja("Actores", ancha + filas).bytes());

    assertThat(lectura.fallas()).hasSizeLessThan(1_002);
  }
}
