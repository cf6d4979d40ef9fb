package org.gobiernoabierto.formatos;

import static java.nio.charset.StandardCharsets.UTF_8;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;

/** Pages made from templates, which escape what they are given. */
final class Pagina {

  private static final TemplateEngine PLANTILLAS =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, Pagina.class.getClassLoader(), Pagina.class.getPackageName());

  private Pagina() {}

  /** The page in UTF-8. */
  static byte[] de(String plantilla, Map<String, Object> datos) {
    StringOutput salida = new StringOutput();
    PLANTILLAS.render(plantilla, datos, salida);
    return salida.toString().getBytes(UTF_8);
  }
}
