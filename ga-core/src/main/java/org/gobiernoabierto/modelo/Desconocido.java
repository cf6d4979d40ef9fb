package org.gobiernoabierto.modelo;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gobiernoabierto.idioma.Textos;
import org.gobiernoabierto.modelo.validacion.LimitesOrdenados;
import org.gobiernoabierto.modelo.validacion.RutaDelModelo;
import org.jspecify.annotations.Nullable;

/**
 * A place of an exercise whose content is not known, and what is known of it all the same. A result
 * stands only if it is the same whatever the content turns out to be.
 *
 * <p>In JSON it may be the pointer alone; and a date of which only the month, the year or bounds
 * are known may be written where it stands: {@code "2017-02"}, {@code "2017"}, {@code {"noAntesDe":
 * "2017-02-01"}}.
 *
 * @param lugar JSON Pointer of the place; an element of a list is named by its index or by its id.
 *     Of a list it says that it may have more elements than are given, of an object that members of
 *     it that are not given may be there
 * @param noAntesDe of a date, the first day that it can be; null for any
 * @param noDespuesDe of a date, the last day that it can be, that day included; null for any
 * @param versiones of a place of one value, what sources that differ say of it, or what was
 *     inferred; never null
 * @param cuantos of a list, how many elements it has in all, those that are given included; null
 *     when that is not known either
 * @param motivo why it is not known; null when that is not said
 * @param busqueda where it was looked for and by whom; null when that is not said
 * @param extensiones the integrator's own members, by their names with {@code x-}; never null
 */
@LimitesOrdenados
@RecordBuilder
public record Desconocido(
    @NotNull @RutaDelModelo String lugar,
    @Nullable LocalDate noAntesDe,
    @Nullable LocalDate noDespuesDe,
    List<@NotNull @Valid VersionDelDato> versiones,
    @Nullable @Min(0) Integer cuantos,
    @Nullable MotivoDeDesconocer motivo,
    @Nullable String busqueda,
    Map<String, Object> extensiones) {

  public Desconocido {
    versiones = Listas.copia(versiones);
    busqueda = Textos.oNulo(busqueda);
    extensiones = Extensiones.copia(extensiones);
  }

  /** A place of which nothing is known. */
  public static Desconocido en(String lugar) {
    return entre(lugar, null, null);
  }

  /** A date of which bounds are known, both included. */
  public static Desconocido entre(
      String lugar, @Nullable LocalDate noAntesDe, @Nullable LocalDate noDespuesDe) {
    return new Desconocido(lugar, noAntesDe, noDespuesDe, List.of(), null, null, null, Map.of());
  }

  /** Several places of which nothing is known. */
  public static List<Desconocido> en(Stream<String> lugares) {
    return lugares.map(Desconocido::en).toList();
  }
}
