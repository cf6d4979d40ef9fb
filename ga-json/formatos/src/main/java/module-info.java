import org.gobiernoabierto.formatos.Formato;
import org.jspecify.annotations.NullMarked;

/** Shows reports, deadlines, progress and catalogues as people and other programs read them. */
@NullMarked
module org.gobiernoabierto.formatos {
  requires transitive org.gobiernoabierto.core;
  requires transitive org.gobiernoabierto.json;
  requires de.siegmar.fastcsv;
  requires gg.jte.runtime;
  requires ical4j.core;
  requires java.xml;
  requires org.gobiernoabierto.tablas;
  requires static io.soabase.recordbuilder.core;
  requires static java.compiler;
  requires static org.jspecify;

  exports org.gobiernoabierto.formatos;

  uses Formato;

  provides Formato with
      org.gobiernoabierto.formatos.InformeEnTexto,
      org.gobiernoabierto.formatos.InformeEnJson,
      org.gobiernoabierto.formatos.InformeEnResumen,
      org.gobiernoabierto.formatos.InformeEnMarkdown,
      org.gobiernoabierto.formatos.InformeEnHtml,
      org.gobiernoabierto.formatos.InformeEnSarif,
      org.gobiernoabierto.formatos.InformeEnJunit,
      org.gobiernoabierto.formatos.InformeEnCsv,
      org.gobiernoabierto.formatos.InformeEnXlsx,
      org.gobiernoabierto.formatos.PlazosEnTexto,
      org.gobiernoabierto.formatos.PlazosEnJson,
      org.gobiernoabierto.formatos.PlazosEnIcs,
      org.gobiernoabierto.formatos.PlazosEnHtml,
      org.gobiernoabierto.formatos.AvanceEnTexto,
      org.gobiernoabierto.formatos.AvanceEnJson,
      org.gobiernoabierto.formatos.AvanceEnHtml,
      org.gobiernoabierto.formatos.CatalogoEnTexto,
      org.gobiernoabierto.formatos.CatalogoEnJson,
      org.gobiernoabierto.formatos.CatalogoEnMarkdown,
      org.gobiernoabierto.formatos.CatalogoEnHtml;
}
