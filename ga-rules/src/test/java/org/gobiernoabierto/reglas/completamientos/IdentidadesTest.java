package org.gobiernoabierto.reglas.completamientos;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gobiernoabierto.modelo.Actor;
import org.gobiernoabierto.modelo.ActorBuilder;
import org.gobiernoabierto.modelo.EjercicioLocal;
import org.gobiernoabierto.modelo.EjercicioLocalBuilder;
import org.gobiernoabierto.modelo.Mesa;
import org.gobiernoabierto.modelo.MesaBuilder;
import org.gobiernoabierto.modelo.lugares.Lugares;
import org.gobiernoabierto.modelo.lugares.Sitio;
import org.junit.jupiter.api.Test;

/** Who is one in completions that are mostly alike. */
class IdentidadesTest {

  private static final Actor ANA = ActorBuilder.builder().id("a").nombre("Ana").build();
  private static final Actor OTRA = ActorBuilder.builder().id("b").nombre("Ana").build();
  private static final Actor EVA = ActorBuilder.builder().id("c").nombre("Eva").build();
  private static final Mesa UNA = mesa("m1", "b", "c");
  private static final Mesa DOS = mesa("m2", "b", "a");

  private final EjercicioLocal parecido = ejercicio(OTRA, UNA, DOS);
  private final List<Sitio> nombres =
      List.of(requireNonNull(new Lugares(parecido).en("/actores/1/nombre")));
  private final Identidades identidades = new Identidades(parecido, nombres);

  @Test
  void whatIsSaidOfOneIsSaidOfTheOther() {
    EjercicioLocal unido = identidades.unidas(parecido);

    assertThat(unido.mesas())
        .extracting(Mesa::participantes)
        .containsExactly(List.of("a", "c"), List.of("a"));
  }

  @Test
  void whatIsTheSameInAnotherIsTheSameWhenTheyAreOne() {
    EjercicioLocal otro = ejercicio(OTRA, UNA, mesa("m2", "c", "b"));

    EjercicioLocal unido = identidades.unidas(otro);

    assertThat(unido.mesas().get(0)).isSameAs(identidades.unidas(parecido).mesas().get(0));
    assertThat(unido.mesas().get(1).participantes()).containsExactly("c", "a");
  }

  @Test
  void whoIsAnotherInAnotherIsAnotherThere() {
    EjercicioLocal conEva = ejercicio(ActorBuilder.builder(OTRA).nombre("Eva").build(), UNA, DOS);
    EjercicioLocal conNadie =
        ejercicio(ActorBuilder.builder(OTRA).nombre("Iris").build(), UNA, DOS);

    assertThat(identidades.unidas(conEva).mesas())
        .extracting(Mesa::participantes)
        .containsExactly(List.of("c"), List.of("c", "a"));
    assertThat(identidades.unidas(conNadie)).isSameAs(conNadie);
  }

  private static EjercicioLocal ejercicio(Actor sinNombre, Mesa... mesas) {
    return EjercicioLocalBuilder.builder()
        .actores(List.of(ANA, sinNombre, EVA))
        .mesas(List.of(mesas))
        .build();
  }

  private static Mesa mesa(String id, String... participantes) {
    return MesaBuilder.builder().id(id).participantes(List.of(participantes)).build();
  }
}
