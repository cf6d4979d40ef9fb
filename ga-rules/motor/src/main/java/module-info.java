import org.jspecify.annotations.NullMarked;

/**
 * Evaluates rule sets. Drools' jars say nothing of what they need, so this module asks for it in
 * their place.
 */
@NullMarked
module org.gobiernoabierto.motor {
  requires transitive org.gobiernoabierto.core;
  requires org.drools.base;
  requires org.drools.canonicalmodel;
  requires org.drools.core;
  requires org.drools.kiesession;
  requires org.drools.modelcompiler;
  requires org.hibernate.validator;
  requires org.kie.api;
  requires java.desktop;
  requires java.management;
  requires java.naming;
  requires java.xml;
  requires org.slf4j;
  requires static org.jspecify;

  exports org.gobiernoabierto.reglas;
  exports org.gobiernoabierto.reglas.catalogo;
  exports org.gobiernoabierto.reglas.explicacion;
  exports org.gobiernoabierto.reglas.hechos;

  uses org.gobiernoabierto.reglas.ArtefactoDeReglas;
}
