package org.gobiernoabierto.reglas.autoria;

import static org.gobiernoabierto.reglas.autoria.CodigoDeDefecto.CONDICION_NO_ENTENDIDA;
import static org.gobiernoabierto.reglas.autoria.CodigoDeDefecto.CONECTOR_ENTRE_PATRONES;
import static org.gobiernoabierto.reglas.autoria.CodigoDeDefecto.FALTA_COMA;
import static org.gobiernoabierto.reglas.autoria.CodigoDeDefecto.FALTA_DOS_PUNTOS;
import static org.gobiernoabierto.reglas.autoria.CodigoDeDefecto.FALTA_PARENTESIS;
import static org.gobiernoabierto.reglas.autoria.CodigoDeDefecto.FALTA_THEN;
import static org.gobiernoabierto.reglas.autoria.CodigoDeDefecto.IGUAL_SIMPLE;
import static org.gobiernoabierto.reglas.autoria.CodigoDeDefecto.OPERADOR_DESCONOCIDO;

import java.util.Map;
import java.util.Set;
import org.gobiernoabierto.idioma.Texto;
import org.gobiernoabierto.reglas.autoria.Pieza.Clase;
import org.jspecify.annotations.Nullable;

/** Usual mistakes between {@code when} and {@code then}. Not thread-safe. */
final class SintaxisDeCondiciones {

  private static final Map<String, String> OPERADORES =
      Map.of("=<", "<=", "=>", ">=", "<>", "!=", "===", "==", "&", "&&", "|", "||");
  private static final Set<String> COMPARAN = Set.of("<", "<=", ">", ">=", "==", "!=");
  private static final Map<String, String> CONECTORES =
      Map.of("and", "&&", "or", "||", "y", "&&", "o", "||", "no", "!");
  private static final Set<String> ENTRE_OPERANDOS =
      Set.of(
          "contains",
          "memberOf",
          "matches",
          "in",
          "not",
          "after",
          "before",
          "coincides",
          "excludes",
          "soundslike",
          "str",
          "during",
          "meets",
          "overlaps",
          "starts",
          "finishes",
          "includes",
          "instanceof",
          "new",
          "from");

  private final Cursor cursor;
  private final String regla;
  private final Parentesis parentesis = new Parentesis();
  private final int desde;

  SintaxisDeCondiciones(Cursor cursor, String regla) {
    this.cursor = cursor;
    this.regla = regla;
    desde = cursor.posicion();
  }

  /** Goes up to {@code then} or to the first defect. */
  void recorrer() {
    while (cursor.sigue() && !cursor.ver().es("then")) {
      Pieza pieza = cursor.ver();
      if (terminaAntes(pieza)) {
        sinThen(pieza.inicio());
      } else if (COMPARAN.contains(pieza.texto()) && enlaza(cursor.anterior())) {
        sinLadoIzquierdo(pieza);
      } else if (parentesis.dentroDeUnPatron()) {
        restriccion(pieza);
      } else {
        entrePatrones(pieza);
      }
      if (cursor.fallo() == null) {
        parentesis.contar(pieza, cursor);
        cursor.avanzar();
      }
    }
    if (cursor.fallo() == null) {
      if (cursor.ver().texto().isEmpty()) {
        sinThen(cursor.anterior().fin());
      } else {
        parentesis.fallarSinCerrar(cursor);
      }
    }
  }

  private boolean terminaAntes(Pieza pieza) {
    if (!pieza.abreRenglon()) {
      return false;
    }
    return pieza.es("end")
        || pieza.es("rule") && cursor.ver(1).clase() == Clase.TEXTO
        || pieza.es("juicio") && cursor.ver(1).es(".");
  }

  private void sinThen(int lugar) {
    cursor.fallarPorOtra("then", desde);
    parentesis.fallarSinCerrar(cursor);
    cursor.fallar(FALTA_THEN, lugar, "regla", regla);
  }

