package org.gobiernoabierto.reglas.autoria;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gobiernoabierto.idioma.ArgumentoException;
import org.gobiernoabierto.idioma.Texto;
import org.gobiernoabierto.informe.Responsable;
import org.gobiernoabierto.reglas.autoria.archivos.Archivo;
import org.gobiernoabierto.reglas.autoria.archivos.ArchivoYaml;
import org.gobiernoabierto.reglas.autoria.archivos.IdDeArchivo;
import org.gobiernoabierto.reglas.autoria.archivos.Nodo;
import org.gobiernoabierto.reglas.autoria.revision.GuiaAlLado;
import org.gobiernoabierto.reglas.catalogo.Catalogo;
import org.gobiernoabierto.reglas.hechos.Vocabulario;
import org.jspecify.annotations.Nullable;

/**
 * The files of a new requirement, to be gone on with: nothing is wrong with them and their cases
 * pass.
 *
 * @param id of the requirement, such as {@code JAL-01}; up to its dash it is the rule set's prefix
 * @param oracion the sentence that asks it, word for word
 * @param titulo what is asked, in few words
 * @param paso number of the step it belongs to
 * @param hecho name of the fact that its first rule looks at
 */
public record Esqueleto(String id, String oracion, String titulo, int paso, String hecho) {

  private static final Pattern ID = Pattern.compile("[A-Z]+\\d*-\\d+");
  private static final String ESQUEMAS = ".esquemas";
  private static final String ORACIONES = "\noraciones:\n";
  private static final int PALABRAS_DEL_NOMBRE = 6;
  private static final int ANCHO_DE_LA_CITA = 95;

  /**
   * @throws IllegalArgumentException when the id is not one, a text is blank or there is no such
   *     fact
   */
  public Esqueleto {
    exigir(
        ID.matcher(id).matches(),
        new Texto(
            "«{id}» no es un id de requisito: mayúsculas, un guion y un número, como JAL-01",
            "“{id}” is no id of a requirement: capitals, a hyphen and a number, like JAL-01"),
        "id",
        id);
    oracion = enUnRenglon(oracion);
    titulo = enUnRenglon(titulo);
    exigir(
        !oracion.isEmpty(),
        new Texto("Falta la oración que lo pide", "The sentence that asks it is missing"));
    exigir(!titulo.isEmpty(), new Texto("Falta el título", "The title is missing"));
    exigir(
        Vocabulario.hecho(hecho) != null,
        new Texto(
            "No hay un hecho «{hecho}»; hay: {hechos}",
            "There is no fact “{hecho}”; there are: {hechos}"),
        "hecho",
        hecho,
        "hechos",
        Vocabulario.hechos());
  }

  /** The fact that a first rule about a step most likely looks at. */
  public static String hechoDe(int paso) {
    return switch (paso) {
      case 0 -> "Seleccion";
      case 1 -> "Declaracion";
      case 2 -> "SesionDeSensibilizacion";
      case 3 -> "Instalacion";
      case 4 -> "Mesa";
      case 5 -> "Plan";
      default -> "Micrositio";
    };
  }

