package org.gobiernoabierto.reglas.repertorio;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.IntPredicate;
import org.gobiernoabierto.informe.ConjuntoDeReglas;
import org.gobiernoabierto.informe.Dictamen;
import org.gobiernoabierto.informe.Falla;
import org.gobiernoabierto.informe.Informe;
import org.gobiernoabierto.informe.Paso;
import org.gobiernoabierto.informe.Resultado;
import org.gobiernoabierto.modelo.EjercicioLocal;
import org.gobiernoabierto.modelo.Registro;
import org.gobiernoabierto.reglas.OyenteDeReglas;
import org.gobiernoabierto.reglas.Oyentes;
import org.gobiernoabierto.reglas.Parametros;
import org.gobiernoabierto.reglas.TopeDeHallazgos;
import org.gobiernoabierto.reglas.catalogo.Ficha;
import org.gobiernoabierto.reglas.completamientos.Exploracion;
import org.gobiernoabierto.reglas.completamientos.Silencio;
import org.gobiernoabierto.reglas.completamientos.Tribunal;
import org.gobiernoabierto.reglas.expediente.Expediente;
import org.gobiernoabierto.reglas.expediente.HechosParecidos;
import org.gobiernoabierto.reglas.expediente.Lectura;
import org.gobiernoabierto.reglas.expediente.Plazos;
import org.gobiernoabierto.reglas.hechos.AnioDelPlan;
import org.gobiernoabierto.reglas.hechos.PeriodoDelEjercicio;
import org.gobiernoabierto.reglas.hechos.Plazo;
import org.gobiernoabierto.reglas.juicio.Hallazgos;
import org.gobiernoabierto.reglas.juicio.Juez;
import org.gobiernoabierto.reglas.juicio.Recolector;
import org.gobiernoabierto.reglas.juicio.Redactor;
import org.gobiernoabierto.reglas.juicio.Sentencia;
import org.gobiernoabierto.reglas.red.Testigo;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of an exercise as of a date: the rule sets in force, and the parameters as strict
 * as the strictest of them wants. Immutable and thread-safe.
 */
public final class Aplicables {

  /** How many completions are tried of one requirement, and of all, before they are left open. */
  private static final int POR_REQUISITO = 400;

  private static final int EN_TOTAL = 1500;

  /** Facts that say days from which or to which months are counted. */
  private static final List<Class<?>> DIAS_QUE_SE_CUENTAN =
      List.of(Plazo.class, PeriodoDelEjercicio.class, AnioDelPlan.class);

  private final List<Conjunto> conjuntos;
  private final List<Ficha> fichas;
  private final List<Paso> pasos;
  private final Lectura lectura;
  private final Redactor redactor;
  private final List<Falla> avisos;

  private final List<UnRequisito> porciones;

  /** Whether some rule looks at facts of a class. */
  private final ClassValue<Boolean> interesan =
      new ClassValue<>() {
        @Override
        protected Boolean computeValue(Class<?> hecho) {
          return conjuntos.stream().anyMatch(c -> c.reglas().interesan(hecho));
        }
      };

  /**
   * @param dias the rule sets, the guide first, with the day by which each governs
   * @param leidos values that are not those of the published reading
   * @param dichos the rule sets as reports name them
   * @param avisos what is to be told of which rule sets judge
   */
  public Aplicables(
      Map<Conjunto, LocalDate> dias,
      Parametros leidos,
      List<ConjuntoDeReglas> dichos,
      List<Falla> avisos) {
    this.conjuntos = List.copyOf(dias.keySet());
    this.fichas = conjuntos.stream().flatMap(c -> c.catalogo().fichas().stream()).toList();
    this.avisos = avisos;
    this.pasos = conjuntos.get(0).catalogo().pasos();
    SortedMap<String, String> valores = new Valores(dias, leidos).todos();
    lectura = new Lectura(conjuntos.get(0).catalogo().cronologia(), valores);
    for (Ficha ficha : fichas) {
      lectura.vencimiento(ficha.vence());
    }
    porciones = UnRequisito.de(conjuntos);
    redactor = new Redactor(dichos, pasos, fichas, lectura.valores());
  }

  private Aplicables(
      Aplicables otros, Lectura lectura, List<ConjuntoDeReglas> dichos, List<Falla> avisos) {
    conjuntos = otros.conjuntos;
    fichas = otros.fichas;
    pasos = otros.pasos;
    this.lectura = lectura;
    porciones = otros.porciones;
    this.avisos = avisos;
    redactor = new Redactor(dichos, pasos, fichas, lectura.valores());
  }

  /** The same for an exercise of which other things are to be told. */
  Aplicables con(List<ConjuntoDeReglas> dichos, List<Falla> otrosAvisos) {
    return new Aplicables(this, lectura, dichos, otrosAvisos);
  }

