package org.gobiernoabierto.ga.lote;

import java.util.Map;
import org.gobiernoabierto.catalogo.EntidadFederativa;
import org.gobiernoabierto.idioma.Idioma;
import org.gobiernoabierto.informe.Resultado;

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
    if (!resumen.conformes().isEmpty()) {
      tablas.porRequisito(resumen);
    }
    return tablas.texto.toString();
  }

  private void porEntidad(Resumen resumen) {
    texto.append(Rotulo.POR_ENTIDAD.en(idioma)).append('\n');
    renglon(
        ANCHO_DE_ENTIDAD,
        Rotulo.ENTIDAD.en(idioma),
        Rotulo.EJERCICIOS.en(idioma),
        Rotulo.CONFORMES.en(idioma));
    for (Map.Entry<EntidadFederativa, Long> conformes : resumen.conformes().entrySet()) {
      EntidadFederativa entidad = conformes.getKey();
      renglon(
          ANCHO_DE_ENTIDAD,
          entidad.iso() + " " + entidad.nombre(),
          ejercicios(resumen, entidad),
          conformes.getValue());
    }
    long conformes = resumen.conformes().values().stream().mapToLong(Long::longValue).sum();
    renglon(ANCHO_DE_ENTIDAD, Rotulo.SIN_EVALUAR.en(idioma), resumen.sinEvaluar());
    renglon(ANCHO_DE_ENTIDAD, Rotulo.EN_TOTAL.en(idioma), resumen.total(), conformes);
  }

  private static long ejercicios(Resumen resumen, EntidadFederativa entidad) {
    long ejercicios = 0;
    for (long cuantos : resumen.de(entidad).values().iterator().next()) {
      ejercicios += cuantos;
    }
    return ejercicios;
  }

  private void porRequisito(Resumen resumen) {
    texto.append('\n').append(Rotulo.POR_REQUISITO.en(idioma)).append('\n');
    Resultado[] resultados = Resultado.values();
    Object[] titulos = new Object[resultados.length];
    for (int i = 0; i < titulos.length; i++) {
      titulos[i] = resultados[i].nombre().en(idioma);
    }
    renglon(Rotulo.REQUISITO.en(idioma).length() + 2, Rotulo.REQUISITO.en(idioma), titulos);
    resumen
        .deTodas()
        .forEach(
            (requisito, cuenta) -> {
              Object[] cuantos = new Object[cuenta.length];
              for (int i = 0; i < cuenta.length; i++) {
                cuantos[i] = cuenta[i];
              }
              renglon(Rotulo.REQUISITO.en(idioma).length() + 2, requisito, cuantos);
            });
  }

  private void renglon(int ancho, String titulo, Object... celdas) {
    texto.append("  ").append(titulo).append(" ".repeat(Math.max(1, ancho - titulo.length())));
    for (Object celda : celdas) {
      String escrita = celda.toString();
      texto.append(" ".repeat(Math.max(1, ANCHO - escrita.length()))).append(escrita);
    }
    texto.append('\n');
  }
}
