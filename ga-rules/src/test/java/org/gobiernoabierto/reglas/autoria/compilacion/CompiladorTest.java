package org.gobiernoabierto.reglas.autoria.compilacion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.gobiernoabierto.reglas.autoria.archivos.Archivo;
import org.gobiernoabierto.reglas.autoria.compilacion.Compilador.Compilacion;
import org.gobiernoabierto.reglas.autoria.tipos.TiposDeclarados;
import org.junit.jupiter.api.Test;

class CompiladorTest {

  private static final int VECES = 6;

  private static List<Archivo> reglas(String paquete) {
    return List.of(
        new Archivo(
            "JAU-01-" + paquete + ".drl",
            """
            package mx.%s;
            import org.gobiernoabierto.reglas.hechos.Mesa;
            global org.gobiernoabierto.reglas.hechos.Juicio juicio;
            rule "JAU-01 hubo mesas"
            when
                Mesa()
            then
                juicio.cumple("JAU-01");
            end
            """
                .formatted(paquete)));
  }

  @Test
  void ruleSetsThatAreCompiledAtTheSameTimeStayApart() throws Exception {
    CyclicBarrier juntos = new CyclicBarrier(2);
    ExecutorService hilos = Executors.newFixedThreadPool(2);
    try {
      List<Future<List<Compilacion>>> corridas = new ArrayList<>();
      for (String paquete : List.of("uno", "dos")) {
        corridas.add(
            hilos.submit(
                () -> {
                  List<Compilacion> hechas = new ArrayList<>();
                  for (int i = 0; i < VECES; i++) {
                    juntos.await();
                    hechas.add(Compilador.compilar(reglas(paquete)));
                  }
                  return hechas;
                }));
      }

      assertThat(corridas.get(0).get()).allSatisfy(c -> soloDe("mx.uno", c));
      assertThat(corridas.get(1).get()).allSatisfy(c -> soloDe("mx.dos", c));
    } finally {
      hilos.shutdownNow();
    }
  }

  private static Compilacion declarando(String campo) {
    return Compilador.compilar(
        List.of(
            new Archivo(
                "definiciones.drl",
                "package mx.tipos;\ndeclare Cosa\n    %s : String\nend\n".formatted(campo))));
  }

  @Test
  void whatIsDeclaredAgainIsCompiledAnew() throws Exception {
    Map<String, byte[]> antes = declarando("uno").clases();
    ClassLoader construida = new ClasesEnMemoria(getClass().getClassLoader(), antes, Map.of());
    Map<String, byte[]> despues = declarando("dos").clases();
    ClassLoader escrita = new ClasesEnMemoria(construida, despues, Map.of());

    assertThat(construida.loadClass("mx.tipos.Cosa").getMethod("getUno")).isNotNull();
    assertThat(escrita.loadClass("mx.tipos.Cosa").getMethod("getDos")).isNotNull();
    assertThat(TiposDeclarados.es(escrita.loadClass("mx.tipos.Cosa"))).isTrue();
  }

  @Test
  void whatIsAboutToBeCompiledIsNotFoundWhereItWasCompiledBefore() {
    ClassLoader ajenas =
        new ClasesAjenas(getClass().getClassLoader(), Set.of(Archivo.class.getName()));

    assertThatThrownBy(() -> ajenas.loadClass(Archivo.class.getName()))
        .isInstanceOf(ClassNotFoundException.class);
    assertThat(ajenas.getResourceAsStream(Archivo.class.getName().replace('.', '/') + ".class"))
        .isNull();
  }

  private static void soloDe(String paquete, Compilacion compilacion) {
    assertThat(compilacion.mensajes()).isEmpty();
    assertThat(compilacion.modelos()).containsOnlyKeys(paquete);
    assertThat(compilacion.clases())
        .containsKeys(compilacion.modelos().get(paquete))
        .allSatisfy((clase, bytes) -> assertThat(clase).doesNotStartWith(otro(paquete) + "."));
  }

  private static String otro(String paquete) {
    return paquete.equals("mx.uno") ? "mx.dos" : "mx.uno";
  }
}
