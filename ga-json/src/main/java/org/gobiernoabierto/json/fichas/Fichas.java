package org.gobiernoabierto.json.fichas;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import org.gobiernoabierto.informe.Falla;
import org.gobiernoabierto.informe.FallaBuilder;

/**
 * A JSON value as another parser reads it, a token a line; so what is wrong with this text can be
 * told where it stood in the text that the parser reads. Not thread-safe.
 */
public final class Fichas {

  private static final int SIN_MEDIR = -1;

  private final StringBuilder texto = new StringBuilder();
  private final List<Lugar> lugares = new ArrayList<>();
  private final ByteArrayOutputStream resto = new ByteArrayOutputStream();
  private boolean pideComa;
  private boolean pideDosPuntos;
  private int inicioDeLaUltima;
  private long finDeLaUltima;
  private int lineaDelExceso;
  private int exceso;

  /** The beginning of an object or a list. */
  public void abrir(char signo, Lugar lugar) {
    separar(lugar);
    texto.append(signo);
    pideComa = false;
    finDeLaUltima = lugar.desplazamiento() + 1;
  }

  /** The end of an object or a list. */
  public void cerrar(char signo, Lugar lugar) {
    pideComa = false;
    separar(lugar);
    texto.append(signo);
    pideComa = true;
    finDeLaUltima = lugar.desplazamiento() + 1;
  }

  /** The name of a member. */
  public void nombre(String nombre, Lugar lugar) {
    separar(lugar);
    citar(nombre);
    contar(lugar, SIN_MEDIR);
    pideDosPuntos = true;
  }

  /** A string begins; until it is read, this is the last token. */
  public void comenzarTexto(Lugar lugar) {
    separar(lugar);
    finDeLaUltima = lugar.desplazamiento();
  }

  /**
   * The string that has begun.
   *
   * @param fin where it ends in what the parser reads, as {@link Lugar#desplazamiento}
   */
  public void texto(String valor, long fin) {
    Lugar lugar = ultima();
    citar(valor);
    contar(lugar, fin - lugar.desplazamiento());
    finDeLaUltima = fin;
    pideComa = true;
  }

  /** A number, true, false or null. */
  public void literal(String escrito, Lugar lugar) {
    separar(lugar);
    texto.append(escrito);
    pideComa = true;
    finDeLaUltima = lugar.desplazamiento() + escrito.length();
  }

  /** The text ends too early. */
  public void fin(Lugar lugar) {
    pideComa = false;
    separar(lugar);
  }

  /** The text as it stands from the start of the last token on, in the place of that token. */
  public void crudoDesdeLaUltima(byte[] bytes) {
    texto.setLength(inicioDeLaUltima);
    resto.writeBytes(bytes);
  }

  /** The text as it stands from the end of the last token on. */
  public void crudoTrasLaUltima(byte[] bytes) {
    resto.writeBytes(bytes);
  }

  /** Where the last token started. */
  public Lugar ultima() {
    return lugares.get(lugares.size() - 1);
  }

  /**
   * Where it ended, as {@link Lugar#desplazamiento}; about, when it is a name that was written with
   * escapes. That is near enough: after a name, before its value begins, a parser only finds that
   * the value is too deep for it, which is deeper than is read here.
   */
  public long finDeLaUltima() {
    return finDeLaUltima;
  }

  /** How long the text is, in {@code char}s. */
  public int largo() {
    return texto.length();
  }

  /** The text in UTF-8. */
  public byte[] bytes() {
    byte[] leidas = texto.toString().getBytes(UTF_8);
    ByteArrayOutputStream todo = new ByteArrayOutputStream(leidas.length + resto.size());
    todo.writeBytes(leidas);
    todo.writeBytes(resto.toByteArray());
    return todo.toByteArray();
  }

  /**
   * Faults of this text, where they are in what the parser reads; without line and column where the
   * parser cannot tell.
   */
  public List<Falla> enSuLugar(List<Falla> fallas) {
    return fallas.stream().map(this::enSuLugar).toList();
  }

  private Falla enSuLugar(Falla falla) {
    Integer linea = falla.linea();
    Integer columna = falla.columna();
    if (linea == null || columna == null) {
      return falla;
    }
    Lugar lugar = lugares.get(Math.min(linea, lugares.size()) - 1);
    if (lugar.linea() < 1) {
      return FallaBuilder.from(falla).with(f -> f.linea(null).columna(null));
    }
    int masAbajo = Math.max(0, linea - lugares.size());
    return FallaBuilder.from(falla)
        .with(
            f ->
                f.linea(lugar.linea() + masAbajo)
                    .columna(masAbajo == 0 ? lugar.columna() + columna - 1 : columna));
  }

  private void separar(Lugar lugar) {
    if (!lugares.isEmpty()) {
      texto.append(pideDosPuntos ? ":\n" : pideComa ? ",\n" : "\n");
    }
    pideDosPuntos = false;
    pideComa = false;
    inicioDeLaUltima = texto.length();
    if (lugar.linea() != lineaDelExceso) {
      lineaDelExceso = lugar.linea();
      exceso = 0;
    }
    lugares.add(lugar.conColumna(lugar.columna() - exceso));
  }

  /**
   * How many more bytes or {@code char}s than characters the tokens of this line have.
   *
   * @param largo of the token as it was written; of another length than here, it was written with
   *     escapes, a character for each unit
   */
  private void contar(Lugar lugar, long largo) {
    String ficha = texto.substring(inicioDeLaUltima);
    int unidades = lugar.enBytes() ? ficha.getBytes(UTF_8).length : ficha.length();
    finDeLaUltima = lugar.desplazamiento() + unidades;
    if (largo == unidades || largo == SIN_MEDIR) {
      exceso += unidades - ficha.codePointCount(0, ficha.length());
    }
  }

  private void citar(String valor) {
    texto.append('"');
    for (int i = 0; i < valor.length(); i++) {
      char c = valor.charAt(i);
      if (c == '"' || c == '\\') {
        texto.append('\\').append(c);
      } else if (c < ' ' || (Character.isSurrogate(c) && !esDePar(valor, i))) {
        texto.append(String.format("\\u%04x", (int) c));
      } else {
        texto.append(c);
      }
    }
    texto.append('"');
  }

  private static boolean esDePar(String valor, int i) {
    return Character.isHighSurrogate(valor.charAt(i))
        ? i + 1 < valor.length() && Character.isLowSurrogate(valor.charAt(i + 1))
        : i > 0 && Character.isHighSurrogate(valor.charAt(i - 1));
  }
}
