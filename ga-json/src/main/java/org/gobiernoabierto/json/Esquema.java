package org.gobiernoabierto.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;

/**
 * The JSON Schemas (2020-12) of the documents that this library reads and writes. A document may
 * name its schema in {@code $schema}, by {@link #id()}, and payloads may give the version of their
 * format in {@code versionDeFormato}.
 */
public enum Esquema {
  /** An exercise. */
  EJERCICIO,
  /** A file of dispensations. */
  DISPENSAS,
  /** A report. */
  INFORME,
  /** A report in short: results only. */
  RESUMEN,
  /** The deadlines of an exercise. */
  CALENDARIO,
  /** The progress of a plan. */
  AVANCE,
  /** What changed from one report to another. */
  COMPARACION,
  /** What a requirement asks, and why an exercise got its result. */
  EXPLICACION,
  /** What rule sets ask. */
  CATALOGO,
  /** What there is to find out of an exercise. */
  FALTA,
  /** Why a request cannot be answered with a report, as RFC 9457 has it. */
  PROBLEMA;

  /** The version of the formats, {@code MAJOR.MINOR}; a reader refuses a later major one. */
  public static final String VERSION = "1.0";

  static final String PREFIJO = "urn:gobiernoabierto:esquema:";

  /** The {@code $id} of the schema. */
  public String id() {
    return sinVersion() + VERSION;
  }

  String sinVersion() {
    return PREFIJO + nombre() + ":";
  }

  /** The schema, in UTF-8. */
  public byte[] json() {
    String recurso = nombre() + ".schema.json";
    try (InputStream json = Esquema.class.getResourceAsStream(recurso)) {
      if (json == null) {
        throw new IllegalStateException("Falta el esquema " + recurso);
      }
      return json.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String nombre() {
    return name().toLowerCase(Locale.ROOT);
  }
}
