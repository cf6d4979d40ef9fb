package org.gobiernoabierto.reglas.hechos;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The public money that a commitment follows (§4.2).
 *
 * @param registro what the exercise records
 * @param compromiso id of its commitment
 * @param titulo title of its commitment, or its id where it has none
 * @param bienFormado whether the budget key and the fiscal year, where given, are written as such
 * @param lista place of the list that it stands in, with its final slash
 * @param numero its index in the list
 */
public record VinculoFollowTheMoney(
    org.gobiernoabierto.modelo.VinculoFollowTheMoney registro,
    String compromiso,
    String titulo,
    boolean bienFormado,
    String lista,
    int numero)
    implements Hecho {

  /** Name of the fund; null when not recorded. */
  public @Nullable String fondo() {
    return registro.fondo();
  }

  /** Name of the programme; null when not recorded. */
  public @Nullable String programa() {
    return registro.programa();
  }

  /** Budget key; null when not recorded. */
  public @Nullable String clavePresupuestaria() {
    return registro.clavePresupuestaria();
  }

  /** Fiscal year; null when not recorded. */
  public @Nullable Integer ejercicioFiscal() {
    return registro.ejercicioFiscal();
  }

  /** Amount in Mexican pesos; null when not recorded. */
  public @Nullable BigDecimal monto() {
    return registro.monto();
  }

  /** Where it is published; null when not recorded. */
  public @Nullable String publicadoEn() {
    return registro.publicadoEn();
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
