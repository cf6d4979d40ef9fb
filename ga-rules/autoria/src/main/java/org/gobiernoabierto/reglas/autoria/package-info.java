/**
 * What authors of rules work with: reading a rule set from a folder, checking it, trying its cases
 * and mutating its rules. Needs {@code drools-model-codegen} and {@code snakeyaml-engine} on the
 * class path, which nothing else at run time does.
 */
@NullMarked
package org.gobiernoabierto.reglas.autoria;

import org.jspecify.annotations.NullMarked;
