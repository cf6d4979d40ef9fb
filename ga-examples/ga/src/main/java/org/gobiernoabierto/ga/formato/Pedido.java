package org.gobiernoabierto.ga.formato;

import java.net.URI;
import java.util.function.BiFunction;
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
 * @param textos in which languages JSON says what is for people
 * @param ayuda where the page stands that explains the requirements; null when nobody said
 * @param calendario gives the deadlines of an exercise as its report tells
 */
public record Pedido(
    String archivo,
    Idioma idioma,
    boolean sinFecha,
    TextosEscritos textos,
    @Nullable URI ayuda,
    BiFunction<EjercicioLocal, Informe, Calendario> calendario) {}
