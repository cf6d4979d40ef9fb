package org.gobiernoabierto.reglas.autoria;

import dev.harrel.jsonschema.JsonNode;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gobiernoabierto.informe.Resultado;
import org.gobiernoabierto.reglas.autoria.archivos.Archivo;
import org.gobiernoabierto.reglas.autoria.archivos.IdDeArchivo;
import org.gobiernoabierto.reglas.autoria.archivos.Nodo;
import org.gobiernoabierto.reglas.autoria.archivos.Oraciones;
import org.gobiernoabierto.reglas.autoria.lectura.LecturaDeReglas;
import org.gobiernoabierto.reglas.autoria.revision.GuiaAlLado;
import org.gobiernoabierto.reglas.autoria.revision.RevisionDeForma;
import org.gobiernoabierto.reglas.catalogo.Catalogo;
import org.gobiernoabierto.reglas.catalogo.Huella;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;

/**
 * Build step: turns the YAML of a rule set, and what its rules say, into the properties files that
 * {@link Catalogo} loads, so that no reader of YAML or DRL is needed at run time. Every value of
 * the YAML goes into it, under the names that lead to it.
 *
 * <p>Arguments: folder of the rule set, file to write, and the version for a rule set whose {@code
 * conjunto.yaml} does not say one.
 */
public final class CompilaCatalogo {

  private static final DumpSettings EN_UNA_LINEA =
      DumpSettings.builder()
          .setDefaultFlowStyle(FlowStyle.FLOW)
          .setWidth(Integer.MAX_VALUE)
          .setSplitLines(false)
          .build();

  private final SortedMap<String, String> propiedades = new TreeMap<>();
  private final Map<String, String> requisitos = new HashMap<>();
  private @Nullable Nodo conjunto;
  private int parametros;

  private CompilaCatalogo() {}

  public static void main(String[] args) throws IOException {
    Path destino = Path.of(args[1]);
    Files.createDirectories(destino.getParent());
    SortedMap<String, String> textos = textos(Path.of(args[0]));
    Files.writeString(destino, compilar(textos, args[2]));
    Files.writeString(destino.resolveSibling("lecturas.properties"), lecturas(textos));
  }

  /** The files of a rule set by their path within the folder, with {@code /}. */
  static SortedMap<String, String> textos(Path carpeta) throws IOException {
    SortedMap<String, String> textos = new TreeMap<>();
    try (Stream<Path> archivos = Files.walk(carpeta)) {
      for (Path archivo : archivos.filter(Files::isRegularFile).toList()) {
        String nombre = carpeta.relativize(archivo).toString().replace('\\', '/');
        if (CarpetaDeReglas.esParte(nombre)) {
          textos.put(nombre, sinMarcaDeOrden(Files.readString(archivo)));
        }
      }
    }
    return textos;
  }

  /** Some editors write a byte-order mark first; it is no part of the text. */
  public static String sinMarcaDeOrden(String texto) {
    return texto.startsWith("\uFEFF") ? texto.substring(1) : texto;
  }

  /**
   * What {@link Catalogo#leer} reads, of a rule set given by its files.
   *
   * @param textos what its files say, by their path with {@code /}
   * @param version for a rule set that does not say one
   * @throws ReglasConDefectosException when a file is not as its schema says
   */
  public static String compilar(SortedMap<String, String> textos, String version) {
    CompilaCatalogo compila = new CompilaCatalogo();
    textos.forEach(compila::archivo);
    textos.forEach(compila::deLosRequisitos);
    compila.delConjunto(textos, version);
    return comoTexto(compila.propiedades);
  }

  private void delConjunto(SortedMap<String, String> textos, String version) {
    String documento = conjunto == null ? "" : conjunto.texto("texto");
    propiedades.put("conjunto/huella", huella(textos, documento));
    propiedades.putIfAbsent("conjunto/version", version);
    Oraciones.en(textos.getOrDefault(documento, ""))
        .forEach(
            (numero, texto) ->
                propiedades.putIfAbsent(
                    "conjunto/oraciones/" + JsonNode.encodeJsonPointer(numero), texto));
    GuiaAlLado.de(conjunto)
        .oraciones()
        .forEach(
            (numero, texto) ->
                propiedades.put("oracionesDeLaGuia/" + JsonNode.encodeJsonPointer(numero), texto));
  }

  /**
   * What {@link Catalogo#reglasLeidas} reads, of a rule set given by its files.
   *
   * @param textos what its files say, by their path with {@code /}
   */
  public static String lecturas(SortedMap<String, String> textos) {
    return comoTexto(new LecturaDeReglas(textos).propiedades());
  }

