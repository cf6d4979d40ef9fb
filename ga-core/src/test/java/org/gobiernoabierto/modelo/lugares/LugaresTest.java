package org.gobiernoabierto.modelo.lugares;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.gobiernoabierto.modelo.Actor;
import org.gobiernoabierto.modelo.EjercicioLocal;
import org.gobiernoabierto.modelo.EjercicioLocalBuilder;
import org.gobiernoabierto.modelo.Sector;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LugaresTest {

  private static final EjercicioLocal EJERCICIO =
      EjercicioLocalBuilder.builder()
          .actores(List.of(actor("a"), actor("1"), actor("b"), actor("b"), actor("02")))
          .postulantes(List.of("a"))
          .build();

  private static Actor actor(String id) {
    return new Actor(id, Sector.AUTORIDAD, null, Map.of("x-a", "de " + id));
  }

  @ParameterizedTest
  @CsvSource({
    "/actores/0/nombre, /actores/0/nombre",
    "/actores/a/nombre, /actores/0/nombre",
    "/actores/1, /actores/1",
    "/actores/b/sector, /actores/2/sector",
    "/actores/02, /actores/4",
    "/actores/a/x-a, /actores/0/x-a",
    "/actores/a/x-a/0/b, /actores/0/x-a",
    "/plan/vigencia/inicio, /plan/vigencia/inicio",
    "/postulantes/0, /postulantes/0",
  })
  void findsAPlaceByIndicesOrIdsOneByOneOrMany(String lugar, String ruta) {
    assertThat(Sitio.en(EJERCICIO, lugar)).extracting(Sitio::ruta).isEqualTo(ruta);
    assertThat(new Lugares(EJERCICIO).en(lugar)).isEqualTo(Sitio.en(EJERCICIO, lugar));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "actores",
        "/",
        "/actores/5",
        "/actores/c",
        "/actores/",
        "/plan/documentos/d",
        "/postulantes/a",
        "/actores/a/extensiones",
        "/actores/a/extensiones/x-a"
      })
  void findsNothingWhereThereIsNothing(String lugar) {
    assertThat(Sitio.en(EJERCICIO, lugar)).isNull();
    assertThat(new Lugares(EJERCICIO).en(lugar)).isNull();
  }
}
