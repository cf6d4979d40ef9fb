import org.jspecify.annotations.NullMarked;

/** Model, report vocabulary and catalogues of local open-government exercises. */
@NullMarked
module org.gobiernoabierto.core {
  requires transitive jakarta.validation;
  requires static java.compiler;
  requires static org.jspecify;
  requires static io.soabase.recordbuilder.core;

  exports org.gobiernoabierto.catalogo;
  exports org.gobiernoabierto.idioma;
  exports org.gobiernoabierto.informe;
  exports org.gobiernoabierto.modelo;
  exports org.gobiernoabierto.modelo.lugares;
  exports org.gobiernoabierto.modelo.validacion;

  opens org.gobiernoabierto.modelo;
  opens org.gobiernoabierto.modelo.validacion;
}
