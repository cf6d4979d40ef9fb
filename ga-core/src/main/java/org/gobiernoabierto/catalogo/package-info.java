/**
 * Catalogues as typed data: federal entities, the national agenda, the liaison directory of 2016.
 */
@NullMarked
package org.gobiernoabierto.catalogo;

import org.jspecify.annotations.NullMarked;
