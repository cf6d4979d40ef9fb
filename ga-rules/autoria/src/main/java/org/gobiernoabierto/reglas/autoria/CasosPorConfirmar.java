package org.gobiernoabierto.reglas.autoria;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gobiernoabierto.idioma.ArgumentoException;
import org.gobiernoabierto.idioma.Texto;
import org.gobiernoabierto.informe.Dictamen;
import org.gobiernoabierto.informe.Falla;
import org.gobiernoabierto.informe.Hallazgo;
import org.gobiernoabierto.informe.Informe;
import org.gobiernoabierto.modelo.EjercicioLocal;
import org.gobiernoabierto.reglas.Parametros;
import org.gobiernoabierto.reglas.autoria.archivos.IdDeArchivo;
import org.gobiernoabierto.reglas.autoria.compilacion.ReglasEnPrueba;
import org.gobiernoabierto.reglas.autoria.revision.RevisionDeArchivos;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.ScalarStyle;

/**
 * Writes cases that start from a real exercise and state what the rules gave, for their author to
 * confirm. Immutable.
 */
public final class CasosPorConfirmar {

  private static final String ENCABEZADO =
      """
      # Por confirmar: este caso espera lo que dieron las reglas, y nadie ha dicho que sea lo correcto.
      # Quien lo compara con la oración corrige lo que ella no diga, nombra lo que el caso tiene de
      # distinto y quita «confirmado: no».
      requisito: %s
      base: %s
      casos:

        - caso: %s
          confirmado: no
          fecha: %s
          espera: %s
          vence: %s
          responsable: %s
      """;
  private static final String HALLAZGO =
      """
            - clave: %s
              ruta: %s
              severidad: %s
              mensaje: %s
      """;

  private final Path carpeta;
  private final CarpetaDeReglas reglas;

  /**
   * @param carpeta the rule set's
   * @throws IllegalArgumentException when it is no rule set
   */
  public CasosPorConfirmar(Path carpeta) {
    this.carpeta = carpeta;
    this.reglas = CarpetaDeReglas.leer(carpeta);
  }

