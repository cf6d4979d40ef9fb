package org.gobiernoabierto.formatos;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.gobiernoabierto.idioma.Idioma;
import org.junit.jupiter.api.Test;

class TextoTest {

  @Test
  void tellsThatAFindingIsDispensed() {
    assertThat(Caso.dispensado().en("texto", Idioma.ES))
        .contains("✗ P0-02", "= Dispensado. Lo acepta Pleno del instituto hasta el 31 dic 2018");
  }

  @Test
  void tellsWhatWasLeftOutAndEveryNotice() {
    assertThat(Caso.con(lugar -> lugar).en("texto", Idioma.ES))
        .contains("Hay además 7 hallazgos", "Avisos sobre esta evaluación", "! otra falla");
  }

  @Test
  void hostileTextsStartNoLineAndSteerNoTerminal() {
    List<Caso> casos = new ArrayList<>(Hostil.informes());
    casos.add(Hostil.ejercicio());
    for (Caso caso : casos) {
      assertThat(caso.en("texto", Idioma.EN))
          .doesNotContainPattern("[\\p{Cc}&&[^\n]]")
          .doesNotContainPattern("(?m)^[|#]")
          .doesNotContain("\u202E");
    }
  }
}
