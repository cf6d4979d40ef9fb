package org.gobiernoabierto.tablas;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.gobiernoabierto.json.LectorDeEjercicios;
import org.gobiernoabierto.json.Lectura;
import org.gobiernoabierto.modelo.Compromiso;
import org.gobiernoabierto.modelo.Desconocido;
import org.junit.jupiter.api.Test;

/**
 * The template with two commitments, saved by LibreOffice 7.4: shared strings, its own styles, a
 * date that a formula gives, and a date that is none in {@code Actividades!F2}.
 */
class DeLibreOfficeTest {

  private static LecturaDeTablas leer() throws IOException {
    try (InputStream libro = DeLibreOfficeTest.class.getResourceAsStream("de-libreoffice.xlsx")) {
      return new LectorDeTablas().leer(libro.readAllBytes());
    }
  }

  @Test
  void tellsTheFaultAtItsCell() throws IOException {
    LecturaDeTablas tablas = leer();
    Lectura lectura = new LectorDeEjercicios().leer(tablas.json());

    assertThat(tablas.avisos()).isEmpty();
    assertThat(tablas.fallas(lectura.fallas()))
        .singleElement()
        .satisfies(
            falla -> {
              assertThat(falla.codigo()).isEqualTo("FECHA_ILEGIBLE");
              assertThat(falla.ruta()).isEqualTo("/plan/compromisos/0/actividades/0/fin");
              assertThat(falla.celda()).isEqualTo("Actividades!F2");
              assertThat(falla.mensaje().es()).startsWith("«30 de jnio de 2017» no es una fecha.");
            });
  }

  @Test
  void readsEverythingElse() throws IOException {
    LecturaDeTablas tablas = leer();
    Lectura lectura = new LectorDeEjercicios().leer(tablas.json());
    List<Compromiso> compromisos = lectura.orElseThrow().plan().compromisos();

    assertThat(compromisos).extracting(Compromiso::id).containsExactly("c1", "c2");
    assertThat(compromisos.get(0).responsables()).containsExactly("obras", "red");
    assertThat(compromisos.get(0).ods()).containsExactly(9, 16);
    assertThat(compromisos.get(0).fin()).isEqualTo(LocalDate.of(2018, 1, 31));
    assertThat(compromisos.get(0).actividades().get(1).inicio())
        .isEqualTo(LocalDate.of(2017, 7, 1));
    assertThat(compromisos.get(0).followTheMoney().get(0).monto())
        .isEqualTo(new BigDecimal("1250000.5"));
    assertThat(compromisos.get(1).actividades().get(0).descripcion()).isEqualTo("Medir cada mes");
    assertThat(lectura.orElseThrow().desconocidos())
        .extracting(Desconocido::lugar)
        .containsExactly(
            "/plan/compromisos/0/actividades/1/responsables",
            "/plan/compromisos/1/inicio",
            "/plan/compromisos/1/fin");
    assertThat(new String(tablas.json(), UTF_8)).contains("\"fin\": \"2017\"");
  }
}
