package org.gobiernoabierto.reglas.hechos;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gobiernoabierto.reglas.Guia;

/**
 * A kind of fact that rules of the guide make for the others, as {@code definiciones.drl} declares
 * it.
 *
 * @param archivo the file
 * @param nombre its full name
 * @param oracion the sentence that the comment above it, or above an earlier one, cites
 * @param comentario what that comment says besides; empty for none
 * @param campos its fields and their types, as written
 * @param reglas the names of the rules that make it
 */
record Definicion(
    Path archivo,
    String nombre,
    String oracion,
    String comentario,
    List<Campo> campos,
    List<String> reglas) {

  /** {@code significado} is the comment at the end of its line; empty for none. */
  record Campo(String nombre, String tipo, String significado) {}

  private static final Pattern PAQUETE = Pattern.compile("(?m)^package (\\S+);");
  private static final Pattern TIPO =
      Pattern.compile("(?m)((?:^//.*\n)*)^declare (\\w+)\n((?:\\s+\\w+ : \\S+(?: // .*)?\n)*)end$");
  private static final Pattern CAMPO = Pattern.compile("(?m)(\\w+) : (\\S+)(?: // (.*))?$");
  private static final Pattern ORACION = Pattern.compile("§(\\d\\.\\d) ");

  String nombreSimple() {
    return nombre.substring(nombre.lastIndexOf('.') + 1);
  }

  /** Those of the guide, step by step. */
  static List<Definicion> deLaGuia() {
    List<Definicion> definiciones = new ArrayList<>();
    try (Stream<Path> archivos = Files.walk(DocumentoDelVocabularioTest.REGLAS)) {
      for (Path archivo : archivos.filter(a -> a.endsWith("definiciones.drl")).sorted().toList()) {
        leer(archivo, definiciones);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return definiciones;
  }

  private static void leer(Path archivo, List<Definicion> definiciones) throws IOException {
    String texto = Files.readString(archivo);
    Matcher paquete = PAQUETE.matcher(texto);
    paquete.find();
    Map<String, String> guia = Guia.CATALOGO.oraciones();
    String oracion = "";
    for (MatchResult tipo : TIPO.matcher(texto).results().toList()) {
      String comentario = tipo.group(1).replaceAll("(?m)^// ?", "").replace('\n', ' ').strip();
      Matcher cita = ORACION.matcher(comentario);
      if (cita.lookingAt()) {
        oracion = cita.group(1);
        comentario = comentario.replace(cita.group() + guia.get(oracion), "").strip();
      }
      String nombre = tipo.group(2);
      definiciones.add(
          new Definicion(
              archivo,
              paquete.group(1) + "." + nombre,
              oracion,
              comentario,
              CAMPO
                  .matcher(tipo.group(3))
                  .results()
                  .map(
                      campo ->
                          new Campo(
                              campo.group(1), campo.group(2), Objects.toString(campo.group(3), "")))
                  .toList(),
              Pattern.compile("(?m)^rule \"(" + nombre + " .*)\"$")
                  .matcher(texto)
                  .results()
                  .map(regla -> regla.group(1))
                  .toList()));
    }
  }
}
