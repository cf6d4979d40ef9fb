package org.gobiernoabierto.reglas.hechos;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What a rule can ask of days. */
class JuicioTest {

  private static final LocalDate ANTES = LocalDate.of(2017, 2, 28);
  private static final LocalDate DESPUES = LocalDate.of(2017, 3, 1);
  private static final Juicio JUICIO =
      (Juicio)
          Proxy.newProxyInstance(
              Juicio.class.getClassLoader(),
              new Class<?>[] {Juicio.class},
              (proxy, metodo, valores) -> InvocationHandler.invokeDefault(proxy, metodo, valores));

  @Test
  void theFirstAndTheLastOfTwoDaysDoWithoutOne() {
    assertThat(JUICIO.primero(ANTES, DESPUES)).isEqualTo(ANTES);
    assertThat(JUICIO.primero(DESPUES, ANTES)).isEqualTo(ANTES);
    assertThat(JUICIO.primero(null, ANTES)).isEqualTo(ANTES);
    assertThat(JUICIO.primero(ANTES, null)).isEqualTo(ANTES);
    assertThat(JUICIO.primero(null, null)).isNull();
    assertThat(JUICIO.ultimo(ANTES, DESPUES)).isEqualTo(DESPUES);
    assertThat(JUICIO.ultimo(DESPUES, ANTES)).isEqualTo(DESPUES);
    assertThat(JUICIO.ultimo(null, ANTES)).isEqualTo(ANTES);
    assertThat(JUICIO.ultimo(ANTES, null)).isEqualTo(ANTES);
    assertThat(JUICIO.ultimo(null, null)).isNull();
  }

  @Test
  void daysAreCountedFromOneToTheOther() {
    assertThat(JUICIO.dias(ANTES, DESPUES)).isEqualTo(1);
    assertThat(JUICIO.dias(DESPUES, ANTES)).isEqualTo(-1);
    assertThat(JUICIO.dias(ANTES, ANTES)).isZero();
  }
}
