package org.gobiernoabierto.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gobiernoabierto.catalogo.EntidadFederativa;
import org.gobiernoabierto.idioma.Texto;
import org.gobiernoabierto.informe.Falla;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the faults say, word for word. */
class MensajesTest {

  @ParameterizedTest
  @EnumSource
  void everyCodeHasItsMessageInBothLanguages(CodigoDeFalla codigo) {
    Falla falla = unaFalla(codigo);

    assertThat(falla.codigo()).isEqualTo(codigo.name());
    assertThat(falla.mensaje()).isEqualTo(esperado(codigo));
  }

  private static Texto esperado(CodigoDeFalla codigo) {
    return switch (codigo) {
      case DOCUMENTO_VACIO -> new Texto("El documento está vacío.", "The document is empty.");
      case UTF8_INVALIDO ->
          new Texto(
              "El documento no está en UTF-8: hay bytes que no forman un carácter. El byte 0xE1 es «á»"
                  + " en Windows-1252: se guarda como UTF-8.",
              "The document is not in UTF-8: some bytes do not form a character. The byte 0xE1 is “á”"
                  + " in Windows-1252: save it as UTF-8.");
      case JSON_MAL_FORMADO ->
          new Texto(
              "El texto no es JSON bien formado: termina antes de tiempo.",
              "The text is not well-formed JSON: it ends too early.");
      case CONTENIDO_SOBRANTE ->
          new Texto(
              "Después del fin del documento sobra «{x} $1». Si son varios ejercicios, uno por línea, es"
                  + " NDJSON: se leen con «ga lote» o línea por línea.",
              "After the end of the document there is still “{x} $1”. If these are several exercises, one"
                  + " a line, it is NDJSON: read it with “ga lote” or line by line.");
      case TIPO_INCORRECTO ->
          new Texto(
              "Se esperaba una fecha como \"2016-03-31\", \"2016-03\" o \"2016\" y se encontró un"
                  + " número.",
              "Expected a date such as \"2016-03-31\", \"2016-03\" or \"2016\" but found a number.");
      case FALTA_MIEMBRO ->
          new Texto("Falta el miembro obligatorio «id».", "The required member “id” is missing.");
      case TEXTO_EN_BLANCO ->
          new Texto(
              "Este texto es obligatorio y está en blanco.", "This text is required and is blank.");
      case MIEMBRO_DESCONOCIDO ->
          new Texto(
              "Este objeto no tiene un miembro «Actor». ¿Quiso decir «actores»?",
              "This object has no member “Actor”. Did you mean “actores”?");
      case MIEMBRO_REPETIDO ->
          new Texto(
              "El miembro «nota» ya apareció en este objeto.",
              "The member “nota” already appeared in this object.");
      case ELEMENTO_NULO ->
          new Texto(
              "Una lista no puede tener null como elemento.", "A list cannot have null elements.");
      case FECHA_INVALIDA ->
          new Texto(
              "«31/03/2016» no es una fecha del calendario escrita como AAAA-MM-DD, AAAA-MM o AAAA, de"
                  + " 1900 a 2199.",
              "“31/03/2016” is not a calendar date written as YYYY-MM-DD, YYYY-MM or YYYY, from 1900 to"
                  + " 2199.");
      case FECHA_SIN_LIMITES ->
          new Texto(
              "De esta fecha no se dice nada: se da «noAntesDe», «noDespuesDe» o ambos. Si nada se"
                  + " sabe de ella, se nombra en «desconocidos».",
              "Nothing is said of this date: give “noAntesDe”, “noDespuesDe” or both. If nothing is"
                  + " known of it, name it in “desconocidos”.");
      case LUGAR_DE_OTRA_CLASE ->
          new Texto(
              "«cuantos» se dice de una lista, y «/plan» no lo es.",
              "“cuantos” is said of a list, and “/plan” is none.");
      case VERSION_INADMISIBLE ->
          new Texto(
              "«marzo» no puede estar en «/seleccion/fecha», donde va una fecha como 2017-02-15.",
              "“marzo” cannot stand in “/seleccion/fecha”, which takes a date such as 2017-02-15.");
      case CUANTOS_DE_MENOS ->
          new Texto(
              "De «/mesas» se dan 1, y «cuantos» dice cuántos hay en total: no pueden ser menos.",
              "Of “/mesas” 1 are given, and “cuantos” tells how many there are in all: they cannot be"
                  + " fewer.");
      case VALOR_DESCONOCIDO ->
          new Texto(
              "«sociedad civil» no es un valor admitido. ¿Quiso decir «SOCIEDAD_CIVIL»? Los valores"
                  + " admitidos son: SOCIEDAD_CIVIL, AUTORIDAD, ORGANISMO_GARANTE.",
              "“sociedad civil” is not an accepted value. Did you mean “SOCIEDAD_CIVIL”? The"
                  + " accepted values are: SOCIEDAD_CIVIL, AUTORIDAD, ORGANISMO_GARANTE.");
      case ENTIDAD_DESCONOCIDA -> {
        String parecidas =
            EntidadFederativa.parecidas("Nuevo Leon").stream()
                .map(entidad -> "%s (%s)".formatted(entidad.iso(), entidad.nombre()))
                .collect(Collectors.joining(", "));
        yield new Texto(
            "«Nuevo Leon» no es la clave ISO 3166-2 de una entidad federativa. Las más parecidas"
                + " son: %s.".formatted(parecidas),
            "“Nuevo Leon” is not the ISO 3166-2 code of a federal entity. The nearest are: %s."
                .formatted(parecidas));
      }
      case NUMERO_FUERA_DE_RANGO ->
          new Texto(
              "Se esperaba un número entero entre -2147483648 y 2147483647.",
              "Expected a whole number between -2147483648 and 2147483647.");
      case CARACTER_INVALIDO ->
          new Texto(
              "El texto tiene medio par sustituto, que no es un carácter.",
              "The string has half of a surrogate pair, which is not a character.");
      case VERSION_INVALIDA ->
          new Texto(
              "«1» no es una versión del formato; se escribe como «1.0».",
              "“1” is not a version of the format; it is written as “1.0”.");
      case VERSION_NO_ADMITIDA ->
          new Texto(
              "El documento es de la versión 2.0 del formato y este lector entiende hasta la 1.0:"
                  + " hace falta una versión más nueva de la biblioteca.",
              "The document is of version 2.0 of the format and this reader understands up to 1.0:"
                  + " a newer version of the library is needed.");
      case ESQUEMA_DE_OTRO_DOCUMENTO ->
          new Texto(
              "«urn:gobiernoabierto:esquema:informe:1.0» es el esquema de otro documento; el de este"
                  + " es «urn:gobiernoabierto:esquema:ejercicio:1.0».",
              "“urn:gobiernoabierto:esquema:informe:1.0” is the schema of another document; that of"
                  + " this one is “urn:gobiernoabierto:esquema:ejercicio:1.0”.");
      case LIMITE_TAMANO ->
          new Texto(
              "El documento pasa del límite de 200 bytes.",
              "The document exceeds the limit of 200 bytes.");
      case LIMITE_ANIDAMIENTO ->
          new Texto(
              "Hay más de 5 objetos y listas unos dentro de otros.",
              "More than 5 objects and lists are inside one another.");
      case LIMITE_TEXTO ->
          new Texto(
              "El texto pasa del límite de 40 caracteres.",
              "The string exceeds the limit of 40 characters.");
      case LIMITE_NUMERO ->
          new Texto(
              "El número pasa del límite de 15 dígitos.",
              "The number exceeds the limit of 15 digits.");
      case LIMITE_LISTA ->
          new Texto(
              "Hay más de 12 elementos; desde este no se leyeron.",
              "There are more than 12 elements; from this one on they were not read.");
      case DEMASIADAS_FALLAS ->
          new Texto(
              "Demasiadas fallas. Fallas que no se enumeran: 3.",
              "Too many faults. Faults that are not listed: 3.");
      case LIMITE_OPERACIONES ->
          new Texto(
              "La revisión se detuvo porque pasa del límite de 20 operaciones; puede haber más fallas.",
              "The check stopped, for it exceeds the limit of 20 operations; there may be more faults.");
    };
  }

