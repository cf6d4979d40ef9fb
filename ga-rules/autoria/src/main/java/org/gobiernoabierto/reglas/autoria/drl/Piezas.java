package org.gobiernoabierto.reglas.autoria.drl;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.drools.drl.parser.antlr4.DRL10Lexer;
import org.gobiernoabierto.reglas.autoria.drl.Fallo.Arreglo;

/** The pieces of a DRL file, and in which part of it each stands. Immutable. */
final class Piezas {

  /** A part of a DRL file. */
  enum Zona {
    ARCHIVO,
    ENCABEZADO,
    CONDICIONES,
    CONSECUENCIA
  }

  private static final String ABREN = "([{";
  private static final String CIERRAN = ")]}";

  /** The parser of Drools takes twice as long for each bracket within another. */
  private static final int HONDURA = 8;

  private static final Set<Integer> EMPIEZAN =
      Set.of(
          DRL10Lexer.PACKAGE,
          DRL10Lexer.IMPORT,
          DRL10Lexer.DRL_GLOBAL,
          DRL10Lexer.DRL_RULE,
          DRL10Lexer.DRL_QUERY,
          DRL10Lexer.DRL_DECLARE,
          DRL10Lexer.DRL_FUNCTION);

  private final List<Pieza> todas;
  private final List<Zona> zonas = new ArrayList<>();
  private final List<Integer> inicios = new ArrayList<>();
  private final Pieza elFinal;

  Piezas(List<Pieza> todas) {
    this.todas = List.copyOf(todas);
    int fin = todas.isEmpty() ? 0 : todas.get(todas.size() - 1).fin();
    elFinal = new Pieza(DRL10Lexer.EOF, "", fin, fin, true);
    Zona zona = Zona.ARCHIVO;
    int inicio = 0;
    for (int i = 0; i < todas.size(); i++) {
      boolean empieza = empieza(i, zona);
      inicio = empieza ? i : inicio;
      zona = empieza ? trasElComienzo(i) : en(i, zona);
      zonas.add(zona);
      inicios.add(inicio);
      if (ver(i).esDe(DRL10Lexer.DRL_END) && zona == Zona.ARCHIVO) {
        inicio = i + 1;
      }
    }
    zonas.add(zona);
    inicios.add(inicio);
  }

  private boolean empieza(int i, Zona zona) {
    Pieza siguiente = ver(i + 1);
    boolean nombra = siguiente.esTexto() || siguiente.esPalabra();
    return EMPIEZAN.contains(ver(i).clase())
        && ((zona == Zona.ARCHIVO && ver(i).abreRenglon())
            || (ver(i).esDe(DRL10Lexer.DRL_RULE) && zona == Zona.ARCHIVO && !sigue(i))
            || (ver(i).abreRenglon() && nombra && !siguiente.abreRenglon() && !ver(i + 2).es(":")));
  }

  /** Whether what stands before it goes on with it, as {@code extends rule} would. */
  private boolean sigue(int i) {
    return ver(i - 1).es(".") || ver(i - 1).esDe(DRL10Lexer.IMPORT);
  }

  private Zona trasElComienzo(int i) {
    return ver(i).esDe(DRL10Lexer.DRL_RULE) ? Zona.ENCABEZADO : Zona.ARCHIVO;
  }

  private Zona en(int i, Zona zona) {
    if (zona == Zona.ARCHIVO) {
      return zona;
    }
    return switch (ver(i).clase()) {
      case DRL10Lexer.DRL_WHEN -> zona == Zona.ENCABEZADO ? Zona.CONDICIONES : zona;
      case DRL10Lexer.DRL_THEN -> Zona.CONSECUENCIA;
      case DRL10Lexer.DRL_END -> ver(i).abreRenglon() || terminaAntes(i + 1) ? Zona.ARCHIVO : zona;
      default -> zona;
    };
  }

  private boolean terminaAntes(int i) {
    int en = i;
    while (ver(en).es(";")) {
      en++;
    }
    return ver(en).esElFinal() || (EMPIEZAN.contains(ver(en).clase()) && ver(en).abreRenglon());
  }

  int cuantas() {
    return todas.size();
  }

  /** The piece at {@code i}; one without text where there is none. */
  Pieza ver(int i) {
    return i >= 0 && i < todas.size() ? todas.get(i) : elFinal;
  }

  boolean hay(int clase) {
    return todas.stream().anyMatch(pieza -> pieza.esDe(clase));
  }

  Zona zona(int i) {
    return i < 0 ? Zona.ARCHIVO : zonas.get(Math.min(i, todas.size()));
  }

  /** Where the rule, or whatever else of the file it belongs to, starts. */
  int inicioDeLaParte(int i) {
    return i < 0 ? 0 : inicios.get(Math.min(i, todas.size()));
  }

  /** What follows the rule, or whatever else of the file it belongs to. */
  int finDeLaParte(int i) {
    int fin = Math.min(i, todas.size());
    while (fin < todas.size() && inicioDeLaParte(fin) == inicioDeLaParte(i)) {
      fin++;
    }
    return fin;
  }

  int inicioDelRenglon(int i) {
    int inicio = Math.min(i, todas.size());
    while (inicio > 0 && !ver(inicio).abreRenglon()) {
      inicio--;
    }
    return inicio;
  }

