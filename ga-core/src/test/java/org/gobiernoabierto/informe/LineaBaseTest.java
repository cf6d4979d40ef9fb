package org.gobiernoabierto.informe;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LineaBaseTest {

  @Test
  void asManyAreOldAsThereWereBefore() {
    Hallazgo uno = DispensasTest.hallazgo("P4-09", "c-1");
    Informe informe = DispensasTest.informe(uno, uno, uno, DispensasTest.hallazgo("P4-09", "c-2"));
    String huella = uno.huella("E");

    assertThat(LineaBase.de(List.of(huella, huella, "otra")).aplicar(informe).hallazgos())
        .extracting(Hallazgo::nuevo)
        .containsExactly(false, false, true, true);
    assertThat(LineaBase.de(List.of()).aplicar(informe).hallazgos())
        .extracting(Hallazgo::nuevo)
        .containsOnly(true);
    assertThat(informe.hallazgos()).extracting(Hallazgo::nuevo).containsOnlyNulls();
  }

  @Test
  void theSameFindingOfAnotherExerciseIsAnother() {
    Hallazgo uno = DispensasTest.hallazgo("P4-09", "c-1");

    assertThat(uno.huella("E")).isNotEqualTo(uno.huella("F")).matches("[0-9a-f]{64}");
  }
}
