/** Data only: exercises, and what any implementation must say of them. */
open module org.gobiernoabierto.conformidad {}
