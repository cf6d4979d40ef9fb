package org.gobiernoabierto.reglas.hechos;

import org.jspecify.annotations.Nullable;

/** Stand-in. */
public record Direccion(String texto) {
  public static @Nullable Direccion de(@Nullable String url) {
    return url == null ? null : new Direccion(url);
  }

  public boolean esDelMismoDominioQue(@Nullable Direccion otra) {
    return otra != null;
  }

  public boolean estaDentroDe(@Nullable Direccion sitio) {
    return sitio != null;
  }

  public boolean puedeEstarDentroDe(@Nullable Direccion sitio) {
    return sitio != null;
  }
}
