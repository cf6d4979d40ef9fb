package org.gobiernoabierto.reglas.expediente;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.gobiernoabierto.modelo.Sector;
import org.gobiernoabierto.reglas.hechos.Actualizacion;
import org.gobiernoabierto.reglas.hechos.Avance;
import org.gobiernoabierto.reglas.hechos.AvanceDelMonitoreo;
import org.gobiernoabierto.reglas.hechos.Compromiso;
import org.gobiernoabierto.reglas.hechos.CompromisoDeContinuidad;
import org.gobiernoabierto.reglas.hechos.Declaracion;
import org.gobiernoabierto.reglas.hechos.DocumentoDelPlan;
import org.gobiernoabierto.reglas.hechos.Ejercicio;
import org.gobiernoabierto.reglas.hechos.EntradaDelTablero;
import org.gobiernoabierto.reglas.hechos.Evidencia;
import org.gobiernoabierto.reglas.hechos.EvidenciaPublicada;
import org.gobiernoabierto.reglas.hechos.Firma;
import org.gobiernoabierto.reglas.hechos.ForoInternacional;
import org.gobiernoabierto.reglas.hechos.Hecho;
import org.gobiernoabierto.reglas.hechos.Micrositio;
import org.gobiernoabierto.reglas.hechos.NivelDeLogro;
import org.gobiernoabierto.reglas.hechos.PlanNacional;
import org.gobiernoabierto.reglas.hechos.PortalDelGarante;
import org.gobiernoabierto.reglas.hechos.Refrendo;
import org.gobiernoabierto.reglas.hechos.SecretariadoTecnicoLocal;
import org.gobiernoabierto.reglas.hechos.Seguimiento;
import org.gobiernoabierto.reglas.hechos.Seleccion;
import org.gobiernoabierto.reglas.hechos.Socializacion;
import org.gobiernoabierto.reglas.hechos.Tablero;
import org.gobiernoabierto.reglas.hechos.Valoracion;
import org.gobiernoabierto.reglas.hechos.ValoracionDelMonitoreo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is there on a day: not what is dated later, nor what belongs to it, nor what is unknown. */
class LoQueConstaTest {

  private static final String ANTES = "2017-04-30";
  private static final String ESE_DIA = "2017-05-01";

  private static void deEseDiaEnAdelante(Class<?> hecho, String miembro) {
    Muestra muestra = Muestra.de(miembro.replace("FECHA", "'fecha': '2017-05-01'"));
    assertThat(muestra.hechos(hecho, ANTES)).as(hecho.getSimpleName()).isEmpty();
    assertThat(muestra.hechos(hecho, ESE_DIA)).as(hecho.getSimpleName()).hasSize(1);
  }

  private static void sinFecha(Class<?> hecho, String miembro, int cuantos) {
    assertThat(Muestra.de(miembro).hechos(hecho, ESE_DIA))
        .as(hecho.getSimpleName())
        .hasSize(cuantos);
  }

  @Test
  void whatIsDatedAfterTheReportIsNotThere() {
    deEseDiaEnAdelante(Seleccion.class, "'seleccion': {FECHA}");
    deEseDiaEnAdelante(Declaracion.class, "'declaracion': {FECHA}");
    deEseDiaEnAdelante(Refrendo.class, "'declaracion': {'refrendos': [{FECHA}]}");
    deEseDiaEnAdelante(Firma.class, "'declaracion': {FECHA, 'firmantes': [{'actor': 'sc'}]}");
    deEseDiaEnAdelante(
        Firma.class,
        "'declaracion': {'fecha': '2017-01-01', 'firmantes': [{'actor': 'sc', FECHA}]}");
    deEseDiaEnAdelante(ForoInternacional.class, "'declaracion': {'foro': {FECHA, 'taller': true}}");
    deEseDiaEnAdelante(DocumentoDelPlan.class, "'plan': {'documentos': [{'id': 'd', FECHA}]}");
    deEseDiaEnAdelante(Micrositio.class, "'seguimiento': {'micrositio': {FECHA}}");
    deEseDiaEnAdelante(
        EvidenciaPublicada.class,
        "'seguimiento': {'micrositio': {'evidencias': [{'acto': 'm', FECHA}]}}");
    deEseDiaEnAdelante(
        Actualizacion.class, "'seguimiento': {'tablero': {'actualizaciones': [{FECHA}]}}");
    deEseDiaEnAdelante(
        Valoracion.class,
        "'plan': {'compromisos': [{'id': 'c', 'valoraciones': [{'criterio': 'MEDIBLE', FECHA}]}]}");
    deEseDiaEnAdelante(
        Evidencia.class, "'mesas': [{'id': 'm', 'evidencias': [{'descripcion': 'x', FECHA}]}]");
  }

