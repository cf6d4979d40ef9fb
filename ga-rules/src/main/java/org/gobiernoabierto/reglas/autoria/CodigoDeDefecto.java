package org.gobiernoabierto.reglas.autoria;

import static org.gobiernoabierto.reglas.autoria.Gravedad.ERROR;

import org.gobiernoabierto.idioma.Texto;

/** Every kind of defect that a rule set can have; the names are stable. */
public enum CodigoDeDefecto {
  /** Whatever the compiler of Drools says that has no code of its own. */
  COMPILADOR(
      ERROR,
      "Drools no puede compilar esta regla: {detalle}",
      "Drools cannot compile this rule: {detalle}",
      "Comparar con una regla que funcione, o reducirla hasta encontrar la parte que falla.",
      "Compare it with a rule that works, or cut it down until the failing part shows.");

  private final Gravedad gravedad;
  private final Texto mensaje;
  private final Texto remedio;

  CodigoDeDefecto(
      Gravedad gravedad, String mensajeEs, String mensajeEn, String remedioEs, String remedioEn) {
    this.gravedad = gravedad;
    this.mensaje = new Texto(mensajeEs, mensajeEn);
    this.remedio = new Texto(remedioEs, remedioEn);
  }

  /** Whether a rule set runs in spite of it. */
  public Gravedad gravedad() {
    return gravedad;
  }

  /**
   * A defect of this kind at a place.
   *
   * @param datos names and values that the message and the mend mention, by turns
   */
  Defecto en(Lugar lugar, Object... datos) {
    return new Defecto(
        lugar.archivo(),
        lugar.linea(),
        lugar.columna(),
        lugar.renglon(),
        this,
        mensaje.con(datos),
        remedio.con(datos));
  }
}
