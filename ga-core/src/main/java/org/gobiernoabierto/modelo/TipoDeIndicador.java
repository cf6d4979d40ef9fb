package org.gobiernoabierto.modelo;

import org.gobiernoabierto.idioma.Nombrado;
import org.gobiernoabierto.idioma.Texto;

/** Kinds of performance indicators. */
public enum TipoDeIndicador implements Nombrado {
  /** Resources used. */
  INSUMO("insumo", "input"),
  /** Deliverables. */
  PRODUCTO("producto", "product"),
  /** How it is done. */
  PROCESO("proceso", "process"),
  /** Change sought. */
  RESULTADO("resultado", "result"),
  /** Lasting change. */
  IMPACTO("impacto", "impact");

  private final Texto nombre;

  TipoDeIndicador(String es, String en) {
    this.nombre = new Texto(es, en);
  }

  @Override
  public Texto nombre() {
    return nombre;
  }
}
