package org.gobiernoabierto.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.gobiernoabierto.informe.Falla;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Each thing that the schema cannot say, and that the rest of what the reader says it does say. */
class FueraDelEsquemaTest {

  private static final Limites LIMITES = Limites.PREDETERMINADOS;
  private static final Set<String> NO_ES_JSON =
      Set.of("DOCUMENTO_VACIO", "JSON_MAL_FORMADO", "CONTENIDO_SOBRANTE");
  private static final String NO_ES_DE_EJERCICIOS = "TEXTO_EN_BLANCO";
  private static final Set<String> DE_LO_QUE_SOBRA =
      Set.of("DEMASIADAS_FALLAS", "LIMITE_OPERACIONES");

  private final LectorDeEjercicios lector = RevisionDeForma.lector();
  private final Juez juez = Juez.de(Esquema.EJERCICIO);

  @ParameterizedTest
  @EnumSource
  void theReaderRefusesItAndTheSchemaDoesNot(FueraDelEsquema caso) {
    byte[] json = documento(caso);

    assertThat(lector.leer(json).fallas()).extracting(Falla::codigo).containsOnly(caso.codigo());
    assertThat(juez.faltas(json)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void theSchemaTellsThatItDoesNotSayIt(FueraDelEsquema caso) {
    assertThat(Juez.JSON.readTree(Esquema.EJERCICIO.json()).get("$comment").asString())
        .isEqualTo(FueraDelEsquema.comentario(Esquema.EJERCICIO))
        .contains(caso.que());
  }

  static Stream<List<String>> dichas() {
    return Stream.of(
        List.of("TIPO_INCORRECTO", "\"nota\": 5"),
        List.of("FALTA_MIEMBRO", "\"fuentes\": [{\"descripcion\": \"f\"}]"),
        List.of("MIEMBRO_DESCONOCIDO", "\"notas\": 5"),
        List.of("ELEMENTO_NULO", "\"postulantes\": [null]"),
        List.of("FECHA_INVALIDA", "\"seleccion\": {\"fecha\": \"2015-02-29\"}"),
        List.of("FECHA_SIN_LIMITES", "\"seleccion\": {\"fecha\": {\"noAntesDe\": null}}"),
        List.of("VALOR_DESCONOCIDO", "\"actores\": [{\"id\": \"a\", \"sector\": \"otro\"}]"),
        List.of(
            "NUMERO_FUERA_DE_RANGO",
            "\"plan\": {\"compromisos\": [{\"id\": \"c\", \"ods\": [1.5]}]}"),
        List.of("VERSION_INVALIDA", "\"versionDeFormato\": \"1\""),
        List.of("VERSION_NO_ADMITIDA", "\"versionDeFormato\": \"2.0\""),
        List.of("ESQUEMA_DE_OTRO_DOCUMENTO", "\"$schema\": \"" + Esquema.INFORME.id() + "\""),
        List.of("ENTIDAD_DESCONOCIDA", ""));
  }

  @ParameterizedTest
  @MethodSource("dichas")
  void theSchemaSaysTheRest(List<String> dicha) {
    String json =
        dicha.get(1).isEmpty()
            ? "{\"id\": \"c\", \"entidad\": \"MX-ZZZ\", \"edicion\": 2016}"
            : Fallas.ejercicio(dicha.get(1));

    assertThat(lector.leer(json).fallas()).extracting(Falla::codigo).containsOnly(dicha.get(0));
    assertThat(juez.faltas(json)).isNotEmpty();
  }

  @Test
  void everyCodeIsSaidOrNamedAsNotSaid() {
    Set<String> codigos = new HashSet<>(FueraDelEsquema.codigos());
    codigos.addAll(NO_ES_JSON);
    codigos.add(NO_ES_DE_EJERCICIOS);
    codigos.addAll(DE_LO_QUE_SOBRA);
    dichas().forEach(dicha -> codigos.add(dicha.get(0)));

    assertThat(codigos).containsAll(Stream.of(CodigoDeFalla.values()).map(Enum::name).toList());
  }

  private static byte[] documento(FueraDelEsquema caso) {
    String mucho = "a".repeat(LIMITES.texto() + 1);
    String hondo = "[".repeat(LIMITES.anidamiento()) + "]".repeat(LIMITES.anidamiento());
    return switch (caso) {
      case REFERENCIAS -> con("\"postulantes\": [\"nadie\"]");
      case REFERENCIAS_AMBIGUAS ->
          con(
              """
              "plan": {"compromisos": [
                {"id": "c1", "actividades": [{"id": "a1"}]},
                {"id": "c2", "productos": [{"id": "a1"}]}]},
              "seguimiento": {"tablero": {"actividades": ["c1/a1", "a1"], "actualizaciones": [
                {"avances": [{"elemento": "c1/a1", "estado": "COMPLETADO"},
                             {"elemento": "c2/a1", "estado": "EN_PROCESO"}]}]}}
              """);
      case ELEMENTOS_REPETIDOS ->
          con(
              """
              "plan": {"compromisos": [{"id": "c1"}]},
              "seguimiento": {"evaluacion": {"logros": [
                {"compromiso": "c1", "nivel": "alto"}, {"compromiso": "c1", "nivel": "bajo"}]}}
              """);
      case AVANCES_CONTRADICTORIOS ->
          con(
              """
              "plan": {"compromisos": [{"id": "c1", "actividades": [{"id": "a1"}]}]},
              "seguimiento": {"tablero": {"actualizaciones": [
                {"fecha": "2017-05-15", "avances": [{"elemento": "a1", "estado": "COMPLETADO"}]},
                {"fecha": "2017-05-15", "avances": [{"elemento": "a1", "estado": "SIN_AVANCE"}]}]}}
              """);
      case DIRECCIONES ->
          con(
              """
              "seguimiento": {"portalDelGarante": "https://garante..example/",
                "micrositio": {"url": "https://garante.example/a b"},
                "tablero": {"url": "https://garante.example:x/"}}
              """);
      case IDS_REPETIDOS -> con("\"mesas\": [{\"id\": \"m\"}, {\"id\": \"m\"}]");
      case PERIODOS ->
          con("\"mesas\": [{\"id\": \"m\", \"fecha\": \"2016-10-02\", \"fin\": \"2016-10-01\"}]");
      case RUTAS ->
          con("\"desconocidos\": [\"/planes\", \"/plan/fecha\"], \"noHubo\": [\"/noHubo\"]");
      case LUGARES -> con("\"desconocidos\": [\"/mesas/0/fecha\"], \"noHubo\": [\"/mesas/m1\"]");
      case DESCONOCIDOS_Y_DADOS ->
          con("\"seleccion\": {\"fecha\": \"2016-01-01\", \"desconocidos\": [\"fecha\"]}");
      case CLASES_DE_LUGAR ->
          con(
              """
              "desconocidos": [{"lugar": "/plan", "noAntesDe": "2017-02-01"},
                {"lugar": "/declaracion/fecha", "cuantos": 1}]
              """);
      case VERSIONES ->
          con(
              "\"desconocidos\": [{\"lugar\": \"/seleccion/fecha\", \"versiones\": [{\"valor\":"
                  + " \"marzo\"}]}]");
      case CUANTOS ->
          con(
              "\"fuentes\": [{\"id\": \"f\", \"descripcion\": \"f\"}], \"desconocidos\":"
                  + " [{\"lugar\": \"/fuentes\", \"cuantos\": 0}]");
      case NO_HUBO_Y_DADOS ->
          con("\"seleccion\": {\"fecha\": \"2016\"}, \"noHubo\": [\"/seleccion/fecha\"]");
      case OBLIGATORIOS -> con("\"actores\": [{\"id\": \"a\"}], \"fuentes\": [{\"id\": \"f\"}]");
      case MIEMBROS_REPETIDOS -> con("\"nota\": \"a\", \"nota\": \"b\"");
      case UTF8 -> Fallas.ejercicio("\"nota\": \"sesión\"").getBytes(ISO_8859_1);
      case MEDIOS_PARES -> con("\"nota\": \"\\ud83d\"");
      case TAMANO -> con("\"nota\": \"\"" + " ".repeat(LIMITES.bytes()));
      case ANIDAMIENTO -> con("\"x-hondo\": " + hondo);
      case TEXTO -> con("\"nota\": \"" + mucho + "\", \"x-" + mucho + "\": 1");
      case NUMERO -> con(monto("1".repeat(LIMITES.numero() + 1)));
      case ELEMENTOS ->
          con(
              "\"plan\": {\"contextoNormativo\": [\"a\""
                  + ",\"a\"".repeat(LIMITES.elementos())
                  + "]}");
    };
  }

  private static String monto(String monto) {
    return "\"plan\": {\"compromisos\": [{\"id\": \"c\", \"followTheMoney\": [{\"monto\": "
        + monto
        + "}]}]}";
  }

  private static byte[] con(String miembros) {
    return Fallas.ejercicio(miembros).getBytes(UTF_8);
  }
}
