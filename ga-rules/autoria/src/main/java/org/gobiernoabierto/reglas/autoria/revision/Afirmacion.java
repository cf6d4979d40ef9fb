package org.gobiernoabierto.reglas.autoria.revision;

import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.Expression;
import org.gobiernoabierto.reglas.autoria.drl.Fragmento;
import org.jspecify.annotations.Nullable;

/**
 * What a constraint says of a field: that it is less than, equal to or more than something.
 * Immutable.
 *
 * @param campo the field, as written without blanks
 * @param con what it is compared with, as written without blanks
 * @param menor whether it may be less
 * @param igual whether it may be equal
 * @param mayor whether it may be more
 * @param valor what it is compared with, when that is a whole number
 * @param negada whether it is the contrary of what is written, which holds for null too
 * @param texto the constraint as its author wrote it
 */
record Afirmacion(
    String campo,
    String con,
    boolean menor,
    boolean igual,
    boolean mayor,
    @Nullable Long valor,
    boolean negada,
    String texto) {

  private static final String NULO = "null";
  private static final String VERDAD = "true";

  static Afirmacion logica(Fragmento en, Expression expresion, boolean valor) {
    String campo = sinBlancos(en.texto(expresion));
    String texto = valor ? en.texto(expresion) : "!" + en.texto(expresion);
    return new Afirmacion(campo, VERDAD, !valor, valor, !valor, null, !valor, texto);
  }

  /** What a comparison says when it turns out as {@code valor}; null where that is not known. */
  static @Nullable Afirmacion de(Fragmento en, BinaryExpr comparacion, boolean valor) {
    Afirmacion dicha =
        switch (comparacion.getOperator()) {
          case EQUALS -> con(en, comparacion, false, true, false);
          case NOT_EQUALS -> con(en, comparacion, true, false, true);
          case LESS -> con(en, comparacion, true, false, false);
          case LESS_EQUALS -> con(en, comparacion, true, true, false);
          case GREATER -> con(en, comparacion, false, false, true);
          case GREATER_EQUALS -> con(en, comparacion, false, true, true);
          case LEFT_SHIFT -> deDrl(en, comparacion);
          default -> null;
        };
    return dicha == null || valor
        ? dicha
        : new Afirmacion(
            dicha.campo,
            dicha.con,
            !dicha.menor,
            !dicha.igual,
            !dicha.mayor,
            dicha.valor,
            true,
            "!(" + dicha.texto + ")");
  }

  /** {@code a contains b} against {@code a not contains b}. */
  private static Afirmacion deDrl(Fragmento en, BinaryExpr comparacion) {
    String operador = en.operador(comparacion);
    String derecho = operador.replaceFirst("^not\\s+", "");
    boolean afirma = operador.equals(derecho);
    String campo =
        sinBlancos(
            en.texto(comparacion.getLeft())
                + " "
                + derecho
                + " "
                + en.texto(comparacion.getRight()));
    return new Afirmacion(
        campo, VERDAD, !afirma, afirma, !afirma, null, !afirma, en.texto(comparacion).strip());
  }

  private static Afirmacion con(
      Fragmento en, BinaryExpr comparacion, boolean menor, boolean igual, boolean mayor) {
    String con = sinBlancos(en.texto(comparacion.getRight()));
    return new Afirmacion(
        sinBlancos(en.texto(comparacion.getLeft())),
        con,
        menor,
        igual,
        mayor,
        entero(con),
        false,
        en.texto(comparacion).strip());
  }

  private static @Nullable Long entero(String texto) {
    return texto.matches("-?\\d{1,15}[lL]?") ? Long.valueOf(texto.replaceAll("[lL]$", "")) : null;
  }

  private static String sinBlancos(String texto) {
    return texto.replaceAll("\\s+", "").replaceAll("\\(\\)", "");
  }

  /** The same said of the other side. */
  Afirmacion alReves() {
    return new Afirmacion(
        /* campo= */ con,
        /* con= */ campo,
        /* menor= */ mayor,
        igual,
        /* mayor= */ menor,
        entero(campo),
        negada,
        texto);
  }

  /** Whether this and {@code otra}, of the same field, cannot both be. */
  boolean contradice(Afirmacion otra) {
    if (con.equals(otra.con)) {
      return !((menor && otra.menor) || (igual && otra.igual) || (mayor && otra.mayor));
    }
    if ((exigeAlgo() && otra.soloEs(NULO)) || (otra.exigeAlgo() && soloEs(NULO))) {
      return true;
    }
    if (valor != null && otra.valor != null) {
      return desde() > otra.hasta() || otra.desde() > hasta();
    }
    return igual
        && !menor
        && !mayor
        && otra.igual
        && !otra.menor
        && !otra.mayor
        && esConstante()
        && otra.esConstante();
  }

  private boolean soloEs(String que) {
    return con.equals(que) && igual && !menor;
  }

  /** Whether it never holds for null. */
  private boolean exigeAlgo() {
    boolean igualAAlgo = igual && !menor && !mayor && esConstante();
    return !negada && !con.equals(NULO) && !con.equals(VERDAD) && (menor != mayor || igualAAlgo);
  }

  private boolean esConstante() {
    return valor != null || con.startsWith("\"") || con.matches("([A-Z]\\w*\\.)+[A-Z_0-9]+");
  }

  private long desde() {
    if (menor || valor == null) {
      return Long.MIN_VALUE;
    }
    return igual ? valor : valor + 1;
  }

  private long hasta() {
    if (mayor || valor == null) {
      return Long.MAX_VALUE;
    }
    return igual ? valor : valor - 1;
  }
}
