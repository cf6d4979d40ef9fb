package org.gobiernoabierto.bench;

import static java.util.Objects.requireNonNull;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.gobiernoabierto.bench.clasico.Clasico;
import org.gobiernoabierto.informe.Informe;
import org.gobiernoabierto.json.EscritorDeInformes;
import org.gobiernoabierto.json.Esquema;
import org.gobiernoabierto.json.LectorDeEjercicios;
import org.gobiernoabierto.modelo.Compromiso;
import org.gobiernoabierto.modelo.CompromisoBuilder;
import org.gobiernoabierto.modelo.EjercicioLocal;
import org.gobiernoabierto.modelo.EjercicioLocalBuilder;
import org.gobiernoabierto.modelo.PlanDeAccionLocalBuilder;
import org.gobiernoabierto.reglas.Evaluador;
import org.gobiernoabierto.reglas.Parametros;
import org.gobiernoabierto.reglas.gemelo.Gemelo;
import org.gobiernoabierto.reglas.gemelo.Veredicto;
import org.gobiernoabierto.reglas.muestras.Fallas;
import org.gobiernoabierto.reglas.muestras.Muestras;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is measured warm, on one exercise. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@SuppressWarnings("NullAway.Init") // The harness fills it, and then has it prepared.
public class Tibios {

  private static final LocalDate FECHA = Muestras.FECHA;
  private static final JsonMapper JACKSON = Json.MAPEADOR;

  /** Beyond, the JSON is larger than the reader takes unless told. */
  private static final int CABEN_EN_JSON = 1_000;

  private static final Evaluador EVALUADOR = Evaluador.create();
  private static final SoloReglas CINCO_VECES = SoloReglas.repetidas(5);
  private static final SoloReglas EN_SESION = SoloReglas.enSesion();
  private static final Gemelo GEMELO = new Gemelo(Parametros.porOmision());
  private static final Clasico CLASICO = new Clasico();
  private static final LectorDeEjercicios LECTOR =
      new LectorDeEjercicios().revisando(EVALUADOR::revisarForma);
  private static final LectorDeEjercicios SOLO_LECTOR = new LectorDeEjercicios();
  private static final EscritorDeInformes ESCRITOR = new EscritorDeInformes();
  private static final Validator VALIDADOR =
      Validation.byProvider(HibernateValidator.class)
          .configure()
          .ignoreXmlConfiguration()
          .messageInterpolator(new ParameterMessageInterpolator())
          .buildValidatorFactory()
          .getValidator();
  private static final Schema ESQUEMA =
      SchemaRegistry.withDialect(Dialects.getDraft202012())
          .getSchema(JACKSON.readTree(Esquema.EJERCICIO.json()));

  /** Commitments of the exercise. */
  @Param("10")
  public int compromisos;

  /** {@code no}: it meets every requirement; {@code si}: it has many faults. */
  @Param("no")
  public String fallas;

  private EjercicioLocal ejercicio;
  private EjercicioLocal elMismo;
  private byte[] json;
  private JsonNode arbol;
  private Ocultados sinUno;
  private Ocultados sinDiez;
  private Ocultados sinCincuenta;
  private int cambios;

  /** Makes the exercise. */
  @Setup
  public void preparar() {
    ejercicio = otro();
    elMismo = otro();
    if (compromisos > CABEN_EN_JSON) {
      return;
    }
    sinUno = new Ocultados(ejercicio, 1);
    sinDiez = new Ocultados(ejercicio, 10);
    sinCincuenta = new Ocultados(ejercicio, 50);
    json = Json.de(ejercicio);
    arbol = JACKSON.readTree(json);
    if (!SOLO_LECTOR.leer(json).orElseThrow().equals(ejercicio)
        || !ESQUEMA.validate(arbol).isEmpty()) {
      throw new IllegalStateException("No todos leen lo mismo");
    }
  }

  private EjercicioLocal otro() {
    EjercicioLocal conforme = Muestras.conforme(compromisos);
    return fallas.equals("si") ? Fallas.en(conforme) : conforme;
  }

  @Benchmark
  public Informe evaluador() {
    return EVALUADOR.evaluar(ejercicio, FECHA);
  }

  @Benchmark
  public Informe sinUno() {
    return EVALUADOR.evaluar(sinUno.otro(), FECHA);
  }

  @Benchmark
  public Informe sinDiez() {
    return EVALUADOR.evaluar(sinDiez.otro(), FECHA);
  }

  @Benchmark
  public Informe sinCincuenta() {
    return EVALUADOR.evaluar(sinCincuenta.otro(), FECHA);
  }

  @Benchmark
  public Informe enSesion() {
    return EN_SESION.evaluar(ejercicio, FECHA);
  }

  @Benchmark
  public Informe cincoVeces() {
    return CINCO_VECES.evaluar(ejercicio, FECHA);
  }

  @Benchmark
  public Veredicto gemelo() {
    return GEMELO.evaluar(ejercicio, FECHA);
  }

  @Benchmark
  public Set<String> clasico() {
    return CLASICO.faltan(ejercicio, FECHA);
  }

  @Benchmark
  public EjercicioLocal lector() {
    return SOLO_LECTOR.leer(json).orElseThrow();
  }

  @Benchmark
  public EjercicioLocal jackson() {
    return JACKSON.readValue(json, EjercicioLocal.class);
  }

  @Benchmark
  public byte[] jacksonDeIdaYVuelta() {
    return JACKSON.writeValueAsBytes(JACKSON.readValue(json, EjercicioLocal.class));
  }

  @Benchmark
  public List<com.networknt.schema.Error> esquema() {
    return ESQUEMA.validate(arbol);
  }

  @Benchmark
  public Set<ConstraintViolation<EjercicioLocal>> forma() {
    return VALIDADOR.validate(ejercicio);
  }

  /** The whole way of a request: JSON in, shape and rules, JSON out. */
  @Benchmark
  public byte[] deJsonAJson() {
    return ESCRITOR.escribir(EVALUADOR.evaluar(LECTOR.leer(json).orElseThrow(), FECHA));
  }

  /** An exercise of which the one seen last has not one record: shape and rules. */
  @Benchmark
  public Informe fresco() {
    EjercicioLocal suyo = cambios++ % 2 == 0 ? ejercicio : elMismo;
    return EVALUADOR.evaluar(EjercicioLocalBuilder.builder(suyo).build(), FECHA);
  }

  /** A form in which one field changes before each evaluation. */
  @Benchmark
  public Informe formulario() {
    List<Compromiso> otros = new ArrayList<>(requireNonNull(ejercicio.plan()).compromisos());
    otros.set(0, CompromisoBuilder.builder(otros.get(0)).objetivo("v" + cambios++).build());
    EjercicioLocal editado =
        EjercicioLocalBuilder.builder(ejercicio)
            .plan(PlanDeAccionLocalBuilder.builder(ejercicio.plan()).compromisos(otros).build())
            .build();
    return EVALUADOR.evaluar(editado, FECHA);
  }
}
