package org.gobiernoabierto.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gobiernoabierto.idioma.Texto;
import org.gobiernoabierto.informe.Falla;
import org.gobiernoabierto.informe.Informe;
import org.gobiernoabierto.informe.InformeBuilder;
import org.gobiernoabierto.modelo.Desconocido;
import org.gobiernoabierto.modelo.EjercicioLocal;
import org.gobiernoabierto.modelo.MotivoDeDesconocer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** All the ways to say that something is not known, and what is told of those that are wrong. */
class DesconocidosTest {

  private static final LocalDate DIA = LocalDate.of(2017, 2, 1);

  private final LectorDeEjercicios lector = RevisionDeForma.lector();

  private EjercicioLocal leido(String miembros) {
    return lector.leer(Fallas.ejercicio(miembros)).orElseThrow();
  }

  private List<String> fallas(String miembros) {
    return Fallas.lugares(lector.leer(Fallas.ejercicio(miembros)));
  }

  private String mensaje(String miembros) {
    return lector.leer(Fallas.ejercicio(miembros)).fallas().get(0).mensaje().es();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      quoteCharacter = '`',
      value = {
        "\"2017\" | 2017-01-01 | 2017-12-31",
        "\"2016-02\" | 2016-02-01 | 2016-02-29",
        "\"1900\" | 1900-01-01 | 1900-12-31",
        "{\"noAntesDe\": \"2017-02-15\"} | 2017-02-15 | -",
        "{\"noAntesDe\": null, \"noDespuesDe\": \"2017-02-15\"} | - | 2017-02-15",
        "{\"noDespuesDe\": \"2017-02-15\", \"noAntesDe\": \"2017-02-15\"} | 2017-02-15 | 2017-02-15",
      })
  void readsWhatIsKnownOfADateWhereItStands(String escrita, LocalDate desde, LocalDate hasta) {
    EjercicioLocal ejercicio = leido("\"mesas\": [{\"id\": \"m\", \"fecha\": " + escrita + "}]");

    assertThat(ejercicio.mesas().get(0).fecha()).isNull();
    assertThat(ejercicio.desconocidos())
        .containsExactly(Desconocido.entre("/mesas/0/fecha", desde, hasta));
  }

  @Test
  void readsAPointerAnObjectAndTheNamesOfMembersOfAnObject() {
    EjercicioLocal ejercicio =
        leido(
            """
            "mesas": [{"id": "m"}, {"desconocidos": ["fecha", "x-a/b~c"], "id": "n"}],
            "declaracion": {"foro": {"desconocidos": ["taller"]}, "desconocidos": null},
            "desconocidos": ["/mesas/m/fecha", {"lugar": "/mesas", "cuantos": 3},
              {"lugar": "/plan", "motivo": "NO_SE_HALLO", "busqueda": "el archivo", "x-a": "b"}]
            """);

    assertThat(ejercicio.declaracion()).isNull();
    assertThat(ejercicio.desconocidos())
        .containsExactly(
            Desconocido.en("/mesas/m/fecha"),
            new Desconocido("/mesas", null, null, List.of(), 3, null, null, Map.of()),
            new Desconocido(
                "/plan",
                null,
                null,
                List.of(),
                null,
                MotivoDeDesconocer.NO_SE_HALLO,
                "el archivo",
                Map.of("x-a", "b")),
            Desconocido.en("/mesas/1/fecha"),
            Desconocido.en("/mesas/1/x-a~1b~0c"),
            Desconocido.en("/declaracion/foro/taller"));
  }

