package org.gobiernoabierto.reglas.completamientos;

import java.time.LocalDate;
import java.time.Period;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gobiernoabierto.reglas.catalogo.Ficha;
import org.gobiernoabierto.reglas.catalogo.Redondeo;

/** The days between which nothing that the rules of a requirement compare changes. */
record DiasCriticos(Tribunal tribunal, int cual, List<LoQueSeVe> vistos, Set<LocalDate> hitos) {

  /**
   * Those of the exercise, with the date of the report and the bounds of what is not known.
   *
   * @param mueveElCurso whether the days are of a place from which others may be counted
   */
  Dias con(LocalDate fecha, List<Incognita> incognitas, boolean mueveElCurso) {
    Ficha ficha = tribunal.fichas().get(cual);
    Set<LocalDate> dichos = new HashSet<>(Set.of(fecha));
    for (LoQueSeVe visto : vistos) {
      visto.dias(clase -> tribunal.lee(cual, clase), dichos);
      LocalDate vence = visto.vence(ficha);
      if (vence != null) {
        dichos.add(vence);
      }
    }
    incognitas.forEach(una -> dichos.addAll(una.limites()));
    Set<LocalDate> todos = new HashSet<>(dichos);
    todos.addAll(hitos);
    Set<Period> suyos = tribunal.lapsos(cual);
    Set<Period> delCurso = tribunal.lapsosDelCurso(cual);
    masLapsos(dichos, suyos, todos);
    menosLapsos(dichos, suyos, todos);
    masLapsos(hitos, delCurso, todos);
    menosLapsos(hitos, delCurso, todos);
    if (mueveElCurso) {
      menosLapsos(dichos, delCurso, todos);
    }
    return Dias.de(todos, hitos);
  }

  @SuppressWarnings("JavaPeriodGetDays") // The months are counted apart.
  private static void masLapsos(Set<LocalDate> desde, Set<Period> lapsos, Set<LocalDate> todos) {
    for (Period lapso : lapsos) {
      for (LocalDate dia : desde) {
        for (Redondeo redondeo : Redondeo.values()) {
          todos.add(redondeo.sumar(dia, (int) lapso.toTotalMonths()).plusDays(lapso.getDays()));
        }
      }
    }
  }

  /** The days from which one comes to these. */
  @SuppressWarnings("JavaPeriodGetDays") // The months are counted apart.
  private static void menosLapsos(Set<LocalDate> hasta, Set<Period> lapsos, Set<LocalDate> todos) {
    for (Period lapso : lapsos) {
      int meses = (int) lapso.toTotalMonths();
      for (LocalDate dia : hasta) {
        LocalDate comienzo = dia.minusDays(lapso.getDays());
        todos.add(comienzo.minusMonths(meses));
        if (comienzo.getDayOfMonth() == 1) {
          todos.add(comienzo.minusDays(1).minusMonths(meses));
        }
      }
    }
  }
}
