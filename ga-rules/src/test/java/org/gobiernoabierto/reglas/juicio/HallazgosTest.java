package org.gobiernoabierto.reglas.juicio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.gobiernoabierto.catalogo.EntidadFederativa;
import org.gobiernoabierto.idioma.Texto;
import org.gobiernoabierto.informe.Falla;
import org.gobiernoabierto.informe.Hallazgo;
import org.gobiernoabierto.informe.Requisito;
import org.gobiernoabierto.informe.Severidad;
import org.gobiernoabierto.modelo.CompromisoBuilder;
import org.gobiernoabierto.modelo.Edicion;
import org.gobiernoabierto.modelo.EjercicioLocal;
import org.gobiernoabierto.modelo.EjercicioLocalBuilder;
import org.gobiernoabierto.modelo.IndicadorBuilder;
import org.gobiernoabierto.modelo.PlanDeAccionLocalBuilder;
import org.gobiernoabierto.reglas.Guia;
import org.gobiernoabierto.reglas.TopeDeHallazgos;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HallazgosTest {

  private static final Texto MENSAJE = new Texto("{n}", "{n}");
  private static final List<Requisito> REQUISITOS =
      Guia.CATALOGO.fichas().stream().map(f -> f.requisito()).limit(3).toList();
  private static final EjercicioLocal EJERCICIO =
      EjercicioLocalBuilder.builder()
          .id("E")
          .entidad(EntidadFederativa.CAM)
          .edicion(new Edicion(2016))
          .plan(
              PlanDeAccionLocalBuilder.builder()
                  .compromisos(
                      List.of(
                          CompromisoBuilder.builder()
                              .id("c-1")
                              .indicadores(List.of(IndicadorBuilder.builder().id("i-1").build()))
                              .build()))
                  .build())
          .build();

  private static Esbozo esbozo(int n) {
    return new Esbozo(
        "X",
        "X",
        n % 10 == 0 ? Severidad.ERROR : Severidad.INFO,
        "/plan/compromisos/" + n,
        false,
        MENSAJE,
        MENSAJE,
        true,
        null,
        new Object[] {"n", n});
  }

  private static Hallazgos hallazgos(TopeDeHallazgos tope, int... cuantos) {
    Hallazgos hallazgos = new Hallazgos(EJERCICIO, tope, List.of());
    for (int i = 0; i < cuantos.length; i++) {
      List<Esbozo> esbozos =
          new ArrayList<>(IntStream.range(0, cuantos[i]).mapToObj(n -> esbozo(n)).toList());
      Collections.shuffle(esbozos, new Random(i));
      hallazgos.agregar(REQUISITOS.get(i), esbozos);
    }
    return hallazgos;
  }

  @Test
  void leavesOutTheLeastSeriousOfARequirementThatHasTooMany() {
    Hallazgos hallazgos = hallazgos(new TopeDeHallazgos(4, 100), 25);

    assertThat(hallazgos.redactar())
        .extracting(h -> h.mensaje().es())
        .containsExactly("0", "1", "10", "20");
    assertThat(hallazgos.omitidos()).containsExactly(entrada(0, 21));
    assertThat(hallazgos.avisos())
        .extracting(f -> f.codigo() + " " + f.mensaje().es())
        .containsExactly(
            "LIMITE_HALLAZGOS_DEL_REQUISITO "
                + REQUISITOS.get(0).id()
                + " tiene más de 4 hallazgos; no se enumeran 21.");
  }

  @Test
  void sharesTheTotalSoThatNoRequirementLosesAll() {
    Hallazgos hallazgos = hallazgos(new TopeDeHallazgos(10, 13), 30, 2, 9);

    assertThat(hallazgos.redactar().stream().map(Hallazgo::requisito))
        .filteredOn(REQUISITOS.get(1).id()::equals)
        .hasSize(2);
    assertThat(hallazgos.redactar()).hasSize(12);
    assertThat(hallazgos.omitidos()).containsExactly(entrada(0, 25), entrada(2, 4));
    assertThat(hallazgos.avisos())
        .extracting(Falla::codigo)
        .containsExactly("LIMITE_HALLAZGOS_DEL_REQUISITO", "LIMITE_HALLAZGOS");
    assertThat(hallazgos.avisos().get(1).mensaje().en()).contains("besides those above, 9");
  }

  @Test
  void aGenerousLimitOfEachCostsNothing() {
    Hallazgos hallazgos = hallazgos(new TopeDeHallazgos(Integer.MAX_VALUE, 3), 30, 2, 9);

    assertThat(hallazgos.redactar()).hasSize(3);
  }

  @Test
  void saysNothingWhenAllFit() {
    Hallazgos hallazgos = hallazgos(new TopeDeHallazgos(10, 21), 10, 2, 9);

    assertThat(hallazgos.redactar()).hasSize(21);
    assertThat(hallazgos.omitidos()).isEmpty();
    assertThat(hallazgos.avisos()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "'', E",
    "/declaracion/fecha, E",
    "/plan/compromisos/0, c-1",
    "/plan/compromisos/0/titulo, c-1",
    "/plan/compromisos/0/indicadores/0/meta, i-1",
    "/plan/compromisos/0/indicadores/7, c-1",
    "/plan/compromisos/5/indicadores, E",
  })
  void namesTheInnermostThingWithAnId(String ruta, String entidad) {
    assertThat(Entidades.de(EJERCICIO, ruta)).isEqualTo(entidad);
  }

  @Test
  void aLimitIsAtLeastOne() {
    assertThatIllegalArgumentException().isThrownBy(() -> new TopeDeHallazgos(0, 10));
    assertThatIllegalArgumentException().isThrownBy(() -> new TopeDeHallazgos(10, 0));
  }

  private static java.util.Map.Entry<String, Integer> entrada(int requisito, int cuantos) {
    return java.util.Map.entry(REQUISITOS.get(requisito).id(), cuantos);
  }
}
