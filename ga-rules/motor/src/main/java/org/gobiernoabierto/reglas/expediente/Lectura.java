package org.gobiernoabierto.reglas.expediente;

import static org.gobiernoabierto.reglas.catalogo.Vencimiento.Cierre.NO;

import java.time.Period;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.gobiernoabierto.idioma.ArgumentoException;
import org.gobiernoabierto.idioma.Texto;
import org.gobiernoabierto.reglas.catalogo.Cronologia;
import org.gobiernoabierto.reglas.catalogo.Cronologia.Anio;
import org.gobiernoabierto.reglas.catalogo.Cronologia.Origen;
import org.gobiernoabierto.reglas.catalogo.Cronologia.Periodo;
import org.gobiernoabierto.reglas.catalogo.Etapa;
import org.gobiernoabierto.reglas.catalogo.Ficha;
import org.gobiernoabierto.reglas.catalogo.Redondeo;
import org.gobiernoabierto.reglas.catalogo.Vencimiento;
import org.jspecify.annotations.Nullable;

/**
 * How an exercise is read: the way in which its guide counts time, and the value of every
 * parameter. Immutable and thread-safe; made once for many exercises.
 */
public final class Lectura {

  private final Cronologia cronologia;
  private final SortedMap<String, String> valores;
  private final Redondeo redondeo;
  private final List<Etapa> etapas;
  private final Map<String, Integer> etapaDe = new HashMap<>();
  private final List<Resuelto> vencimientos;
  private final Map<String, Integer> numeroDe = new HashMap<>();
  private final @Nullable Origen origen;
  private final int mesesDelPeriodo;
  private final Map<Origen, Texto> pendeDe;
  private final @Nullable Integer mesesDelAnio;
  private final int mesesDelMonitoreo;

  /**
   * @param cronologia of the guide
   * @param valores every parameter by name, as reports write it
   * @throws IllegalArgumentException when a parameter that time is counted with is missing or is no
   *     number
   */
  public Lectura(Cronologia cronologia, Map<String, String> valores) {
    this.cronologia = cronologia;
    redondeo = Redondeo.de(valores);
    this.valores = Collections.unmodifiableSortedMap(new TreeMap<>(valores));
    etapas = cronologia.etapas();
    for (int i = 0; i < etapas.size(); i++) {
      for (String acto : etapas.get(i).actos()) {
        etapaDe.put(acto, i);
      }
    }
    Periodo periodo = cronologia.periodo();
    origen = periodo == null ? null : periodo.desde().get(valor(periodo.segun()));
    mesesDelPeriodo = periodo == null ? 0 : entero(periodo.meses());
    pendeDe = periodo == null ? Map.of() : periodo.pendeDe();
    Anio anio = cronologia.anio();
    mesesDelAnio = anio == null ? null : (Integer) entero(anio.meses());
    mesesDelMonitoreo = anio == null ? 0 : entero(anio.monitoreo());
    vencimientos =
        cronologia.vencimientos().values().stream()
            .sorted((a, b) -> a.id().compareTo(b.id()))
            .map(this::resuelto)
            .toList();
    for (int i = 0; i < vencimientos.size(); i++) {
      numeroDe.put(vencimientos.get(i).vencimiento().id(), i);
    }
  }

  /**
   * A deadline with the numbers of its parameters.
   *
   * @param desde number of the stage whose first act, or that of a later one, is meant; -1 for none
   * @param acto number of the stage whose first act is meant; -1 for none
   * @param dias days added; null when there is no limit
   */
  record Resuelto(Vencimiento vencimiento, int desde, int acto, int meses, @Nullable Integer dias) {

    boolean conCierre() {
      return vencimiento.cierre() != NO;
    }

    /** What is added. */
    Period lapso() {
      return Period.ofMonths(meses).plusDays(dias == null ? 0 : dias);
    }
  }

  private Resuelto resuelto(Vencimiento vencimiento) {
    Integer dias = 0;
    for (String parametro : vencimiento.dias()) {
      Integer suyos = enteroOSinLimite(parametro);
      dias = dias == null || suyos == null ? null : (Integer) (dias + suyos);
    }
    return new Resuelto(
        vencimiento,
        etapa(vencimiento.primerActoDesde()),
        etapa(vencimiento.acto()),
        vencimiento.meses().stream().mapToInt(this::entero).sum(),
        dias);
  }

