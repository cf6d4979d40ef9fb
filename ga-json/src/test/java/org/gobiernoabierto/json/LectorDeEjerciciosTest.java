package org.gobiernoabierto.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.gobiernoabierto.catalogo.EntidadFederativa;
import org.gobiernoabierto.modelo.Compromiso;
import org.gobiernoabierto.modelo.Edicion;
import org.gobiernoabierto.modelo.EjercicioLocal;
import org.gobiernoabierto.modelo.Evidencia;
import org.gobiernoabierto.modelo.Sector;
import org.gobiernoabierto.modelo.VinculoFollowTheMoney;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LectorDeEjerciciosTest {

  private static final String MINIMO =
      "{\"id\": \"CAM-2016\", \"entidad\": \"MX-CAM\", \"edicion\": 2016}";

  private final LectorDeEjercicios lector = new LectorDeEjercicios();

  @Test
  void readsTheRequiredMembersAndLeavesTheRestAbsent() {
    EjercicioLocal ejercicio = lector.leer(MINIMO).orElseThrow();

    assertThat(ejercicio.id()).isEqualTo("CAM-2016");
    assertThat(ejercicio.entidad()).isEqualTo(EntidadFederativa.CAM);
    assertThat(ejercicio.edicion()).isEqualTo(new Edicion(2016));
    assertThat(ejercicio.ficticio()).isFalse();
    assertThat(ejercicio.nota()).isNull();
    assertThat(ejercicio.plan()).isNull();
    assertThat(ejercicio.actores()).isEmpty();
    assertThat(ejercicio.desconocidos()).isEmpty();
  }

  @Test
  void readsEveryKindOfValue() {
    String json =
        Fallas.ejercicio(
            """
            "ficticio": true,
            "socializacion": {"convocatorias": [
              {"id": "c1", "fecha": "2016-02-29", "sectores": ["SOCIEDAD_CIVIL", "AUTORIDAD"],
               "evidencias": [{"descripcion": "Acta \\u00abñandú\\u00bb 😀", "url": "https:\\/\\/x"}]}]},
            "plan": {"compromisos": [
              {"id": "k1", "ods": [1, 17.0, 16e0], "proactivo": false,
               "followTheMoney": [{"ejercicioFiscal": 2016, "monto": 1250000.50}]}]}
            """);

    EjercicioLocal ejercicio = lector.leer(json).orElseThrow();

    assertThat(ejercicio.ficticio()).isTrue();
    assertThat(ejercicio.socializacion().convocatorias())
        .singleElement()
        .satisfies(
            convocatoria -> {
              assertThat(convocatoria.fecha()).isEqualTo(LocalDate.of(2016, 2, 29));
              assertThat(convocatoria.sectores())
                  .containsExactly(Sector.SOCIEDAD_CIVIL, Sector.AUTORIDAD);
              assertThat(convocatoria.evidencias())
                  .containsExactly(new Evidencia("Acta «ñandú» 😀", "https://x", null, Map.of()));
            });
    Compromiso compromiso = ejercicio.plan().compromisos().get(0);
    assertThat(compromiso.proactivo()).isFalse();
    assertThat(compromiso.ods()).containsExactly(1, 17, 16);
    assertThat(compromiso.followTheMoney())
        .containsExactly(
            new VinculoFollowTheMoney(
                null, null, null, 2016, new BigDecimal("1250000.50"), null, Map.of()));
  }

  @Test
  void readsNullAsAbsent() {
    String json =
        Fallas.ejercicio(
            "\"nota\": null, \"ficticio\": null, \"actores\": null, \"plan\": null,"
                + " \"seleccion\": {\"fecha\": null}");

    assertThat(lector.leer(json).ejercicio())
        .contains(lector.leer(Fallas.ejercicio("\"seleccion\": {}")).orElseThrow());
  }

  @Test
  void readsObjectsOfWhichNothingIsSaidAsAbsent() {
    String json =
        Fallas.ejercicio(
            "\"seleccion\": {}, \"declaracion\": {\"foro\": {\"taller\": false}},"
                + " \"plan\": {\"vigencia\": {\"inicio\": null}, \"introduccion\": \" \"}");

    assertThat(lector.leer(json).ejercicio()).contains(lector.leer(MINIMO).orElseThrow());
  }

  @Test
  void passesOverTheSchemaAtTheTop() {
    assertThat(lector.leer(Fallas.ejercicio("\"$schema\": \"https://x\"")).ejercicio())
        .contains(lector.leer(MINIMO).orElseThrow());
  }

  @Test
  void keepsExtensionsOfEveryObjectWithoutTheirNulls() {
    String json =
        Fallas.ejercicio(
            "\"x-folio\": {\"x\": [null, [1], true], \"y\": null, \"id\": {}}, \"x-\": null,"
                + " \"x-b\": \"ñ\", \"x-a\": 1.50,"
                + " \"mesas\": [{\"id\": \"m\", \"x-\": false, \"x-municipio\": \"Carmen\"}]");

    EjercicioLocal ejercicio = lector.leer(json).orElseThrow();

    assertThat(ejercicio.extensiones())
        .containsExactly(
            Map.entry(
                "x-folio", Map.of("x", List.of(List.of(BigDecimal.ONE), true), "id", Map.of())),
            Map.entry("x-b", "ñ"),
            Map.entry("x-a", new BigDecimal("1.50")));
    assertThat(ejercicio.mesas().get(0).extensiones())
        .containsExactly(Map.entry("x-", false), Map.entry("x-municipio", "Carmen"));
    assertThat(lector.leer(MINIMO).orElseThrow().extensiones()).isEmpty();
  }

  @Test
  void leavesOutWhatIsWrongInExtensionsAndLosesNoIds() {
    assertThat(
            Fallas.enEjercicio(
                "\"x-a\": {\"b\": 1, \"b\": 2, \"c\": \"\\ud83d\"},\n\"x-\": 1, \"x-\": {}"))
        .containsExactly(
            "MIEMBRO_REPETIDO /x-a/b 2:17",
            "CARACTER_INVALIDO /x-a/c 2:30",
            "MIEMBRO_REPETIDO /x- 3:10");
  }

  @Test
  void readsTheSameFromBytesStreamAndString() throws IOException {
    EjercicioLocal ejercicio = lector.leer(MINIMO).orElseThrow();

    assertThat(lector.leer(MINIMO.getBytes(UTF_8)).orElseThrow()).isEqualTo(ejercicio);
    assertThat(lector.leer(new ByteArrayInputStream(MINIMO.getBytes(UTF_8))).orElseThrow())
        .isEqualTo(ejercicio);
  }

  @Test
  void leavesTheStreamOpen() throws IOException {
    boolean[] cerrado = new boolean[1];
    InputStream flujo =
        new ByteArrayInputStream(MINIMO.getBytes(UTF_8)) {
          @Override
          public void close() {
            cerrado[0] = true;
          }
        };

    lector.leer(flujo).orElseThrow();

    assertThat(cerrado[0]).isFalse();
  }

  @Test
  void passesOverAByteOrderMarkWithoutCountingIt() {
    assertThat(lector.leer(("\uFEFF" + MINIMO).getBytes(UTF_8)).ejercicio()).isPresent();
    assertThat(Fallas.lugares(lector.leer("\uFEFF[]".getBytes(UTF_8))))
        .containsExactly("TIPO_INCORRECTO  1:1");
  }

  @Test
  void acceptsAReplacementCharacterThatIsReallyInTheText() {
    byte[] json = Fallas.ejercicio("\"nota\": \"\uFFFD\"").getBytes(UTF_8);

    assertThat(lector.leer(json).orElseThrow().nota()).isEqualTo("\uFFFD");
  }

  @Test
  void acceptsTheCharactersNextToTheSurrogates() {
    assertThat(lector.leer(Fallas.ejercicio("\"nota\": \"\\uD7FF\\uE000\"")).fallas()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1900-01-01", "2199-12-31", "2016-02-29"})
  void acceptsTheDatesOfTheCalendar(String fecha) {
    String json = Fallas.ejercicio("\"seleccion\": {\"fecha\": \"" + fecha + "\"}");

    assertThat(lector.leer(json).orElseThrow().seleccion().fecha()).hasToString(fecha);
  }

  @Test
  void readsEveryEntityByItsIsoCode() {
    for (EntidadFederativa entidad : EntidadFederativa.values()) {
      assertThat(lector.leer(MINIMO.replace("MX-CAM", entidad.iso())).orElseThrow().entidad())
          .isEqualTo(entidad);
    }
  }

  @Test
  void oneReaderServesManyThreads() {
    List<String> textos =
        IntStream.range(0, 200)
            .mapToObj(
                i -> Fallas.ejercicio("\"nota\": \"" + "ñ".repeat(i) + "\", \"y" + i + "\": 1"))
            .toList();
    List<List<String>> unoPorUno = textos.stream().map(Fallas::de).toList();

    assertThat(textos.parallelStream().map(lector::leer).map(Fallas::lugares).toList())
        .isEqualTo(unoPorUno);
  }
}
