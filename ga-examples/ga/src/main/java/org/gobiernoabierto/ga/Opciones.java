package org.gobiernoabierto.ga;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gobiernoabierto.ga.reglas.Carpetas;
import org.gobiernoabierto.idioma.Idioma;
import org.gobiernoabierto.reglas.Evaluador;
import org.gobiernoabierto.reglas.Parametros;
import org.gobiernoabierto.reglas.TopeDeHallazgos;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What every evaluation can be told. */
public final class Opciones {

  @Mixin private Fecha fecha = new Fecha();

  @Option(names = "--idioma", paramLabel = "IDIOMA", description = "es (por omisión) o en.")
  private Idioma idioma = Idioma.ES;

  @Option(
      names = "--parametro",
      paramLabel = "NOMBRE=VALOR",
      description = "Otra lectura de lo que la guía deja abierto; se puede repetir.")
  private Map<String, String> parametros = new LinkedHashMap<>();

  @Option(
      names = "--reglas",
      paramLabel = "CARPETA",
      description =
          "Conjunto de reglas que se evalúa junto a la guía; se puede repetir. Las reglas son código:"
              + " solo las de quien se confía.")
  private List<Path> carpetas = new ArrayList<>();

  @Option(
      names = "--guia",
      paramLabel = "NOMBRE",
      description =
          "Guía que juzga, sea cual sea la edición del ejercicio; por omisión, la de su edición.")
  private @Nullable String guia;

  @Option(
      names = "--huella",
      paramLabel = "SHA-256",
      description =
          "Solo admite conjuntos de reglas con esta huella, incluido el de la guía; se puede"
              + " repetir.")
  private List<String> huellas = new ArrayList<>();

  public Fecha fecha() {
    return fecha;
  }

  /** What of the options changes a report. */
  public String identidad() {
    return fecha.uOtra()
        + (fecha.falta() ? "? " : " ")
        + parametros
        + (guia == null ? "" : " " + guia);
  }

  public Idioma idioma() {
    return idioma;
  }

  /**
   * The evaluator that they ask for.
   *
   * @throws EntradaException when a parameter does not exist or its value does not fit
   */
  public Evaluador evaluador() {
    return evaluador(TopeDeHallazgos.PREDETERMINADO);
  }

  /** As {@link #evaluador()}, with another guide. */
  Evaluador evaluadorDe(String otraGuia) {
    return evaluador(TopeDeHallazgos.PREDETERMINADO, otraGuia);
  }

  /** As {@link #evaluador()}, with reports that list no more than {@code tope}. */
  Evaluador evaluador(TopeDeHallazgos tope) {
    return evaluador(tope, guia);
  }

  private Evaluador evaluador(TopeDeHallazgos tope, @Nullable String cual) {
    try {
      Evaluador.Builder evaluador =
          Evaluador.builder().instaladas().parametros(Parametros.de(parametros)).tope(tope);
      if (cual != null) {
        evaluador.guia(cual);
      }
      huellas.forEach(evaluador::huella);
      carpetas.forEach(carpeta -> evaluador.agregar(Carpetas.compilar(carpeta, idioma)));
      return evaluador.build();
    } catch (IllegalArgumentException e) {
      throw EntradaException.de(e);
    }
  }
}