  @Test
  void whatBelongsToItIsNotThereEither() {
    String foro = "{'taller': true, 'evidencias': [{'descripcion': 'x'}]}";
    deEseDiaEnAdelante(
        CompromisoDeContinuidad.class, "'declaracion': {FECHA, 'continuidad': {'expreso': true}}");
    deEseDiaEnAdelante(Refrendo.class, "'declaracion': {FECHA, 'refrendos': [{}]}");
    deEseDiaEnAdelante(ForoInternacional.class, "'declaracion': {FECHA, 'foro': " + foro + "}");
    deEseDiaEnAdelante(Evidencia.class, "'declaracion': {FECHA, 'foro': " + foro + "}");
    deEseDiaEnAdelante(
        EvidenciaPublicada.class,
        "'seguimiento': {'micrositio': {FECHA, 'evidencias': [{'acto': 'm'}]}}");
    deEseDiaEnAdelante(
        EntradaDelTablero.class, "'seguimiento': {'tablero': {FECHA, 'actividades': ['a']}}");
    deEseDiaEnAdelante(
        Actualizacion.class, "'seguimiento': {'tablero': {FECHA, 'actualizaciones': [{}]}}");
    deEseDiaEnAdelante(
        Avance.class,
        "'seguimiento': {'tablero': {'actualizaciones': [{FECHA, 'avances': [{'elemento': 'a',"
            + " 'estado': 'EN_PROCESO'}]}]}}");
    deEseDiaEnAdelante(
        ValoracionDelMonitoreo.class,
        "'seguimiento': {'monitoreo': {FECHA, 'compromisos': [{'compromiso': 'c'}]}}");
    deEseDiaEnAdelante(
        AvanceDelMonitoreo.class,
        "'seguimiento': {'monitoreo': {FECHA, 'actividades': [{'elemento': 'a', 'estado':"
            + " 'EN_PROCESO'}]}}");
    deEseDiaEnAdelante(
        NivelDeLogro.class,
        "'seguimiento': {'evaluacion': {FECHA, 'logros': [{'compromiso': 'c'}]}}");
  }

  @Test
  void whatHasNoDayIsThere() {
    sinFecha(Seleccion.class, "'seleccion': {'evidencias': [{'descripcion': 'x'}]}", 1);
    sinFecha(Declaracion.class, "'declaracion': {'continuidad': {'expreso': true}}", 1);
    sinFecha(Declaracion.class, "'mesas': []", 0);
    sinFecha(DocumentoDelPlan.class, "'plan': {'documentos': [{'id': 'd'}]}", 1);
    sinFecha(Micrositio.class, "'seguimiento': {'micrositio': {'url': 'https://a.example'}}", 1);
  }

  @Test
  void whatBelongsToASignatureWithoutADayTakesThatOfTheEvent() {
    Muestra muestra =
        Muestra.de(
            "'declaracion': {'fecha': '2017-02-01', 'firmantes': [{'actor': 'sc'}, {'actor': 'au',"
                + " 'fecha': '2017-01-15'}, {'actor': 'og', 'fecha': '2017-03-01'}], 'foro':"
                + " {'taller': true}}");
    assertThat(muestra.hechos(Firma.class, ESE_DIA))
        .extracting(Firma::fecha)
        .containsExactly(
            LocalDate.of(2017, 2, 1), LocalDate.of(2017, 1, 15), LocalDate.of(2017, 3, 1));
    assertThat(muestra.hechos(Firma.class, "2017-01-31"))
        .extracting(Firma::actor)
        .containsExactly("au");
    ForoInternacional foro = muestra.unico(ForoInternacional.class, ESE_DIA);
    assertThat(foro.fecha()).isEqualTo("2017-02-01");
    assertThat(foro.taller()).isTrue();
    assertThat(foro.asistencia()).isFalse();
    assertThat(foro.ruta()).isEqualTo("/declaracion/foro");
    assertThat(
            Muestra.de(
                    "'declaracion': {'fecha': '2017-02-01', 'foro': {'fecha': '2017-02-03',"
                        + " 'asistencia': true}}")
                .unico(ForoInternacional.class, ESE_DIA)
                .fecha())
        .isEqualTo("2017-02-03");
    sinFecha(Firma.class, "'declaracion': {'firmantes': [{'actor': 'sc'}]}", 0);
    sinFecha(ForoInternacional.class, "'declaracion': {'foro': {'taller': true}}", 0);
  }