  /**
   * The report of an exercise whose shape is right.
   *
   * @param oyentes who is told what rules do
   */
  public Informe evaluar(
      EjercicioLocal ejercicio,
      LocalDate fecha,
      TopeDeHallazgos tope,
      List<OyenteDeReglas> oyentes) {
    Hallazgos hallazgos = new Hallazgos(ejercicio, tope, avisos);
    List<Sentencia> sentencias;
    Expediente expediente = new Expediente(ejercicio, fecha, lectura);
    IntPredicate iniciado = expediente::iniciado;
    IntPredicate puedeHaberIniciado = expediente::puedeHaberIniciado;
    DeEstos tribunal = new DeEstos(fecha);
    if (seSabeTodo(ejercicio)) {
      sentencias = tribunal.juzgar(expediente, oyentes);
      if (!tribunal.queRedondean.isEmpty()) {
        sentencias =
            segunElRedondeo(
                sentencias, fecha, otro -> porNumero(otro.juzgar(otro.expediente(ejercicio))));
      }
    } else {
      Exploracion exploracion = tribunal.explorar(ejercicio);
      sentencias = exploracion.sentencias();
      iniciado = exploracion::iniciado;
      puedeHaberIniciado = puedeHaberIniciado.or(exploracion::puedeHaberIniciado);
      BitSet redondean = tribunal.redondean();
      if (!redondean.isEmpty()) {
        sentencias = segunElRedondeo(sentencias, fecha, otro -> exploracion.ante(otro, redondean));
      }
      if (!oyentes.isEmpty()) {
        tribunal.juzgar(exploracion.loSabido(), oyentes);
      }
    }
    List<Dictamen> dictamenes = new ArrayList<>(sentencias.size());
    for (Sentencia juzgada : sentencias) {
      Sentencia sentencia = tras(ejercicio.datosHasta(), fecha, juzgada);
      dictamenes.add(sentencia.dictamen());
      hallazgos.agregar(sentencia.dictamen().requisito(), sentencia.hallazgos());
    }
    return redactor.informe(expediente, iniciado, puedeHaberIniciado, dictamenes, hallazgos);
  }

  /**
   * The result of one requirement of an exercise whose shape is right, the same as among all.
   *
   * @param requisito id of one that these have
   */
  public Resultado resultado(String requisito, EjercicioLocal ejercicio, LocalDate fecha) {
    int cual = 0;
    while (!fichas.get(cual).requisito().id().equals(requisito)) {
      cual++;
    }
    DeEstos tribunal = new DeEstos(fecha);
    Sentencia sentencia =
        seSabeTodo(ejercicio)
            ? tribunal.juzgar(cual, tribunal.expediente(ejercicio))
            : tribunal.explorar(ejercicio).sentencia(cual);
    return tras(ejercicio.datosHasta(), fecha, sentencia).resultado();
  }

  private static Sentencia tras(
      @Nullable LocalDate datosHasta, LocalDate fecha, Sentencia sentencia) {
    return datosHasta != null && fecha.isAfter(datosHasta)
        ? Silencio.tras(datosHasta, sentencia)
        : sentencia;
  }

  private static boolean seSabeTodo(EjercicioLocal ejercicio) {
    return ejercicio.desconocidos().isEmpty() && ejercicio.registro() != Registro.ABIERTO;
  }

  /**
   * Those that would come out otherwise if months were rounded otherwise say so.
   *
   * @param juzgadas what becomes of requirements before a tribunal, by their numbers; those that
   *     are missing come out the same
   */
  private List<Sentencia> segunElRedondeo(
      List<Sentencia> sentencias,
      LocalDate fecha,
      Function<Tribunal, Map<Integer, Sentencia>> juzgadas) {
    Aplicables otros = new Aplicables(this, lectura.conElOtroRedondeo(), List.of(), List.of());
    List<Sentencia> dichas = new ArrayList<>(sentencias);
    juzgadas
        .apply(otros.new DeEstos(fecha))
        .forEach(
            (cual, otra) -> {
              Sentencia una = sentencias.get(cual);
              if (una.resultado() != otra.resultado()) {
                dichas.set(
                    cual, una.segun(otros.lectura.redondeo(), otra.resultado(), fichas.get(cual)));
              }
            });
    return dichas;
  }

  private static Map<Integer, Sentencia> porNumero(List<Sentencia> sentencias) {
    Map<Integer, Sentencia> porNumero = new TreeMap<>();
    sentencias.forEach(una -> porNumero.put(porNumero.size(), una));
    return porNumero;
  }

