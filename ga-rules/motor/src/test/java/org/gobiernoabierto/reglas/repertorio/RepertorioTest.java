package org.gobiernoabierto.reglas.repertorio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.gobiernoabierto.catalogo.EntidadFederativa;
import org.gobiernoabierto.informe.ConjuntoDeReglas;
import org.gobiernoabierto.informe.Informe;
import org.gobiernoabierto.informe.Resultado;
import org.gobiernoabierto.modelo.DeclaracionBuilder;
import org.gobiernoabierto.modelo.Edicion;
import org.gobiernoabierto.modelo.EjercicioLocal;
import org.gobiernoabierto.modelo.EjercicioLocalBuilder;
import org.gobiernoabierto.modelo.LanzamientoBuilder;
import org.gobiernoabierto.modelo.PlanDeAccionLocalBuilder;
import org.gobiernoabierto.reglas.ArtefactoDeReglas;
import org.gobiernoabierto.reglas.CatalogoDePrueba;
import org.gobiernoabierto.reglas.Evaluador;
import org.gobiernoabierto.reglas.ReglasDePrueba;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which of several rule sets judge an exercise. */
class RepertorioTest {

  private static final LocalDate FECHA = LocalDate.of(2031, 1, 1);
  private static final String PLAZOS =
      """
      plazos/etapas/0/etapa=INICIO
      plazos/etapas/0/nombre/es=inicio
      plazos/etapas/0/nombre/en=start
      plazos/etapas/0/paso=1
      plazos/etapas/0/actos/0=Declaracion
      plazos/vencimientos/YA/nombre/es=ya
      plazos/vencimientos/YA/nombre/en=now
      """;
  private static final ArtefactoDeReglas DE_2016 = guia("de-2016", "A", 2016, PLAZOS);
  private static final ArtefactoDeReglas DE_2020 = guia("de-2020", "B", 2020, PLAZOS);

  /** A guide of one requirement that any exercise meets. */
  private static ArtefactoDeReglas guia(String nombre, String prefijo, int edicion, String mas) {
    return conjunto(nombre, "1", prefijo, deGuia(edicion, mas));
  }

  private static String deGuia(int edicion, String mas) {
    return "conjunto/guia=true\nconjunto/rige=EDICION\nconjunto/ediciones/0=%d\n%s"
        .formatted(edicion, mas);
  }

  private static ArtefactoDeReglas conjunto(
      String nombre, String version, String prefijo, String mas) {
    String id = prefijo + (prefijo.endsWith("-") ? "01" : "1-01");
    String catalogo =
        CatalogoDePrueba.conjunto(nombre, version, prefijo) + CatalogoDePrueba.requisito(0, id);
    String drl =
        """
        package prueba;
        import org.gobiernoabierto.reglas.hechos.Ejercicio;
        global org.gobiernoabierto.reglas.hechos.Juicio juicio;
        rule "%1$s hay un ejercicio"
        when
            Ejercicio()
        then
            juicio.cumple("%1$s");
        end
        """
            .formatted(id);
    return ReglasDePrueba.compilar(catalogo + mas, drl);
  }

  private static Evaluador con(ArtefactoDeReglas... reglas) {
    Evaluador.Builder evaluador = Evaluador.builder();
    List.of(reglas).forEach(evaluador::agregar);
    return evaluador.build();
  }

  private static EjercicioLocal ejercicio(int edicion, String declaracion, String lanzamiento) {
    return EjercicioLocalBuilder.builder()
        .id("e")
        .entidad(EntidadFederativa.COL)
        .edicion(new Edicion(edicion))
        .declaracion(DeclaracionBuilder.builder().fecha(LocalDate.parse(declaracion)).build())
        .plan(
            PlanDeAccionLocalBuilder.builder()
                .lanzamiento(
                    LanzamientoBuilder.builder().fecha(LocalDate.parse(lanzamiento)).build())
                .build())
        .build();
  }

  private static EjercicioLocal ejercicio(int edicion) {
    return ejercicio(edicion, edicion + "-06-01", (edicion + 1) + "-02-01");
  }

  private static List<String> queJuzgan(Informe informe) {
    return informe.conjuntosDeReglas().stream().map(c -> c.nombre() + " " + c.version()).toList();
  }

  private static List<String> avisos(Informe informe) {
    return informe.avisos().stream().map(aviso -> aviso.codigo()).toList();
  }

