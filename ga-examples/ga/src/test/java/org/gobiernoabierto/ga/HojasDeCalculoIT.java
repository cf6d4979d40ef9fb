package org.gobiernoabierto.ga;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a user with a spreadsheet sees. */
class HojasDeCalculoIT {

  private static final String COMPLETO = Llamada.EJERCICIOS + "inventado-completo.json";

  @TempDir private Path carpeta;

  private String en(String nombre) {
    return carpeta.resolve(nombre).toString();
  }

  private static void bien(Llamada llamada) {
    assertThat(llamada.errores()).isEmpty();
    assertThat(llamada.codigo()).isZero();
  }

  @Test
  void anExerciseGoesToAWorkbookAndToCsvAndBack() throws IOException {
    bien(Llamada.ga("convertir", COMPLETO, en("a.xlsx")));
    bien(Llamada.ga("convertir", en("a.xlsx"), en("csv")));
    bien(Llamada.ga("convertir", en("csv"), en("b.json")));
    bien(Llamada.ga("convertir", en("a.xlsx"), en("a.json")));

    assertThat(carpeta.resolve("a.json")).hasSameBinaryContentAs(carpeta.resolve("b.json"));
    assertThat(carpeta.resolve("csv/Actividades.csv")).exists();
    assertThat(Llamada.ga("comparar", COMPLETO, en("a.xlsx"), "--fecha", "2018-03-20").texto())
        .contains("(0)");
  }

  @Test
  void aWorkbookIsJudgedAsItsExercise() throws IOException {
    bien(Llamada.ga("convertir", Llamada.EJERCICIOS + "campeche-2016.json", en("a.xlsx")));

    Llamada deJson =
        Llamada.ga("evaluar", Llamada.EJERCICIOS + "campeche-2016.json", "--formato", "junit");
    Llamada deLibro = Llamada.ga("evaluar", en("a.xlsx"), "--formato", "texto", "--detalle");
    Llamada deEntrada =
        Llamada.con(Files.readAllBytes(carpeta.resolve("a.xlsx")), "evaluar", "-", "--detalle");

    assertThat(deLibro.codigo()).isEqualTo(deJson.codigo()).isEqualTo(1);
    assertThat(deLibro.texto())
        .contains("@ «plan › lanzamiento › fecha» (Ejercicio!B33) · campeche-2016")
        .doesNotContain("línea");
    assertThat(deEntrada.texto()).isEqualTo(deLibro.texto());
    assertThat(Llamada.ga("evaluar", en("a.xlsx"), "--formato", "json").texto())
        .contains("\"celda\": \"Ejercicio!B33\"")
        .doesNotContain("\"linea\"");
    assertThat(Llamada.ga("evaluar", en("a.xlsx"), "--formato", "sarif").texto())
        .contains("\"fullyQualifiedName\": \"Ejercicio!B33\"")
        .doesNotContain("\"region\"");
  }

  @Test
  void aFolderOfCsvWithinAFolderIsOneOfTheExercisesOfTheFolder() throws IOException {
    Files.createDirectories(carpeta.resolve("todos"));
    Files.copy(Llamada.RAIZ.resolve(COMPLETO), carpeta.resolve("todos/a.json"));
    bien(Llamada.ga("convertir", COMPLETO, en("todos/b")));

    Llamada primera =
        Llamada.ga(
            "lote", en("todos"), "--salida", en("a.ndjson"), "--resumen", en("todos/b/n.csv"));
    Llamada segunda =
        Llamada.ga(
            "lote", en("todos"), "--salida", en("b.ndjson"), "--resumen", en("todos/b/n.csv"));

    assertThat(primera.codigo()).isEqualTo(segunda.codigo()).isZero();
    assertThat(carpeta.resolve("a.ndjson")).hasSameBinaryContentAs(carpeta.resolve("b.ndjson"));
    assertThat(Files.readAllLines(carpeta.resolve("a.ndjson")))
        .satisfiesExactly(
            json -> assertThat(json).startsWith("{\"origen\":{\"archivo\":\"todos/a.json\","),
            csv -> assertThat(csv).startsWith("{\"origen\":{\"archivo\":\"todos/b\","));
    assertThat(Llamada.ga("lote", en("todos/b/Actores.csv")).errores()).contains("una sola hoja");
  }

