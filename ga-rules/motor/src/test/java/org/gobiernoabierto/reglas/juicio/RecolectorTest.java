package org.gobiernoabierto.reglas.juicio;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.gobiernoabierto.reglas.catalogo.Catalogo;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What rules say is taken down once, and days are compared as the guide counts them. */
class RecolectorTest {

  private static final String CATALOGO =
      """
      conjunto/nombre=de prueba
      conjunto/version=1
      conjunto/huella=00
      conjunto/prefijo=T-
      requisitos/0/id=T-01
      requisitos/0/paso=4
      requisitos/0/fuerza=OBLIGACION
      requisitos/0/responsable=STL
      requisitos/0/vence=LANZAMIENTO
      requisitos/0/titulo/es=t
      requisitos/0/titulo/en=t
      requisitos/0/lugar=/mesas
      requisitos/0/hallazgos/falta/mensaje/es=m
      requisitos/0/hallazgos/falta/mensaje/en=m
      requisitos/0/hallazgos/falta/remedio/es=r
      requisitos/0/hallazgos/falta/remedio/en=r
      """;

  private Recolector recolector;

  @BeforeEach
  void nuevo() throws IOException {
    recolector =
        new Recolector(
            Catalogo.leer(
                new ByteArrayInputStream(CATALOGO.getBytes(StandardCharsets.UTF_8)), () -> null),
            Map.of());
  }

  @Test
  void whatIsFoundTwiceIsSaidOnce() {
    for (int i = 0; i < 60; i++) {
      recolector.informa("T-01", "/mesas/" + i % 30, "dato", List.of(i % 30));
    }
    recolector.advierte("T-01", "/mesas/0", "dato", List.of(0));
    recolector.faltaAntesDe("T-01", LocalDate.of(2017, 1, 1), "/mesas/0");
    recolector.falta("T-01", "/mesas/0");

    assertThat(recolector.causa(0).observaciones()).hasSize(33);
  }

  @Test
  void aRequirementIsMetWhenTheLastThingIsThereAndTheFirstTimeItIsSaid() {
    LocalDate dia = LocalDate.of(2017, 1, 1);
    recolector.cumple("T-01", dia, null, dia.plusDays(5), dia.plusDays(2));
    assertThat(recolector.causa(0).desde()).isEqualTo(dia.plusDays(5));
    recolector.cumple("T-01", dia.plusDays(3));
    recolector.cumple("T-01", dia.plusDays(4));
    assertThat(recolector.causa(0).desde()).isEqualTo(dia.plusDays(3));
    recolector.cumple("T-01", (LocalDate) null, null);
    assertThat(recolector.causa(0).desde()).isNull();
    assertThat(recolector.causa(0).seCumple()).isTrue();
  }

  @Test
  void daysThatAreMissingDoNotCount() {
    LocalDate antes = LocalDate.of(2017, 1, 1);
    LocalDate despues = LocalDate.of(2017, 3, 1);

    assertThat(recolector.primero(despues, antes)).isEqualTo(antes);
    assertThat(recolector.primero(antes, despues)).isEqualTo(antes);
    assertThat(recolector.primero(null, despues)).isEqualTo(despues);
    assertThat(recolector.primero(despues, null)).isEqualTo(despues);
    assertThat(recolector.primero(null, null)).isNull();
    assertThat(recolector.ultimo(antes, despues)).isEqualTo(despues);
    assertThat(recolector.ultimo(despues, antes)).isEqualTo(despues);
    assertThat(recolector.ultimo(antes, null)).isEqualTo(antes);
    assertThat(recolector.ultimo(null, antes)).isEqualTo(antes);
    assertThat(recolector.ultimo(null, null)).isNull();
    assertThat(recolector.dias(antes, despues)).isEqualTo(59);
  }
}