  @Test
  void theGuideOfItsEditionJudgesAnExercise() {
    Evaluador evaluador = con(DE_2016, DE_2020);

    assertThat(queJuzgan(evaluador.evaluar(ejercicio(2016), FECHA))).containsExactly("de-2016 1");
    Informe otro = evaluador.evaluar(ejercicio(2020), FECHA);
    assertThat(queJuzgan(otro)).containsExactly("de-2020 1");
    assertThat(otro.conjuntosDeReglas())
        .extracting(ConjuntoDeReglas::motivo)
        .allSatisfy(motivo -> assertThat(motivo.es()).isEqualTo("habla de la edición 2020"));
    assertThat(otro.dictamen("B1-01").resultado()).isEqualTo(Resultado.CUMPLE);
    assertThat(avisos(otro)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"2015, de-2016 1", "2017, de-2016 1", "2019, de-2020 1", "2030, de-2020 1"})
  void whereNoGuideSpeaksOfTheEditionTheNearestJudgesAndItIsSaidFirst(int edicion, String guia) {
    Informe informe = con(DE_2016, DE_2020).evaluar(ejercicio(edicion), FECHA);

    assertThat(queJuzgan(informe)).containsExactly(guia);
    assertThat(avisos(informe)).first().isEqualTo("EDICION_SIN_GUIA");
    assertThat(informe.avisos().get(0).mensaje().es()).contains(String.valueOf(edicion));
  }

