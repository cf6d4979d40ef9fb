package org.gobiernoabierto.reglas.expediente;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gobiernoabierto.modelo.CompromisoDeContinuidad;
import org.gobiernoabierto.modelo.Declaracion;
import org.gobiernoabierto.modelo.Firma;
import org.gobiernoabierto.modelo.ForoInternacional;
import org.gobiernoabierto.modelo.Paso;
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
    Declaracion declaracion = expediente.ejercicio().declaracion();
    LocalDate arranque = expediente.arranque();
    if (declaracion != null && arranque != null) {
      hechos.add(declaracion(expediente, declaracion, arranque));
      foro(expediente, declaracion.foro(), arranque, hechos);
    }
    postulacion(expediente, hechos);
    anticipados(expediente, hechos);
  }

  /** First day on which each actor had signed; actors whose signature is not dated are left out. */
  static Map<String, LocalDate> firmas(Expediente expediente) {
    Declaracion declaracion = expediente.ejercicio().declaracion();
    if (declaracion == null) {
      return Map.of();
    }
    Map<String, LocalDate> firmas = new HashMap<>(2 * declaracion.firmantes().size());
    for (int i = 0; i < declaracion.firmantes().size(); i++) {
      Firma firma = declaracion.firmantes().get(i);
      LocalDate fecha = firma.fecha() == null ? declaracion.fecha() : firma.fecha();
      if (expediente.consta(fecha)
          && expediente.constaOFalta(firma.fecha(), "/declaracion/firmantes/", i)) {
        firmas.merge(firma.actor(), fecha, Fechas::primera);
      }
    }
    return firmas;
  }

  private static DeclaracionConjunta declaracion(
      Expediente expediente, Declaracion declaracion, LocalDate arranque) {
    PorSector firmas = new PorSector();
    expediente.firmas().forEach((actor, dia) -> firmas.anotar(expediente.sector(actor), dia));
    CompromisoDeContinuidad continuidad = declaracion.continuidad();
    return new DeclaracionConjunta(
        arranque,
        firmas.faltan(Sectores.LOS_TRES),
        firmas.completo(Sectores.LOS_TRES),
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

  private static void postulacion(Expediente expediente, List<Object> hechos) {
    List<String> postulantes = expediente.ejercicio().postulantes();
    int sinFirmar = 0;
    LocalDate ultima = null;
    for (int i = 0; i < postulantes.size(); i++) {
      String actor = postulantes.get(i);
      LocalDate firma = expediente.firmas().get(actor);
      sinFirmar += firma == null ? 1 : 0;
      ultima = Fechas.ultima(ultima, firma);
      hechos.add(new Postulante(expediente.nombre(actor), firma != null, "/postulantes/" + i));
    }
    hechos.add(new Postulacion(postulantes.size(), sinFirmar, sinFirmar > 0 ? null : ultima));
  }

  private static void anticipados(Expediente expediente, List<Object> hechos) {
    for (Acto acto : expediente.actos().anticipados()) {
      Paso paso = acto.etapa().paso();
      hechos.add(
          new ActoAnticipado(
              paso.numero(),
              acto.fecha(),
              expediente.arranque(),
              expediente.actos().cuentaUnoDe(paso),
              acto.ruta()));
    }
  }
}