  /** Number of a stage by its name; -1 for none. */
  private int etapa(@Nullable String id) {
    for (int i = 0; i < etapas.size(); i++) {
      if (etapas.get(i).id().equals(id)) {
        return i;
      }
    }
    if (id != null) {
      throw new ArgumentoException(
          new Texto("No hay una etapa «{id}»", "There is no stage “{id}”").con("id", id));
    }
    return -1;
  }

  /** The same with months rounded otherwise. */
  public Lectura conElOtroRedondeo() {
    return new Lectura(cronologia, redondeo.otro().en(valores));
  }

  /** On which day months end whose last one does not have the day on which they began. */
  public Redondeo redondeo() {
    return redondeo;
  }

  /** Months and days that the rules of a requirement may count with. */
  public Set<Period> lapsosDe(Ficha ficha) {
    Set<Period> lapsos = new HashSet<>();
    for (String parametro : ficha.parametros()) {
      Integer numero = valores.containsKey(parametro) ? enteroOSinLimite(parametro) : null;
      if (numero != null && numero > 0) {
        lapsos.add(Period.ofMonths(numero));
        lapsos.add(Period.ofDays(numero));
      }
    }
    return lapsos;
  }

  /** Months and days from an act to what it sets a day for, the deadline of a requirement too. */
  public Set<Period> lapsosDelCurso(Ficha ficha) {
    Set<Period> lapsos = new HashSet<>();
    lapsos.add(Period.ofMonths(mesesDelPeriodo));
    lapsos.add(Period.ofMonths(mesesDelMonitoreo));
    if (mesesDelAnio != null) {
      lapsos.add(Period.ofMonths(mesesDelAnio));
      lapsos.add(Period.ofMonths(mesesDelPeriodo + mesesDelAnio));
    }
    Resuelto suyo = vencimientos.get(numero(ficha.vence()));
    lapsos.add(suyo.lapso());
    if (suyo.conCierre()) {
      lapsos.add(suyo.lapso().plusMonths(mesesDelPeriodo));
    }
    lapsos.remove(Period.ZERO);
    return lapsos;
  }

  /** Every parameter by name, as reports write it. */
  public SortedMap<String, String> valores() {
    return valores;
  }

  private String valor(String parametro) {
    String valor = valores.get(parametro);
    if (valor == null) {
      throw new ArgumentoException(
          new Texto("No hay un parámetro «{nombre}»", "There is no parameter “{nombre}”")
              .con("nombre", parametro));
    }
    return valor;
  }

  private int entero(String parametro) {
    Integer entero = enteroOSinLimite(parametro);
    if (entero == null) {
      throw new ArgumentoException(
          new Texto(
                  "El parámetro «{nombre}» no es un número, sino «{valor}»",
                  "The parameter “{nombre}” is no number, but “{valor}”")
              .con("nombre", parametro, "valor", valor(parametro)));
    }
    return entero;
  }

  private @Nullable Integer enteroOSinLimite(String parametro) {
    String valor = valor(parametro);
    try {
      return Integer.valueOf(valor);
    } catch (NumberFormatException e) {
      return null;
    }
  }

  List<Etapa> etapas() {
    return etapas;
  }

  /** Number of the stage whose act a fact of this name is; -1 when it is of none. */
  int etapaDe(String acto) {
    return etapaDe.getOrDefault(acto, -1);
  }

  /** What the period is counted from; null where the guide knows none. */
  @Nullable Origen origen() {
    return origen;
  }

  int mesesDelPeriodo() {
    return mesesDelPeriodo;
  }

  /** What the period is counted from is called. */
  @Nullable Texto pendeDe(@Nullable Origen cual) {
    return cual == null ? null : pendeDe.get(cual);
  }

  /** Months of the plan's year; null where the guide knows none. */
  @Nullable Integer mesesDelAnio() {
    return mesesDelAnio;
  }

  int mesesDelMonitoreo() {
    return mesesDelMonitoreo;
  }

  List<Resuelto> vencimientos() {
    return vencimientos;
  }

  /** Number of a deadline. */
  int numero(String vencimiento) {
    Integer numero = numeroDe.get(vencimiento);
    if (numero == null) {
      throw new ArgumentoException(
          new Texto("No hay un vencimiento «{nombre}»", "There is no deadline “{nombre}”")
              .con("nombre", vencimiento));
    }
    return numero;
  }

  /**
   * A deadline by its name.
   *
   * @throws IllegalArgumentException when the guide has none of this name
   */
  public Vencimiento vencimiento(String id) {
    return vencimientos.get(numero(id)).vencimiento();
  }
}
