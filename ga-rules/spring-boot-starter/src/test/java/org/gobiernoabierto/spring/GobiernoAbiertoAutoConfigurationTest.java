package org.gobiernoabierto.spring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.gobiernoabierto.json.EscritorDeInformes;
import org.gobiernoabierto.json.LectorDeEjercicios;
import org.gobiernoabierto.modelo.EjercicioLocal;
import org.gobiernoabierto.reglas.Evaluador;
import org.gobiernoabierto.reglas.OyenteDeReglas;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** What an application that names the starter has, and how it has something else. */
class GobiernoAbiertoAutoConfigurationTest {

  private static final String EJERCICIO =
      "{\"id\": \"x\", \"entidad\": \"MX-CAM\", \"edicion\": 2016}";
  private static final LocalDate FECHA = LocalDate.of(2018, 3, 20);

  private final ApplicationContextRunner aplicacion =
      new ApplicationContextRunner()
          .withConfiguration(AutoConfigurations.of(GobiernoAbiertoAutoConfiguration.class))
          .withPropertyValues("ga.calentar=false");

  @Test
  void hasAReaderThatTellsFaultsOfShape() {
    aplicacion.run(
        contexto ->
            assertThat(
                    contexto
                        .getBean(LectorDeEjercicios.class)
                        .leer(EJERCICIO.replace("}", ", \"postulantes\": [\"nadie\"]}"))
                        .fallas())
                .extracting(falla -> falla.codigo())
                .containsExactly("REFERENCIA_SIN_RESOLVER"));
  }

  @Test
  void givesWayToTheBeansOfTheApplication() {
    Evaluador evaluador = Evaluador.create();
    LectorDeEjercicios lector = new LectorDeEjercicios();
    EscritorDeInformes escritor = new EscritorDeInformes();

    aplicacion
        .withBean(Evaluador.class, () -> evaluador)
        .withBean(LectorDeEjercicios.class, () -> lector)
        .withBean(EscritorDeInformes.class, () -> escritor)
        .run(
            contexto -> {
              assertThat(contexto.getBean(Evaluador.class)).isSameAs(evaluador);
              assertThat(contexto.getBean(LectorDeEjercicios.class)).isSameAs(lector);
              assertThat(contexto.getBean(EscritorDeInformes.class)).isSameAs(escritor);
            });
  }

  @Test
  void takesParametersLimitsAndTextsFromProperties() {
    aplicacion
        .withPropertyValues(
            "ga.parametros.ventana=CICLO_COMPLETO",
            "ga.lectura.bytes=60B",
            "ga.lectura.tolerante=true",
            "ga.tope.en-total=1",
            "ga.textos=ninguno")
        .run(
            contexto -> {
              LectorDeEjercicios lector = contexto.getBean(LectorDeEjercicios.class);
              EjercicioLocal ejercicio = lector.leer(EJERCICIO).orElseThrow();
              var informe = contexto.getBean(Evaluador.class).evaluar(ejercicio, FECHA);

              assertThat(lector.leer(EJERCICIO + " ".repeat(60)).fallas())
                  .extracting(falla -> falla.codigo())
                  .containsExactly("LIMITE_TAMANO");
              assertThat(lector.leer("{\"a\": 1," + EJERCICIO.substring(1)).avisos()).hasSize(1);
              assertThat(informe.parametros()).containsEntry("ventana", "CICLO_COMPLETO");
              assertThat(informe.avisos())
                  .extracting(falla -> falla.codigo())
                  .contains("LIMITE_HALLAZGOS");
              assertThat(
                      new String(
                          contexto.getBean(EscritorDeInformes.class).escribir(informe),
                          java.nio.charset.StandardCharsets.UTF_8))
                  .doesNotContain("\"mensaje\"");
            });
  }

  @Test
  void doesNotStartWithRulesOfAnUnknownFingerprint() {
    aplicacion
        .withPropertyValues("ga.huellas=" + "0".repeat(64))
        .run(
            contexto ->
                assertThat(contexto)
                    .hasFailed()
                    .getFailure()
                    .rootCause()
                    .hasMessageContaining("La huella del conjunto"));
  }

  @Test
  void startsWithRulesOfAKnownFingerprint() {
    String huella = Evaluador.create().conjuntos().get(0).huella();

    aplicacion
        .withPropertyValues("ga.huellas=" + huella)
        .run(contexto -> assertThat(contexto).hasSingleBean(Evaluador.class));
  }

  @Test
  void tellsListenersWhatRulesDoFromTheStart() {
    List<String> reglas = new ArrayList<>();
    OyenteDeReglas oyente =
        new OyenteDeReglas() {
          @Override
          public void tardo(String regla, long nanos) {
            reglas.add(regla);
          }
        };

    aplicacion
        .withBean(OyenteDeReglas.class, () -> oyente)
        .withPropertyValues("ga.calentar=true")
        .run(contexto -> assertThat(reglas).isNotEmpty());
  }
}
