package org.gobiernoabierto.spring;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gobiernoabierto.json.Limites;
import org.gobiernoabierto.json.TextosEscritos;
import org.gobiernoabierto.reglas.TopeDeHallazgos;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What {@code application.properties} says under {@code ga}. Immutable and thread-safe.
 *
 * @param guia name of the guide that judges every exercise, whatever its edition; null for that of
 *     each edition
 * @param instaladas whether every rule set of the class path judges, and not only its guides
 * @param huellas the SHA-256 of the rule sets that are admitted; any when there are none
 * @param parametros values of parameters that are not those of the published reading, by name
 * @param tope how many findings a report lists at most
 * @param lectura how exercises are read
 * @param textos the languages in which reports say what is for people
 * @param calentar whether a first evaluation is made when the application starts
 * @param problemas whether a body that cannot be read is answered with problem details (RFC 9457)
 * @param metricas whether the time that rules take is measured
 */
@ConfigurationProperties("ga")
public record GobiernoAbiertoProperties(
    @Nullable String guia,
    @DefaultValue("false") boolean instaladas,
    @DefaultValue List<String> huellas,
    @DefaultValue Map<String, String> parametros,
    @DefaultValue Tope tope,
    @DefaultValue Lectura lectura,
    @DefaultValue("ambos") TextosEscritos textos,
    @DefaultValue("true") boolean calentar,
    @DefaultValue("true") boolean problemas,
    @DefaultValue("true") boolean metricas) {

  /**
   * How many findings a report lists at most.
   *
   * @param porRequisito of one requirement; null for what is usual
   * @param enTotal of all; null for what is usual
   */
  public record Tope(@Nullable Integer porRequisito, @Nullable Integer enTotal) {

    TopeDeHallazgos comoTope() {
      TopeDeHallazgos usual = TopeDeHallazgos.PREDETERMINADO;
      return new TopeDeHallazgos(
          o(porRequisito, usual.porRequisito()), o(enTotal, usual.enTotal()));
    }
  }

  /**
   * How exercises are read. Limits are those of {@link Limites}; null for what is usual.
   *
   * @param tolerante whether members that are not known are passed over
   */
  public record Lectura(
      @DefaultValue("false") boolean tolerante,
      @Nullable DataSize bytes,
      @Nullable Integer anidamiento,
      @Nullable Integer texto,
      @Nullable Integer numero,
      @Nullable Integer elementos,
      @Nullable Integer fallas,
      @Nullable Integer operaciones) {

    Limites limites() {
      Limites usuales = Limites.PREDETERMINADOS;
      return new Limites(
          Optional.ofNullable(bytes).map(b -> Math.toIntExact(b.toBytes())).orElse(usuales.bytes()),
          o(anidamiento, usuales.anidamiento()),
          o(texto, usuales.texto()),
          o(numero, usuales.numero()),
          o(elementos, usuales.elementos()),
          o(fallas, usuales.fallas()),
          o(operaciones, usuales.operaciones()));
    }
  }

  private static int o(@Nullable Integer dado, int usual) {
    return dado == null ? usual : dado;
  }
}