  @Test
  void anUpdateIsFollowedByTheNextDay() {
    Muestra muestra =
        Muestra.de(
            "'seguimiento': {'tablero': {'actualizaciones': [{'fecha': '2017-05-01'}, {'fecha':"
                + " '2017-02-01'}, {}, {'fecha': '2017-02-01'}, {'fecha': '2017-09-01'}]}}");
    assertThat(muestra.hechos(Actualizacion.class, "2017-06-01"))
        .extracting(Actualizacion::numero, Actualizacion::fecha, Actualizacion::siguiente)
        .containsExactlyInAnyOrder(
            tuple(2, null, null),
            tuple(1, LocalDate.of(2017, 2, 1), LocalDate.of(2017, 2, 1)),
            tuple(3, LocalDate.of(2017, 2, 1), LocalDate.of(2017, 5, 1)),
            tuple(0, LocalDate.of(2017, 5, 1), null));
    assertThat(muestra.hechos(Actualizacion.class, "2017-09-01"))
        .extracting(Actualizacion::siguiente)
        .contains(LocalDate.of(2017, 9, 1));
  }

  @Test
  void evidenceSaysWhatItIsAbout() {
    String evidencias =
        "'evidencias': [{'descripcion': 'y', 'fecha': '2017-05-02'}, {'descripcion': 'x', 'url':"
            + " 'https://a.example/b', 'fecha': '2017-05-01'}]";
    Muestra muestra =
        Muestra.de(
            ("'seleccion': {EV}, 'declaracion': {'fecha': '2017-01-01', 'continuidad': {EV},"
                    + " 'refrendos': [{EV}], 'foro': {EV}, EV}, 'socializacion': {'convocatorias':"
                    + " [{'id': 'k', EV}], 'sesiones': [{'id': 's', EV}]}, 'secretariado':"
                    + " {'eleccion': {EV}, 'instalacion': {EV}, 'mecanismo': {EV}, 'agenda': {EV},"
                    + " 'sesiones': [{'id': 't', EV}], 'decisiones': [{'id': 'd', 'asunto': 'OTRO',"
                    + " EV}]}, 'mesas': [{'id': 'l'}, {'id': 'm', EV}], 'plan': {'lanzamiento':"
                    + " {EV}, 'compromisos': [{'id': 'c', 'actividades': [{'id': 'b'}, {'id': 'a',"
                    + " EV}]}]}")
                .replace("EV", evidencias));
    List<Evidencia> hechos = muestra.hechos(Evidencia.class, ESE_DIA);
    assertThat(hechos)
        .extracting(Evidencia::sobre)
        .containsExactlyInAnyOrder(
            "/seleccion",
            "/declaracion",
            "/declaracion/continuidad",
            "/declaracion/refrendos/0",
            "/declaracion/foro",
            "/socializacion/convocatorias/0",
            "/socializacion/sesiones/0",
            "/secretariado/eleccion",
            "/secretariado/instalacion",
            "/secretariado/mecanismo",
            "/secretariado/agenda",
            "/secretariado/sesiones/0",
            "/secretariado/decisiones/0",
            "/mesas/1",
            "/plan/lanzamiento",
            "/plan/compromisos/0/actividades/1");
    assertThat(hechos)
        .allSatisfy(
            e -> {
              assertThat(e.ruta()).isEqualTo(e.sobre() + "/evidencias/1");
              assertThat(e.descripcion()).isEqualTo("x");
              assertThat(e.url()).hasToString("https://a.example/b");
              assertThat(e.fecha()).isEqualTo(ESE_DIA);
            });
    assertThat(
            muestra.hechos(Hecho.class, ESE_DIA).stream()
                .map(Hecho::ruta)
                .filter(hechos.stream().map(Evidencia::sobre).toList()::contains))
        .as("what evidence is about is a fact at that place")
        .containsExactlyInAnyOrderElementsOf(hechos.stream().map(Evidencia::sobre).toList());
  }

