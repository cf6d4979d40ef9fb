package org.gobiernoabierto.ejemplos.spring;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Answers {@code POST /informes?fecha=AAAA-MM-DD} with the report of the exercise in the body. */
@SpringBootApplication
public class Aplicacion {

  public static void main(String[] argumentos) {
    SpringApplication.run(Aplicacion.class, argumentos);
  }
}
