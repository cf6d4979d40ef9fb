/** Rules compiled by Drools, and what its compiler says in the words of authors. */
@NullMarked
package org.gobiernoabierto.reglas.autoria.compilacion;

import org.jspecify.annotations.NullMarked;
