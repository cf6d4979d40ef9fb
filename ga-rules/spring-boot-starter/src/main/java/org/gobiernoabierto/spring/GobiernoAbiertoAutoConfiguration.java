package org.gobiernoabierto.spring;

import org.gobiernoabierto.jackson.GobiernoAbiertoModule;
import org.gobiernoabierto.json.EscritorDeEjercicios;
import org.gobiernoabierto.json.EscritorDeInformes;
import org.gobiernoabierto.json.LectorDeEjercicios;
import org.gobiernoabierto.reglas.ArtefactoDeReglas;
import org.gobiernoabierto.reglas.Evaluador;
import org.gobiernoabierto.reglas.OyenteDeReglas;
import org.gobiernoabierto.reglas.Parametros;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.JacksonModule;

/**
 * The evaluator, the reader and the writers as beans, each of which gives way to one of the
 * application's. Rule sets and listeners that are beans are taken too.
 */
@AutoConfiguration
@EnableConfigurationProperties(GobiernoAbiertoProperties.class)
public class GobiernoAbiertoAutoConfiguration {

  @Bean
  @ConditionalOnMissingBean
  Evaluador evaluador(
      GobiernoAbiertoProperties propiedades,
      ObjectProvider<ArtefactoDeReglas> reglas,
      ObjectProvider<OyenteDeReglas> oyentes) {
    Evaluador.Builder evaluador =
        Evaluador.builder()
            .parametros(Parametros.de(propiedades.parametros()))
            .tope(propiedades.tope().comoTope());
    if (propiedades.guia() != null) {
      evaluador.guia(propiedades.guia());
    }
    if (propiedades.instaladas()) {
      evaluador.instaladas();
    }
    propiedades.huellas().forEach(evaluador::huella);
    reglas.orderedStream().forEach(evaluador::agregar);
    oyentes.orderedStream().forEach(evaluador::oyente);
    return evaluador.build();
  }

  @Bean
  @ConditionalOnMissingBean
  LectorDeEjercicios lectorDeEjercicios(
      GobiernoAbiertoProperties propiedades, Evaluador evaluador) {
    LectorDeEjercicios lector =
        new LectorDeEjercicios()
            .conLimites(propiedades.lectura().limites())
            .revisando(evaluador::revisarForma);
    return propiedades.lectura().tolerante() ? lector.tolerante() : lector;
  }

  @Bean
  @ConditionalOnMissingBean
  EscritorDeInformes escritorDeInformes(GobiernoAbiertoProperties propiedades) {
    return new EscritorDeInformes().conTextos(propiedades.textos());
  }

  @Bean
  @ConditionalOnMissingBean
  EscritorDeEjercicios escritorDeEjercicios() {
    return new EscritorDeEjercicios();
  }

  @Bean
  @ConditionalOnBooleanProperty(name = "ga.calentar", matchIfMissing = true)
  SmartInitializingSingleton calentamiento(
      Evaluador evaluador, LectorDeEjercicios lector, EscritorDeInformes escritor) {
    return () -> new Ensayo(evaluador, lector, escritor).hacer();
  }

  /** For exercises and reports within something else, and for who writes them with a mapper. */
  @Configuration(proxyBeanMethods = false)
  @ConditionalOnClass(JacksonModule.class)
  static class ConJackson {

    @Bean
    @ConditionalOnMissingBean
    GobiernoAbiertoModule gobiernoAbiertoModule(
        LectorDeEjercicios lector, EscritorDeInformes escritor) {
      return new GobiernoAbiertoModule(lector, escritor);
    }
  }

  /** The same for a mapper of Jackson 2. */
  @Configuration(proxyBeanMethods = false)
  @ConditionalOnClass(
      name = {
        "com.fasterxml.jackson.databind.Module",
        "org.gobiernoabierto.jackson2.GobiernoAbiertoModule"
      })
  static class ConJackson2 {

    @Bean
    @ConditionalOnMissingBean
    org.gobiernoabierto.jackson2.GobiernoAbiertoModule gobiernoAbiertoModule2(
        LectorDeEjercicios lector, EscritorDeInformes escritor) {
      return new org.gobiernoabierto.jackson2.GobiernoAbiertoModule(lector, escritor);
    }
  }
}
