import org.jspecify.annotations.NullMarked;

/** The build of a rule set's artifact. */
@NullMarked
module org.gobiernoabierto.empaque {
  requires org.gobiernoabierto.autoria;
  requires org.gobiernoabierto.json;
  requires static org.jspecify;

  exports org.gobiernoabierto.empaque;
}
