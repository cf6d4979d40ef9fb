package org.gobiernoabierto.reglas.gemelo;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.gobiernoabierto.modelo.Actor;
import org.gobiernoabierto.modelo.Declaracion;
import org.gobiernoabierto.modelo.EjercicioLocal;
import org.gobiernoabierto.modelo.Firma;
import org.gobiernoabierto.modelo.Mesa;
import org.gobiernoabierto.modelo.Sector;
import org.jspecify.annotations.Nullable;

/**
 * An exercise as it stands on a date. An act dated later is a plan; one dated before the
 * Declaration does not count (§1.2).
 */
final class Caso {

  final EjercicioLocal ejercicio;
  final LocalDate fecha;
  final Lectura parametros;

  /** Date of the Declaration, once signed. */
  final @Nullable LocalDate arranque;

  /** The election meeting, the installation and the launch, if they count. */
  final @Nullable LocalDate eleccion;

  final @Nullable LocalDate instalacion;
  final @Nullable LocalDate lanzamiento;

  /** First day on which each actor had signed the Declaration. */
  final Map<String, LocalDate> firmas = new HashMap<>();

  /** Tables that were held and count, by id. */
  final Map<String, MesaRealizada> mesas = new HashMap<>();

  final Cronologia cronologia;
  final Plazos plazos;
  private final Map<String, Sector> sectores = new HashMap<>();

  Caso(EjercicioLocal ejercicio, LocalDate fecha, Lectura parametros) {
    this.ejercicio = ejercicio;
    this.fecha = fecha;
    this.parametros = parametros;
    for (Actor actor : ejercicio.actores()) {
      sectores.put(actor.id(), actor.sector());
    }
    Declaracion declaracion = ejercicio.declaracion();
    arranque = declaracion != null && consta(declaracion.fecha()) ? declaracion.fecha() : null;
    if (declaracion != null) {
      reunirFirmas(declaracion);
    }
    cronologia = new Cronologia(this);
    eleccion = cronologia.primero(Etapa.ELECCION);
    instalacion = cronologia.primero(Etapa.INSTALACION);
    lanzamiento = cronologia.primero(Etapa.LANZAMIENTO);
    for (Mesa mesa : ejercicio.mesas()) {
      if (mesa.fecha() != null && cuenta(mesa.fecha())) {
        mesas.put(mesa.id(), new MesaRealizada(mesa, mesa.fecha(), participantes(mesa)));
      }
    }
    plazos = new Plazos(this);
  }

  private void reunirFirmas(Declaracion declaracion) {
    for (Firma firma : declaracion.firmantes()) {
      LocalDate dia = firma.fecha() == null ? declaracion.fecha() : firma.fecha();
      if (dia != null && consta(dia)) {
        LocalDate anterior = firmas.get(firma.actor());
        if (anterior == null || dia.isBefore(anterior)) {
          firmas.put(firma.actor(), dia);
        }
      }
    }
  }

  private Set<Sector> participantes(Mesa mesa) {
    Set<Sector> participantes = EnumSet.noneOf(Sector.class);
    for (String actor : mesa.participantes()) {
      participantes.add(sector(actor));
    }
    return participantes;
  }

  /** Whether something dated {@code cuando} has happened. */
  boolean consta(@Nullable LocalDate cuando) {
    return cuando != null && !cuando.isAfter(fecha);
  }

  /** Whether something dated {@code cuando} has happened and not before the Declaration. */
  boolean cuenta(@Nullable LocalDate cuando) {
    return cuando != null
        && arranque != null
        && !cuando.isAfter(fecha)
        && !cuando.isBefore(arranque);
  }

  Sector sector(String actor) {
    return sectores.get(actor);
  }

  /** A place that is in nothing with an id but the exercise. */
  Lugar en(String ruta) {
    return new Lugar(ejercicio.id(), ruta);
  }
}
