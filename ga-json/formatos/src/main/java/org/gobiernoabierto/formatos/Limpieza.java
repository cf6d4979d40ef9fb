package org.gobiernoabierto.formatos;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.gobiernoabierto.idioma.Texto;
import org.gobiernoabierto.informe.Dispensa;
import org.gobiernoabierto.informe.DispensaBuilder;
import org.gobiernoabierto.informe.Falla;
import org.gobiernoabierto.informe.FallaBuilder;
import org.gobiernoabierto.informe.Hallazgo;
import org.gobiernoabierto.informe.HallazgoBuilder;
import org.gobiernoabierto.informe.Informe;
import org.gobiernoabierto.informe.InformeBuilder;
import org.gobiernoabierto.informe.PorAveriguar;
import org.gobiernoabierto.informe.ProximoPaso;
import org.jspecify.annotations.Nullable;

/**
 * Makes what strangers wrote fit to be shown. Every text comes to stand on one line, and what
 * steers a terminal, turns the direction of text or cannot stand in XML is shown as U+FFFD.
 */
public final class Limpieza {

  /** What makes a spreadsheet take a cell for a formula. */
  private static final Pattern FORMULA = Pattern.compile("^[=+\\-@\t\r\n]");

  private static final Pattern BLANCOS = Pattern.compile("[\\s\\x85\\u2028\\u2029]+");
  private static final Pattern INVISIBLES =
      Pattern.compile(
          "[\\p{Cc}\\p{Cs}\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069\\uFFFE\\uFFFF]");

  private static final Pattern DE_UN_RENGLON =
      Pattern.compile("[" + INVISIBLES.pattern() + "\\u2028\\u2029&&[^\t]]");

  private Limpieza() {}

  /** On one line, with single blanks. */
  public static String de(String texto) {
    if (estaLimpio(texto)) {
      return texto;
    }
    String enUnRenglon = BLANCOS.matcher(texto).replaceAll(" ").strip();
    return INVISIBLES.matcher(enUnRenglon).replaceAll("\uFFFD");
  }

  /** Whether it has nothing but what Spanish and English are written with; most texts do. */
  private static boolean estaLimpio(String texto) {
    char anterior = ' ';
    for (int i = 0; i < texto.length(); i++) {
      char c = texto.charAt(i);
      if (c == ' ' ? anterior == ' ' : !esDeTexto(c)) {
        return false;
      }
      anterior = c;
    }
    return anterior != ' ';
  }

  private static boolean esDeTexto(char c) {
    return (c > ' ' && c <= '~')
        || (c > '\u00A0' && c < '\u0370')
        || (c > '\u200F' && c < '\u2028');
  }

  /** As {@link #de(String)} with every blank and tab where it is: for lines that others wrote. */
  public static String sinMover(String renglon) {
    return DE_UN_RENGLON.matcher(renglon).replaceAll("\uFFFD");
  }

  /** As a cell of a table that no spreadsheet takes for a formula. */
  public static String celda(String texto) {
    return FORMULA.matcher(texto).find() ? "'" + texto : texto;
  }

  static Informe de(Informe informe) {
    return InformeBuilder.from(informe)
        .with(
            i ->
                i.ejercicio(de(Objects.requireNonNull(informe.ejercicio())))
                    .hallazgos(informe.hallazgos().stream().map(Limpieza::de).toList())
                    .proximosPasos(informe.proximosPasos().stream().map(Limpieza::de).toList())
                    .porAveriguar(informe.porAveriguar().stream().map(Limpieza::de).toList())
                    .avisos(de(informe.avisos()))
                    .errores(de(informe.errores())));
  }

  static List<Falla> de(List<Falla> fallas) {
    return fallas.stream().map(Limpieza::de).toList();
  }

  private static Falla de(Falla falla) {
    return FallaBuilder.from(falla)
        .with(
            f ->
                f.ruta(de(falla.ruta()))
                    .celda(falla.celda() == null ? null : de(falla.celda()))
                    .mensaje(de(falla.mensaje())));
  }

  private static Hallazgo de(Hallazgo hallazgo) {
    return HallazgoBuilder.from(hallazgo)
        .with(
            h ->
                h.elemento(de(hallazgo.elemento()))
                    .ruta(de(hallazgo.ruta()))
                    .celda(hallazgo.celda() == null ? null : de(hallazgo.celda()))
                    .mensaje(de(hallazgo.mensaje()))
                    .remedio(de(hallazgo.remedio()))
                    .dispensa(de(hallazgo.dispensa())));
  }

  private static @Nullable Dispensa de(@Nullable Dispensa dispensa) {
    return dispensa == null
        ? null
        : DispensaBuilder.from(dispensa)
            .with(
                d ->
                    d.elemento(de(dispensa.elemento()))
                        .requisito(de(dispensa.requisito()))
                        .autor(de(dispensa.autor()))
                        .motivo(de(dispensa.motivo()))
                        .fundamentoLegal(de(dispensa.fundamentoLegal())));
  }

  private static ProximoPaso de(ProximoPaso paso) {
    return new ProximoPaso(
        paso.requisitos(),
        de(paso.elemento()),
        de(paso.ruta()),
        paso.acciones().stream()
            .map(a -> new ProximoPaso.Accion(a.clave(), de(a.texto())))
            .toList(),
        paso.responsable(),
        paso.vence(),
        de(paso.plazo()),
        paso.vencido(),
        paso.bloqueadoPor());
  }

  private static PorAveriguar de(PorAveriguar algo) {
    return new PorAveriguar(
        de(algo.nombre()),
        algo.fuente() == null ? null : de(algo.fuente()),
        algo.lugares().stream().map(Limpieza::de).toList(),
        algo.requisitos());
  }

  static Texto de(Texto texto) {
    return new Texto(de(texto.es()), de(texto.en()));
  }
}
