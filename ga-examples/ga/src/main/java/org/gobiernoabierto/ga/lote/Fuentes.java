package org.gobiernoabierto.ga.lote;

import static java.util.Objects.requireNonNullElse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.gobiernoabierto.ga.Entrada;
import org.gobiernoabierto.ga.EntradaException;
import org.gobiernoabierto.ga.NombrePublicado;
import org.gobiernoabierto.ga.lote.Fuente.Forma;
import org.gobiernoabierto.idioma.Texto;

/** Finds the files that a user names: files, folders with all that is in them, standard input. */
final class Fuentes {

  private static final List<String> DE_UNO = List.of(".json", ".json.gz", ".xlsx");
  private static final List<String> POR_LINEAS =
      List.of(".ndjson", ".ndjson.gz", ".jsonl", ".jsonl.gz");
  private static final List<String> DE_HOJAS = List.of(".csv");

  private final List<Path> destinos;
  private final Consumer<Texto> aviso;
  private final List<Fuente> fuentes = new ArrayList<>();
  private final Set<Path> vistas = new HashSet<>();
  private boolean estandar;

  private Fuentes(List<Path> destinos, Consumer<Texto> aviso) {
    this.destinos = destinos;
    this.aviso = aviso;
  }

  /**
   * The files in the order in which they were named, those of a folder by their names, each once.
   * Of a folder, links are not followed, and what is hidden (its name begins with a dot) or neither
   * JSON, NDJSON, a workbook nor a sheet in CSV is passed over. Sheets in CSV are one exercise with
   * the others of their folder, which goes by the folder's name.
   *
   * @param destinos what is written, which is no input even when it is in a folder that is
   * @param aviso is told of links, of what was named before, and of CSV that is no exercise
   * @throws EntradaException when one does not exist, or a folder has none
   */
  static List<Fuente> de(List<String> nombres, List<Path> destinos, Consumer<Texto> aviso) {
    Fuentes halladas = new Fuentes(destinos, aviso);
    nombres.forEach(halladas::nombrada);
    return halladas.fuentes;
  }

  private void nombrada(String nombre) {
    if (!nombre.equals(Fuente.ENTRADA_ESTANDAR)) {
      agregar(nombre, ruta(nombre));
    } else if (estandar) {
      aviso.accept(Rotulo.YA_ESTA.con("archivo", nombre));
    } else {
      estandar = true;
      fuentes.add(Fuente.estandar());
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
      } else if (termina(ruta, DE_HOJAS)) {
        throw Entrada.unaSolaHoja(nombre);
      } else {
        Forma forma = termina(ruta, DE_UNO) ? Forma.UN_DOCUMENTO : Forma.POR_LINEAS;
        agregar(ruta, new Fuente(NombrePublicado.de(nombre), List.of(ruta), forma));
      }
    } catch (IOException | UncheckedIOException e) {
      throw EntradaException.alLeer(nombre);
    }
  }

  private void carpeta(String nombre, Path carpeta) throws IOException {
    SortedMap<Path, Fuente> halladas = new TreeMap<>();
    SortedMap<Path, List<Path>> hojas = new TreeMap<>();
    for (Path archivo : archivos(carpeta)) {
      if (termina(archivo, DE_HOJAS)) {
        Path suya = requireNonNullElse(archivo.getParent(), carpeta);
        hojas.computeIfAbsent(suya, c -> new ArrayList<>()).add(archivo);
      } else if (termina(archivo, DE_UNO)) {
        halladas.put(archivo, enCarpeta(carpeta, archivo, List.of(archivo), Forma.UN_DOCUMENTO));
      } else if (termina(archivo, POR_LINEAS)) {
        halladas.put(archivo, enCarpeta(carpeta, archivo, List.of(archivo), Forma.POR_LINEAS));
      }
    }
    hojas.forEach(
        (suya, suyas) -> {
          if (suyas.stream().anyMatch(Entrada::esHoja)) {
            halladas.put(suya, enCarpeta(carpeta, suya, suyas, Forma.HOJAS_DE_CSV));
          } else {
            aviso.accept(Rotulo.CSV_AJENOS.con("carpeta", suya));
          }
        });
    if (halladas.isEmpty()) {
      throw new EntradaException(Rotulo.SIN_ARCHIVOS.con("carpeta", nombre));
    }
    for (Map.Entry<Path, Fuente> hallada : halladas.entrySet()) {
      agregar(hallada.getKey(), hallada.getValue());
    }
  }

  private static Fuente enCarpeta(Path carpeta, Path hallada, List<Path> archivos, Forma forma) {
    return new Fuente(NombrePublicado.en(carpeta, hallada), archivos, forma);
  }

  private List<Path> archivos(Path carpeta) throws IOException {
    Path raiz = carpeta.toRealPath();
    try (Stream<Path> dentro = Files.walk(raiz)) {
      return dentro
          .map(raiz::relativize)
          .filter(archivo -> !oculto(archivo))
          .map(carpeta::resolve)
          .filter(this::noEsEnlace)
          .filter(Files::isRegularFile)
          .filter(archivo -> destinos.stream().noneMatch(destino -> mismo(archivo, destino)))
          .sorted()
          .toList();
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

  private void agregar(Path ruta, Fuente fuente) throws IOException {
    boolean esUnFlujo = !Files.isRegularFile(ruta) && !Files.isDirectory(ruta);
    if (esUnFlujo || vistas.add(ruta.toRealPath())) {
      fuentes.add(fuente);
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
