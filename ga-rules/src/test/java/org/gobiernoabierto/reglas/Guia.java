package org.gobiernoabierto.reglas;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.gobiernoabierto.json.LectorDeEjercicios;
import org.gobiernoabierto.modelo.EjercicioLocal;
import org.gobiernoabierto.reglas.autoria.CarpetaDeReglas;
import org.gobiernoabierto.reglas.autoria.Caso;
import org.gobiernoabierto.reglas.autoria.DocumentoBase;

/** The guide's rule set as it stands in its folder, its cases, and the exercise they change. */
public final class Guia {

  public static final CarpetaDeReglas CARPETA =
      CarpetaDeReglas.leer(Path.of("src/main/resources/org/gobiernoabierto/reglas"));
  public static final Function<String, EjercicioLocal> LECTOR =
      json -> new LectorDeEjercicios().leer(json).orElseThrow();
  static final DocumentoBase BASE = new DocumentoBase(LECTOR);
  static final List<Caso> CASOS = CARPETA.casos();

  private Guia() {}

  /** The complete exercise with changes. */
  static EjercicioLocal con(Map<?, ?> cambios) {
    return BASE.con(cambios);
  }
}
