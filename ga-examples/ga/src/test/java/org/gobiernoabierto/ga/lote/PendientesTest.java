package org.gobiernoabierto.ga.lote;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.gobiernoabierto.ga.Leido;
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
    EjercicioLocal ejercicio =
        new LectorDeEjercicios().leer(Files.readAllBytes(COMPLETO)).orElseThrow();
    Files.copy(COMPLETO, carpeta.resolve("a.json"));
    Files.write(carpeta.resolve("b.xlsx"), new EscritorDeTablas().xlsx(ejercicio));

    assertThat(leidos()).extracting(Leido::orElseThrow).containsExactly(ejercicio, ejercicio);
  }

  @Test
  void whatIsWrongWithAWorkbookIsToldAndTheOthersAreRead() throws IOException {
    Files.write(carpeta.resolve("a.xlsx"), new byte[] {'P', 'K', 3, 4, 0});
    Files.copy(COMPLETO, carpeta.resolve("b.json"));

    List<Leido> leidos = leidos();
    assertThat(leidos.get(0).fallas()).extracting(Falla::codigo).containsExactly("NO_ES_UN_LIBRO");
    assertThat(leidos.get(1).fallas()).isEmpty();
  }

  private List<Leido> leidos() {
    try (Stream<Pendiente> pendientes =
        Pendientes.de(List.of(carpeta.toString()), new LectorDeEjercicios())) {
      return pendientes.map(pendiente -> pendiente.lectura().get()).toList();
    }
  }
}
