package org.gobiernoabierto.reglas.completamientos;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.gobiernoabierto.reglas.juicio.Esbozo;
import org.gobiernoabierto.reglas.juicio.Sentencia;
import org.jspecify.annotations.Nullable;

/** Whether two sentences come of the same. */
final class Parecido {

  /** Some months are so much longer than others. */
  private static final int DE_MES_A_MES = 3;

  private Parecido() {}

  /** Whether they find the same, whatever they say of it. */
  static boolean hallanLoMismo(Sentencia una, Sentencia otra) {
    List<Esbozo> unos = una.hallazgos();
    List<Esbozo> otros = otra.hallazgos();
    if (una.resultado() != otra.resultado() || unos.size() != otros.size()) {
      return false;
    }
    for (int i = 0; i < unos.size(); i++) {
      Esbozo uno = unos.get(i);
      Esbozo otro = otros.get(i);
      if (!uno.clave().equals(otro.clave()) || !uno.ruta().equals(otro.ruta())) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether they find the same of the same days and names, or of days that lie as far from their
   * own.
   *
   * @param unDia the one on which one of them rests
   * @param otroDia the one on which the other rests
   */
  static boolean enDias(Sentencia una, LocalDate unDia, Sentencia otra, LocalDate otroDia) {
    if (!hallanLoMismo(una, otra)) {
      return false;
    }
    for (int i = 0; i < una.hallazgos().size(); i++) {
      Object[] unos = una.hallazgos().get(i).datos();
      Object[] otros = otra.hallazgos().get(i).datos();
      for (int j = 0; j < Math.min(unos.length, otros.length); j++) {
        if (!enDias(unos[j], unDia, otros[j], otroDia)) {
          return false;
        }
      }
    }
    return true;
  }

  private static boolean enDias(
      @Nullable Object uno, LocalDate unDia, @Nullable Object otro, LocalDate otroDia) {
    if (uno instanceof LocalDate un && otro instanceof LocalDate su && !un.equals(su)) {
      long distancia = ChronoUnit.DAYS.between(unDia, un) - ChronoUnit.DAYS.between(otroDia, su);
      return Math.abs(distancia) <= DE_MES_A_MES;
    }
    return (uno instanceof Number && otro instanceof Number) || Objects.equals(uno, otro);
  }
}
