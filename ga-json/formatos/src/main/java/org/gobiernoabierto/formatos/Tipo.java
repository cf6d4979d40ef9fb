package org.gobiernoabierto.formatos;

/** Media types. */
final class Tipo {

  static final String TEXTO = "text/plain;charset=UTF-8";
  static final String JSON = "application/json";
  static final String MARKDOWN = "text/markdown;charset=UTF-8";
  static final String HTML = "text/html;charset=UTF-8";
  static final String CSV = "text/csv;charset=UTF-8;header=present";
  static final String XML = "application/xml";
  static final String SARIF = "application/sarif+json";
  static final String ICALENDAR = "text/calendar;charset=UTF-8";
  static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private Tipo() {}
}
