package org.gobiernoabierto.reglas.expediente;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gobiernoabierto.reglas.hechos.Actividad;
import org.gobiernoabierto.reglas.hechos.Acto;
import org.gobiernoabierto.reglas.hechos.Hecho;
import org.gobiernoabierto.reglas.hechos.Integrante;
import org.gobiernoabierto.reglas.hechos.Mesa;
import org.gobiernoabierto.reglas.hechos.Producto;
import org.gobiernoabierto.reglas.hechos.Refrendo;
import org.gobiernoabierto.reglas.hechos.Vocabulario;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What counts: what has happened by the report and not before the Declaration (§1.2). */
class CuentaTest {

  private static final String FIRMA = "2017-03-10";
  private static final String INFORME = "2017-09-20";
  private static final String FIRMADA = "'declaracion': {'fecha': '" + FIRMA + "'}";
  private static final String DE_FECHA_DESCONOCIDA =
      "'declaracion': {'continuidad': {'expreso': true}}, 'desconocidos': ['/declaracion/fecha']";

  /**
   * A kind of act.
   *
   * @param json a member of the exercise, with a place for its day
   */
  record Clase(Class<? extends Acto> hecho, int paso, String json) {

    Clase(Class<? extends Acto> hecho, int paso, String donde, String json) {
      this(hecho, paso, donde.formatted(json));
    }

    String con(@Nullable String fecha) {
      return json.replace("FECHA", fecha == null ? "" : "'%s': '%s', ".formatted(dia(), fecha));
    }

    private String dia() {
      return hecho == org.gobiernoabierto.reglas.hechos.Facilitador.class ? "inicio" : "fecha";
    }

    @Override
    public String toString() {
      return hecho.getSimpleName();
    }
  }

  static Stream<Clase> actos() {
    return Stream.of(
        new Clase(
            org.gobiernoabierto.reglas.hechos.Convocatoria.class,
            2,
            "'socializacion': {'convocatorias': [%s]}",
            "{FECHA'id': 'k', 'sectores': ['AUTORIDAD']}"),
        new Clase(
            org.gobiernoabierto.reglas.hechos.SesionDeSensibilizacion.class,
            2,
            "'socializacion': {'sesiones': [%s]}",
            "{FECHA'id': 'k'}"),
        new Clase(
            org.gobiernoabierto.reglas.hechos.Adhesion.class,
            2,
            "'socializacion': {'adhesiones': [%s]}",
            "{FECHA'actor': 'sc'}"),
        new Clase(
            org.gobiernoabierto.reglas.hechos.Eleccion.class,
            3,
            "'secretariado': {'eleccion': %s}",
            "{FECHA'asistentes': ['sc']}"),
        new Clase(
            org.gobiernoabierto.reglas.hechos.Instalacion.class,
            3,
            "'secretariado': {'instalacion': %s}",
            "{FECHA'evidencias': [{'descripcion': 'acta'}]}"),
        new Clase(
            org.gobiernoabierto.reglas.hechos.MecanismoDeGobernanza.class,
            3,
            "'secretariado': {'mecanismo': %s}",
            "{FECHA'reglasDeIntegracion': true}"),
        new Clase(
            org.gobiernoabierto.reglas.hechos.Facilitador.class,
            3,
            "'secretariado': {'facilitadores': [%s]}",
            "{FECHA'id': 'k', 'electoPorElSecretariado': true}"),
        new Clase(
            org.gobiernoabierto.reglas.hechos.AgendaAnual.class,
            3,
            "'secretariado': {'agenda': %s}",
            "{FECHA'evidencias': [{'descripcion': 'agenda'}]}"),
        new Clase(
            org.gobiernoabierto.reglas.hechos.SesionDelSecretariado.class,
            3,
            "'secretariado': {'sesiones': [%s]}",
            "{FECHA'id': 'k'}"),
        new Clase(
            org.gobiernoabierto.reglas.hechos.Decision.class,
            3,
            "'secretariado': {'decisiones': [%s]}",
            "{FECHA'id': 'k', 'asunto': 'OTRO'}"),
        new Clase(Mesa.class, 4, "'mesas': [%s]", "{FECHA'id': 'k'}"),
        new Clase(
            org.gobiernoabierto.reglas.hechos.Lanzamiento.class,
            5,
            "'plan': {'lanzamiento': %s}",
            "{FECHA'publico': true}"),
        new Clase(
            org.gobiernoabierto.reglas.hechos.Tablero.class,
            6,
            "'seguimiento': {'tablero': %s}",
            "{FECHA'url': 'https://a.example'}"),
        new Clase(
            org.gobiernoabierto.reglas.hechos.Monitoreo.class,
            6,
            "'seguimiento': {'monitoreo': %s}",
            "{FECHA'realizadoPor': 'STL'}"),
        new Clase(
            org.gobiernoabierto.reglas.hechos.Evaluacion.class,
            6,
            "'seguimiento': {'evaluacion': %s}",
            "{FECHA'coordinadaPor': 'STL'}"));
  }

