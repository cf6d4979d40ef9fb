package org.gobiernoabierto.reglas;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.gobiernoabierto.informe.CatalogoDeRequisitos;
import org.gobiernoabierto.informe.CatalogoDelConjunto;
import org.gobiernoabierto.informe.Explicacion;
import org.gobiernoabierto.informe.ParametroExplicado;
import org.gobiernoabierto.reglas.autoria.CarpetaDeReglas;
import org.junit.jupiter.api.Test;

class CatalogoDeRequisitosTest {

  private static final Path ANAHUAC =
      Path.of("../ga-examples/anahuac/src/main/resources/org/gobiernoabierto/anahuac");

  @Test
  void theGuideTellsEveryRequirementAsItIsExplainedAloneInItsOrder() {
    Evaluador evaluador = Evaluador.create();

    CatalogoDeRequisitos catalogo = evaluador.catalogo();

    assertThat(catalogo.conjuntos()).hasSize(1);
    CatalogoDelConjunto guia = catalogo.conjuntos().get(0);
    assertThat(guia.conjunto()).isEqualTo(evaluador.conjuntos().get(0));
    assertThat(guia.desde()).isNull();
    assertThat(guia.endurece()).isEmpty();
    assertThat(guia.requisitos())
        .isEqualTo(
            Guia.CATALOGO.fichas().stream()
                .map(f -> evaluador.explicar(f.requisito().id()))
                .toList());
    assertThat(requisito(guia, "P4-01").requiere()).containsExactly("P3-01", "P3-07");
    assertThat(requisito(guia, "P4-01").parametros()).containsEntry("minimoMesas", "2");
  }

  @Test
  void parametersTellTheirValueTheDefaultAndTheAlternatives() {
    CatalogoDelConjunto guia =
        Evaluador.create(Parametros.porOmision().con("ventana", "ANIO_DEL_PAL"))
            .catalogo()
            .conjuntos()
            .get(0);

    assertThat(guia.parametros())
        .extracting(ParametroExplicado::nombre)
        .containsExactlyElementsOf(
            Guia.CATALOGO.parametros().stream().map(p -> p.nombre()).toList());
    ParametroExplicado ventana = guia.parametros().get(0);
    assertThat(ventana.valor()).isEqualTo("ANIO_DEL_PAL");
    assertThat(ventana.porOmision()).isEqualTo("HASTA_LANZAMIENTO");
    assertThat(ventana.alternativas())
        .containsExactly("CICLO_COMPLETO", "DESDE_SELECCION", "ANIO_DEL_PAL");
    assertThat(guia.parametros())
        .filteredOn(p -> p.nombre().equals("minimoMesas"))
        .singleElement()
        .satisfies(p -> assertThat(p.alternativas()).containsExactly("1 o más"))
        .satisfies(p -> assertThat(p.oracion()).isEqualTo("4.1"));
  }

  @Test
  void aRuleSetBesideTheGuideTellsItsDaysAndWhatItMakesStricter() {
    List<CatalogoDelConjunto> conjuntos =
        Evaluador.builder()
            .agregar(CarpetaDeReglas.leer(ANAHUAC).compilar())
            .build()
            .catalogo()
            .conjuntos();

    assertThat(conjuntos)
        .extracting(c -> c.conjunto().nombre())
        .containsExactly("seis-pasos-2016", "lineamientos-de-anahuac");
    CatalogoDelConjunto anahuac = conjuntos.get(1);
    assertThat(anahuac.desde()).isEqualTo(LocalDate.of(2016, 1, 1));
    assertThat(anahuac.hasta()).isNull();
    assertThat(anahuac.endurece()).containsOnlyKeys("minimoMesas");
    assertThat(anahuac.requisitos()).extracting(e -> e.requisito().id()).startsWith("ANA-01");
    assertThat(anahuac.parametros())
        .extracting(ParametroExplicado::nombre)
        .contains("ANA-diasParaPublicar", "ANA-porcentajeDeMujeres");
    assertThat(requisito(anahuac, "ANA-02").parametros())
        .containsEntry("ANA-diasParaPublicar", "10");
    assertThat(requisito(conjuntos.get(0), "P4-01").parametros()).containsEntry("minimoMesas", "3");
    assertThat(conjuntos.get(0).parametros())
        .filteredOn(p -> p.nombre().equals("minimoMesas"))
        .singleElement()
        .satisfies(p -> assertThat(p.valor()).isEqualTo("3"))
        .satisfies(p -> assertThat(p.porOmision()).isEqualTo("2"));
  }

  private static Explicacion requisito(CatalogoDelConjunto conjunto, String id) {
    return conjunto.requisitos().stream()
        .filter(e -> e.requisito().id().equals(id))
        .findFirst()
        .orElseThrow();
  }
}
