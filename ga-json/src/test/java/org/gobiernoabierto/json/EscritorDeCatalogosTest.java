package org.gobiernoabierto.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gobiernoabierto.idioma.Texto;
import org.gobiernoabierto.informe.CatalogoDeRequisitos;
import org.gobiernoabierto.informe.CatalogoDelConjunto;
import org.gobiernoabierto.informe.CodigoDeAviso;
import org.gobiernoabierto.informe.ConjuntoDeReglas;
import org.gobiernoabierto.informe.DefinicionLeida;
import org.gobiernoabierto.informe.Explicacion;
import org.gobiernoabierto.informe.Fuerza;
import org.gobiernoabierto.informe.Fundamento;
import org.gobiernoabierto.informe.ParametroExplicado;
import org.gobiernoabierto.informe.Paso;
import org.gobiernoabierto.informe.PlantillaDeFalla;
import org.gobiernoabierto.informe.PlantillaDeHallazgo;
import org.gobiernoabierto.informe.Requisito;
import org.gobiernoabierto.informe.Responsable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class EscritorDeCatalogosTest {

  private static final Requisito REQUISITO =
      new Requisito(
          "P4-01",
          new Paso(4, new Texto("Mesas participativas", "Participatory tables")),
          Fuerza.OBLIGACION,
          Responsable.STL,
          new Texto("Diversas «mesas»", "Several tables"),
          List.of(new Fundamento("4.1", "El STL \"a/b\".")));

  private static final Explicacion COMPLETA =
      new Explicacion(
          REQUISITO,
          new Texto("Así se lee", "So it is read"),
          List.of("Se cumple si hay mesas.", "Falta si no."),
          List.of(
              new DefinicionLeida(
                  "mesa válida",
                  List.of(new Fundamento("4.1", "El STL.")),
                  List.of("Hay alguna mesa válida si hay alguna mesa."))),
          new Texto("la primera mesa", "the first table"),
          new TreeMap<>(Map.of("minimoMesas", "3", "JAL-plazo", "20")),
          new TreeMap<>(Map.of("minimoMesas", List.of("1 o más"))),
          List.of("P3-01", "P3-07"),
          "paso-4/P4-01.drl",
          "Sin mesas",
          "{/mesas: []}",
          new Texto("Realizarlas", "Hold them"));

  private static final Explicacion LO_MINIMO =
      new Explicacion(
          REQUISITO,
          new Texto("", ""),
          List.of(),
          List.of(),
          new Texto("v", "v"),
          new TreeMap<>(),
          new TreeMap<>(),
          List.of(),
          "",
          null,
          null,
          null);

  @Test
  void writesEveryMemberByNameAndInOrder() {
    CatalogoDelConjunto conjunto =
        new CatalogoDelConjunto(
            new ConjuntoDeReglas("lineamientos", "1.0", "ab12"),
            LocalDate.of(2016, 1, 1),
            LocalDate.of(2018, 12, 31),
            new TreeMap<>(Map.of("minimoMesas", "3")),
            List.of(COMPLETA),
            List.of(
                new ParametroExplicado(
                    "minimoMesas",
                    "3",
                    "2",
                    List.of("1 o más"),
                    LocalDate.of(2016, 1, 1),
                    "4.1",
                    new Texto("más de una", "more than one"))),
            List.of(
                new PlantillaDeHallazgo(
                    "P4-01", new Texto("Hay {hay}.", "There are {hay}."), new Texto("r", "m"))));

    assertThat(hastaLosCodigos(escrito(conjunto)))
        .isEqualTo(
            """
            {
              "$schema": "urn:gobiernoabierto:esquema:catalogo:1.0",
              "conjuntosDeReglas": [
                {
                  "nombre": "lineamientos",
                  "version": "1.0",
                  "huella": "ab12",
                  "desde": "2016-01-01",
                  "hasta": "2018-12-31",
                  "endurece": {
                    "minimoMesas": "3"
                  },
                  "requisitos": [
                    {
                      "id": "P4-01",
                      "paso": 4,
                      "titulo": {
                        "es": "Diversas «mesas»",
                        "en": "Several tables"
                      },
                      "fuerza": "OBLIGACION",
                      "responsable": "STL",
                      "fundamento": [
                        {
                          "oracion": "4.1",
                          "texto": "El STL \\"a/b\\"."
                        }
                      ],
                      "vence": {
                        "es": "la primera mesa",
                        "en": "the first table"
                      },
                      "lectura": {
                        "es": "Así se lee",
                        "en": "So it is read"
                      },
                      "reglas": [
                        "Se cumple si hay mesas.",
                        "Falta si no."
                      ],
                      "definiciones": [
                        "mesa válida"
                      ],
                      "parametros": [
                        {
                          "nombre": "JAL-plazo",
                          "valor": "20",
                          "alternativas": []
                        },
                        {
                          "nombre": "minimoMesas",
                          "valor": "3",
                          "alternativas": [
                            "1 o más"
                          ]
                        }
                      ],
                      "requiere": [
                        "P3-01",
                        "P3-07"
                      ],
                      "archivo": "paso-4/P4-01.drl",
                      "ejemplo": "Sin mesas",
                      "cambios": "{/mesas: []}",
                      "remedio": {
                        "es": "Realizarlas",
                        "en": "Hold them"
                      }
                    }
                  ],
                  "definiciones": [
                    {
                      "nombre": "mesa válida",
                      "fundamento": [
                        {
                          "oracion": "4.1",
                          "texto": "El STL."
                        }
                      ],
                      "reglas": [
                        "Hay alguna mesa válida si hay alguna mesa."
                      ]
                    }
                  ],
                  "parametros": [
                    {
                      "nombre": "minimoMesas",
                      "valor": "3",
                      "porOmision": "2",
                      "alternativas": [
                        "1 o más"
                      ],
                      "desde": "2016-01-01",
                      "oracion": "4.1",
                      "razon": {
                        "es": "más de una",
                        "en": "more than one"
                      }
                    }
                  ],
                  "hallazgos": [
                    {
                      "plantilla": "P4-01",
                      "datos": [
                        "hay"
                      ],
                      "mensaje": {
                        "es": "Hay {hay}.",
                        "en": "There are {hay}."
                      },
                      "remedio": {
                        "es": "r",
                        "en": "m"
                      }
                    }
                  ]
                }
              ],
              "hallazgosComunes": [],
            """);
  }

  @Test
  void leavesOutWhatThereIsNot() {
    CatalogoDelConjunto conjunto =
        new CatalogoDelConjunto(
            new ConjuntoDeReglas("n", "1", "00"),
            null,
            null,
            new TreeMap<>(),
            List.of(LO_MINIMO),
            List.of(),
            List.of());

    assertThat(hastaLosCodigos(escrito(conjunto)))
        .contains("\"endurece\": {},", "\"requiere\": [],", "\"archivo\": \"\"\n")
        .doesNotContain("desde", "hasta", "lectura", "ejemplo", "cambios", "remedio", "null");
  }

  @Test
  void writesNoRuleSetsAsAnEmptyList() {
    assertThat(hastaLosCodigos(escrito(new CatalogoDeRequisitos(List.of(), List.of(), List.of()))))
        .isEqualTo(
            "{\n  \"$schema\": \"urn:gobiernoabierto:esquema:catalogo:1.0\",\n"
                + "  \"conjuntosDeReglas\": [],\n  \"hallazgosComunes\": [],\n");
  }

  @Test
  void tellsEveryCodeWithItsDataAndItsMessage() {
    PlantillaDeFalla deForma = new PlantillaDeFalla("SIN_NADA", new Texto("Nada.", "Nothing."));
    JsonNode codigos =
        Juez.JSON
            .readTree(escrito(new CatalogoDeRequisitos(List.of(), List.of(), List.of(deForma))))
            .get("codigos");

    assertThat(codigos.get("lectura").findValuesAsString("codigo"))
        .containsExactlyElementsOf(Stream.of(CodigoDeFalla.values()).map(Enum::name).toList());
    assertThat(codigos.get("avisos").findValuesAsString("codigo"))
        .containsExactlyElementsOf(Stream.of(CodigoDeAviso.values()).map(Enum::name).toList());
    assertThat(codigos.get("forma").toString())
        .isEqualTo(
            "[{\"codigo\":\"SIN_NADA\",\"datos\":[],"
                + "\"mensaje\":{\"es\":\"Nada.\",\"en\":\"Nothing.\"}}]");
    JsonNode tipo = codigos.get("lectura").get(CodigoDeFalla.TIPO_INCORRECTO.ordinal());
    assertThat(tipo.get("datos").toString()).isEqualTo("[\"esperado\",\"hallado\"]");
  }

  private static String hastaLosCodigos(String escrito) {
    return escrito.substring(0, escrito.indexOf("  \"codigos\": {"));
  }

  private static String escrito(CatalogoDelConjunto conjunto) {
    return escrito(new CatalogoDeRequisitos(List.of(conjunto), List.of(), List.of()));
  }

  private static String escrito(CatalogoDeRequisitos catalogo) {
    return new String(new EscritorDeCatalogos().escribir(catalogo), UTF_8);
  }
}