  @Test
  void everyKindOfActIsTried() {
    assertThat(actos().map(Clase::hecho).toList())
        .containsExactlyInAnyOrderElementsOf(
            Vocabulario.hechos().stream()
                .<Class<?>>map(Vocabulario::hecho)
                .filter(Acto.class::isAssignableFrom)
                .filter(Class::isRecord)
                .<Class<? extends Acto>>map(clase -> clase.asSubclass(Acto.class))
                .toList());
  }

  @ParameterizedTest
  @MethodSource("actos")
  void anActCountsFromTheDayOfTheDeclarationToThatOfTheReport(Clase clase) {
    assertThat(cuenta(clase, "2017-03-09")).isFalse();
    assertThat(cuenta(clase, FIRMA)).isTrue();
    assertThat(cuenta(clase, "2017-06-01")).isTrue();
    assertThat(cuenta(clase, INFORME)).isTrue();
    assertThat(cuenta(clase, null)).isFalse();
  }

  private static boolean cuenta(Clase clase, @Nullable String fecha) {
    Acto acto = Muestra.de(FIRMADA, clase.con(fecha)).unico(clase.hecho(), INFORME);
    assertThat(acto.fecha()).isEqualTo(fecha == null ? null : LocalDate.parse(fecha));
    assertThat(acto.paso()).isEqualTo(clase.paso());
    return acto.cuenta();
  }

