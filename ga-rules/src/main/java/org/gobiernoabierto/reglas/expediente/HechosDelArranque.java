package org.gobiernoabierto.reglas.expediente;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gobiernoabierto.modelo.CompromisoDeContinuidad;
import org.gobiernoabierto.modelo.Declaracion;
import org.gobiernoabierto.modelo.Firma;
import org.gobiernoabierto.modelo.ForoInternacional;
import org.gobiernoabierto.modelo.Paso;
import org.gobiernoabierto.modelo.Sector;
import org.gobiernoabierto.reglas.hechos.ActoAnticipado;
import org.gobiernoabierto.reglas.hechos.DeclaracionConjunta;
import org.gobiernoabierto.reglas.hechos.Foro;
import org.gobiernoabierto.reglas.hechos.Postulacion;
import org.gobiernoabierto.reglas.hechos.Postulante;
import org.jspecify.annotations.Nullable;

/** Facts about the start of the exercise (§1). */
final class HechosDelArranque {

  private HechosDelArranque() {}

  static void reunir(Expediente expediente, List<Object> hechos) {
    Map<String, LocalDate> firmas = firmas(expediente);
    Declaracion declaracion = expediente.ejercicio().declaracion();
    LocalDate arranque = expediente.arranque();
    if (declaracion != null && arranque != null) {
      hechos.add(declaracion(expediente, declaracion, arranque, firmas));
      foro(expediente, declaracion.foro(), arranque, hechos);
    }
    postulacion(expediente, firmas, hechos);
    anticipados(expediente, hechos);
  }

  /** First day on which each actor had signed; actors whose signature is not dated are left out. */
  static Map<String, LocalDate> firmas(Expediente expediente) {
    Declaracion declaracion = expediente.ejercicio().declaracion();
    if (declaracion == null) {
      return Map.of();
    }
    Map<String, LocalDate> firmas = new HashMap<>();
    for (int i = 0; i < declaracion.firmantes().size(); i++) {
      Firma firma = declaracion.firmantes().get(i);
      LocalDate fecha = firma.fecha() == null ? declaracion.fecha() : firma.fecha();
      if (expediente.consta(fecha)
          && expediente.constaOFalta(firma.fecha(), "/declaracion/firmantes/" + i + "/fecha")) {
        firmas.merge(firma.actor(), fecha, HechosDelArranque::primera);
      }
    }
    return firmas;
  }

  private static DeclaracionConjunta declaracion(
      Expediente expediente,
      Declaracion declaracion,
      LocalDate arranque,
      Map<String, LocalDate> firmas) {
    Map<Sector, LocalDate> porSector = new EnumMap<>(Sector.class);
    firmas.forEach(
        (actor, fecha) ->
            porSector.merge(expediente.sector(actor), fecha, HechosDelArranque::primera));
    List<Sector> sinFirma =
        Stream.of(Sector.values()).filter(sector -> !porSector.containsKey(sector)).toList();
    CompromisoDeContinuidad continuidad = declaracion.continuidad();
    return new DeclaracionConjunta(
        arranque,
        sinFirma,
        sinFirma.isEmpty() ? ultima(porSector.values().stream()) : null,
        continuidad != null && continuidad.expreso(),
        continuidad != null && !continuidad.evidencias().isEmpty());
  }

  private static void foro(
      Expediente expediente,
      @Nullable ForoInternacional foro,
      LocalDate arranque,
      List<Object> hechos) {
    if (foro != null) {
      LocalDate fecha = foro.fecha() == null ? arranque : foro.fecha();
      if (expediente.consta(fecha)) {
        hechos.add(new Foro(fecha, foro.taller(), foro.asistencia()));
      }
    }
  }

  private static void postulacion(
      Expediente expediente, Map<String, LocalDate> firmas, List<Object> hechos) {
    List<String> postulantes = expediente.ejercicio().postulantes();
    int sinFirmar = 0;
    for (int i = 0; i < postulantes.size(); i++) {
      String actor = postulantes.get(i);
      boolean firmo = firmas.containsKey(actor);
      sinFirmar += firmo ? 0 : 1;
      hechos.add(new Postulante(expediente.nombre(actor), firmo, "/postulantes/" + i));
    }
    hechos.add(
        new Postulacion(
            postulantes.size(),
            sinFirmar,
            sinFirmar > 0 ? null : ultima(postulantes.stream().map(firmas::get))));
  }

  private static void anticipados(Expediente expediente, List<Object> hechos) {
    for (Acto acto : expediente.actos()) {
      if (!expediente.cuenta(acto.fecha())) {
        Paso paso = acto.etapa().paso();
        boolean repuesto =
            expediente.actosQueCuentan().stream().anyMatch(otro -> otro.etapa().paso() == paso);
        hechos.add(
            new ActoAnticipado(
                paso.numero(), acto.fecha(), expediente.arranque(), repuesto, acto.ruta()));
      }
    }
  }

  private static LocalDate primera(LocalDate a, LocalDate b) {
    return a.isBefore(b) ? a : b;
  }

  private static @Nullable LocalDate ultima(Stream<LocalDate> fechas) {
    return fechas.max(LocalDate::compareTo).orElse(null);
  }
}
