package org.gobiernoabierto.reglas.autoria.drl;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.antlr.v4.runtime.BaseErrorListener;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.ListTokenSource;
import org.antlr.v4.runtime.NoViableAltException;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Recognizer;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.atn.Transition;
import org.antlr.v4.runtime.misc.IntervalSet;
import org.antlr.v4.runtime.misc.ParseCancellationException;
import org.drools.drl.parser.antlr4.DRL10Lexer;
import org.drools.drl.parser.antlr4.DRL10Parser;
import org.drools.drl.parser.antlr4.ParserHelper;
import org.gobiernoabierto.reglas.autoria.drl.Piezas.Zona;
import org.jspecify.annotations.Nullable;
import org.kie.internal.builder.conf.LanguageLevelOption;

/** Reads pieces with the grammar of Drools up to the first that it does not expect. */
final class Gramatica {

  private final Corriente corriente;
  private final DRL10Parser analizador;
  private @Nullable Inesperado inesperado;

  private Gramatica(Piezas piezas) {
    corriente = new Corriente(piezas);
    analizador = new DRL10Parser(corriente);
    analizador.setHelper(new ParserHelper(corriente, LanguageLevelOption.DRL10));
    analizador.removeErrorListeners();
    analizador.addErrorListener(
        new BaseErrorListener() {
          @Override
          public void syntaxError(
              Recognizer<?, ?> quien,
              Object palabra,
              int linea,
              int columna,
              String mensaje,
              @Nullable RecognitionException causa) {
            anotar((Token) palabra, causa);
            throw new ParseCancellationException();
          }
        });
  }

  /** The first piece that it does not expect; null when there is none. */
  static @Nullable Inesperado primero(Piezas piezas) {
    Gramatica gramatica = new Gramatica(piezas);
    try {
      gramatica.analizador.compilationUnit();
    } catch (ParseCancellationException e) {
      return gramatica.inesperado;
    }
    return null;
  }

  /**
   * Where one reading fails early, another may go on: what counts is how far any of them went, for
   * up to there all is well.
   */
  private void anotar(Token palabra, @Nullable RecognitionException causa) {
    boolean masAlla = corriente.masLejos > palabra.getTokenIndex();
    inesperado =
        new Inesperado(
            masAlla ? corriente.get(corriente.masLejos).getStartIndex() : palabra.getStartIndex(),
            masAlla ? Set.of() : esperadas(causa),
            analizador.getRuleInvocationStack());
  }

  private Set<Integer> esperadas(@Nullable RecognitionException causa) {
    if (causa instanceof NoViableAltException callejon && callejon.getDeadEndConfigs() != null) {
      IntervalSet todas = new IntervalSet();
      callejon
          .getDeadEndConfigs()
          .forEach(
              configuracion -> {
                for (Transition transicion : configuracion.state.getTransitions()) {
                  if (transicion.label() != null) {
                    todas.addAll(transicion.label());
                  }
                }
              });
      return todas.toSet();
    }
    return causa == null
        ? analizador.getExpectedTokens().toSet()
        : causa.getExpectedTokens() == null
            ? Set.of()
            : new TreeSet<>(causa.getExpectedTokens().toSet());
  }

  /** Pieces as the parser takes them; each is told by its index. */
  private static final class Corriente extends CommonTokenStream {

    int masLejos;

    Corriente(Piezas piezas) {
      super(new ListTokenSource(deParser(piezas)));
    }

    private static List<Token> deParser(Piezas piezas) {
      List<Token> tokens = new ArrayList<>();
      for (int i = 0; i < piezas.cuantas(); i++) {
        if (piezas.ver(i).abreRenglon()) {
          CommonToken renglon = new CommonToken(DRL10Lexer.WS, "\n");
          renglon.setChannel(Token.HIDDEN_CHANNEL);
          tokens.add(renglon);
        }
        tokens.add(palabra(clase(i, piezas), piezas.ver(i).texto(), i));
      }
      tokens.add(palabra(Token.EOF, "<EOF>", piezas.cuantas()));
      return tokens;
    }

    private static CommonToken palabra(int clase, String texto, int i) {
      CommonToken palabra = new CommonToken(clase, texto);
      palabra.setStartIndex(i);
      palabra.setStopIndex(i);
      return palabra;
    }

    /** What follows {@code then} is of a kind of its own, and so is the {@code end} after it. */
    private static int clase(int i, Piezas piezas) {
      Pieza pieza = piezas.ver(i);
      Zona antes = i == 0 ? Zona.ARCHIVO : piezas.zona(i - 1);
      boolean termina = piezas.zona(i) == Zona.ARCHIVO && antes != Zona.ARCHIVO;
      if (pieza.esDe(DRL10Lexer.DRL_END) && termina) {
        return DRL10Lexer.DRL_RHS_END;
      }
      return piezas.zona(i) == Zona.CONSECUENCIA && antes == Zona.CONSECUENCIA
          ? DRL10Lexer.RHS_CHUNK
          : pieza.clase();
    }

    @Override
    public Token LT(int k) {
      Token palabra = super.LT(k);
      if (palabra != null && k == 1) {
        masLejos = Math.max(masLejos, palabra.getTokenIndex());
      }
      return palabra;
    }
  }
}
