package org.gobiernoabierto.reglas.catalogo;

import java.util.List;
import org.gobiernoabierto.idioma.Texto;
import org.gobiernoabierto.informe.Paso;
import org.gobiernoabierto.informe.Requisito;
import org.gobiernoabierto.informe.Severidad;
import org.jspecify.annotations.Nullable;

/**
 * What the catalogue knows of a requirement.
 *
 * @param requisito as reports name it
 * @param vence name of the deadline with which it falls due
 * @param severidad of its findings once it is due and not met
 * @param lugar JSON Pointer of where what is asked belongs; empty for the exercise as a whole
 * @param lectura how the sentence is read; empty texts where it says itself
 * @param parametros names of the parameters it uses
 * @param requiere ids of the requirements that must be met first
 * @param enElCalendario what of it a calendar lists one by one
 * @param archivo file of its rules within the rule set
 * @param ejemplo a case in which it is not met; null when no case says so
 */
public record Ficha(
    Requisito requisito,
    String vence,
    Severidad severidad,
    String lugar,
    Texto lectura,
    List<String> parametros,
    List<String> requiere,
    EnElCalendario enElCalendario,
    String archivo,
    @Nullable Ejemplo ejemplo) {

  /** The same with another name for its step. */
  Ficha delPaso(Paso paso) {
    Requisito con =
        new Requisito(
            requisito.id(),
            paso,
            requisito.fuerza(),
            requisito.responsable(),
            requisito.titulo(),
            requisito.fundamento());
    return new Ficha(
        con,
        vence,
        severidad,
        lugar,
        lectura,
        parametros,
        requiere,
        enElCalendario,
        archivo,
        ejemplo);
  }

  /** What of a requirement a calendar lists one by one. */
  public enum EnElCalendario {
    /** Nothing but its deadline. */
    SU_PLAZO,
    /** Each activity and product of the plan, with a day of its own. */
    CADA_ELEMENTO,
    /** The next update of the dashboard. */
    CADA_ACTUALIZACION
  }
}
