package org.gobiernoabierto.bench;

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
import org.gobiernoabierto.bench.gemelo.Gemelo;
import org.gobiernoabierto.bench.gemelo.Veredicto;
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
import org.gobiernoabierto.reglas.SoloReglas;
import org.gobiernoabierto.reglas.parametros.Parametros;
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
public class Tibios {

  private static final LocalDate FECHA = Muestras.FECHA;
  private static final JsonMapper JACKSON = Json.MAPEADOR;

  /** Commitments of the exercise. */
  @Param("10")
  public int compromisos;

  /** {@code no}: it meets every requirement; {@code si}: it has many faults. */
  @Param("no")
  public String fallas;

  private final Evaluador evaluador = Evaluador.create();
  private final SoloReglas cincoVeces = SoloReglas.repetidas(5);
  private final SoloReglas enSesion = SoloReglas.enSesion();
  private final Gemelo gemelo = new Gemelo(Parametros.porOmision());
  private final Clasico clasico = new Clasico();
  private final LectorDeEjercicios lector =
      new LectorDeEjercicios().revisando(evaluador::fallasDeForma);
  private final LectorDeEjercicios soloLector = new LectorDeEjercicios();
  private final EscritorDeInformes escritor = new EscritorDeInformes();
  private final Validator validador =
      Validation.byProvider(HibernateValidator.class)
          .configure()
          .ignoreXmlConfiguration()
          .messageInterpolator(new ParameterMessageInterpolator())
          .buildValidatorFactory()
          .getValidator();
  private final Schema esquema =
      SchemaRegistry.withDialect(Dialects.getDraft202012())
          .getSchema(JACKSON.readTree(Esquema.EJERCICIO.json()));

  private EjercicioLocal ejercicio;
  private byte[] json;
  private JsonNode arbol;
  private int cambios;

  /** Makes the exercise. */
  @Setup
  public void preparar() {
    EjercicioLocal conforme = Muestras.conforme(compromisos);
    ejercicio = fallas.equals("si") ? Fallas.en(conforme) : conforme;
    json = Json.de(ejercicio);
    arbol = JACKSON.readTree(json);
    if (!soloLector.leer(json).orElseThrow().equals(ejercicio)
        || !esquema.validate(arbol).isEmpty()) {
      throw new IllegalStateException("No todos leen lo mismo");
    }
  }

  @Benchmark
  public Informe evaluador() {
    return evaluador.evaluar(ejercicio, FECHA);
  }

  @Benchmark
  public Informe enSesion() {
    return enSesion.evaluar(ejercicio, FECHA);
  }

  @Benchmark
  public Informe cincoVeces() {
    return cincoVeces.evaluar(ejercicio, FECHA);
  }

  @Benchmark
  public Veredicto gemelo() {
    return gemelo.evaluar(ejercicio, FECHA);
  }

  @Benchmark
  public Set<String> clasico() {
    return clasico.faltan(ejercicio, FECHA);
  }

  @Benchmark
  public EjercicioLocal lector() {
    return soloLector.leer(json).orElseThrow();
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
    return esquema.validate(arbol);
  }

  @Benchmark
  public Set<ConstraintViolation<EjercicioLocal>> forma() {
    return validador.validate(ejercicio);
  }

  /** The whole way of a request: JSON in, shape and rules, JSON out. */
  @Benchmark
  public byte[] deJsonAJson() {
    return escritor.escribir(evaluador.evaluar(lector.leer(json).orElseThrow(), FECHA));
  }

  /** A form in which one field changes before each evaluation. */
  @Benchmark
  public Informe formulario() {
    List<Compromiso> otros = new ArrayList<>(ejercicio.plan().compromisos());
    otros.set(0, CompromisoBuilder.builder(otros.get(0)).objetivo("v" + cambios++).build());
    EjercicioLocal editado =
        EjercicioLocalBuilder.builder(ejercicio)
            .plan(PlanDeAccionLocalBuilder.builder(ejercicio.plan()).compromisos(otros).build())
            .build();
    return evaluador.evaluar(editado, FECHA);
  }
}