  /** What follows the line of the piece at {@code i}. */
  int finDelRenglon(int i) {
    int fin = i + 1;
    while (fin < todas.size() && !ver(fin).abreRenglon()) {
      fin++;
    }
    return Math.min(fin, todas.size());
  }

  /** The first piece of {@code zona} in the part in which {@code i} stands. */
  int inicioDe(Zona zona, int i) {
    int en = inicioDeLaParte(i);
    while (en < i && zona(en) != zona) {
      en++;
    }
    return en;
  }

  /** Whether the piece is the only one of its line. */
  boolean sola(int i) {
    return ver(i).abreRenglon() && ver(i + 1).abreRenglon();
  }

  /** The name of the rule in which the piece stands. */
  String regla(int i) {
    return ver(inicioDeLaParte(i) + 1).texto().replaceAll("^[\"']|[\"']$", "");
  }

  /** The brackets that are open before {@code hasta}, the innermost last. */
  List<Integer> abiertos(int desde, int hasta) {
    List<Integer> abiertos = new ArrayList<>();
    for (int i = desde; i < hasta; i++) {
      if (abre(i)) {
        abiertos.add(i);
      } else if (!abiertos.isEmpty() && cierra(i, abiertos.get(abiertos.size() - 1))) {
        abiertos.remove(abiertos.size() - 1);
      }
    }
    return abiertos;
  }

  /** The innermost of those; -1 for none. */
  int abierto(int desde, int hasta) {
    List<Integer> abiertos = abiertos(desde, hasta);
    return abiertos.isEmpty() ? -1 : abiertos.get(abiertos.size() - 1);
  }

  private boolean abre(int i) {
    return ver(i).texto().length() == 1 && ABREN.contains(ver(i).texto());
  }

  boolean cierra(int i) {
    return ver(i).texto().length() == 1 && CIERRAN.contains(ver(i).texto());
  }

  /** Whether the bracket at {@code i} is the one that closes that at {@code abierto}. */
  boolean cierra(int i, int abierto) {
    return cierra(i) && cierre(abierto).equals(ver(i).texto());
  }

  String cierre(int abierto) {
    return String.valueOf(CIERRAN.charAt(ABREN.indexOf(ver(abierto).texto())));
  }

  /** The first bracket that is too deep within others; -1 for none. */
  int demasiadoHonda() {
    int abiertos = 0;
    for (int i = 0; i < todas.size(); i++) {
      abiertos = abre(i) ? abiertos + 1 : cierra(i) ? Math.max(0, abiertos - 1) : abiertos;
      if (abiertos > HONDURA) {
        return i;
      }
    }
    return -1;
  }

  static int hondura() {
    return HONDURA;
  }

  /** The same with {@code otras} in place of those from {@code desde} to before {@code hasta}. */
  Piezas con(int desde, int hasta, List<Pieza> otras) {
    List<Pieza> nuevas = new ArrayList<>(todas.subList(0, desde));
    nuevas.addAll(otras);
    nuevas.addAll(todas.subList(Math.min(hasta, todas.size()), todas.size()));
    return new Piezas(nuevas);
  }

  /** What pieces say, with a blank wherever there is one or more. */
  String dicho(int desde, int hasta) {
    StringBuilder dicho = new StringBuilder();
    for (int i = desde; i < hasta; i++) {
      boolean separada = i > desde && !ver(i - 1).juntoA(ver(i));
      dicho.append(separada ? " " : "").append(ver(i).texto());
    }
    return dicho.toString();
  }

  /** Takes the line of a piece away, where it is a condition by itself. */
  Arreglo sinElRenglonDe(int i) {
    int desde = inicioDelRenglon(i);
    int hasta = finDelRenglon(i);
    boolean porSiSola =
        zona(desde) == Zona.CONDICIONES
            && zona(hasta - 1) == Zona.CONDICIONES
            && !ver(desde).esDe(DRL10Lexer.DRL_WHEN)
            && abierto(inicioDe(Zona.CONDICIONES, desde - 1), desde) < 0
            && abierto(desde, hasta) < 0;
    return porSiSola ? Arreglo.cambiar(desde, hasta).adivinado() : Arreglo.NINGUNO;
  }

  /** The same without the conditions or the consequence to which {@code i} belongs, or all. */
  Piezas sin(int i) {
    int en = Math.min(i, todas.size() - 1);
    boolean soloEso = zona(en) == Zona.CONDICIONES && seguidaDe(Zona.CONSECUENCIA, en);
    boolean seCierra = zona(en) == Zona.CONSECUENCIA && seguidaDe(Zona.ARCHIVO, en);
    if (soloEso || seCierra) {
      int desde = inicioDe(zona(en), en) + 1;
      int hasta = desde;
      while (hasta < todas.size() && zona(hasta) == zona(en)) {
        hasta++;
      }
      if (desde < hasta) {
        return con(desde, hasta, List.of());
      }
    }
    return con(inicioDeLaParte(en), finDeLaParte(en), List.of());
  }

  private boolean seguidaDe(Zona zona, int i) {
    int en = i;
    while (en < todas.size() && zona(en) == zona(i)) {
      en++;
    }
    return en < finDeLaParte(i) && zona(en) == zona;
  }
}
