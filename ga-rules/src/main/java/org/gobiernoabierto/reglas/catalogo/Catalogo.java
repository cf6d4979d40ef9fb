package org.gobiernoabierto.reglas.catalogo;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gobiernoabierto.idioma.Texto;
import org.gobiernoabierto.informe.ConjuntoDeReglas;
import org.gobiernoabierto.informe.Fuerza;
import org.gobiernoabierto.informe.Fundamento;
import org.gobiernoabierto.informe.Requisito;
import org.gobiernoabierto.informe.Responsable;
import org.gobiernoabierto.informe.Severidad;
import org.gobiernoabierto.modelo.Paso;
import org.jspecify.annotations.Nullable;

/** The requirements of a rule set, in the guide's order. Immutable and thread-safe. */
public final class Catalogo {

  private static final String FALTA = "falta";
  private static final String CARPETA = "/org/gobiernoabierto/reglas/";
  private static final String ENDURECE = "conjunto.endurece.";
  private static final String ORACION = "conjunto.oraciones.";

  private final ConjuntoDeReglas conjunto;
  private final String prefijo;
  private final VigenciaDelConjunto vigencia;
  private final Map<String, String> endurece;
  private final List<Ficha> fichas;
  private final Map<String, Variante> variantes = new HashMap<>();
  private final List<Parametro> parametros;
  private final Map<String, Parametro> porNombre = new HashMap<>();
  private final Map<String, String> oraciones;
  private final ReglasLeidas reglasLeidas;

  private Catalogo(
      Properties datos, Map<String, String> guia, Supplier<@Nullable InputStream> lecturas) {
    conjunto =
        new ConjuntoDeReglas(
            datos.getProperty("conjunto.nombre"),
            datos.getProperty("conjunto.version"),
            datos.getProperty("conjunto.huella"));
    prefijo = datos.getProperty("conjunto.prefijo", "");
    vigencia =
        new VigenciaDelConjunto(
            dia(datos.getProperty("conjunto.desde")), dia(datos.getProperty("conjunto.hasta")));
    Set<String> claves = datos.stringPropertyNames();
    oraciones = oraciones(conPrefijo(ORACION, claves, datos), guia);
    reglasLeidas = new ReglasLeidas(lecturas, oraciones);
    endurece = Collections.unmodifiableMap(conPrefijo(ENDURECE, claves, datos));
    parametros =
        new Lectura(datos, "conjunto")
            .palabras("parametros")
            .map(nombre -> new Lectura(datos, "parametro." + nombre).parametro(nombre))
            .toList();
    parametros.forEach(parametro -> porNombre.put(parametro.nombre(), parametro));
    Map<String, List<String>> nombresDeVariantes =
        claves.stream()
            .filter(clave -> clave.contains(".hallazgos.") && clave.endsWith(".mensaje.es"))
            .collect(Collectors.groupingBy(clave -> clave.substring(0, clave.indexOf('.'))));
    List<Ficha> leidas = new ArrayList<>();
    for (String id : datos.getProperty("requisitos").split(" ")) {
      Ficha ficha = new Lectura(datos, id).ficha(oraciones);
      for (String clave : nombresDeVariantes.getOrDefault(id, List.of())) {
        String nombre = clave.split("\\.")[2];
        Variante variante = new Lectura(datos, id).variante(nombre, leidas.size(), ficha);
        variantes.put(variante.clave(), variante);
      }
      leidas.add(ficha);
    }
    fichas = List.copyOf(leidas);
  }

  /** The catalogue of the guide of 2016; loaded once. */
  public static Catalogo deLaGuia() {
    return Guia.CATALOGO;
  }

  /**
   * The catalogue of a rule set beside the guide's, as the build compiled it.
   *
   * @param lecturas opens what the build read of the rules; gives null where it did not
   * @throws IOException when it cannot be read
   */
  public static Catalogo leer(InputStream compilado, Supplier<@Nullable InputStream> lecturas)
      throws IOException {
    return new Catalogo(datos(compilado), deLaGuia().oraciones, lecturas);
  }

