package org.gobiernoabierto.reglas.muestras;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gobiernoabierto.catalogo.EntidadFederativa;
import org.gobiernoabierto.modelo.Actor;
import org.gobiernoabierto.modelo.Adhesion;
import org.gobiernoabierto.modelo.AgendaAnual;
import org.gobiernoabierto.modelo.Asunto;
import org.gobiernoabierto.modelo.Calidad;
import org.gobiernoabierto.modelo.CompromisoDeContinuidad;
import org.gobiernoabierto.modelo.Convocatoria;
import org.gobiernoabierto.modelo.Decision;
import org.gobiernoabierto.modelo.Declaracion;
import org.gobiernoabierto.modelo.Edicion;
import org.gobiernoabierto.modelo.EjercicioLocalBuilder;
import org.gobiernoabierto.modelo.Eleccion;
import org.gobiernoabierto.modelo.Evidencia;
import org.gobiernoabierto.modelo.Facilitador;
import org.gobiernoabierto.modelo.Firma;
import org.gobiernoabierto.modelo.ForoInternacional;
import org.gobiernoabierto.modelo.Fuente;
import org.gobiernoabierto.modelo.Instalacion;
import org.gobiernoabierto.modelo.Integrante;
import org.gobiernoabierto.modelo.MecanismoDeGobernanza;
import org.gobiernoabierto.modelo.SecretariadoTecnicoLocal;
import org.gobiernoabierto.modelo.Sector;
import org.gobiernoabierto.modelo.Seleccion;
import org.gobiernoabierto.modelo.SesionDeSensibilizacion;
import org.gobiernoabierto.modelo.SesionDelSecretariado;
import org.gobiernoabierto.modelo.Socializacion;

/**
 * Selection, start, awareness and Secretariat of an invented exercise: steps 0 to 3 of all sizes.
 */
final class PrimerosPasos {

  private static final LocalDate SELECCION = LocalDate.of(2016, 5, 30);
  private static final LocalDate FIRMA = LocalDate.of(2016, 6, 20);
  private static final LocalDate SESION = LocalDate.of(2016, 7, 15);
  private static final LocalDate ELECCION = LocalDate.of(2016, 8, 20);
  private static final LocalDate INSTALACION = LocalDate.of(2016, 8, 31);
  private static final LocalDate AGENDA = LocalDate.of(2016, 9, 12);
  private static final LocalDate APROBACION = LocalDate.of(2017, 1, 20);
  private static final List<String> GARANTE = List.of("og-instituto");
  private static final List<String> SUMADOS =
      List.of("sc-agua", "sc-camara", "au-obras", "au-agua", "au-finanzas");

  private PrimerosPasos() {}

  static EjercicioLocalBuilder ejercicio() {
    return EjercicioLocalBuilder.builder()
        .entidad(EntidadFederativa.COL)
        .edicion(new Edicion(2016))
        .ficticio(true)
        .fuentes(
            List.of(
                new Fuente("ejemplo", "Inventado; no tiene ninguna fuente real.", null, Map.of())))
        .actores(actores())
        .seleccion(new Seleccion(SELECCION, evidencia("seleccion", SELECCION), Map.of()))
        .postulantes(List.of("og-instituto", "sc-red", "au-contraloria"))
        .declaracion(declaracion())
        .socializacion(socializacion())
        .secretariado(secretariado());
  }

  private static List<Actor> actores() {
    return List.of(
        new Actor("og-instituto", Sector.ORGANISMO_GARANTE, "Instituto de Ejemplo", Map.of()),
        new Actor("sc-red", Sector.SOCIEDAD_CIVIL, "Red Vigía de Ejemplo, A.C.", Map.of()),
        new Actor(
            "sc-agua", Sector.SOCIEDAD_CIVIL, "Colonias por el Agua de Ejemplo, A.C.", Map.of()),
        new Actor(
            "sc-camara", Sector.SOCIEDAD_CIVIL, "Cámara de la Construcción de Ejemplo", Map.of()),
        new Actor("au-contraloria", Sector.AUTORIDAD, "Contraloría de Ejemplo", Map.of()),
        new Actor(
            "au-obras", Sector.AUTORIDAD, "Secretaría de Obras Públicas de Ejemplo", Map.of()),
        new Actor("au-agua", Sector.AUTORIDAD, "Organismo Operador de Agua de Ejemplo", Map.of()),
        new Actor("au-finanzas", Sector.AUTORIDAD, "Secretaría de Finanzas de Ejemplo", Map.of()));
  }

