package org.gobiernoabierto.reglas.repertorio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.gobiernoabierto.reglas.ArtefactoDeReglas;
import org.gobiernoabierto.reglas.Evaluador;
import org.gobiernoabierto.reglas.ReglaException;
import org.gobiernoabierto.reglas.autoria.CarpetaDeReglas;
import org.gobiernoabierto.reglas.autoria.CompilaCatalogo;
import org.gobiernoabierto.reglas.autoria.Esqueleto;
import org.gobiernoabierto.reglas.catalogo.Catalogo;
import org.gobiernoabierto.reglas.catalogo.VigenciaDelConjunto;
import org.gobiernoabierto.reglas.juicio.Recolector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConjuntoTest {

  private static Catalogo catalogo(String prefijo, String id) {
    return catalogo(prefijo, id, "");
  }

  private static Catalogo catalogo(String prefijo, String id, String mas) {
    SortedMap<String, String> textos = new TreeMap<>();
    textos.put("conjunto.yaml", "nombre: n\nprefijo: " + prefijo + "\n" + mas);
    textos.put("requisitos.yaml", requisito(id));
    return leer(CompilaCatalogo.compilar(textos, "1"));
  }

  @Test
  void aCatalogueCitesTheGuidesSentences() {
    assertThat(catalogo("JAL-", "JAL-01").fichas().get(0).requisito().fundamento().get(0).texto())
        .contains("mesas de trabajo");
  }

  @Test
  void aSentenceOfTheGuideCannotBeRewritten() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> catalogo("JAL-", "JAL-01", "oraciones: {\"4.1\": Otra cosa}\n"))
        .withMessageContaining("4.1");
  }

  @Test
  void anIdThatDoesNotStartWithThePrefixIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Conjunto.conIdsPropios(catalogo("JAL-", "P4-01")))
        .withMessageContaining("P4-01")
        .withMessageContaining("JAL-");
  }

  @ParameterizedTest
  @CsvSource({
    "P, P4-, true",
    "P, P, true",
    "P, PUE-, false",
    "JAL-, JAL-, true",
    "JAL, JAL9-, true",
    "JAL-, JALX-, false"
  })
  void aPrefixIsTakenForAnotherWhereItsIdsCouldBe(String uno, String otro, boolean seConfunden) {
    assertThat(catalogo(uno, "X-01").seConfundeCon(otro)).isEqualTo(seConfunden);
    assertThat(catalogo(otro, "X-01").seConfundeCon(uno)).isEqualTo(seConfunden);
  }

  @Test
  void aRuleSetCannotWriteItsOwnFingerprint() throws IOException {
    SortedMap<String, String> textos = new TreeMap<>();
    textos.put(
        "conjunto.yaml",
        "nombre: \"n\\rconjunto/huella=00\"\nprefijo: JAL-\n"
            + "oraciones: {\"x\\nconjunto/huella\": \"00\", \" y = z\": \" t: \"}\n");
    textos.put("requisitos.yaml", requisito("JAL-01"));

    Catalogo leido = leer(CompilaCatalogo.compilar(textos, "1"));

    assertThat(leido.conjunto().huella()).matches("[0-9a-f]{64}");
    assertThat(leido.conjunto().nombre()).isEqualTo("n\rconjunto/huella=00");
    assertThat(leido.oraciones()).containsEntry(" y = z", " t: ");
  }

  @Test
  void whereAFileEndsAndTheNextBeginsChangesTheFingerprint() throws IOException {
    SortedMap<String, String> dos = new TreeMap<>();
    dos.put("conjunto.yaml", "prefijo: JAL-\nnombre: n\n");
    dos.put("requisitos.yaml", requisito("JAL-01"));
    dos.put("x.drl", "a\n");
    dos.put("y.drl", "b\n");
    SortedMap<String, String> uno = new TreeMap<>(dos);
    uno.remove("y.drl");
    uno.put("x.drl", "a\ny.drl\nb\n");

    assertThat(leer(CompilaCatalogo.compilar(uno, "1")).conjunto().huella())
        .isNotEqualTo(leer(CompilaCatalogo.compilar(dos, "1")).conjunto().huella());
  }

  private static String requisito(String id) {
    return """
        requisitos:
          - id: %s
            paso: 4
            fuerza: OBLIGACION
            responsable: STL
            oraciones: ["4.1"]
            vence: LANZAMIENTO
            titulo: {es: t, en: t}
            lugar: /mesas
            hallazgos: {falta: {mensaje: {es: m, en: m}, remedio: {es: r, en: r}}}
        """
        .formatted(id);
  }

  private static Catalogo leer(String compilado) {
    try {
      return Catalogo.leer(
          new ByteArrayInputStream(compilado.getBytes(StandardCharsets.UTF_8)), () -> null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void anIdOfTwoRuleSetsIsRefused(@TempDir Path carpeta) throws IOException {
    ArtefactoDeReglas una = conRequisito("AB-01", "una", carpeta.resolve("una"));
    ArtefactoDeReglas otra = conRequisito("AB-01", "otra", carpeta.resolve("otra"));
    Path conjunto = carpeta.resolve("otra/conjunto.yaml");
    Files.writeString(conjunto, Files.readString(conjunto).replace("AB-", "A"));
    ArtefactoDeReglas conPrefijoCorto = CarpetaDeReglas.leer(carpeta.resolve("otra")).compilar();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> Evaluador.builder().agregar(una).agregar(conPrefijoCorto).build())
        .withMessageContaining("AB-01");
  }

  @Test
  void twoRuleSetsWithOnePrefixAreRefused(@TempDir Path carpeta) throws IOException {
    ArtefactoDeReglas una = conRequisito("JAL-01", "una", carpeta.resolve("una"));
    ArtefactoDeReglas otra = conRequisito("JAL-02", "otra", carpeta.resolve("otra"));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> Evaluador.builder().agregar(una).agregar(otra).build())
        .withMessageContaining("JAL-");
    assertThat(Evaluador.builder().agregar(otra).build().conjuntos()).hasSize(2);
  }

  private static ArtefactoDeReglas conRequisito(String id, String nombre, Path carpeta)
      throws IOException {
    new Esqueleto(id, "Una oración.", "algo", 4, "Mesa").escribir(carpeta);
    Path conjunto = carpeta.resolve("conjunto.yaml");
    Files.writeString(
        conjunto, Files.readString(conjunto).replaceFirst("nombre: .*", "nombre: " + nombre));
    return CarpetaDeReglas.leer(carpeta).compilar();
  }

  @Test
  void aRuleSetCannotSpeakOfTheRequirementsOfAnother() {
    Recolector recolector = new Recolector(catalogo("JAL-", "JAL-01"), Map.of());

    recolector.cumple("JAL-01");
    assertThatThrownBy(() -> recolector.cumple("P4-01"))
        .isInstanceOf(ReglaException.class)
        .hasMessageContaining("P4-01");
    assertThatThrownBy(() -> recolector.noAplica("P4-01")).isInstanceOf(ReglaException.class);
  }

  @Test
  void aRuleAsksForTheParametersWithWhichAnExerciseIsJudged() {
    Recolector recolector =
        new Recolector(
            catalogo("JAL-", "JAL-01"),
            Map.of(
                "JAL-minimo", "5",
                "JAL-desde", "2017-03-01",
                "graciaEvaluacion", "ninguna",
                "suplentesCuentan", "sí",
                "JAL-otros", "no"));

    assertThat(recolector.numero("JAL-minimo")).isEqualTo(5);
    assertThat(recolector.dia("JAL-desde")).isEqualTo(LocalDate.of(2017, 3, 1));
    assertThat(recolector.es("graciaEvaluacion", "ninguna")).isTrue();
    assertThat(recolector.es("graciaEvaluacion", "5")).isFalse();
    assertThat(recolector.si("suplentesCuentan")).isTrue();
    assertThat(recolector.si("JAL-otros")).isFalse();
    assertThatThrownBy(() -> recolector.numero("graciaEvaluacion"))
        .isInstanceOf(ReglaException.class)
        .hasMessageContaining("ninguna");
    assertThatThrownBy(() -> recolector.dia("JAL-minimo")).isInstanceOf(ReglaException.class);
    assertThatThrownBy(() -> recolector.si("JAL-minimo")).isInstanceOf(ReglaException.class);
    assertThatThrownBy(() -> recolector.es("minimoMessas", "3"))
        .isInstanceOf(ReglaException.class)
        .hasMessageContaining("minimoMessas");
  }

  @Test
  void anArtifactWithoutItsCatalogueIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Evaluador.builder().agregar(() -> "no/existe").build())
        .withMessageContaining("META-INF/kie/no/existe/catalogo.properties");
  }

  @Test
  void bothEndsOfItsValidityAreInForce() {
    LocalDate desde = LocalDate.of(2018, 1, 1);
    LocalDate hasta = LocalDate.of(2018, 12, 31);
    VigenciaDelConjunto vigencia = new VigenciaDelConjunto(desde, hasta);

    assertThat(List.of(desde, hasta)).allMatch(vigencia::incluye);
    assertThat(List.of(desde.minusDays(1), hasta.plusDays(1))).noneMatch(vigencia::incluye);
    assertThat(new VigenciaDelConjunto(null, null).incluye(LocalDate.MIN)).isTrue();
  }
}