  @Test
  void factsThatNoRuleReadsNeedNotBeMade() {
    Expediente expediente =
        Muestra.de(
                "'mesas': [{'id': 'm', 'evidencias': [{'descripcion': 'x'}]}], 'seguimiento':"
                    + " {'tablero': {'actualizaciones': [{'avances': [{'elemento': 'a', 'estado':"
                    + " 'EN_PROCESO'}]}]}}")
            .al(ESE_DIA);
    assertThat(expediente.hechos(clase -> clase != Evidencia.class))
        .noneMatch(Evidencia.class::isInstance)
        .anyMatch(Avance.class::isInstance);
    assertThat(expediente.hechos(clase -> clase != Avance.class))
        .noneMatch(Avance.class::isInstance)
        .anyMatch(Evidencia.class::isInstance);
    assertThat(expediente.hechos())
        .anyMatch(Avance.class::isInstance)
        .anyMatch(Evidencia.class::isInstance);
  }

  @Test
  void whatIsRecordedOfAWholeStepIsAFact() {
    Muestra muestra =
        Muestra.de(
            "'socializacion': {'x-a': 'A', 'sesiones': [{'id': 's'}]}",
            "'secretariado': {'x-a': 'B', 'sesiones': [{'id': 's'}]}",
            "'seguimiento': {'x-a': 'C', 'portalDelGarante': 'https://www.a.example'}");
    assertThat(muestra.unico(Socializacion.class, ESE_DIA).dato("x-a")).isEqualTo("A");
    assertThat(muestra.unico(SecretariadoTecnicoLocal.class, ESE_DIA).dato("x-a")).isEqualTo("B");
    assertThat(muestra.unico(Seguimiento.class, ESE_DIA).dato("x-a")).isEqualTo("C");
    assertThat(muestra.unico(PortalDelGarante.class, ESE_DIA).url())
        .hasToString("https://www.a.example");
    for (Class<?> hecho :
        List.of(
            Socializacion.class,
            SecretariadoTecnicoLocal.class,
            Seguimiento.class,
            PortalDelGarante.class,
            Tablero.class)) {
      assertThat(Muestra.de().hechos(hecho, ESE_DIA)).isEmpty();
    }
    assertThat(
            Muestra.de("'seguimiento': {'tablero': {'fecha': '2017-01-01'}}")
                .hechos(PortalDelGarante.class, ESE_DIA))
        .isEmpty();
  }

