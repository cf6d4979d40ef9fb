package org.gobiernoabierto.spring;

import java.util.Locale;
import org.gobiernoabierto.jackson2.FallasException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** As {@link ProblemasDeLectura}, for what a mapper of Jackson 2 reads. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE + 100)
class ProblemasDeJackson2 {

  private final ProblemasDeLectura problemas;

  ProblemasDeJackson2(ProblemasDeLectura problemas) {
    this.problemas = problemas;
  }

  @ExceptionHandler
  ResponseEntity<byte[]> alLeer(FallasException e, Locale idioma) {
    return problemas.respuesta(e.fallas(), idioma);
  }
}
