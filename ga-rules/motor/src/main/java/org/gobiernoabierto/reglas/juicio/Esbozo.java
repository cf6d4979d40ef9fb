package org.gobiernoabierto.reglas.juicio;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import org.gobiernoabierto.idioma.Texto;
import org.gobiernoabierto.informe.Severidad;
import org.jspecify.annotations.Nullable;

/**
 * A finding that is not put into words yet. Equal ones say the same.
 *
 * @param plantilla name of the message
 * @param decide whether the result rests on it, and not only goes with it
 */
public record Esbozo(
    String clave,
    String plantilla,
    Severidad severidad,
    String ruta,
    boolean decide,
    Texto mensaje,
    Texto remedio,
    boolean remediable,
    @Nullable LocalDate vence,
    @Nullable Object[] datos) {

  /** The same, due on no day. */
  public Esbozo sinVencimiento() {
    return new Esbozo(
        clave, plantilla, severidad, ruta, decide, mensaje, remedio, remediable, null, datos);
  }

  /** The same with other data. */
  public Esbozo con(@Nullable Object[] otros) {
    return new Esbozo(
        clave, plantilla, severidad, ruta, decide, mensaje, remedio, remediable, vence, otros);
  }

  /** What is found and where, whatever else is said of it. */
  public Esbozo sinDatos() {
    return new Esbozo(
        clave,
        plantilla,
        severidad,
        ruta,
        decide,
        mensaje,
        remedio,
        remediable,
        null,
        new Object[0]);
  }

  @Override
  public boolean equals(@Nullable Object otro) {
    return otro instanceof Esbozo o
        && clave.equals(o.clave)
        && severidad == o.severidad
        && ruta.equals(o.ruta)
        && mensaje.equals(o.mensaje)
        && remedio.equals(o.remedio)
        && Objects.equals(vence, o.vence)
        && Arrays.equals(datos, o.datos);
  }

  @Override
  public int hashCode() {
    return 31 * clave.hashCode() + ruta.hashCode();
  }
}
