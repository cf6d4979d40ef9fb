package org.gobiernoabierto.reglas.autoria;

import java.util.List;
import org.gobiernoabierto.reglas.autoria.Pieza.Clase;
import org.jspecify.annotations.Nullable;

/** Goes over the pieces of a DRL file and keeps the first fault. Not thread-safe. */
final class Cursor {

  private static final Pieza FIN = new Pieza(Clase.SIGNO, "", Integer.MAX_VALUE, true);

  private final Archivo archivo;
  private final List<Pieza> piezas;
  private int en;
  private @Nullable Fallo fallo;

  Cursor(Archivo archivo) {
    this.archivo = archivo;
    piezas = Lexico.piezas(archivo.texto());
  }

  /** Whether there is something more to look at and nothing wrong yet. */
  boolean sigue() {
    return en < piezas.size() && fallo == null;
  }

  /** The piece {@code lejos} from the present one; one without text where there is none. */
  Pieza ver(int lejos) {
    int i = en + lejos;
    return i >= 0 && i < piezas.size() ? piezas.get(i) : FIN;
  }

  Pieza ver() {
    return ver(0);
  }

  /** The piece before the present one; the present one at the start. */
  Pieza anterior() {
    return en == 0 ? ver() : ver(-1);
  }

  /** The last piece before the present one that stands alone on its line. */
  @Nullable Pieza solitariaAnterior(int desde) {
    for (int i = en - 1; i >= desde; i--) {
      boolean sola = i + 1 >= piezas.size() || piezas.get(i + 1).abreRenglon();
      if (sola && piezas.get(i).abreRenglon() && piezas.get(i).esPalabra()) {
        return piezas.get(i);
      }
    }
    return null;
  }

  /** From the present piece to the end of its line, without quotes. */
  String restoDelRenglon() {
    int inicio = ver().inicio();
    int fin = archivo.texto().indexOf('\n', inicio);
    return archivo
        .texto()
        .substring(inicio, fin < 0 ? archivo.texto().length() : fin)
        .replace("\"", "")
        .strip();
  }

  int posicion() {
    return en;
  }

  /** Goes on; what cannot stand in a rule is a defect. */
  void avanzar() {
    en++;
    if (en < piezas.size()) {
      comprobar(piezas.get(en));
    }
  }

  /** What cannot stand anywhere in a rule is a defect. */
  void comprobar(Pieza pieza) {
    switch (pieza.clase()) {
      case TEXTO_ABIERTO -> fallar(CodigoDeDefecto.COMILLA_SIN_CERRAR, pieza.inicio());
      case COMENTARIO_ABIERTO -> fallar(CodigoDeDefecto.COMENTARIO_SIN_CERRAR, pieza.inicio());
      case EXTRANO -> extrano(pieza);
      default -> {}
    }
  }

  private void extrano(Pieza pieza) {
    String caracter = pieza.texto();
    if ("“”„‟‘’‚«»".contains(caracter)) {
      fallar(CodigoDeDefecto.COMILLAS_TIPOGRAFICAS, pieza.inicio(), "caracter", caracter);
    } else if ("≤≥≠".contains(caracter)) {
      String correcto = caracter.equals("≤") ? "<=" : caracter.equals("≥") ? ">=" : "!=";
      fallarEn(
          pieza,
          correcto,
          CodigoDeDefecto.OPERADOR_DESCONOCIDO,
          "operador",
          caracter,
          "correcto",
          correcto);
    } else {
      int codigo = caracter.codePointAt(0);
      boolean visible = !Character.isWhitespace(codigo) && !Character.isISOControl(codigo);
      fallarEn(
          pieza,
          CodigoDeDefecto.CARACTER_EXTRANO,
          "caracter",
          (visible && codigo != 0xA0 ? "«" + caracter + "» " : "") + "U+%04X".formatted(codigo));
    }
  }

  /** Keeps a fault unless there is one. */
  void fallar(CodigoDeDefecto codigo, int lugar, Object... datos) {
    fallarPor("", 0, codigo, lugar, datos);
  }

  /** Keeps a fault of a piece unless there is one. */
  void fallarEn(Pieza pieza, CodigoDeDefecto codigo, Object... datos) {
    fallarPor("", pieza.texto().length(), codigo, pieza.inicio(), datos);
  }

  /** Keeps a fault unless there is one: a piece where another belongs. */
  void fallarEn(Pieza pieza, String enSuLugar, CodigoDeDefecto codigo, Object... datos) {
    fallarPor(enSuLugar, pieza.texto().length(), codigo, pieza.inicio(), datos);
  }

  private void fallarPor(
      String enSuLugar, int largo, CodigoDeDefecto codigo, int lugar, Object... datos) {
    if (fallo == null) {
      fallo = new Fallo(codigo, Math.min(lugar, archivo.texto().length()), largo, enSuLugar, datos);
    }
  }

  @Nullable Fallo fallo() {
    return fallo;
  }

  /** Tells the lone word after {@code desde} that stands for {@code palabra}, if there is one. */
  void fallarPorOtra(String palabra, int desde) {
    Pieza sola = solitariaAnterior(desde);
    String querida = PalabrasDeDrl.enLugarDe(sola, palabra);
    if (querida != null && sola != null) {
      fallarEn(
          sola,
          querida,
          CodigoDeDefecto.PALABRA_DESCONOCIDA,
          "palabra",
          sola.texto(),
          "sugerencia",
          Sugerencia.de(querida, List.of(querida)));
    }
  }
}
