package org.gobiernoabierto.reglas.autoria.drl;

import static org.gobiernoabierto.reglas.autoria.defectos.CodigoDeDefecto.ANIDAMIENTO;
import static org.gobiernoabierto.reglas.autoria.defectos.CodigoDeDefecto.FALTA_PACKAGE;
import static org.gobiernoabierto.reglas.autoria.defectos.CodigoDeDefecto.IGUAL_SIMPLE;
import static org.gobiernoabierto.reglas.autoria.defectos.CodigoDeDefecto.NOMBRE_SIN_COMILLAS;

import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.drools.drl.parser.antlr4.DRL10Lexer;
import org.gobiernoabierto.reglas.autoria.drl.Fallo.Arreglo;
import org.gobiernoabierto.reglas.autoria.drl.Piezas.Zona;
import org.jspecify.annotations.Nullable;

/** Mistakes that the grammar takes for something else, or would tell further on. */
final class FallosDePiezas {

  private static final Set<Integer> RESUMEN =
      Set.of(DRL10Lexer.DRL_ACCUMULATE, DRL10Lexer.DRL_ACC, DRL10Lexer.DRL_GROUPBY);

  private static final Set<Integer> SOLAS =
      Set.of(DRL10Lexer.DRL_WHEN, DRL10Lexer.DRL_THEN, DRL10Lexer.DRL_END);

  private final Piezas piezas;
  private final Fallos fallos;

  private FallosDePiezas(Piezas piezas) {
    this.piezas = piezas;
    fallos = new Fallos(piezas);
  }

  /** The first in the file; null for none. */
  static @Nullable Fallo primero(Piezas piezas) {
    FallosDePiezas suyos = new FallosDePiezas(piezas);
    int honda = piezas.demasiadoHonda();
    if (honda >= 0) {
      return suyos.fallos.en(ANIDAMIENTO, honda, Arreglo.NINGUNO, "maximo", Piezas.hondura());
    }
    FallosDeCaracteres caracteres = new FallosDeCaracteres(piezas);
    return IntStream.range(0, piezas.cuantas())
        .boxed()
        .flatMap(i -> Stream.of(suyos.operador(i), caracteres.en(i), suyos.enLaRegla(i)))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  /** The grammar does not ask for a package; the rule set does. */
  static @Nullable Fallo sinPaquete(Piezas piezas) {
    Arreglo poner = new Arreglo(0, 0, Pieza.de("package x;"), false);
    return IntStream.range(0, piezas.cuantas())
        .filter(i -> piezas.ver(i).esDe(DRL10Lexer.DRL_RULE) && !piezas.hay(DRL10Lexer.PACKAGE))
        .mapToObj(i -> new Fallos(piezas).en(FALTA_PACKAGE, i, poner))
        .findFirst()
        .orElse(null);
  }

  private @Nullable Fallo enLaRegla(int i) {
    Pieza pieza = piezas.ver(i);
    if (pieza.esDe(DRL10Lexer.DRL_RULE) && piezas.zona(i) == Zona.ENCABEZADO) {
      return nombre(i);
    }
    Pieza anterior = piezas.ver(i - 1);
    boolean deMas = pieza.es(":") || pieza.es(anterior.texto());
    if (deMas && anterior.abreRenglon() && SOLAS.contains(anterior.clase())) {
      return fallos.palabraDeMas(i);
    }
    boolean resume = RESUMEN.contains(pieza.clase()) && piezas.zona(i) == Zona.CONDICIONES;
    return resume ? soloConComas(i) : null;
  }

  /** The grammar takes a word for the name of a rule too. */
  private @Nullable Fallo nombre(int i) {
    Pieza nombre = piezas.ver(i + 1);
    if (nombre.esTexto() || nombre.esDe(DRL10Lexer.TEXT)) {
      return null;
    }
    if (nombre.esElFinal() || nombre.abreRenglon()) {
      Pieza alguno = piezas.ver(i).entreComillas("…", piezas.ver(i).fin());
      boolean otraRegla = piezas.inicioDeLaParte(i + 1) == i + 1;
      Arreglo arreglo =
          otraRegla ? Arreglo.cambiar(i, i + 1) : Arreglo.poner(i + 1, alguno).adivinado();
      return fallos.en(NOMBRE_SIN_COMILLAS, i, arreglo, "nombre", "…");
    }
    int fin = piezas.finDelRenglon(i);
    String dicho = piezas.dicho(i + 1, fin).replace("\"", "");
    Pieza entero = nombre.entreComillas(dicho, piezas.ver(fin - 1).fin());
    Arreglo cambiar = Arreglo.cambiar(i + 1, fin, entero);
    return fallos.en(NOMBRE_SIN_COMILLAS, i + 1, cambiar, "nombre", dicho);
  }

  /** The grammar takes {@code accumulate} without a semicolon for a fact of that name. */
  private @Nullable Fallo soloConComas(int i) {
    int abre = i + 1;
    int coma = -1;
    for (int j = abre + 1; piezas.abierto(abre, j) >= 0 && j < piezas.cuantas(); j++) {
      boolean entrePartes = piezas.abierto(abre, j) == abre;
      if (entrePartes && piezas.ver(j).es(";")) {
        return null;
      }
      if (coma < 0 && entrePartes && piezas.ver(j).es(",") && !sigueUnaFuncion(j)) {
        coma = j;
      }
    }
    if (coma < 0) {
      return null;
    }
    Pieza puntoYComa = piezas.ver(coma).por(DRL10Lexer.SEMI);
    return fallos.noSeEntiende(coma, Arreglo.cambiar(coma, coma + 1, puntoYComa), ";");
  }

  private boolean sigueUnaFuncion(int coma) {
    int funcion = piezas.ver(coma + 2).es(":") ? coma + 3 : coma + 1;
    return piezas.ver(funcion).esPalabra() && piezas.ver(funcion + 1).es("(");
  }

  /** The grammar takes some of these for others of Java. */
  private @Nullable Fallo operador(int i) {
    boolean compara =
        piezas.zona(i) == Zona.CONDICIONES
            && piezas.abierto(piezas.inicioDe(Zona.CONDICIONES, i), i) >= 0;
    if (!compara) {
      return null;
    }
    Pieza pieza = piezas.ver(i);
    for (int fin = i + 2; fin > i; fin--) {
      String escrito = piezas.dicho(i, fin);
      Integer correcto = Operadores.enLugarDelSigno(escrito);
      if (correcto != null) {
        return fallos.operador(i, fin, escrito, correcto);
      }
    }
    Arreglo doble = Arreglo.cambiar(i, i + 1, pieza.por(DRL10Lexer.EQUAL));
    return pieza.esDe(DRL10Lexer.ASSIGN) ? fallos.en(IGUAL_SIMPLE, i, doble) : null;
  }
}
