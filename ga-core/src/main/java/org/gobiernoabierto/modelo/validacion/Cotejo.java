package org.gobiernoabierto.modelo.validacion;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.gobiernoabierto.catalogo.Parecido;
import org.jspecify.annotations.Nullable;

/** Compares ids with those that there are, and tells each fault at its JSON Pointer. */
final class Cotejo {

  /** How many references get a suggestion, and of how many ids at most: to look costs both. */
  private static final int AYUDAS = 50;

  private static final int OPCIONES = 1000;

  private final RevisionDeReferencias.Destino destino;
  private int ayudas;
  private boolean sigue = true;

  Cotejo(RevisionDeReferencias.Destino destino) {
    this.destino = destino;
  }

  <T> void ids(Set<String> vistos, List<T> cosas, Function<T, @Nullable String> id, String ruta) {
    Map<String, Integer> primeros = null;
    for (int i = 0; i < cosas.size(); i++) {
      T cosa = cosas.get(i);
      if (cosa != null) {
        String suyo = id.apply(cosa);
        if (suyo != null && !vistos.add(suyo)) {
          primeros = primeros == null ? primeros(cosas, id) : primeros;
          int primero = Objects.requireNonNull(primeros.get(suyo));
          falla(
              "ID_REPETIDO",
              suyo,
              primero == i ? null : ruta + "/" + primero,
              ruta + "/" + i + "/id");
        }
      }
    }
  }

  private static <T> Map<String, Integer> primeros(
      List<T> cosas, Function<T, @Nullable String> id) {
    Map<String, Integer> primeros = new HashMap<>();
    for (int i = 0; i < cosas.size(); i++) {
      String suyo = cosas.get(i) == null ? null : id.apply(cosas.get(i));
      if (suyo != null) {
        primeros.putIfAbsent(suyo, i);
      }
    }
    return primeros;
  }

  /** An id that is none of {@code existentes}. */
  private void sinResolver(Set<String> existentes, String referencia, String ruta) {
    String parecido = null;
    if (ayudas < AYUDAS && existentes.size() <= OPCIONES) {
      ayudas++;
      parecido =
          Parecido.masCercano(referencia, existentes.stream().filter(Objects::nonNull).toList())
              .orElse(null);
    }
    falla("REFERENCIA_SIN_RESOLVER", referencia, parecido, ruta);
  }

  void referencias(Set<String> existentes, List<String> referencias, String ruta) {
    for (int i = 0; i < referencias.size(); i++) {
      String referencia = referencias.get(i);
      if (referencia != null && !existentes.contains(referencia)) {
        sinResolver(existentes, referencia, ruta + "/" + i);
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
        sinResolver(existentes, id, ruta + "/" + i + "/" + campo);
      }
    }
  }

  void falla(String codigo, String valor, String ruta) {
    falla(codigo, valor, null, ruta);
  }

  private void falla(String codigo, String valor, @Nullable String ayuda, String ruta) {
    if (sigue) {
      sigue = destino.falla(codigo, valor, ayuda, ruta);
    }
  }
}
