package org.gobiernoabierto.modelo.lugares;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.gobiernoabierto.catalogo.EntidadFederativa;
import org.gobiernoabierto.modelo.Edicion;
import org.gobiernoabierto.modelo.EjercicioLocal;
import org.gobiernoabierto.modelo.EjercicioLocalBuilder;
import org.gobiernoabierto.modelo.Mesa;
import org.gobiernoabierto.modelo.MesaBuilder;
import org.gobiernoabierto.modelo.MonitoreoBuilder;
import org.gobiernoabierto.modelo.Seguimiento;
import org.gobiernoabierto.modelo.SeguimientoBuilder;
import org.junit.jupiter.api.Test;

class RetoqueTest {

  private static final LocalDate DIA = LocalDate.of(2017, 2, 28);
  private static final EjercicioLocal EJERCICIO =
      EjercicioLocalBuilder.builder()
          .id("e")
          .entidad(EntidadFederativa.COL)
          .edicion(new Edicion(2016))
          .mesas(
              List.of(
                  MesaBuilder.builder().id("m1").tema("uno").build(),
                  MesaBuilder.builder().id("m2").tema("otro").build()))
          .build();

  private static EjercicioLocal con(List<String> lugares, Object... contenidos) {
    return new Retoque(EJERCICIO, lugares.stream().map(l -> Sitio.en(EJERCICIO, l)).toList())
        .con(contenidos);
  }

  @Test
  void whatLiesWithinSomethingThatChangesIsChangedInWhatItChangesTo() {
    Seguimiento otro =
        SeguimientoBuilder.builder()
            .portalDelGarante("https://www.garante.example/")
            .monitoreo(MonitoreoBuilder.builder().corte(DIA.minusDays(1)).build())
            .build();
    EjercicioLocal hecho = con(List.of("/seguimiento", "/seguimiento/monitoreo/fecha"), otro, DIA);
    assertThat(hecho.seguimiento().portalDelGarante()).isEqualTo(otro.portalDelGarante());
    assertThat(hecho.seguimiento().monitoreo().corte()).isEqualTo(DIA.minusDays(1));
    assertThat(hecho.seguimiento().monitoreo().fecha()).isEqualTo(DIA);
  }

  @Test
  void whatIsNotThereComesToBeAndTheRestIsShared() {
    EjercicioLocal hecho = con(List.of("/mesas/m2/fecha", "/declaracion/fecha"), DIA, DIA);
    assertThat(hecho.declaracion().fecha()).isEqualTo(DIA);
    assertThat(hecho.mesas()).extracting(Mesa::fecha).containsExactly(null, DIA);
    assertThat(hecho.mesas().get(0)).isSameAs(EJERCICIO.mesas().get(0));
    assertThat(con(List.of("/mesas/m1/tema"), EJERCICIO.mesas().get(0).tema())).isSameAs(EJERCICIO);
  }
}
