package org.gobiernoabierto.reglas.autoria;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.assertj.core.api.recursive.comparison.RecursiveComparisonConfiguration;
import org.assertj.core.api.recursive.comparison.RecursiveComparisonDifferenceCalculator;
import org.gobiernoabierto.reglas.autoria.archivos.Nodo;
import org.gobiernoabierto.reglas.catalogo.Catalogo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a schema lets a rule set say is in its compiled catalogue, and is read from there. */
class CatalogoSinPerdidaTest {

  /** Says everything that the schemas admit, and nothing that is so without being said. */
  private static final SortedMap<String, String> COMPLETO =
      new TreeMap<>(
          Map.of(
              "conjunto.yaml",
              """
              nombre: todo
              version: "2"
              prefijo: T-
              guia: true
              sobre: otra
              ediciones: ["2016"]
              rige: EDICION
              desde: 2016-01-01
              hasta: 2030-01-01
              texto: todo.md
              deroga: {P1-05: T.1}
              endurece: {minimoMesas: "3"}
              oraciones: {T.1/a: "Una oración."}
              pasos:
                - {paso: 4, nombre: {es: paso, en: step}}
              """,
              "requisitos.yaml",
              """
              paso: 4
              requisitos:
                - id: T-01
                  fuerza: EXPECTATIVA
                  responsable: STL
                  oraciones: [T.1/a]
                  vence: UNO
                  severidad: ERROR
                  requiere: [P4-01]
                  parametros: [T-uno]
                  titulo: {es: título, en: title}
                  lectura: {es: lectura, en: reading}
                  lugar: /mesas
                  enElCalendario: CADA_ELEMENTO
                  hallazgos:
                    falta: {mensaje: {es: m, en: m}, remedio: {es: r, en: r}}
                    otro:
                      mensaje: {es: mensaje, en: message}
                      remedio: {es: remedio, en: mend}
                      irremediable: true
                - id: T-02
                  paso: 5
                  fuerza: OBLIGACION
                  responsable: STL
                  oraciones: [T.1/a]
                  vence: UNO
                  titulo: {es: título, en: title}
                  lugar: /plan
                  hallazgos:
                    falta: {mensaje: {es: m, en: m}, remedio: {es: r, en: r}}
              """,
              "parametros.yaml",
              """
              parametros:
                - nombre: T-uno
                  valor: "1"
                  desde: 2016-01-01
                  oracion: T.1/a
                  razon: {es: razón, en: reason}
                  alternativas: ["5"]
                  opciones: ["1", "2"]
                  minimo: "1"
                  sinLimite: ninguno
                  masEstricto: MAYOR
                - nombre: T-dos
                  valores:
                    - {valor: 2, desde: 2016-01-01}
                    - {valor: 3, desde: 2017-01-01}
                  oracion: T.1/a
                  razon: {es: razón, en: reason}
              """,
              "plazos.yaml",
              """
              etapas:
                - {etapa: MESA, nombre: {es: mesas, en: tables}, paso: 4, actos: [Mesa]}
              periodo:
                meses: T-uno
                segun: T-dos
                desde: {A/B: SELECCION}
                pendeDe:
                  DECLARACION: {es: a, en: b}
                  SELECCION: {es: a, en: b}
                  LANZAMIENTO: {es: a, en: b}
              anio: {meses: T-uno, monitoreo: T-dos}
              vencimientos:
                UNO:
                  nombre: {es: uno, en: one}
                  primerActoDesde: MESA
                  aunqueNoCuente: true
                  acto: MESA
                  cierre: A_MAS_TARDAR
                  meses: [T-uno]
                  dias: [T-dos]
              """,
              "todo.md",
              "- **§T.2** La del documento.\n"));

  /** What the build alone uses: it finds the sentences by it. */
  private static final Set<String> SOLO_AL_COMPILAR = Set.of("conjunto/texto");

  private static final RecursiveComparisonConfiguration COMPARACION = comparacion();

  private static RecursiveComparisonConfiguration comparacion() {
    RecursiveComparisonConfiguration comparacion = new RecursiveComparisonConfiguration();
    comparacion.ignoreFields("reglasLeidas");
    return comparacion;
  }

