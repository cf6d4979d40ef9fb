package org.gobiernoabierto.reglas.autoria;

import java.util.ArrayList;
import java.util.List;
import org.gobiernoabierto.reglas.autoria.Pieza.Clase;

/**
 * Cuts DRL into pieces without its comments. Texts end where their line does, so that a missing
 * quote is found where it is missing. Not thread-safe.
 */
final class Lexico {

  private static final List<String> SIGNOS =
      List.of("===", "&&", "||", "==", "!=", "<=", ">=", "=<", "=>", "<>", ":=", "!.", "->", "::");
  private static final String SUELTOS = "(){}[],;:.=<>!+-*/%@&|?#~^";

  private final String texto;
  private final List<Pieza> piezas = new ArrayList<>();
  private int en;
  private boolean alInicio = true;

  private Lexico(String texto) {
    this.texto = texto;
  }

  static List<Pieza> piezas(String texto) {
    Lexico lexico = new Lexico(texto);
    while (lexico.en < texto.length()) {
      lexico.siguiente();
    }
    return List.copyOf(lexico.piezas);
  }

  private void siguiente() {
    char c = texto.charAt(en);
    if (c == '\n' || c == '\r') {
      alInicio = true;
      en++;
    } else if (c == ' ' || c == '\t' || c == '\f') {
      en++;
    } else if (texto.startsWith("//", en)) {
      en = finDelRenglon();
    } else if (texto.startsWith("/*", en)) {
      int fin = texto.indexOf("*/", en + 2);
      if (fin < 0) {
        poner(Clase.COMENTARIO_ABIERTO, texto.length());
      } else {
        en = fin + 2;
      }
    } else if (c == '"' || c == '\'') {
      entrecomillado(c);
    } else if (Character.isDigit(c)) {
      poner(Clase.NUMERO, hasta(i -> Character.isLetterOrDigit(i) || i == '.' || i == '_'));
    } else if (Character.isJavaIdentifierStart(c)) {
      poner(Clase.PALABRA, hasta(Character::isJavaIdentifierPart));
    } else {
      signo();
    }
  }

  private void entrecomillado(char comilla) {
    int i = en + 1;
    while (i < texto.length() && texto.charAt(i) != comilla && texto.charAt(i) != '\n') {
      i += texto.charAt(i) == '\\' ? 2 : 1;
    }
    boolean cerrado = i < texto.length() && texto.charAt(i) == comilla;
    if (cerrado) {
      poner(Clase.TEXTO, i + 1);
    } else {
      poner(Clase.TEXTO_ABIERTO, finDelRenglon());
    }
  }

  private void signo() {
    for (String signo : SIGNOS) {
      if (texto.startsWith(signo, en)) {
        poner(Clase.SIGNO, en + signo.length());
        return;
      }
    }
    boolean conocido = SUELTOS.indexOf(texto.charAt(en)) >= 0;
    poner(conocido ? Clase.SIGNO : Clase.EXTRANO, en + Character.charCount(texto.codePointAt(en)));
  }

  private int hasta(java.util.function.IntPredicate sigue) {
    int i = en + 1;
    while (i < texto.length() && sigue.test(texto.charAt(i))) {
      i++;
    }
    return texto.charAt(i - 1) == '.' ? i - 1 : i;
  }

  private int finDelRenglon() {
    int fin = texto.indexOf('\n', en);
    return fin < 0 ? texto.length() : fin;
  }

  private void poner(Clase clase, int hasta) {
    piezas.add(new Pieza(clase, texto.substring(en, hasta), en, alInicio));
    alInicio = false;
    en = hasta;
  }
}
