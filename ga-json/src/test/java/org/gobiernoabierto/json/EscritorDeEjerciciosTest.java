package org.gobiernoabierto.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.gobiernoabierto.catalogo.EntidadFederativa;
import org.gobiernoabierto.json.azar.DocumentosValidos;
import org.gobiernoabierto.json.azar.EjerciciosArbitrarios;
import org.gobiernoabierto.json.azar.EscritorDesordenado;
import org.gobiernoabierto.modelo.Actor;
import org.gobiernoabierto.modelo.ActorBuilder;
import org.gobiernoabierto.modelo.Compromiso;
import org.gobiernoabierto.modelo.CompromisoBuilder;
import org.gobiernoabierto.modelo.DeclaracionBuilder;
import org.gobiernoabierto.modelo.Desconocido;
import org.gobiernoabierto.modelo.Edicion;
import org.gobiernoabierto.modelo.EjercicioLocal;
import org.gobiernoabierto.modelo.EjercicioLocalBuilder;
import org.gobiernoabierto.modelo.FirmaBuilder;
import org.gobiernoabierto.modelo.Mesa;
import org.gobiernoabierto.modelo.MesaBuilder;
import org.gobiernoabierto.modelo.MotivoDeDesconocer;
import org.gobiernoabierto.modelo.PlanDeAccionLocalBuilder;
import org.gobiernoabierto.modelo.Registro;
import org.gobiernoabierto.modelo.Sector;
import org.gobiernoabierto.modelo.VersionDelDato;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class EscritorDeEjerciciosTest {

  private static final EjercicioLocal MINIMO =
      EjercicioLocalBuilder.builder()
          .id("COL-2016")
          .entidad(EntidadFederativa.COL)
          .edicion(new Edicion(2016))
          .build();
  private static final LocalDate DIA = LocalDate.of(2017, 2, 1);
  private static final LocalDate OTRO_DIA = LocalDate.of(2017, 3, 31);
  private static final Juez JUEZ = Juez.de(Esquema.EJERCICIO);

  private final EscritorDeEjercicios escritor = new EscritorDeEjercicios();
  private final LectorDeEjercicios lector = new LectorDeEjercicios();

  @Provide
  Arbitrary<EjercicioLocal> ejercicios() {
    return EjerciciosArbitrarios.ejercicios();
  }

  @Property(edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void anyExerciseIsReadAsItWas(@ForAll("ejercicios") EjercicioLocal ejercicio) {
    seLeeIgual(ejercicio);
  }

  @Property(edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void aValidOneIsReadAsItWasAndPassesTheSchema(
      @ForAll("ejercicios") EjercicioLocal cualquiera, @ForAll long semilla) {
    EjercicioLocal ejercicio = (EjercicioLocal) DocumentosValidos.de(cualquiera, semilla);

    seLeeIgual(ejercicio);
    esAdmitido(escritor.escribir(ejercicio));
  }

  @Property(edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void howeverAnExerciseWasWrittenItIsReadAsItWas(
      @ForAll("ejercicios") EjercicioLocal cualquiera, @ForAll long semilla) {
    Record ejercicio = DocumentosValidos.de(cualquiera, semilla);

    seLeeIgual(lector.leer(new EscritorDesordenado(semilla, ejercicio).texto()).orElseThrow());
  }

  /** Of places that there are and that there could be, in any order, given or not. */
  @Property(edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void whateverIsUnknownIsReadInTheSameOrder(
      @ForAll("ejercicios") EjercicioLocal cualquiera, @ForAll long semilla) {
    Random azar = new Random(semilla);
    List<Desconocido> desconocidos = new ArrayList<>();
    for (int i = azar.nextInt(12); i > 0; i--) {
      desconocidos.add(LugaresAlAzar.desconocido(cualquiera, azar));
    }

    seLeeIgual(
        EjercicioLocalBuilder.builder(cualquiera)
            .desconocidos(desconocidos)
            .noHubo(List.of())
            .build());
  }

  private void seLeeIgual(EjercicioLocal ejercicio) {
    byte[] escrito = escritor.escribir(ejercicio);
    EjercicioLocal leido = lector.leer(escrito).orElseThrow();

    assertThat(leido).as(new String(escrito, UTF_8)).isEqualTo(ejercicio);
    assertThat(escritor.escribir(leido)).isEqualTo(escrito);
  }

  private static void esAdmitido(byte[] json) {
    String texto = new String(json, UTF_8);
    assertThat(RevisionDeForma.lector().leer(json).fallas()).as(texto).isEmpty();
    assertThat(JUEZ.faltas(json)).as(texto).isEmpty();
  }

  static Stream<Path> ejemplos() throws IOException {
    try (Stream<Path> archivos = Files.list(Path.of("../ga-examples/ejercicios"))) {
      return archivos.filter(a -> a.toString().endsWith(".json")).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("ejemplos")
  void anExampleKeepsWhatItSaysInItsPlace(Path archivo) throws IOException {
    byte[] original = Files.readAllBytes(archivo);
    EjercicioLocal ejercicio = lector.leer(original).orElseThrow();
    byte[] escrito = escritor.escribir(ejercicio);

    seLeeIgual(ejercicio);
    esAdmitido(escrito);
    assertThat(Juez.JSON.readTree(escrito).path("desconocidos"))
        .isEqualTo(
            ejercicio.desconocidos().isEmpty()
                ? Juez.JSON.readTree("{}").path("desconocidos")
                : Juez.JSON.readTree(original).path("desconocidos"));
  }

  @Test
  void theSmallestHasThreeMembersAndItsSchema() {
    assertThat(texto(MINIMO))
        .isEqualTo(
            """
            {
              "$schema": "urn:gobiernoabierto:esquema:ejercicio:1.0",
              "id": "COL-2016",
              "entidad": "MX-COL",
              "edicion": 2016
            }
            """);
  }

  @Test
  void anExerciseBuiltInJavaSaysWhatIsUnknownWhereItWouldStand() {
    EjercicioLocal ejercicio =
        EjercicioLocalBuilder.builder(MINIMO)
            .actores(List.of(actor("a"), actor("b")))
            .postulantes(List.of("a"))
            .declaracion(
                DeclaracionBuilder.builder()
                    .firmantes(List.of(FirmaBuilder.builder().actor("b").build()))
                    .build())
            .mesas(List.of(mesa("m"), mesa("n")))
            .registro(Registro.ABIERTO)
            .desconocidos(
                List.of(
                    Desconocido.en("/postulantes"),
                    new Desconocido("/mesas", null, null, List.of(), 3, null, null, Map.of()),
                    Desconocido.en("/actores/1/nombre"),
                    Desconocido.en("/actores/1/x-a~1b~0c"),
                    Desconocido.entre("/declaracion/fecha", DIA, LocalDate.of(2017, 2, 28)),
                    Desconocido.en("/declaracion/firmantes"),
                    Desconocido.entre("/mesas/0/fecha", DIA, null),
                    Desconocido.en("/mesas/1/fin"),
                    Desconocido.entre(
                        "/plan/lanzamiento/fecha",
                        LocalDate.of(2017, 1, 1),
                        LocalDate.of(2017, 12, 31))))
            .extensiones(Map.of("x-n", List.of(new BigDecimal("1E+2"), true, Map.of())))
            .build();

    assertThat(texto(ejercicio))
        .isEqualTo(
            """
            {
              "$schema": "urn:gobiernoabierto:esquema:ejercicio:1.0",
              "id": "COL-2016",
              "entidad": "MX-COL",
              "edicion": 2016,
              "actores": [
                {
                  "id": "a",
                  "sector": "AUTORIDAD"
                },
                {
                  "id": "b",
                  "sector": "AUTORIDAD",
                  "desconocidos": [
                    "nombre",
                    "x-a/b~c"
                  ]
                }
              ],
              "postulantes": [
                "a"
              ],
              "declaracion": {
                "fecha": "2017-02",
                "firmantes": [
                  {
                    "actor": "b"
                  }
                ],
                "desconocidos": [
                  "firmantes"
                ]
              },
              "mesas": [
                {
                  "id": "m",
                  "fecha": {
                    "noAntesDe": "2017-02-01"
                  }
                },
                {
                  "id": "n",
                  "desconocidos": [
                    "fin"
                  ]
                }
              ],
              "plan": {
                "lanzamiento": {
                  "fecha": "2017"
                }
              },
              "registro": "ABIERTO",
              "desconocidos": [
                "/postulantes",
                {
                  "lugar": "/mesas",
                  "cuantos": 3
                }
              ],
              "x-n": [
                1E+2,
                true,
                {}
              ]
            }
            """);
    seLeeIgual(ejercicio);
    esAdmitido(escritor.escribir(ejercicio));
  }

  @Test
  void whatSaysMoreThanBoundsStandsInTheList() {
    Desconocido conMotivo =
        new Desconocido(
            "/mesas/0/fecha",
            DIA,
            OTRO_DIA,
            List.of(new VersionDelDato("2017-02-14", "acta", true, Map.of("x-a", "b"))),
            null,
            MotivoDeDesconocer.NO_SE_HALLO,
            "el archivo",
            Map.of());
    EjercicioLocal ejercicio = conMesas(conMotivo);

    assertThat(enSuLista(ejercicio)).isEqualTo(1);
    seLeeIgual(ejercicio);
    esAdmitido(escritor.escribir(ejercicio));
  }

  @Test
  void theIntegratorsOwnMembersOfBoundsStandWithThem() {
    EjercicioLocal ejercicio =
        conMesas(
            new Desconocido(
                "/mesas/0/fecha",
                DIA,
                LocalDate.of(2017, 2, 28),
                List.of(),
                null,
                null,
                null,
                Map.of("x-a", "b")));

    assertThat(enSuLista(ejercicio)).isZero();
    seLeeIgual(ejercicio);
  }

  /** What comes in another order than the text would have it, and all before it. */
  @Test
  void theOrderOfTheListIsKept() {
    Desconocido primera = Desconocido.entre("/mesas/0/fecha", DIA, OTRO_DIA);
    Desconocido segunda = Desconocido.en("/mesas/1/fecha");
    Desconocido plan = Desconocido.en("/plan/vigencia");

    assertThat(enSuLista(conMesas(primera, segunda, plan))).isZero();
    assertThat(enSuLista(conMesas(segunda, primera, plan))).isEqualTo(1);
    assertThat(enSuLista(conMesas(primera, plan, segunda))).isEqualTo(2);
    assertThat(enSuLista(conMesas(primera, primera, plan))).isEqualTo(1);
    assertThat(enSuLista(conMesas(segunda, segunda))).isZero();
    assertThat(enSuLista(conMesas(primera, Desconocido.en("/mesas"), plan))).isEqualTo(2);
    Stream.of(
            List.of(segunda, primera, plan),
            List.of(primera, plan, segunda),
            List.of(primera, primera, plan),
            List.of(segunda, segunda))
        .forEach(lista -> seLeeIgual(conMesas(lista.toArray(Desconocido[]::new))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/mesas",
        "/mesas/0",
        "/mesas/m/fecha",
        "/plan/compromisos/0/metodo/licencia",
        "/edicion/anio",
        "/id",
        "/mesas/0/x-a/b",
        "/mesas/0/x-a~b",
        "/mesas/0/x-~0~2",
        "/mesas/0/extensiones",
        "/mesas/7/fecha",
        "/desconocidos/0/lugar",
        "mesas",
        ""
      })
  void whatHasNoObjectToSayItStandsInTheList(String lugar) {
    EjercicioLocal ejercicio =
        EjercicioLocalBuilder.builder(conMesas(Desconocido.en(lugar)))
            .plan(PlanDeAccionLocalBuilder.builder().compromisos(List.of(compromiso())).build())
            .build();

    assertThat(enSuLista(ejercicio)).isEqualTo(1);
    seLeeIgual(ejercicio);
  }

  @Test
  void whatIsUnknownOfTheListItselfStandsInIt() {
    Desconocido conVersion =
        new Desconocido(
            "/plan/introduccion",
            null,
            null,
            List.of(new VersionDelDato("a", null, false, Map.of())),
            null,
            null,
            null,
            Map.of());
    EjercicioLocal ejercicio =
        conMesas(conVersion, Desconocido.en("/desconocidos/0/versiones/0/fuente"));

    assertThat(enSuLista(ejercicio)).isEqualTo(2);
    seLeeIgual(ejercicio);
  }

  @Test
  void boundsOfADateThatIsGivenStandInTheList() {
    EjercicioLocal ejercicio =
        EjercicioLocalBuilder.builder(MINIMO)
            .mesas(List.of(MesaBuilder.builder().id("m").fecha(DIA).build()))
            .desconocidos(List.of(Desconocido.entre("/mesas/0/fecha", DIA, OTRO_DIA)))
            .build();

    assertThat(enSuLista(ejercicio)).isEqualTo(1);
    seLeeIgual(ejercicio);
  }

  @Test
  void whatIsWrongWithAnExerciseIsToldWhenItIsRead() {
    EjercicioLocal ejercicio =
        EjercicioLocalBuilder.builder()
            .id("a\uD800")
            .edicion(new Edicion(2016))
            .mesas(Arrays.asList(mesa("m"), null))
            .datosHasta(LocalDate.of(3000, 1, 1))
            .desconocidos(
                Arrays.asList(
                    null,
                    Desconocido.en((String) null),
                    Desconocido.en("/mesas/1/fecha"),
                    Desconocido.entre("/mesas/0/fecha", OTRO_DIA, DIA)))
            .build();

    assertThat(texto(ejercicio)).contains("\"id\": \"a?\"");
    assertThat(Fallas.lugares(RevisionDeForma.lector().leer(texto(ejercicio))))
        .extracting(falla -> falla.substring(0, falla.lastIndexOf(' ')))
        .containsExactlyInAnyOrder(
            "FALTA_MIEMBRO /entidad",
            "ID_MAL_FORMADO /id",
            "PERIODO_INVERTIDO /mesas/0/fecha/noDespuesDe",
            "ELEMENTO_NULO /mesas/1",
            "FECHA_INVALIDA /datosHasta",
            "ELEMENTO_NULO /desconocidos/0",
            "FALTA_MIEMBRO /desconocidos/1/lugar");
  }

  @Test
  void whatIsAsDeepAsAnyReaderAcceptsIsWrittenAndNothingDeeper() {
    LectorDeEjercicios hondo =
        new LectorDeEjercicios().conLimites(new Limites(16 << 20, 1000, 99, 99, 99, 99));
    EjercicioLocal ejercicio = conListas(999);

    assertThat(hondo.leer(escritor.escribir(ejercicio)).orElseThrow()).isEqualTo(ejercicio);
    assertThatThrownBy(() -> escritor.escribir(conListas(1000)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("COL-2016");
  }

  private static EjercicioLocal conListas(int cuantas) {
    Object valor = "a";
    for (int i = 0; i < cuantas; i++) {
      valor = List.of(valor);
    }
    return EjercicioLocalBuilder.builder(MINIMO).extensiones(Map.of("x-a", valor)).build();
  }

  private int enSuLista(EjercicioLocal ejercicio) {
    return Juez.JSON.readTree(escritor.escribir(ejercicio)).path("desconocidos").size();
  }

  private String texto(EjercicioLocal ejercicio) {
    return new String(escritor.escribir(ejercicio), UTF_8);
  }

  private static EjercicioLocal conMesas(Desconocido... desconocidos) {
    return EjercicioLocalBuilder.builder(MINIMO)
        .mesas(List.of(mesa("m"), mesa("n")))
        .desconocidos(List.of(desconocidos))
        .build();
  }

  private static Actor actor(String id) {
    return ActorBuilder.builder().id(id).sector(Sector.AUTORIDAD).build();
  }

  private static Mesa mesa(String id) {
    return MesaBuilder.builder().id(id).build();
  }

  private static Compromiso compromiso() {
    return CompromisoBuilder.builder().id("c").build();
  }
}
