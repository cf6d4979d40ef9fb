import org.jspecify.annotations.NullMarked;

/** Reads exercises from spreadsheets, with the cell of every fault, and writes them as such. */
@NullMarked
module org.gobiernoabierto.tablas {
  requires transitive org.gobiernoabierto.core;
  requires transitive org.gobiernoabierto.json;
  requires de.siegmar.fastcsv;
  requires java.xml;
  requires tools.jackson.core;
  requires static org.jspecify;

  exports org.gobiernoabierto.tablas;
}
