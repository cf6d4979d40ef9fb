package org.gobiernoabierto.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import org.gobiernoabierto.informe.Dispensa;
import org.gobiernoabierto.informe.Falla;
import org.junit.jupiter.api.Test;

class LectorDeDispensasTest {

  private static final String UNA =
      """
      {"versionDeFormato": "1.0", "dispensas": [
        {"ejercicio": "CAM-2016", "requisito": "P4-09", "elemento": "c-1",
         "autor": "Secretariado Técnico Local", "motivo": "Sin línea base",
         "fundamentoLegal": "Acuerdo 3/2016", "desde": "2016-01-01", "vence": "2017-06-30", "x-folio": 7}]}
      """;

  @Test
  void readsDispensations() {
    assertThat(new LectorDeDispensas().leer(UNA.getBytes(UTF_8)).dispensas())
        .containsExactly(
            new Dispensa(
                "CAM-2016",
                "P4-09",
                "c-1",
                "Secretariado Técnico Local",
                "Sin línea base",
                "Acuerdo 3/2016",
                LocalDate.of(2016, 1, 1),
                LocalDate.of(2017, 6, 30)));
  }

  @Test
  void tellsEveryFaultWithItsPlace() {
    String json =
        """
        {"dispensas": [
          {"ejercicio": "CAM-2016", "requisito": " ", "elemento": "c-1", "autro": "STL",
           "motivo": "", "fundamentoLegal": 3, "desde": "2016-01-01", "vence": "2017-06-31"},
          null]}
        """;

    assertThat(
            catchThrowableOfType(
                    LecturaException.class,
                    () -> new LectorDeDispensas().leer(json.getBytes(UTF_8)))
                .fallas())
        .extracting(f -> f.codigo() + " " + f.ruta() + " " + f.linea() + ":" + f.columna())
        .containsExactly(
            "FALTA_MIEMBRO /dispensas/0/autor 2:3",
            "TEXTO_EN_BLANCO /dispensas/0/requisito 2:42",
            "MIEMBRO_DESCONOCIDO /dispensas/0/autro 2:66",
            "TEXTO_EN_BLANCO /dispensas/0/motivo 3:14",
            "TIPO_INCORRECTO /dispensas/0/fundamentoLegal 3:37",
            "FECHA_INVALIDA /dispensas/0/vence 3:72",
            "ELEMENTO_NULO /dispensas/1 4:3");
  }

  @Test
  void wantsTheListItself() {
    assertThat(
            catchThrowableOfType(
                    LecturaException.class,
                    () -> new LectorDeDispensas().leer("{}".getBytes(UTF_8)))
                .fallas())
        .extracting(Falla::codigo)
        .containsExactly("FALTA_MIEMBRO");
  }
}
