package org.gobiernoabierto.json;

import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The names that one object has had so far. */
final class Nombres {

  private final BitSet conocidos = new BitSet();
  private Set<String> otros = Set.of();
  private int cuantos;

  /**
   * Takes the name of one more member.
   *
   * @param miembro the member of this name; null when the record has none
   * @return whether the object had not had this name
   */
  boolean agregar(String nombre, PlanDeRegistro.@Nullable Miembro miembro) {
    if (miembro == null) {
      if (otros.isEmpty()) {
        otros = new HashSet<>();
      }
      if (!otros.add(nombre)) {
        return false;
      }
    } else if (conocidos.get(miembro.indice())) {
      return false;
    } else {
      conocidos.set(miembro.indice());
    }
    cuantos++;
    return true;
  }

  int cuantos() {
    return cuantos;
  }
}
