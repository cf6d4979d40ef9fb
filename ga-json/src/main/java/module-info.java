import org.jspecify.annotations.NullMarked;

/** Reads exercises from JSON, telling every fault at once, and writes reports as JSON. */
@NullMarked
module org.gobiernoabierto.json {
  requires transitive org.gobiernoabierto.core;
  requires tools.jackson.core;
  requires static org.jspecify;

  exports org.gobiernoabierto.json;
  exports org.gobiernoabierto.json.fichas to
      org.gobiernoabierto.jackson,
      org.gobiernoabierto.jackson2;
}