  /** Judges exercises, of which everything is known, by these rule sets. Not thread-safe. */
  private final class DeEstos implements Tribunal {

    private final LocalDate fecha;

    /** Exercises in which some day would be another one if months were rounded otherwise. */
    private final List<Expediente> queRedondean = new ArrayList<>();

    /** The numbers of the requirements of which that was some day. */
    private final BitSet redondean = new BitSet();

    DeEstos(LocalDate fecha) {
      this.fecha = fecha;
    }

    @Override
    public List<Ficha> fichas() {
      return fichas;
    }

    @Override
    public Expediente expediente(EjercicioLocal ejercicio) {
      return new Expediente(ejercicio, fecha, lectura);
    }

    @Override
    public List<Sentencia> juzgar(Expediente expediente) {
      return juzgar(expediente, List.of());
    }

    List<Sentencia> juzgar(Expediente expediente, List<OyenteDeReglas> oyentes) {
      List<Object> hechos = expediente.hechos(interesan::get);
      Juez juez = new Juez(expediente, fecha);
      boolean redondea = expediente.plazos().redondea();
      List<Sentencia> sentencias = new ArrayList<>(fichas.size());
      for (Conjunto conjunto : conjuntos) {
        Recolector recolector = new Recolector(conjunto.catalogo(), lectura.valores());
        if (oyentes.isEmpty()) {
          conjunto.reglas().aplicar(hechos, recolector);
        } else {
          conjunto.reglas().aplicar(hechos, recolector, Testigo.para(new Oyentes(oyentes)));
        }
        juez.juzgar(conjunto.catalogo(), recolector, sentencias);
        redondea |= recolector.redondea();
      }
      if (redondea) {
        queRedondean.add(expediente);
      }
      return sentencias;
    }

    Exploracion explorar(EjercicioLocal ejercicio) {
      return new Exploracion(this, ejercicio, fecha, POR_REQUISITO, EN_TOTAL);
    }

    @Override
    public Function<EjercicioLocal, Sentencia> sala(int cual, Expediente parecido) {
      HechosParecidos hechos = new HechosParecidos(parecido, porciones.get(cual)::lee);
      return ejercicio -> {
        Expediente expediente = expediente(ejercicio);
        return juzgar(cual, expediente, hechos.de(expediente));
      };
    }

    Sentencia juzgar(int cual, Expediente expediente) {
      return juzgar(cual, expediente, expediente.hechos(porciones.get(cual)::lee));
    }

    private Sentencia juzgar(int cual, Expediente expediente, List<Object> hechos) {
      UnRequisito requisito = porciones.get(cual);
      Recolector recolector = requisito.recolector(lectura.valores());
      Sentencia sentencia = requisito.juzgar(expediente, hechos, recolector);
      if (recolector.redondea() || redondea(cual, expediente.plazos())) {
        redondean.set(cual);
      }
      return sentencia;
    }

    /** Whether a requirement is due on a day that is rounded, or its rules may see one. */
    private boolean redondea(int cual, Plazos plazos) {
      return plazos.redondea()
          && (plazos.redondea(fichas.get(cual).vence())
              || DIAS_QUE_SE_CUENTAN.stream().anyMatch(dia -> lee(cual, dia)));
    }

    /** The numbers of the requirements that may come out otherwise if months are. */
    BitSet redondean() {
      for (Expediente expediente : queRedondean) {
        for (int i = 0; i < fichas.size(); i++) {
          if (!redondean.get(i)) {
            juzgar(i, expediente);
          }
        }
      }
      return redondean;
    }

    @Override
    public Set<Period> lapsos(int cual) {
      return lectura.lapsosDe(fichas.get(cual));
    }

    @Override
    public Set<Period> lapsosDelCurso(int cual) {
      return lectura.lapsosDelCurso(fichas.get(cual));
    }

    @Override
    public boolean lee(Class<?> hecho) {
      return interesan.get(hecho);
    }

    @Override
    public boolean lee(int cual, Class<?> hecho) {
      return porciones.get(cual).lee(hecho);
    }
  }

  /** The report of an exercise whose shape is wrong. */
  public Informe sinEvaluar(EjercicioLocal ejercicio, LocalDate fecha, List<Falla> fallas) {
    return redactor.sinEvaluar(ejercicio, fecha, avisos, fallas);
  }

  public List<Conjunto> conjuntos() {
    return conjuntos;
  }

  /** The requirements of all of them, in order. */
  public List<Ficha> fichas() {
    return fichas;
  }

  /** How exercises are read. */
  public Lectura lectura() {
    return lectura;
  }

  /** Names and values of the guide's parameters and of those that rule sets add. */
  public SortedMap<String, String> valores() {
    return lectura.valores();
  }
}
