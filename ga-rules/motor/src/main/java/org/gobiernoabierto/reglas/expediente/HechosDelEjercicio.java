package org.gobiernoabierto.reglas.expediente;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import org.gobiernoabierto.modelo.EjercicioLocal;
import org.gobiernoabierto.modelo.Sector;
import org.gobiernoabierto.reglas.hechos.Actor;
import org.gobiernoabierto.reglas.hechos.Ejercicio;
import org.gobiernoabierto.reglas.hechos.Fuente;
import org.gobiernoabierto.reglas.hechos.PeriodoDelEjercicio;
import org.gobiernoabierto.reglas.hechos.PlanNacional;
import org.gobiernoabierto.reglas.hechos.Plazo;
import org.gobiernoabierto.reglas.hechos.Postulante;
import org.gobiernoabierto.reglas.hechos.Problema;
import org.gobiernoabierto.reglas.hechos.Seleccion;

/** Facts about the whole exercise (§0.1), its actors and its problems, and the days it runs by. */
final class HechosDelEjercicio {

  private static final List<Sector> SECTORES = List.of(Sector.values());
  private static final List<PlanNacional> PLANES_NACIONALES =
      org.gobiernoabierto.catalogo.PlanNacional.CATALOGO.stream().map(PlanNacional::new).toList();

  private HechosDelEjercicio() {}

  static void reunir(Expediente expediente, Hechos hechos) {
    EjercicioLocal ejercicio = expediente.ejercicio();
    hechos.agregar(new Ejercicio(ejercicio, expediente.fecha()));
    SECTORES.forEach(hechos::agregar);
    PLANES_NACIONALES.forEach(hechos::agregar);
    plazos(expediente.lectura(), expediente.plazos(), hechos);
    if (hechos.interesan(Fuente.class)) {
      for (int i = 0; i < ejercicio.fuentes().size(); i++) {
        hechos.agregar(new Fuente(ejercicio.fuentes().get(i), "/fuentes/", i));
      }
    }
    if (hechos.interesan(Actor.class)) {
      for (int i = 0; i < ejercicio.actores().size(); i++) {
        hechos.agregar(new Actor(ejercicio.actores().get(i), "/actores/", i));
      }
    }
    for (int i = 0; i < ejercicio.postulantes().size(); i++) {
      String actor = ejercicio.postulantes().get(i);
      hechos.agregar(
          new Postulante(
              actor, expediente.sectorVisto(actor), requireNonNull(expediente.nombre(actor)), i));
    }
    for (int i = 0; i < ejercicio.problemas().size(); i++) {
      hechos.agregar(new Problema(ejercicio.problemas().get(i), "/problemas/", i));
    }
    if (ejercicio.seleccion() != null && hechos.estaA(ejercicio.seleccion().fecha())) {
      hechos.agregar(new Seleccion(ejercicio.seleccion()));
      hechos.evidencias(ejercicio.seleccion().evidencias(), "/seleccion");
    }
  }

  private static void plazos(Lectura lectura, Plazos plazos, Hechos hechos) {
    if (plazos.inicioDelPeriodo() != null && plazos.cierreDelPeriodo() != null) {
      hechos.agregar(new PeriodoDelEjercicio(plazos.inicioDelPeriodo(), plazos.cierreDelPeriodo()));
    }
    if (plazos.anioDelPlan() != null) {
      hechos.agregar(plazos.anioDelPlan());
    }
    for (int i = 0; i < lectura.vencimientos().size(); i++) {
      LocalDate dia = plazos.de(i);
      if (dia != null) {
        hechos.agregar(new Plazo(lectura.vencimientos().get(i).vencimiento().id(), dia));
      }
    }
  }
}
