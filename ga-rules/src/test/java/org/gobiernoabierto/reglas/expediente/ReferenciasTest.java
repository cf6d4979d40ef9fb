package org.gobiernoabierto.reglas.expediente;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import org.gobiernoabierto.modelo.Sector;
import org.gobiernoabierto.reglas.hechos.Actor;
import org.gobiernoabierto.reglas.hechos.Adhesion;
import org.gobiernoabierto.reglas.hechos.Avance;
import org.gobiernoabierto.reglas.hechos.AvanceDelMonitoreo;
import org.gobiernoabierto.reglas.hechos.Compromiso;
import org.gobiernoabierto.reglas.hechos.Convocatoria;
import org.gobiernoabierto.reglas.hechos.Eleccion;
import org.gobiernoabierto.reglas.hechos.ElementoDelPlan;
import org.gobiernoabierto.reglas.hechos.EntradaDelTablero;
import org.gobiernoabierto.reglas.hechos.Facilitador;
import org.gobiernoabierto.reglas.hechos.Firma;
import org.gobiernoabierto.reglas.hechos.Hecho;
import org.gobiernoabierto.reglas.hechos.Integrante;
import org.gobiernoabierto.reglas.hechos.Mesa;
import org.gobiernoabierto.reglas.hechos.Postulante;
import org.gobiernoabierto.reglas.hechos.VinculoConAgendaNacional;
import org.gobiernoabierto.reglas.hechos.VinculoConPlan;
import org.gobiernoabierto.reglas.hechos.VinculoFollowTheMoney;
import org.junit.jupiter.api.Test;

/** References are looked up: the sector and the name of an actor, whose element one names. */
class ReferenciasTest {

  private static final String DIA = "2018-01-01";

  @Test
  void sectorsAreThoseOfTheActorsOnceEachInTheOrderOfTheEnum() {
    Muestra muestra =
        Muestra.de(
            "'mesas': [{'id': 'm', 'participantes': ['og', 'au', 'sc', 'au']}, {'id': 'n'},"
                + " {'id': 'o', 'participantes': ['au']}]",
            "'socializacion': {'convocatorias': [{'id': 'k', 'convocantes': ['og'], 'sectores':"
                + " ['AUTORIDAD']}]}",
            "'secretariado': {'eleccion': {'convocantes': ['au', 'sc']}}",
            "'plan': {'compromisos': [{'id': 'c', 'responsables': ['sc']}]}");
    assertThat(muestra.hechos(Mesa.class, DIA).get(0).sectores())
        .containsExactly(Sector.SOCIEDAD_CIVIL, Sector.AUTORIDAD, Sector.ORGANISMO_GARANTE);
    assertThat(muestra.hechos(Mesa.class, DIA).get(1).sectores()).isEmpty();
    assertThat(muestra.hechos(Mesa.class, DIA).get(2).sectores()).containsExactly(Sector.AUTORIDAD);
    Convocatoria convocatoria = muestra.unico(Convocatoria.class, DIA);
    assertThat(convocatoria.sectoresConvocantes()).containsExactly(Sector.ORGANISMO_GARANTE);
    assertThat(convocatoria.sectores()).containsExactly(Sector.AUTORIDAD);
    assertThat(muestra.unico(Eleccion.class, DIA).sectoresConvocantes())
        .containsExactly(Sector.SOCIEDAD_CIVIL, Sector.AUTORIDAD);
    assertThat(muestra.unico(Compromiso.class, DIA).sectoresResponsables())
        .containsExactly(Sector.SOCIEDAD_CIVIL);
  }

  @Test
  void anActorIsCalledByItsNameOrItsId() {
    Muestra muestra =
        Muestra.de(
            "'postulantes': ['sc', 'au']",
            "'declaracion': {'fecha': '2017-01-01', 'firmantes': [{'actor': 'au'}, {'actor': 'sc'}]}",
            "'socializacion': {'adhesiones': [{'actor': 'sc'}, {'actor': 'au'}]}");
    assertThat(muestra.hechos(Postulante.class, DIA))
        .extracting(Postulante::actor, Postulante::sector, Postulante::nombre, Hecho::ruta)
        .containsExactly(
            tuple("sc", Sector.SOCIEDAD_CIVIL, "Red", "/postulantes/0"),
            tuple("au", Sector.AUTORIDAD, "au", "/postulantes/1"));
    assertThat(muestra.hechos(Firma.class, DIA))
        .extracting(Firma::actor, Firma::sector, Firma::nombre, Hecho::ruta)
        .containsExactly(
            tuple("au", Sector.AUTORIDAD, "au", "/declaracion/firmantes/0"),
            tuple("sc", Sector.SOCIEDAD_CIVIL, "Red", "/declaracion/firmantes/1"));
    assertThat(muestra.hechos(Adhesion.class, DIA))
        .extracting(Adhesion::actor, Adhesion::sector, Adhesion::nombre, Hecho::ruta)
        .containsExactly(
            tuple("sc", Sector.SOCIEDAD_CIVIL, "Red", "/socializacion/adhesiones/0"),
            tuple("au", Sector.AUTORIDAD, "au", "/socializacion/adhesiones/1"));
    assertThat(muestra.hechos(Actor.class, DIA))
        .extracting(Actor::nombre)
        .containsExactly("Instituto", "Red", null);
  }

