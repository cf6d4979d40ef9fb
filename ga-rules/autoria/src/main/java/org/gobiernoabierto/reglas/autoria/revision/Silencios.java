package org.gobiernoabierto.reglas.autoria.revision;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gobiernoabierto.idioma.Texto;
import org.gobiernoabierto.reglas.autoria.archivos.Archivo;
import org.gobiernoabierto.reglas.autoria.defectos.CodigoDeDefecto;
import org.gobiernoabierto.reglas.autoria.defectos.Defecto;
import org.gobiernoabierto.reglas.autoria.defectos.Gravedad;
import org.gobiernoabierto.reglas.autoria.defectos.Lugar;
import org.gobiernoabierto.reglas.autoria.defectos.Sugerencia;

/**
 * Warnings that an author silences with a reason: {@code // revisar: CODIGO razón}, above the line
 * or the rule, or with {@code #} in YAML. Immutable.
 */
final class Silencios {

  private static final Pattern SILENCIO =
      Pattern.compile("^\\s*(?://|#)\\s*revisar:\\s*(?<codigo>\\S*)\\s*(?<razon>.*)$");
  private static final Pattern REGLA = Pattern.compile("^\\s*rule\\b.*");
  private static final Pattern FIN = Pattern.compile("^\\s*(end\\b.*|rule\\b.*)");

  /**
   * @param lugar where it is written
   * @param codigo what it silences
   * @param razon why
   * @param desde the first line of which it speaks
   * @param hasta the last
   */
  private record Silencio(Lugar lugar, String codigo, String razon, int desde, int hasta) {

    boolean calla(Defecto defecto) {
      return vale()
          && defecto.codigo().name().equals(codigo)
          && defecto.archivo().equals(lugar.archivo())
          && desde <= defecto.linea()
          && defecto.linea() <= hasta;
    }

    boolean vale() {
      return esDeAviso() && !razon.isBlank();
    }

    boolean esDeAviso() {
      return avisos().anyMatch(codigo::equals);
    }
  }

  private final List<Silencio> silencios;

  private Silencios(List<Silencio> silencios) {
    this.silencios = silencios;
  }

  static Silencios de(List<Archivo> archivos) {
    List<Silencio> silencios = new ArrayList<>();
    for (Archivo archivo : archivos) {
      if (!archivo.nombre().endsWith(".md")) {
        leer(archivo, silencios);
      }
    }
    return new Silencios(List.copyOf(silencios));
  }

  private static void leer(Archivo archivo, List<Silencio> silencios) {
    List<String> renglones = archivo.texto().lines().toList();
    for (int i = 0; i < renglones.size(); i++) {
      Matcher dicho = SILENCIO.matcher(renglones.get(i));
      if (dicho.matches()) {
        int desde = siguiente(renglones, i);
        silencios.add(
            new Silencio(
                archivo.lugar(i + 1, renglones.get(i).indexOf("revisar:") + 1),
                dicho.group("codigo"),
                dicho.group("razon"),
                desde + 1,
                fin(renglones, desde) + 1));
      }
    }
  }

  /** The line of which a comment speaks, beyond others of its kind. */
  private static int siguiente(List<String> renglones, int comentario) {
    int i = comentario + 1;
    while (i < renglones.size() && SILENCIO.matcher(renglones.get(i)).matches()) {
      i++;
    }
    return i;
  }

  /** The last line of a rule that starts there, or else the line itself. */
  private static int fin(List<String> renglones, int desde) {
    int i = desde;
    if (desde < renglones.size() && REGLA.matcher(renglones.get(desde)).matches()) {
      do {
        i++;
      } while (i < renglones.size() && !FIN.matcher(renglones.get(i)).matches());
    }
    return i;
  }

  private static Stream<String> avisos() {
    return Stream.of(CodigoDeDefecto.values())
        .filter(codigo -> codigo.gravedad() == Gravedad.AVISO)
        .map(CodigoDeDefecto::name);
  }

  /** Those of {@code defectos} that nobody silences, and what is wrong with what silences. */
  List<Defecto> aplicados(List<Defecto> defectos) {
    boolean conErrores = defectos.stream().anyMatch(d -> d.codigo().gravedad() == Gravedad.ERROR);
    Stream<Defecto> dichos =
        defectos.stream().filter(d -> silencios.stream().noneMatch(s -> s.calla(d)));
    Stream<Defecto> propios =
        silencios.stream()
            .map(
                silencio ->
                    silencio.vale()
                        ? sinUso(silencio, defectos, conErrores)
                        : Optional.of(malEscrito(silencio)))
            .flatMap(Optional::stream);
    return Stream.concat(dichos, propios).sorted(Defecto.EN_ORDEN).toList();
  }

  /** With errors some checks are left out, so that nothing follows from there being no warning. */
  private static Optional<Defecto> sinUso(
      Silencio silencio, List<Defecto> defectos, boolean conErrores) {
    return conErrores || defectos.stream().anyMatch(silencio::calla)
        ? Optional.empty()
        : Optional.of(
            CodigoDeDefecto.SILENCIO_SIN_USO.en(silencio.lugar(), "codigo", silencio.codigo()));
  }

  private static Defecto malEscrito(Silencio silencio) {
    Object sugerencia =
        silencio.esDeAviso()
            ? new Texto("Falta la razón.", "The reason is missing.")
            : Sugerencia.soloParecida(silencio.codigo(), avisos().toList());
    return CodigoDeDefecto.SILENCIO_MAL_ESCRITO.en(
        silencio.lugar(), "codigo", silencio.codigo(), "sugerencia", sugerencia);
  }
}