  /**
   * Writes a file of cases for each requirement, and copies the exercise into the folder unless it
   * is there. What is there stays as it is.
   *
   * @param json the file of the exercise
   * @param ejercicio what it says
   * @param fecha the date as of which it is evaluated
   * @param requisitos their ids; none for all those of the rule set
   * @return what was written
   * @throws ReglasConDefectosException when the rule set cannot be run
   * @throws IllegalArgumentException when the exercise cannot be evaluated, a requirement is not
   *     asked of it or a file is there already; nothing is written then
   * @throws UncheckedIOException when it cannot be written
   */
  public List<Path> escribir(
      Path json, EjercicioLocal ejercicio, LocalDate fecha, List<String> requisitos) {
    ReglasEnPrueba prueba = new ReglasEnPrueba(reglas.compilar());
    Informe informe =
        prueba.evaluar(
            ejercicio, fecha, prueba.evaluador(Parametros.porOmision()), new HashSet<>());
    List<String> propios =
        reglas.catalogo().fichas().stream().map(ficha -> ficha.requisito().id()).toList();
    try {
      Map<Path, byte[]> nuevos = new LinkedHashMap<>();
      Path base = base(json, nuevos);
      for (String id : requisitos.isEmpty() ? propios : requisitos) {
        Path archivo = archivo(id, base, fecha);
        if (Files.exists(archivo)) {
          throw new ArgumentoException(
              new Texto("Ya existe {archivo}", "{archivo} exists already").con("archivo", archivo));
        }
        String caso = caso(dictamen(id, informe, propios), informe, archivo, base);
        nuevos.put(archivo, caso.getBytes(StandardCharsets.UTF_8));
      }
      for (Map.Entry<Path, byte[]> nuevo : nuevos.entrySet()) {
        Files.write(nuevo.getKey(), nuevo.getValue());
      }
      return List.copyOf(nuevos.keySet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where the exercise is within the folder, or will be. */
  private Path base(Path json, Map<Path, byte[]> nuevos) throws IOException {
    Path donde = json.toRealPath();
    Path todo = carpeta.toRealPath();
    boolean sirve = donde.toString().endsWith(Bases.JSON);
    if (sirve && donde.startsWith(todo)) {
      return carpeta.resolve(todo.relativize(donde));
    }
    Path copia = carpeta.resolve(donde.getFileName() + (sirve ? "" : Bases.JSON));
    if (!Files.exists(copia)) {
      nuevos.put(copia, Files.readAllBytes(donde));
    } else if (Files.mismatch(copia, donde) >= 0) {
      throw new ArgumentoException(
          new Texto(
                  "Ya existe {copia}, y dice otra cosa que {json}",
                  "{copia} exists already, and says something else than {json}")
              .con("copia", copia, "json", json));
    }
    return copia;
  }

  /** Beside the rules of the requirement. */
  private Path archivo(String id, Path base, LocalDate fecha) {
    Path junto =
        reglas.archivos(RevisionDeArchivos.DRL).stream()
            .filter(drl -> IdDeArchivo.de(drl.nombre()).equals(id))
            .map(drl -> carpeta.resolve(drl.nombre()))
            .findFirst()
            .orElse(carpeta.resolve(CarpetaDeReglas.CONJUNTO));
    return junto.resolveSibling(
        "%s-%s-%s%s".formatted(id, nombre(base), fecha, EsquemaDeReglas.CASOS.deArchivo()));
  }

  private static String nombre(Path base) {
    return base.getFileName().toString().replaceFirst("\\.json$", "");
  }

  private static Dictamen dictamen(String id, Informe informe, List<String> propios) {
    if (!informe.errores().isEmpty()) {
      throw new ArgumentoException(
          enRenglones(
              informe.errores().stream()
                  .map(
                      falla ->
                          new Texto("{ruta} {mensaje}", "{ruta} {mensaje}")
                              .con("ruta", falla.ruta(), "mensaje", falla.mensaje()))
                  .toList()));
    }
    return informe.requisitos().stream()
        .filter(dictamen -> dictamen.requisito().id().equals(id))
        .findFirst()
        .orElseThrow(() -> new ArgumentoException(sinDictamen(id, informe, propios)));
  }

  private static Texto sinDictamen(String id, Informe informe, List<String> propios) {
    return propios.contains(id)
        ? enRenglones(informe.avisos().stream().map(Falla::mensaje).toList())
        : new Texto(
                "No hay un requisito {id}; hay: {propios}",
                "There is no requirement {id}; there are: {propios}")
            .con("id", id, "propios", propios);
  }

  private static Texto enRenglones(List<Texto> textos) {
    return new Texto(
        textos.stream().map(Texto::es).collect(Collectors.joining("\n")),
        textos.stream().map(Texto::en).collect(Collectors.joining("\n")));
  }

  private static String caso(Dictamen dictamen, Informe informe, Path archivo, Path base) {
    String id = dictamen.requisito().id();
    StringBuilder caso =
        new StringBuilder(
            ENCABEZADO.formatted(
                id,
                llano(desde(archivo, base)),
                entreComillas(nombre(base) + " al " + informe.fecha()),
                informe.fecha(),
                dictamen.resultado(),
                dictamen.vence(),
                dictamen.requisito().responsable()));
    List<Hallazgo> hallazgos =
        informe.hallazgos().stream().filter(h -> h.requisito().equals(id)).toList();
    if (!hallazgos.isEmpty()) {
      caso.append("    hallazgos:\n");
    }
    for (Hallazgo hallazgo : hallazgos) {
      caso.append(
          HALLAZGO.formatted(
              hallazgo.clave(),
              llano(hallazgo.ruta()),
              hallazgo.severidad(),
              entreComillas(hallazgo.mensaje().es())));
    }
    return caso.toString();
  }

  private static String desde(Path archivo, Path base) {
    return requireNonNull(archivo.toAbsolutePath().getParent())
        .relativize(base.toAbsolutePath())
        .toString()
        .replace('\\', '/');
  }

  private static String entreComillas(String texto) {
    return enYaml(texto, ScalarStyle.DOUBLE_QUOTED);
  }

  /** Without quotes, unless it needs them. */
  private static String llano(String texto) {
    return enYaml(texto, ScalarStyle.PLAIN);
  }

  private static String enYaml(String texto, ScalarStyle estilo) {
    return new Dump(
            DumpSettings.builder()
                .setDefaultScalarStyle(estilo)
                .setWidth(Integer.MAX_VALUE)
                .setSplitLines(false)
                .build())
        .dumpToString(texto)
        .strip();
  }
}