  @Test
  void whoTakesAnOfficeComesFromASectorWhenTheActorIsRecorded() {
    Muestra muestra =
        Muestra.de(
            "'secretariado': {'integrantes': [{'id': 'i', 'sector': 'AUTORIDAD', 'calidad':"
                + " 'TITULAR', 'actor': 'sc'}, {'id': 'j', 'sector': 'AUTORIDAD', 'calidad':"
                + " 'TITULAR'}], 'facilitadores': [{'id': 'f', 'actor': 'au'}, {'id': 'g'}]}");
    assertThat(muestra.hechos(Integrante.class, DIA))
        .extracting(Integrante::sector, Integrante::procedencia)
        .containsExactly(
            tuple(Sector.AUTORIDAD, Sector.SOCIEDAD_CIVIL), tuple(Sector.AUTORIDAD, null));
    assertThat(muestra.hechos(Facilitador.class, DIA))
        .extracting(Facilitador::procedencia)
        .containsExactly(Sector.AUTORIDAD, null);
  }

  @Test
  void aReferenceNamesOneElementOfThePlanOrNone() {
    Muestra muestra =
        Muestra.de(
            "'plan': {'compromisos': [{'id': 'c', 'actividades': [{'id': 'a'}, {'id': 'b'}]},"
                + " {'id': 'd', 'actividades': [{'id': 'a'}], 'productos': [{'id': 'p'}]}]}",
            "'seguimiento': {'tablero': {'actividades': ['b', 'a', 'd/a', 'p', 'otra'],"
                + " 'actualizaciones': [{'fecha': '2017-05-01', 'avances': [{'elemento': 'c/a',"
                + " 'estado': 'COMPLETADO', 'porcentaje': 100, 'evidencia': 'https://a.example'}]},"
                + " {'avances': [{'elemento': 'z', 'estado': 'SIN_AVANCE'}]}]}, 'monitoreo':"
                + " {'actividades': [{'elemento': 'p', 'estado': 'EN_PROCESO'}, {'elemento': 'a',"
                + " 'estado': 'EN_PROCESO'}]}}");
    assertThat(muestra.hechos(EntradaDelTablero.class, DIA))
        .extracting(
            EntradaDelTablero::actividad,
            EntradaDelTablero::compromiso,
            EntradaDelTablero::elemento,
            Hecho::ruta)
        .containsExactly(
            tuple("b", "c", "b", "/seguimiento/tablero/actividades/0"),
            tuple("a", null, null, "/seguimiento/tablero/actividades/1"),
            tuple("d/a", "d", "a", "/seguimiento/tablero/actividades/2"),
            tuple("p", "d", "p", "/seguimiento/tablero/actividades/3"),
            tuple("otra", null, null, "/seguimiento/tablero/actividades/4"));
    assertThat(muestra.hechos(Avance.class, DIA))
        .extracting(Avance::compromiso, Avance::elemento, Avance::fecha, Hecho::ruta)
        .containsExactlyInAnyOrder(
            tuple(
                "c",
                "a",
                LocalDate.of(2017, 5, 1),
                "/seguimiento/tablero/actualizaciones/0/avances/0"),
            tuple(null, null, null, "/seguimiento/tablero/actualizaciones/1/avances/0"));
    assertThat(muestra.hechos(AvanceDelMonitoreo.class, DIA))
        .extracting(AvanceDelMonitoreo::compromiso, AvanceDelMonitoreo::elemento, Hecho::ruta)
        .containsExactly(
            tuple("d", "p", "/seguimiento/monitoreo/actividades/0"),
            tuple(null, null, "/seguimiento/monitoreo/actividades/1"));
  }

  @Test
  void messagesCallACommitmentByItsTitleAndAnElementByItsDescription() {
    Muestra muestra =
        Muestra.de(
            "'plan': {'compromisos': [{'id': 'c', 'titulo': 'Obras', 'actividades': [{'id': 'a',"
                + " 'descripcion': 'Publicar'}, {'id': 'b'}], 'productos': [{'id': 'p',"
                + " 'descripcion': 'Sitio'}, {'id': 'q', 'entrega': '2017-05-01'}],"
                + " 'agendaNacional': [{'plan': 'PA2018'}], 'followTheMoney': [{'fondo': 'F'}],"
                + " 'ejes': [{'plan': 'PED', 'eje': 'I'}]}, {'id': 'd', 'agendaNacional': [{'plan':"
                + " 'PA2018'}]}]}");
    assertThat(muestra.hechos(Compromiso.class, DIA))
        .extracting(Compromiso::nombre, Compromiso::titulo)
        .containsExactly(tuple("Obras", "Obras"), tuple("d", null));
    assertThat(muestra.hechos(ElementoDelPlan.class, DIA))
        .extracting(
            ElementoDelPlan::nombre,
            ElementoDelPlan::compromiso,
            ElementoDelPlan::fin,
            ElementoDelPlan::rutaDelFin)
        .containsExactly(
            tuple("Publicar", "c", null, "/plan/compromisos/0/actividades/0/fin"),
            tuple("b", "c", null, "/plan/compromisos/0/actividades/1/fin"),
            tuple("Sitio", "c", null, "/plan/compromisos/0/productos/0/entrega"),
            tuple("q", "c", LocalDate.of(2017, 5, 1), "/plan/compromisos/0/productos/1/entrega"));
    assertThat(muestra.hechos(VinculoConAgendaNacional.class, DIA))
        .extracting(VinculoConAgendaNacional::titulo, VinculoConAgendaNacional::compromiso)
        .containsExactly(tuple("Obras", "c"), tuple("d", "d"));
    assertThat(muestra.unico(VinculoFollowTheMoney.class, DIA).titulo()).isEqualTo("Obras");
    assertThat(muestra.unico(VinculoConPlan.class, DIA).titulo()).isEqualTo("Obras");
  }
}