  @Test
  void theGuideThatIsAskedForJudgesWhateverTheEdition() {
    Evaluador evaluador =
        Evaluador.builder().agregar(DE_2016).agregar(DE_2020).guia("de-2016").build();

    assertThat(queJuzgan(evaluador.evaluar(ejercicio(2020), FECHA))).containsExactly("de-2016 1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Evaluador.builder().agregar(DE_2016).guia("de-1917").build())
        .withMessageContaining("de-2016");
  }

  @ParameterizedTest
  @CsvSource({
    "DECLARACION, 2016-06-01, 2018-02-01, lineas 1",
    "DECLARACION, 2017-06-01, 2018-02-01, lineas 2",
    "DECLARACION, 2018-06-01, 2018-07-01, lineas 3",
    "LANZAMIENTO, 2016-06-01, 2018-02-01, lineas 3",
    "LANZAMIENTO, 2016-06-01, 2017-02-01, lineas 2",
    "EDICION, 2018-06-01, 2018-07-01, lineas 1",
    "INFORME, 2016-06-01, 2016-07-01, lineas 3"
  })
  void ofSeveralVersionsTheOneInForceOnItsDayJudges(
      String rige, String declaracion, String lanzamiento, String version) {
    String con = "conjunto/rige=" + rige + "\n";
    Evaluador evaluador =
        con(
            DE_2016,
            DE_2020,
            conjunto("lineas", "1", "L-", con + "conjunto/hasta=2016-12-31\n"),
            conjunto(
                "lineas",
                "2",
                "L-",
                con + "conjunto/desde=2017-01-01\nconjunto/hasta=2017-12-31\n"),
            conjunto("lineas", "3", "L-", con + "conjunto/desde=2018-01-01\n"));

    Informe informe = evaluador.evaluar(ejercicio(2016, declaracion, lanzamiento), FECHA);

    assertThat(queJuzgan(informe)).containsExactly("de-2016 1", version);
    assertThat(avisos(informe)).isEmpty();
  }

  @Test
  void aRuleOf2026SaysNothingOfAnExerciseOf2017() {
    Evaluador evaluador =
        con(DE_2016, conjunto("nuevas", "1", "N-", "conjunto/desde=2026-01-01\n"));

    Informe informe = evaluador.evaluar(ejercicio(2016, "2017-03-01", "2017-09-01"), FECHA);

    assertThat(queJuzgan(informe)).containsExactly("de-2016 1");
    assertThat(informe.requisitos()).extracting(d -> d.requisito().id()).containsExactly("A1-01");
    assertThat(avisos(informe)).containsExactly("CONJUNTO_FUERA_DE_VIGENCIA");
    assertThat(informe.avisos().get(0).mensaje().es()).contains("2017-03-01", "Declaración");
    assertThat(queJuzgan(evaluador.evaluar(ejercicio(2016, "2026-01-01", "2026-09-01"), FECHA)))
        .containsExactly("de-2016 1", "nuevas 1");
  }

  @ParameterizedTest
  @CsvSource({
    "conjunto/desde=2026-01-01, desde el 2026-01-01, since 2026-01-01",
    "conjunto/hasta=2015-12-31, hasta el 2015-12-31, until 2015-12-31",
    "conjunto/desde=2020-01-01|conjunto/hasta=2020-12-31, del 2020-01-01 al 2020-12-31, from 2020-01-01 to 2020-12-31"
  })
  void aSetThatIsNotInForceSaysWhenItIs(String vigencia, String es, String en) {
    Evaluador evaluador =
        con(DE_2016, conjunto("otras", "1", "N-", vigencia.replace('|', '\n') + "\n"));

    assertThat(evaluador.evaluar(ejercicio(2016), FECHA).avisos())
        .singleElement()
        .satisfies(aviso -> assertThat(aviso.mensaje().es()).contains("que rige " + es + ","))
        .satisfies(aviso -> assertThat(aviso.mensaje().en()).contains("in force " + en + ","));
  }

  @Test
  void aSetOfOtherEditionsIsNotAsked() {
    Evaluador evaluador =
        con(DE_2016, DE_2020, conjunto("solo", "1", "S-", "conjunto/ediciones/0=2020\n"));

    assertThat(avisos(evaluador.evaluar(ejercicio(2016), FECHA)))
        .containsExactly("CONJUNTO_DE_OTRA_EDICION");
    assertThat(queJuzgan(evaluador.evaluar(ejercicio(2020), FECHA)))
        .containsExactly("de-2020 1", "solo 1");
  }

  @Test
  void setsThatAreInForceOnTheSameDaysDoNotGoTogether() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                con(
                    DE_2016,
                    conjunto("lineas", "1", "L-", "conjunto/hasta=2017-01-01\n"),
                    conjunto("lineas", "2", "L-", "conjunto/desde=2017-01-01\n")))
        .withMessageContaining("rigen los mismos ejercicios los mismos días");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> con(DE_2016, guia("otra-de-2016", "C", 2016, PLAZOS)))
        .withMessageContaining("otra-de-2016");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Evaluador.builder().build())
        .withMessageContaining("No hay ninguna guía");
  }

  @ParameterizedTest
  @CsvSource({"2016, 30", "2019, 30", "2020, 45", "2021, 45"})
  void aParameterHasTheValueInForceOnItsDay(int edicion, String valor) {
    String parametro =
        """
        parametros/0/nombre=gracia
        parametros/0/valores/0/valor=30
        parametros/0/valores/0/desde=2016-01-01
        parametros/0/valores/1/valor=45
        parametros/0/valores/1/desde=2020-01-01
        parametros/0/oracion=1
        parametros/0/razon/es=r
        parametros/0/razon/en=r
        """;
    Evaluador evaluador = con(guia("de-2016", "A", 2016, PLAZOS + parametro));

    assertThat(evaluador.evaluar(ejercicio(edicion), FECHA).parametros())
        .containsEntry("gracia", valor);
  }

  @Test
  void aGuideThatChangesAnotherKeepsAddsReplacesAndRepeals() {
    ArtefactoDeReglas deDos = conOtra("A1-02");
    ArtefactoDeReglas cambia =
        guia("de-2018", "A", 2018, "conjunto/sobre=de-2016\nconjunto/deroga/A1-02=Ya no.\n");

    Evaluador evaluador = con(deDos, cambia);

    assertThat(evaluador.evaluar(ejercicio(2016), FECHA).requisitos())
        .extracting(d -> d.requisito().id())
        .containsExactly("A1-01", "A1-02");
    Informe cambiado = evaluador.evaluar(ejercicio(2018), FECHA);
    assertThat(cambiado.requisitos()).extracting(d -> d.requisito().id()).containsExactly("A1-01");
    assertThat(queJuzgan(cambiado)).containsExactly("de-2018 1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> con(cambia))
        .withMessageContaining("de-2016");
  }

  private static ArtefactoDeReglas conOtra(String id) {
    String catalogo =
        CatalogoDePrueba.conjunto("de-2016", "1", "A")
            + CatalogoDePrueba.requisito(0, "A1-01")
            + CatalogoDePrueba.requisito(1, id)
            + deGuia(2016, PLAZOS);
    String regla =
        """
        rule "%1$s hay un ejercicio"
        when
            Ejercicio()
        then
            juicio.cumple("%1$s");
        end
        """;
    return ReglasDePrueba.compilar(
        catalogo,
        "package base;\nimport org.gobiernoabierto.reglas.hechos.Ejercicio;\n"
            + "global org.gobiernoabierto.reglas.hechos.Juicio juicio;\n"
            + regla.formatted("A1-01")
            + regla.formatted(id));
  }
}
