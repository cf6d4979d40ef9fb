package org.gobiernoabierto.reglas.hechos;

import java.util.Map;
import org.gobiernoabierto.modelo.TipoDeIndicador;
import org.jspecify.annotations.Nullable;

/**
 * A performance indicator of a commitment (§4.3).
 *
 * @param registro what the exercise records
 * @param compromiso id of its commitment
 * @param lista place of the list that it stands in, with its final slash
 * @param numero its index in the list
 */
public record Indicador(
    org.gobiernoabierto.modelo.Indicador registro, String compromiso, String lista, int numero)
    implements Hecho {

  /** Id of the indicator, unique within its commitment. */
  public String id() {
    return registro.id();
  }

  /** Its name; null when not recorded. */
  public @Nullable String nombre() {
    return registro.nombre();
  }

  /** Its kind; null when not recorded. */
  public @Nullable TipoDeIndicador tipo() {
    return registro.tipo();
  }

  /** What it measures; null when not recorded. */
  public @Nullable String variable() {
    return registro.variable();
  }

  /** Unit of measure; null when not recorded. */
  public @Nullable String unidad() {
    return registro.unidad();
  }

  /** Value before the action; null when not recorded. */
  public @Nullable String lineaBase() {
    return registro.lineaBase();
  }

  /** Whether it is declared to have no baseline. */
  public boolean sinLineaBase() {
    return registro.sinLineaBase();
  }

  /** The target value; null when not recorded. */
  public @Nullable String meta() {
    return registro.meta();
  }

  /** How often or when it is measured; null when not recorded. */
  public @Nullable String periodo() {
    return registro.periodo();
  }

  /** The evidence that shows its value; null when not recorded. */
  public @Nullable String medioDeVerificacion() {
    return registro.medioDeVerificacion();
  }

  @Override
  public String ruta() {
    return lista + numero;
  }

  @Override
  public Map<String, Object> extensiones() {
    return registro.extensiones();
  }
}
