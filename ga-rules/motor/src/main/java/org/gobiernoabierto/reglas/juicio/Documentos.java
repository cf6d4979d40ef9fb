package org.gobiernoabierto.reglas.juicio;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;
import org.gobiernoabierto.idioma.Idioma;
import org.gobiernoabierto.idioma.Texto;
import org.gobiernoabierto.modelo.lugares.Sitio;
import org.jspecify.annotations.Nullable;

/**
 * What the places of an exercise are called, and in what document they are likely to be told. Read
 * from {@code documentos.properties} when first asked for. Thread-safe.
 */
final class Documentos {

  private static final String SEPARADOR = " | ";

  private Documentos() {}

  /** What is called {@code cosa}; the pointer itself where it has no name. */
  static Texto nombre(String cosa) {
    return Leidos.ENTRADAS.containsKey(cosa + ".es")
        ? new Texto(parte(cosa, Idioma.ES, 0), parte(cosa, Idioma.EN, 0))
        : new Texto(cosa, cosa);
  }

  /** The document that is likely to tell it; null where none is known. */
  static @Nullable Texto fuente(String cosa) {
    return Leidos.ENTRADAS.containsKey(cosa + ".es")
        ? new Texto(parte(cosa, Idioma.ES, 1), parte(cosa, Idioma.EN, 1))
        : null;
  }

  /** The innermost of the things that a place lies in, or is, that has a name; else the place. */
  static String cosa(Sitio sitio) {
    String especie = sitio.especie();
    String cosa = especie;
    while (!cosa.isEmpty() && !Leidos.ENTRADAS.containsKey(cosa + ".es")) {
      cosa = cosa.substring(0, cosa.lastIndexOf('/'));
    }
    return cosa.isEmpty() ? especie : cosa;
  }

  private static String parte(String cosa, Idioma idioma, int cual) {
    String dicho = Leidos.ENTRADAS.getProperty(cosa + "." + idioma.name().toLowerCase(Locale.ROOT));
    int corte = dicho.indexOf(SEPARADOR);
    return cual == 0 ? dicho.substring(0, corte) : dicho.substring(corte + SEPARADOR.length());
  }

  /** What is read once, when first asked for. */
  private static final class Leidos {

    static final Properties ENTRADAS = new Properties();

    static {
      try (InputStream recurso = Documentos.class.getResourceAsStream("documentos.properties")) {
        if (recurso == null) {
          throw new IllegalStateException("Falta el recurso documentos.properties");
        }
        ENTRADAS.load(new InputStreamReader(recurso, StandardCharsets.UTF_8));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