  @Test
  void aFaultIsToldAtItsCell() throws IOException {
    bien(Llamada.ga("plantilla", en("plan")));
    Files.writeString(
        carpeta.resolve("plan/Compromisos.csv"), "Id,Título,Inicio\nc1,Uno,ayer\n", UTF_8);

    Llamada llamada = Llamada.ga("evaluar", en("plan"));

    assertThat(llamada.codigo()).isEqualTo(2);
    assertThat(llamada.errores())
        .contains(
            "plan:Compromisos!C2: FECHA_ILEGIBLE /plan/compromisos/0/inicio: «ayer» no es una fecha.",
            "plan:Ejercicio!B2: FALTA_MIEMBRO /id: ");
    assertThat(Llamada.ga("calendario", en("plan"), "--idioma", "en").errores())
        .contains("plan:Compromisos!C2: FECHA_ILEGIBLE", ": “ayer” is no date.");
    assertThat(Llamada.ga("evaluar", en("plan"), "--formato", "json").texto())
        .contains("\"celda\": \"Compromisos!C2\"");
  }

  @Test
  void theTemplateIsAWorkbookOrAFolder() throws IOException {
    bien(Llamada.ga("plantilla", en("plan.xlsx")));
    bien(Llamada.ga("plantilla", en("plan")));

    assertThat(Llamada.ga("evaluar", en("plan.xlsx")).errores()).contains("Ejercicio!B3");
    assertThat(Files.readString(carpeta.resolve("plan/Actores.csv")))
        .isEqualTo("\uFEFFId,Sector,Nombre\r\n");
  }

  @Test
  void nothingIsWrittenOverAndNoOtherFileIsTaken() throws IOException {
    Files.writeString(carpeta.resolve("a.json"), "mío");
    Files.writeString(carpeta.resolve("Actores.csv"), "Id");
    Files.write(
        carpeta.resolve("viejo.xls"), new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0});

    Llamada encima = Llamada.ga("convertir", COMPLETO, en("a.json"));
    assertThat(encima.codigo()).isEqualTo(2);
    assertThat(Llamada.ga("convertir", COMPLETO, carpeta.toString()).errores())
        .contains("ya existe");
    assertThat(carpeta.resolve("a.json")).hasContent("mío");
    assertThat(Llamada.ga("evaluar", en("Actores.csv")).errores()).contains("una sola hoja");
    Llamada viejo = Llamada.ga("evaluar", en("viejo.xls"));
    assertThat(viejo.codigo()).isEqualTo(2);
    assertThat(viejo.errores()).contains("NO_ES_UN_LIBRO", "se guarda como .xlsx");
    Files.createDirectory(carpeta.resolve("vacía"));
    assertThat(Llamada.ga("falta", en("vacía")).errores()).contains("sin archivos .csv");
  }

  @Test
  void aWorkbookComesBackWithItsFindingsInItsCells() throws IOException {
    bien(Llamada.ga("convertir", Llamada.EJERCICIOS + "campeche-2016.json", en("a.xlsx")));

    Llamada llamada = Llamada.ga("evaluar", en("a.xlsx"), "--anotar", en("notas.xlsx"));

    assertThat(llamada.codigo()).isEqualTo(1);
    assertThat(Llamada.ga("evaluar", en("notas.xlsx")).texto()).isEqualTo(llamada.texto());
    try (ZipFile libro = new ZipFile(en("notas.xlsx"))) {
      ZipEntry comentarios = libro.getEntry("xl/comentarios-ga-1.xml");
      assertThat(new String(libro.getInputStream(comentarios).readAllBytes(), UTF_8))
          .contains("ref=\"B33\"", "P0-02: ");
    }
    assertThat(Llamada.ga("evaluar", COMPLETO, "--anotar", en("no.xlsx")).errores())
        .contains("--anotar es para un libro .xlsx");
    assertThat(carpeta.resolve("no.xlsx")).doesNotExist();
  }
}
