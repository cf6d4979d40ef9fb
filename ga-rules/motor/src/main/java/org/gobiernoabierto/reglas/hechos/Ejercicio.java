package org.gobiernoabierto.reglas.hechos;

import java.time.LocalDate;
import java.util.Map;
import org.gobiernoabierto.catalogo.EntidadFederativa;
import org.gobiernoabierto.modelo.EjercicioLocal;
import org.jspecify.annotations.Nullable;

/**
 * The exercise itself and the date as of which it is judged (§0.1). One per evaluation.
 *
 * @param registro what is recorded
 * @param fecha date of the report
 */
public record Ejercicio(EjercicioLocal registro, LocalDate fecha) implements Hecho {

  /** Its id. */
  public String id() {
    return registro.id();
  }

  /** The federal entity whose exercise it is. */
  public EntidadFederativa entidad() {
    return registro.entidad();
  }

  /** Year of its edition. */
  public int edicion() {
    return registro.edicion().anio();
  }

  /** Whether it is invented, as examples and tests are. */
  public boolean ficticio() {
    return registro.ficticio();
  }

  /** A remark for readers; null when not recorded. */
  public @Nullable String nota() {
    return registro.nota();
  }

  @Override
  public Map<String, Object> extensiones() {
    return registro.extensiones();
  }

  @Override
  public String ruta() {
    return "";
  }
}
