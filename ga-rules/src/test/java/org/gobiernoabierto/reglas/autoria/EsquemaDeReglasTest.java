package org.gobiernoabierto.reglas.autoria;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.gobiernoabierto.informe.EstadoDePaso;
import org.gobiernoabierto.informe.Fuerza;
import org.gobiernoabierto.informe.Responsable;
import org.gobiernoabierto.informe.Resultado;
import org.gobiernoabierto.informe.Severidad;
import org.gobiernoabierto.reglas.autoria.archivos.Archivo;
import org.gobiernoabierto.reglas.autoria.archivos.ArchivoYaml;
import org.gobiernoabierto.reglas.autoria.archivos.Nodo;
import org.gobiernoabierto.reglas.autoria.defectos.CodigoDeDefecto;
import org.gobiernoabierto.reglas.autoria.defectos.Defecto;
import org.gobiernoabierto.reglas.autoria.defectos.Hallados;
import org.gobiernoabierto.reglas.autoria.revision.RevisionDeForma;
import org.gobiernoabierto.reglas.catalogo.Cronologia.Origen;
import org.gobiernoabierto.reglas.catalogo.Ficha.EnElCalendario;
import org.gobiernoabierto.reglas.catalogo.Parametro.Rigor;
import org.gobiernoabierto.reglas.catalogo.Rige;
import org.gobiernoabierto.reglas.catalogo.Vencimiento.Cierre;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** What the schemas of rule sets admit, said by two validators, and what they tell authors. */
class EsquemaDeReglasTest {

  /** What a file that is not as its schema says has at least one of. */
  private static final Set<CodigoDeDefecto> DE_FORMA =
      Set.of(
          CodigoDeDefecto.CLAVE_YAML_DESCONOCIDA,
          CodigoDeDefecto.FALTA_CLAVE_YAML,
          CodigoDeDefecto.FALTA_IDIOMA,
          CodigoDeDefecto.FECHA_MAL_ESCRITA,
          CodigoDeDefecto.FORMA_EQUIVOCADA,
          CodigoDeDefecto.NOMBRE_DE_VARIANTE,
          CodigoDeDefecto.RUTA_MAL_ESCRITA);

  /** Stands before what is wrong. */
  private static final String AQUI = "▸";

  private static final SchemaRegistry REGISTRO =
      SchemaRegistry.withDialect(Dialects.getDraft202012());
  private static final Map<EsquemaDeReglas, Schema> OTROS = new EnumMap<>(EsquemaDeReglas.class);

  /** Whether another validator than ours finds nothing against a file. */
  private static boolean esValido(Archivo archivo) {
    EsquemaDeReglas esquema = EsquemaDeReglas.de(archivo).orElseThrow();
    Schema otro =
        OTROS.computeIfAbsent(
            esquema,
            e ->
                REGISTRO.getSchema(new String(e.json(), StandardCharsets.UTF_8), InputFormat.JSON));
    String json =
        JsonMapper.shared().writeValueAsString(ArchivoYaml.leer(archivo).dicho().suelto());
    return otro.validate(
            json, InputFormat.JSON, en -> en.executionConfig(c -> c.formatAssertionsEnabled(true)))
        .isEmpty();
  }