  @Test
  void keepsTheIntegratorsOwnMembersOfBounds() {
    assertThat(
            leido("\"seleccion\": {\"fecha\": {\"x-a\": \"b\", \"noAntesDe\": \"2017-02-01\"}}")
                .desconocidos())
        .containsExactly(
            new Desconocido(
                "/seleccion/fecha", DIA, null, List.of(), null, null, null, Map.of("x-a", "b")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"seleccion\": {\"fecha\": \"2017-13\"} | FECHA_INVALIDA /seleccion/fecha 2:24",
        "\"seleccion\": {\"fecha\": \"1899-12-31\"} | FECHA_INVALIDA /seleccion/fecha 2:24",
        "\"seleccion\": {\"fecha\": \"2200-01\"} | FECHA_INVALIDA /seleccion/fecha 2:24",
        "\"seleccion\": {\"fecha\": \"2200\"} | FECHA_INVALIDA /seleccion/fecha 2:24",
        "\"seleccion\": {\"fecha\": \"17\"} | FECHA_INVALIDA /seleccion/fecha 2:24",
        "\"seleccion\": {\"fecha\": 2017} | TIPO_INCORRECTO /seleccion/fecha 2:24",
        "\"seleccion\": {\"fecha\": [\"2017\"]} | TIPO_INCORRECTO /seleccion/fecha 2:24",
        "\"seleccion\": {\"fecha\": {}} | FECHA_SIN_LIMITES /seleccion/fecha 2:24",
        "\"seleccion\": {\"fecha\": {\"noAntesDe\": null}} | FECHA_SIN_LIMITES /seleccion/fecha 2:24",
        "\"seleccion\": {\"fecha\": {\"noAntesDe\": \"2017\"}}"
            + " | FECHA_INVALIDA /seleccion/fecha/noAntesDe 2:38",
        "\"seleccion\": {\"fecha\": {\"noAntesDe\": {}}}"
            + " | TIPO_INCORRECTO /seleccion/fecha/noAntesDe 2:38",
        "\"seleccion\": {\"fecha\": {\"antes\": \"2017-01-01\"}}"
            + " | MIEMBRO_DESCONOCIDO /seleccion/fecha/antes 2:25",
        "\"seleccion\": {\"fecha\": {\"noAntesDe\": \"2017-02-01\", \"noDespuesDe\": \"2017-01-31\"}}"
            + " | PERIODO_INVERTIDO /seleccion/fecha/noDespuesDe 2:67",
        "\"seleccion\": {\"fecha\": {\"noAntesDe\": \"2017-02-01\", \"desconocidos\": []}}"
            + " | MIEMBRO_DESCONOCIDO /seleccion/fecha/desconocidos 2:52",
        "\"datosHasta\": \"2017\" | FECHA_INVALIDA /datosHasta 2:15",
        "\"datosHasta\": {\"noAntesDe\": \"2017-02-01\"} | TIPO_INCORRECTO /datosHasta 2:15",
        "\"registro\": \"abierto\" | VALOR_DESCONOCIDO /registro 2:13",
        "\"seleccion\": {\"desconocidos\": \"fecha\"} | TIPO_INCORRECTO /seleccion/desconocidos 2:31",
        "\"seleccion\": {\"desconocidos\": [\"fecha\", null]} | ELEMENTO_NULO /seleccion/desconocidos/1 2:41",
        "\"seleccion\": {\"desconocidos\": [7]} | TIPO_INCORRECTO /seleccion/desconocidos/0 2:32",
        "\"seleccion\": {\"desconocidos\": [\"fech\"]} | MIEMBRO_DESCONOCIDO /seleccion/desconocidos/0 2:32",
        "\"seleccion\": {\"desconocidos\": [\"extensiones\"]}"
            + " | MIEMBRO_DESCONOCIDO /seleccion/desconocidos/0 2:32",
        "\"seleccion\": {\"desconocidos\": [], \"desconocidos\": [\"zzz\"]}"
            + " | MIEMBRO_REPETIDO /seleccion/desconocidos 2:35",
        "\"seleccion\": {\"desconocidos\": [\"fecha\"], \"fecha\": \"2017-02-01\"}"
            + " | DESCONOCIDO_Y_DADO /seleccion/desconocidos/0 2:32",
        "\"seleccion\": {\"x-a\": 1, \"desconocidos\": [\"fecha\", \"x-a\"]}"
            + " | DESCONOCIDO_Y_DADO /seleccion/desconocidos/1 2:51",
        "\"desconocidos\": [\"/mesas\", \"/mesas/0\"] | LUGAR_INEXISTENTE /desconocidos/1 2:28",
        "\"desconocidos\": [\"\"] | RUTA_DESCONOCIDA /desconocidos/0 2:18",
        "\"desconocidos\": [{\"lugar\": \"/mesa\"}] | RUTA_DESCONOCIDA /desconocidos/0/lugar 2:28",
        "\"desconocidos\": [{\"lugar\": null}] | FALTA_MIEMBRO /desconocidos/0/lugar 2:18",
        "\"desconocidos\": [7] | TIPO_INCORRECTO /desconocidos/0 2:18",
        "\"x-a\": 1, \"desconocidos\": [\"/extensiones/x-a\"] | RUTA_DESCONOCIDA /desconocidos/0 2:28",
        "\"desconocidos\": [{\"lugar\": \"/plan\", \"fecha\": 1}] | MIEMBRO_DESCONOCIDO /desconocidos/0/fecha 2:37",
        "\"desconocidos\": [{\"lugar\": \"/seleccion/fecha\", \"noAntesDe\": \"2017\"}]"
            + " | FECHA_INVALIDA /desconocidos/0/noAntesDe 2:61",
        "\"desconocidos\": {\"lugar\": \"/plan\"} | TIPO_INCORRECTO /desconocidos 2:17",
        "\"desconocidos\": [{\"lugar\": \"/mesas\", \"noAntesDe\": \"2017-02-01\"}]"
            + " | LUGAR_DE_OTRA_CLASE /desconocidos/0/noAntesDe 2:51",
        "\"desconocidos\": [{\"lugar\": \"/plan\", \"noDespuesDe\": \"2017-02-01\"}]"
            + " | LUGAR_DE_OTRA_CLASE /desconocidos/0/noDespuesDe 2:52",
        "\"desconocidos\": [{\"lugar\": \"/seleccion/fecha\", \"cuantos\": 1}]"
            + " | LUGAR_DE_OTRA_CLASE /desconocidos/0/cuantos 2:59",
        "\"mesas\": [{\"id\": \"m\"}], \"desconocidos\": [{\"lugar\": \"/mesas\", \"cuantos\": 0}]"
            + " | CUANTOS_DE_MENOS /desconocidos/0/cuantos 2:73",
        "\"noHubo\": [\"/plan\", null] | ELEMENTO_NULO /noHubo/1 2:21",
        "\"noHubo\": [\"/mesas/m\"] | LUGAR_INEXISTENTE /noHubo/0 2:12",
        "\"noHubo\": [\"/plan\"], \"plan\": {\"vigencia\": {\"meses\": 12}} | NO_HUBO_Y_DADO /noHubo/0 2:12",
      })
  void tellsEachFaultOnceAndWhereItIsWritten(String miembros, String falla) {
    assertThat(fallas(miembros)).containsExactly(falla);
  }

  @Test
  void whatWasLiftedIsToldWhereItWasWrittenHoweverManyComeBefore() {
    assertThat(
            fallas(
                """
                "desconocidos": ["/plan", "/plan/fecha"],
                "mesas": [{"id": "m", "fecha": "2017", "desconocidos": ["fin", "id"]}],
                "seleccion": {"fecha": {"noDespuesDe": "2017-01-31", "noAntesDe": "2017-02-01"}}
                """))
        .containsExactly(
            "RUTA_DESCONOCIDA /desconocidos/1 2:27",
            "DESCONOCIDO_Y_DADO /mesas/0/desconocidos/1 3:64",
            "PERIODO_INVERTIDO /seleccion/fecha/noDespuesDe 4:40");
  }

  @Test
  void aReportTellsOfWhatWasLiftedInTheSamePlaces() {
    Lectura lectura =
        new LectorDeEjercicios()
            .leer(
                Fallas.ejercicio(
                    "\"desconocidos\": [\"/plan\"],\n\"seleccion\": {\"fecha\": \"2017\"}"));
    Falla falla = new Falla("X", "/desconocidos/1/lugar", new Texto("", ""));
    Informe informe = InformeBuilder.from(Informes.vacio()).with(i -> i.errores(List.of(falla)));

    assertThat(lectura.ubicar(informe).errores())
        .containsExactly(new Falla("X", "/seleccion/fecha", 3, 24, null, new Texto("", "")));
  }

  @Test
  void aReportThatIsLocatedAgainStaysAsItIs() {
    Lectura lectura =
        new LectorDeEjercicios().leer(Fallas.ejercicio("\"desconocidos\": [\"/plam\"]"));
    List<Falla> fallas =
        Stream.of("/desconocidos/0", "/desconocidos/7", "/noHubo/1")
            .map(ruta -> new Falla("RUTA_DESCONOCIDA", ruta, new Texto("No.", "No.")))
            .toList();
    Informe informe =
        lectura.ubicar(InformeBuilder.from(Informes.vacio()).with(i -> i.errores(fallas)));

    assertThat(informe.errores())
        .extracting(falla -> falla.mensaje().es())
        .containsExactly("No. ¿Quiso decir «/plan»?", "No.", "No.");
    assertThat(lectura.ubicar(informe)).isEqualTo(informe);
  }

  @Test
  void aRequiredMemberMayBeLeftOutWhereItIsDeclaredUnknown() {
    assertThat(
            fallas(
                """
                "actores": [{"id": "a"}, {"id": "b", "sector": null}, {"id": "c"}],
                "secretariado": {"integrantes": [{"id": "i", "desconocidos": ["sector", "calidad"]}]},
                "declaracion": {"firmantes": [{}, {"desconocidos": ["actor"]}]},
                "fuentes": [{"id": "f"}],
                "desconocidos": ["/actores/a/sector", {"lugar": "/actores/1/sector"},
                  "/declaracion/firmantes/0/actor", "/fuentes/f/descripcion", "/actores/2"]
                """))
        .containsExactly("FALTA_MIEMBRO /actores/2/sector 2:55");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"entidad\": \"MX-CAM\", \"edicion\": 2016, \"desconocidos\": [\"/id\"]}",
        "{\"id\": \"c\", \"entidad\": \"MX-CAM\", \"desconocidos\": [\"/edicion\"]}",
        "{\"id\": \"c\", \"edicion\": 2016, \"desconocidos\": [\"/entidad\"]}",
        "{\"id\": \"c\", \"entidad\": \"MX-CAM\", \"edicion\": 2016, \"mesas\": [{\"desconocidos\": [\"id\"]}]}"
      })
  void anIdAndWhatTheExerciseItselfMustHaveMayNot(String json) {
    assertThat(Fallas.lugares(lector.leer(json)))
        .singleElement()
        .asString()
        .startsWith("FALTA_MIEMBRO");
  }

