package org.gobiernoabierto.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;

class DocePlantadasTest {

  @Test
  void tellsTwelvePlantedFaultsInOneReadingAtTheirPlaces() throws IOException {
    try (InputStream json = getClass().getResourceAsStream("doce-fallas.json")) {
      assertThat(Fallas.lugares(new LectorDeEjercicios().leer(json)))
          .containsExactly(
              "ENTIDAD_DESCONOCIDA /entidad 4:42",
              "NUMERO_FUERA_DE_RANGO /edicion 5:14",
              "TIPO_INCORRECTO /ficticio 5:35",
              "MIEMBRO_DESCONOCIDO /anotación 6:3",
              "VALOR_DESCONOCIDO /actores/0/sector 8:49",
              "FALTA_MIEMBRO /actores/1/id 9:5",
              "ELEMENTO_NULO /postulantes/1 11:30",
              "FECHA_INVALIDA /seleccion/fecha 13:27",
              "MIEMBRO_REPETIDO /seleccion/fecha 13:41",
              "TIPO_INCORRECTO /plan/compromisos/0/titulo 17:30",
              "TIPO_INCORRECTO /plan/compromisos/0/followTheMoney/0/monto 18:51",
              "CONTENIDO_SOBRANTE  22:2");
    }
  }
}
