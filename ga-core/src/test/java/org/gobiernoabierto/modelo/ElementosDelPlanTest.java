package org.gobiernoabierto.modelo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.gobiernoabierto.modelo.ElementosDelPlan.Elemento;
import org.junit.jupiter.api.Test;

class ElementosDelPlanTest {

  private static final ElementosDelPlan ELEMENTOS =
      ElementosDelPlan.de(
          plan(
              compromiso("c1", List.of("a1", "a2"), List.of("p1")),
              compromiso("c2", List.of("a1", "a3"), List.of("a2")),
              compromiso("c3", List.of("a1"), List.of())));

  @Test
  void theIdOfTheCommitmentAndItsOwnAlwaysReferToAnElement() {
    assertThat(ELEMENTOS.buscar("c2/a1")).isEqualTo(new Elemento("c2", "a1"));
    assertThat(ELEMENTOS.buscar("c1/p1")).isEqualTo(new Elemento("c1", "p1"));
    assertThat(ELEMENTOS.buscar("c2/a2").referencia()).isEqualTo("c2/a2");
  }

  @Test
  void itsOwnIdRefersToItWhenNoOtherHasIt() {
    assertThat(ELEMENTOS.buscar("p1")).isEqualTo(new Elemento("c1", "p1"));
    assertThat(ELEMENTOS.buscar("a3")).isEqualTo(new Elemento("c2", "a3"));
    assertThat(ELEMENTOS.alternativas("a3")).isEmpty();
  }

  @Test
  void anIdOfSeveralRefersToNoneAndTellsWhatCouldBeWritten() {
    assertThat(ELEMENTOS.buscar("a1")).isNull();
    assertThat(ELEMENTOS.alternativas("a1")).containsExactly("c1/a1", "c2/a1", "c3/a1");
    assertThat(ELEMENTOS.buscar("a2")).isNull();
    assertThat(ELEMENTOS.alternativas("a2")).containsExactly("c1/a2", "c2/a2");
  }

  @Test
  void nothingIsReferredToByWhatThePlanDoesNotHave() {
    for (String referencia : List.of("", "/", "c1", "c1/", "c1/a3", "c4/a1", "c1/a1/", "a9")) {
      assertThat(ELEMENTOS.buscar(referencia)).as(referencia).isNull();
      assertThat(ELEMENTOS.alternativas(referencia)).as(referencia).isEmpty();
    }
    assertThat(ElementosDelPlan.de(null).buscar("a1")).isNull();
  }

  @Test
  void anElementThatIsGivenTwiceInItsCommitmentIsOne() {
    assertThat(
            ElementosDelPlan.de(plan(compromiso("c1", List.of("a1"), List.of("a1")))).buscar("a1"))
        .isEqualTo(new Elemento("c1", "a1"));
  }

  @Test
  void whatLacksAnIdIsPassedOver() {
    ElementosDelPlan elementos =
        ElementosDelPlan.de(
            plan(
                null,
                compromiso(null, List.of("a1"), List.of()),
                compromiso("c1", Arrays.asList(null, "a1"), List.of())));

    assertThat(elementos.buscar("a1")).isEqualTo(new Elemento("c1", "a1"));
  }

  private static PlanDeAccionLocal plan(Compromiso... compromisos) {
    return PlanDeAccionLocalBuilder.builder().compromisos(Arrays.asList(compromisos)).build();
  }

  private static Compromiso compromiso(
      String id, List<String> actividades, List<String> productos) {
    return CompromisoBuilder.builder()
        .id(id)
        .actividades(
            Stream.concat(
                    Stream.of((Actividad) null),
                    actividades.stream().map(a -> ActividadBuilder.builder().id(a).build()))
                .toList())
        .productos(productos.stream().map(p -> ProductoBuilder.builder().id(p).build()).toList())
        .build();
  }
}
