package org.gobiernoabierto.reglas.autoria.drl;

import static org.gobiernoabierto.reglas.autoria.defectos.CodigoDeDefecto.COMA_DE_MAS;
import static org.gobiernoabierto.reglas.autoria.defectos.CodigoDeDefecto.CONSECUENCIA_MAL_ESCRITA;
import static org.gobiernoabierto.reglas.autoria.defectos.CodigoDeDefecto.FALTA_COMA;
import static org.gobiernoabierto.reglas.autoria.defectos.CodigoDeDefecto.FALTA_PUNTO_Y_COMA;
import static org.gobiernoabierto.reglas.autoria.defectos.CodigoDeDefecto.PARENTESIS_DE_MAS;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParseException;
import com.github.javaparser.Problem;
import com.github.javaparser.Token;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.drools.drl.parser.antlr4.DRL10Lexer;
import org.gobiernoabierto.reglas.autoria.drl.Fallo.Arreglo;
import org.gobiernoabierto.reglas.autoria.drl.Piezas.Zona;
import org.jspecify.annotations.Nullable;

/** Mistakes in what stands after {@code then}, which JavaParser reads. */
final class FallosDeConsecuencia {

  private final Piezas piezas;
  private final int desde;
  private final int hasta;
  private final List<Integer> columnas = new ArrayList<>();

  private FallosDeConsecuencia(Piezas piezas, int desde, int hasta) {
    this.piezas = piezas;
    this.desde = desde;
    this.hasta = hasta;
  }

  /** The first in the file; null for none. */
  static @Nullable Fallo primero(Piezas piezas) {
    for (int i = 0; i < piezas.cuantas(); i++) {
      if (piezas.ver(i).esDe(DRL10Lexer.DRL_THEN) && piezas.zona(i) == Zona.CONSECUENCIA) {
        int hasta = i + 1;
        while (hasta < piezas.cuantas() && piezas.zona(hasta) == Zona.CONSECUENCIA) {
          hasta++;
        }
        Fallo fallo = new FallosDeConsecuencia(piezas, i + 1, hasta).buscar();
        if (fallo != null) {
          return fallo;
        }
        i = hasta - 1;
      }
    }
    return null;
  }

  private @Nullable Fallo buscar() {
    return new JavaParser()
        .parseBlock(enUnRenglon()).getProblems().stream()
            .map(this::fallo)
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(null);
  }

  /** The pieces with a blank between them, so that the column of each tells which it is. */
  private String enUnRenglon() {
    StringBuilder java = new StringBuilder("{");
    for (int i = desde; i < hasta; i++) {
      java.append(' ');
      columnas.add(java.length() + 1);
      java.append(piezas.ver(i).texto());
    }
    columnas.add(java.length() + 2);
    return java.append(" }").toString();
  }

  private @Nullable Fallo fallo(Problem problema) {
    if (!(problema.getCause().orElse(null) instanceof ParseException causa)) {
      return null;
    }
    Token inesperada = causa.currentToken.next;
    int busca = Collections.binarySearch(columnas, inesperada.beginColumn);
    int i = desde + (busca < 0 ? -busca - 2 : busca);
    return fallo(Math.min(i, hasta), causa);
  }

  private Fallo fallo(int i, ParseException causa) {
    Fallos fallos = new Fallos(piezas);
    Pieza esta = piezas.ver(i);
    int abierto = piezas.abierto(desde, i);
    boolean seCierra = i < hasta && piezas.cierra(i);
    if (seCierra && abierto < 0) {
      return fallos.sobra(PARENTESIS_DE_MAS, i, "signo", esta.texto());
    }
    if (abierto >= 0 && esta.es(";") && piezas.abierto(desde, hasta) < 0) {
      return comaPorPuntoYComa(i);
    }
    boolean termina = i >= hasta || esta.es(";") || empiezaOtra(i);
    if (abierto >= 0 && (termina || (seCierra && !piezas.cierra(i, abierto)))) {
      return fallos.sinCerrar(abierto, i);
    }
    boolean alFinal = abierto < 0 && (i >= hasta || esta.abreRenglon());
    if (alFinal && seEspera(causa, ";")) {
      return fallos.falta(FALTA_PUNTO_Y_COMA, i, DRL10Lexer.SEMI);
    }
    if (abierto >= 0 && esta.esOperando() && seEspera(causa, ",")) {
      return fallos.faltaComa(i);
    }
    if (piezas.ver(i - 1).es(",") && (seCierra || esta.es(","))) {
      return fallos.sobra(COMA_DE_MAS, seCierra ? i - 1 : i);
    }
    return IntStream.range(desde, hasta)
        .filter(j -> piezas.cierra(j) && piezas.abierto(desde, j) < 0)
        .mapToObj(this::cierraDeMas)
        .findFirst()
        .orElseGet(() -> malEscrita(i));
  }

  /** Far beyond where what opens it is missing. */
  private Fallo cierraDeMas(int i) {
    String signo = piezas.ver(i).texto();
    Arreglo quitar = Arreglo.cambiar(i, i + 1).adivinado();
    return new Fallos(piezas).en(PARENTESIS_DE_MAS, i, quitar, "signo", signo);
  }

  private boolean empiezaOtra(int i) {
    return piezas.ver(i).abreRenglon()
        && piezas.ver(i).es(Ambito.JUICIO)
        && !piezas.ver(i - 1).es(",");
  }

  private Fallo comaPorPuntoYComa(int i) {
    Fallo falta = new Fallos(piezas.con(i, i + 1, List.of())).faltaComa(i);
    Arreglo coma = Arreglo.cambiar(i, i + 1, piezas.ver(i).por(DRL10Lexer.COMMA));
    return new Fallo(FALTA_COMA, i, piezas.ver(i).inicio(), coma, falta.datos());
  }

  private Fallo malEscrita(int i) {
    return new Fallos(piezas)
        .en(
            CONSECUENCIA_MAL_ESCRITA,
            i,
            Arreglo.NINGUNO,
            "detalle",
            "«" + piezas.ver(i).texto() + "»",
            "requisito",
            ReglaDrl.requisito(piezas.regla(desde)));
  }

  private static boolean seEspera(ParseException causa, String signo) {
    return Arrays.stream(causa.expectedTokenSequences)
        .anyMatch(sucesion -> causa.tokenImage[sucesion[0]].equals("\"" + signo + "\""));
  }
}
