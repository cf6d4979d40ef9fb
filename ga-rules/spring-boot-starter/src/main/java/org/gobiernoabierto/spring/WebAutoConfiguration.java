package org.gobiernoabierto.spring;

import org.gobiernoabierto.json.EscritorDeEjercicios;
import org.gobiernoabierto.json.EscritorDeInformes;
import org.gobiernoabierto.json.LectorDeEjercicios;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.http.converter.autoconfigure.ServerHttpMessageConvertersCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.web.servlet.DispatcherServlet;

/** Exercises and reports as bodies of requests and responses. */
@AutoConfiguration(after = GobiernoAbiertoAutoConfiguration.class)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ConditionalOnClass(DispatcherServlet.class)
public class WebAutoConfiguration {

  private static final String PROBLEMAS = "ga.problemas";
  private static final String DE_BOOT_4 =
      "org.springframework.boot.http.converter.autoconfigure.ServerHttpMessageConvertersCustomizer";

  @Bean
  @ConditionalOnBooleanProperty(name = PROBLEMAS, matchIfMissing = true)
  ProblemasDeLectura problemasDeLectura(EscritorDeInformes escritor) {
    return new ProblemasDeLectura(escritor);
  }

  @Configuration(proxyBeanMethods = false)
  @ConditionalOnClass(name = "org.gobiernoabierto.jackson2.FallasException")
  @ConditionalOnBooleanProperty(name = PROBLEMAS, matchIfMissing = true)
  static class ConJackson2 {

    @Bean
    ProblemasDeJackson2 problemasDeJackson2(ProblemasDeLectura problemas) {
      return new ProblemasDeJackson2(problemas);
    }
  }

  /** A converter for JSON that is a bean would replace the one for everything else. */
  @Configuration(proxyBeanMethods = false)
  @ConditionalOnClass(name = DE_BOOT_4)
  static class EnBoot4 {

    @Bean
    ServerHttpMessageConvertersCustomizer convertidorDePublicados(
        LectorDeEjercicios lector, EscritorDeInformes informes, EscritorDeEjercicios ejercicios) {
      return convertidores ->
          convertidores.addCustomConverter(
              new ConvertidorDePublicados(lector, informes, ejercicios));
    }
  }

  @Configuration(proxyBeanMethods = false)
  @ConditionalOnMissingClass(DE_BOOT_4)
  static class EnBoot3 {

    @Bean
    HttpMessageConverter<Object> convertidorDePublicados(
        LectorDeEjercicios lector, EscritorDeInformes informes, EscritorDeEjercicios ejercicios) {
      return new ConvertidorDePublicados(lector, informes, ejercicios);
    }
  }
}
