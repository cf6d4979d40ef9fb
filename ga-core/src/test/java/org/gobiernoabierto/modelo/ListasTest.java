package org.gobiernoabierto.modelo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ListasTest {

  @Test
  void aCopyIsNoLongerWhatItWasMadeOf() {
    List<String> original = new ArrayList<>(Arrays.asList("a", null, " "));

    List<String> copia = Listas.copia(original);
    List<String> textos = Listas.deTextos(original);
    original.set(0, "b");

    assertThat(copia).containsExactly("a", null, " ");
    assertThat(textos).containsExactly("a", null, null);
    assertThatThrownBy(() -> copia.set(0, "b")).isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> copia.remove(0)).isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void whatIsCopiedIsNotCopiedAgain() {
    List<String> copia = Listas.copia(List.of("a"));

    assertThat(Listas.copia(copia)).isSameAs(copia);
    assertThat(Listas.deTextos(copia)).isSameAs(copia);
    assertThat(Listas.deTextos(Listas.copia(List.of(" ")))).containsExactly((String) null);
  }
}
