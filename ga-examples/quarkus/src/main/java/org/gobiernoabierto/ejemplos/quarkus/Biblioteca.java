package org.gobiernoabierto.ejemplos.quarkus;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.gobiernoabierto.json.EscritorDeInformes;
import org.gobiernoabierto.json.LectorDeEjercicios;
import org.gobiernoabierto.reglas.Evaluador;

/** The library as beans; its classes are final, so that they have no scope that makes proxies. */
@Singleton
class Biblioteca {

  @Produces
  @Singleton
  Evaluador evaluador() {
    return Evaluador.create();
  }

  @Produces
  @Singleton
  LectorDeEjercicios lector(Evaluador evaluador) {
    return new LectorDeEjercicios().revisando(evaluador::revisarForma);
  }

  @Produces
  @Singleton
  EscritorDeInformes escritor() {
    return new EscritorDeInformes();
  }
}