  @Test
  void suggestsTheMemberThatMayHaveBeenMeant() {
    assertThat(mensaje("\"seleccion\": {\"desconocidos\": [\"Fech\"]}"))
        .isEqualTo("Este objeto no tiene un miembro «Fech». ¿Quiso decir «fecha»?");
    assertThat(mensaje("\"seleccion\": {\"desconocido\": [\"fecha\"]}"))
        .endsWith("¿Quiso decir «desconocidos»?");
    assertThat(mensaje("\"seleccion\": {\"desconocidos\": [\"desconocidos\"]}"))
        .isEqualTo("Este objeto no tiene un miembro «desconocidos».");
  }

  @ParameterizedTest
  @CsvSource({
    "/mesa, /mesas",
    "mesas, /mesas",
    "/mesas/mesa1/fecha, /mesas/mesa-1/fecha",
    "/mesas/mesa1/feha, /mesas/mesa-1/fecha",
    "/plan/vigencia/inico, /plan/vigencia/inicio",
  })
  void suggestsThePlaceThatAPointerMayHaveMeant(String escrito, String sugerido) {
    String mesas = "\"mesas\": [{\"id\": \"mesa-1\"}], ";
    for (String lista : List.of("desconocidos", "noHubo")) {
      assertThat(mensaje(mesas + "\"" + lista + "\": [\"" + escrito + "\"]"))
          .endsWith(" ¿Quiso decir «" + sugerido + "»?");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/mesas/7", "/zzz", "", "/mesas/0/fecha/x", "/", "/desconocidos/0"})
  void suggestsNothingWhereNothingIsNear(String escrito) {
    assertThat(
            mensaje("\"mesas\": [{\"id\": \"mesa-1\"}], \"desconocidos\": [\"" + escrito + "\"]"))
        .doesNotContain("Quiso");
  }

  @Test
  void aTolerantReaderTellsNamesOfNoMemberAsNotices() {
    Lectura lectura =
        new LectorDeEjercicios()
            .tolerante()
            .leer(Fallas.ejercicio("\"seleccion\": {\"desconocidos\": [\"lema\", \"fecha\"]}"));

    assertThat(lectura.orElseThrow().desconocidos())
        .containsExactly(Desconocido.en("/seleccion/fecha"));
    assertThat(lectura.avisos())
        .extracting(Falla::ruta)
        .containsExactly("/seleccion/desconocidos/0");
  }

  @Test
  void whatIsWrongInAListOfNamesLosesNoIds() {
    assertThat(fallas("\"postulantes\": [\"a\"], \"seleccion\": {\"desconocidos\": 1}"))
        .anyMatch(falla -> falla.startsWith("REFERENCIA_SIN_RESOLVER"));
  }

  @Test
  void saysNothingOfPointersToWhatCouldNotBeRead() {
    String lugares =
        "\"desconocidos\": [\"/actores/a/nombre\"], \"noHubo\": [\"/mesas/m/fecha\"], ";

    assertThat(fallas(lugares + "\"mesas\": [{\"id\": \"n\"}]"))
        .containsExactly(
            "LUGAR_INEXISTENTE /desconocidos/0 2:18", "LUGAR_INEXISTENTE /noHubo/0 2:51");
    assertThat(fallas(lugares + "\"actores\": [\"a\"]"))
        .containsExactly("TIPO_INCORRECTO /actores/0 2:82");
  }

  @Test
  void theLimitsOfListsAndTextsApplyToNames() {
    LectorDeEjercicios dos =
        new LectorDeEjercicios().conLimites(new Limites(999, 9, 12, 99, 3, 99));
    Stream<String> nombres =
        Stream.of(
            "\"desconocidos\": [\"fecha\", \"x-a\", \"x-b\", \"zzz\", 5]",
            "\"desconocidos\": [\"x-34567890123\"]");

    assertThat(
            nombres.map(
                n ->
                    Fallas.lugares(dos.leer("{\"seleccion\": {" + n + "}}")).stream()
                        .filter(falla -> falla.startsWith("LIMITE"))
                        .toList()))
        .containsExactly(
            List.of("LIMITE_LISTA /seleccion/desconocidos/3 1:56"),
            List.of("LIMITE_TEXTO /seleccion/desconocidos/0 1:33"));
  }

  @Test
  void readsHowFarTheSourcesGoAndWhatWasNot() {
    EjercicioLocal ejercicio =
        leido(
            """
            "registro": "ABIERTO", "datosHasta": "2017-02-01", "noHubo": ["/mesas"],
            "plan": {"vigencia": {"meses": 12}},
            "secretariado": {"personasDistintas": true,
              "integrantes": [{"id": "i", "sector": "AUTORIDAD", "calidad": "TITULAR",
                "institucion": "Universidad", "perfil": "académica"}],
              "facilitadores": [{"id": "f", "institucion": " ", "perfil": "consultor"}]}
            """);

    assertThat(ejercicio.registro()).hasToString("ABIERTO");
    assertThat(ejercicio.datosHasta()).isEqualTo(DIA);
    assertThat(ejercicio.noHubo()).containsExactly("/mesas");
    assertThat(ejercicio.plan().vigencia().meses()).isEqualTo(12);
    assertThat(ejercicio.secretariado().personasDistintas()).isTrue();
    assertThat(ejercicio.secretariado().integrantes().get(0).institucion())
        .isEqualTo("Universidad");
    assertThat(ejercicio.secretariado().integrantes().get(0).perfil()).isEqualTo("académica");
    assertThat(ejercicio.secretariado().facilitadores().get(0).institucion()).isNull();
    assertThat(ejercicio.secretariado().facilitadores().get(0).perfil()).isEqualTo("consultor");
  }
}
