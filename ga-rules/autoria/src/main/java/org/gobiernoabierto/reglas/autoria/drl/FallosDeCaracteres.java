package org.gobiernoabierto.reglas.autoria.drl;

import static org.gobiernoabierto.reglas.autoria.defectos.CodigoDeDefecto.CARACTER_EXTRANO;
import static org.gobiernoabierto.reglas.autoria.defectos.CodigoDeDefecto.COMENTARIO_SIN_CERRAR;
import static org.gobiernoabierto.reglas.autoria.defectos.CodigoDeDefecto.COMILLAS_TIPOGRAFICAS;
import static org.gobiernoabierto.reglas.autoria.defectos.CodigoDeDefecto.COMILLA_SIN_CERRAR;

import java.util.stream.IntStream;
import org.drools.drl.parser.antlr4.DRL10Lexer;
import org.gobiernoabierto.reglas.autoria.drl.Fallo.Arreglo;
import org.jspecify.annotations.Nullable;

/** Texts and comments that do not end, and characters that belong in no rule. */
final class FallosDeCaracteres {

  private static final String TIPOGRAFICAS = "“”„‟‘’‚«»";
  private static final String COMILLAS = TIPOGRAFICAS + "\"";

  private final Piezas piezas;
  private final Fallos fallos;

  FallosDeCaracteres(Piezas piezas) {
    this.piezas = piezas;
    fallos = new Fallos(piezas);
  }

  @Nullable Fallo en(int i) {
    Pieza pieza = piezas.ver(i);
    if (pieza.quedaAbierto()) {
      return comillaSinCerrar(i);
    }
    if (pieza.esDe(DRL10Lexer.COMMENT)) {
      return fallos.en(COMENTARIO_SIN_CERRAR, i, Arreglo.cambiar(i, i + 1).adivinado());
    }
    boolean extrano = pieza.esDe(DRL10Lexer.TEXT) || pieza.esDe(DRL10Lexer.MISC);
    return extrano ? caracter(i) : null;
  }

  private Fallo comillaSinCerrar(int i) {
    Pieza pieza = piezas.ver(i);
    String dicho = pieza.texto().substring(1);
    Pieza cerrada = pieza.entreComillas(dicho, pieza.fin());
    Arreglo cerrar = Arreglo.cambiar(i, i + 1, cerrada).adivinado();
    int otra =
        IntStream.range(0, dicho.length())
            .filter(j -> TIPOGRAFICAS.indexOf(dicho.charAt(j)) >= 0)
            .findFirst()
            .orElse(-1);
    if (otra < 0) {
      return fallos.en(COMILLA_SIN_CERRAR, i, cerrar);
    }
    String caracter = dicho.substring(otra, otra + 1);
    int lugar = pieza.inicio() + 1 + otra;
    return new Fallo(COMILLAS_TIPOGRAFICAS, i, lugar, cerrar, "caracter", caracter);
  }

  private Fallo caracter(int i) {
    String caracter = piezas.ver(i).texto();
    if (TIPOGRAFICAS.contains(caracter)) {
      return fallos.en(COMILLAS_TIPOGRAFICAS, i, enderezar(i), "caracter", caracter);
    }
    int codigo = caracter.codePointAt(0);
    boolean visible =
        !Character.isWhitespace(codigo) && !Character.isISOControl(codigo) && codigo != 0xA0;
    String dicho = (visible ? "«" + caracter + "» " : "") + "U+%04X".formatted(codigo);
    return fallos.sobra(CARACTER_EXTRANO, i, "caracter", dicho);
  }

  /** What stands up to the next quote of the line is a text. */
  private Arreglo enderezar(int i) {
    int cierra =
        IntStream.range(i + 1, piezas.finDelRenglon(i))
            .filter(j -> COMILLAS.indexOf(piezas.ver(j).texto().charAt(0)) >= 0)
            .findFirst()
            .orElse(-1);
    if (cierra < 0) {
      return Arreglo.cambiar(i, i + 1).adivinado();
    }
    int fin = piezas.ver(cierra).fin();
    Pieza entera = piezas.ver(i).entreComillas(piezas.dicho(i + 1, cierra), fin);
    return Arreglo.cambiar(i, cierra + 1, entera);
  }
}
