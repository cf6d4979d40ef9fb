package mx.gob.ejemplo;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.gobiernoabierto.informe.Informe;
import org.gobiernoabierto.json.EscritorDeInformes;
import org.gobiernoabierto.json.LectorDeEjercicios;
import org.gobiernoabierto.json.Lectura;
import org.gobiernoabierto.reglas.Evaluador;

/** Writes the report of the exercise in a file as of a day. */
public final class Consumidor {

  public static void main(String[] args) throws Exception {
    Evaluador evaluador = Evaluador.create();
    LectorDeEjercicios lector = new LectorDeEjercicios().revisando(evaluador::revisarForma);
    Lectura lectura = lector.leer(Files.readAllBytes(Path.of(args[0])));
    Informe informe = evaluador.evaluar(lectura.orElseThrow(), LocalDate.parse(args[1]));
    System.out.write(new EscritorDeInformes().escribir(lectura.ubicar(informe)));
    System.out.flush();
  }
}