  private static Declaracion declaracion() {
    return new Declaracion(
        FIRMA,
        List.of(
            new Firma("og-instituto", null, Map.of()),
            new Firma("sc-red", null, Map.of()),
            new Firma("au-contraloria", null, Map.of())),
        new CompromisoDeContinuidad(true, evidencia("continuidad", FIRMA), Map.of()),
        List.of(),
        new ForoInternacional(FIRMA, true, true, evidencia("foro", FIRMA), Map.of()),
        evidencia("declaracion", FIRMA),
        Map.of());
  }

  private static Socializacion socializacion() {
    LocalDate convocatoria = SESION.minusDays(10);
    return new Socializacion(
        List.of(
            new Convocatoria(
                "convocatoria-1",
                convocatoria,
                GARANTE,
                List.of(Sector.SOCIEDAD_CIVIL, Sector.AUTORIDAD),
                evidencia("convocatoria-1", convocatoria),
                Map.of())),
        List.of(
            new SesionDeSensibilizacion(
                "sensibilizacion-1",
                SESION,
                null,
                true,
                SUMADOS,
                evidencia("sensibilizacion-1", SESION),
                Map.of())),
        SUMADOS.stream().map(actor -> new Adhesion(actor, SESION.plusDays(5), Map.of())).toList(),
        Map.of());
  }

  private static SecretariadoTecnicoLocal secretariado() {
    return new SecretariadoTecnicoLocal(
        new Eleccion(
            ELECCION,
            GARANTE,
            SUMADOS,
            List.of("sc-titular", "sc-suplente", "au-titular", "au-suplente"),
            evidencia("eleccion", ELECCION),
            Map.of()),
        new Instalacion(INSTALACION, evidencia("instalacion", INSTALACION), Map.of()),
        integrantes(),
        false,
        new MecanismoDeGobernanza(AGENDA, true, true, evidencia("mecanismo", AGENDA), Map.of()),
        List.of(
            new Facilitador(
                "facilitador-1", "persona-0", null, null, null, true, AGENDA, null, Map.of())),
        new AgendaAnual(AGENDA, AGENDA, AGENDA.plusYears(1), evidencia("agenda", AGENDA), Map.of()),
        Stream.of("stl-sesion-1", "stl-sesion-2", "stl-sesion-3")
            .map(
                id ->
                    new SesionDelSecretariado(
                        id, AGENDA, "Acuerdos", evidencia(id, AGENDA), Map.of()))
            .toList(),
        List.of(
            new Decision(
                "aprobacion-del-pal",
                APROBACION,
                Asunto.APROBACION_DEL_PAL,
                evidencia("aprobacion-del-pal", APROBACION),
                Map.of())),
        Map.of());
  }

  /** The principal and the alternate of each sector, and three more of the guarantor body. */
  private static List<Integrante> integrantes() {
    List<Integrante> integrantes = new ArrayList<>();
    integrantes.add(integrante("sc-titular", Calidad.TITULAR, Sector.SOCIEDAD_CIVIL, "sc-agua"));
    integrantes.add(integrante("sc-suplente", Calidad.SUPLENTE, Sector.SOCIEDAD_CIVIL, "sc-red"));
    integrantes.add(integrante("au-titular", Calidad.TITULAR, Sector.AUTORIDAD, "au-obras"));
    integrantes.add(integrante("au-suplente", Calidad.SUPLENTE, Sector.AUTORIDAD, "au-agua"));
    for (int i = 1; i <= 5; i++) {
      Calidad calidad = i == 2 ? Calidad.SUPLENTE : Calidad.TITULAR;
      integrantes.add(integrante("og-" + i, calidad, Sector.ORGANISMO_GARANTE, "og-instituto"));
    }
    return integrantes;
  }

  private static Integrante integrante(String id, Calidad calidad, Sector sector, String actor) {
    return new Integrante(
        id, "persona-" + id, null, null, sector, calidad, actor, INSTALACION, null, Map.of());
  }

  static List<Evidencia> evidencia(String de, LocalDate fecha) {
    return List.of(new Evidencia("Constancia de " + de, Muestras.documento(de), fecha, Map.of()));
  }
}
