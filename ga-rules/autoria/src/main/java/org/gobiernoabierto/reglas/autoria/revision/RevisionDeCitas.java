package org.gobiernoabierto.reglas.autoria.revision;

import static org.gobiernoabierto.reglas.autoria.defectos.CodigoDeDefecto.CITA_AJENA;
import static org.gobiernoabierto.reglas.autoria.defectos.CodigoDeDefecto.CITA_DISTINTA;
import static org.gobiernoabierto.reglas.autoria.defectos.CodigoDeDefecto.FALTA_CITA;
import static org.gobiernoabierto.reglas.autoria.defectos.CodigoDeDefecto.ORACION_DESCONOCIDA;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gobiernoabierto.reglas.autoria.archivos.Archivo;
import org.gobiernoabierto.reglas.autoria.defectos.Hallados;
import org.gobiernoabierto.reglas.autoria.defectos.Lugar;
import org.gobiernoabierto.reglas.autoria.defectos.Sugerencia;
import org.gobiernoabierto.reglas.autoria.revision.CatalogoLeido.RequisitoLeido;

/** Whether a DRL file starts with sentences of its requirement, word for word. Not thread-safe. */
final class RevisionDeCitas {

  /** A number at the start of a line of comment: {@code §4.2} or {@code ANA.4}. */
  private static final Pattern NUMERO =
      Pattern.compile("(?m)^[ \\t/*]*(§\\s?\\S+|[A-Z]+\\.\\d+|\\d+\\.\\d+)[ \\t]+");

  private final CatalogoLeido catalogo;
  private final Hallados hallados;

  RevisionDeCitas(CatalogoLeido catalogo, Hallados hallados) {
    this.catalogo = catalogo;
    this.hallados = hallados;
  }

  void revisar(Archivo archivo, String id) {
    RequisitoLeido requisito = catalogo.requisitos().get(id);
    if (!catalogo.completo()
        || !catalogo.oracionesSeguras()
        || requisito == null
        || !catalogo.oraciones().keySet().containsAll(requisito.oraciones())
        || requisito.oraciones().isEmpty()) {
      return;
    }
    String comentario = comentario(archivo.texto());
    Matcher numero = NUMERO.matcher(comentario);
    int desde = 0;
    boolean alguna = false;
    while (numero.find(desde)) {
      alguna = true;
      desde = numero.end();
      Matcher siguiente = NUMERO.matcher(comentario);
      int hasta = siguiente.find(desde) ? siguiente.start() : comentario.length();
      cita(
          archivo,
          numero.group(1).replaceFirst("^§\\s?", ""),
          numero.start(1),
          desde,
          comentario.substring(desde, hasta),
          id,
          requisito);
    }
    if (!alguna) {
      hallados.agregar(FALTA_CITA, archivo.lugar(0), "ejemplo", ejemplo(requisito));
    }
  }

  private String ejemplo(RequisitoLeido requisito) {
    String numero = requisito.oraciones().isEmpty() ? "4.1" : requisito.oraciones().get(0);
    String marca = Character.isDigit(numero.charAt(0)) ? "§" : "";
    return marca + numero + " " + catalogo.oraciones().getOrDefault(numero, "…");
  }

  /** The comment with which a file starts, up to an empty line of it or its end. */
  private static String comentario(String texto) {
    int fin = 0;
    boolean largo = texto.startsWith("/*");
    while (fin < texto.length()) {
      int salto = texto.indexOf('\n', fin);
      String renglon = texto.substring(fin, salto < 0 ? texto.length() : salto).strip();
      boolean sigue = largo ? !renglon.endsWith("*/") : renglon.startsWith("//");
      if ((!sigue && !largo) || renglon.matches("[/*]*")) {
        return renglon.startsWith("/*") && sigue
            ? texto.substring(0, salto < 0 ? texto.length() : salto)
            : texto.substring(0, fin);
      }
      fin = salto < 0 ? texto.length() : salto + 1;
      if (!sigue) {
        return texto.substring(0, fin);
      }
    }
    return texto.substring(0, fin);
  }

  private void cita(
      Archivo archivo,
      String numero,
      int lugarDelNumero,
      int inicio,
      String texto,
      String id,
      RequisitoLeido requisito) {
    String oracion = catalogo.oraciones().get(numero);
    Lugar lugar = archivo.lugar(lugarDelNumero);
    if (oracion == null) {
      hallados.agregar(
          ORACION_DESCONOCIDA,
          lugar,
          "numero",
          numero,
          "sugerencia",
          Sugerencia.soloParecida(numero, requisito.oraciones()));
    } else if (!requisito.oraciones().contains(numero)) {
      hallados.agregar(
          CITA_AJENA, lugar, "numero", numero, "requisito", id, "oraciones", requisito.oraciones());
    } else {
      palabraPorPalabra(archivo, numero, inicio, texto, oracion);
    }
  }

  private void palabraPorPalabra(
      Archivo archivo, String numero, int inicio, String texto, String oracion) {
    List<String> debidas = List.of(oracion.strip().split("\\s+"));
    Matcher palabra = Pattern.compile("(?m)^[ \\t]*(?://+|\\*/|\\*)|\\*/|\\S+").matcher(texto);
    int i = 0;
    while (palabra.find()) {
      if (palabra.group().matches("\\s*(//+|\\*/?)")) {
        continue;
      }
      if (i >= debidas.size() || !debidas.get(i).equals(palabra.group())) {
        distinta(archivo.lugar(inicio + palabra.start()), numero, palabra.group(), oracion);
        return;
      }
      i++;
    }
    if (i < debidas.size()) {
      distinta(archivo.lugar(inicio), numero, debidas.get(i), oracion);
    }
  }

  private void distinta(Lugar lugar, String numero, String palabra, String oracion) {
    String marca = Character.isDigit(numero.charAt(0)) ? "§" : "";
    hallados.agregar(
        CITA_DISTINTA,
        lugar,
        "numero",
        numero,
        "palabra",
        palabra,
        "oracion",
        marca + numero + " " + oracion);
  }
}
