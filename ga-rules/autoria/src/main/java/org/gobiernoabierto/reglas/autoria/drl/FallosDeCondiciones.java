package org.gobiernoabierto.reglas.autoria.drl;

import static org.gobiernoabierto.reglas.autoria.defectos.CodigoDeDefecto.COMA_DE_MAS;
import static org.gobiernoabierto.reglas.autoria.defectos.CodigoDeDefecto.CONDICION_NO_ENTENDIDA;
import static org.gobiernoabierto.reglas.autoria.defectos.CodigoDeDefecto.CONECTOR_ENTRE_PATRONES;
import static org.gobiernoabierto.reglas.autoria.defectos.CodigoDeDefecto.FALTA_DOS_PUNTOS;
import static org.gobiernoabierto.reglas.autoria.defectos.CodigoDeDefecto.FALTA_PARENTESIS;
import static org.gobiernoabierto.reglas.autoria.defectos.CodigoDeDefecto.FALTA_THEN;
import static org.gobiernoabierto.reglas.autoria.defectos.CodigoDeDefecto.PARENTESIS_DE_MAS;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.drools.drl.parser.antlr4.DRL10Lexer;
import org.gobiernoabierto.idioma.Texto;
import org.gobiernoabierto.reglas.autoria.drl.Fallo.Arreglo;
import org.gobiernoabierto.reglas.autoria.drl.Piezas.Zona;
import org.jspecify.annotations.Nullable;

/**
 * Usual mistakes between {@code when} and {@code then}: each looks at the piece that the grammar
 * did not expect and at those beside it.
 */
final class FallosDeCondiciones {

  private static final Set<String> COMPARAN = Set.of("<", "<=", ">", ">=", "==", "!=");
  private static final Set<String> ENLAZAN = Set.of("&&", "||");
  private static final Set<String> AGRUPAN =
      Set.of("not", "exists", "and", "or", "forall", "when", "(", ")");
  private static final Set<Integer> CON_PARENTESIS =
      Set.of(
          DRL10Lexer.DRL_ACCUMULATE,
          DRL10Lexer.DRL_ACC,
          DRL10Lexer.DRL_GROUPBY,
          DRL10Lexer.DRL_FORALL);

  private final Piezas piezas;
  private final Fallos fallos;

  /** Where the grammar stopped. */
  private final int i;

  FallosDeCondiciones(Piezas piezas, int donde) {
    this.piezas = piezas;
    fallos = new Fallos(piezas);
    // The first word of the next rule may be taken for the name of a fact.
    boolean enLaSiguiente = donde > 0 && piezas.inicioDeLaParte(donde) == donde - 1;
    i = enLaSiguiente ? donde - 1 : donde;
  }

  /** In the order in which they are tried. */
  Stream<Supplier<@Nullable Fallo>> usuales() {
    return Stream.of(
        this::sinThen,
        this::cierraDeMas,
        this::sinCerrarElHecho,
        this::sinCerrarAntesDeOtro,
        this::comaDeMas,
        this::enlaceSinLado,
        this::enlaceEntreHechos,
        this::sinDosPuntos,
        this::sinParentesis,
        this::palabraSola,
        this::palabraPorOperador,
        this::sinComa);
  }

  private Pieza ver(int lejos) {
    return piezas.ver(i + lejos);
  }

  private int desde(int hasta) {
    return piezas.inicioDe(Zona.CONDICIONES, hasta - 1);
  }

  /** The innermost bracket that is open there; -1 for none. */
  private int abierto(int hasta) {
    return piezas.abierto(desde(hasta), hasta);
  }

  /** Whether only brackets that group facts are open there. */
  private boolean entreHechos(int hasta) {
    return piezas.abiertos(desde(hasta), hasta).stream()
        .allMatch(abierto -> AGRUPAN.contains(piezas.ver(abierto - 1).texto()));
  }

  private Fallo noSeEntiende(int cual, String esperada) {
    return fallos.noSeEntiende(cual, piezas.sinElRenglonDe(cual), esperada);
  }

  /** Something is not finished where the consequence, or what follows the rule, starts. */
  private @Nullable Fallo sinThen() {
    int desde = desde(i);
    int empieza =
        IntStream.rangeClosed(desde, i).filter(this::empiezaLaConsecuencia).findFirst().orElse(-1);
    if (empieza < 0) {
      return null;
    }
    int otra = PalabrasDeDrl.solaEnLugarDe(DRL10Lexer.DRL_THEN, piezas, desde, i);
    if (otra >= 0) {
      return fallos.palabra(otra, List.of(DRL10Lexer.DRL_THEN));
    }
    int abierto = abierto(empieza);
    if (abierto >= 0) {
      return fallos.sinCerrar(abierto, empieza);
    }
    return piezas.ver(empieza).esDe(DRL10Lexer.DRL_THEN)
        ? incompleta(empieza - 1)
        : faltaThen(empieza);
  }

