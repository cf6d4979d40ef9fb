package org.gobiernoabierto.reglas.gemelo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gobiernoabierto.idioma.Texto;
import org.gobiernoabierto.informe.Datos;
import org.gobiernoabierto.informe.Dictamen;
import org.gobiernoabierto.informe.Hallazgo;
import org.gobiernoabierto.informe.Resultado;
import org.gobiernoabierto.informe.Severidad;
import org.gobiernoabierto.reglas.catalogo.Ficha;
import org.jspecify.annotations.Nullable;

/** What is found of one requirement, and what it comes to. */
final class Apunte {

  private static final Texto TARDE =
      new Texto(
          "Se cumplió el {cumplido}, después de vencer el {vence}.",
          "Met on {cumplido}, after it was due on {vence}.");
  private static final Texto EXPLICAR =
      new Texto(
          "Ya está cumplido; conviene explicar el retraso en el seguimiento.",
          "It is met; the delay is worth explaining in the follow-up.");
  private static final Texto SIN_SABER =
      new Texto(
          "No se puede determinar: los 12 meses se cuentan desde la selección de la entidad y no consta su fecha.",
          "Cannot be determined: the 12 months are counted from the selection of the entity, whose date is not recorded.");
  private static final Texto DOCUMENTAR =
      new Texto(
          "Averiguar y registrar la fecha de la selección.",
          "Find out and record the date of the selection.");
  private static final Comparator<Hallazgo> POR_LUGAR = new PorLugar();

  private final Fichero fichero;
  private final Ficha ficha;
  private final String id;
  private final Lugar lugar;
  private final Lugar seleccion;
  private final boolean pendeDeLaSeleccion;
  private final @Nullable LocalDate vence;
  private final boolean sinPlazo;
  private final LocalDate fecha;
  private final List<Hallazgo> faltas = new ArrayList<>(0);
  private final List<Hallazgo> avisos = new ArrayList<>(0);
  private boolean cumple;
  private @Nullable LocalDate desde;
  private boolean noAplica;
  private boolean pendiente;
  private boolean vencido;
  private boolean sinValorar;
  private boolean indeterminable;
  private boolean tarde;
  private @Nullable LocalDate venceAntes;

  Apunte(
      Fichero fichero,
      Ficha ficha,
      Lugar lugar,
      Lugar seleccion,
      Plazo plazo,
      boolean sinPlazo,
      LocalDate fecha) {
    this.fichero = fichero;
    this.ficha = ficha;
    this.id = ficha.requisito().id();
    this.lugar = lugar;
    this.seleccion = seleccion;
    pendeDeLaSeleccion = plazo.pendeDeLaSeleccion();
    LocalDate dia = plazo.dia();
    vence = pendeDeLaSeleccion && dia != null && !fecha.isAfter(dia) ? null : dia;
    this.sinPlazo = sinPlazo;
    this.fecha = fecha;
    venceAntes = vence;
  }

  /** It is met, in time. */
  void cumple() {
    cumple(null);
  }

  /**
   * It is met since {@code dia}; in time when that is not known. Said again, the first day counts.
   */
  void cumple(@Nullable LocalDate dia) {
    if (!cumple || dia == null || desde != null && dia.isBefore(desde)) {
      desde = dia;
    }
    cumple = true;
  }

  /** Its condition does not arise. */
  void noAplica() {
    noAplica = true;
  }

  /** Something is missing, due with the requirement. */
  void falta(String clave, Lugar donde, Object... datos) {
    anotarFalta(clave, donde, vence, datos);
  }

  /** Something is missing that has its own deadline. */
  void faltaAntesDe(LocalDate plazo, String clave, Lugar donde, Object... datos) {
    venceAntes = Fechas.primera(venceAntes, plazo);
    anotarFalta(clave, donde, plazo, datos);
  }

  private void anotarFalta(String clave, Lugar donde, @Nullable LocalDate plazo, Object[] datos) {
    boolean vencida = vencio(plazo);
    pendiente = true;
    vencido |= vencida;
    faltas.add(hallazgo(clave, vencida ? ficha.severidad() : Severidad.INFO, donde, plazo, datos));
  }

  private boolean vencio(@Nullable LocalDate plazo) {
    return sinPlazo || plazo != null && fecha.isAfter(plazo);
  }