  @Test
  void whatIsAlwaysThereIsThereWithNothingRecorded() {
    Muestra muestra = Muestra.de();
    assertThat(muestra.unico(Ejercicio.class, ESE_DIA).fecha()).isEqualTo(ESE_DIA);
    assertThat(muestra.unico(Ejercicio.class, ESE_DIA).edicion()).isEqualTo(2016);
    assertThat(muestra.hechos(Sector.class, ESE_DIA)).containsExactly(Sector.values());
    assertThat(muestra.hechos(PlanNacional.class, ESE_DIA))
        .extracting(PlanNacional::id)
        .containsExactly("PA2015", "PA2018");
    assertThat(muestra.hechos(Hecho.class, ESE_DIA))
        .as("the exercise, three actors and two national plans")
        .hasSize(6);
    assertThat(muestra.hechos(Compromiso.class, ESE_DIA)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '"',
      nullValues = "-",
      value = {
        "'mesas': []; 0; 0",
        "'declaracion': {'fecha': '2017-05-01'}; 1; 0",
        "'declaracion': {'fecha': '2017-05-02'}; 0; 0",
        "'declaracion': {'fecha': '2017-05-02'}, 'desconocidos': ['/declaracion']; 0; 0",
        "'declaracion': {'continuidad': {'expreso': true}}; 0; 1",
        "'declaracion': {}; 0; 0",
        "'declaracion': {}, 'desconocidos': ['/declaracion/fecha']; 0; 1",
        "'desconocidos': ['/declaracion']; 0; 1",
        "'desconocidos': ['/declaracion/foro']; 0; 0",
        "'socializacion': {'convocatorias': [{'id': 'k', 'fecha': '2017-05-01'}]}; 2; 0",
        "'desconocidos': ['/socializacion/convocatorias']; 0; 2",
        "'desconocidos': ['/socializacion/adhesiones']; 0; 2",
        "'socializacion': {'sesiones': [{'id': 'k', 'fecha': '2017-05-01'}]}; 2; 0",
        "'socializacion': {'sesiones': [{'id': 'k'}]}; 0; 2",
        "'socializacion': {'sesiones': [{'id': 'k'}]}, 'desconocidos': ['/socializacion/sesiones/0/fecha']; 0; 2",
        "'socializacion': {'sesiones': [{'id': 'k', 'fecha': '2017-05-02'}]}; 0; 0",
        "'socializacion': {'sesiones': [{'id': 'k', 'fecha': '2017-05-02'}]}, 'desconocidos': ['/socializacion/sesiones']; 0; 2",
        "'socializacion': {'sesiones': [{'id': 'k', 'fecha': '2017-05-02'}]}, 'desconocidos': ['/socializacion/sesiones/0/asistentes']; 0; 0",
        "'secretariado': {'eleccion': {'fecha': '2017-05-01'}}; 3; 0",
        "'secretariado': {'eleccion': {'fecha': '2017-05-02'}}; 0; 0",
        "'secretariado': {'eleccion': {'fecha': '2017-05-02'}}, 'desconocidos': ['/secretariado/instalacion']; 0; 3",
        "'secretariado': {'agenda': {'inicio': '2017-05-02'}}; 0; 3",
        "'secretariado': {'facilitadores': [{'id': 'f', 'electoPorElSecretariado': true}]}; 0; 3",
        "'secretariado': {'facilitadores': [{'id': 'f', 'electoPorElSecretariado': false}]}; 0; 0",
        "'desconocidos': ['/secretariado/eleccion']; 0; 3",
        "'desconocidos': ['/secretariado/mecanismo']; 0; 3",
        "'desconocidos': ['/secretariado/facilitadores']; 0; 3",
        "'desconocidos': ['/secretariado/agenda']; 0; 3",
        "'desconocidos': ['/secretariado/sesiones']; 0; 3",
        "'desconocidos': ['/secretariado/decisiones']; 0; 3",
        "'desconocidos': ['/secretariado/integrantes']; 0; 0",
        "'mesas': [{'id': 'm', 'fecha': '2017-05-01'}]; 4; 0",
        "'mesas': [{'id': 'm'}]; 0; 4",
        "'mesas': [{'id': 'm'}], 'desconocidos': ['/mesas/0/fecha']; 0; 4",
        "'mesas': [{'id': 'm'}], 'desconocidos': ['/mesas/0']; 0; 4",
        "'mesas': [{'id': 'm', 'fecha': '2017-05-01'}], 'desconocidos': ['/seguimiento']; 4; 6",
        "'desconocidos': ['/mesas']; 0; 4",
        "'plan': {'lanzamiento': {'fecha': '2017-05-01'}}; 5; 0",
        "'plan': {'lanzamiento': {'publico': true}}; 0; 5",
        "'desconocidos': ['/plan']; 0; 5",
        "'desconocidos': ['/plan/compromisos']; 0; 0",
        "'seguimiento': {'tablero': {'fecha': '2017-05-01'}}; 6; 0",
        "'desconocidos': ['/seguimiento/tablero']; 0; 6",
        "'desconocidos': ['/seguimiento/monitoreo']; 0; 6",
        "'desconocidos': ['/seguimiento/evaluacion/fecha']; 0; 6",
      })
  void aStepHasStartedWithAnActOfItOrOfALaterOneAndMayHaveWithOneThatIsNotKnown(
      String miembros, int ultimo, int ultimoPosible) {
    Expediente expediente = Muestra.de(miembros).al(ESE_DIA);
    for (int paso = 1; paso <= 6; paso++) {
      assertThat(expediente.iniciado(paso)).as("paso " + paso).isEqualTo(paso <= ultimo);
      assertThat(expediente.puedeHaberIniciado(paso))
          .as("paso " + paso)
          .isEqualTo(paso <= ultimoPosible);
    }
  }
}
