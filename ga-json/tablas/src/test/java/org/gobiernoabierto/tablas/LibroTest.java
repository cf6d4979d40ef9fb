package org.gobiernoabierto.tablas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.gobiernoabierto.tablas.Celda.Clase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LibroTest {

  @Test
  void textsNumbersDatesAndNothingComeBackAsSuch() throws LibroIlegibleException {
    byte[] libro =
        new Libro()
            .hoja(
                "Qué hacer",
                List.of("Qué", "Cuánto", "Cuándo"),
                List.of(
                    Arrays.asList("=1+1 & <b>", 12, LocalDate.of(2017, 6, 20)),
                    Arrays.asList(null, null, "sin fecha")))
            .hoja("Vacía", List.of("Nada"), List.of())
            .bytes();

    List<Hoja> hojas = LectorXlsx.leer(libro, LimitesDeTablas.PREDETERMINADOS);
    assertThat(hojas).extracting(Hoja::nombre).containsExactly("Qué hacer", "Vacía");
    Hoja hoja = hojas.get(0);
    assertThat(hoja.en(1, 2)).isEqualTo(Celda.texto("Cuándo"));
    assertThat(hoja.en(2, 0)).isEqualTo(Celda.texto("=1+1 & <b>"));
    assertThat(hoja.en(2, 1)).isEqualTo(new Celda(Clase.NUMERO, "12"));
    assertThat(hoja.en(2, 2)).isEqualTo(new Celda(Clase.FECHA, "2017-06-20"));
    assertThat(hoja.en(3, 0)).isNull();
    assertThat(hoja.en(3, 2)).isEqualTo(Celda.texto("sin fecha"));
    assertThat(hojas.get(1).filas()).containsOnlyKeys(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a/b", "[a]", "una hoja con un nombre demasiado largo"})
  void aNameThatNoTabCanHaveIsRefused(String nombre) {
    Libro libro = new Libro();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> libro.hoja(nombre, List.of("A"), List.of()))
        .withMessageContaining(nombre);
  }
}
