package org.gobiernoabierto.reglas.autoria.revision;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gobiernoabierto.reglas.autoria.CarpetaDeReglas;
import org.gobiernoabierto.reglas.autoria.EsquemaDeReglas;
import org.gobiernoabierto.reglas.autoria.archivos.ArchivoYaml;
import org.gobiernoabierto.reglas.autoria.archivos.IdDeArchivo;
import org.gobiernoabierto.reglas.autoria.archivos.Nodo;
import org.gobiernoabierto.reglas.autoria.defectos.Lugar;
import org.gobiernoabierto.reglas.catalogo.Catalogo;
import org.jspecify.annotations.Nullable;

/** What rules may speak of, as far as the YAML of a folder can be read. Immutable. */
final class CatalogoLeido {

  private static final String FALTA = "falta";
  private static final Pattern DATO = Pattern.compile("\\{(\\w+)}");

  /**
   * A requirement.
   *
   * @param lugar where it stands
   * @param oraciones numbers of its sentences
   * @param requiere ids of what must come first
   */
  record RequisitoLeido(Lugar lugar, List<String> oraciones, List<String> requiere) {}

  /**
   * A finding of a requirement.
   *
   * @param lugar where it stands
   * @param requisito id of its requirement
   * @param datos what its texts mention
   */
  record VarianteLeida(Lugar lugar, String requisito, Set<String> datos) {}

  private final Map<String, RequisitoLeido> requisitos = new LinkedHashMap<>();
  private final SortedMap<String, VarianteLeida> variantes = new TreeMap<>();
  private final SortedMap<String, String> oraciones = new TreeMap<>();
  private final SortedMap<String, String> parametros = new TreeMap<>();
  private final @Nullable Nodo conjunto;
  private final Catalogo guia;
  private boolean completo;
  private boolean idsDistintos = true;
  private boolean hallazgosClaros = true;
  private boolean nombresSeguros = true;
  private final Set<String> citadasAparte = new TreeSet<>();
  private List<String> vencimientos = List.of();

  /**
   * @param archivos the YAML files that can be read
   * @param todos whether there are no others
   * @param documento sentences of the document that it is read from, by number
   */
  CatalogoLeido(List<ArchivoYaml> archivos, boolean todos, Map<String, String> documento) {
    Nodo leido = null;
    for (ArchivoYaml archivo : archivos) {
      Nodo raiz = archivo.raiz();
      EsquemaDeReglas clase = EsquemaDeReglas.de(archivo.archivo()).orElse(null);
      if (raiz == null || clase == null) {
        continue;
      }
      switch (clase) {
        case REQUISITOS -> {
          completo = true;
          raiz.elementos("requisitos").forEach(this::requisito);
        }
        case PARAMETROS -> {
          nombresSeguros &= raiz.valor("parametros") != null;
          raiz.elementos("parametros").forEach(this::parametro);
        }
        case PLAZOS ->
            vencimientos = raiz.entradas("vencimientos").stream().map(Nodo.Entrada::clave).toList();
        case CONJUNTO -> {
          if (archivo.archivo().nombre().equals(CarpetaDeReglas.CONJUNTO)) {
            leido = raiz;
            raiz.entradas("deroga").forEach(id -> citadasAparte.add(id.valor().texto()));
          }
        }
        case CASOS, MUTANTES, ORACIONES -> {}
      }
    }
    conjunto = leido;
    guia = GuiaAlLado.de(leido);
    oraciones.putAll(guia.oraciones());
    oraciones.putAll(documento);
    if (leido != null) {
      leido.entradas("oraciones").forEach(o -> oraciones.putIfAbsent(o.clave(), o.valor().texto()));
    }
    nombresSeguros &= esGuia() || parametros.keySet().stream().allMatch(this::conPrefijo);
    boolean ids = requisitos.keySet().stream().allMatch(this::idBienFormado);
    completo =
        completo
            && idsDistintos
            && ids
            && hallazgosClaros
            && variantesBienNombradas()
            && todos
            && archivos.stream().noneMatch(a -> a.defecto() != null);
  }

  private static boolean dice(Nodo.Entrada variante) {
    return variante.valor().valor("mensaje") != null && variante.valor().valor("remedio") != null;
  }

  private boolean variantesBienNombradas() {
    return variantes.keySet().stream().allMatch(clave -> clave.matches("[^.\\s]+(\\.[^.\\s]+)?"));
  }

  private void parametro(Nodo nodo) {
    List<Nodo> valores = nodo.elementos("valores");
    Nodo ultimo = valores.isEmpty() ? nodo : valores.get(valores.size() - 1);
    citadasAparte.add(nodo.texto("oracion"));
    boolean nuevo = parametros.put(nodo.texto("nombre"), ultimo.texto("valor")) == null;
    nombresSeguros &= nuevo && ultimo.valor("valor") != null;
  }

