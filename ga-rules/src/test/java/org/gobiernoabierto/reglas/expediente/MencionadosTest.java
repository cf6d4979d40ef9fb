package org.gobiernoabierto.reglas.expediente;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class MencionadosTest {

  @Property
  void asWithASetWhateverTheOrder(
      @ForAll @Size(max = 40) List<@IntRange(max = 30) Integer> mencionados,
      @ForAll @Size(max = 40) List<@IntRange(max = 30) Integer> buscados) {
    List<String> lista = mencionados.stream().map(String::valueOf).toList();
    Mencionados<String> dicen = new Mencionados<>(lista, Function.identity());

    for (Integer buscado : buscados) {
      assertThat(dicen.incluyen(String.valueOf(buscado))).isEqualTo(mencionados.contains(buscado));
    }
  }

  @Property
  void whatDoesNotCountIsNotIncluded(
      @ForAll @Size(max = 40) List<@IntRange(max = 30) Integer> mencionados,
      @ForAll @IntRange(max = 30) int buscado) {
    Mencionados<Integer> pares =
        new Mencionados<>(mencionados, n -> n % 2 == 0 ? String.valueOf(n) : null);

    assertThat(pares.incluyen(String.valueOf(buscado)))
        .isEqualTo(mencionados.contains(buscado) && buscado % 2 == 0);
  }
}
