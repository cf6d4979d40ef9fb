package org.gobiernoabierto.tablas;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.gobiernoabierto.idioma.Idioma;
import org.gobiernoabierto.idioma.Texto;
import org.gobiernoabierto.informe.Falla;
import org.gobiernoabierto.informe.Hallazgo;
import org.gobiernoabierto.informe.HallazgoBuilder;
import org.gobiernoabierto.informe.Informe;
import org.gobiernoabierto.informe.Responsable;
import org.gobiernoabierto.informe.Severidad;
import org.gobiernoabierto.json.EscritorDeInformes;
import org.gobiernoabierto.json.EscritorSarif;
import org.gobiernoabierto.json.LectorDeEjercicios;
import org.junit.jupiter.api.Test;

/** The report of an exercise that was read from sheets. */
class LecturaDeTablasTest {

  private static final Texto TEXTO = new Texto("algo", "something");

  private final LecturaDeTablas tablas =
      new Carpeta()
          .hoja("Mesas", "Id,Tema,Fecha", "m1,Agua,03/04/2016")
          .hoja("Otros datos", "Lugar,Valor", "/nada,1")
          .leer();

  private final Informe deJson =
      new LectorDeEjercicios().tolerante().leer(tablas.json()).ubicar(informe());

  private final Informe ubicado = tablas.ubicar(deJson);

  @Test
  void findingsAndFaultsHaveTheirCellsAndNoLineOfTheJsonInBetween() {
    assertThat(deJson.hallazgos()).extracting(Hallazgo::linea).doesNotContainNull();
    assertThat(ubicado.hallazgos())
        .extracting(Hallazgo::ruta, Hallazgo::linea, Hallazgo::columna, Hallazgo::celda)
        .containsExactly(
            tuple("/mesas/0/fecha", null, null, "Mesas!C2"),
            tuple("/seguimiento/evaluacion", null, null, null));
    assertThat(deJson.errores()).extracting(Falla::linea).doesNotContainNull();
    assertThat(ubicado.errores())
        .extracting(Falla::ruta, Falla::linea, Falla::columna, Falla::celda)
        .containsExactly(tuple("/mesas/0/tema", null, null, "Mesas!B2"));
  }

  @Test
  void noticesOfTheSheetsAndOfTheirJsonComeFirst() {
    assertThat(ubicado.avisos())
        .filteredOn(aviso -> !aviso.codigo().startsWith("SIN_"))
        .extracting(Falla::codigo, Falla::linea, Falla::columna, Falla::celda)
        .containsExactly(
            tuple("ASI_SE_LEYO", null, null, "Mesas!C2"),
            tuple("MIEMBRO_DESCONOCIDO", null, null, "'Otros datos'!B2"),
            tuple("UN_AVISO", null, null, null));
  }

  @Test
  void programsGetTheCellsInJsonAndInSarif() {
    String json = new String(new EscritorDeInformes().escribir(ubicado), UTF_8);
    String sarif = new String(new EscritorSarif(Idioma.ES).escribir(ubicado, "plan.xlsx"), UTF_8);

    assertThat(json)
        .containsSubsequence(
            "\"avisos\"", "\"celda\": \"Mesas!C2\"", "\"hallazgos\"", "\"celda\": \"Mesas!C2\"")
        .doesNotContain("\"linea\"");
    assertThat(sarif)
        .containsSubsequence(
            "\"toolExecutionNotifications\"",
            "\"fullyQualifiedName\": \"Mesas!C2\"",
            "\"results\"",
            "\"fullyQualifiedName\": \"Mesas!C2\"")
        .doesNotContain("\"region\"");
  }

  private static Informe informe() {
    return new Informe(
        null,
        LocalDate.of(2018, 3, 20),
        null,
        null,
        null,
        null,
        List.of(),
        new TreeMap<>(),
        List.of(),
        List.of(),
        List.of(hallazgo("/mesas/0/fecha"), hallazgo("/seguimiento/evaluacion")),
        new TreeMap<>(),
        List.of(),
        List.of(),
        List.of(new Falla("UN_AVISO", "", TEXTO)),
        List.of(new Falla("UNA_FALLA", "/mesas/0/tema", TEXTO)));
  }

  private static Hallazgo hallazgo(String ruta) {
    return HallazgoBuilder.builder()
        .requisito("P4-01")
        .clave("P4-01")
        .plantilla("P4-01")
        .severidad(Severidad.ERROR)
        .elemento("m1")
        .ruta(ruta)
        .datos(new TreeMap<>())
        .mensaje(TEXTO)
        .remedio(TEXTO)
        .responsable(Responsable.STL)
        .remediable(true)
        .build();
  }
}
