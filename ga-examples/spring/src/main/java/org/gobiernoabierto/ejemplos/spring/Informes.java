package org.gobiernoabierto.ejemplos.spring;

import java.time.LocalDate;
import org.gobiernoabierto.informe.Informe;
import org.gobiernoabierto.json.Lectura;
import org.gobiernoabierto.modelo.EjercicioLocal;
import org.gobiernoabierto.reglas.Evaluador;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class Informes {

  /** An exercise among other things. */
  record Solicitud(String folio, LocalDate fecha, EjercicioLocal ejercicio) {}

  /** A report among other things. */
  record Respuesta(String folio, Informe informe) {}

  private final Evaluador evaluador;

  Informes(Evaluador evaluador) {
    this.evaluador = evaluador;
  }

  @PostMapping("/informes")
  Informe informe(@RequestBody Lectura lectura, @RequestParam LocalDate fecha) {
    return lectura.ubicar(evaluador.evaluar(lectura.orElseThrow(), fecha));
  }

  /** Without the places of what is found: who takes an exercise has no text. */
  @PostMapping("/informes-sin-lugares")
  Informe informe(@RequestBody EjercicioLocal ejercicio, @RequestParam LocalDate fecha) {
    return evaluador.evaluar(ejercicio, fecha);
  }

  @PostMapping("/solicitudes")
  Respuesta respuesta(@RequestBody Solicitud solicitud) {
    return new Respuesta(
        solicitud.folio(), evaluador.evaluar(solicitud.ejercicio(), solicitud.fecha()));
  }
}
