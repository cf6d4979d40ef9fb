package org.gobiernoabierto.modelo.validacion;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Compares ids with those that there are, and tells each fault at its JSON Pointer. */
final class Cotejo {

  private final RevisionDeReferencias.Destino destino;
  private boolean sigue = true;

  Cotejo(RevisionDeReferencias.Destino destino) {
    this.destino = destino;
  }

  <T> void ids(Set<String> vistos, List<T> cosas, Function<T, @Nullable String> id, String ruta) {
    for (int i = 0; i < cosas.size(); i++) {
      T cosa = cosas.get(i);
      if (cosa != null) {
        String suyo = id.apply(cosa);
        if (suyo != null && !vistos.add(suyo)) {
          falla("ID_REPETIDO", suyo, ruta + "/" + i + "/id");
        }
      }
    }
  }

  void referencias(Set<String> existentes, List<String> referencias, String ruta) {
    for (int i = 0; i < referencias.size(); i++) {
      String referencia = referencias.get(i);
      if (referencia != null && !existentes.contains(referencia)) {
        falla("REFERENCIA_SIN_RESOLVER", referencia, ruta + "/" + i);
      }
    }
  }

  <T> void cada(
      Set<String> existentes,
      List<T> cosas,
      Function<T, @Nullable String> referencia,
      String ruta,
      String campo) {
    for (int i = 0; i < cosas.size(); i++) {
      String id = cosas.get(i) == null ? null : referencia.apply(cosas.get(i));
      if (id != null && !existentes.contains(id)) {
        falla("REFERENCIA_SIN_RESOLVER", id, ruta + "/" + i + "/" + campo);
      }
    }
  }

  void falla(String codigo, String valor, String ruta) {
    if (sigue) {
      sigue = destino.falla(codigo, valor, ruta);
    }
  }
}
