package org.gobiernoabierto.reglas.hechos;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.gobiernoabierto.modelo.Sector;
import org.jspecify.annotations.Nullable;

/**
 * An open-government commitment of the plan (§4.2).
 *
 * @param registro what the exercise records
 * @param sectoresResponsables sectors of the actors responsible
 * @param lista place of the list that it stands in, with its final slash
 * @param numero its index in the list
 */
public record Compromiso(
    org.gobiernoabierto.modelo.Compromiso registro,
    List<Sector> sectoresResponsables,
    String lista,
    int numero)
    implements Hecho {

  /** Id of the commitment. */
  public String id() {
    return registro.id();
  }

  /** Its title; null when not recorded. */
  public @Nullable String titulo() {
    return registro.titulo();
  }

  /** Whether an authority added it outside the tables. */
  public boolean proactivo() {
    return registro.proactivo();
  }

  /** Ids of the problems it answers. */
  public List<String> problemas() {
    return registro.problemas();
  }

  /** Ids of the tables it comes from. */
  public List<String> mesas() {
    return registro.mesas();
  }

  /** Its objective; null when not recorded. */
  public @Nullable String objetivo() {
    return registro.objetivo();
  }

  /** Ids of the actors responsible. */
  public List<String> responsables() {
    return registro.responsables();
  }

  /** Who benefits; null when not recorded. */
  public @Nullable String beneficiarios() {
    return registro.beneficiarios();
  }

  /** Planned start; null when not recorded. */
  public @Nullable LocalDate inicio() {
    return registro.inicio();
  }

  /** Planned end; null when not recorded. */
  public @Nullable LocalDate fin() {
    return registro.fin();
  }

  /** The expected result (§5.1); null when not recorded. */
  public @Nullable String resultadoEsperado() {
    return registro.resultadoEsperado();
  }

  /** Numbers of the Sustainable Development Goals it serves. */
  public List<Integer> ods() {
    return registro.ods();
  }

  /** What messages call it: its title, or its id where it has none. */
  public String nombre() {
    return registro.titulo() == null ? registro.id() : registro.titulo();
  }

  @Override
  public String ruta() {
    return lista + numero;
  }

  @Override
  public Map<String, Object> extensiones() {
    return registro.extensiones();
  }
}
