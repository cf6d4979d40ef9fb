package org.gobiernoabierto.ga.lote;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.gobiernoabierto.ga.EntradaException;
import org.gobiernoabierto.ga.NombrePublicado;
import org.gobiernoabierto.idioma.Texto;
import org.jspecify.annotations.Nullable;

/** Finds the files that a user names: files, folders with all that is in them, standard input. */
final class Fuentes {

  private static final String ENTRADA_ESTANDAR = "-";
  private static final List<String> DE_UNO = List.of(".json", ".json.gz", ".xlsx");
  private static final List<String> POR_LINEAS =
      List.of(".ndjson", ".ndjson.gz", ".jsonl", ".jsonl.gz");

  private final @Nullable Path salida;
  private final Consumer<Texto> aviso;
  private final List<Fuente> fuentes = new ArrayList<>();
  private final Set<Path> vistas = new HashSet<>();
  private boolean estandar;

  private Fuentes(@Nullable Path salida, Consumer<Texto> aviso) {
    this.salida = salida;
    this.aviso = aviso;
  }

  /**
   * The files in the order in which they were named, those of a folder by their names, each once.
   * Of a folder, links are not followed, and what is hidden (its name begins with a dot) or neither
   * JSON, NDJSON nor a workbook is passed over.
   *
   * @param salida where the reports go, which is no input even when it is in a folder that is
   * @param aviso is told of links, and of what was named before
   * @throws EntradaException when one does not exist, or a folder has none
   */
  static List<Fuente> de(List<String> nombres, @Nullable Path salida, Consumer<Texto> aviso) {
    Fuentes halladas = new Fuentes(salida, aviso);
    nombres.forEach(halladas::nombrada);
    return halladas.fuentes;
  }

  private void nombrada(String nombre) {
    if (!nombre.equals(ENTRADA_ESTANDAR)) {
      agregar(nombre, ruta(nombre));
    } else if (estandar) {
      aviso.accept(Rotulo.YA_ESTA.con("archivo", nombre));
    } else {
      estandar = true;
      fuentes.add(new Fuente(nombre, null, true));
    }
  }

  private static Path ruta(String nombre) {
    try {
      return Path.of(nombre);
    } catch (InvalidPathException e) {
      throw EntradaException.alLeer(nombre);
    }
  }

  private void agregar(String nombre, Path ruta) {
    if (!Files.exists(ruta)) {
      throw EntradaException.alLeer(nombre);
    }
    try {
      if (Files.isDirectory(ruta)) {
        carpeta(nombre, ruta);
      } else {
        archivo(NombrePublicado.de(nombre), ruta, !termina(ruta, DE_UNO));
      }
    } catch (IOException | UncheckedIOException e) {
      throw EntradaException.alLeer(nombre);
    }
  }

  private void carpeta(String nombre, Path carpeta) throws IOException {
    Path raiz = carpeta.toRealPath();
    try (Stream<Path> dentro = Files.walk(raiz)) {
      List<Path> archivos =
          dentro
              .map(raiz::relativize)
              .filter(archivo -> !oculto(archivo))
              .map(carpeta::resolve)
              .filter(this::noEsEnlace)
              .filter(Files::isRegularFile)
              .filter(archivo -> salida == null || !mismo(archivo, salida))
              .filter(archivo -> termina(archivo, DE_UNO) || termina(archivo, POR_LINEAS))
              .sorted()
              .toList();
      if (archivos.isEmpty()) {
        throw new EntradaException(Rotulo.SIN_ARCHIVOS.con("carpeta", nombre));
      }
      for (Path archivo : archivos) {
        archivo(NombrePublicado.en(carpeta, archivo), archivo, termina(archivo, POR_LINEAS));
      }
    }
  }

  private static boolean oculto(Path deLaCarpeta) {
    for (Path parte : deLaCarpeta) {
      if (parte.toString().startsWith(".")) {
        return true;
      }
    }
    return false;
  }

  private boolean noEsEnlace(Path archivo) {
    boolean esEnlace = Files.isSymbolicLink(archivo);
    if (esEnlace) {
      aviso.accept(Rotulo.ES_ENLACE.con("archivo", archivo));
    }
    return !esEnlace;
  }

  private void archivo(String nombre, Path ruta, boolean porLineas) throws IOException {
    if (!Files.isRegularFile(ruta) || vistas.add(ruta.toRealPath())) {
      fuentes.add(new Fuente(nombre, ruta, porLineas));
    } else {
      aviso.accept(Rotulo.YA_ESTA.con("archivo", ruta));
    }
  }

  private static boolean mismo(Path archivo, Path otro) {
    return archivo.toAbsolutePath().normalize().equals(otro.toAbsolutePath().normalize());
  }

  private static boolean termina(Path archivo, List<String> extensiones) {
    String nombre = archivo.getFileName().toString().toLowerCase(Locale.ROOT);
    return extensiones.stream().anyMatch(nombre::endsWith);
  }
}
