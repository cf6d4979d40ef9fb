package org.gobiernoabierto.ga.lote;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.gobiernoabierto.idioma.Idioma;
import org.gobiernoabierto.informe.Resultado;
import org.gobiernoabierto.informe.Veredicto;

/** The counts as two tables: entities, and requirements by result. */
final class ResumenEnTexto {

  private static final int ANCHO_DE_ENTIDAD = 34;
  private static final int ANCHO = 17;

  private final Idioma idioma;
  private final StringBuilder texto = new StringBuilder();

  private ResumenEnTexto(Idioma idioma) {
    this.idioma = idioma;
  }

  static String de(Resumen resumen, Idioma idioma) {
    ResumenEnTexto tablas = new ResumenEnTexto(idioma);
    tablas.porEntidad(resumen);
    if (!resumen.veredictos().isEmpty()) {
      tablas.porRequisito(resumen);
    }
    return tablas.texto.toString();
  }

  private void porEntidad(Resumen resumen) {
    texto.append(Rotulo.POR_ENTIDAD.en(idioma)).append('\n');
    List<Object> titulos = new ArrayList<>();
    titulos.add(Rotulo.EJERCICIOS.en(idioma));
    Stream.of(Veredicto.values()).map(v -> v.nombre().en(idioma)).forEach(titulos::add);
    titulos.add(Rotulo.JUZGADOS.en(idioma));
    renglon(ANCHO_DE_ENTIDAD, Rotulo.ENTIDAD.en(idioma), titulos);
    long[] total = new long[Veredicto.values().length];
    resumen
        .veredictos()
        .forEach(
            (entidad, cuantos) -> {
              Arrays.setAll(total, i -> total[i] + cuantos[i]);
              renglon(
                  ANCHO_DE_ENTIDAD,
                  entidad.iso() + " " + entidad.nombre(),
                  celdas(LongStream.of(cuantos).sum(), cuantos, juzgados(resumen.de(entidad))));
            });
    renglon(ANCHO_DE_ENTIDAD, Rotulo.SIN_EVALUAR.en(idioma), List.of(resumen.sinEvaluar()));
    renglon(
        ANCHO_DE_ENTIDAD,
        Rotulo.EN_TOTAL.en(idioma),
        celdas(resumen.total(), total, juzgados(resumen.deTodas())));
  }

  private static List<Object> celdas(long ejercicios, long[] veredictos, String juzgados) {
    List<Object> celdas = new ArrayList<>();
    celdas.add(ejercicios);
    LongStream.of(veredictos).forEach(celdas::add);
    celdas.add(juzgados);
    return celdas;
  }

  /** Results that say something, of all. */
  private static String juzgados(Map<String, long[]> cuentas) {
    long todos = 0;
    long indeterminados = 0;
    for (long[] cuenta : cuentas.values()) {
      todos += LongStream.of(cuenta).sum();
      indeterminados += cuenta[Resultado.NO_DETERMINABLE.ordinal()];
    }
    return todos - indeterminados + "/" + todos;
  }

  private void porRequisito(Resumen resumen) {
    texto.append('\n').append(Rotulo.POR_REQUISITO.en(idioma)).append('\n');
    List<String> titulos =
        Stream.of(Resultado.values()).map(resultado -> resultado.nombre().en(idioma)).toList();
    renglon(Rotulo.REQUISITO.en(idioma).length() + 2, Rotulo.REQUISITO.en(idioma), titulos);
    resumen
        .deTodas()
        .forEach(
            (requisito, cuenta) ->
                renglon(
                    Rotulo.REQUISITO.en(idioma).length() + 2,
                    requisito,
                    LongStream.of(cuenta).boxed().toList()));
  }

  private void renglon(int ancho, String titulo, List<?> celdas) {
    texto.append("  ").append(titulo).append(" ".repeat(Math.max(1, ancho - titulo.length())));
    for (Object celda : celdas) {
      String escrita = celda.toString();
      texto.append(" ".repeat(Math.max(1, ANCHO - escrita.length()))).append(escrita);
    }
    texto.append('\n');
  }
}
