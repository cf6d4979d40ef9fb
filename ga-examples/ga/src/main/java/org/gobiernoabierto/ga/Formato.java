package org.gobiernoabierto.ga;

/** Formats of a report. */
enum Formato {
  TEXTO,
  JSON
}
