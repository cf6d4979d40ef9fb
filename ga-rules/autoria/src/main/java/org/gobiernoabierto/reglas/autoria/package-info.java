/**
 * What authors of rules work with: reading a rule set from a folder, checking it, trying its cases
 * and mutating its rules. Needs {@code drools-model-codegen}, {@code snakeyaml-engine} and {@code
 * json-schema} on the class path, which nothing else at run time does.
 */
@NullMarked
package org.gobiernoabierto.reglas.autoria;

import org.jspecify.annotations.NullMarked;