  private boolean empiezaLaConsecuencia(int j) {
    return habla(j)
        || piezas.ver(j).esDe(DRL10Lexer.DRL_THEN)
        || piezas.zona(j) != Zona.CONDICIONES
        || j == piezas.cuantas();
  }

  private boolean habla(int j) {
    return piezas.ver(j).es(Ambito.JUICIO)
        && piezas.ver(j + 1).es(".")
        && (piezas.ver(j).abreRenglon() || abierto(j) < 0);
  }

  private Fallo faltaThen(int empieza) {
    Pieza primera = piezas.ver(empieza);
    int lugar = primera.esElFinal() ? ver(-1).fin() : primera.inicio();
    Arreglo poner = Arreglo.poner(empieza, Pieza.puesta(DRL10Lexer.DRL_THEN, lugar));
    Arreglo arreglo = habla(empieza) ? poner : poner.adivinado();
    return new Fallo(FALTA_THEN, empieza, lugar, arreglo, "regla", piezas.regla(empieza - 1));
  }

  /** What stands before {@code then} and wants something more. */
  private Fallo incompleta(int ultima) {
    if (piezas.ver(ultima).esDeClase()) {
      return sinParentesis(ultima);
    }
    return piezas.ver(ultima).es(",")
        ? fallos.sobra(COMA_DE_MAS, ultima)
        : noSeEntiende(ultima, "");
  }

  private @Nullable Fallo cierraDeMas() {
    int abierto = abierto(i);
    if (!piezas.cierra(i) || (abierto >= 0 && piezas.cierra(i, abierto))) {
      return null;
    }
    return abierto >= 0
        ? fallos.sinCerrar(abierto, i)
        : fallos.sobra(PARENTESIS_DE_MAS, i, "signo", ver(0).texto());
  }

  /** What follows the facts that {@code accumulate} counts stands within the brackets of one. */
  private @Nullable Fallo sinCerrarElHecho() {
    int abierto = abierto(i);
    boolean enUnHecho = abierto >= 0 && piezas.ver(abierto - 1).esDeClase();
    return ver(0).es(";") && enUnHecho ? fallos.sinCerrar(abierto, i) : null;
  }

  /** A line that starts a fact, or what is said of facts, within the brackets of another. */
  private @Nullable Fallo sinCerrarAntesDeOtro() {
    int abierto = abierto(i);
    return abierto >= 0 && ver(0).abreRenglon() && terminaAlgo(ver(-1)) && empiezaUnHecho()
        ? fallos.sinCerrar(abierto, i)
        : null;
  }

  private @Nullable Fallo comaDeMas() {
    if (ver(-1).es(",") && piezas.cierra(i)) {
      return fallos.sobra(COMA_DE_MAS, i - 1);
    }
    boolean trasNada = ver(-1).es("(") || ver(-1).es(",") || abierto(i) < 0;
    return ver(0).es(",") && trasNada ? fallos.sobra(COMA_DE_MAS, i) : null;
  }

  /** {@code a > 0 && < 1}, of which the grammar may read one piece more. */
  private @Nullable Fallo enlaceSinLado() {
    return IntStream.of(i, i - 1)
        .filter(j -> COMPARAN.contains(piezas.ver(j).texto()))
        .filter(j -> ENLAZAN.contains(piezas.ver(j - 1).texto()))
        .mapToObj(this::enlaceSinLado)
        .findFirst()
        .orElse(null);
  }

  private Fallo enlaceSinLado(int compara) {
    Pieza signo = piezas.ver(compara);
    Pieza lado = new Pieza(DRL10Lexer.THIS, "this", signo.inicio(), signo.inicio(), false);
    return fallos.en(
        CONDICION_NO_ENTENDIDA,
        compara - 1,
        Arreglo.poner(compara, lado),
        "texto",
        piezas.dicho(compara - 1, compara + 2));
  }

  private @Nullable Fallo enlaceEntreHechos() {
    if (!ENLAZAN.contains(ver(0).texto()) || !entreHechos(i)) {
      return null;
    }
    boolean y = ver(0).esDe(DRL10Lexer.AND);
    return fallos.en(
        CONECTOR_ENTRE_PATRONES,
        i,
        Arreglo.cambiar(i, i + 1, ver(0).por(y ? DRL10Lexer.DRL_AND : DRL10Lexer.DRL_OR)),
        "signo",
        ver(0).texto(),
        "sugerencia",
        y
            ? new Texto(
                "Escribir cada hecho en su línea: dos líneas son «y».",
                "Write every fact on its line: two lines mean “and”.")
            : new Texto("Escribir «or» entre los dos.", "Write «or» between the two."));
  }

