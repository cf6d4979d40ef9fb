package org.gobiernoabierto.ga.lote;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gobiernoabierto.ga.Leido;
import org.gobiernoabierto.idioma.Idioma;
import org.gobiernoabierto.informe.Falla;
import org.gobiernoabierto.json.LectorDeEjercicios;
import org.gobiernoabierto.modelo.EjercicioLocal;
import org.gobiernoabierto.tablas.EscritorDeTablas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PendientesTest {

  private static final Path COMPLETO = Path.of("../ejercicios/inventado-completo.json");

  @TempDir Path carpeta;

  @Test
  void workbooksAreReadBesideJson() throws IOException {
    Files.copy(COMPLETO, carpeta.resolve("a.json"));
    Files.write(carpeta.resolve("b.xlsx"), new EscritorDeTablas().xlsx(completo()));

    assertThat(leidos()).extracting(Leido::orElseThrow).containsExactly(completo(), completo());
  }

  @Test
  void whatIsWrongWithAWorkbookIsToldAndTheOthersAreRead() throws IOException {
    Files.write(carpeta.resolve("a.xlsx"), new byte[] {'P', 'K', 3, 4, 0});
    Files.copy(COMPLETO, carpeta.resolve("b.json"));

    List<Leido> leidos = leidos();
    assertThat(leidos.get(0).fallas()).extracting(Falla::codigo).containsExactly("NO_ES_UN_LIBRO");
    assertThat(leidos.get(1).fallas()).isEmpty();
  }

  private void enCsv(Path destino) throws IOException {
    Files.createDirectories(destino);
    for (Map.Entry<String, byte[]> hoja : new EscritorDeTablas().csv(completo()).entrySet()) {
      Files.write(destino.resolve(hoja.getKey() + ".csv"), hoja.getValue());
    }
  }

  @Test
  void aFolderOfCsvIsOneExerciseBesideTheOthersOfTheFolderAroundIt() throws IOException {
    Files.copy(COMPLETO, carpeta.resolve("a.json"));
    enCsv(carpeta.resolve("b"));
    Files.copy(COMPLETO, carpeta.resolve("b/suelto.json"));
    enCsv(carpeta.resolve("c/2016"));

    List<Pendiente> pendientes = pendientes();

    String raiz = carpeta.getFileName().toString();
    assertThat(pendientes)
        .extracting(pendiente -> pendiente.origen().archivo())
        .containsExactly(raiz + "/a.json", raiz + "/b", raiz + "/b/suelto.json", raiz + "/c/2016");
    assertThat(pendientes)
        .extracting(pendiente -> pendiente.lectura().get().orElseThrow())
        .containsOnly(completo());
  }

  @Test
  void aFolderOfCsvThatIsNamedItselfIsOneExercise() throws IOException {
    enCsv(carpeta);

    assertThat(leidos()).extracting(Leido::orElseThrow).containsExactly(completo());
  }

  @Test
  void aSheetThatIsMissingIsTold() throws IOException {
    enCsv(carpeta);
    Files.delete(carpeta.resolve("Ejercicio.csv"));

    assertThat(leidos().get(0).fallas()).extracting(Falla::codigo).contains("FALTA_HOJA");
  }

  @Test
  void csvThatIsNoSheetIsPassedOverAndTold() throws IOException {
    Files.copy(COMPLETO, carpeta.resolve("a.json"));
    Files.writeString(carpeta.resolve("cuentas.csv"), "entidad,requisito\n");
    List<String> avisos = new ArrayList<>();

    List<Fuente> fuentes =
        Fuentes.de(
            List.of(carpeta.toString()), List.of(), aviso -> avisos.add(aviso.en(Idioma.EN)));

    assertThat(fuentes).extracting(Fuente::nombre).allMatch(nombre -> nombre.endsWith("a.json"));
    assertThat(avisos)
        .containsExactly(
            carpeta
                + ": none of its .csv files is called as a sheet of an exercise; they are not"
                + " read.");
  }

  @Test
  void whatIsWrittenAndWhatIsElsewhereIsNoSheet() throws IOException {
    Path fuera = Files.createDirectory(carpeta.resolve("fuera"));
    enCsv(fuera);
    Path plan = Files.createDirectory(carpeta.resolve("plan"));
    Files.copy(fuera.resolve("Ejercicio.csv"), plan.resolve("Ejercicio.csv"));
    Files.createSymbolicLink(plan.resolve("Actores.csv"), fuera.resolve("Actores.csv"));
    Path resumen = Files.writeString(plan.resolve("cuentas.csv"), "entidad,requisito\n");

    List<Fuente> fuentes = Fuentes.de(List.of(plan.toString()), List.of(resumen), aviso -> {});

    assertThat(fuentes)
        .flatExtracting(Fuente::archivos)
        .containsExactly(plan.resolve("Ejercicio.csv"));
  }

  private static EjercicioLocal completo() throws IOException {
    return new LectorDeEjercicios().leer(Files.readAllBytes(COMPLETO)).orElseThrow();
  }

  private List<Pendiente> pendientes() {
    try (Stream<Pendiente> pendientes =
        Pendientes.de(List.of(carpeta.toString()), new LectorDeEjercicios())) {
      return pendientes.toList();
    }
  }

  private List<Leido> leidos() {
    return pendientes().stream().map(pendiente -> pendiente.lectura().get()).toList();
  }
}
