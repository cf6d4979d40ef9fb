package org.gobiernoabierto.reglas.hechos;

/**
 * The institutional portal of the guarantor body (§6.1). Absent when not recorded.
 *
 * @param url its address
 */
public record PortalDelGarante(Direccion url) implements Hecho {

  @Override
  public String ruta() {
    return "/seguimiento/portalDelGarante";
  }
}
