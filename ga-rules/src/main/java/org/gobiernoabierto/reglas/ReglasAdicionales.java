package org.gobiernoabierto.reglas;

/**
 * A rule set beside the guide's that comes as an artifact: the class that implements this stands in
 * the artifact and is named in its {@code META-INF/services}.
 *
 * <p>The build of the artifact puts the compiled rules and the catalogue under {@code
 * META-INF/kie/}{@link #modulo()}, as the example in {@code ga-examples/anahuac} does. A rule set
 * may add requirements and tighten parameters; it cannot say anything of another's requirements.
 * Implementations have no state.
 */
public interface ReglasAdicionales {

  /** Group and artifact as the build names them, such as {@code mx.gob.ejemplo/reglas}. */
  String modulo();

  /** Where its classes and resources are; by default, where this class comes from. */
  default ClassLoader cargador() {
    return getClass().getClassLoader();
  }
}
