/** Rules, read from their files, in Spanish. */
@NullMarked
package org.gobiernoabierto.reglas.autoria.lectura;

import org.jspecify.annotations.NullMarked;
