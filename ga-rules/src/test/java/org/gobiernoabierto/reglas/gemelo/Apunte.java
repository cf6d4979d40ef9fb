package org.gobiernoabierto.reglas.gemelo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gobiernoabierto.idioma.Texto;
import org.gobiernoabierto.informe.Dictamen;
import org.gobiernoabierto.informe.Hallazgo;
import org.gobiernoabierto.informe.Resultado;
import org.gobiernoabierto.informe.Severidad;
import org.gobiernoabierto.reglas.catalogo.Ficha;
import org.gobiernoabierto.reglas.catalogo.Variante;
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
  private static final Comparator<Hallazgo> POR_LUGAR = new PorLugar();

  private final Fichero fichero;
  private final Ficha ficha;
  private final String id;
  private final Lugar lugar;
  private final @Nullable LocalDate vence;
  private final boolean sinPlazo;
  private final LocalDate fecha;
  private final List<Hallazgo> hallazgos = new ArrayList<>(0);
  private boolean cumple;
  private @Nullable LocalDate desde;
  private boolean noAplica;
  private boolean pendiente;
  private boolean vencido;
  private boolean sinValorar;
  private boolean tarde;
  private @Nullable LocalDate venceAntes;

  Apunte(
      Fichero fichero,
      Ficha ficha,
      Lugar lugar,
      @Nullable LocalDate vence,
      boolean sinPlazo,
      LocalDate fecha) {
    this.fichero = fichero;
    this.ficha = ficha;
    this.id = ficha.requisito().id();
    this.lugar = lugar;
    this.vence = vence;
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
    boolean vencida = sinPlazo || plazo != null && fecha.isAfter(plazo);
    pendiente = true;
    vencido |= vencida;
    agregar(clave, vencida ? ficha.severidad() : Severidad.INFO, donde, plazo, datos);
  }

  /** Nobody has appraised what only a person can. */
  void sinValorar(String clave, Lugar donde, Object... datos) {
    sinValorar = true;
    agregar(clave, Severidad.INFO, donde, vence, datos);
  }

  /** Something was done after its time. Only of a requirement that misses nothing. */
  void tarde(String clave, Lugar donde, Object... datos) {
    tarde = true;
    agregar(clave, Severidad.INFO, donde, vence, datos);
  }

  /** A warning that leaves the result as it is. */
  void advierte(String clave, Lugar donde, Object... datos) {
    agregar(clave, Severidad.ADVERTENCIA, donde, vence, datos);
  }

  /** Something to know that leaves the result as it is. */
  void informa(String clave, Lugar donde, Object... datos) {
    agregar(clave, Severidad.INFO, donde, vence, datos);
  }

  private void agregar(
      String clave, Severidad severidad, Lugar donde, @Nullable LocalDate plazo, Object[] datos) {
    Variante variante = fichero.variante(clave);
    agregar(clave, severidad, donde, plazo, variante.mensaje(), variante.remedio(), datos);
  }

  private void agregar(
      String clave,
      Severidad severidad,
      Lugar donde,
      @Nullable LocalDate plazo,
      Texto mensaje,
      Texto remedio,
      Object[] datos) {
    hallazgos.add(
        new Hallazgo(
            id,
            clave,
            severidad,
            donde.entidad(),
            donde.ruta(),
            null,
            null,
            mensaje.con(datos),
            remedio.con(datos),
            ficha.requisito().responsable(),
            plazo,
            null));
  }

  /** Adds its result and its findings to those of the requirements before it. */
  void cerrar(List<Dictamen> dictamenes, List<Hallazgo> todos) {
    if (!cumple && !pendiente && !sinValorar && !noAplica) {
      falta(id, lugar);
    }
    Resultado resultado = resultado();
    dictamenes.add(new Dictamen(ficha.requisito(), resultado, pendiente ? venceAntes : vence));
    if (hallazgos.size() > 1) {
      hallazgos.sort(POR_LUGAR);
    }
    todos.addAll(hallazgos);
  }

  private Resultado resultado() {
    if (pendiente) {
      return vencido ? Resultado.INCUMPLE : Resultado.PENDIENTE;
    }
    if (sinValorar) {
      return Resultado.NO_DETERMINABLE;
    }
    if (noAplica) {
      return Resultado.NO_APLICA;
    }
    if (tarde) {
      return Resultado.CUMPLE_TARDE;
    }
    if (desde == null || vence == null || !desde.isAfter(vence)) {
      return Resultado.CUMPLE;
    }
    Object[] datos = {"cumplido", desde, "vence", vence};
    agregar(id, Severidad.INFO, lugar, vence, TARDE, EXPLICAR, datos);
    return Resultado.CUMPLE_TARDE;
  }
}
