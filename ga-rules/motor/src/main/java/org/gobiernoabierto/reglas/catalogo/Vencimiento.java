package org.gobiernoabierto.reglas.catalogo;

import java.util.List;
import org.gobiernoabierto.idioma.Nombrado;
import org.gobiernoabierto.idioma.Texto;
import org.jspecify.annotations.Nullable;

/**
 * When a requirement falls due, as a rule set says it: from an act, from the close of the period,
 * or from whichever comes first, with what parameters add. Immutable.
 *
 * @param id its name, such as {@code LANZAMIENTO}
 * @param nombre what it is, in a few words
 * @param primerActoDesde stage of which, or of a later one, the first act that counts is meant;
 *     null for none
 * @param aunqueNoCuente whether, without a Declaration, an act that cannot count will do
 * @param acto stage of which the first act that counts is meant; null for none
 * @param cierre what the close of the period has to do with it
 * @param meses parameters whose months are added
 * @param dias parameters whose days are added; one without a value means that there is no limit
 */
public record Vencimiento(
    String id,
    Texto nombre,
    @Nullable String primerActoDesde,
    boolean aunqueNoCuente,
    @Nullable String acto,
    Cierre cierre,
    List<String> meses,
    List<String> dias)
    implements Nombrado {

  /** What the close of the period has to do with a deadline. */
  public enum Cierre {
    /** Nothing. */
    NO,
    /** It is the latest day. */
    A_MAS_TARDAR,
    /** It stands in for an act that has not happened. */
    A_FALTA_DEL_ACTO
  }

  public Vencimiento {
    meses = List.copyOf(meses);
    dias = List.copyOf(dias);
  }

  /** Whether there is no deadline: a breach counts at once. */
  public boolean sinPlazo() {
    return primerActoDesde == null && acto == null && cierre == Cierre.NO;
  }
}
