package org.gobiernoabierto.reglas;

/**
 * A rule set that comes as an artifact, a guide or one that stands beside a guide: the class that
 * implements this stands in the artifact and is named in its {@code META-INF/services}.
 *
 * <p>The build of the artifact puts the compiled rules and the catalogue under {@code
 * META-INF/kie/}{@link #modulo()}. A rule set that is no guide may add requirements and tighten
 * parameters; it cannot say anything of another's requirements. Implementations have no state.
 */
public interface ArtefactoDeReglas {

  /** Group and artifact as the build names them, such as {@code mx.gob.ejemplo/reglas}. */
  String modulo();

  /** Whether it is a guide, which judges the exercises of its editions by being there. */
  default boolean esGuia() {
    return false;
  }

  /** Where its classes and resources are; by default, where this class comes from. */
  default ClassLoader cargador() {
    return getClass().getClassLoader();
  }
}
