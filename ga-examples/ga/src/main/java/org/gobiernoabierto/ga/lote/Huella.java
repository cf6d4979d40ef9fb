package org.gobiernoabierto.ga.lote;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.gobiernoabierto.ga.Condiciones;
import org.gobiernoabierto.ga.Opciones;
import org.gobiernoabierto.informe.ConjuntoDeReglas;
import org.gobiernoabierto.informe.Dispensas;

/**
 * What two runs have in common whose lines are the same: files with their contents, date, rules and
 * options.
 */
final class Huella {

  private Huella() {}

  static String de(
      List<Fuente> fuentes,
      List<ConjuntoDeReglas> conjuntos,
      Opciones opciones,
      Condiciones condiciones,
      Dispensas dispensas,
      boolean soloResultados)
      throws IOException {
    StringBuilder llamada = new StringBuilder();
    for (Fuente fuente : fuentes) {
      llamada.append(fuente.nombre()).append('\n');
      for (Path archivo : fuente.archivos()) {
        llamada.append(archivo.getFileName()).append(' ').append(contenido(archivo)).append('\n');
      }
    }
    llamada
        .append(conjuntos)
        .append('\n')
        .append(opciones.identidad())
        .append('\n')
        .append(condiciones.identidad(dispensas))
        .append(soloResultados ? " resultados" : "");
    return HexFormat.of()
        .formatHex(sha256().digest(llamada.toString().getBytes(StandardCharsets.UTF_8)));
  }

  /** What tells the content of a file from any other; what is no plain file is read only once. */
  private static String contenido(Path archivo) throws IOException {
    if (!Files.isRegularFile(archivo)) {
      return "";
    }
    MessageDigest suma = sha256();
    try (InputStream entrada = Files.newInputStream(archivo)) {
      byte[] trozo = new byte[1 << 16];
      for (int leidos = entrada.read(trozo); leidos >= 0; leidos = entrada.read(trozo)) {
        suma.update(trozo, 0, leidos);
      }
    }
    return HexFormat.of().formatHex(suma.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Toda plataforma de Java tiene SHA-256", e);
    }
  }
}
