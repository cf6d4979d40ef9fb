package org.gobiernoabierto.ga;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gobiernoabierto.catalogo.EntidadFederativa;
import org.gobiernoabierto.json.LectorDeEjercicios;
import org.gobiernoabierto.modelo.Actor;
import org.gobiernoabierto.modelo.Desconocido;
import org.gobiernoabierto.modelo.EjercicioLocal;
import org.gobiernoabierto.modelo.Firma;
import org.gobiernoabierto.modelo.Registro;
import org.gobiernoabierto.modelo.Sector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a user of {@code ./ga nuevo} and {@code ./ga formatear} sees. */
class EscribirEjerciciosIT {

  private static final String OAXACA = Llamada.EJERCICIOS + "oaxaca-2015.json";
  private static final String[] SEIS_RESPUESTAS = {
    "nuevo",
    "--entidad",
    "Oaxaca",
    "--edicion",
    "2016",
    "--firmante",
    " Instituto: organismo garante ",
    "--firmante",
    "Gobierno:AUTORIDAD",
    "--declaracion",
    "2016-06-20",
    "--postulante",
    "Instituto",
    "--datos-hasta",
    "2018-03-20"
  };

  @TempDir private Path carpeta;

  private static EjercicioLocal leido(byte[] json) {
    return new LectorDeEjercicios().leer(json).orElseThrow();
  }

  private static String[] con(String... mas) {
    return Stream.concat(Stream.of(SEIS_RESPUESTAS), Stream.of(mas)).toArray(String[]::new);
  }

  /** The call with everything told but one option. */
  private static String[] sin(String opcion) {
    List<String> todo = Stream.of(SEIS_RESPUESTAS).collect(Collectors.toCollection(ArrayList::new));
    while (todo.contains(opcion)) {
      int donde = todo.indexOf(opcion);
      todo.subList(donde, donde + 2).clear();
    }
    return todo.toArray(String[]::new);
  }

  @Test
  void whatIsFormattedIsTheSameExerciseAndStaysAsItIs() throws IOException {
    Llamada llamada = Llamada.ga("formatear", OAXACA);

    assertThat(llamada.codigo()).isZero();
    assertThat(leido(llamada.salida()))
        .isEqualTo(leido(Files.readAllBytes(Llamada.RAIZ.resolve(OAXACA))));
    assertThat(llamada.texto())
        .startsWith("{\n  \"$schema\": \"urn:gobiernoabierto:")
        .endsWith("}\n");
    assertThat(Llamada.con(llamada.salida(), "formatear", "-").salida())
        .isEqualTo(llamada.salida());
  }