  private void restriccion(Pieza pieza) {
    Pieza anterior = cursor.anterior();
    String correcto = OPERADORES.get(pieza.texto());
    if (pieza.es("=")) {
      cursor.fallar(IGUAL_SIMPLE, pieza.inicio());
    } else if (correcto != null && pieza.clase() == Clase.SIGNO) {
      operador(pieza, correcto);
    } else if (pieza.esPalabra() && CONECTORES.containsKey(pieza.texto()) && enMedio(anterior)) {
      operador(pieza, String.valueOf(CONECTORES.get(pieza.texto())));
    } else if (faltaComa(anterior, pieza)) {
      if (pieza.abreRenglon() && empiezaUnPatron()) {
        parentesis.fallarSinCerrar(cursor);
      } else {
        cursor.fallar(
            FALTA_COMA, anterior.fin(), "antes", anterior.texto(), "despues", pieza.texto());
      }
    }
  }

  private static boolean enlaza(Pieza pieza) {
    return pieza.es("&&") || pieza.es("||");
  }

  private void sinLadoIzquierdo(Pieza pieza) {
    Pieza enlace = cursor.anterior();
    cursor.fallar(
        CONDICION_NO_ENTENDIDA,
        enlace.inicio(),
        "texto",
        enlace.texto() + " " + pieza.texto() + " " + cursor.ver(1).texto());
  }

  private void operador(Pieza pieza, String correcto) {
    cursor.fallarEn(
        pieza, correcto, OPERADOR_DESCONOCIDO, "operador", pieza.texto(), "correcto", correcto);
  }

  /** Whether an operator may follow {@code anterior} and something to compare follows this. */
  private boolean enMedio(Pieza anterior) {
    Pieza siguiente = cursor.ver(1);
    return termina(anterior) && (siguiente.esOperando() || siguiente.es("(") || siguiente.es("!"));
  }

  private static boolean termina(Pieza pieza) {
    boolean palabra = pieza.esPalabra() && !ENTRE_OPERANDOS.contains(pieza.texto());
    return palabra
        || pieza.clase() == Clase.NUMERO
        || pieza.clase() == Clase.TEXTO
        || pieza.es(")")
        || pieza.es("]");
  }

  private boolean faltaComa(Pieza anterior, Pieza pieza) {
    boolean empieza =
        pieza.clase() == Clase.NUMERO
            || pieza.clase() == Clase.TEXTO
            || pieza.es("!")
            || pieza.esPalabra() && !ENTRE_OPERANDOS.contains(pieza.texto());
    boolean trasOperador = anterior.es("]") && cursor.ver(-3).es("[") && cursor.ver(-4).es("str");
    return empieza && termina(anterior) && !trasOperador;
  }

  /** Whether a pattern stands here: {@code $m : Mesa(} or {@code Mesa(}. */
  private boolean empiezaUnPatron() {
    int clase = cursor.ver(1).es(":") ? 2 : 0;
    Pieza siguiente = cursor.ver(clase + 1);
    return cursor.ver(clase).esDeClase() && (siguiente.es("(") || siguiente.abreRenglon());
  }

  private void entrePatrones(Pieza pieza) {
    if ((pieza.es("&&") || pieza.es("||")) && parentesis.entrePatrones()) {
      boolean y = pieza.es("&&");
      cursor.fallarEn(
          pieza,
          y ? " and " : " or ",
          CONECTOR_ENTRE_PATRONES,
          "signo",
          pieza.texto(),
          "sugerencia",
          y
              ? new Texto(
                  "Escribir cada hecho en su línea: dos líneas son «y».",
                  "Write every fact on its line: two lines mean “and”.")
              : new Texto("Escribir «or» entre los dos.", "Write «or» between the two."));
    } else if (pieza.esDeClase() && cursor.anterior().texto().startsWith("$")) {
      cursor.fallar(
          FALTA_DOS_PUNTOS,
          cursor.anterior().fin(),
          "variable",
          cursor.anterior().texto(),
          "clase",
          pieza.texto());
    } else if (pieza.esDeClase() && sinParentesis() && parentesis.entrePatrones()) {
      cursor.fallarEn(pieza, FALTA_PARENTESIS, "clase", pieza.texto());
    }
  }

  private boolean sinParentesis() {
    Pieza siguiente = cursor.ver(1);
    @Nullable Pieza anterior = cursor.anterior();
    boolean deOtraCosa = anterior.es("from") || anterior.es("#") || anterior.es("new");
    boolean sigueAlgo = siguiente.es("(") || siguiente.es(".") || siguiente.es("[");
    return !sigueAlgo && !deOtraCosa;
  }
}