  private static Catalogo cargar() {
    try (InputStream compilado = recurso("catalogo.properties");
        InputStream guia = recurso("seis-pasos-2016.md")) {
      return new Catalogo(
          datos(compilado), oraciones(texto(guia)), () -> recurso("lecturas.properties"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Properties datos(InputStream compilado) throws IOException {
    Properties datos = new Properties();
    datos.load(new StringReader(texto(compilado)));
    return datos;
  }

  private static @Nullable LocalDate dia(@Nullable String fecha) {
    return fecha == null ? null : LocalDate.parse(fecha);
  }

  private static SortedMap<String, String> conPrefijo(
      String prefijo, Set<String> claves, Properties datos) {
    SortedMap<String, String> valores = new TreeMap<>();
    for (String clave : claves) {
      if (clave.startsWith(prefijo)) {
        valores.put(clave.substring(prefijo.length()), datos.getProperty(clave));
      }
    }
    return valores;
  }

  /** The sentences of the guide and those that the rule set adds. */
  private static Map<String, String> oraciones(
      Map<String, String> propias, Map<String, String> guia) {
    Map<String, String> oraciones = new HashMap<>(guia);
    propias.forEach(
        (numero, texto) -> {
          if (oraciones.put(numero, texto) != null) {
            throw new IllegalArgumentException("La oración " + numero + " es de la guía");
          }
        });
    return Collections.unmodifiableMap(oraciones);
  }

  private static InputStream recurso(String nombre) {
    InputStream recurso = Catalogo.class.getResourceAsStream(CARPETA + nombre);
    if (recurso == null) {
      throw new IllegalStateException("Falta el recurso " + nombre);
    }
    return recurso;
  }

  private static String texto(InputStream recurso) throws IOException {
    return new String(recurso.readAllBytes(), StandardCharsets.UTF_8);
  }

  private static Map<String, String> oraciones(String guia) {
    String marca = "- **§";
    return guia.lines()
        .filter(linea -> linea.startsWith(marca))
        .map(linea -> linea.substring(marca.length()).split("\\*\\* ", 2))
        .collect(Collectors.toMap(partes -> partes[0], partes -> partes[1]));
  }

  /** Name, version and fingerprint of the rule set. */
  public ConjuntoDeReglas conjunto() {
    return conjunto;
  }

  /** What every id of the rule set starts with. */
  public String prefijo() {
    return prefijo;
  }

  /**
   * Whether ids that start with {@code otro} could be taken for ids of this rule set, or the other
   * way round. The guide's {@code P} goes on with the number of a step: {@code P4-} could be,
   * {@code PUE-} could not.
   */
  public boolean seConfundeCon(String otro) {
    return seConfunden(prefijo, otro) || seConfunden(otro, prefijo);
  }

  private static boolean seConfunden(String corto, String largo) {
    return largo.startsWith(corto)
        && (largo.length() == corto.length()
            || corto.endsWith("-")
            || Character.isDigit(largo.charAt(corto.length())));
  }

  /** When the rule set is in force. */
  public VigenciaDelConjunto vigencia() {
    return vigencia;
  }

  /** Values that parameters of the guide must have at least as strict, by name. */
  public Map<String, String> endurece() {
    return endurece;
  }

  /** Every requirement, in the guide's order. */
  public List<Ficha> fichas() {
    return fichas;
  }

  /**
   * What a key of a rule stands for.
   *
   * @return null when the catalogue has no such key
   */
  public @Nullable Variante variante(String clave) {
    return variantes.get(clave);
  }

  /** The parameters, in the order of the reading. */
  public List<Parametro> parametros() {
    return parametros;
  }

  /**
   * A parameter by its name.
   *
   * @return null when the rule set has no such parameter
   */
  public @Nullable Parametro parametro(String nombre) {
    return porNombre.get(nombre);
  }

  /** The sentences of the guide, and those that the rule set adds, by number, word for word. */
  public Map<String, String> oraciones() {
    return oraciones;
  }

  /** What the rules say, as they are read in Spanish. */
  public ReglasLeidas reglasLeidas() {
    return reglasLeidas;
  }

  /** Loads the catalogue when it is first asked for. */
  private static final class Guia {

    static final Catalogo CATALOGO = cargar();
  }

  private record Lectura(Properties datos, String id) {

    Ficha ficha(Map<String, String> guia) {
      Requisito requisito =
          new Requisito(
              id,
              Paso.values()[Integer.parseInt(valor("paso"))],
              Fuerza.valueOf(valor("fuerza")),
              Responsable.valueOf(valor("responsable")),
              texto("titulo"),
              palabras("oraciones").map(n -> new Fundamento(n, guia.get(n))).toList());
      return new Ficha(
          requisito,
          Vencimiento.valueOf(valor("vence")),
          severidad(requisito.fuerza()),
          Boolean.parseBoolean(datos.getProperty(id + ".exhaustivo")),
          patrones("depende"),
          patrones(opcional("condicion").isEmpty() ? "depende" : "condicion"),
          new Texto(opcional("lectura.es"), opcional("lectura.en")),
          palabras("parametros").toList(),
          palabras("requiere").toList(),
          opcional("archivo"),
          ejemplo());
    }

    private @Nullable Ejemplo ejemplo() {
      if (opcional("ejemplo.caso").isEmpty()) {
        return null;
      }
      return new Ejemplo(
          valor("ejemplo.caso"),
          valor("ejemplo.cambios"),
          texto("hallazgos." + valor("ejemplo.variante") + ".remedio"));
    }

    Variante variante(String nombre, int numero, Ficha ficha) {
      String hallazgo = "hallazgos." + nombre;
      List<Patron> propios = patrones(hallazgo + ".depende");
      return new Variante(
          nombre.equals(FALTA) ? id : id + "." + nombre,
          numero,
          datos.getProperty(
              id + "." + hallazgo + ".lugar", palabras("depende").findFirst().orElse("")),
          propios.isEmpty() ? ficha.depende() : propios,
          Boolean.parseBoolean(opcional(hallazgo + ".enSuPaso")),
          texto(hallazgo + ".mensaje"),
          texto(hallazgo + ".remedio"));
    }

    Parametro parametro(String nombre) {
      return new Parametro(
          nombre,
          valor("valor"),
          Stream.of(opcional("alternativas").split(", ")).filter(a -> !a.isEmpty()).toList(),
          LocalDate.parse(valor("desde")),
          valor("oracion"),
          texto("razon"));
    }

    private Severidad severidad(Fuerza fuerza) {
      String propia = datos.getProperty(id + ".severidad");
      if (propia != null) {
        return Severidad.valueOf(propia);
      }
      return switch (fuerza) {
        case OBLIGACION -> Severidad.ERROR;
        case EXPECTATIVA -> Severidad.ADVERTENCIA;
        case INFORMATIVO -> Severidad.INFO;
      };
    }

    private List<Patron> patrones(String clave) {
      return palabras(clave).map(Patron::new).toList();
    }

    private Texto texto(String clave) {
      return new Texto(valor(clave + ".es"), valor(clave + ".en"));
    }

    private String valor(String clave) {
      String valor = datos.getProperty(id + "." + clave);
      if (valor == null) {
        throw new IllegalStateException("El catálogo no dice " + id + "." + clave);
      }
      return valor;
    }

    private String opcional(String clave) {
      return datos.getProperty(id + "." + clave, "");
    }

    private Stream<String> palabras(String clave) {
      return Stream.of(opcional(clave).split(" ")).filter(palabra -> !palabra.isEmpty());
    }
  }
}
