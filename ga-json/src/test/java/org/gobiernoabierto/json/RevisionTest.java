package org.gobiernoabierto.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gobiernoabierto.idioma.Texto;
import org.gobiernoabierto.informe.Falla;
import org.gobiernoabierto.modelo.EjercicioLocal;
import org.junit.jupiter.api.Test;

/** Faults of form and of what else must hold, in one reading. */
class RevisionTest {

  private static final String JSON =
      """
      {"id": "CAM-2016", "entidad": "MX-ZZZ", "edicion": 2016,
       "actores": [{"id": 7, "nombre": "A", "sector": "AUTORIDAD"}],
       "postulantes": ["a"],
       "plan": {"lanzamiento": {"fecha": "ayer", "publico": true}}}
      """;

  private final List<EjercicioLocal> revisados = new ArrayList<>();

  private LectorDeEjercicios con(Falla... fallas) {
    return new LectorDeEjercicios()
        .revisando(
            ejercicio -> {
              revisados.add(ejercicio);
              return List.of(fallas);
            });
  }

  private static Falla falla(String codigo, String ruta) {
    return new Falla(codigo, ruta, new Texto("", ""));
  }

  @Test
  void givesWhatCouldBeReadToTheRevision() {
    con().leer(JSON);

    assertThat(revisados)
        .singleElement()
        .satisfies(
            e -> {
              assertThat(e.entidad()).isNull();
              assertThat(e.actores().get(0).id()).isNull();
              assertThat(e.actores().get(0).nombre()).isEqualTo("A");
              assertThat(e.postulantes()).containsExactly("a");
              assertThat(e.plan().lanzamiento().fecha()).isNull();
            });
  }

  @Test
  void tellsBothInTheOrderOfTheirPlaces() {
    assertThat(Fallas.lugares(con(falla("X", "/postulantes/0"), falla("Y", "/plan")).leer(JSON)))
        .containsExactly(
            "ENTIDAD_DESCONOCIDA /entidad 1:31",
            "TIPO_INCORRECTO /actores/0/id 2:21",
            "X /postulantes/0 3:18",
            "Y /plan 4:10",
            "FECHA_INVALIDA /plan/lanzamiento/fecha 4:36");
  }

  @Test
  void saysNothingMoreOfAPlaceThatCouldNotBeRead() {
    assertThat(Fallas.lugares(con(falla("X", "/entidad"), falla("Y", "/entidad/z")).leer(JSON)))
        .noneMatch(lugar -> lugar.startsWith("X") || lugar.startsWith("Y"));
  }

  @Test
  void doesNotTellAReferenceToNothingWhenTheIdMayBeAmongWhatIsWrong() {
    Falla referencia = falla("REFERENCIA_SIN_RESOLVER", "/postulantes/0");
    String base = "{\"id\": \"c\", \"entidad\": \"MX-CAM\", \"edicion\": 2016, ";
    String fin = "\"postulantes\": [\"a\"]}";
    Stream<String> perdidos =
        Stream.of(
            JSON,
            base + "\"actors\": [{}], " + fin,
            base + "\"actores\": {}, " + fin,
            base + "\"actores\": [\"a\"], " + fin,
            base + "\"actores\": [{\"idd\": \"a\", \"sector\": \"AUTORIDAD\"}], " + fin,
            base + "\"actores\": [], \"actores\": [{}], " + fin);
    Stream<String> completos =
        Stream.of(
            base + fin,
            base + "\"x-actores\": [{}], " + fin,
            base + "\"actors\": 1, " + fin,
            base + "\"nota\": 5, " + fin);

    assertThat(perdidos.map(json -> Fallas.lugares(con(referencia).leer(json))))
        .allSatisfy(
            lugares -> assertThat(lugares).isNotEmpty().noneMatch(l -> l.startsWith("REF")));
    assertThat(completos.map(json -> Fallas.lugares(con(referencia).leer(json))))
        .allSatisfy(lugares -> assertThat(lugares).anyMatch(l -> l.startsWith("REF")));
  }

  @Test
  void countsTheFaultsOfBothTowardsTheLimit() {
    Lectura lectura =
        con(falla("X", "/postulantes/0"), falla("Y", "/plan"))
            .conLimites(new Limites(1_000, 10, 100, 10, 100, 3))
            .leer(JSON);

    assertThat(lectura.fallas())
        .extracting(Falla::codigo)
        .containsExactly(
            "ENTIDAD_DESCONOCIDA", "TIPO_INCORRECTO", "FECHA_INVALIDA", "DEMASIADAS_FALLAS");
  }

  @Test
  void aTolerantReaderTellsUnknownMembersAsNotices() {
    String json = Fallas.ejercicio("\"notta\": 1, \"actores\": [{\"zzz\": {}, \"id\": 5}]");

    Lectura tolerante = new LectorDeEjercicios().tolerante().leer(json);
    assertThat(Fallas.lugares(tolerante))
        .containsExactly(
            "FALTA_MIEMBRO /actores/0/sector 2:25", "TIPO_INCORRECTO /actores/0/id 2:43");
    assertThat(tolerante.avisos())
        .extracting(Falla::codigo, Falla::ruta, Falla::columna)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("MIEMBRO_DESCONOCIDO", "/notta", 1),
            org.assertj.core.groups.Tuple.tuple("MIEMBRO_DESCONOCIDO", "/actores/0/zzz", 26));
    assertThat(new LectorDeEjercicios().leer(json).avisos()).isEmpty();
    assertThat(
            new LectorDeEjercicios().tolerante().leer(Fallas.ejercicio("\"zzz\": 1")).ejercicio())
        .isPresent();
  }

  @Test
  void readsCharactersAsItReadsText() throws IOException {
    assertThat(Fallas.lugares(con().leer(new StringReader(JSON))))
        .isEqualTo(Fallas.lugares(con().leer(JSON)));
    assertThat(
            Fallas.lugares(
                con()
                    .conLimites(new Limites(20, 10, 100, 10, 100, 3))
                    .leer(new StringReader(" ".repeat(100_000)))))
        .containsExactly("LIMITE_TAMANO  1:1");
  }
}
