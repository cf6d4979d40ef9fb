import org.gobiernoabierto.jackson.GobiernoAbiertoModule;
import org.jspecify.annotations.NullMarked;

/** Reads exercises and writes reports through a host's Jackson 3, as the published JSON. */
@NullMarked
module org.gobiernoabierto.jackson {
  requires transitive org.gobiernoabierto.json;
  requires transitive tools.jackson.databind;
  requires static org.jspecify;

  exports org.gobiernoabierto.jackson;

  provides tools.jackson.databind.JacksonModule with
      GobiernoAbiertoModule;
}
