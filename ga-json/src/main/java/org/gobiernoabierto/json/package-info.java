/**
 * JSON for integrators: {@link org.gobiernoabierto.json.LectorDeEjercicios} reads exercises and
 * tells every fault of a text at once, {@link org.gobiernoabierto.json.EscritorDeInformes} writes
 * reports, {@link org.gobiernoabierto.json.EscritorSarif} as SARIF.
 */
@NullMarked
package org.gobiernoabierto.json;

import org.jspecify.annotations.NullMarked;
