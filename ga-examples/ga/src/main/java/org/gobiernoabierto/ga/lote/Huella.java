package org.gobiernoabierto.ga.lote;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.gobiernoabierto.ga.Condiciones;
import org.gobiernoabierto.ga.Opciones;
import org.gobiernoabierto.informe.ConjuntoDeReglas;
import org.gobiernoabierto.informe.Dispensas;

/** What two runs have in common whose lines are the same: files, date, rules and options. */
final class Huella {

  private Huella() {}

  static String de(
      List<Fuente> fuentes,
      List<ConjuntoDeReglas> conjuntos,
      Opciones opciones,
      Condiciones condiciones,
      Dispensas dispensas)
      throws IOException {
    StringBuilder llamada = new StringBuilder();
    for (Fuente fuente : fuentes) {
      llamada.append(fuente.nombre()).append('\n');
      if (fuente.ruta() != null) {
        llamada
            .append(Files.size(fuente.ruta()))
            .append(' ')
            .append(Files.getLastModifiedTime(fuente.ruta()))
            .append('\n');
      }
    }
    llamada
        .append(conjuntos)
        .append('\n')
        .append(opciones.identidad())
        .append('\n')
        .append(condiciones.identidad(dispensas));
    return HexFormat.of()
        .formatHex(sha256().digest(llamada.toString().getBytes(StandardCharsets.UTF_8)));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Toda plataforma de Java tiene SHA-256", e);
    }
  }
}
