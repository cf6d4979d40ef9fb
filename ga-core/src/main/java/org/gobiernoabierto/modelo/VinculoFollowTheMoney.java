package org.gobiernoabierto.modelo;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The public money that a commitment follows (§4.2).
 *
 * @param fondo name of the fund
 * @param programa name of the programme
 * @param clavePresupuestaria budget key
 * @param ejercicioFiscal fiscal year
 * @param monto amount in Mexican pesos
 * @param publicadoEn where it is published
 */
@RecordBuilder
public record VinculoFollowTheMoney(
    @Nullable String fondo,
    @Nullable String programa,
    @Nullable String clavePresupuestaria,
    @Nullable Integer ejercicioFiscal,
    @Nullable BigDecimal monto,
    @Nullable String publicadoEn) {
  public VinculoFollowTheMoney {
    fondo = Textos.oNulo(fondo);
    programa = Textos.oNulo(programa);
    clavePresupuestaria = Textos.oNulo(clavePresupuestaria);
    publicadoEn = Textos.oNulo(publicadoEn);
  }
}
