package org.gobiernoabierto.reglas.gemelo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.gobiernoabierto.modelo.Actor;
import org.gobiernoabierto.modelo.CompromisoDeContinuidad;
import org.gobiernoabierto.modelo.Declaracion;
import org.gobiernoabierto.modelo.Evidencia;
import org.gobiernoabierto.modelo.ForoInternacional;
import org.jspecify.annotations.Nullable;

/** The start of the exercise (§1). */
final class Paso1 {

  private final Caso caso;
  private final Acta acta;

  Paso1(Caso caso, Acta acta) {
    this.caso = caso;
    this.acta = acta;
  }

  void juzgar() {
    Plazo firma = caso.plazos.declaracion();
    firmantes(acta.abrir("P1-01", "/declaracion/firmantes", caso.plazos.actoPosterior()));
    postulantes(acta.abrir("P1-02", "/postulantes", firma));
    Apunte continuidad = acta.abrir("P1-03", "/declaracion/continuidad", firma);
    anticipados(acta.abrirSinPlazo("P1-04", "/declaracion/fecha"));
    Apunte foro = acta.abrir("P1-05", "/declaracion/foro", firma);
    Declaracion declaracion = caso.ejercicio.declaracion();
    if (declaracion != null && caso.arranque != null) {
      continuidad(continuidad, declaracion.continuidad(), caso.arranque);
      foro(foro, declaracion.foro(), caso.arranque);
    }
  }

  private void firmantes(Apunte apunte) {
    if (caso.arranque == null) {
      return;
    }
    PorSector firmas = new PorSector();
    for (Map.Entry<String, LocalDate> firma : caso.firmas.entrySet()) {
      firmas.anotar(caso.sector(firma.getKey()), firma.getValue());
    }
    LocalDate todos = firmas.enTodos(PorSector.LOS_TRES);
    if (todos != null) {
      apunte.cumple(todos);
    } else {
      apunte.falta(
          "P1-01.sin-sector",
          caso.en("/declaracion/firmantes"),
          "sectores",
          firmas.faltan(PorSector.LOS_TRES));
    }
  }

  private void postulantes(Apunte apunte) {
    List<String> postulantes = caso.ejercicio.postulantes();
    if (postulantes.isEmpty()) {
      apunte.noAplica();
      return;
    }
    LocalDate ultima = null;
    boolean todos = true;
    for (int i = 0; i < postulantes.size(); i++) {
      LocalDate firma = caso.firmas.get(postulantes.get(i));
      ultima = Fechas.ultima(ultima, firma);
      if (firma == null) {
        todos = false;
        apunte.falta(
            "P1-02.no-firmo", caso.en("/postulantes/" + i), "actor", nombre(postulantes.get(i)));
      }
    }
    if (todos) {
      apunte.cumple(ultima);
    }
  }

  private String nombre(String id) {
    for (Actor actor : caso.ejercicio.actores()) {
      if (actor.id().equals(id)) {
        return actor.nombre() == null ? id : actor.nombre();
      }
    }
    return id;
  }

  private void continuidad(
      Apunte apunte, @Nullable CompromisoDeContinuidad continuidad, LocalDate firma) {
    if (continuidad == null || !continuidad.expreso()) {
      return;
    }
    for (Evidencia evidencia : continuidad.evidencias()) {
      if (evidencia.fecha() == null || caso.consta(evidencia.fecha())) {
        apunte.cumple(firma);
        return;
      }
    }
    apunte.falta("P1-03.sin-evidencia", caso.en("/declaracion/continuidad/evidencias"));
  }

  private void anticipados(Apunte apunte) {
    if (caso.cronologia.actos() == 0) {
      apunte.noAplica();
      return;
    }
    apunte.cumple();
    if (caso.cronologia.anticipados() > 0) {
      Actos.recorrer(
          caso.ejercicio,
          (etapa, dia, id, lista, indice) -> {
            if (caso.consta(dia) && !caso.cuenta(dia)) {
              String ruta = indice < 0 ? lista : lista + "/" + indice;
              anticipado(apunte, etapa, dia, id == null ? caso.en(ruta) : new Lugar(id, ruta));
            }
          });
    }
  }

  private void anticipado(Apunte apunte, Etapa etapa, LocalDate dia, Lugar lugar) {
    int paso = etapa.paso();
    LocalDate arranque = caso.arranque;
    if (arranque == null) {
      apunte.falta("P1-04.sin-declaracion", lugar, "paso", paso, "fecha", dia);
    } else if (caso.cronologia.hay(paso)) {
      apunte.advierte("P1-04.anticipado", lugar, "paso", paso, "fecha", dia, "arranque", arranque);
    } else {
      apunte.falta("P1-04.sin-reponer", lugar, "paso", paso, "fecha", dia, "arranque", arranque);
    }
  }

  private void foro(Apunte apunte, @Nullable ForoInternacional foro, LocalDate firma) {
    if (foro == null) {
      return;
    }
    LocalDate dia = foro.fecha() == null ? firma : foro.fecha();
    if (!caso.consta(dia)) {
      return;
    }
    if (foro.taller() && foro.asistencia()) {
      apunte.cumple(dia);
    }
    if (!foro.taller()) {
      apunte.falta("P1-05.sin-taller", caso.en("/declaracion/foro/taller"));
    }
    if (!foro.asistencia()) {
      apunte.falta("P1-05.sin-asistencia", caso.en("/declaracion/foro/asistencia"));
    }
  }
}
