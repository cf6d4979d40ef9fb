package org.gobiernoabierto.modelo;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import java.util.Map;
import org.gobiernoabierto.idioma.Textos;
import org.gobiernoabierto.modelo.validacion.Direccion;
import org.jspecify.annotations.Nullable;

/**
 * The public money that a commitment follows (§4.2).
 *
 * @param fondo name of the fund
 * @param programa name of the programme
 * @param clavePresupuestaria budget key
 * @param ejercicioFiscal fiscal year
 * @param monto amount in Mexican pesos
 * @param publicadoEn the address where it is published
 * @param extensiones the integrator's own members, by their names with {@code x-}; never null
 */
@RecordBuilder
public record VinculoFollowTheMoney(
    @Nullable String fondo,
    @Nullable String programa,
    @Nullable String clavePresupuestaria,
    @Nullable Integer ejercicioFiscal,
    @Nullable BigDecimal monto,
    @Nullable @Direccion String publicadoEn,
    Map<String, Object> extensiones) {
  public VinculoFollowTheMoney {
    fondo = Textos.oNulo(fondo);
    programa = Textos.oNulo(programa);
    clavePresupuestaria = Textos.oNulo(clavePresupuestaria);
    publicadoEn = Textos.oNulo(publicadoEn);
    extensiones = Extensiones.copia(extensiones);
  }
}