  private @Nullable Fallo sinDosPuntos() {
    int abierto = abierto(i);
    boolean enResumen = abierto >= 0 && CON_PARENTESIS.contains(piezas.ver(abierto - 1).clase());
    boolean esFuncion = enResumen && ver(0).esPalabra() && ver(1).es("(");
    String variable = ver(-1).texto();
    return variable.startsWith("$") && (ver(0).esDeClase() || esFuncion)
        ? fallos.falta(
            FALTA_DOS_PUNTOS, i, DRL10Lexer.COLON, "variable", variable, "clase", ver(0).texto())
        : null;
  }

  private @Nullable Fallo sinParentesis() {
    if (!ver(-1).esDeClase() || deOtraCosa(i - 2) || !entreHechos(i - 1)) {
      return null;
    }
    boolean otros = ver(0).es("{") || ver(0).es("[");
    return otros ? noSeEntiende(i, "(") : sinParentesis(i - 1);
  }

  /** With both brackets, unless the closing one is there. */
  private Fallo sinParentesis(int clase) {
    int lugar = piezas.ver(clase).fin();
    Pieza abre = Pieza.puesta(DRL10Lexer.LPAREN, lugar);
    boolean seCierra =
        abierto(clase) < 0
            && IntStream.range(clase + 1, piezas.finDelRenglon(clase))
                .anyMatch(j -> piezas.cierra(j) && piezas.abierto(clase + 1, j) < 0);
    Arreglo poner =
        seCierra
            ? Arreglo.poner(clase + 1, abre)
            : Arreglo.poner(clase + 1, abre, Pieza.puesta(DRL10Lexer.RPAREN, lugar));
    return fallos.en(FALTA_PARENTESIS, clase, poner, "clase", piezas.ver(clase).texto());
  }

  private boolean deOtraCosa(int j) {
    return piezas.ver(j).es("from") || piezas.ver(j).es("#") || piezas.ver(j).es("new");
  }

  /** A word where a fact, or what is said of facts, belongs. */
  private @Nullable Fallo palabraSola() {
    Pieza pieza = ver(-1);
    if (CON_PARENTESIS.contains(pieza.clase())) {
      return noSeEntiende(i, "(");
    }
    boolean nombraUnHecho = pieza.texto().startsWith("$") || pieza.esDeClase();
    boolean esta =
        pieza.esPalabra()
            && !pieza.esDe(DRL10Lexer.DRL_WHEN)
            && !nombraUnHecho
            && entreHechos(i - 1)
            && !deOtraCosa(i - 2)
            && (piezas.sola(i - 1) || ver(0).esDeClase());
    return esta ? fallos.palabra(i - 1, PalabrasDeDrl.ENTRE_HECHOS) : null;
  }

  private @Nullable Fallo palabraPorOperador() {
    boolean enMedio = terminaAlgo(ver(-1)) || ver(-1).esDe(DRL10Lexer.DRL_NOT);
    if (!enMedio || abierto(i) < 0) {
      return null;
    }
    if (ver(0).es("no") && (ver(1).esOperador() || Operadores.esPalabra(ver(1)))) {
      return fallos.operador(i, i + 1, ver(0).texto(), DRL10Lexer.DRL_NOT);
    }
    int fin = i;
    while (Operadores.esPalabra(piezas.ver(fin))) {
      fin++;
    }
    String dicho = piezas.dicho(i, fin);
    Integer correcto = Operadores.enLugarDe(dicho);
    return correcto == null ? null : fallos.operador(i, fin, dicho, correcto);
  }

  private @Nullable Fallo sinComa() {
    int abierto = abierto(i);
    boolean empiezaAlgo = ver(0).esOperando() || ver(0).es("!");
    if (abierto < 0 || !empiezaAlgo || !terminaAlgo(ver(-1)) || comoSiComparara()) {
      return null;
    }
    return piezas.ver(abierto).es("[") ? fallos.sinCerrar(abierto, i) : fallos.faltaComa(i);
  }

  private static boolean terminaAlgo(Pieza pieza) {
    return (pieza.esOperando() && !pieza.esOperador()) || pieza.es(")") || pieza.es("]");
  }

  /** {@code $m : Mesa(} or {@code Mesa(}, {@code not Mesa(}, {@code accumulate(}. */
  private boolean empiezaUnHecho() {
    int sobre = PalabrasDeDrl.ENTRE_HECHOS.contains(ver(0).clase()) ? 1 : 0;
    int clase = ver(sobre + 1).es(":") ? sobre + 2 : sobre;
    boolean nombrado = ver(clase).esDeClase();
    return (nombrado && (ver(clase + 1).es("(") || ver(clase + 1).abreRenglon()))
        || (sobre == 1 && (ver(1).es("(") || ver(1).es("not") || ver(1).es("exists")));
  }

  /** A word between two things that are not compared otherwise. */
  private boolean comoSiComparara() {
    boolean sinComparar = ver(-2).es(",") || ver(-2).es("(") || ver(-2).es(";");
    return sinComparar && ver(0).esPalabra() && ver(1).esOperando() && !ver(1).esOperador();
  }
}
