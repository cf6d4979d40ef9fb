package org.gobiernoabierto.spring;

import java.time.LocalDate;
import java.util.Optional;
import org.gobiernoabierto.informe.Informe;
import org.gobiernoabierto.json.EscritorDeInformes;
import org.gobiernoabierto.json.LectorDeEjercicios;
import org.gobiernoabierto.json.Lectura;
import org.gobiernoabierto.reglas.Evaluador;

/** The whole way from JSON to JSON, of an exercise of which nothing is recorded. */
record Ensayo(Evaluador evaluador, LectorDeEjercicios lector, EscritorDeInformes escritor) {

  private static final String VACIO =
      """
      {"id": "ensayo", "entidad": "MX-CAM", "edicion": 2016, "ficticio": true}
      """;
  private static final LocalDate FECHA = LocalDate.of(2016, 12, 31);

  Informe hacer() {
    Lectura lectura = lector.leer(VACIO);
    Informe informe = lectura.ubicar(evaluador.evaluar(lectura.orElseThrow(), FECHA));
    escritor.escribir(informe);
    return informe;
  }

  /** Why it does not work; empty when it does. */
  Optional<RuntimeException> falla() {
    try {
      hacer();
      return Optional.empty();
    } catch (RuntimeException e) {
      return Optional.of(e);
    }
  }
}
