package org.gobiernoabierto.reglas;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.gobiernoabierto.informe.Informe;
import org.gobiernoabierto.json.LectorDeEjercicios;
import org.gobiernoabierto.modelo.EjercicioLocal;
import org.gobiernoabierto.reglas.autoria.CarpetaDeReglas;
import org.gobiernoabierto.reglas.autoria.Caso;
import org.gobiernoabierto.reglas.autoria.DocumentoBase;
import org.gobiernoabierto.reglas.catalogo.Catalogo;
import org.gobiernoabierto.reglas.expediente.Lectura;
import org.gobiernoabierto.reglas.repertorio.Aplicables;
import org.gobiernoabierto.reglas.repertorio.Conjunto;
import org.gobiernoabierto.seispasos.SeisPasos2016;

/** The guide's rule set as it stands in its folder, its cases, and the exercise they change. */
public final class Guia {

  public static final CarpetaDeReglas CARPETA =
      CarpetaDeReglas.leer(Path.of("src/main/resources/org/gobiernoabierto/reglas"));
  public static final Function<String, EjercicioLocal> LECTOR =
      json -> new LectorDeEjercicios().leer(json).orElseThrow();
  public static final DocumentoBase BASE = new DocumentoBase(LECTOR);
  public static final List<Caso> CASOS = CARPETA.casos();

  public static final Conjunto CONJUNTO = Conjunto.de(new SeisPasos2016());
  public static final Catalogo CATALOGO = CONJUNTO.catalogo();

  private static final Map<Parametros, Evaluador> EVALUADORES = new ConcurrentHashMap<>();
  private static final Map<Caso, Informe> INFORMES = new ConcurrentHashMap<>();

  private Guia() {}

  /** The report of a case. */
  static Informe informe(Caso caso) {
    return INFORMES.computeIfAbsent(caso, c -> evaluador(c).evaluar(c.ejercicio(BASE), c.fecha()));
  }

  /** Who evaluates by the reading of a case. */
  static Evaluador evaluador(Caso caso) {
    return EVALUADORES.computeIfAbsent(caso.parametros(), Evaluador::create);
  }

  /** How exercises are read under a reading. */
  public static Lectura lectura(Parametros parametros) {
    return new Aplicables(
            Map.of(CONJUNTO, LocalDate.of(2016, 1, 1)), parametros, List.of(), List.of())
        .lectura();
  }

  /** The complete exercise with changes. */
  static EjercicioLocal con(Map<?, ?> cambios) {
    return BASE.con(cambios);
  }
}
