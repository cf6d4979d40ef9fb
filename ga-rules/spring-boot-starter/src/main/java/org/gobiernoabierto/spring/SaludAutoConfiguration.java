package org.gobiernoabierto.spring;

import org.gobiernoabierto.json.EscritorDeInformes;
import org.gobiernoabierto.json.LectorDeEjercicios;
import org.gobiernoabierto.reglas.Evaluador;
import org.springframework.boot.actuate.info.InfoContributor;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What rules run, and that they do, for the endpoints of the actuator. */
@AutoConfiguration(after = GobiernoAbiertoAutoConfiguration.class)
public class SaludAutoConfiguration {

  private static final String SALUD = "management.health.gobierno-abierto.enabled";

  @Configuration(proxyBeanMethods = false)
  @ConditionalOnClass(InfoContributor.class)
  static class Informacion {

    @Bean
    @ConditionalOnMissingBean(name = "gobiernoAbiertoInfoContributor")
    InfoContributor gobiernoAbiertoInfoContributor(Evaluador evaluador) {
      return info -> info.withDetail("gobiernoAbierto", Conjuntos.de(evaluador));
    }
  }

  @Configuration(proxyBeanMethods = false)
  @ConditionalOnClass(name = "org.springframework.boot.health.contributor.HealthIndicator")
  @ConditionalOnBooleanProperty(name = SALUD, matchIfMissing = true)
  static class SaludEnBoot4 {

    @Bean
    @ConditionalOnMissingBean(name = "gobiernoAbiertoHealthIndicator")
    org.springframework.boot.health.contributor.HealthIndicator gobiernoAbiertoHealthIndicator(
        Evaluador evaluador, LectorDeEjercicios lector, EscritorDeInformes escritor) {
      Ensayo ensayo = new Ensayo(evaluador, lector, escritor);
      return () -> {
        var salud = new org.springframework.boot.health.contributor.Health.Builder();
        ensayo.falla().ifPresentOrElse(salud::down, salud::up);
        return salud.withDetail("conjuntos", Conjuntos.de(evaluador)).build();
      };
    }
  }

  @Configuration(proxyBeanMethods = false)
  @ConditionalOnClass(name = "org.springframework.boot.actuate.health.HealthIndicator")
  @ConditionalOnBooleanProperty(name = SALUD, matchIfMissing = true)
  static class SaludEnBoot3 {

    @Bean
    @ConditionalOnMissingBean(name = "gobiernoAbiertoHealthIndicator")
    org.springframework.boot.actuate.health.HealthIndicator gobiernoAbiertoHealthIndicator(
        Evaluador evaluador, LectorDeEjercicios lector, EscritorDeInformes escritor) {
      Ensayo ensayo = new Ensayo(evaluador, lector, escritor);
      return () -> {
        var salud = new org.springframework.boot.actuate.health.Health.Builder();
        ensayo.falla().ifPresentOrElse(salud::down, salud::up);
        return salud.withDetail("conjuntos", Conjuntos.de(evaluador)).build();
      };
    }
  }
}