  private static String provoca(CodigoDeFalla codigo) {
    return switch (codigo) {
      case DOCUMENTO_VACIO -> " ";
      case UTF8_INVALIDO -> Fallas.ejercicio("\"nota\": \"á\"");
      case JSON_MAL_FORMADO -> "{\"nota\": ";
      case CONTENIDO_SOBRANTE -> "[] {x} $1";
      case TIPO_INCORRECTO -> Fallas.ejercicio("\"seleccion\": {\"fecha\": 2016}");
      case FALTA_MIEMBRO -> "{}";
      case TEXTO_EN_BLANCO -> "{\"dispensas\": [{\"autor\": \" \"}]}";
      case MIEMBRO_DESCONOCIDO -> Fallas.ejercicio("\"Actor\": []");
      case MIEMBRO_REPETIDO -> Fallas.ejercicio("\"nota\": \"\", \"nota\": 1");
      case ELEMENTO_NULO -> Fallas.ejercicio("\"postulantes\": [null]");
      case FECHA_INVALIDA -> Fallas.ejercicio("\"seleccion\": {\"fecha\": \"31/03/2016\"}");
      case FECHA_SIN_LIMITES -> Fallas.ejercicio("\"seleccion\": {\"fecha\": {}}");
      case LUGAR_DE_OTRA_CLASE ->
          Fallas.ejercicio("\"desconocidos\": [{\"lugar\": \"/plan\", \"cuantos\": 1}]");
      case VERSION_INADMISIBLE ->
          Fallas.ejercicio(
              "\"desconocidos\": [{\"lugar\": \"/seleccion/fecha\", \"versiones\": [{\"valor\": \"marzo\"}]}]");
      case CUANTOS_DE_MENOS ->
          Fallas.ejercicio(
              "\"mesas\": [{\"id\": \"m\"}], \"desconocidos\": [{\"lugar\": \"/mesas\", \"cuantos\": 0}]");
      case VALOR_DESCONOCIDO -> Fallas.ejercicio("\"actores\": [{\"sector\": \"sociedad civil\"}]");
      case ENTIDAD_DESCONOCIDA -> "{\"entidad\": \"Nuevo Leon\"}";
      case NUMERO_FUERA_DE_RANGO -> "{\"edicion\": 20.16}";
      case CARACTER_INVALIDO -> Fallas.ejercicio("\"nota\": \"\\uD83D\"");
      case VERSION_INVALIDA -> "{\"versionDeFormato\": \"1\"}";
      case VERSION_NO_ADMITIDA -> "{\"versionDeFormato\": \"2.0\"}";
      case ESQUEMA_DE_OTRO_DOCUMENTO ->
          "{\"$schema\": \"urn:gobiernoabierto:esquema:informe:1.0\"}";
      case LIMITE_TAMANO -> " ".repeat(201);
      case LIMITE_ANIDAMIENTO -> "[[[[[[]]]]]]";
      case LIMITE_TEXTO -> Fallas.ejercicio("\"nota\": \"" + "a".repeat(41) + "\"");
      case LIMITE_NUMERO -> "{\"edicion\": 1234567890123456}";
      case LIMITE_LISTA -> Fallas.ejercicio("\"postulantes\": [" + "\"\",".repeat(12) + "\"\"]");
      case DEMASIADAS_FALLAS -> Fallas.ejercicio("\"postulantes\": [1,2,3,4,5,6,7,8]");
      case LIMITE_OPERACIONES -> Fallas.ejercicio("\"postulantes\": []");
    };
  }

