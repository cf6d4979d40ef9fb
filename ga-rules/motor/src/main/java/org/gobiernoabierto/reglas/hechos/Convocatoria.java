package org.gobiernoabierto.reglas.hechos;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.gobiernoabierto.modelo.Sector;
import org.jspecify.annotations.Nullable;

/**
 * A call to key social and governmental actors (§2.1).
 *
 * @param registro what the exercise records
 * @param sectoresConvocantes sectors of the actors who called
 * @param cuenta whether it happened by the date of the report and not before the Declaration (§1.2)
 * @param lista place of the list that it stands in, with its final slash
 * @param numero its index in the list
 */
public record Convocatoria(
    org.gobiernoabierto.modelo.Convocatoria registro,
    List<Sector> sectoresConvocantes,
    boolean cuenta,
    String lista,
    int numero)
    implements Acto {

  /** Id of the call. */
  public String id() {
    return registro.id();
  }

  /** Date of the call; null when not recorded. */
  @Override
  public @Nullable LocalDate fecha() {
    return registro.fecha();
  }

  /** Ids of the actors who called. */
  public List<String> convocantes() {
    return registro.convocantes();
  }

  /** Sectors called. */
  public List<Sector> sectores() {
    return registro.sectores();
  }

  @Override
  public int paso() {
    return 2;
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
