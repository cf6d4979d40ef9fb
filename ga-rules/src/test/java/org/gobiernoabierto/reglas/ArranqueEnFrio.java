package org.gobiernoabierto.reglas;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.gobiernoabierto.informe.Informe;
import org.gobiernoabierto.json.EscritorDeInformes;
import org.gobiernoabierto.json.LectorDeEjercicios;
import org.gobiernoabierto.json.Lectura;
import org.gobiernoabierto.modelo.EjercicioLocal;
import org.gobiernoabierto.reglas.catalogo.Catalogo;
import org.gobiernoabierto.reglas.expediente.Expediente;
import org.gobiernoabierto.reglas.parametros.Parametros;

/**
 * Measures, in a fresh JVM, the way from JSON bytes to the first report, in milliseconds; see
 * docs/rendimiento.md. Arguments: a JSON file, and {@code entero} for the way an embedder goes
 * (reading, preparing, evaluating, writing, total) or {@code partes} for one part after the other
 * (reading, Bean Validation, rules, writing, total).
 */
final class ArranqueEnFrio {

  private static final LocalDate FECHA = LocalDate.of(2018, 3, 20);

  private ArranqueEnFrio() {}

  public static void main(String[] args) throws IOException {
    byte[] json = Files.readAllBytes(Path.of(args[0]));
    List<Long> tiempos = new ArrayList<>(List.of(System.nanoTime()));
    Lectura lectura = new LectorDeEjercicios().leer(json);
    EjercicioLocal ejercicio = lectura.orElseThrow();
    tiempos.add(System.nanoTime());
    Informe informe =
        args[1].equals("entero") ? entero(ejercicio, tiempos) : partes(ejercicio, tiempos);
    tiempos.add(System.nanoTime());
    byte[] escrito = new EscritorDeInformes().escribir(lectura.ubicar(informe));
    tiempos.add(System.nanoTime());
    StringBuilder linea = new StringBuilder();
    for (int i = 1; i < tiempos.size(); i++) {
      linea.append((tiempos.get(i) - tiempos.get(i - 1)) / 1_000_000).append('\t');
    }
    long total = tiempos.get(tiempos.size() - 1) - tiempos.get(0);
    System.out.println(linea.append(total / 1_000_000).append('\t').append(escrito.length));
  }

  private static Informe entero(EjercicioLocal ejercicio, List<Long> tiempos) {
    Evaluador evaluador = Evaluador.create();
    tiempos.add(System.nanoTime());
    return evaluador.evaluar(ejercicio, FECHA);
  }

  private static Informe partes(EjercicioLocal ejercicio, List<Long> tiempos) {
    if (!new Forma().fallas(ejercicio).isEmpty()) {
      throw new IllegalArgumentException("La forma no es válida");
    }
    tiempos.add(System.nanoTime());
    Catalogo catalogo = Catalogo.deLaGuia();
    Expediente expediente = new Expediente(ejercicio, FECHA, Parametros.porOmision());
    Recolector recolector = new Recolector(catalogo);
    new Reglas(catalogo).aplicar(expediente.hechos(), recolector);
    Hallazgos hallazgos = new Hallazgos(ejercicio, TopeDeHallazgos.PREDETERMINADO);
    Juez juez = new Juez(catalogo, expediente, FECHA, hallazgos);
    juez.juzgar(recolector);
    return new Redactor(catalogo, Parametros.porOmision())
        .informe(ejercicio, FECHA, expediente, juez.dictamenes(), hallazgos);
  }
}
