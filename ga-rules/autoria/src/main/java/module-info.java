import org.jspecify.annotations.NullMarked;

/** For authors of rules: checks, tries, mutates and compiles rule sets. */
@NullMarked
module org.gobiernoabierto.autoria {
  requires transitive org.gobiernoabierto.motor;
  requires com.github.javaparser.core;
  requires dev.harrel.jsonschema;
  requires java.compiler;
  requires org.antlr.antlr4.runtime;
  requires org.drools.base;
  requires org.drools.compiler;
  requires org.drools.drl.ast;
  requires org.drools.drl.parser;
  requires org.drools.model.codegen;
  requires org.kie.api;
  requires org.kie.internal.api;
  requires org.snakeyaml.engine;
  requires static org.jspecify;

  exports org.gobiernoabierto.reglas.autoria;
  exports org.gobiernoabierto.reglas.autoria.defectos;
}