  private static Falla unaFalla(CodigoDeFalla codigo) {
    return fallas(codigo).stream()
        .filter(falla -> falla.codigo().equals(codigo.name()))
        .findFirst()
        .orElseThrow();
  }

  private static List<Falla> fallas(CodigoDeFalla codigo) {
    byte[] json = provoca(codigo).getBytes(ISO_8859_1);
    if (codigo == CodigoDeFalla.TEXTO_EN_BLANCO) {
      return catchThrowableOfType(LecturaException.class, () -> new LectorDeDispensas().leer(json))
          .fallas();
    }
    return new LectorDeEjercicios()
        .conLimites(
            codigo == CodigoDeFalla.LIMITE_OPERACIONES
                ? new Limites(200, 5, 40, 15, 12, 5, 20)
                : new Limites(200, 5, 40, 15, 12, 5))
        .leer(json)
        .fallas();
  }

  @Test
  void tellsWhatIsNearAMistakeInTheSyntax() {
    assertThat(mensaje("{\"id\": \"CAM-2016\",\n \"nota\" \"Sesión\"}"))
        .isEqualTo(
            "El texto no es JSON bien formado: algo falta o sobra cerca de «2016\",  \"nota\""
                + " \"Sesión\"}».");
  }

  @ParameterizedTest
  @ValueSource(strings = {"xyz", "unMiembroQueNoSeParece"})
  void doesNotSuggestWhatIsNotNear(String miembro) {
    assertThat(mensaje(Fallas.ejercicio("\"" + miembro + "\": 1")))
        .isEqualTo("Este objeto no tiene un miembro «" + miembro + "».");
  }

