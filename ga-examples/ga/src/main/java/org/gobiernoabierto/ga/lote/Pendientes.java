package org.gobiernoabierto.ga.lote;

import static java.util.Objects.requireNonNull;

import java.io.EOFException;
import java.io.FileInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Spliterator;
import java.util.Spliterators.AbstractSpliterator;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import java.util.zip.ZipException;
import org.gobiernoabierto.ga.Entrada;
import org.gobiernoabierto.ga.EntradaException;
import org.gobiernoabierto.ga.Leido;
import org.gobiernoabierto.ga.lote.Fuente.Forma;
import org.gobiernoabierto.idioma.Texto;
import org.gobiernoabierto.informe.Falla;
import org.gobiernoabierto.json.LectorDeEjercicios;
import org.gobiernoabierto.json.Limites;
import org.gobiernoabierto.json.Linea;
import org.gobiernoabierto.json.Origen;
import org.jspecify.annotations.Nullable;

/**
 * The exercises of many files, one after another, with one file open and one exercise held at a
 * time. (Flattening streams of lines would hold all lines of a file.)
 */
public final class Pendientes extends AbstractSpliterator<Pendiente> {

  private static final int PRIMEROS = 4;
  private static final String ARCHIVO_ILEGIBLE = "ARCHIVO_ILEGIBLE";
  private static final Texto MENSAJE =
      new Texto(
          "El archivo no se pudo leer desde aquí: {causa}",
          "The file could not be read from here on: {causa}");

  private static final Texto DANADO =
      new Texto(
          "lo comprimido con gzip está dañado, o lo sigue algo que no lo está",
          "what is packed with gzip is damaged, or followed by something that is not packed");
  private static final Texto TERMINA_ANTES =
      new Texto("termina antes de tiempo", "it ends too early");

  private final Iterator<Fuente> fuentes;
  private final LectorDeEjercicios lector;
  private final int maximo;
  private final AtomicLong leidos;
  private @Nullable Fuente fuente;
  private @Nullable Stream<Linea> abierto;
  private @Nullable Spliterator<Linea> lineas;
  private int ultimaLinea;

  private Pendientes(
      List<Fuente> fuentes, LectorDeEjercicios lector, int maximo, AtomicLong leidos) {
    super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
    this.fuentes = fuentes.iterator();
    this.lector = lector;
    this.maximo = maximo;
    this.leidos = leidos;
  }

  /**
   * The exercises of the files and folders that a user names, read within the usual limits.
   *
   * @throws EntradaException when one does not exist, or a folder has none
   */
  public static Stream<Pendiente> de(List<String> nombres, LectorDeEjercicios lector) {
    return de(
        Fuentes.de(nombres, List.of(), aviso -> {}),
        lector,
        Limites.PREDETERMINADOS.bytes(),
        new AtomicLong());
  }

  /**
   * @param maximo bytes that {@code lector} takes of one exercise
   * @param leidos counts the bytes that were read from the files
   */
  static Stream<Pendiente> de(
      List<Fuente> fuentes, LectorDeEjercicios lector, int maximo, AtomicLong leidos) {
    Pendientes pendientes = new Pendientes(fuentes, lector, maximo, leidos);
    return StreamSupport.stream(pendientes, false).onClose(pendientes::cerrar);
  }

  @Override
  public boolean tryAdvance(Consumer<? super Pendiente> accion) {
    while (lineas != null || fuentes.hasNext()) {
      if (lineas == null) {
        fuente = fuentes.next();
        ultimaLinea = 0;
      }
      Fuente esta = requireNonNull(fuente);
      try {
        if (esta.forma() != Forma.POR_LINEAS) {
          accion.accept(
              esta.forma() == Forma.HOJAS_DE_CSV
                  ? hojas(esta)
                  : documento(esta, esta.abrir(leidos)));
          return true;
        }
        if (lineas == null) {
          InputStream entrada = esta.abrir(leidos);
          if (Fuente.empiezaUnDocumento(entrada)) {
            accion.accept(documento(esta, entrada));
            return true;
          }
          abierto = lector.lineas(entrada);
          lineas = abierto.spliterator();
        }
        if (siguienteLinea(esta.nombre(), lineas, accion)) {
          return true;
        }
        cerrar();
      } catch (IOException | UncheckedIOException e) {
        cerrar();
        accion.accept(ilegible(esta, ultimaLinea + 1, e));
        return true;
      }
    }
    return false;
  }

  private boolean siguienteLinea(
      String nombre, Spliterator<Linea> lineas, Consumer<? super Pendiente> accion) {
    return lineas.tryAdvance(
        linea -> {
          ultimaLinea = linea.numero();
          accion.accept(
              new Pendiente(
                  new Origen(nombre, linea.numero()), () -> Leido.de(linea.leer()), List.of()));
        });
  }

  private Pendiente documento(Fuente archivo, InputStream abierta) throws IOException {
    try (InputStream entrada = abierta) {
      entrada.mark(PRIMEROS);
      boolean libro = Entrada.esLibro(entrada.readNBytes(PRIMEROS));
      entrada.reset();
      byte[] todo = entrada.readNBytes(libro ? Entrada.BYTES_DE_LIBRO : maximo + 1);
      return new Pendiente(
          new Origen(archivo.nombre(), 1),
          () -> libro ? Entrada.leerLibro(todo, lector) : Leido.de(lector.leer(todo)),
          List.of());
    }
  }

  private Pendiente hojas(Fuente carpeta) throws IOException {
    Map<String, byte[]> hojas = new LinkedHashMap<>();
    int caben = Entrada.BYTES_DE_LIBRO;
    for (Path archivo : carpeta.archivos()) {
      try (InputStream entrada = new FileInputStream(archivo.toFile())) {
        byte[] contenido = entrada.readNBytes(caben);
        caben -= contenido.length;
        leidos.addAndGet(contenido.length);
        hojas.put(Entrada.nombreDeHoja(archivo), contenido);
      }
    }
    return new Pendiente(
        new Origen(carpeta.nombre(), 1), () -> Entrada.leerHojas(hojas, lector), List.of());
  }

  private static Pendiente ilegible(Fuente archivo, int linea, Exception e) {
    Texto mensaje = MENSAJE.con("causa", causa(archivo, e));
    return new Pendiente(
        new Origen(archivo.nombre(), linea),
        null,
        List.of(new Falla(ARCHIVO_ILEGIBLE, "", linea, 1, null, mensaje)));
  }

  private static Object causa(Fuente archivo, Exception e) {
    Throwable causa = e instanceof UncheckedIOException ? requireNonNull(e.getCause()) : e;
    if (causa instanceof FileNotFoundException) {
      return archivo.archivos().stream()
          .filter(uno -> !Files.isReadable(uno))
          .findFirst()
          .map(EntradaException::porQueNoSeLee)
          .orElseGet(() -> EntradaException.porQueNoSeLee(archivo.nombre()));
    }
    if (causa instanceof ZipException) {
      return DANADO;
    }
    return causa instanceof EOFException || causa.getMessage() == null
        ? TERMINA_ANTES
        : causa.getMessage();
  }

  private void cerrar() {
    lineas = null;
    if (abierto != null) {
      abierto.close();
      abierto = null;
    }
  }
}
