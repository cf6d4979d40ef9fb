package org.gobiernoabierto.reglas.expediente;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gobiernoabierto.reglas.Guia;
import org.gobiernoabierto.reglas.catalogo.Patron;
import org.junit.jupiter.api.Test;

/** The places that an exercise declares unknown. */
class DesconocidosTest {

  /** What P4-01 rests on: the days of tables and of the launch, not their themes. */
  private static final List<Patron> MESAS =
      Guia.CATALOGO.fichas().stream()
          .filter(ficha -> ficha.requisito().id().equals("P4-01"))
          .findFirst()
          .orElseThrow()
          .depende();

  @Test
  void whatDependsOnAPlaceRestsOnThoseThatThePatternCovers() {
    Desconocidos desconocidos =
        Desconocidos.en(
            List.of(
                "/mesas/1/fecha", "/mesas/0/fecha", "/plan/lanzamiento/fecha", "/mesas/0/tema"));
    assertThat(desconocidos.ninguno()).isFalse();
    assertThat(desconocidos.deLosQueDepende("/mesas", MESAS))
        .containsExactly("/mesas/1/fecha", "/mesas/0/fecha");
    assertThat(desconocidos.deLosQueDepende("/mesas/0", MESAS))
        .as("another element of the list plays no part")
        .containsExactly("/mesas/0/fecha");
    assertThat(desconocidos.deLosQueDepende("/plan/lanzamiento/fecha", MESAS))
        .as("the place itself, besides what the pattern covers")
        .containsExactly("/mesas/1/fecha", "/mesas/0/fecha", "/plan/lanzamiento/fecha");
    assertThat(desconocidos.deLosQueDepende("/mesas/0/tema", List.of()))
        .containsExactly("/mesas/0/tema");
  }

  @Test
  void withNoneUnknownNothingDependsOnOne() {
    Desconocidos ninguno = Desconocidos.en(List.of());
    assertThat(ninguno.ninguno()).isTrue();
    assertThat(ninguno.deLosQueDepende("/mesas", MESAS)).isEmpty();
    assertThat(ninguno.incluye("/mesas")).isFalse();
    assertThat(ninguno.declara("/mesas/0/fecha")).isFalse();
  }

  @Test
  void aPlaceIsDeclaredByItselfOrByWhatItIsPartOf() {
    Desconocidos desconocidos = Desconocidos.en(List.of("/mesas/0", "/plan"));
    assertThat(desconocidos.declara("/mesas/0")).isTrue();
    assertThat(desconocidos.declara("/mesas/0/fecha")).isTrue();
    assertThat(desconocidos.declara("/mesas/1/fecha")).isFalse();
    assertThat(desconocidos.declara("/plan/lanzamiento/fecha")).isFalse();
    assertThat(desconocidos.incluye("/plan/lanzamiento/fecha")).isTrue();
    assertThat(desconocidos.incluye("/mesas")).isFalse();
  }
}
