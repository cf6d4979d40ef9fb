/** The catalogue of requirements: read from YAML at build time, loaded at run time. */
@NullMarked
package org.gobiernoabierto.reglas.catalogo;

import org.jspecify.annotations.NullMarked;