  /** Nobody has appraised what only a person can. */
  void sinValorar(String clave, Lugar donde, Object... datos) {
    sinValorar = true;
    faltas.add(hallazgo(clave, Severidad.INFO, donde, vence, datos));
  }

  /** It cannot be checked. */
  void indeterminable(String clave, Lugar donde, Object... datos) {
    indeterminable = true;
    faltas.add(hallazgo(clave, Severidad.INFO, donde, vence, datos));
  }

  /** Something was done after its time. Only of a requirement that misses nothing. */
  void tarde(String clave, Lugar donde, Object... datos) {
    tarde = true;
    avisos.add(hallazgo(clave, Severidad.INFO, donde, vence, datos));
  }

  /** A warning that leaves the result as it is. */
  void advierte(String clave, Lugar donde, Object... datos) {
    avisos.add(hallazgo(clave, Severidad.ADVERTENCIA, donde, vence, datos));
  }

  /** Something to know that leaves the result as it is. */
  void informa(String clave, Lugar donde, Object... datos) {
    avisos.add(hallazgo(clave, Severidad.INFO, donde, vence, datos));
  }

  private Hallazgo hallazgo(
      String clave, Severidad severidad, Lugar donde, @Nullable LocalDate plazo, Object[] datos) {
    return hallazgo(
        clave,
        clave,
        severidad,
        donde,
        plazo,
        fichero.mensaje(clave),
        fichero.remedio(clave),
        datos);
  }

  private Hallazgo hallazgo(
      String clave,
      String plantilla,
      Severidad severidad,
      Lugar donde,
      @Nullable LocalDate plazo,
      Texto mensaje,
      Texto remedio,
      Object... datos) {
    return new Hallazgo(
        id,
        clave,
        plantilla,
        severidad,
        donde.entidad(),
        donde.ruta(),
        null,
        null,
        null,
        Datos.de(datos),
        mensaje.con(datos),
        remedio.con(datos),
        ficha.requisito().responsable(),
        plazo,
        true,
        null,
        null,
        null);
  }

  /** Adds its result and its findings to those of the requirements before it. */
  void cerrar(List<Dictamen> dictamenes, List<Hallazgo> todos) {
    if (!cumple && !pendiente && !sinValorar && !indeterminable && !noAplica) {
      falta(id, lugar);
    }
    Resultado resultado = resultado();
    dictamenes.add(new Dictamen(ficha.requisito(), resultado, vence(resultado)));
    avisos.addAll(faltas);
    if (avisos.size() > 1) {
      avisos.sort(POR_LUGAR);
    }
    todos.addAll(avisos);
  }

  private @Nullable LocalDate vence(Resultado resultado) {
    if (pendeDeLaSeleccion && resultado == Resultado.NO_DETERMINABLE) {
      return null;
    }
    return pendiente ? venceAntes : vence;
  }

  private Resultado resultado() {
    if (pendiente) {
      return vencido ? Resultado.INCUMPLE : segunLaSeleccion(Resultado.PENDIENTE);
    }
    if (indeterminable) {
      return Resultado.NO_DETERMINABLE;
    }
    if (sinValorar) {
      return vencio(vence) ? Resultado.NO_DETERMINABLE : segunLaSeleccion(Resultado.PENDIENTE);
    }
    if (noAplica) {
      return Resultado.NO_APLICA;
    }
    if (tarde) {
      return Resultado.CUMPLE_TARDE;
    }
    if (desde == null) {
      return Resultado.CUMPLE;
    }
    if (vence == null || !desde.isAfter(vence)) {
      return segunLaSeleccion(Resultado.CUMPLE);
    }
    Object[] datos = {"cumplido", desde, "vence", vence};
    avisos.add(hallazgo(id, "TARDE", Severidad.INFO, lugar, vence, TARDE, EXPLICAR, datos));
    return Resultado.CUMPLE_TARDE;
  }

  /** {@code enTiempo}, unless the period may have closed before. */
  private Resultado segunLaSeleccion(Resultado enTiempo) {
    if (!pendeDeLaSeleccion) {
      return enTiempo;
    }
    faltas.clear();
    faltas.add(
        hallazgo(id, "SIN_SELECCION", Severidad.INFO, seleccion, null, SIN_SABER, DOCUMENTAR));
    return Resultado.NO_DETERMINABLE;
  }
}