  /**
   * The values that a schema admits, each by the names that lead to it in a compiled catalogue,
   * with {@code *} for any name.
   */
  private static Stream<String> miembros() {
    List<String> miembros = new ArrayList<>();
    miembros.addAll(miembros(EsquemaDeReglas.CONJUNTO, "", "conjunto"));
    miembros.addAll(miembros(EsquemaDeReglas.REQUISITOS, "/$defs/Requisito", "requisitos/*"));
    miembros.addAll(miembros(EsquemaDeReglas.PARAMETROS, "/$defs/Parametro", "parametros/*"));
    miembros.addAll(miembros(EsquemaDeReglas.PLAZOS, "", "plazos"));
    return miembros.stream();
  }

  private static List<String> miembros(EsquemaDeReglas esquema, String parte, String donde) {
    List<String> miembros = new ArrayList<>();
    reunir(esquema.raiz(), esquema.raiz().en(parte), donde, miembros);
    return miembros;
  }

  private static void reunir(Nodo esquema, Nodo definicion, String donde, List<String> miembros) {
    String otra = definicion.texto("$ref");
    if (!otra.isEmpty()) {
      reunir(esquema, esquema.en(otra.substring(1)), donde, miembros);
      return;
    }
    List<Nodo.Entrada> cualesquiera = definicion.entradas("patternProperties");
    Nodo elementos = definicion.valor("items");
    if (elementos != null) {
      reunir(esquema, elementos, donde + "/*", miembros);
    } else if (!cualesquiera.isEmpty()) {
      cualesquiera.forEach(c -> reunir(esquema, c.valor(), donde + "/*", miembros));
    } else if (definicion.valor("properties") != null) {
      definicion
          .entradas("properties")
          .forEach(p -> reunir(esquema, p.valor(), donde + "/" + p.clave(), miembros));
    } else {
      miembros.add(donde);
    }
  }

  private static Properties compilado() throws IOException {
    Properties datos = new Properties();
    datos.load(new StringReader(CompilaCatalogo.compilar(COMPLETO, "1")));
    return datos;
  }

  private static Catalogo leer(Properties datos) throws IOException {
    SortedMap<String, String> textos = new TreeMap<>();
    datos.forEach((clave, valor) -> textos.put(clave.toString(), valor.toString()));
    return Catalogo.leer(
        new ByteArrayInputStream(
            CompilaCatalogo.comoTexto(textos).getBytes(StandardCharsets.UTF_8)),
        () -> null);
  }

  @ParameterizedTest
  @MethodSource("miembros")
  void whatASchemaAdmitsIsCompiledAndRead(String miembro) throws IOException {
    Properties sin = compilado();

    assertThat(
            sin.keySet().removeIf(clave -> clave.toString().matches(miembro.replace("*", "[^/]+"))))
        .as("the example of this test says it, and compiling it does not lose it")
        .isTrue();
    if (!SOLO_AL_COMPILAR.contains(miembro)) {
      assertThat(seNota(sin)).as("the catalogue that is read depends on it").isTrue();
    }
  }

  /** Whether what is left is no catalogue, or another one. */
  private static boolean seNota(Properties sin) throws IOException {
    try {
      return !new RecursiveComparisonDifferenceCalculator()
          .determineDifferences(leer(sin), leer(compilado()), COMPARACION)
          .isEmpty();
    } catch (IllegalArgumentException e) {
      return true;
    }
  }

  @Test
  void whatDoesNotMatterIsNotNoticed() throws IOException {
    Properties conMas = compilado();
    conMas.put("requisitos/0/nadie", "lo lee");

    assertThat(seNota(conMas)).isFalse();
  }

  @Test
  void filesOfManyHaveNothingToSayBesideThem() {
    assertThat(EsquemaDeReglas.REQUISITOS.raiz().entradas("properties"))
        .extracting(Nodo.Entrada::clave)
        .containsExactly("paso", "requisitos");
    assertThat(EsquemaDeReglas.PARAMETROS.raiz().entradas("properties"))
        .extracting(Nodo.Entrada::clave)
        .containsExactly("parametros");
    assertThat(miembros()).hasSizeGreaterThan(60);
  }
}
