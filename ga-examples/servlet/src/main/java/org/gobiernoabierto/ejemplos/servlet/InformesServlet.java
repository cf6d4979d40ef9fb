package org.gobiernoabierto.ejemplos.servlet;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import org.gobiernoabierto.idioma.Idioma;
import org.gobiernoabierto.json.EscritorDeInformes;
import org.gobiernoabierto.json.LectorDeEjercicios;
import org.gobiernoabierto.json.Lectura;
import org.gobiernoabierto.json.Problema;
import org.gobiernoabierto.reglas.Evaluador;

/** Answers {@code POST /informes?fecha=AAAA-MM-DD} with the report of the exercise in the body. */
public final class InformesServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  private final transient Evaluador evaluador = Evaluador.create();
  private final transient LectorDeEjercicios lector =
      new LectorDeEjercicios().revisando(evaluador::revisarForma);
  private final transient EscritorDeInformes escritor = new EscritorDeInformes();

  @Override
  protected void doPost(HttpServletRequest peticion, HttpServletResponse respuesta)
      throws IOException {
    LocalDate fecha = LocalDate.parse(peticion.getParameter("fecha"));
    Lectura lectura = lector.leer(peticion.getInputStream());
    if (lectura.ejercicio().isEmpty()) {
      Problema problema = Problema.de(lectura.fallas(), Idioma.ES);
      respuesta.setStatus(problema.estado());
      respuesta.setContentType(Problema.TIPO_DE_CONTENIDO);
      respuesta.getOutputStream().write(escritor.escribir(problema));
      return;
    }
    respuesta.setContentType("application/json");
    respuesta
        .getOutputStream()
        .write(escritor.escribir(lectura.ubicar(evaluador.evaluar(lectura.orElseThrow(), fecha))));
  }
}
