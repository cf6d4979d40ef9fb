package org.gobiernoabierto.reglas.autoria.drl;

import java.util.List;
import org.gobiernoabierto.reglas.autoria.archivos.Archivo;
import org.gobiernoabierto.reglas.autoria.defectos.Lugar;
import org.gobiernoabierto.reglas.autoria.drl.Condicion.Grupo;
import org.gobiernoabierto.reglas.autoria.drl.Condicion.Patron;

/**
 * A rule of a DRL file. Immutable.
 *
 * @param archivo the file it stands in
 * @param nombre its name
 * @param condiciones what it asks for
 * @param textoDeLasCondiciones what is between {@code when} and {@code then}; empty for nothing
 * @param inicio index into the file of its first character
 * @param inicioDeLaConsecuencia index into the file of what follows {@code then}
 * @param fin index into the file of what follows its {@code end}
 */
public record ReglaDrl(
    Archivo archivo,
    String nombre,
    Grupo condiciones,
    String textoDeLasCondiciones,
    int inicio,
    int inicioDeLaConsecuencia,
    int fin) {

  /** What the name starts with: by convention, the id of the requirement. */
  public String requisito() {
    return requisito(nombre);
  }

  public static String requisito(String nombre) {
    return nombre.split(" ", 2)[0];
  }

  public Lugar lugar() {
    return archivo.lugar(inicio);
  }

  public String texto() {
    return archivo.texto().substring(inicio, fin);
  }

  /** Its patterns in order, those within {@code not}, {@code or} and the like among them. */
  public List<Patron> patrones() {
    return condiciones.todas().filter(Patron.class::isInstance).map(Patron.class::cast).toList();
  }
}
