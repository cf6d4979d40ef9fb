package org.gobiernoabierto.reglas.autoria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gobiernoabierto.reglas.Guia;
import org.gobiernoabierto.reglas.autoria.ResultadoDeMutar.Argumentado;
import org.gobiernoabierto.reglas.autoria.compilacion.Compilador;
import org.gobiernoabierto.reglas.autoria.drl.ArchivoDrl;
import org.gobiernoabierto.reglas.autoria.mutaciones.RequisitoMutable;
import org.gobiernoabierto.reglas.autoria.tipos.TiposDeclarados;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MutadorTest {

  private static final String HALLAZGO =
      """
          hallazgos:
            - {severidad: ERROR, clave: XYZ-01, ruta: "/postulantes"}
      """;
  private static final String CON_TRES =
      """
        - caso: "tres"
          fecha: 2018-03-20
          espera: CUMPLE
      """;
  private static final String CON_DOS =
      """
        - caso: "dos"
          fecha: 2018-03-20
          cambios: {"/postulantes": ["og-instituto", "sc-red"]}
          espera: CUMPLE
      """;
  private static final String CON_UNO =
      """
        - caso: "uno"
          fecha: 2018-03-20
          cambios: {"/postulantes": ["og-instituto"]}
          espera: INCUMPLE
          hallazgos:
            - {severidad: ERROR, clave: XYZ-01, ruta: "/postulantes"}
      """;
  private static final String DOS_POSTULANTES =
      """
      rule "XYZ-01 hay dos postulantes"
      when
          accumulate( Postulante(); $n : count(); $n > 1 )
      then
          juicio.cumple("XYZ-01");
      end
      """;

  @TempDir private Path carpeta;

  @BeforeEach
  void aRuleSetOfOneRequirement() throws IOException {
    escribir(
        "conjunto.yaml",
        """
        nombre: lineamientos-de-prueba
        version: "1"
        prefijo: XYZ-
        oraciones:
          XYZ.1: "Habrá dos postulantes."
        """);
    escribir(
        "requisitos.yaml",
        """
        requisitos:
          - id: XYZ-01
            paso: 1
            fuerza: OBLIGACION
            responsable: FIRMANTES
            oraciones: ["XYZ.1"]
            vence: LANZAMIENTO
            titulo: {es: "Dos postulantes", en: "Two nominators"}
            lugar: /postulantes
            hallazgos:
              falta:
                mensaje: {es: "Faltan postulantes.", en: "Nominators are missing."}
                remedio: {es: "Registrarlos.", en: "Record them."}
        """);
    reglas(DOS_POSTULANTES);
    casos(CON_TRES);
  }

  private void reglas(String reglas) throws IOException {
    escribir(
        "XYZ-01-postulantes.drl",
        """
        // XYZ.1 Habrá dos postulantes.
        package xyz;

        import org.gobiernoabierto.reglas.hechos.Postulante;
        import org.gobiernoabierto.reglas.hechos.Seleccion;

        global org.gobiernoabierto.reglas.hechos.Juicio juicio;

        """
            + reglas);
  }

  private void casos(String... casos) throws IOException {
    escribir(
        "XYZ-01-postulantes.casos.yaml", "requisito: XYZ-01\ncasos:\n" + String.join("", casos));
  }

  private void escribir(String nombre, String texto) throws IOException {
    Files.writeString(carpeta.resolve(nombre), texto);
  }

  private ResultadoDeMutar mutar() {
    return new Mutador(CarpetaDeReglas.leer(carpeta), Guia.LECTOR).mutar(id -> true, avance -> {});
  }

  @Test
  void aWeakCaseLetsMutantsSurvive() {
    ResultadoDeMutar resultado = mutar().deLasReglas();

    assertThat(resultado.sobrevivientes())
        .extracting(Mutante::mutado)
        .containsExactly(
            "accumulate( Postulante(); $n : count() )",
            "accumulate( Postulante(); $n : count(); $n >= 1 )",
            "accumulate( Postulante(); $n : count(); $n > 2 )");
    assertThat(resultado.muertos())
        .extracting(Mutante::mutado)
        .containsExactly("accumulate( Postulante(); $n : count(); $n <= 1 )", "");
    assertThat(resultado.noCompilan()).isEmpty();
    assertThat(resultado.total()).isEqualTo(5);
    assertThat(resultado.porCiento()).isEqualByComparingTo("40");
  }

  @Test
  void casesOnBothSidesOfTheLimitKillThemAll() throws IOException {
    casos(CON_TRES, CON_DOS, CON_UNO);

    ResultadoDeMutar resultado = mutar().deLasReglas();

    assertThat(resultado.sobrevivientes()).isEmpty();
    assertThat(resultado.porCiento()).isEqualByComparingTo("100");
  }

  @Test
  void exercisesOfTheAuthorNoticeWhatTheyNotice() throws IOException {
    escribir("dos.json", conPostulantes("\"a\", \"b\""));
    escribir("uno.json", conPostulantes("\"a\""));
    casos(
        CON_TRES,
        CON_DOS.replaceFirst("cambios: .*", "base: dos.json"),
        CON_UNO.replaceFirst("cambios: .*", "base: uno.json"));

    assertThat(mutar().deLasReglas().sobrevivientes()).isEmpty();
  }

  private static String conPostulantes(String cuales) {
    return """
        {"id": "otro", "entidad": "MX-JAL", "edicion": 2016, "declaracion": {"fecha": "2016-06-20"},
         "actores": [{"id": "a", "nombre": "A", "sector": "SOCIEDAD_CIVIL"},
                     {"id": "b", "nombre": "B", "sector": "AUTORIDAD"}],
         "postulantes": [%s]}
        """
        .formatted(cuales);
  }

  @Test
  void aCaseThatNobodyConfirmedNoticesNothing() throws IOException {
    casos(CON_TRES, CON_DOS, CON_UNO.replace("espera", "confirmado: no\n    espera"));

    assertThat(mutar().deLasReglas().sobrevivientes())
        .extracting(Mutante::mutado)
        .containsExactly(
            "accumulate( Postulante(); $n : count() )",
            "accumulate( Postulante(); $n : count(); $n >= 1 )");
  }

  @Test
  void aCaseThatSaysWhichRulesSpeakTellsWhatTheResultHides() throws IOException {
    String conNadie =
        """
          - caso: "nadie"
            fecha: 2018-03-20
            cambios: {"/postulantes": null}
            espera: NO_APLICA
        """;
    reglas(
        """
        rule "XYZ-01 hay postulantes"
        when
            accumulate( Postulante(); $n : count(); $n > 0 )
        then
            juicio.cumple("XYZ-01");
        end

        rule "XYZ-01 no aplica"
        when
            accumulate( Postulante(); $n : count(); $n == 0 )
        then
            juicio.noAplica("XYZ-01");
        end
        """);
    String conUnoCumple = CON_DOS.replace(", \"sc-red\"", "").replace("dos", "uno");
    casos(CON_TRES, conUnoCumple, conNadie);
    assertThat(mutar().deLasReglas().sobrevivientes())
        .extracting(Mutante::mutado)
        .contains(
            "accumulate( Postulante(); $n : count() )",
            "accumulate( Postulante(); $n : count(); $n >= 0 )");

    casos(CON_TRES, conUnoCumple, conNadie + "    hablan: [no aplica]\n");
    assertThat(mutar().deLasReglas().sobrevivientes()).isEmpty();
  }

  @Test
  void aSurvivorWithAReasonStandsApartAndAReasonWithoutASurvivorIsTold() throws IOException {
    casos(CON_TRES, CON_UNO);
    escribir(
        "mutantes.yaml",
        """
        mutantes:
          - regla: "XYZ-01 hay dos postulantes"
            original: "accumulate( Postulante(); $n : count(); $n > 1 )"
            mutado: "accumulate( Postulante(); $n : count(); $n > 2 )"
            razon: "Nunca hay dos."
          - regla: "XYZ-01 hay dos postulantes"
            original: "accumulate( Postulante(); $n : count(); $n > 1 )"
            mutado: ["accumulate( Postulante(); $n : count(); $n >= 1 )", "accumulate( Postulante(); $n : count(); $n > 0 )"]
            razon: "Nunca hay uno."
        """);

    ResultadoDeMutar resultado = mutar();

    assertThat(resultado.deLasReglas().sobrevivientes()).isEmpty();
    assertThat(resultado.argumentados())
        .extracting(Argumentado::razon)
        .containsExactly("Nunca hay dos.");
    assertThat(resultado.sinMutante())
        .extracting(Argumento::razon)
        .containsExactly("Nunca hay uno.", "Nunca hay uno.");
    assertThat(resultado.deLasReglas().porCiento()).isEqualByComparingTo("80");
  }

  @Test
  void whatTheYamlSaysIsMutatedToo() throws IOException {
    casos(CON_TRES, CON_UNO);

    ResultadoDeMutar resultado = mutar().delYaml();

    assertThat(resultado.muertos())
        .extracting(Mutante::mutado)
        .containsExactly("fuerza: EXPECTATIVA");
    assertThat(resultado.sobrevivientes())
        .extracting(Mutante::regla, Mutante::original, Mutante::mutado, Mutante::linea)
        .containsExactly(
            tuple(
                "XYZ-01 responsable",
                "responsable: FIRMANTES",
                "responsable: ORGANISMO_GARANTE",
                5),
            tuple("XYZ-01 vence", "vence: LANZAMIENTO", "vence: LANZAMIENTO_OCURRIDO", 7));
  }

  @Test
  void casesThatStateTheDeadlineAndTheResponsibleKillThoseOfTheYaml() throws IOException {
    casos(
        CON_TRES,
        CON_UNO,
        """
          - caso: "aún no se lanza"
            fecha: 2017-02-14
            espera: CUMPLE
            vence: 2017-06-20
            responsable: FIRMANTES
        """);

    assertThat(mutar().delYaml().sobrevivientes()).isEmpty();
  }

  @Test
  void aParameterIsTriedOnTheCasesOfTheRequirementsThatUseIt() throws IOException {
    escribir(
        "parametros.yaml",
        """
        parametros:
          - nombre: XYZ-minimo
            valor: "2"
            minimo: "1"
            desde: "2016-01-01"
            oracion: XYZ.1
            razon: {es: "Dos.", en: "Two."}
        """);
    escribir(
        "requisitos.yaml",
        Files.readString(carpeta.resolve("requisitos.yaml"))
            .replace("    titulo:", "    parametros: [XYZ-minimo]\n    titulo:"));
    reglas(DOS_POSTULANTES.replace("$n > 1", "$n >= juicio.numero(\"XYZ-minimo\")"));
    casos(CON_TRES, CON_DOS);

    ResultadoDeMutar resultado = mutar().delYaml();

    assertThat(resultado.muertos()).extracting(Mutante::mutado).contains("valor: 3");
    assertThat(resultado.sobrevivientes()).extracting(Mutante::mutado).contains("valor: 1");
  }

  @Test
  void reasonsMakeNoDifferenceToTheFingerprint() throws IOException {
    String huella = CarpetaDeReglas.leer(carpeta).catalogo().conjunto().huella();
    escribir("mutantes.yaml", "mutantes: []\n");

    assertThat(CarpetaDeReglas.leer(carpeta).catalogo().conjunto().huella()).isEqualTo(huella);
  }

  @Test
  void definitionsMakeADifferenceToTheFingerprint() throws IOException {
    String huella = CarpetaDeReglas.leer(carpeta).catalogo().conjunto().huella();
    definicion();

    assertThat(CarpetaDeReglas.leer(carpeta).catalogo().conjunto().huella()).isNotEqualTo(huella);
  }

  @Test
  void aMutantOfADefinitionIsTriedOnTheRequirementsThatUseIt() throws IOException {
    definicion();
    reglas(DOS_POSTULANTES.replace("Postulante()", "Nominador()"));
    casos(CON_TRES, CON_DOS.replace("CUMPLE", "INCUMPLE") + HALLAZGO);

    ResultadoDeMutar resultado = mutar();

    assertThat(resultado.muertos())
        .filteredOn(m -> m.requisito().equals("Nominador"))
        .extracting(Mutante::mutado)
        .containsExactly(
            "$p : Postulante(  )", "$p : Postulante( sector == Sector.ORGANISMO_GARANTE )");
    assertThat(resultado.sobrevivientes())
        .filteredOn(m -> m.requisito().equals("Nominador"))
        .extracting(Mutante::mutado)
        .containsExactly("$p : Postulante( sector != Sector.SOCIEDAD_CIVIL )");
    assertThat(
            new Mutador(CarpetaDeReglas.leer(carpeta), Guia.LECTOR)
                .mutar("Nominador"::equals, avance -> {})
                .total())
        .isEqualTo(3);
  }

  private void definicion() throws IOException {
    escribir(
        "definiciones.drl",
        """
        package xyz;

        import org.gobiernoabierto.modelo.Sector;
        import org.gobiernoabierto.reglas.hechos.Postulante;

        declare Nominador
            actor : String
        end

        rule "Nominador es quien postula sin ser el organismo garante"
        when
            $p : Postulante( sector != Sector.ORGANISMO_GARANTE )
        then
            insert(new Nominador($p.actor()));
        end
        """);
  }

  @Test
  void aReasonThatDoesNotSayItsRuleIsRefused() throws IOException {
    escribir("mutantes.yaml", "mutantes:\n  - {mutado: \"x\", razon: \"Porque sí.\"}\n");

    assertThatExceptionOfType(ReglasConDefectosException.class)
        .isThrownBy(this::mutar)
        .withMessageContaining("mutantes.yaml, línea 2")
        .withMessageContaining("«regla»");
  }

  @Test
  void aMutantThatMakesItsRuleFailIsKilled() throws IOException {
    reglas(
        """
        rule "XYZ-01 hay selección"
        when
            $s : Seleccion( fecha != null )
        then
            juicio.cumple("XYZ-01", $s.fecha().minusYears(1));
        end
        """);
    casos(
        CON_TRES,
        """
          - caso: "sin día"
            fecha: 2018-03-20
            cambios: {"/seleccion/fecha": null}
            espera: INCUMPLE
            hallazgos:
              - {severidad: ERROR, clave: XYZ-01, ruta: "/postulantes"}
        """);

    assertThat(mutar().muertos())
        .extracting(Mutante::mutado)
        .contains("$s : Seleccion(  )", "$s : Seleccion( fecha == null )");
  }

  @Test
  void aMutantThatIsNoRuleCountsApart() throws IOException {
    reglas(DOS_POSTULANTES.replace("Postulante()", "Postulante( numero != 2147483647 )"));
    casos(CON_TRES, CON_DOS, CON_UNO);

    ResultadoDeMutar resultado = mutar().deLasReglas();

    assertThat(resultado.noCompilan())
        .extracting(Mutante::mutado)
        .containsExactly("accumulate( Postulante( numero != 2147483648 ); $n : count(); $n > 1 )");
    assertThat(resultado.muertos()).hasSize(6);
    assertThat(resultado.sobrevivientes()).hasSize(2);
    assertThat(resultado.porCiento()).isEqualByComparingTo("75");
  }

  @Test
  void whatRevisarRefusesIsNotRun() throws IOException {
    reglas(
        """
        rule "XYZ-01 sale"
        when
            Postulante()
        then
            System.setProperty("corrio", "si");
            juicio.cumple("XYZ-01");
        end
        """);
    casos(CON_TRES);

    assertThatExceptionOfType(ReglasConDefectosException.class).isThrownBy(this::mutar);
    assertThat(System.getProperty("corrio")).isNull();
  }

  @Test
  void onlyTheRequirementsAskedForAreMutatedAndEveryStepIsTold() {
    List<AvanceDeMutar> avances = new ArrayList<>();
    Mutador mutador = new Mutador(CarpetaDeReglas.leer(carpeta), Guia.LECTOR);

    assertThat(mutador.mutar("XYZ-02"::equals, avances::add).total()).isZero();
    assertThat(avances).isEmpty();

    mutador = new Mutador(CarpetaDeReglas.leer(carpeta), Guia.LECTOR);
    assertThat(mutador.mutar("XYZ-01"::equals, avances::add).total()).isEqualTo(8);
    assertThat(avances).hasSize(8).endsWith(new AvanceDeMutar(8, 8));
  }

  @Test
  void casesThatFailOnTheRulesAsTheyAreAreRefused() throws IOException {
    casos(CON_UNO.replace("INCUMPLE", "CUMPLE"));

    assertThatIllegalArgumentException()
        .isThrownBy(this::mutar)
        .withMessageContaining("no se cumple «uno» (XYZ-01-postulantes.casos.yaml)");
  }

  @Test
  void rulesThatAreNotUnderstoodAreRefused() throws IOException {
    reglas("rule \"XYZ-01\" when Postulante( then end\n");

    assertThatExceptionOfType(ReglasConDefectosException.class).isThrownBy(this::mutar);
  }

  /** Their cases give what they state, or this would not come to an end. */
  @Test
  void aRequirementOfTheGuideGivesTheSameWithoutTheOthers() {
    List<ArchivoDrl> archivos =
        Guia.CARPETA.archivos(".drl").stream().map(ArchivoDrl::leer).toList();
    Set<String> ids = Set.of("P0-02", "P1-04", "P4-11", "P5-06", "P6-04");

    assertThat(
            RequisitoMutable.todos(
                    Guia.CARPETA,
                    archivos,
                    TiposDeclarados.de(archivos, Compilador::compilar),
                    ids::contains,
                    new DocumentoBase(Guia.LECTOR))
                .values())
        .hasSameSizeAs(ids);
  }

  @Test
  void theGuideIsMutatedInItsOwnPlace() {
    ResultadoDeMutar resultado =
        new Mutador(Guia.CARPETA, Guia.LECTOR).mutar("P2-02"::equals, avance -> {}).deLasReglas();

    assertThat(resultado.muertos()).hasSize(17);
    assertThat(resultado.porCiento()).isEqualByComparingTo("100");
  }
}
