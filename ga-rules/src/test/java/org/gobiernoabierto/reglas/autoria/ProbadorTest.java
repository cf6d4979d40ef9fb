package org.gobiernoabierto.reglas.autoria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.gobiernoabierto.reglas.Guia;
import org.gobiernoabierto.reglas.autoria.Pruebas.Fallido;
import org.gobiernoabierto.reglas.autoria.defectos.CodigoDeDefecto;
import org.gobiernoabierto.reglas.autoria.defectos.Defecto;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProbadorTest {

  @TempDir private Path carpeta;

  @BeforeEach
  void aRuleSetOfOneRequirement() throws IOException {
    escribir(
        "conjunto.yaml",
        """
        nombre: lineamientos-de-prueba
        version: "1"
        prefijo: XYZ-
        endurece:
          minimoMesas: "3"
        oraciones:
          XYZ.1: "Habrá mesas con la sociedad civil."
        """);
    escribir(
        "requisitos.yaml",
        """
        requisitos:
          - id: XYZ-01
            paso: 4
            fuerza: OBLIGACION
            responsable: STL
            oraciones: ["XYZ.1"]
            vence: LANZAMIENTO
            titulo: {es: "Mesas con la sociedad civil", en: "Tables with civil society"}
            lugar: /mesas
            hallazgos:
              falta:
                mensaje: {es: "No constan mesas.", en: "No tables on record."}
                remedio: {es: "Realizarlas.", en: "Hold them."}
              sin-sociedad:
                mensaje: {es: "En la mesa del {fecha} no participó.", en: "It took no part on {fecha}."}
                remedio: {es: "Invitarla.", en: "Invite it."}
        """);
    escribir(
        "XYZ-01-mesas.drl",
        """
        // XYZ.1 Habrá mesas con la sociedad civil.
        package xyz;

        import org.gobiernoabierto.modelo.Sector;
        import org.gobiernoabierto.reglas.hechos.Mesa;

        global org.gobiernoabierto.reglas.hechos.Juicio juicio;

        rule "XYZ-01 hubo una mesa"
        when
            $m : Mesa( cuenta, sectores contains Sector.SOCIEDAD_CIVIL )
        then
            juicio.cumple("XYZ-01", $m.fecha());
        end

        rule "XYZ-01 hubo una mesa sin la sociedad civil"
        when
            $m : Mesa( cuenta, sectores not contains Sector.SOCIEDAD_CIVIL )
        then
            juicio.falta("XYZ-01.sin-sociedad", $m.ruta(), "fecha", $m.fecha());
        end
        """);
  }

  private void escribir(String nombre, String texto) throws IOException {
    Files.writeString(carpeta.resolve(nombre), texto);
  }

  private static final String CUMPLE = "{caso: las hubo, fecha: 2018-03-20, espera: CUMPLE}";
  private static final String SIN_MESAS =
      "{caso: ninguna, fecha: 2018-03-20, cambios: {/mesas: null, /problemas: null, /plan: null, /seguimiento: null},"
          + " espera: INCUMPLE, hallazgos: [{clave: XYZ-01, ruta: /mesas, severidad: ERROR}]}";
  private static final String SIN_SOCIEDAD =
      "{caso: una sin ella, fecha: 2018-03-20, cambios: {/mesas/1/participantes: [au-agua]},"
          + " espera: INCUMPLE, hallazgos:"
          + " [{clave: XYZ-01.sin-sociedad, ruta: /mesas/1, severidad: ERROR}]}";

  private Pruebas probar(String requisito, String... casos) throws IOException {
    escribir(
        requisito + "-mesas.casos.yaml",
        "requisito: %s%ncasos:%n  - %s%n".formatted(requisito, String.join("\n  - ", casos)));
    return new Probador(CarpetaDeReglas.leer(carpeta), Guia.LECTOR).probar();
  }

  @Test
  void casesThatGiveWhatTheyStateAreFine() throws IOException {
    Pruebas pruebas = probar("XYZ-01", CUMPLE, SIN_SOCIEDAD, SIN_MESAS);

    assertThat(pruebas.fallidos()).isEmpty();
    assertThat(pruebas.bien()).isTrue();
    assertThat(pruebas.casos()).isEqualTo(3);
  }

  @Test
  void aCaseThatGivesSomethingElseIsToldWithTheFactsItsRulesLookAt() throws IOException {
    Pruebas pruebas =
        probar("XYZ-01", CUMPLE, SIN_MESAS, SIN_SOCIEDAD.replace("INCUMPLE", "CUMPLE_TARDE"));

    assertThat(pruebas.bien()).isFalse();
    assertThat(pruebas.fallidos()).hasSize(1);
    Fallido fallido = pruebas.fallidos().get(0);
    assertThat(fallido.archivo()).isEqualTo("XYZ-01-mesas.casos.yaml");
    assertThat(fallido.nombre()).isEqualTo("una sin ella");
    assertThat(fallido.esperado()).contains("resultado CUMPLE_TARDE");
    assertThat(fallido.encontrado()).contains("resultado INCUMPLE");
    assertThat(fallido.hechos()).hasSize(3).allMatch(h -> h.startsWith("una mesa (/mesas/"));
  }

  @Test
  void aCaseOnADayOnWhichTheRuleSetIsNotInForceSaysSo() throws IOException {
    escribir(
        "conjunto.yaml",
        Files.readString(carpeta.resolve("conjunto.yaml"))
            .replace("prefijo: XYZ-", "prefijo: XYZ-\ndesde: \"2020-01-01\""));

    Pruebas pruebas = probar("XYZ-01", CUMPLE);

    assertThat(pruebas.fallidos()).hasSize(1);
    assertThat(pruebas.fallidos().get(0).encontrado())
        .containsExactly(
            "El conjunto de reglas «lineamientos-de-prueba», que rige desde el 2020-01-01, no regía el"
                + " 2016-06-20 (la firma de la Declaración); no se evaluó.");
  }

  @Test
  void aCaseIsHeldToTheDeadlineTheResponsibleAndTheStepsThatItStates() throws IOException {
    Pruebas pruebas =
        probar(
            "XYZ-01",
            con(CUMPLE, "vence: 2017-02-15, responsable: STL, pasos: {6: CUMPLIDO, 1: CUMPLIDO}"),
            con(SIN_MESAS, "vence: 2017-06-20, pasos: {4: CON_INCUMPLIMIENTO}"),
            "{caso: antes, fecha: 2016-06-19, espera: PENDIENTE, vence: null,"
                + " pasos: {4: SIN_INICIAR},"
                + " hallazgos: [{clave: XYZ-01, ruta: /mesas, severidad: INFO}]}");

    assertThat(pruebas.fallidos()).isEmpty();
  }

  @Test
  void aCaseWithAnotherDeadlineResponsibleOrStepFailsAndTellsBoth() throws IOException {
    Pruebas pruebas =
        probar(
            "XYZ-01",
            con(CUMPLE, "vence: null"),
            con(CUMPLE, "responsable: SECTORES"),
            con(CUMPLE, "pasos: {1: CUMPLIDO, 4: SIN_INICIAR}"));

    assertThat(pruebas.fallidos())
        .extracting(f -> f.esperado() + " " + f.encontrado())
        .containsExactly(
            "[resultado CUMPLE, vence null] [resultado CUMPLE, vence 2017-02-15]",
            "[resultado CUMPLE, responsable SECTORES] [resultado CUMPLE, responsable STL]",
            "[resultado CUMPLE, paso 1 CUMPLIDO, paso 4 SIN_INICIAR]"
                + " [resultado CUMPLE, paso 1 CUMPLIDO, paso 4 CUMPLIDO]");
  }

  private static String con(String caso, String mas) {
    return caso.substring(0, caso.length() - 1) + ", " + mas + "}";
  }

  @Test
  void aDefinitionIsTriedByTheCasesOfAnyRequirement() throws IOException {
    escribir(
        "definiciones.drl",
        """
        package xyz;

        import org.gobiernoabierto.reglas.hechos.Mesa;

        declare MesaContada
            id : String
        end

        rule "MesaContada es la que cuenta"
        when
            $m : Mesa( cuenta )
        then
            insert(new MesaContada($m.id()));
        end
        """);
    Path reglas = carpeta.resolve("XYZ-01-mesas.drl");
    Files.writeString(
        reglas,
        Files.readString(reglas)
            .replace(
                "$m : Mesa( cuenta, sectores contains",
                "MesaContada( $id : id )\n    $m : Mesa( id == $id, sectores contains"));

    assertThat(probar("XYZ-01", CUMPLE, SIN_SOCIEDAD, SIN_MESAS).bien()).isTrue();
    assertThat(probar("XYZ-01", CUMPLE, SIN_SOCIEDAD).nuncaCallan())
        .contains("MesaContada es la que cuenta");
    assertThat(probar("XYZ-01", SIN_MESAS).nuncaHablan()).contains("MesaContada es la que cuenta");
  }

  @Test
  void aCaseThatStatesWhichRulesSpeakIsHeldToIt() throws IOException {
    Pruebas pruebas =
        probar(
            "XYZ-01",
            hablan(CUMPLE, "hubo una mesa"),
            hablan(SIN_SOCIEDAD, "hubo una mesa sin la sociedad civil", "hubo una mesa"),
            hablan(SIN_MESAS));

    assertThat(pruebas.fallidos()).isEmpty();
  }

  @Test
  void aCaseInWhichOtherRulesSpeakThanItStatesFails() throws IOException {
    Pruebas pruebas =
        probar(
            "XYZ-01",
            hablan(CUMPLE),
            hablan(SIN_SOCIEDAD, "hubo una mesa sin la sociedad civil"),
            hablan(SIN_MESAS, "hubo una mesa"));

    assertThat(pruebas.fallidos()).hasSize(3);
    assertThat(pruebas.fallidos().get(0).encontrado())
        .containsExactly("resultado CUMPLE", "habla hubo una mesa");
    assertThat(pruebas.fallidos().get(1).esperado())
        .endsWith("habla hubo una mesa sin la sociedad civil")
        .doesNotContain("habla hubo una mesa");
    assertThat(pruebas.fallidos().get(1).encontrado())
        .endsWith("habla hubo una mesa", "habla hubo una mesa sin la sociedad civil");
    assertThat(pruebas.fallidos().get(2).esperado()).endsWith("habla hubo una mesa");
    assertThat(pruebas.fallidos().get(2).encontrado())
        .containsExactly("resultado INCUMPLE", "ERROR XYZ-01 /mesas");
  }

  @Test
  void aRuleThatIsSaidToSpeakAndIsNoneOfTheRequirementIsADefect() throws IOException {
    ThrowingCallable conOtra =
        () -> probar("XYZ-01", hablan(CUMPLE, "hubo mesa", "hubo mesas suficientes"));

    assertThatExceptionOfType(ReglasConDefectosException.class)
        .isThrownBy(conOtra)
        .satisfies(
            e -> {
              assertThat(e.defectos())
                  .extracting(Defecto::codigo)
                  .containsExactly(
                      CodigoDeDefecto.VALOR_DESCONOCIDO, CodigoDeDefecto.VALOR_DESCONOCIDO);
              assertThat(e.defectos().get(0).remedio().es()).contains("«hubo una mesa»");
            });
  }

  @Test
  void theRulesThatSpeakAreAListOfTexts() {
    assertThatExceptionOfType(ReglasConDefectosException.class)
        .isThrownBy(
            () -> probar("XYZ-01", CUMPLE.replace("espera", "hablan: hubo una mesa, espera")))
        .satisfies(
            e ->
                assertThat(e.defectos())
                    .extracting(Defecto::codigo)
                    .containsExactly(CodigoDeDefecto.FORMA_EQUIVOCADA));
  }

  @Test
  void aCaseOfARequirementOfTheGuideKnowsTheRulesOfTheGuide() throws IOException {
    String tres = "{caso: bastan tres, fecha: 2018-03-20, espera: CUMPLE}";

    assertThat(probar("P4-01", hablan(tres, "hubo mesas suficientes")).fallidos()).isEmpty();
    assertThatExceptionOfType(ReglasConDefectosException.class)
        .isThrownBy(() -> probar("P4-01", hablan(tres, "hubo mesas")));
  }

  private static String hablan(String caso, String... reglas) {
    return caso.replace("espera", "hablan: [" + String.join(", ", reglas) + "], espera");
  }

  @Test
  void rulesThatNeverSpeakAndThoseThatAreNeverSilentAreTold() throws IOException {
    Pruebas pruebas = probar("XYZ-01", CUMPLE);

    assertThat(pruebas.nuncaHablan()).containsExactly("XYZ-01 hubo una mesa sin la sociedad civil");
    assertThat(pruebas.nuncaCallan()).containsExactly("XYZ-01 hubo una mesa");
  }

  @Test
  void aCaseThatCannotBeMadeFailsWithTheReason() throws IOException {
    Pruebas pruebas =
        probar(
            "XYZ-01",
            CUMPLE.replace("espera", "cambios: {/mesas/9/fecha: 2017-01-01}, espera"),
            CUMPLE.replace("espera", "cambios: {/mesas/0/fecha: ayer}, espera"));

    assertThat(pruebas.fallidos()).hasSize(2);
    assertThat(pruebas.fallidos().get(0).encontrado().toString()).contains("/mesas/9/fecha");
    assertThat(pruebas.fallidos().get(1).encontrado().toString()).contains("/mesas/0/fecha");
  }

  private static final String SIN_MESAS_EN_JSON =
      "{\"id\": \"otro\", \"entidad\": \"MX-JAL\", \"edicion\": 2016,\n"
          + "\t\"declaracion\": {\"fecha\": \"2016-06-20\"}}\n";
  private static final String NINGUNA_MESA =
      "espera: INCUMPLE, hallazgos: [{clave: XYZ-01, ruta: /mesas, severidad: ERROR}]}";

  @Test
  void casesMayStartFromAnExerciseOfTheirAuthor() throws IOException {
    escribir("otro.json", SIN_MESAS_EN_JSON);

    Pruebas pruebas =
        probar(
            "XYZ-01",
            CUMPLE,
            SIN_SOCIEDAD,
            "{caso: el otro, base: otro.json, fecha: 2018-03-20, " + NINGUNA_MESA,
            "{caso: el otro con otra firma, base: ./otro.json, fecha: 2018-03-20, vence: 2016-05-20,"
                + " cambios: {/declaracion/fecha: 2015-05-20}, "
                + NINGUNA_MESA);

    assertThat(pruebas.fallidos()).isEmpty();
    assertThat(pruebas.bien()).isTrue();
  }

  @Test
  void allCasesOfAFileMayStartFromOneExerciseAndSomeFromAnother() throws IOException {
    Files.createDirectory(carpeta.resolve("casos"));
    escribir("otro.json", SIN_MESAS_EN_JSON);
    escribir("casos/futuro.json", SIN_MESAS_EN_JSON.replace("2016-06-20", "2018-02-01"));
    escribir(
        "casos/XYZ-01-otro.casos.yaml",
        """
        requisito: XYZ-01
        base: ../otro.json
        casos:
          - {caso: el otro, fecha: 2018-03-20, %s
          - caso: el futuro
            base: futuro.json
            fecha: 2018-03-20
            espera: PENDIENTE
            hallazgos: [{clave: XYZ-01, ruta: /mesas, severidad: INFO}]
        """
            .formatted(NINGUNA_MESA));

    assertThat(probar("XYZ-01", CUMPLE, SIN_SOCIEDAD).fallidos()).isEmpty();
  }

  @Test
  void casesThatNobodyConfirmedAreTold() throws IOException {
    Pruebas pruebas =
        probar(
            "XYZ-01",
            CUMPLE.replace("espera", "confirmado: no, espera"),
            SIN_SOCIEDAD.replace("espera", "confirmado: si, espera"),
            SIN_MESAS);

    assertThat(pruebas.bien()).isTrue();
    assertThat(pruebas.porConfirmar()).extracting(Caso::nombre).containsExactly("las hubo");
  }

  @Test
  void whatIsNoExerciseIsToldByItsNameWithWhatIsWrongWithIt() throws IOException {
    escribir("otro.json", SIN_MESAS_EN_JSON.replace("MX-JAL", "MX-ZZZ"));

    Pruebas pruebas =
        probar("XYZ-01", "{caso: el otro, base: otro.json, fecha: 2018-03-20, espera: CUMPLE}");

    assertThat(pruebas.fallidos()).hasSize(1);
    assertThat(pruebas.fallidos().get(0).encontrado().toString())
        .contains("«otro.json» no es un ejercicio: ", "/entidad");
  }

  @Test
  void whatIsStricterThanTheGuideHasItsCasesToo() throws IOException {
    Pruebas pruebas =
        probar(
            "P4-01",
            "{caso: dos no bastan, fecha: 2018-03-20, cambios: {/mesas/2/facilitador: null},"
                + " espera: INCUMPLE, hallazgos:"
                + " [{clave: P4-01.pocas, ruta: /mesas, severidad: ERROR},"
                + " {clave: P4-01.sin-facilitador, ruta: /mesas/2, severidad: ADVERTENCIA}]}");

    assertThat(pruebas.fallidos()).isEmpty();
  }
}
