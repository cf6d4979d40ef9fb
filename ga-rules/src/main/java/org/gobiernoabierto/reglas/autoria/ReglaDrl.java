package org.gobiernoabierto.reglas.autoria;

import java.util.ArrayList;
import java.util.List;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.jspecify.annotations.Nullable;

/**
 * A rule of a DRL file. Immutable.
 *
 * @param archivo the file it stands in
 * @param datos what the parser says of it
 * @param inicioDeLaConsecuencia index into the file of what follows {@code then}
 */
record ReglaDrl(Archivo archivo, RuleDescr datos, int inicioDeLaConsecuencia) {

  String nombre() {
    return datos.getName();
  }

  /** What the name starts with: by convention, the id of the requirement. */
  String requisito() {
    return requisito(nombre());
  }

  static String requisito(String nombre) {
    return nombre.split(" ", 2)[0];
  }

  int inicio() {
    return datos.getStartCharacter();
  }

  /** Index into the file of what follows its {@code end}. */
  int fin() {
    return Math.min(datos.getEndCharacter() + 1, archivo.texto().length());
  }

  Lugar lugar() {
    return archivo.lugar(inicio());
  }

  /** What it does when its conditions hold, as Java. */
  String consecuencia() {
    return String.valueOf(datos.getConsequence());
  }

  /** Its patterns in order, those within {@code not}, {@code or} and the like among them. */
  List<PatternDescr> patrones() {
    List<PatternDescr> patrones = new ArrayList<>();
    juntar(datos.getLhs(), patrones);
    return patrones;
  }

  private static void juntar(@Nullable BaseDescr parte, List<PatternDescr> patrones) {
    if (parte instanceof PatternDescr patron) {
      patrones.add(patron);
    } else if (parte instanceof ConditionalElementDescr varias) {
      varias.getDescrs().forEach(p -> juntar((BaseDescr) p, patrones));
    }
  }

  /** What is between {@code when} and {@code then}; empty for nothing. */
  String textoDeLasCondiciones() {
    BaseDescr condiciones = datos.getLhs();
    int inicio = condiciones == null ? 0 : Math.max(0, condiciones.getStartCharacter());
    int fin = condiciones == null ? 0 : condiciones.getEndCharacter() + 1;
    return archivo.texto().substring(inicio, Math.max(inicio, fin));
  }

  /** The constraints of a pattern, each as its author wrote it. */
  List<Expresion> condiciones(PatternDescr patron) {
    return patron.getConstraint().getDescrs().stream()
        .filter(ExprConstraintDescr.class::isInstance)
        .map(
            c ->
                Expresion.leer(
                    archivo.texto().substring(c.getStartCharacter(), c.getEndCharacter() + 1),
                    c.getStartCharacter()))
        .toList();
  }
}