  @Test
  void aFileIsRewrittenWithItsPermissionsAndNothingIsLeftBeside() throws IOException {
    Path archivo = Files.copy(Llamada.RAIZ.resolve(OAXACA), carpeta.resolve("o.json"));
    Files.setPosixFilePermissions(archivo, PosixFilePermissions.fromString("rw-rw-r--"));
    Path enlace = Files.createSymbolicLink(carpeta.resolve("enlace.json"), archivo);

    Llamada llamada = Llamada.ga("formatear", enlace.toString(), "--en-su-lugar");

    assertThat(llamada.errores()).isEmpty();
    assertThat(llamada.salida()).isEmpty();
    assertThat(Files.readAllBytes(archivo)).isEqualTo(Llamada.ga("formatear", OAXACA).salida());
    assertThat(Files.isSymbolicLink(enlace)).isTrue();
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(archivo)))
        .isEqualTo("rw-rw-r--");
    assertThat(carpeta).isDirectoryNotContaining("glob:**nuevo*");
  }

  @Test
  void anotherFileIsWrittenAndTheFirstStaysAsItIs() throws IOException {
    Path salida = carpeta.resolve("salida.json");

    assertThat(Llamada.ga("formatear", OAXACA, "--salida", salida.toString()).codigo()).isZero();

    assertThat(Files.readAllBytes(salida)).isEqualTo(Llamada.ga("formatear", OAXACA).salida());
  }

  @Test
  void anExerciseWithFaultsIsToldWithAllOfThemAndNotWritten() throws IOException {
    String json = "{\"id\": \"a b\", \"entidad\": \"MX-CAM\", \"edicion\": 2016, \"mesa\": []}";
    Path archivo = Files.writeString(carpeta.resolve("malo.json"), json);

    Llamada llamada = Llamada.ga("formatear", archivo.toString(), "--en-su-lugar");

    assertThat(llamada.codigo()).isEqualTo(2);
    assertThat(llamada.salida()).isEmpty();
    assertThat(llamada.errores())
        .contains("malo.json:1:8: ID_MAL_FORMADO /id", "malo.json:1:53: MIEMBRO_DESCONOCIDO /mesa");
    assertThat(archivo).hasContent(json);
  }

  @Test
  void whatCannotBeRewrittenIsSaid() throws IOException {
    Path archivo = Files.copy(Llamada.RAIZ.resolve(OAXACA), carpeta.resolve("o.json"));
    Files.createFile(carpeta.resolve(".o.json.nuevo"));

    assertWrong(".o.json.nuevo", "formatear", archivo.toString(), "--en-su-lugar");
    assertWrong("--salida", "formatear", OAXACA, "--en-su-lugar", "--salida", "x.json");
    assertWrong("--en-su-lugar", "formatear", "-", "--en-su-lugar");
    assertWrong("no se pudo escribir", "formatear", OAXACA, "--salida", carpeta.toString());
    assertThat(archivo).hasSameBinaryContentAs(Llamada.RAIZ.resolve(OAXACA));
  }

  @Test
  void whatIsNoFileIsNotReplaced() throws Exception {
    Path tubo = carpeta.resolve("tubo.json");
    new ProcessBuilder("mkfifo", tubo.toString()).start().waitFor();
    Process otro =
        new ProcessBuilder("cp", OAXACA, tubo.toString()).directory(Llamada.RAIZ.toFile()).start();

    assertWrong("no es un archivo", "formatear", tubo.toString(), "--en-su-lugar");

    assertThat(otro.waitFor()).isZero();
    assertThat(Files.exists(tubo) && !Files.isRegularFile(tubo)).isTrue();
  }

  private static void assertWrong(String motivo, String... argumentos) {
    Llamada llamada = Llamada.ga(argumentos);
    assertThat(llamada.codigo()).isEqualTo(2);
    assertThat(llamada.salida()).isEmpty();
    assertThat(llamada.errores()).contains(motivo).doesNotContain("\tat ");
  }

  @Test
  void whatTheOptionsTellIsNotAsked() {
    Llamada llamada = Llamada.ga(SEIS_RESPUESTAS);

    assertThat(llamada.errores()).isEmpty();
    assertThat(llamada.codigo()).isZero();
    EjercicioLocal ejercicio = leido(llamada.salida());
    assertThat(ejercicio.id()).isEqualTo("OAX-2016");
    assertThat(ejercicio.entidad()).isEqualTo(EntidadFederativa.OAX);
    assertThat(ejercicio.edicion().anio()).isEqualTo(2016);
    assertThat(ejercicio.actores())
        .extracting(Actor::nombre, Actor::sector)
        .containsExactly(
            tuple("Instituto", Sector.ORGANISMO_GARANTE), tuple("Gobierno", Sector.AUTORIDAD));
    assertThat(ejercicio.declaracion().firmantes())
        .extracting(Firma::actor)
        .containsExactly("actor-1", "actor-2");
    assertThat(ejercicio.declaracion().fecha()).isEqualTo("2016-06-20");
    assertThat(ejercicio.postulantes()).containsExactly("actor-1");
    assertThat(ejercicio.registro()).isEqualTo(Registro.ABIERTO);
    assertThat(ejercicio.datosHasta()).isEqualTo("2018-03-20");
    assertThat(ejercicio.desconocidos()).isEmpty();
    assertThat(ejercicio.noHubo()).isEmpty();
    Llamada evaluado = Llamada.con(llamada.salida(), "evaluar", "-");
    assertThat(evaluado.errores()).isEmpty();
    assertThat(evaluado.texto()).contains("OAX-2016", "20 mar 2018");
  }

  @Test
  void theTerminalIsAskedForWhatNoOptionTellsUntilTheAnswerFits() {
    byte[] respuestas =
        """
        Campche
        Campeche
        1999
        2016

        Colectivo: sociedad civil
        Gobierno: autoridá
        Gobierno: desconocido
        Gobierno: no sé
        No sé
        2017-02
        Gobierno
        Colectivo:AUTORIDAD
        Colectivo

        marzo
        2018-03-20
        """
            .getBytes(UTF_8);

    Llamada llamada = Llamada.con(respuestas, "nuevo");

    assertThat(llamada.codigo()).isZero();
    assertThat(llamada.errores())
        .contains(
            "¿De qué entidad federativa es el ejercicio?\n> «Campche» no es una entidad federativa;"
                + " ¿quiso decir Campeche",
            "> El valor no puede ser menor que 2015.\n",
            "> escriba al menos uno, «nadie» o «no sé»\n",
            "> «autoridá» no es un sector; ¿quiso decir AUTORIDAD?\n",
            "> «desconocido» no es un sector: se espera SOCIEDAD_CIVIL, ",
            "> ya se dijo otro sector de «Colectivo»\n",
            "> «marzo» no es una fecha");
    EjercicioLocal ejercicio = leido(llamada.salida());
    assertThat(ejercicio.entidad()).isEqualTo(EntidadFederativa.CAM);
    assertThat(ejercicio.actores())
        .extracting(Actor::sector)
        .containsExactly(Sector.SOCIEDAD_CIVIL, null);
    assertThat(ejercicio.postulantes()).containsExactly("actor-2", "actor-1");
    assertThat(ejercicio.desconocidos())
        .containsExactly(
            Desconocido.en("/actores/1/sector"),
            Desconocido.entre(
                "/declaracion/fecha", LocalDate.of(2017, 2, 1), LocalDate.of(2017, 2, 28)),
            Desconocido.en("/declaracion/firmantes"));
    assertThat(Llamada.con(llamada.salida(), "evaluar", "-").errores()).isEmpty();
  }

  @Test
  void whatIsNotKnownIsDeclaredAndNothingIsInvented() {
    Llamada llamada =
        Llamada.ga(
            "nuevo",
            "--entidad",
            "MX-COL",
            "--edicion",
            "2016",
            "--firmante",
            "no sé",
            "--declaracion",
            "no se sabe",
            "--postulante",
            "NO SE",
            "--datos-hasta",
            "2017-01-31");

    assertThat(llamada.texto())
        .isEqualTo(
            """
            {
              "$schema": "urn:gobiernoabierto:esquema:ejercicio:1.0",
              "id": "COL-2016",
              "entidad": "MX-COL",
              "edicion": 2016,
              "declaracion": {
                "desconocidos": [
                  "fecha",
                  "firmantes"
                ]
              },
              "registro": "ABIERTO",
              "datosHasta": "2017-01-31",
              "desconocidos": [
                "/postulantes"
              ]
            }
            """);
    Llamada evaluado = Llamada.con(llamada.salida(), "evaluar", "-");
    assertThat(evaluado.codigo()).isZero();
    assertThat(evaluado.texto()).contains("no determinable");
  }

  @Test
  void whatNobodyDidIsToldAsSuchAndItsDateIsNotAsked() {
    byte[] respuestas = "nadie\nnadie\n".getBytes(UTF_8);

    Llamada llamada =
        Llamada.con(
            respuestas,
            "nuevo",
            "--entidad",
            "COL",
            "--edicion",
            "2016",
            "--datos-hasta",
            "2017-01-31");

    assertThat(llamada.errores()).doesNotContain("Cuándo");
    EjercicioLocal ejercicio = leido(llamada.salida());
    assertThat(ejercicio.noHubo()).containsExactly("/postulantes", "/declaracion");
    assertThat(ejercicio.declaracion()).isNull();
    assertThat(Llamada.con(llamada.salida(), "evaluar", "-").errores()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "--entidad, Oaxca, Oaxaca",
    "--edicion, dos mil, año como 2016",
    "--edicion, 2101, mayor que 2100",
    "--firmante, Instituto, no dice el sector",
    "--firmante, '\u200B :AUTORIDAD', no dice el sector",
    "--firmante, '', al menos uno",
    "--declaracion, 2016-13, no es una fecha",
    "--postulante, X:Y, no es un sector",
    "--datos-hasta, no sé, no es una fecha",
  })
  void anOptionThatDoesNotFitIsSaid(String opcion, String valor, String motivo) {
    String[] llamada =
        Stream.concat(Stream.of(sin(opcion)), Stream.of(opcion, valor)).toArray(String[]::new);

    assertWrong("ga: " + opcion + ": ", llamada);
    assertWrong(motivo, llamada);
  }

  @Test
  void whatContradictsItselfIsSaid() {
    assertWrong("--declaracion", con("--declaracion", "no sé"));
    assertWrong("si no fue nadie", con("--firmante", "nadie"));
    assertWrong("si no fue nadie", con("--postulante", "nadie"));
    String[] sinFirma = sin("--firmante");
    assertWrong(
        "no hay fecha",
        Stream.concat(Stream.of(sinFirma), Stream.of("--firmante", "nadie"))
            .toArray(String[]::new));
  }

  @Test
  void whereTheInputEndsTheOptionsThatAreMissingAreSaid() {
    assertWrong("falta --declaracion", sin("--declaracion"));
    Llamada sinNada = Llamada.ga("nuevo", "--entidad", "Colima");
    assertThat(sinNada.codigo()).isEqualTo(2);
    assertThat(sinNada.errores())
        .contains("falta --edicion, --firmante, --declaracion, --postulante, --datos-hasta")
        .contains("¿De qué edición")
        .doesNotContain("¿Quiénes");
    Llamada aMedias =
        Llamada.con("Instituto:organismo garante\n".getBytes(UTF_8), sin("--firmante"));
    assertThat(aMedias.codigo()).isZero();
    assertThat(leido(aMedias.salida()).declaracion().firmantes()).hasSize(1);
  }

  @Test
  void aFileThatThereIsIsNotWrittenOver() throws IOException {
    Path salida = carpeta.resolve("nuevo.json");

    assertThat(Llamada.ga(con("--salida", salida.toString())).codigo()).isZero();
    assertThat(Files.readAllBytes(salida)).isEqualTo(Llamada.ga(SEIS_RESPUESTAS).salida());
    Files.writeString(salida, "mío");
    assertWrong("ya existe", con("--salida", salida.toString()));
    assertThat(salida).hasContent("mío");
    assertWrong("no se pudo escribir", con("--salida", carpeta.resolve("no/hay.json").toString()));
  }

  @Test
  void itAsksInEnglishAndUnderstandsIt() {
    byte[] respuestas = "Colimma\nColima\n2016\nnobody\nnot known\n".getBytes(UTF_8);

    Llamada llamada =
        Llamada.con(respuestas, "nuevo", "--idioma", "en", "--datos-hasta", "2017-01-31");

    assertThat(llamada.errores())
        .contains("Of which federal entity", "“Colimma” is not a federal entity", "Who signed")
        .doesNotContain("¿", "(in Spanish)");
    EjercicioLocal ejercicio = leido(llamada.salida());
    assertThat(ejercicio.noHubo()).containsExactly("/declaracion");
    assertThat(ejercicio.desconocidos()).containsExactly(Desconocido.en("/postulantes"));
  }

  @Test
  void aWorkbookToWorkOnIsTheSameExercise() {
    Path libro = carpeta.resolve("plan.xlsx");
    Path json = carpeta.resolve("plan.json");

    assertThat(Llamada.ga(con("--salida", libro.toString())).codigo()).isZero();
    assertThat(Llamada.ga("convertir", libro.toString(), json.toString()).codigo()).isZero();
    assertThat(Llamada.ga("formatear", json.toString()).salida())
        .isEqualTo(Llamada.ga(SEIS_RESPUESTAS).salida());
  }
}