  @ParameterizedTest
  @ValueSource(strings = {"APROBACION DEL PAL", "aprobacion_del_pal", "APROBACION_DE_PAL"})
  void suggestsAConstantWhateverItsCase(String asunto) {
    String json =
        Fallas.ejercicio(
            "\"secretariado\": {\"decisiones\": [{\"id\": \"d\", \"asunto\": \"%s\"}]}"
                .formatted(asunto));

    assertThat(mensaje(json)).contains("¿Quiso decir «APROBACION_DEL_PAL»?");
  }

  @Test
  void quotesNoMoreThanSixtyCharacters() {
    String largo = "😀ñ".repeat(50);
    Stream<String> conTextoLargo =
        Stream.of(
            Fallas.ejercicio("\"" + largo + "\": 1"),
            Fallas.ejercicio("\"x-" + largo + "\": 1, \"x-" + largo + "\": 1"),
            Fallas.ejercicio("\"seleccion\": {\"fecha\": \"" + largo + "\"}"),
            Fallas.ejercicio("\"actores\": [{\"id\": \"a\", \"sector\": \"" + largo + "\"}]"),
            "{\"entidad\": \"" + largo + "\", \"id\": \"a\", \"edicion\": 1}",
            Fallas.ejercicio("\"nota\": \"\"") + largo,
            Fallas.ejercicio("\"nota\": \"\" " + largo));

    assertThat(conTextoLargo.map(MensajesTest::mensaje))
        .allSatisfy(
            mensaje ->
                assertThat(mensaje.codePoints().filter(c -> c == 'ñ' || c == 0x1F600).count())
                    .isBetween(10L, 60L));
    assertThat(mensaje(Fallas.ejercicio("\"seleccion\": {\"fecha\": \"" + largo + "\"}")))
        .startsWith("«" + "😀ñ".repeat(30) + "…» no es");
    assertThat(mensaje(Fallas.ejercicio("\"seleccion\": {\"fecha\": \"" + "ñ".repeat(60) + "\"}")))
        .startsWith("«" + "ñ".repeat(60) + "» no es");
  }

  @Test
  void quotesCharactersThatDoNotShowByTheirCodes() {
    assertThat(
            mensaje(
                Fallas.ejercicio("\"seleccion\": {\"fecha\": \"a\\u0000b\\n\\u2028\\u202Ec\"}")))
        .startsWith("«a‹U+0000›b ‹U+2028›‹U+202E›c» no es");
    assertThat(mensaje(Fallas.ejercicio("\"a\\u200Bb\": 1")))
        .isEqualTo("Este objeto no tiene un miembro «a‹U+200B›b».");
  }

  private static String mensaje(String json) {
    return new LectorDeEjercicios().leer(json).fallas().get(0).mensaje().es();
  }
}
