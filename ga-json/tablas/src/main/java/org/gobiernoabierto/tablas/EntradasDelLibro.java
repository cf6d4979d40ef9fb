package org.gobiernoabierto.tablas;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.gobiernoabierto.idioma.Texto;
import org.jspecify.annotations.Nullable;

/** The XML files inside a workbook, unpacked no further than a limit. */
final class EntradasDelLibro {

  private static final int TROZO = 1 << 15;
  private static final byte[] LIBRO_VIEJO = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
  private static final byte[] ZIP = {'P', 'K'};

  private final Map<String, byte[]> porNombre = new HashMap<>();
  private final LimitesDeTablas limites;
  private long descomprimidos;

  private EntradasDelLibro(LimitesDeTablas limites) {
    this.limites = limites;
  }

  /** Those that are needed to read it: the XML files. */
  static EntradasDelLibro de(byte[] libro, LimitesDeTablas limites) throws LibroIlegibleException {
    if (libro.length > limites.bytes()) {
      throw pasa(limites.bytes(), new Texto("bytes", "bytes"));
    }
    if (empieza(libro, LIBRO_VIEJO)) {
      throw noEsUnLibro(
          " Es un libro viejo (.xls) o uno con contraseña: se abre y se guarda como .xlsx, sin"
              + " contraseña.",
          " It is an old workbook (.xls) or one with a password: open it and save it as .xlsx,"
              + " without a password.");
    }
    if (!empieza(libro, ZIP)) {
      throw noEsUnLibro("", "");
    }
    EntradasDelLibro entradas = new EntradasDelLibro(limites);
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(libro))) {
      int cuantas = 0;
      for (ZipEntry una = zip.getNextEntry(); una != null; una = zip.getNextEntry()) {
        cuantas++;
        if (cuantas > limites.entradas()) {
          throw pasa(limites.entradas(), new Texto("archivos dentro", "files inside"));
        }
        entradas.agregar(una.getName(), zip);
      }
    } catch (IOException | IllegalArgumentException e) {
      throw noEsUnLibro(" Está dañado.", " It is damaged.");
    }
    entradas.revisar();
    return entradas;
  }

  private void agregar(String nombre, ZipInputStream zip)
      throws IOException, LibroIlegibleException {
    boolean sirve =
        nombre.endsWith(".xml")
            || nombre.endsWith(".rels")
            || nombre.endsWith(".vml")
            || nombre.equals("mimetype");
    ByteArrayOutputStream contenido = new ByteArrayOutputStream();
    byte[] trozo = new byte[TROZO];
    for (int leidos = zip.read(trozo); leidos >= 0; leidos = zip.read(trozo)) {
      descomprimidos += leidos;
      if (descomprimidos > limites.descomprimidos()) {
        throw pasa(
            limites.descomprimidos(), new Texto("bytes descomprimidos", "bytes when unpacked"));
      }
      if (sirve) {
        contenido.write(trozo, 0, leidos);
      }
    }
    if (sirve) {
      porNombre.putIfAbsent(nombre, contenido.toByteArray());
    }
  }

  private void revisar() throws LibroIlegibleException {
    if (porNombre.containsKey("mimetype")) {
      throw noEsUnLibro(
          " Es de LibreOffice (.ods) o parecido: se abre y se guarda como .xlsx.",
          " It is of LibreOffice (.ods) or the like: open it and save it as .xlsx.");
    }
    if (porNombre.containsKey("word/document.xml")) {
      throw noEsUnLibro(" Es un documento de Word.", " It is a Word document.");
    }
  }

  /** Null when there is none. */
  byte @Nullable [] leer(String nombre) {
    return porNombre.get(nombre);
  }

  private static boolean empieza(byte[] libro, byte[] con) {
    for (int i = 0; i < con.length; i++) {
      if (i >= libro.length || libro[i] != con[i]) {
        return false;
      }
    }
    return true;
  }

  static LibroIlegibleException noEsUnLibro(String es, String en) {
    return new LibroIlegibleException(
        CodigoDeTabla.NO_ES_UN_LIBRO.sinCelda("consejo", new Texto(es, en)));
  }

  static LibroIlegibleException pasa(int limite, Texto que) {
    return new LibroIlegibleException(
        CodigoDeTabla.LIMITE_DEL_LIBRO.sinCelda("limite", limite, "que", que));
  }
}
