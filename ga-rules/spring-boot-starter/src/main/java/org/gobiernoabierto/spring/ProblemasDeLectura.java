package org.gobiernoabierto.spring;

import java.util.List;
import java.util.Locale;
import org.gobiernoabierto.idioma.Idioma;
import org.gobiernoabierto.informe.Falla;
import org.gobiernoabierto.jackson.FallasException;
import org.gobiernoabierto.json.EscritorDeInformes;
import org.gobiernoabierto.json.LecturaException;
import org.gobiernoabierto.json.Problema;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Answers a body that is no exercise with every fault of it, as problem details (RFC 9457). */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE + 100)
class ProblemasDeLectura {

  private final EscritorDeInformes escritor;

  ProblemasDeLectura(EscritorDeInformes escritor) {
    this.escritor = escritor;
  }

  @ExceptionHandler
  ResponseEntity<byte[]> alLeer(LecturaException e, Locale idioma) {
    return respuesta(e.fallas(), idioma);
  }

  @ExceptionHandler
  ResponseEntity<byte[]> alLeer(FallasException e, Locale idioma) {
    return respuesta(e.fallas(), idioma);
  }

  ResponseEntity<byte[]> respuesta(List<Falla> fallas, Locale idioma) {
    Problema problema =
        Problema.de(fallas, idioma.getLanguage().equals("en") ? Idioma.EN : Idioma.ES);
    return ResponseEntity.status(problema.estado())
        .contentType(MediaType.parseMediaType(Problema.TIPO_DE_CONTENIDO))
        .body(escritor.escribir(problema));
  }
}
