/** Why a requirement has its result, and the smallest change that would turn it. */
@NullMarked
package org.gobiernoabierto.reglas.explicacion;

import org.jspecify.annotations.NullMarked;
