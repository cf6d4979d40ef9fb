package org.gobiernoabierto.bench.clasico;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.drools.compiler.kie.builder.impl.DrlProject;
import org.gobiernoabierto.modelo.EjercicioLocal;
import org.gobiernoabierto.reglas.Parametros;
import org.gobiernoabierto.reglas.gemelo.Lectura;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.runtime.KieSession;

/**
 * The requirements as a user of Drools would usually write them: DRL compiled when the program
 * starts, the whole exercise as one fact, rules that walk it. Tells only which requirements are not
 * met; what is declared unknown and what nobody has appraised it does not look at. Thread-safe.
 */
public final class Clasico {

  private static final String CARPETA = "org/gobiernoabierto/bench/clasico/";
  private static final int ULTIMO_PASO = 6;

  private final KieBase base;

  /** Compiles the rules. */
  public Clasico() {
    base = compilada();
  }

  private static KieBase compilada() {
    KieServices servicios = KieServices.Factory.get();
    KieFileSystem archivos = servicios.newKieFileSystem();
    IntStream.rangeClosed(0, ULTIMO_PASO)
        .mapToObj(paso -> CARPETA + "paso-" + paso + ".drl")
        .map(archivo -> servicios.getResources().newClassPathResource(archivo, Clasico.class))
        .forEach(archivos::write);
    KieBuilder compilador = servicios.newKieBuilder(archivos).buildAll(DrlProject.class);
    if (compilador.getResults().hasMessages(Message.Level.ERROR)) {
      throw new IllegalStateException(compilador.getResults().toString());
    }
    return servicios.newKieContainer(compilador.getKieModule().getReleaseId()).getKieBase();
  }

  /** The ids of the requirements that {@code ejercicio} does not meet as of {@code fecha}. */
  public Set<String> faltan(EjercicioLocal ejercicio, LocalDate fecha) {
    return faltan(ejercicio, fecha, Parametros.porOmision());
  }

  Set<String> faltan(EjercicioLocal ejercicio, LocalDate fecha, Parametros parametros) {
    Set<String> faltan = new HashSet<>();
    KieSession sesion = base.newKieSession();
    try {
      sesion.setGlobal("faltan", faltan);
      sesion.insert(Lectura.de(parametros));
      sesion.insert(Fechas.de(ejercicio, fecha));
      sesion.insert(ejercicio);
      sesion.fireAllRules();
    } finally {
      sesion.dispose();
    }
    return faltan;
  }
}
