package org.gobiernoabierto.reglas.explicacion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.gobiernoabierto.modelo.EjercicioLocal;
import org.gobiernoabierto.modelo.EjercicioLocalBuilder;
import org.gobiernoabierto.modelo.MesaBuilder;
import org.junit.jupiter.api.Test;

class RecorteTest {

  @Test
  void theIntegratorsOwnMembersArePlacesLikeAnyOther() {
    EjercicioLocal ejercicio =
        EjercicioLocalBuilder.builder()
            .mesas(
                List.of(
                    MesaBuilder.builder()
                        .extensiones(Map.of("x-a/b", "c", "x-lista", List.of("d")))
                        .build()))
            .build();

    assertThat(Recorte.lugares(ejercicio))
        .containsExactlyInAnyOrder("/mesas", "/mesas/0", "/mesas/0/x-a~1b", "/mesas/0/x-lista");
    assertThat(Recorte.sin(ejercicio, "/mesas/0/x-a~1b").mesas().get(0).extensiones())
        .containsOnlyKeys("x-lista");
  }
}
