package org.gobiernoabierto.ga.reglas;

import java.util.ArrayList;
import java.util.List;
import org.gobiernoabierto.formatos.Limpieza;
import org.gobiernoabierto.idioma.Idioma;
import org.gobiernoabierto.idioma.Texto;
import org.gobiernoabierto.reglas.autoria.Pruebas;
import org.gobiernoabierto.reglas.autoria.Pruebas.Fallido;

/** What trying cases showed, as a person reads it. */
final class PruebasEnTexto {

  private static final Texto FALLA = new Texto("✗ {requisito}: {caso}", "✗ {requisito}: {caso}");
  private static final Texto DONDE =
      new Texto("  {archivo}, al {fecha}", "  {archivo}, as of {fecha}");
  private static final Texto ESPERADO = new Texto("  se esperaba:", "  expected:");
  private static final Texto ENCONTRADO = new Texto("  se encontró:", "  found:");
  private static final Texto HECHOS =
      new Texto("  hechos que miran sus reglas:", "  facts that its rules look at:");
  private static final Texto SIN_HECHOS =
      new Texto("  sus reglas no tienen hechos que mirar", "  its rules have no facts to look at");
  private static final Texto NUNCA_HABLAN =
      new Texto("Ningún caso hace hablar a:", "No case makes these speak:");
  private static final Texto NUNCA_CALLAN =
      new Texto("Ningún caso hace callar a:", "No case keeps these silent:");
  private static final Texto CUENTA =
      new Texto(
          "{bien} de {casos} casos dan lo que dicen.",
          "{bien} of {casos} cases give what they state.");

  private static final Texto POR_CONFIRMAR =
      new Texto(
          "Por confirmar, {n}: dicen lo que dieron las reglas, y ga reglas mutar no los cuenta.",
          "To be confirmed, {n}: they state what the rules gave, and ga reglas mutar leaves them out.");

  private static final Texto POR_QUE = new Texto("Sale con 1: ", "Exits with 1: ");
  private static final Texto OTRA_COSA =
      new Texto("casos que dan otra cosa, {n}", "cases that give something else, {n}");
  private static final Texto SIN_HABLAR =
      new Texto("reglas que nunca hablan, {n}", "rules that never speak, {n}");
  private static final Texto SIN_CALLAR =
      new Texto("reglas que nunca callan, {n}", "rules that are never silent, {n}");

  private PruebasEnTexto() {}

  static String de(Pruebas pruebas, Idioma idioma) {
    StringBuilder texto = new StringBuilder();
    pruebas.fallidos().forEach(fallido -> fallido(fallido, idioma, texto));
    lista("", NUNCA_HABLAN, pruebas.nuncaHablan(), idioma, texto);
    lista("", NUNCA_CALLAN, pruebas.nuncaCallan(), idioma, texto);
    int bien = pruebas.casos() - pruebas.fallidos().size();
    texto.append(CUENTA.con("bien", bien, "casos", pruebas.casos()).en(idioma)).append('\n');
    lista(
        "",
        POR_CONFIRMAR.con("n", pruebas.porConfirmar().size()),
        pruebas.porConfirmar().stream().map(c -> c.archivo() + ": " + c.nombre()).toList(),
        idioma,
        texto);
    return pruebas.bien() ? texto.toString() : texto + porQue(pruebas, idioma);
  }

  /** What has to be mended before this exits with 0. */
  private static String porQue(Pruebas pruebas, Idioma idioma) {
    List<String> razones = new ArrayList<>();
    cuantos(OTRA_COSA, pruebas.fallidos(), idioma, razones);
    cuantos(SIN_HABLAR, pruebas.nuncaHablan(), idioma, razones);
    cuantos(SIN_CALLAR, pruebas.nuncaCallan(), idioma, razones);
    return POR_QUE.en(idioma) + String.join("; ", razones) + ".\n";
  }

  private static void cuantos(Texto de, List<?> suyos, Idioma idioma, List<String> razones) {
    if (!suyos.isEmpty()) {
      razones.add(de.con("n", suyos.size()).en(idioma));
    }
  }

  private static void fallido(Fallido fallido, Idioma idioma, StringBuilder texto) {
    texto
        .append(
            Limpieza.de(
                FALLA.con("requisito", fallido.requisito(), "caso", fallido.nombre()).en(idioma)))
        .append('\n')
        .append(
            DONDE
                .con("archivo", Limpieza.de(fallido.archivo()), "fecha", fallido.fecha())
                .en(idioma))
        .append('\n');
    lista("  ", ESPERADO, fallido.esperado(), idioma, texto);
    lista("  ", ENCONTRADO, fallido.encontrado(), idioma, texto);
    if (fallido.hechos().isEmpty()) {
      texto.append(SIN_HECHOS.en(idioma)).append('\n');
    }
    lista("  ", HECHOS, fallido.hechos(), idioma, texto);
    texto.append('\n');
  }

  private static void lista(
      String sangria, Texto rotulo, List<String> renglones, Idioma idioma, StringBuilder texto) {
    if (!renglones.isEmpty()) {
      texto.append(rotulo.en(idioma)).append('\n');
      renglones.forEach(
          r -> texto.append(sangria).append("  ").append(Limpieza.sinMover(r)).append('\n'));
    }
  }
}