  private void requisito(Nodo nodo) {
    String id = nodo.texto("id");
    Nodo nombre = nodo.valor("id");
    if (nombre == null || requisitos.containsKey(id)) {
      idsDistintos = false;
      return;
    }
    Nodo hallazgos = nodo.valor("hallazgos");
    hallazgosClaros &=
        hallazgos != null && hallazgos.entradas().stream().allMatch(CatalogoLeido::dice);
    requisitos.put(
        id, new RequisitoLeido(nombre.lugar(), lista(nodo, "oraciones"), lista(nodo, "requiere")));
    if (hallazgos != null) {
      for (Nodo.Entrada variante : hallazgos.entradas()) {
        variantes.put(
            variante.clave().equals(FALTA) ? id : id + "." + variante.clave(),
            new VarianteLeida(variante.lugar(), id, datos(variante.valor())));
      }
    }
  }

  /** Texts of a list, or the one that stands where a list should. */
  private static List<String> lista(Nodo nodo, String clave) {
    String sola = nodo.texto(clave);
    return sola.isEmpty() ? nodo.textos(clave) : List.of(sola);
  }

  private static Set<String> datos(Nodo variante) {
    Set<String> datos = new TreeSet<>();
    for (String texto : List.of("mensaje", "remedio")) {
      Nodo idiomas = variante.valor(texto);
      if (idiomas != null) {
        datos.addAll(mencionados(idiomas.texto("es")));
        datos.addAll(mencionados(idiomas.texto("en")));
      }
    }
    return datos;
  }

  /** The names in braces of a text. */
  static Set<String> mencionados(String texto) {
    Set<String> datos = new TreeSet<>();
    Matcher dato = DATO.matcher(texto);
    while (dato.find()) {
      datos.add(dato.group(1));
    }
    return datos;
  }

  /** Whether the parameters can be told by their names. */
  boolean nombresSeguros() {
    return completo && nombresSeguros;
  }

  /** Whether the sentences of the rule set are known. */
  boolean oracionesSeguras() {
    return conjunto != null
        && (conjunto.valor("oraciones") != null
            || conjunto.entradas().stream()
                .allMatch(e -> EsquemaDeReglas.CONJUNTO.conoce(e.clave())));
  }

  /** Whether ids and parameters can be expected to start with the prefix. */
  boolean prefijoSirve() {
    return (esGuia() || !guia.seConfundeCon(prefijo()))
        && (requisitos.isEmpty()
            || requisitos.keySet().stream().anyMatch(id -> id.startsWith(prefijo())));
  }

  /** Whether {@code id} is the prefix and a number. */
  boolean idBienFormado(String id) {
    return IdDeArchivo.de(id + "-").equals(id) && conPrefijo(id);
  }

  /** Whether a name starts with the prefix; true when the prefix itself is wrong. */
  boolean conPrefijo(String nombre) {
    return !prefijoSirve() || nombre.startsWith(prefijo());
  }

  /** Whether all of the YAML could be read, so that what is not in it does not exist. */
  boolean completo() {
    return completo;
  }

  /** What every id starts with; empty where that is not known. */
  String prefijo() {
    return conjunto == null ? "" : conjunto.texto("prefijo");
  }

  /** Whether it is a guide itself. */
  boolean esGuia() {
    return conjunto != null && conjunto.texto("guia").equals("true");
  }

  /** The guide that it stands beside, or changes; an empty one where there is none. */
  Catalogo guia() {
    return guia;
  }

  /** The names of the deadlines that requirements can have. */
  List<String> vencimientos() {
    return vencimientos.isEmpty()
        ? guia.cronologia().vencimientos().keySet().stream().sorted().toList()
        : vencimientos;
  }

  Map<String, RequisitoLeido> requisitos() {
    return Collections.unmodifiableMap(requisitos);
  }

  /** Ids of the rule set and of the guide. */
  Set<String> idsConLosDeLaGuia() {
    Set<String> ids = new TreeSet<>(requisitos.keySet());
    guia.fichas().forEach(f -> ids.add(f.requisito().id()));
    return ids;
  }

  /** Findings by key. */
  SortedMap<String, VarianteLeida> variantes() {
    return Collections.unmodifiableSortedMap(variantes);
  }

  /** Sentences of the guide and of the rule set by number. */
  SortedMap<String, String> oraciones() {
    return Collections.unmodifiableSortedMap(oraciones);
  }

  /** Values of the rule set's own parameters by name. */
  SortedMap<String, String> parametros() {
    return Collections.unmodifiableSortedMap(parametros);
  }

  /** Whether a parameter, or what is repealed, cites a sentence. */
  boolean citaAparte(String oracion) {
    return citadasAparte.contains(oracion);
  }

  /** Whether a requirement comes to require itself through {@code desde}. */
  boolean vuelve(String id, String desde) {
    Set<String> vistos = new HashSet<>();
    List<String> porVer = new ArrayList<>(List.of(desde));
    while (!porVer.isEmpty()) {
      String uno = porVer.remove(porVer.size() - 1);
      RequisitoLeido requisito = requisitos.get(uno);
      if (uno.equals(id)) {
        return true;
      }
      if (requisito != null && vistos.add(uno)) {
        porVer.addAll(requisito.requiere());
      }
    }
    return false;
  }
}