  private static List<Archivo> archivos(Path carpeta) {
    try (Stream<Path> todos = Files.walk(carpeta)) {
      List<Archivo> archivos = new ArrayList<>();
      for (Path archivo : todos.filter(Files::isRegularFile).sorted().toList()) {
        Archivo leido = new Archivo(carpeta.relativize(archivo).toString(), "");
        if (EsquemaDeReglas.de(leido).isPresent()) {
          archivos.add(new Archivo(leido.nombre(), Files.readString(archivo)));
        }
      }
      return archivos;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<Archivo> losDelProyecto() {
    return Stream.of(
            "src/main/resources/org/gobiernoabierto/reglas",
            "../ga-examples/anahuac/src/main/resources/org/gobiernoabierto/anahuac",
            "../ga-examples/guia-2017",
            "src/test/resources/org/gobiernoabierto/reglas/autoria/fallas/base",
            "src/test/resources/org/gobiernoabierto/reglas/autoria/sanas")
        .flatMap(carpeta -> archivos(Path.of(carpeta)).stream());
  }

  @ParameterizedTest
  @MethodSource("losDelProyecto")
  void everyFileOfTheProjectIsAsItsSchemaSays(Archivo archivo) {
    assertThat(esValido(archivo)).isTrue();
    assertThat(RevisionDeForma.leer(archivo).esMapa()).isTrue();
  }

  @Test
  void allKindsOfFilesAreAmongThem() {
    assertThat(losDelProyecto().map(a -> EsquemaDeReglas.de(a).orElseThrow()).distinct())
        .containsExactlyInAnyOrder(EsquemaDeReglas.values());
  }

  private static List<Path> fallasDeForma() throws IOException {
    List<Path> suyas = new ArrayList<>();
    for (Path falla : Fallas.todas()) {
      String esperado = Files.readString(falla.resolve("esperado.txt"));
      if (esperado.contains(".yaml")
          && DE_FORMA.stream().anyMatch(c -> esperado.contains(" " + c + " "))) {
        suyas.add(falla);
      }
    }
    return suyas;
  }

  @ParameterizedTest
  @MethodSource("fallasDeForma")
  void aFaultOfShapeIsOneForTheSchemaToo(Path falla) {
    assertThat(archivos(falla)).isNotEmpty().noneMatch(EsquemaDeReglasTest::esValido);
  }

  @Test
  void thereAreExamplesOfEveryFaultOfShape() throws IOException {
    assertThat(fallasDeForma()).hasSizeGreaterThan(10);
  }

  @ParameterizedTest
  @EnumSource
  void aSchemaIsOneAndItsPartsAreDescribed(EsquemaDeReglas esquema) {
    Schema reglas = REGISTRO.getSchema(SchemaLocation.of(Dialects.getDraft202012().getId()));
    assertThat(
            reglas.validate(new String(esquema.json(), StandardCharsets.UTF_8), InputFormat.JSON))
        .isEmpty();
    for (Nodo parte : esquema.raiz().todos()) {
      for (Nodo.Entrada propiedad : parte.entradas("properties")) {
        boolean condicion =
            propiedad.valor().texto().equals("false") || parte.valor("type") == null;
        if (!condicion) {
          assertThat(propiedad.valor().texto("description")).as(propiedad.clave()).isNotBlank();
        }
      }
      if (parte.texto("type").equals("object")) {
        assertThat(parte.texto("additionalProperties"))
            .as(parte.lugar().toString())
            .isEqualTo("false");
      }
    }
  }

  /** Those that are told, those that lead to others, and those that only say something. */
  private static final Set<String> PALABRAS =
      Set.of(
          "type",
          "enum",
          "required",
          "pattern",
          "format",
          "minimum",
          "maximum",
          "minItems",
          "additionalProperties",
          "x-codigo",
          "properties",
          "patternProperties",
          "items",
          "$ref",
          "$defs",
          "if",
          "then",
          "else",
          "not",
          "const",
          "$schema",
          "$id",
          "$comment",
          "title",
          "description",
          "examples");

  private static final Set<String> DE_PARTES = Set.of("properties", "patternProperties", "$defs");

  @ParameterizedTest
  @EnumSource
  void aSchemaHasNoWordWhoseBreachNobodyTells(EsquemaDeReglas esquema) {
    palabras(esquema.raiz());
  }

  private static void palabras(Nodo parte) {
    for (Nodo.Entrada palabra : parte.entradas()) {
      assertThat(PALABRAS).contains(palabra.clave());
      if (DE_PARTES.contains(palabra.clave())) {
        palabra.valor().entradas().forEach(suya -> palabras(suya.valor()));
      } else if (!palabra.clave().equals("examples")) {
        palabras(palabra.valor());
      }
    }
  }

  private static List<String> lista(EsquemaDeReglas esquema, String parte) {
    return esquema.raiz().en(parte).textos("enum");
  }

  private static String[] nombres(Enum<?>[] valores) {
    return Stream.of(valores).map(Enum::name).toArray(String[]::new);
  }

  @Test
  void whatASchemaEnumeratesIsWhatTheEngineKnows() {
    String requisito = "/$defs/Requisito/properties/";
    assertThat(lista(EsquemaDeReglas.REQUISITOS, requisito + "fuerza"))
        .containsExactly(nombres(Fuerza.values()));
    assertThat(lista(EsquemaDeReglas.REQUISITOS, requisito + "responsable"))
        .containsExactly(nombres(Responsable.values()));
    assertThat(lista(EsquemaDeReglas.REQUISITOS, requisito + "severidad"))
        .containsExactly(nombres(Severidad.values()));
    assertThat(lista(EsquemaDeReglas.REQUISITOS, requisito + "enElCalendario"))
        .containsExactly(nombres(EnElCalendario.values()));
    assertThat(lista(EsquemaDeReglas.CONJUNTO, "/properties/rige"))
        .containsExactly(nombres(Rige.values()));
    assertThat(lista(EsquemaDeReglas.PARAMETROS, "/$defs/Parametro/properties/masEstricto"))
        .containsExactly(nombres(Rigor.values()));
    assertThat(lista(EsquemaDeReglas.CASOS, "/$defs/Caso/properties/espera"))
        .containsExactly(nombres(Resultado.values()));
    assertThat(lista(EsquemaDeReglas.CASOS, "/$defs/Caso/properties/responsable"))
        .containsExactly(nombres(Responsable.values()));
    assertThat(lista(EsquemaDeReglas.CASOS, "/$defs/Hallazgo/properties/severidad"))
        .containsExactly(nombres(Severidad.values()));
    assertThat(lista(EsquemaDeReglas.CASOS, "/$defs/EstadoDePaso"))
        .containsExactly(nombres(EstadoDePaso.values()));
    assertThat(lista(EsquemaDeReglas.PLAZOS, "/$defs/Origen"))
        .containsExactly(nombres(Origen.values()));
    assertThat(lista(EsquemaDeReglas.PLAZOS, "/$defs/Vencimiento/properties/cierre"))
        .containsExactly(nombres(Cierre.values()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          conjunto.yaml   |{nombre: n, prefijo: J-, version: ▸1.10}|FORMA_EQUIVOCADA "1.10"
          conjunto.yaml   |{nombre: n, prefijo: J-, guia: ▸"true"}|FORMA_EQUIVOCADA guia: true
          conjunto.yaml   |{nombre: n, prefijo: J-, guia: ▸sí}|VALOR_DESCONOCIDO false
          conjunto.yaml   |{nombre: n, prefijo: J-, endurece: {a: ▸[1]}}|FORMA_EQUIVOCADA a: "…"
          conjunto.yaml   |{nombre: n, prefijo: J-, endurece: ▸minimoMesas}|FORMA_EQUIVOCADA clave: valor
          conjunto.yaml   |{nombre: n, prefijo: J-, ediciones: [▸16]}|FORMA_EQUIVOCADA "2016"
          conjunto.yaml   |{nombre: n, prefijo: J-, oraciones: {▸" ": a}}|FORMA_EQUIVOCADA JAL.1
          conjunto.yaml   |{nombre: n, prefijo: J-, pasos: [{paso: ▸7, nombre: {es: a, en: b}}]}|VALOR_DESCONOCIDO «0»
          conjunto.yaml   |{nombre: n, prefijo: J-, pasos: [{paso: ▸"4", nombre: {es: a, en: b}}]}|FORMA_EQUIVOCADA paso: 4
          conjunto.yaml   |{nombre: n, prefijo: J-, ▸nombre: m}|CLAVE_YAML_REPETIDA una
          parametros.yaml |parametros: ▸{}|FORMA_EQUIVOCADA - nombre:
          parametros.yaml |parametros: [{nombre: n, oracion: "1", razon: {es: a, en: b}, ▸valor: 1, valores: [{valor: 1, desde: 2016-01-01}]}]|CLAVE_YAML_DESCONOCIDA minimo
          parametros.yaml |parametros: [{nombre: n, oracion: "1", razon: {es: a, en: b}, valores: ▸[]}]|FORMA_EQUIVOCADA - valor:
          parametros.yaml |parametros: [{nombre: n, oracion: "1", razon: {es: ▸" ", en: b}, valor: 1, desde: 2016-01-01}]|FALTA_IDIOMA es:
          parametros.yaml |parametros: [{nombre: n, oracion: ▸1.10, razon: {es: a, en: b}, valor: 1, desde: ▸2016-02-30}]|FORMA_EQUIVOCADA "1.10";FECHA_MAL_ESCRITA 2018
          a.casos.yaml    |{requisito: J-01, casos: [{caso: c, fecha: ▸2016, espera: CUMPLE}]}|FECHA_MAL_ESCRITA 2018
          a.casos.yaml    |{requisito: J-01, casos: [{caso: c, fecha: 2016-01-01, espera: INCUMPLE, hallazgos: ▸[]}]}|FORMA_EQUIVOCADA - clave:
          a.casos.yaml    |{requisito: J-01, casos: [{caso: c, fecha: 2016-01-01, espera: CUMPLE, vence: null, cambios: {/a: null}}]}|
          a.casos.yaml    |{requisito: J-01, casos: [{caso: c, fecha: 2016-01-01, espera: CUMPLE, hablan: ▸regla}]}|FORMA_EQUIVOCADA hablan: [
          plazos.yaml     |{vencimientos: {A: {nombre: {es: a, en: b}, ▸asto: X}}}|CLAVE_YAML_DESCONOCIDA acto
          plazos.yaml     |{vencimientos: {▸a: {nombre: {es: a, en: b}}}}|FORMA_EQUIVOCADA LANZAMIENTO
          plazos.yaml     |{vencimientos: {A: {nombre: {es: a, en: b}, cierre: ▸AL_FINAL}}}|VALOR_DESCONOCIDO A_MAS_TARDAR
          plazos.yaml     |{anio: ▸{meses: m}, vencimientos: {}}|FALTA_CLAVE_YAML monitoreo
          mutantes.yaml   |mutantes: [{regla: r, original: o, mutado: "", razon: z}]|
          mutantes.yaml   |mutantes: [{regla: r, original: o, mutado: ▸[], razon: z}]|FORMA_EQUIVOCADA mutado: [
          mutantes.yaml   |mutantes: [{regla: r, ▸origina: o, mutado: m, razon: z}]|CLAVE_YAML_DESCONOCIDA original
          oraciones.yaml  |oraciones: [{oracion: "1", trato: ▸OTRO, razon: {es: a, en: b}}]|VALOR_DESCONOCIDO CONSULTA
          conjunto.yaml   |{nombre: n, prefijo: J-, ediciones: [▸.nan]}|FORMA_EQUIVOCADA "2016"
          requisitos.yaml |requisitos: ▸[]|FORMA_EQUIVOCADA - id:
          requisitos.yaml |▸- a|FORMA_EQUIVOCADA clave: valor
          """)
  void whatIsNotOfItsShapeIsToldWithWhatMendsIt(String nombre, String texto, String defectos) {
    Archivo archivo = new Archivo(nombre, texto.replace(AQUI, ""));
    Hallados hallados = new Hallados();
    RevisionDeForma forma =
        new RevisionDeForma(
            EsquemaDeReglas.de(archivo).orElseThrow(),
            archivo,
            ArchivoYaml.leer(archivo).dicho(),
            hallados);
    forma.claves();
    forma.valores();

    List<String> esperados = defectos == null ? List.of() : List.of(defectos.split(";"));
    List<Defecto> dichos = hallados.enOrden();
    String marcado = archivo.texto();
    for (int i = dichos.size() - 1; i >= 0; i--) {
      int columna = dichos.get(i).columna() - 1;
      marcado = marcado.substring(0, columna) + AQUI + marcado.substring(columna);
    }
    assertThat(marcado).isEqualTo(texto);
    assertThat(dichos).hasSameSizeAs(esperados);
    for (int i = 0; i < esperados.size(); i++) {
      String[] esperado = esperados.get(i).split(" ", 2);
      assertThat(dichos.get(i).codigo()).hasToString(esperado[0]);
      assertThat(dichos.get(i).remedio().es()).contains(esperado[1]);
    }
    if (esperados.stream().noneMatch(e -> e.contains("REPETIDA"))) {
      assertThat(esValido(archivo)).isEqualTo(esperados.isEmpty());
    }
  }

  @Test
  void whatOnlyClaimsToBeANumberIsAText() {
    Nodo raiz =
        ArchivoYaml.leer(new Archivo("a.yaml", "[!!int x, !!float y, .inf, 1, 1.50]")).dicho();

    assertThat(raiz.elementos())
        .extracting(Nodo::clase)
        .containsExactly(
            Nodo.Clase.TEXTO,
            Nodo.Clase.TEXTO,
            Nodo.Clase.TEXTO,
            Nodo.Clase.ENTERO,
            Nodo.Clase.NUMERO);
  }

  @Test
  void aValueThatStandsWithinItselfIsTold() {
    assertThat(ArchivoYaml.leer(new Archivo("a.casos.yaml", "casos: &a [*a]")).defecto().codigo())
        .isEqualTo(CodigoDeDefecto.YAML_MAL_ESCRITO);
    assertThat(ArchivoYaml.leer(new Archivo("a.casos.yaml", "a: &a [1]\nb: [*a, *a]")).defecto())
        .isNull();
  }
}
