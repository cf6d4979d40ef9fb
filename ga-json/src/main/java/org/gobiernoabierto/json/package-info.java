/**
 * JSON for integrators: {@link org.gobiernoabierto.json.LectorDeEjercicios} reads exercises and
 * tells every fault of a text at once, {@link org.gobiernoabierto.json.EscritorDeInformes} writes
 * reports.
 */
@NullMarked
package org.gobiernoabierto.json;

import org.jspecify.annotations.NullMarked;
