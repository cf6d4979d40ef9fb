package org.gobiernoabierto.flink;

import org.jspecify.annotations.Nullable;

/**
 * A line of newline-delimited JSON on its way to whoever evaluates it.
 *
 * @param archivo name of its file, as the report gives it
 * @param numero its number in the file, from 1; blank lines count
 * @param json its text in UTF-8; null when it is longer than a reader takes
 */
public record Renglon(String archivo, int numero, byte @Nullable [] json) {}
