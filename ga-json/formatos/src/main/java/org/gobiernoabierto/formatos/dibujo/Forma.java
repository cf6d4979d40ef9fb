package org.gobiernoabierto.formatos.dibujo;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Locale;
import org.gobiernoabierto.idioma.Nombrado;
import org.gobiernoabierto.idioma.Texto;
import org.gobiernoabierto.informe.EstadoDePlazo;

/** How a thing is drawn: each can be told from the others without colour. */
public enum Forma implements Nombrado {
  /** A diamond. */
  ACTO("acto", "act"),
  /** A solid bar. */
  DURACION("acto de varios días", "act of several days"),
  /** A bar of dashes, over all the days that it can be. */
  INCIERTO("acto de fecha incierta", "act of uncertain date"),
  /** A hollow diamond. */
  POSTERIOR("acto posterior a esa fecha", "act after that date"),
  /** Full and round. */
  CUMPLIDO("plazo cumplido", "deadline met"),
  /** Hollow and round. */
  POR_VENCER("plazo por vencer", "deadline due"),
  /** Full and square. */
  VENCIDO("plazo vencido", "deadline overdue"),
  /** Hollow and square. */
  SIN_CONSTANCIA("plazo sin constancia", "deadline not on record");

  private final Texto nombre;

  Forma(String es, String en) {
    this.nombre = new Texto(es, en);
  }

  /** How an act is drawn as of a date. */
  static Forma de(Cuando cuando, LocalDate fecha) {
    if (cuando.incierto()) {
      return INCIERTO;
    }
    LocalDate desde = requireNonNull(cuando.desde());
    if (desde.isAfter(fecha)) {
      return POSTERIOR;
    }
    return cuando.equals(Cuando.el(desde)) ? ACTO : DURACION;
  }

  static Forma de(EstadoDePlazo estado) {
    return switch (estado) {
      case CUMPLIDO -> CUMPLIDO;
      case POR_VENCER -> POR_VENCER;
      case VENCIDO -> VENCIDO;
      case SIN_CONSTANCIA, SIN_FECHA, SE_DESCONOCE -> SIN_CONSTANCIA;
    };
  }

  /** Whether it is one of deadlines. */
  public boolean esPlazo() {
    return compareTo(CUMPLIDO) >= 0;
  }

  /** Its class in the style sheet. */
  public String clase() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  @Override
  public Texto nombre() {
    return nombre;
  }
}
