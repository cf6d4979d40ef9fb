package org.gobiernoabierto.informe;

import org.jspecify.annotations.Nullable;

/**
 * What an unknown place is taken to hold.
 *
 * @param lugar JSON Pointer of the place in the exercise
 * @param valor what it holds, as it is written in JSON: a date, a name, a text, a number, {@code
 *     true} or {@code false}; {@code [n]} for a list of so many elements, <code>{…}</code> for an
 *     object; null for nothing
 */
public record Supuesto(String lugar, @Nullable String valor) {}
