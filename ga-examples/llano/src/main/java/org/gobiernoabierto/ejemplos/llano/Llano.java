package org.gobiernoabierto.ejemplos.llano;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.gobiernoabierto.json.EscritorDeInformes;
import org.gobiernoabierto.json.LectorDeEjercicios;
import org.gobiernoabierto.json.Lectura;
import org.gobiernoabierto.reglas.Evaluador;

/** Writes to standard output the report of the exercise in a file, as of a date. */
public final class Llano {

  private Llano() {}

  public static void main(String[] argumentos) throws IOException {
    Evaluador evaluador = Evaluador.create();
    LectorDeEjercicios lector = new LectorDeEjercicios().revisando(evaluador::revisarForma);
    Lectura lectura = lector.leer(Files.readAllBytes(Path.of(argumentos[0])));
    LocalDate fecha = LocalDate.parse(argumentos[1]);
    System.out.write(
        new EscritorDeInformes()
            .escribir(lectura.ubicar(evaluador.evaluar(lectura.orElseThrow(), fecha))));
    System.out.flush();
  }
}
