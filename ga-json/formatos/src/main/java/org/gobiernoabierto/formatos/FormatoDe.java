package org.gobiernoabierto.formatos;

/** What a format of this library is called. */
abstract class FormatoDe<T> implements Formato<T> {

  private final Class<T> cosa;
  private final String nombre;
  private final String tipo;

  FormatoDe(Class<T> cosa, String nombre, String tipo) {
    this.cosa = cosa;
    this.nombre = nombre;
    this.tipo = tipo;
  }

  @Override
  public final Class<T> de() {
    return cosa;
  }

  @Override
  public final String nombre() {
    return nombre;
  }

  @Override
  public final String tipo() {
    return tipo;
  }
}
