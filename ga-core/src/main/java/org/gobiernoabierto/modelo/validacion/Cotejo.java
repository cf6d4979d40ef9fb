package org.gobiernoabierto.modelo.validacion;

import jakarta.validation.ConstraintValidatorContext;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Compares ids with those that there are, and tells each fault at its JSON Pointer. */
final class Cotejo {

  private final ConstraintValidatorContext contexto;
  private boolean valido = true;

  Cotejo(ConstraintValidatorContext contexto) {
    this.contexto = contexto;
  }

  /** Whether there were no faults. */
  boolean valido() {
    return valido;
  }

  <T> void ids(Set<String> vistos, List<T> cosas, Function<T, @Nullable String> id, String ruta) {
    for (int i = 0; i < cosas.size(); i++) {
      T cosa = cosas.get(i);
      if (cosa != null) {
        id(vistos, id.apply(cosa), ruta + "/" + i);
      }
    }
  }

  void id(Set<String> vistos, @Nullable String id, String ruta) {
    if (id != null && !vistos.add(id)) {
      falla("ID_REPETIDO", id, ruta + "/id");
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
    if (valido) {
      contexto.disableDefaultConstraintViolation();
      valido = false;
    }
    NodosDeRuta.agregar(contexto, codigo + ": " + valor, ruta);
  }
}
