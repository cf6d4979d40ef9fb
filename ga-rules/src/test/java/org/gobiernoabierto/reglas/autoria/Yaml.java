package org.gobiernoabierto.reglas.autoria;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.gobiernoabierto.reglas.autoria.revision.RevisionDeArchivos;
import org.gobiernoabierto.reglas.autoria.revision.RevisionDeForma;

/** The files of the guide's rules, read as everything else reads them. */
public final class Yaml {

  private static final CarpetaDeReglas GUIA =
      CarpetaDeReglas.leer(Path.of("src/main/resources/org/gobiernoabierto/reglas"));

  private Yaml() {}

  /** Names of the files that end like this. */
  public static List<String> archivos(String fin) {
    return GUIA.archivos(fin).stream().map(RevisionDeArchivos::sinCarpeta).toList();
  }

  /** What the files say whose names end like this. */
  public static List<Map<?, ?>> documentos(String fin) {
    return GUIA.archivos(fin).stream()
        .<Map<?, ?>>map(archivo -> (Map<?, ?>) RevisionDeForma.leer(archivo).suelto())
        .toList();
  }
}