  /**
   * Writes the rule, its cases and its entry in the catalogue, and in a folder that has none {@code
   * conjunto.yaml}. What is there stays as it is and is only added to. The schemas that new YAML
   * names in its first line, for editors, are written into a folder of their own.
   *
   * @return what was written or added to, without the schemas
   * @throws IllegalArgumentException when the folder has this requirement already, or its files
   *     cannot be added to; nothing is written then
   * @throws UncheckedIOException when it cannot be written
   */
  public List<Path> escribir(Path carpeta) {
    try {
      Files.createDirectories(carpeta);
      exigirQueSeaNuevo(carpeta);
      Map<Path, String> nuevos = new LinkedHashMap<>();
      conjunto(carpeta.resolve(CarpetaDeReglas.CONJUNTO), nuevos);
      requisitos(carpeta.resolve(EsquemaDeReglas.REQUISITOS.deArchivo()), nuevos);
      nuevos.put(carpeta.resolve(nombreDeArchivo() + ".drl"), plantilla("regla"));
      nuevos.put(carpeta.resolve(nombreDeArchivo() + ".casos.yaml"), plantilla("casos"));
      for (Map.Entry<Path, String> nuevo : nuevos.entrySet()) {
        Files.writeString(nuevo.getKey(), nuevo.getValue());
      }
      EsquemaDeReglas.escribir(carpeta.resolve(ESQUEMAS));
      return List.copyOf(nuevos.keySet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void exigirQueSeaNuevo(Path carpeta) throws IOException {
    exigir(
        !guia().seConfundeCon(prefijo()),
        new Texto(
            "El prefijo «{prefijo}» se confunde con el de la guía",
            "The prefix “{prefijo}” can be taken for the guide's"),
        "prefijo",
        prefijo());
    try (Stream<Path> archivos = Files.walk(carpeta)) {
      archivos
          .filter(archivo -> IdDeArchivo.de(archivo.getFileName().toString()).equals(id))
          .findFirst()
          .ifPresent(
              archivo -> {
                throw new ArgumentoException(
                    new Texto(
                            "El requisito {id} ya tiene el archivo {archivo}",
                            "The requirement {id} has the file {archivo} already")
                        .con("id", id, "archivo", archivo));
              });
    }
  }

  private void conjunto(Path archivo, Map<Path, String> nuevos) throws IOException {
    if (!Files.exists(archivo)) {
      nuevos.put(archivo, plantilla("conjunto"));
      return;
    }
    String actual = Files.readString(archivo);
    Nodo datos = leer(archivo, actual);
    exigir(
        prefijo().equals(datos.texto("prefijo")),
        new Texto(
            "El prefijo de este conjunto es «{prefijo}»: {id} no es de él",
            "The prefix of this rule set is “{prefijo}”: {id} is none of its own"),
        "prefijo",
        datos.texto("prefijo"),
        "id",
        id);
    String citada =
        datos.entradas("oraciones").stream()
            .filter(entrada -> entrada.clave().equals(numeroDeLaOracion()))
            .map(entrada -> entrada.valor().texto())
            .findFirst()
            .orElse(null);
    exigir(
        citada == null || citada.equals(oracion),
        new Texto(
            "La oración {numero} ya dice otra cosa: «{citada}»",
            "The sentence {numero} says something else already: “{citada}”"),
        "numero",
        numeroDeLaOracion(),
        "citada",
        citada);
    if (citada == null) {
      String renglon = "  %s: \"%s\"\n".formatted(numeroDeLaOracion(), entreComillas(oracion));
      String conClave =
          actual.contains(ORACIONES) ? actual : actual.stripTrailing() + "\n" + ORACIONES;
      nuevos.put(archivo, comprobado(archivo, conClave.replace(ORACIONES, ORACIONES + renglon)));
    }
  }

  private void requisitos(Path archivo, Map<Path, String> nuevos) throws IOException {
    String actual = conSuEsquema(EsquemaDeReglas.REQUISITOS) + "requisitos:\n";
    if (Files.exists(archivo)) {
      actual = Files.readString(archivo);
      Nodo lista = leer(archivo, actual).valor("requisitos");
      exigir(
          lista != null
              && lista.esLista()
              && lista.elementos().stream().noneMatch(r -> r.texto("id").equals(id)),
          new Texto(
              "El requisito {id} ya está en {archivo}",
              "The requirement {id} is in {archivo} already"),
          "id",
          id,
          "archivo",
          archivo);
    }
    nuevos.put(
        archivo, comprobado(archivo, actual.stripTrailing() + "\n" + plantilla("requisito")));
  }

  /** What is added must be read as what is there is. */
  private static String comprobado(Path archivo, String texto) {
    leer(archivo, texto);
    return texto;
  }

  private static Nodo leer(Path archivo, String texto) {
    ArchivoYaml leido = ArchivoYaml.leer(new Archivo(archivo.toString(), texto));
    exigir(
        leido.raiz() != null && leido.raiz().esMapa(),
        new Texto(
            "No se puede añadir a {archivo}: {motivo}", "{archivo} cannot be added to: {motivo}"),
        "archivo",
        archivo,
        "motivo",
        leido.porQueNoDiceNada());
    return leido.dicho();
  }

  private String plantilla(String nombre) throws IOException {
    String lugar = lugarDe(paso);
    Map<String, String> valores =
        Map.ofEntries(
            Map.entry("esquemaDelConjunto", conSuEsquema(EsquemaDeReglas.CONJUNTO)),
            Map.entry("esquemaDeCasos", conSuEsquema(EsquemaDeReglas.CASOS)),
            Map.entry("id", id),
            Map.entry("prefijo", prefijo()),
            Map.entry("minusculas", prefijo().replace("-", "").toLowerCase(Locale.ROOT)),
            Map.entry("oracion", numeroDeLaOracion()),
            Map.entry("texto", entreComillas(oracion)),
            Map.entry("titulo", entreComillas(titulo)),
            Map.entry("paso", String.valueOf(paso)),
            Map.entry("hecho", hecho),
            Map.entry("lugar", lugar),
            Map.entry("cita", cita()),
            Map.entry("responsable", responsableDe(paso).name()),
            Map.entry("responsables", nombres(Responsable.values())),
            Map.entry(
                "vencimientos",
                guia().cronologia().vencimientos().keySet().stream()
                    .sorted()
                    .collect(Collectors.joining(", "))));
    String texto;
    try (InputStream recurso =
        Esqueleto.class.getResourceAsStream("esqueleto/" + nombre + ".txt")) {
      texto = new String(recurso.readAllBytes(), StandardCharsets.UTF_8);
    }
    for (Map.Entry<String, String> valor : valores.entrySet()) {
      texto = texto.replace("{{" + valor.getKey() + "}}", valor.getValue());
    }
    return texto;
  }

  /** The line by which editors find the schema of the file that it starts. */
  private static String conSuEsquema(EsquemaDeReglas esquema) {
    return "# yaml-language-server: $schema=" + ESQUEMAS + "/" + esquema.archivo() + "\n";
  }

  private static Catalogo guia() {
    return GuiaAlLado.de(false, "", "");
  }

  private String prefijo() {
    return id.substring(0, id.indexOf('-') + 1);
  }

  private String numeroDeLaOracion() {
    return id.replaceFirst("-0*(?=\\d)", ".");
  }

  private String nombreDeArchivo() {
    String sinAcentos =
        Normalizer.normalize(titulo.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "");
    String palabras =
        Arrays.stream(sinAcentos.split("[^a-z0-9]+"))
            .filter(palabra -> !palabra.isEmpty())
            .limit(PALABRAS_DEL_NOMBRE)
            .collect(Collectors.joining("-"));
    return id + "-" + (palabras.isEmpty() ? "requisito" : palabras);
  }

  private String cita() {
    StringBuilder cita = new StringBuilder("//");
    int largo = cita.length();
    for (String palabra : (numeroDeLaOracion() + " " + oracion).split(" ")) {
      if (largo + 1 + palabra.length() > ANCHO_DE_LA_CITA) {
        cita.append("\n//");
        largo = 2;
      }
      cita.append(' ').append(palabra);
      largo += 1 + palabra.length();
    }
    return cita.toString();
  }

  private static String lugarDe(int paso) {
    return switch (paso) {
      case 0 -> "/seleccion";
      case 1 -> "/declaracion";
      case 2 -> "/socializacion";
      case 3 -> "/secretariado";
      case 4 -> "/mesas";
      case 5 -> "/plan";
      default -> "/seguimiento";
    };
  }

  private static Responsable responsableDe(int paso) {
    return switch (paso) {
      case 0, 2, 6 -> Responsable.ORGANISMO_GARANTE;
      case 1 -> Responsable.FIRMANTES;
      default -> Responsable.STL;
    };
  }

  private static String nombres(Enum<?>[] constantes) {
    return Arrays.stream(constantes).map(Enum::name).collect(Collectors.joining(", "));
  }

  private static String enUnRenglon(@Nullable String texto) {
    return texto == null ? "" : texto.strip().replaceAll("\\s+", " ");
  }

  private static String entreComillas(String texto) {
    return texto.replace("\\", "\\\\").replace("\"", "\\\"");
  }

  private static void exigir(boolean condicion, Texto mensaje, @Nullable Object... datos) {
    if (!condicion) {
      throw new ArgumentoException(mensaje.con(datos));
    }
  }
}
