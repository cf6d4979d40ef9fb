package org.gobiernoabierto.reglas.forma;

import static org.assertj.core.api.Assertions.assertThat;

import org.gobiernoabierto.catalogo.EntidadFederativa;
import org.gobiernoabierto.modelo.Edicion;
import org.gobiernoabierto.modelo.EjercicioLocal;
import org.gobiernoabierto.modelo.EjercicioLocalBuilder;
import org.junit.jupiter.api.Test;

class RecordadosTest {

  private static EjercicioLocal ejercicio() {
    return EjercicioLocalBuilder.builder()
        .id("E")
        .entidad(EntidadFederativa.CAM)
        .edicion(new Edicion(2016))
        .build();
  }

  @Test
  void remembersTheObjectNotItsEqual() {
    EjercicioLocal ejercicio = ejercicio();
    Recordados recordados = new Recordados();

    recordados.agregar(ejercicio);

    assertThat(recordados.contiene(ejercicio)).isTrue();
    assertThat(recordados.contiene(ejercicio())).isFalse();
  }
}
