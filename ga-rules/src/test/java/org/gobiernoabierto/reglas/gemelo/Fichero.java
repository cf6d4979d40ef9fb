package org.gobiernoabierto.reglas.gemelo;

import java.util.HashMap;
import java.util.Map;
import org.gobiernoabierto.idioma.Texto;
import org.gobiernoabierto.reglas.catalogo.Catalogo;
import org.gobiernoabierto.reglas.catalogo.Ficha;
import org.gobiernoabierto.reglas.catalogo.Variante;

/** The texts and severities of the catalogue, by key. */
final class Fichero {

  private final Catalogo catalogo;
  private final Map<String, Ficha> fichas = new HashMap<>();

  Fichero(Catalogo catalogo) {
    this.catalogo = catalogo;
    for (Ficha ficha : catalogo.fichas()) {
      fichas.put(ficha.requisito().id(), ficha);
    }
  }

  Ficha ficha(String requisito) {
    Ficha ficha = fichas.get(requisito);
    if (ficha == null) {
      throw new IllegalStateException("El catálogo no tiene el requisito " + requisito);
    }
    return ficha;
  }

  /** What a key says; the key itself where the catalogue does not know it. */
  Texto mensaje(String clave) {
    Variante variante = catalogo.variante(clave);
    return variante == null ? new Texto(clave, clave) : variante.mensaje();
  }

  /** What mends it; the key itself where the catalogue does not know it. */
  Texto remedio(String clave) {
    Variante variante = catalogo.variante(clave);
    return variante == null ? new Texto(clave, clave) : variante.remedio();
  }
}
