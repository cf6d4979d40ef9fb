package org.gobiernoabierto.ejemplos.quarkus;

import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import org.gobiernoabierto.idioma.Idioma;
import org.gobiernoabierto.json.EscritorDeInformes;
import org.gobiernoabierto.json.LectorDeEjercicios;
import org.gobiernoabierto.json.Lectura;
import org.gobiernoabierto.json.Problema;
import org.gobiernoabierto.reglas.Evaluador;

/** Answers {@code POST /informes?fecha=AAAA-MM-DD} with the report of the exercise in the body. */
@Path("/informes")
public class InformesResource {

  private final Evaluador evaluador;
  private final LectorDeEjercicios lector;
  private final EscritorDeInformes escritor;

  @Inject
  InformesResource(Evaluador evaluador, LectorDeEjercicios lector, EscritorDeInformes escritor) {
    this.evaluador = evaluador;
    this.lector = lector;
    this.escritor = escritor;
  }

  @POST
  public Response informe(byte[] cuerpo, @QueryParam("fecha") String fecha) {
    Lectura lectura = lector.leer(cuerpo);
    if (lectura.ejercicio().isEmpty()) {
      Problema problema = Problema.de(lectura.fallas(), Idioma.ES);
      return Response.status(problema.estado())
          .type(Problema.TIPO_DE_CONTENIDO)
          .entity(escritor.escribir(problema))
          .build();
    }
    return Response.ok(
            escritor.escribir(
                lectura.ubicar(evaluador.evaluar(lectura.orElseThrow(), LocalDate.parse(fecha)))),
            MediaType.APPLICATION_JSON)
        .build();
  }
}
