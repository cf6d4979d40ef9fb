package org.gobiernoabierto.reglas.autoria.archivos;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gobiernoabierto.idioma.ArgumentoException;
import org.gobiernoabierto.idioma.Texto;
import org.gobiernoabierto.reglas.autoria.defectos.CodigoDeDefecto;
import org.gobiernoabierto.reglas.autoria.defectos.Defecto;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * A YAML file. Immutable.
 *
 * @param archivo the file
 * @param raiz what it says; null when it is no YAML or says nothing
 * @param defecto why it is no YAML; null when it is
 */
public record ArchivoYaml(Archivo archivo, @Nullable Nodo raiz, @Nullable Defecto defecto) {

  /** A value with an opening quote only, before a line that starts another key. */
  private static final Pattern SIN_COMILLA =
      Pattern.compile(
          "(?m)^[ \\-]*[\\w./-]+:[ ]+(\"[^\"\\r\\n]*|'[^'\\r\\n]*)\\r?\\n(?=\\s*(- )?[\\w./-]+:(\\s|$))");

  public static ArchivoYaml leer(Archivo archivo) {
    try {
      LoadSettings ajustes = LoadSettings.builder().setLabel(archivo.nombre()).build();
      Optional<Node> raiz =
          new Composer(ajustes, new ParserImpl(ajustes, new StreamReader(ajustes, archivo.texto())))
              .getSingleNode();
      Nodo leido = raiz.map(r -> new Nodo(archivo, r)).orElse(null);
      return leido == null || leido.esFinito()
          ? new ArchivoYaml(archivo, leido, null)
          : new ArchivoYaml(
              archivo,
              null,
              CodigoDeDefecto.YAML_MAL_ESCRITO.en(
                  archivo.lugar(0),
                  "detalle",
                  new Texto(
                      "un valor con * está dentro de sí mismo.",
                      "a value with * stands within itself.")));
    } catch (MarkedYamlEngineException e) {
      return new ArchivoYaml(archivo, null, defecto(archivo, e));
    } catch (ReaderException e) {
      return new ArchivoYaml(
          archivo,
          null,
          CodigoDeDefecto.CARACTER_EXTRANO.en(
              archivo.lugar(e.getPosition()), "caracter", "U+%04X".formatted(e.getCodePoint())));
    } catch (StackOverflowError e) {
      return new ArchivoYaml(
          archivo,
          null,
          CodigoDeDefecto.YAML_MAL_ESCRITO.en(
              archivo.lugar(0),
              "detalle",
              new Texto("hay demasiadas listas dentro de listas.", "too many lists are nested.")));
    } catch (YamlEngineException e) {
      return new ArchivoYaml(
          archivo,
          null,
          CodigoDeDefecto.YAML_MAL_ESCRITO.en(archivo.lugar(0), "detalle", detalle("")));
    }
  }

  /**
   * What it says.
   *
   * @throws IllegalArgumentException when it is no YAML or says nothing
   */
  public Nodo dicho() {
    if (raiz == null) {
      throw new ArgumentoException(
          new Texto("{archivo}: {motivo}", "{archivo}: {motivo}")
              .con("archivo", archivo.nombre(), "motivo", porQueNoDiceNada()));
    }
    return raiz;
  }

  /** What is said where it says nothing. */
  public Texto porQueNoDiceNada() {
    return defecto == null ? new Texto("no dice nada", "it says nothing") : defecto.mensaje();
  }

  private static Defecto defecto(Archivo archivo, MarkedYamlEngineException e) {
    String problema = String.valueOf(e.getProblem());
    Matcher sinComilla = SIN_COMILLA.matcher(archivo.texto());
    if (sinComilla.find()) {
      return CodigoDeDefecto.COMILLA_SIN_CERRAR.en(archivo.lugar(sinComilla.start(1)));
    }
    boolean sinCerrar = problema.contains("unexpected end of stream");
    Optional<Mark> marca =
        sinCerrar && e.getContextMark().isPresent() ? e.getContextMark() : e.getProblemMark();
    return CodigoDeDefecto.YAML_MAL_ESCRITO.en(
        Nodo.lugar(archivo, marca), "detalle", detalle(problema));
  }

  private static Texto detalle(String problema) {
    if (problema.contains("mapping values are not allowed")) {
      return new Texto(
          "aquí hay unos dos puntos (:) de más, o falta sangría.",
          "there is one colon (:) too many here, or indentation is missing.");
    }
    if (problema.contains("unexpected end of stream")) {
      return new Texto(
          "esto se abre y no se cierra (comillas, corchetes o llaves).",
          "this is opened and not closed (quotes, brackets or braces).");
    }
    if (problema.contains("could not find expected ':'")) {
      return new Texto("a una clave le faltan sus dos puntos (:).", "a key lacks its colon (:).");
    }
    if (problema.contains("expected <block end>")
        || problema.contains("expected ',' or")
        || problema.contains("did not find expected")) {
      return new Texto(
          "esta línea no está alineada con las anteriores, o sobra o falta algo en ella.",
          "this line is not aligned with those before, or something in it is missing or too much.");
    }
    if (problema.contains("cannot start any token")) {
      return new Texto(
          "un valor no puede empezar con este carácter (los tabuladores no sirven de sangría).",
          "a value cannot start with this character (tabs do not indent).");
    }
    if (problema.contains("undefined alias")) {
      return new Texto(
          "un valor que empieza con * va entre comillas.",
          "a value that starts with * goes between quotes.");
    }
    return new Texto("no se entiende esta línea.", "this line is not understood.");
  }
}
