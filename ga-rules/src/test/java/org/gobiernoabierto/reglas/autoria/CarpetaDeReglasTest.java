package org.gobiernoabierto.reglas.autoria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.time.LocalDate;
import org.gobiernoabierto.catalogo.EntidadFederativa;
import org.gobiernoabierto.informe.Informe;
import org.gobiernoabierto.informe.Resultado;
import org.gobiernoabierto.modelo.Edicion;
import org.gobiernoabierto.modelo.EjercicioLocal;
import org.gobiernoabierto.modelo.EjercicioLocalBuilder;
import org.gobiernoabierto.reglas.Evaluador;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CarpetaDeReglasTest {

  private static final Path ANAHUAC =
      Path.of("../ga-examples/anahuac/src/main/resources/org/gobiernoabierto/anahuac");

  @Test
  void aFolderIsCompiledAndAskedBesideTheGuide() {
    EjercicioLocal vacio =
        EjercicioLocalBuilder.builder()
            .id("vacio")
            .entidad(EntidadFederativa.values()[0])
            .edicion(new Edicion(2016))
            .build();
    Evaluador evaluador =
        Evaluador.builder().agregar(CarpetaDeReglas.leer(ANAHUAC).compilar()).build();

    Informe informe = evaluador.evaluar(vacio, LocalDate.of(2018, 3, 20));

    assertThat(informe.conjuntosDeReglas())
        .extracting(c -> c.nombre())
        .containsExactly("seis-pasos-2016", "lineamientos-de-anahuac");
    assertThat(informe.dictamen("ANA-01").resultado()).isEqualTo(Resultado.PENDIENTE);
  }

  @Test
  void aFolderWithoutItsConjuntoIsRefused(@TempDir Path vacia) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CarpetaDeReglas.leer(vacia))
        .withMessageContaining("conjunto.yaml");
  }
}
