package org.gobiernoabierto.ga;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.concurrent.Callable;
import org.gobiernoabierto.idioma.Idioma;
import org.gobiernoabierto.idioma.Texto;
import org.gobiernoabierto.json.EscritorDeEjercicios;
import org.gobiernoabierto.reglas.Evaluador;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "formatear",
    description = {
      "Escribe un ejercicio en su forma canónica: dos que son iguales quedan iguales.",
      "Los miembros en su orden, lo que nada dice omitido y lo que no se sabe en su lugar."
    },
    mixinStandardHelpOptions = true,
    exitCodeList = {
      "0:Escrito.",
      "2:No se escribió nada: el ejercicio tiene fallas, no se pudo leer o escribir, o la llamada no"
          + " es correcta."
    },
    footer = {"  ga formatear ejercicio.json --en-su-lugar"})
final class Formatear implements Callable<Integer> {

  @Parameters(paramLabel = "ARCHIVO", description = "Ejercicio en JSON; - es la entrada estándar.")
  private String archivo = "";

  @Option(
      names = "--salida",
      paramLabel = "ARCHIVO",
      description = "Dónde escribirlo; por omisión, la salida estándar.")
  private @Nullable Path salida;

  @Option(names = "--en-su-lugar", description = "Lo escribe en el mismo archivo.")
  private boolean enSuLugar;

  @Option(names = "--idioma", paramLabel = "IDIOMA", description = "es (por omisión) o en.")
  private Idioma idioma = Idioma.ES;

  @Override
  public Integer call() {
    if (enSuLugar && (salida != null || archivo.equals("-"))) {
      throw new EntradaException(
          new Texto(
              "--en-su-lugar escribe en el archivo que se lee: ni con --salida ni con -",
              "--en-su-lugar writes to the file that is read: neither with --salida nor with -"));
    }
    byte[] json =
        new EscritorDeEjercicios().escribir(SinFallas.leer(archivo, Evaluador.create(), idioma));
    try {
      if (enSuLugar) {
        reemplazar(Path.of(archivo).toRealPath(), json);
      } else if (salida != null) {
        Files.write(salida, json);
      } else {
        System.out.writeBytes(json);
      }
    } catch (IOException e) {
      throw new EntradaException(
          new Texto(
                  "no se pudo escribir {archivo}: {motivo}", "could not write {archivo}: {motivo}")
              .con(
                  "archivo",
                  enSuLugar ? archivo : String.valueOf(salida),
                  "motivo",
                  String.valueOf(e.getMessage())));
    }
    return Codigo.NADA_INCUMPLIDO;
  }

  /** Whoever reads the file meanwhile reads the old one or the new one, whole. */
  private void reemplazar(Path destino, byte[] json) throws IOException {
    if (!Files.isRegularFile(destino)) {
      throw new EntradaException(
          new Texto(
                  "no se pudo escribir {archivo}: no es un archivo",
                  "could not write {archivo}: it is no file")
              .con("archivo", archivo));
    }
    Path nuevo = destino.resolveSibling("." + destino.getFileName() + ".nuevo");
    Files.write(nuevo, json, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    try {
      conservarPermisos(destino, nuevo);
      Files.move(
          nuevo, destino, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      Files.delete(nuevo);
      throw e;
    }
  }

  private static void conservarPermisos(Path de, Path a) throws IOException {
    PosixFileAttributeView suyos =
        Files.getFileAttributeView(de, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
    if (suyos != null) {
      Files.setPosixFilePermissions(a, suyos.readAttributes().permissions());
    }
  }
}
