package org.gobiernoabierto.reglas;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
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
 * Measures, in a fresh JVM, the way from JSON bytes to the first report, part by part, in
 * milliseconds; see docs/rendimiento.md. Argument: a JSON file.
 */
final class ArranqueEnFrio {

  private ArranqueEnFrio() {}

  public static void main(String[] args) throws Exception {
    byte[] json = Files.readAllBytes(Path.of(args[0]));
    LocalDate fecha = LocalDate.of(2018, 3, 20);
    long inicio = System.nanoTime();
    Lectura lectura = new LectorDeEjercicios().leer(json);
    EjercicioLocal ejercicio = lectura.orElseThrow();
    long leido = System.nanoTime();
    Forma forma = new Forma();
    if (!forma.fallas(ejercicio).isEmpty()) {
      throw new IllegalArgumentException("La forma no es válida");
    }
    long validado = System.nanoTime();
    Catalogo catalogo = Catalogo.deLaGuia();
    ReglasDrools reglas = new ReglasDrools(catalogo);
    Expediente expediente = new Expediente(ejercicio, fecha, Parametros.porOmision());
    Recolector recolector = new Recolector(catalogo);
    reglas.aplicar(expediente.hechos(), recolector);
    Juez juez = new Juez(catalogo, expediente, fecha);
    juez.juzgar(recolector);
    Informe informe =
        new Redactor(catalogo, Parametros.porOmision()).informe(ejercicio, fecha, expediente, juez);
    long juzgado = System.nanoTime();
    byte[] escrito = new EscritorDeInformes().escribir(lectura.ubicar(informe));
    long fin = System.nanoTime();
    List<Long> partes =
        List.of(leido - inicio, validado - leido, juzgado - validado, fin - juzgado, fin - inicio);
    StringBuilder linea = new StringBuilder();
    partes.forEach(parte -> linea.append(parte / 1_000_000).append('\t'));
    Files.write(Path.of(args[1]), (linea + "" + escrito.length + "\n").getBytes());
  }
}
