import org.gobiernoabierto.jackson2.GobiernoAbiertoModule;
import org.jspecify.annotations.NullMarked;

/** Reads exercises and writes reports through a host's Jackson 2, as the published JSON. */
@NullMarked
module org.gobiernoabierto.jackson2 {
  requires transitive org.gobiernoabierto.json;
  requires transitive com.fasterxml.jackson.databind;
  requires static org.jspecify;

  exports org.gobiernoabierto.jackson2;

  provides com.fasterxml.jackson.databind.Module with
      GobiernoAbiertoModule;
}
