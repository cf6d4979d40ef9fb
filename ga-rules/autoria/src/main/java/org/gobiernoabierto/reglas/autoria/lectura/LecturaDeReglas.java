package org.gobiernoabierto.reglas.autoria.lectura;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gobiernoabierto.reglas.autoria.archivos.Archivo;
import org.gobiernoabierto.reglas.autoria.drl.ArchivoDrl;
import org.gobiernoabierto.reglas.autoria.drl.ReglaDrl;
import org.gobiernoabierto.reglas.autoria.tipos.TipoDeclarado;
import org.gobiernoabierto.reglas.autoria.tipos.UsosDeTipos;

/** What the rules of a rule set say, read from them, in Spanish. Immutable. */
public final class LecturaDeReglas {

  private static final Pattern ORACION =
      Pattern.compile("(?m)^//\\s*(?:§\\s?)?([A-Z]*\\.?\\d+(?:\\.\\d+)?)\\s");

  private static final Pattern FALTA = Pattern.compile("juicio\\s*\\.\\s*(falta|sinValorar)");

  /**
   * A notion that rules define.
   *
   * @param nombre what it is called
   * @param oraciones numbers of the sentences it comes from
   */
  record Definicion(String nombre, List<String> oraciones) {}

  private final SortedMap<String, List<String>> frases = new TreeMap<>();
  private final SortedMap<String, Definicion> definiciones = new TreeMap<>();
  private final List<String> sinLeer = new ArrayList<>();
  private final UsosDeTipos usos;

  /**
   * @param textos what the files of a rule set say, by their paths
   */
  public LecturaDeReglas(Map<String, String> textos) {
    List<ArchivoDrl> archivos =
        new TreeMap<>(textos)
            .entrySet().stream()
                .filter(texto -> texto.getKey().endsWith(".drl"))
                .map(texto -> ArchivoDrl.leer(new Archivo(texto.getKey(), texto.getValue())))
                .toList();
    List<TipoDeclarado> tipos = archivos.stream().flatMap(a -> a.tipos().stream()).toList();
    for (ArchivoDrl archivo : archivos) {
      for (ReglaDrl regla : archivo.reglas()) {
        frases
            .computeIfAbsent(regla.requisito(), id -> new ArrayList<>())
            .addAll(
                new LecturaDeRegla(archivo, regla, tipos, puedeFaltar(archivo), sinLeer).leer());
      }
      definiciones(archivo, tipos);
    }
    usos = new UsosDeTipos(archivos, tipos);
  }

  private static boolean puedeFaltar(ArchivoDrl archivo) {
    return FALTA.matcher(archivo.archivo().texto()).find();
  }

  private void definiciones(ArchivoDrl archivo, List<TipoDeclarado> tipos) {
    List<String> oraciones = List.of();
    for (TipoDeclarado tipo : archivo.tipos()) {
      Matcher oracion = ORACION.matcher(tipo.comentario());
      List<String> propias = new ArrayList<>();
      while (oracion.find()) {
        propias.add(oracion.group(1));
      }
      // One that cites no sentence goes on with those of the one before.
      oraciones = propias.isEmpty() ? oraciones : propias;
      String nombre = new Palabras(archivo, tipos).hecho(tipo.nombre()).texto();
      definiciones.put(tipo.nombre(), new Definicion(nombre, oraciones));
    }
  }

  /** What the rules of a requirement, or of a definition, say, in the order of its file. */
  List<String> de(String nombre) {
    return frases.getOrDefault(nombre, List.of());
  }

  /** What {@link org.gobiernoabierto.reglas.catalogo.ReglasLeidas} reads. */
  public SortedMap<String, String> propiedades() {
    SortedMap<String, String> propiedades = new TreeMap<>();
    frases.forEach(
        (nombre, suyas) -> {
          propiedades.put(nombre + ".reglas", String.join("\n", suyas));
          propiedades.put(nombre + ".definiciones", String.join(" ", usos.de(nombre)));
        });
    definiciones.forEach(
        (nombre, definicion) -> {
          propiedades.put(nombre + ".nombre", definicion.nombre());
          propiedades.put(nombre + ".oraciones", String.join(" ", definicion.oraciones()));
        });
    return propiedades;
  }

  /** What is not understood, as it is written. */
  List<String> sinLeer() {
    return sinLeer;
  }
}
