package org.gobiernoabierto.reglas.autoria.drl;

import static org.gobiernoabierto.reglas.autoria.defectos.CodigoDeDefecto.FALTA_COMA;
import static org.gobiernoabierto.reglas.autoria.defectos.CodigoDeDefecto.OPERADOR_DESCONOCIDO;
import static org.gobiernoabierto.reglas.autoria.defectos.CodigoDeDefecto.PALABRA_DESCONOCIDA;
import static org.gobiernoabierto.reglas.autoria.defectos.CodigoDeDefecto.PARENTESIS_SIN_CERRAR;
import static org.gobiernoabierto.reglas.autoria.defectos.CodigoDeDefecto.SINTAXIS;

import java.util.List;
import java.util.Optional;
import org.drools.drl.parser.antlr4.DRL10Lexer;
import org.gobiernoabierto.idioma.Texto;
import org.gobiernoabierto.reglas.autoria.defectos.CodigoDeDefecto;
import org.gobiernoabierto.reglas.autoria.defectos.Sugerencia;
import org.gobiernoabierto.reglas.autoria.drl.Fallo.Arreglo;

/** Tells what is wrong with a piece, and what mends it. */
final class Fallos {

  private final Piezas piezas;

  Fallos(Piezas piezas) {
    this.piezas = piezas;
  }

  Fallo en(CodigoDeDefecto codigo, int i, Arreglo arreglo, Object... datos) {
    return new Fallo(codigo, i, piezas.ver(i).inicio(), arreglo, datos);
  }

  /** The piece at {@code i} is one too many. */
  Fallo sobra(CodigoDeDefecto codigo, int i, Object... datos) {
    return en(codigo, i, Arreglo.cambiar(i, i + 1), datos);
  }

  /** A word or sign of the language is missing before the piece at {@code i}. */
  Fallo falta(CodigoDeDefecto codigo, int i, int clase, Object... datos) {
    int lugar = piezas.ver(i - 1).fin();
    Arreglo poner = Arreglo.poner(i, Pieza.puesta(clase, lugar));
    return new Fallo(codigo, i - 1, lugar, poner, datos);
  }

  Fallo faltaComa(int i) {
    String antes = piezas.ver(i - 1).texto();
    return falta(FALTA_COMA, i, DRL10Lexer.COMMA, "antes", antes, "despues", piezas.ver(i).texto());
  }

  /** What stands from {@code i} to before {@code hasta} is said with {@code correcto}. */
  Fallo operador(int i, int hasta, String escrito, int correcto) {
    Pieza querida = piezas.ver(i).por(correcto);
    return en(
        OPERADOR_DESCONOCIDO,
        i,
        Arreglo.cambiar(i, hasta, querida),
        "operador",
        escrito,
        "correcto",
        querida.texto());
  }

  /** A bracket that what stands before {@code donde} should close. */
  Fallo sinCerrar(int abierto, int donde) {
    Pieza cierra = Pieza.puesta(piezas.cierre(abierto), piezas.ver(donde - 1).fin());
    return en(
        PARENTESIS_SIN_CERRAR,
        abierto,
        Arreglo.poner(donde, cierra).adivinado(),
        "signo",
        piezas.ver(abierto).texto(),
        "cierre",
        cierra.texto());
  }

  /** The piece at {@code i} stands where one of {@code opciones} belongs. */
  Fallo palabra(int i, List<Integer> opciones) {
    Pieza pieza = piezas.ver(i);
    Optional<Pieza> querida = PalabrasDeDrl.enLugarDe(pieza, opciones).map(pieza::por);
    return palabra(
        i,
        querida.map(q -> Arreglo.cambiar(i, i + 1, q)).orElse(Arreglo.NINGUNO),
        querida.map(q -> Sugerencia.de(q.texto(), List.of(q.texto()))).orElse(new Texto("", "")));
  }

  /** The piece at {@code i} stands where nothing belongs. */
  Fallo palabraDeMas(int i) {
    return palabra(i, Arreglo.cambiar(i, i + 1), new Texto("Quitarlo.", "Remove it."));
  }

  private Fallo palabra(int i, Arreglo arreglo, Texto sugerencia) {
    String palabra = piezas.ver(i).texto();
    return en(PALABRA_DESCONOCIDA, i, arreglo, "palabra", palabra, "sugerencia", sugerencia);
  }

  /**
   * What has no code of its own.
   *
   * @param esperadas what belongs there; empty where that is not known
   */
  Fallo noSeEntiende(int i, Arreglo arreglo, String esperadas) {
    Pieza pieza = piezas.ver(i);
    return en(
        SINTAXIS,
        i,
        arreglo,
        "detalle",
        pieza.esElFinal()
            ? new Texto("este lugar", "this place")
            : new Texto("«" + pieza.texto() + "»", "“" + pieza.texto() + "”"),
        "sugerencia",
        esperadas.isEmpty()
            ? new Texto("", "")
            : new Texto("Aquí va «" + esperadas + "».", "Here belongs “" + esperadas + "”."));
  }
}
