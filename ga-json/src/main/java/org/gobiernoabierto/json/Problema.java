package org.gobiernoabierto.json;

import java.util.List;
import java.util.Set;
import org.gobiernoabierto.idioma.Idioma;
import org.gobiernoabierto.idioma.Texto;
import org.gobiernoabierto.informe.Falla;

/**
 * Why a request that sends an exercise cannot be answered with a report, as RFC 9457 has it; {@link
 * EscritorDeInformes#escribir(Problema)} writes the body. Immutable and thread-safe.
 *
 * @param tipo what kind of problem it is, a URI
 * @param titulo the kind of problem, in words
 * @param estado HTTP status: 413 for a text that is too large, 400 for one that is not JSON in
 *     UTF-8, 422 for JSON that is not an exercise
 * @param detalle how many faults there are, and the first
 * @param errores every fault, with its place and in both languages
 */
public record Problema(
    String tipo, String titulo, int estado, String detalle, List<Falla> errores) {

  /** The media type of the body. */
  public static final String TIPO_DE_CONTENIDO = "application/problem+json";

  private static final String PREFIJO = "urn:gobiernoabierto:problema:";
  private static final Set<String> NO_ES_JSON =
      Set.of(
          CodigoDeFalla.DOCUMENTO_VACIO.name(),
          CodigoDeFalla.UTF8_INVALIDO.name(),
          CodigoDeFalla.JSON_MAL_FORMADO.name(),
          CodigoDeFalla.CONTENIDO_SOBRANTE.name());
  private static final Texto DETALLE =
      new Texto(
          "Fallas: {cuantas}. La primera: {primera}", "Faults: {cuantas}. The first: {primera}");

  public Problema {
    errores = List.copyOf(errores);
  }

  /**
   * The problem that some faults are.
   *
   * @param fallas those of a {@link Lectura}, or the {@code errores} of a report
   * @param idioma language of the title and the detail
   * @throws IllegalArgumentException when there are no faults
   */
  public static Problema de(List<Falla> fallas, Idioma idioma) {
    if (fallas.isEmpty()) {
      throw new IllegalArgumentException("Sin fallas no hay problema");
    }
    Clase clase = clase(fallas);
    Texto detalle = DETALLE.con("cuantas", fallas.size(), "primera", fallas.get(0).mensaje());
    return new Problema(
        PREFIJO + clase.tipo, clase.titulo.en(idioma), clase.estado, detalle.en(idioma), fallas);
  }

  private static Clase clase(List<Falla> fallas) {
    if (fallas.get(0).codigo().equals(CodigoDeFalla.LIMITE_TAMANO.name())) {
      return Clase.DEMASIADO_GRANDE;
    }
    return fallas.stream().anyMatch(f -> NO_ES_JSON.contains(f.codigo()))
        ? Clase.NO_ES_JSON
        : Clase.NO_ES_UN_EJERCICIO;
  }

  private enum Clase {
    DEMASIADO_GRANDE(
        "demasiado-grande", 413, "El documento es demasiado grande", "The document is too large"),
    NO_ES_JSON(
        "no-es-json",
        400,
        "El documento no es JSON bien formado en UTF-8",
        "The document is not well-formed JSON in UTF-8"),
    NO_ES_UN_EJERCICIO(
        "no-es-un-ejercicio",
        422,
        "El documento no describe un ejercicio",
        "The document does not describe an exercise");

    private final String tipo;
    private final int estado;
    private final Texto titulo;

    Clase(String tipo, int estado, String es, String en) {
      this.tipo = tipo;
      this.estado = estado;
      this.titulo = new Texto(es, en);
    }
  }
}