  @ParameterizedTest
  @MethodSource("actos")
  void anActDatedAfterTheReportIsNotThereYet(Clase clase) {
    assertThat(Muestra.de(FIRMADA, clase.con("2017-09-21")).hechos(clase.hecho(), INFORME))
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("actos")
  void nothingCountsWithoutADeclaration(Clase clase) {
    assertThat(Muestra.de(clase.con("2017-06-01")).unico(clase.hecho(), INFORME).cuenta())
        .isFalse();
    assertThat(
            Muestra.de("'declaracion': {'fecha': '2017-09-21'}", clase.con("2017-09-20"))
                .unico(clase.hecho(), INFORME)
                .cuenta())
        .as("a Declaration dated after the report is not signed")
        .isFalse();
    assertThat(
            Muestra.de("'declaracion': {'continuidad': {'expreso': true}}", clase.con("2017-06-01"))
                .unico(clase.hecho(), INFORME)
                .cuenta())
        .as("a Declaration without a day is not signed")
        .isFalse();
  }

  @Test
  void aFacilitatorWhomTheSecretariatDidNotElectIsNoActOfIt() {
    org.gobiernoabierto.reglas.hechos.Facilitador hecho =
        Muestra.de(
                FIRMADA,
                "'secretariado': {'facilitadores': [{'id': 'f', 'inicio': '2017-04-01',"
                    + " 'fin': '2017-05-01', 'actor': 'au'}]}")
            .unico(org.gobiernoabierto.reglas.hechos.Facilitador.class, INFORME);
    assertThat(hecho.fecha()).isNull();
    assertThat(hecho.inicio()).isEqualTo("2017-04-01");
    assertThat(hecho.fin()).isEqualTo("2017-05-01");
  }

  @Test
  void aRenewalCountsAsActsDo() {
    List<Refrendo> refrendos =
        Muestra.de(
                "'declaracion': {'fecha': '2017-03-10', 'refrendos': [{'fecha': '2017-03-09'},"
                    + " {'fecha': '2017-09-20'}, {'fecha': '2017-09-21'}, {}]}")
            .hechos(Refrendo.class, INFORME);
    assertThat(refrendos).extracting(Refrendo::numero).containsExactly(0, 1, 3);
    assertThat(refrendos).extracting(Refrendo::cuenta).containsExactly(false, true, false);
    assertThat(refrendos).extracting(Hecho::ruta).contains("/declaracion/refrendos/3");
  }

  @Test
  void aMemberIsThereBeforeTakingTheSeat() {
    List<Integrante> integrantes =
        Muestra.de(
                FIRMADA,
                integrantes(
                    "'inicio': '2017-03-09',",
                    "",
                    "'inicio': '2017-09-20',",
                    "'inicio': '2017-09-21',"))
            .hechos(Integrante.class, INFORME);
    assertThat(integrantes).extracting(Integrante::consta).containsExactly(true, true, true, false);
    assertThat(integrantes)
        .extracting(Integrante::cuenta)
        .containsExactly(false, false, true, false);
  }

  private static String integrantes(String... inicios) {
    List<String> integrantes = new ArrayList<>();
    for (String inicio : inicios) {
      integrantes.add(
          "{%s 'id': 'i%d', 'sector': 'AUTORIDAD', 'calidad': 'TITULAR'}"
              .formatted(inicio, integrantes.size()));
    }
    return "'secretariado': {'integrantes': [" + String.join(",", integrantes) + "]}";
  }

  @Test
  void theLastDayOfATableCountsOnItsOwn() {
    assertThat(ultimoDia("'fecha': '2017-04-01'")).isEqualTo("2017-04-01");
    assertThat(ultimoDia("'fecha': '2017-04-01', 'fin': '2017-04-03'")).isEqualTo("2017-04-03");
    assertThat(ultimoDia("'fecha': '2017-03-01', 'fin': '2017-03-10'")).isEqualTo("2017-03-10");
    assertThat(ultimoDia("'fecha': '2017-09-20', 'fin': '2017-09-21'")).isNull();
    assertThat(ultimoDia("'fecha': '2017-03-09'")).isNull();
    assertThat(ultimoDia("'tema': 'agua'")).isNull();
  }

  private static @Nullable LocalDate ultimoDia(String mesa) {
    return Muestra.de(FIRMADA, "'mesas': [{'id': 'm', " + mesa + "}]")
        .unico(Mesa.class, INFORME)
        .ultimoDia();
  }

  @Test
  void whatIsDoneIsFulfilledOnADayThatCounts() {
    Muestra muestra =
        Muestra.de(
            FIRMADA,
            "'plan': {'compromisos': [{'id': 'c', 'actividades': [{'id': 'a', 'cumplida':"
                + " '2017-03-09'}, {'id': 'b', 'cumplida': '2017-03-10'}, {'id': 'c', 'cumplida':"
                + " '2017-09-21'}, {'id': 'd'}], 'productos': [{'id': 'e', 'entregado':"
                + " '2017-03-09'}, {'id': 'f', 'entregado': '2017-09-20'}, {'id': 'g', 'entregado':"
                + " '2017-09-21'}]}]}");
    assertThat(muestra.hechos(Actividad.class, INFORME))
        .extracting(Actividad::cumplido)
        .containsExactly(null, LocalDate.of(2017, 3, 10), null, null);
    assertThat(muestra.hechos(Producto.class, INFORME))
        .extracting(Producto::cumplido)
        .containsExactly(null, LocalDate.of(2017, 9, 20), null);
  }
}
