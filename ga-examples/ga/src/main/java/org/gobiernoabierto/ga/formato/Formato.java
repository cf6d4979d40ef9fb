package org.gobiernoabierto.ga.formato;

import java.util.function.Function;

/** The formats of a report. */
public enum Formato {
  /** For a terminal. */
  TEXTO(InformeEnTexto::new),
  /** The report as the library writes it. */
  JSON(InformeEnJson::new),
  /** Results only, in one line of JSON. */
  RESUMEN(pedido -> new InformeEnResumen()),
  /** GitHub-flavoured Markdown. */
  MARKDOWN(InformeEnMarkdown::new),
  /** One self-contained page. */
  HTML(InformeEnHtml::new),
  /** SARIF 2.1.0. */
  SARIF(InformeEnSarif::new),
  /** XML as JUnit runners write it. */
  JUNIT(InformeEnJunit::new),
  /** RFC 4180. */
  CSV(InformeEnCsv::new);

  private final Function<Pedido, Presentacion> presentacion;

  Formato(Function<Pedido, Presentacion> presentacion) {
    this.presentacion = presentacion;
  }

  /** This format, as it is asked for. */
  public Presentacion con(Pedido pedido) {
    return presentacion.apply(pedido);
  }
}