  private void archivo(String ruta, String texto) {
    Archivo archivo = new Archivo(ruta, texto);
    switch (EsquemaDeReglas.de(archivo).orElse(EsquemaDeReglas.CASOS)) {
      case CONJUNTO -> {
        conjunto = RevisionDeForma.leer(archivo);
        aplanar("conjunto", conjunto);
      }
      case REQUISITOS -> requisitos(RevisionDeForma.leer(archivo));
      case PARAMETROS ->
          RevisionDeForma.leer(archivo)
              .elementos("parametros")
              .forEach(parametro -> aplanar("parametros/" + parametros++, parametro));
      case PLAZOS -> aplanar("plazos", RevisionDeForma.leer(archivo));
      case CASOS, MUTANTES, ORACIONES -> {}
    }
  }

  private void requisitos(Nodo documento) {
    for (Nodo requisito : documento.elementos("requisitos")) {
      String donde = "requisitos/" + requisitos.size();
      requisitos.put(requisito.texto("id"), donde);
      aplanar(donde, requisito);
      if (documento.valor("paso") != null) {
        propiedades.putIfAbsent(donde + "/paso", documento.texto("paso"));
      }
    }
  }

  /**
   * Where its rules stand, and the first case in which it is not met, for an example; not one of an
   * exercise of the author's own, which readers do not have.
   */
  private void deLosRequisitos(String ruta, String texto) {
    Archivo archivo = new Archivo(ruta, texto);
    String donde = requisitos.get(IdDeArchivo.de(ruta));
    if (donde != null && ruta.endsWith(".drl")) {
      propiedades.put(donde + "/archivo", ruta);
    } else if (donde != null && EsquemaDeReglas.CASOS.esDe(archivo)) {
      Nodo documento = RevisionDeForma.leer(archivo);
      documento.elementos("casos").stream()
          .filter(caso -> documento.valor(Caso.BASE) == null && caso.valor(Caso.BASE) == null)
          .filter(caso -> caso.texto("espera").equals(Resultado.INCUMPLE.name()))
          .filter(caso -> caso.valor("cambios") != null)
          .findFirst()
          .ifPresent(caso -> ejemplo(donde + "/ejemplo/", caso));
    }
  }

  private void ejemplo(String donde, Nodo caso) {
    propiedades.put(donde + "caso", caso.texto("caso"));
    propiedades.put(
        donde + "cambios",
        new Dump(EN_UNA_LINEA).dumpToString(caso.en("/cambios").suelto()).strip());
    String clave = caso.en("/hallazgos/0/clave").texto();
    propiedades.put(
        donde + "variante",
        clave.contains(".") ? clave.substring(clave.indexOf('.') + 1) : "falta");
  }

  /** Every value, under the names that lead to it. */
  private void aplanar(String donde, Nodo valor) {
    valor
        .entradas()
        .forEach(
            suyo -> aplanar(donde + "/" + JsonNode.encodeJsonPointer(suyo.clave()), suyo.valor()));
    List<Nodo> elementos = valor.elementos();
    for (int i = 0; i < elementos.size(); i++) {
      aplanar(donde + "/" + i, elementos.get(i));
    }
    if (!valor.esMapa() && !valor.esLista() && !valor.esNulo()) {
      propiedades.put(donde, valor.texto());
    }
  }

  /** As {@link Catalogo#leer} reads them. */
  public static String comoTexto(SortedMap<String, String> propiedades) {
    Properties todas = new Properties();
    todas.putAll(propiedades);
    StringWriter escritas = new StringWriter();
    try {
      todas.store(escritas, null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return escritas
        .toString()
        .lines()
        .filter(linea -> !linea.startsWith("#"))
        .sorted()
        .collect(Collectors.joining("\n", "", "\n"));
  }

  /**
   * @param documento name of the file with the sentences; empty for none
   */
  private static String huella(SortedMap<String, String> textos, String documento) {
    StringBuilder todo = new StringBuilder();
    textos.forEach(
        (nombre, texto) -> {
          boolean cuenta =
              nombre.endsWith(".md")
                  ? nombre.equals(documento)
                  : !nombre.endsWith(EsquemaDeReglas.CASOS.deArchivo())
                      && !nombre.equals(Argumento.ARCHIVO);
          if (cuenta) {
            String leido = texto.replace("\r\n", "\n");
            todo.append(nombre).append('\n').append(leido.length()).append('\n').append(leido);
          }
        });
    return Huella.de(todo.toString());
  }
}
