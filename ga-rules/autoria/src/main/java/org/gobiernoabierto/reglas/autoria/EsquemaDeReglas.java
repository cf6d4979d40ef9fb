package org.gobiernoabierto.reglas.autoria;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.gobiernoabierto.reglas.autoria.archivos.Archivo;
import org.gobiernoabierto.reglas.autoria.archivos.ArchivoYaml;
import org.gobiernoabierto.reglas.autoria.archivos.Nodo;
import org.gobiernoabierto.reglas.autoria.revision.RevisionDeArchivos;

/**
 * The JSON Schemas (2020-12) of the YAML that authors of rules write, each of the files of one
 * name. What these files may say, and must say, stands there and nowhere else.
 */
public enum EsquemaDeReglas {
  /** The rule set. */
  CONJUNTO,
  /** Its requirements. */
  REQUISITOS,
  /** Its parameters. */
  PARAMETROS,
  /** What its rules are tried on. */
  CASOS,
  /** How a guide counts time. */
  PLAZOS,
  /** What no case can notice. */
  MUTANTES,
  /** Sentences of a guide that no requirement enforces. */
  ORACIONES;

  private final Nodo raiz;

  EsquemaDeReglas() {
    raiz =
        ArchivoYaml.leer(new Archivo(archivo(), new String(json(), StandardCharsets.UTF_8)))
            .dicho();
  }

  /** Name of the file that holds the schema. */
  public String archivo() {
    return nombre() + ".schema.json";
  }

  /** The schema, in UTF-8. */
  public byte[] json() {
    try (InputStream json = EsquemaDeReglas.class.getResourceAsStream("esquemas/" + archivo())) {
      if (json == null) {
        throw new IllegalStateException("Falta el esquema " + archivo());
      }
      return json.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Writes all of them into a folder, for editors; those of before are replaced.
   *
   * @return the files
   * @throws UncheckedIOException when they cannot be written
   */
  public static List<Path> escribir(Path carpeta) {
    List<Path> escritos = new ArrayList<>();
    try {
      Files.createDirectories(carpeta);
      for (EsquemaDeReglas esquema : values()) {
        escritos.add(Files.write(carpeta.resolve(esquema.archivo()), esquema.json()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return escritos;
  }

  /** Name of the files that it is of; of cases, what their names end with. */
  public String deArchivo() {
    return (this == CASOS ? "." : "") + nombre() + ".yaml";
  }

  /** The schema of a file; empty for one that nobody reads. */
  public static Optional<EsquemaDeReglas> de(Archivo archivo) {
    return Stream.of(values()).filter(esquema -> esquema.esDe(archivo)).findFirst();
  }

  /** Whether a file is one of those that it is of. */
  public boolean esDe(Archivo archivo) {
    String nombre = RevisionDeArchivos.sinCarpeta(archivo);
    return this == CASOS ? nombre.endsWith(deArchivo()) : nombre.equals(deArchivo());
  }

  /** What it says. */
  public Nodo raiz() {
    return raiz;
  }

  /** Whether a file of it can have this key. */
  public boolean conoce(String clave) {
    return raiz.entradas("properties").stream().anyMatch(e -> e.clave().equals(clave));
  }

  private String nombre() {
    return name().toLowerCase(Locale.ROOT);
  }
}
