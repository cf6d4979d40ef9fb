package org.gobiernoabierto.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.gobiernoabierto.modelo.Desconocido;
import org.gobiernoabierto.modelo.EjercicioLocal;
import org.gobiernoabierto.modelo.EjercicioLocalBuilder;
import org.gobiernoabierto.modelo.lugares.Lugares;
import org.gobiernoabierto.modelo.lugares.Retoque;
import org.gobiernoabierto.modelo.lugares.Sitio;
import org.gobiernoabierto.reglas.explicacion.Recorte;

/** One exercise of which some values are not known, others each time; taken by turns. */
final class Ocultados {

  private static final int CUANTOS = 8;
  private static final Pattern SIN_OCULTAR =
      Pattern.compile("/(?:id|entidad|edicion|titulo|nota|ficticio)|/fuentes/.*|.*/(?:id|\\d+)");

  private final List<EjercicioLocal> todos;
  private int siguiente;

  /**
   * @param lugares how many values are not known
   */
  Ocultados(EjercicioLocal ejercicio, int lugares) {
    List<Sitio> sitios = valores(ejercicio);
    todos =
        IntStream.range(0, CUANTOS)
            .mapToObj(
                semilla -> {
                  List<Sitio> otros = new ArrayList<>(sitios);
                  Collections.shuffle(otros, new Random(semilla));
                  return sin(ejercicio, otros.subList(0, Math.min(lugares, otros.size())));
                })
            .toList();
  }

  private static List<Sitio> valores(EjercicioLocal ejercicio) {
    Lugares lugares = new Lugares(ejercicio);
    return Recorte.lugares(ejercicio).stream()
        .filter(ruta -> !SIN_OCULTAR.matcher(ruta).matches())
        .map(lugares::en)
        .filter(Sitio::esUnSoloValor)
        .toList();
  }

  private static EjercicioLocal sin(EjercicioLocal ejercicio, List<Sitio> sitios) {
    return EjercicioLocalBuilder.builder(
            new Retoque(ejercicio, sitios).con(new Object[sitios.size()]))
        .desconocidos(Desconocido.en(sitios.stream().map(Sitio::ruta)))
        .build();
  }

  EjercicioLocal otro() {
    return todos.get(siguiente++ % CUANTOS);
  }
}
