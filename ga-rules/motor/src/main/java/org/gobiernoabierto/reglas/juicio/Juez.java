package org.gobiernoabierto.reglas.juicio;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gobiernoabierto.informe.Dictamen;
import org.gobiernoabierto.informe.Resultado;
import org.gobiernoabierto.informe.Severidad;
import org.gobiernoabierto.reglas.catalogo.Catalogo;
import org.gobiernoabierto.reglas.catalogo.Ficha;
import org.gobiernoabierto.reglas.catalogo.Variante;
import org.gobiernoabierto.reglas.expediente.Expediente;
import org.gobiernoabierto.reglas.juicio.Observacion.Tipo;
import org.jspecify.annotations.Nullable;

/**
 * Settles, for all requirements alike, what rules leave out: time, what is unknown, how serious it
 * is. Silence never means compliance: a requirement of which no rule says that it is met is
 * missing.
 */
public final class Juez {

  private static final String SELECCION = "/seleccion/fecha";

  private final Expediente expediente;
  private final LocalDate fecha;

  public Juez(Expediente expediente, LocalDate fecha) {
    this.expediente = expediente;
    this.fecha = fecha;
  }

  /** Settles the requirements of one rule set, in their order. */
  public void juzgar(Catalogo catalogo, Recolector recolector, List<Sentencia> sentencias) {
    for (int i = 0; i < catalogo.fichas().size(); i++) {
      sentencias.add(juzgar(catalogo, i, recolector));
    }
  }

  /**
   * Settles one requirement.
   *
   * @param cual its number in the catalogue
   */
  public Sentencia juzgar(Catalogo catalogo, int cual, Recolector recolector) {
    Ficha ficha = catalogo.fichas().get(cual);
    Causa causa = recolector.causa(cual);
    return seCumpleSinMas(ficha, causa)
        ? new Sentencia(
            new Dictamen(ficha.requisito(), Resultado.CUMPLE, vence(ficha, causa)), List.of())
        : new Caso(catalogo, ficha, causa).resolver();
  }

  /** Nothing to weigh: some rule said that it is met in time, and none said anything else. */
  private boolean seCumpleSinMas(Ficha ficha, Causa causa) {
    return causa.seCumple()
        && causa.observaciones().isEmpty()
        && !causa.seDijoQueNoAplica()
        && enTiempo(causa.desde(), vence(ficha, causa))
        && (causa.desde() == null || !pendeDeLaSeleccion(ficha, causa));
  }

  private @Nullable LocalDate vence(Ficha ficha, Causa causa) {
    return causa.vence() == null ? expediente.plazos().de(ficha.vence()) : causa.vence();
  }

  private boolean sinPlazo(Ficha ficha) {
    return expediente.lectura().vencimiento(ficha.vence()).sinPlazo();
  }

  private boolean pendeDeLaSeleccion(Ficha ficha, Causa causa) {
    return causa.vence() == null && expediente.plazos().pendeDeLaSeleccion(ficha.vence());
  }

  private static boolean enTiempo(@Nullable LocalDate desde, @Nullable LocalDate vence) {
    return desde == null || vence == null || !desde.isAfter(vence);
  }

  /** One requirement before the judge. */
  private final class Caso {

    private final Catalogo catalogo;
    private final Ficha ficha;
    private final Causa causa;
    private final @Nullable LocalDate vence;
    private List<Esbozo> propios = List.of();

    Caso(Catalogo catalogo, Ficha ficha, Causa causa) {
      this.catalogo = catalogo;
      this.ficha = ficha;
      this.causa = causa;
      vence = vence(ficha, causa);
    }

    Sentencia resolver() {
      Resultado resultado = resultado();
      agregar(Tipo.AVISO, Severidad.ADVERTENCIA);
      agregar(Tipo.INFORME, Severidad.INFO);
      return new Sentencia(
          new Dictamen(ficha.requisito(), resultado, venceDelDictamen(resultado)), propios);
    }

    private Resultado resultado() {
      List<Observacion> faltas = causa.observaciones(Tipo.FALTA);
      List<Observacion> porSaber = porSaber();
      if (!causa.seCumple()
          && faltas.isEmpty()
          && porSaber.isEmpty()
          && !causa.seDijoQueNoAplica()) {
        faltas = List.of(porOmision());
      }
      if (!faltas.isEmpty()) {
        return faltan(faltas);
      }
      if (!causa.observaciones(Tipo.INDETERMINABLE).isEmpty()) {
        agregarPorSaber();
        return Resultado.NO_DETERMINABLE;
      }
      if (!porSaber.isEmpty()) {
        return sinValorar();
      }
      return causa.seDijoQueNoAplica() ? Resultado.NO_APLICA : cumplido();
    }

