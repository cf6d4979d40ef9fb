package org.gobiernoabierto.ga.reglas;

import org.gobiernoabierto.formatos.Limpieza;
import org.gobiernoabierto.idioma.Idioma;
import org.gobiernoabierto.idioma.Texto;
import org.gobiernoabierto.reglas.autoria.Argumento;
import org.gobiernoabierto.reglas.autoria.Mutante;
import org.gobiernoabierto.reglas.autoria.ResultadoDeMutar;

/** What became of the mutants of a rule set, as a person reads it. */
final class MutantesEnTexto {

  private static final Texto SOBREVIVE =
      new Texto("Ningún caso nota este cambio: ", "No case notices this change: ");
  private static final Texto ARGUMENTADO =
      new Texto("Ningún caso lo nota, y con razón: ", "No case notices it, for a reason: ");
  private static final Texto SIN_MUTANTE =
      new Texto(
          "mutantes.yaml da una razón que no hace falta: ",
          "mutantes.yaml gives a reason that is not needed: ");
  private static final Texto CUENTA =
      new Texto(
          "{donde}: los casos notan {muertos} de {probados} cambios ({porCiento} %); {argumentados} no"
              + " se notan con razón, {vivos} sin ella. {noCompilan} más no eran reglas.",
          "{donde}: the cases notice {muertos} of {probados} changes ({porCiento} %); {argumentados}"
              + " go unnoticed for a reason, {vivos} without. {noCompilan} more were no rules.");
  private static final Texto REGLAS = new Texto("En las reglas", "In the rules");
  private static final Texto YAML = new Texto("En los .yaml", "In the .yaml");
  private static final Texto EN_TOTAL = new Texto("En total", "In all");

  private MutantesEnTexto() {}

  static String de(ResultadoDeMutar resultado, Idioma idioma) {
    StringBuilder texto = new StringBuilder();
    resultado
        .argumentados()
        .forEach(a -> mutante(a.mutante(), ARGUMENTADO.en(idioma) + a.razon(), texto));
    resultado
        .sobrevivientes()
        .forEach(m -> mutante(m, SOBREVIVE.en(idioma) + m.operacion().en(idioma), texto));
    for (Argumento argumento : resultado.sinMutante()) {
      texto
          .append(SIN_MUTANTE.en(idioma))
          .append('«')
          .append(Limpieza.de(argumento.regla()))
          .append("»\n  + ")
          .append(Limpieza.sinMover(argumento.mutado()))
          .append("\n\n");
    }
    cuenta(REGLAS, resultado.deLasReglas(), idioma, texto);
    cuenta(YAML, resultado.delYaml(), idioma, texto);
    cuenta(EN_TOTAL, resultado, idioma, texto);
    return texto.toString();
  }

  private static void cuenta(
      Texto donde, ResultadoDeMutar resultado, Idioma idioma, StringBuilder texto) {
    texto
        .append(
            CUENTA
                .con(
                    "donde", donde,
                    "muertos", resultado.muertos().size(),
                    "probados", resultado.probados(),
                    "porCiento", resultado.porCiento(),
                    "argumentados", resultado.argumentados().size(),
                    "vivos", resultado.sobrevivientes().size(),
                    "noCompilan", resultado.noCompilan().size())
                .en(idioma))
        .append('\n');
  }

  private static void mutante(Mutante mutante, String dicho, StringBuilder texto) {
    texto
        .append(Limpieza.de(mutante.archivo()))
        .append(':')
        .append(mutante.linea())
        .append(':')
        .append(mutante.columna())
        .append(": ")
        .append(Limpieza.de(mutante.regla()))
        .append("\n  ")
        .append(Limpieza.de(dicho))
        .append("\n  - ")
        .append(Limpieza.sinMover(mutante.original()))
        .append("\n  + ")
        .append(Limpieza.sinMover(mutante.mutado()))
        .append("\n\n");
  }
}
