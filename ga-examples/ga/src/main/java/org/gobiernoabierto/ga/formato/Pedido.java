package org.gobiernoabierto.ga.formato;

import java.net.URI;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.gobiernoabierto.idioma.Idioma;
import org.gobiernoabierto.informe.Calendario;
import org.gobiernoabierto.informe.Informe;
import org.gobiernoabierto.json.TextosEscritos;
import org.gobiernoabierto.modelo.EjercicioLocal;
import org.jspecify.annotations.Nullable;

/**
 * How a report is asked for.
 *
 * @param archivo the exercise's file, as the user wrote it
 * @param idioma the language of what is for people
 * @param sinFecha whether no date was given
 * @param detalle whether text says everything, and not only what comes first
 * @param textos in which languages JSON says what is for people
 * @param ayuda where the page stands that explains the requirements; null when nobody said
 * @param celda the cell of a spreadsheet that a JSON Pointer is of; empty when it is of none
 * @param calendario gives the deadlines of an exercise as its report tells
 */
public record Pedido(
    String archivo,
    Idioma idioma,
    boolean sinFecha,
    boolean detalle,
    TextosEscritos textos,
    @Nullable URI ayuda,
    Function<String, Optional<String>> celda,
    BiFunction<EjercicioLocal, Informe, Calendario> calendario) {

  /** Of an exercise that is no spreadsheet. */
  public Pedido(
      String archivo,
      Idioma idioma,
      boolean sinFecha,
      boolean detalle,
      TextosEscritos textos,
      @Nullable URI ayuda,
      BiFunction<EjercicioLocal, Informe, Calendario> calendario) {
    this(archivo, idioma, sinFecha, detalle, textos, ayuda, ruta -> Optional.empty(), calendario);
  }
}