    private List<Observacion> porSaber() {
      return Stream.concat(
              causa.observaciones(Tipo.SIN_VALORAR).stream(),
              causa.observaciones(Tipo.INDETERMINABLE).stream())
          .toList();
    }

    private void agregarPorSaber() {
      agregar(Tipo.SIN_VALORAR, Severidad.INFO);
      agregar(Tipo.INDETERMINABLE, Severidad.INFO);
    }

    private Resultado sinValorar() {
      boolean vencido = vence != null && fecha.isAfter(vence);
      if (!vencido && pendeDeLaSeleccion(ficha, causa)) {
        return faltaLaSeleccion();
      }
      agregarPorSaber();
      return vencido ? Resultado.NO_DETERMINABLE : Resultado.PENDIENTE;
    }

    /** No rule said anything: the requirement is missing as a whole. */
    private Observacion porOmision() {
      Variante variante = requireNonNull(catalogo.variante(ficha.requisito().id()));
      return new Observacion(Tipo.FALTA, variante, ficha.lugar(), null, new Object[0]);
    }

    private Resultado faltan(List<Observacion> faltas) {
      if (pendeDeLaSeleccion(ficha, causa) && faltas.stream().noneMatch(this::vencida)) {
        return faltaLaSeleccion();
      }
      agregarPorSaber();
      boolean vencida = false;
      for (Observacion falta : faltas) {
        boolean esta = vencida(falta);
        vencida |= esta;
        agregar(hallazgo(falta, esta ? ficha.severidad() : Severidad.INFO));
      }
      return vencida ? Resultado.INCUMPLE : Resultado.PENDIENTE;
    }

    private boolean vencida(Observacion falta) {
      LocalDate plazo = falta.vence() == null ? vence : falta.vence();
      return sinPlazo(ficha) || (plazo != null && fecha.isAfter(plazo));
    }

    /** It may have been due before: the 12 months are counted from a day that is not recorded. */
    private Resultado faltaLaSeleccion() {
      agregar(MensajeDelMotor.SIN_SELECCION.de(ficha.requisito().id(), SELECCION, null));
      return Resultado.NO_DETERMINABLE;
    }

    private Resultado cumplido() {
      if (!causa.observaciones(Tipo.RETRASO).isEmpty()) {
        agregar(Tipo.RETRASO, Severidad.INFO);
        return Resultado.CUMPLE_TARDE;
      }
      LocalDate desde = causa.desde();
      if (enTiempo(desde, vence)) {
        return desde != null && pendeDeLaSeleccion(ficha, causa)
            ? faltaLaSeleccion()
            : Resultado.CUMPLE;
      }
      agregar(
          MensajeDelMotor.TARDE.de(
              ficha.requisito().id(), ficha.lugar(), vence, "cumplido", desde, "vence", vence));
      return Resultado.CUMPLE_TARDE;
    }

    private @Nullable LocalDate venceDelDictamen(Resultado resultado) {
      if (resultado == Resultado.NO_DETERMINABLE && pendeDeLaSeleccion(ficha, causa)) {
        return null;
      }
      if (resultado != Resultado.INCUMPLE && resultado != Resultado.PENDIENTE) {
        return vence;
      }
      return Stream.concat(
              Stream.ofNullable(vence),
              causa.observaciones(Tipo.FALTA).stream()
                  .map(Observacion::vence)
                  .flatMap(Stream::ofNullable))
          .min(LocalDate::compareTo)
          .orElse(null);
    }

    private void agregar(Tipo tipo, Severidad severidad) {
      for (Observacion observacion : causa.observaciones()) {
        if (observacion.tipo() == tipo) {
          agregar(hallazgo(observacion, severidad));
        }
      }
    }

    private void agregar(Esbozo hallazgo) {
      if (propios.isEmpty()) {
        propios = new ArrayList<>();
      }
      propios.add(hallazgo);
    }

    private Esbozo hallazgo(Observacion observacion, Severidad severidad) {
      Variante variante = observacion.variante();
      return new Esbozo(
          variante.clave(),
          variante.clave(),
          severidad,
          observacion.ruta(),
          observacion.tipo() != Tipo.AVISO && observacion.tipo() != Tipo.INFORME,
          variante.mensaje(),
          variante.remedio(),
          !variante.irremediable(),
          observacion.vence() == null ? vence : observacion.vence(),
          observacion.datos());
    }
  }
}
