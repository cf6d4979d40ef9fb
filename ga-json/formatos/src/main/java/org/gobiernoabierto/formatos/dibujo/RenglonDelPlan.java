package org.gobiernoabierto.formatos.dibujo;

import org.gobiernoabierto.idioma.Texto;
import org.gobiernoabierto.informe.SituacionDeAvance;

/**
 * An activity or product of the plan, as attributes of SVG and in words.
 *
 * @param nombre its description
 * @param figura how it is drawn
 * @param incierto whether of its dates only bounds are known
 * @param x where its time begins
 * @param ancho how long it is
 * @param anchoHecho how much of that is done
 * @param hecho progress in per cent; 0 where none is reported
 * @param cuando its time in words
 * @param avance its progress in words
 * @param situacion how it stands against its plan
 * @param conEvidencia whether evidence of it is recorded
 */
public record RenglonDelPlan(
    String nombre,
    Figura figura,
    boolean incierto,
    String x,
    String ancho,
    String anchoHecho,
    int hecho,
    String cuando,
    String avance,
    SituacionDeAvance situacion,
    boolean conEvidencia) {

  /** How an element of the plan is drawn. */
  public enum Figura {
    /** An activity, over its days. */
    BARRA,
    /** A product, on its day. */
    ROMBO,
    /** What has no dates. */
    NADA
  }

  /** A sign for how it stands, so that colour is not needed. */
  public String signo() {
    return switch (situacion) {
      case CUMPLIDO -> "✓";
      case EN_TIEMPO -> "…";
      case ATRASADO -> "✗";
      case SIN_REPORTE -> "–";
      case SE_DESCONOCE -> "?";
    };
  }

  /** The class that colours it. */
  public String tono() {
    return switch (situacion) {
      case CUMPLIDO -> "bien";
      case EN_TIEMPO -> "medio";
      case ATRASADO -> "mal";
      case SIN_REPORTE, SE_DESCONOCE -> "nada";
    };
  }

  /** Whether evidence is recorded, in words. */
  public Texto evidencia() {
    return conEvidencia ? RotuloDelDibujo.CON_EVIDENCIA : RotuloDelDibujo.SIN_EVIDENCIA;
  }
}
