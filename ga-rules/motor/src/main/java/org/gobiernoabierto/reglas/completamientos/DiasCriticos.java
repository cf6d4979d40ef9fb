package org.gobiernoabierto.reglas.completamientos;

import java.time.LocalDate;
import java.time.Period;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.gobiernoabierto.reglas.catalogo.Ficha;
import org.gobiernoabierto.reglas.catalogo.Redondeo;

/** The days between which nothing that the rules of a requirement compare changes. */
record DiasCriticos(Tribunal tribunal, int cual, List<LoQueSeVe> vistos, Set<LocalDate> hitos) {

  /** Those of the exercise, with the date of the report and the bounds of what is not known. */
  Dias con(LocalDate fecha, List<Incognita> incognitas) {
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
    NavigableSet<LocalDate> todos = new TreeSet<>(dichos);
    todos.addAll(hitos);
    masLapsos(dichos, tribunal.lapsos(cual), todos);
    masLapsos(hitos, tribunal.lapsosDelCurso(cual), todos);
    return Dias.de(todos, hitos);
  }

  @SuppressWarnings("JavaPeriodGetDays") // The months are counted apart.
  private static void masLapsos(
      Set<LocalDate> desde, Set<Period> lapsos, NavigableSet<LocalDate> todos) {
    for (Period lapso : lapsos) {
      for (LocalDate dia : desde) {
        int meses = (int) lapso.toTotalMonths();
        for (Redondeo redondeo : Redondeo.values()) {
          todos.add(redondeo.sumar(dia, meses).plusDays(lapso.getDays()));
        }
        LocalDate comienzo = dia.minusDays(lapso.getDays());
        todos.add(comienzo.minusMonths(meses));
        if (comienzo.getDayOfMonth() == 1) {
          todos.add(comienzo.minusDays(1).minusMonths(meses));
        }
      }
    }
  }
}
