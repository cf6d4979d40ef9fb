package org.gobiernoabierto.reglas.catalogo;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.gobiernoabierto.idioma.ArgumentoException;
import org.gobiernoabierto.idioma.Texto;
import org.gobiernoabierto.informe.ConjuntoDeReglas;
import org.gobiernoabierto.informe.Fuerza;
import org.gobiernoabierto.informe.Fundamento;
import org.gobiernoabierto.informe.Paso;
import org.gobiernoabierto.informe.Requisito;
import org.gobiernoabierto.informe.Responsable;
import org.gobiernoabierto.informe.Severidad;
import org.gobiernoabierto.reglas.catalogo.Cronologia.Anio;
import org.gobiernoabierto.reglas.catalogo.Cronologia.Origen;
import org.gobiernoabierto.reglas.catalogo.Cronologia.Periodo;
import org.gobiernoabierto.reglas.catalogo.Ficha.EnElCalendario;
import org.gobiernoabierto.reglas.catalogo.Parametro.Rigor;
import org.gobiernoabierto.reglas.catalogo.Parametro.Vigente;
import org.gobiernoabierto.reglas.catalogo.Vencimiento.Cierre;
import org.jspecify.annotations.Nullable;

/** What a rule set says of itself and of its requirements. Immutable and thread-safe. */
public final class Catalogo {

  private static final String FALTA = "falta";

  private final ConjuntoDeReglas conjunto;
  private final String prefijo;
  private final boolean guia;
  private final Set<Integer> ediciones;
  private final Rige rige;
  private final @Nullable String sobre;
  private final Map<String, String> deroga;
  private final VigenciaDelConjunto vigencia;
  private final Map<String, String> endurece;
  private final Map<Integer, Paso> pasos = new TreeMap<>();
  private final Cronologia cronologia;
  private final List<Ficha> fichas;
  private final Map<String, Variante> variantes = new HashMap<>();
  private final List<Parametro> parametros;
  private final Map<String, Parametro> porNombre = new HashMap<>();
  private final Map<String, String> oraciones;
  private final ReglasLeidas reglasLeidas;
  private final LocalDate[] cambios;

  private Catalogo(Rama datos, Supplier<@Nullable InputStream> lecturas) {
    Rama propios = datos.rama("conjunto");
    conjunto =
        new ConjuntoDeReglas(
            propios.texto("nombre"), propios.texto("version"), propios.texto("huella"));
    prefijo = propios.texto("prefijo", "");
    guia = propios.si("guia");
    ediciones =
        propios.textos("ediciones").stream()
            .map(Integer::valueOf)
            .collect(Collectors.toCollection(TreeSet::new));
    rige = Rige.valueOf(propios.texto("rige", Rige.DECLARACION.name()));
    sobre = propios.textoONulo("sobre");
    deroga = Collections.unmodifiableMap(new TreeMap<>(propios.porNombre("deroga")));
    vigencia =
        new VigenciaDelConjunto(dia(propios.textoONulo("desde")), dia(propios.textoONulo("hasta")));
    endurece = Collections.unmodifiableMap(new TreeMap<>(propios.porNombre("endurece")));
    Map<String, String> todas = new HashMap<>(datos.porNombre("oracionesDeLaGuia"));
    propios
        .porNombre("oraciones")
        .forEach(
            (numero, texto) -> {
              if (todas.put(numero, texto) != null && !guia) {
                throw new ArgumentoException(
                    new Texto(
                            "La oración {numero} es de la guía",
                            "The sentence {numero} is the guide's")
                        .con("numero", numero));
              }
            });
    oraciones = Collections.unmodifiableMap(todas);
    reglasLeidas = new ReglasLeidas(lecturas, oraciones);
    propios
        .ramas("pasos")
        .forEach(
            paso -> {
              int numero = Integer.parseInt(paso.texto("paso"));
              pasos.put(numero, new Paso(numero, paso.idiomas("nombre")));
            });
    cronologia = cronologia(datos.rama("plazos"));
    parametros = datos.ramas("parametros").stream().map(Catalogo::parametro).toList();
    parametros.forEach(parametro -> porNombre.put(parametro.nombre(), parametro));
    List<Ficha> leidas = new ArrayList<>();
    for (Rama requisito : datos.ramas("requisitos")) {
      Ficha ficha = ficha(requisito);
      requisito
          .ramasPorNombre("hallazgos")
          .forEach(
              (nombre, hallazgo) -> {
                Variante variante = variante(ficha, nombre, hallazgo, leidas.size());
                variantes.put(variante.clave(), variante);
              });
      leidas.add(ficha);
    }
    fichas = List.copyOf(leidas);
    cambios = cambios(parametros);
  }

  /** The days on which a value of some parameter gives way to another. */
  private static LocalDate[] cambios(List<Parametro> parametros) {
    return parametros.stream()
        .flatMap(parametro -> parametro.valores().stream().skip(1))
        .map(Vigente::desde)
        .distinct()
        .sorted()
        .toArray(LocalDate[]::new);
  }

  /** Of a guide that changes another. */
  private Catalogo(Catalogo base, Catalogo cambios) {
    conjunto =
        new ConjuntoDeReglas(
            cambios.conjunto.nombre(),
            cambios.conjunto.version(),
            Huella.de(base.conjunto.huella() + cambios.conjunto.huella()));
    prefijo = base.prefijo;
    guia = true;
    ediciones = cambios.ediciones;
    rige = cambios.rige;
    sobre = cambios.sobre;
    deroga = cambios.deroga;
    vigencia = cambios.vigencia;
    endurece = Map.of();
    Map<String, String> todas = new HashMap<>(base.oraciones);
    todas.putAll(cambios.oraciones);
    oraciones = Collections.unmodifiableMap(todas);
    reglasLeidas = ReglasLeidas.de(cambios.reglasLeidas, base.reglasLeidas);
    pasos.putAll(base.pasos);
    cambios.pasos.forEach(
        (numero, paso) -> {
          if (!paso.nombre().es().isEmpty()) {
            pasos.put(numero, paso);
          }
        });
    cronologia = cambios.cronologia.vacia() ? base.cronologia : cambios.cronologia;
    Map<String, Parametro> juntos = new LinkedHashMap<>();
    base.parametros.forEach(parametro -> juntos.put(parametro.nombre(), parametro));
    cambios.parametros.forEach(parametro -> juntos.put(parametro.nombre(), parametro));
    parametros = List.copyOf(juntos.values());
    porNombre.putAll(juntos);
    Map<String, Ficha> porId = new LinkedHashMap<>();
    base.fichas.forEach(ficha -> porId.put(ficha.requisito().id(), ficha));
    cambios.fichas.forEach(ficha -> porId.put(ficha.requisito().id(), ficha));
    porId.keySet().removeAll(deroga.keySet());
    fichas =
        porId.values().stream()
            .sorted(Comparator.comparing(ficha -> ficha.requisito().paso()))
            .map(
                ficha ->
                    ficha.delPaso(requireNonNull(pasos.get(ficha.requisito().paso().numero()))))
            .toList();
    for (int i = 0; i < fichas.size(); i++) {
      String id = fichas.get(i).requisito().id();
      Catalogo suyo = cambios.tiene(id) ? cambios : base;
      int numero = i;
      suyo.variantes.values().stream()
          .filter(variante -> variante.requisito().equals(id))
          .forEach(variante -> variantes.put(variante.clave(), variante.deLaFicha(numero)));
    }
    this.cambios = cambios(parametros);
  }

  /**
   * This guide as another rule set changes it: what that one says again replaces what is said here,
   * and what it repeals is not there.
   *
   * @param cambios one whose {@link #sobre()} names this guide
   * @throws IllegalArgumentException when it repeals what is not there
   */
  public Catalogo cambiadoPor(Catalogo cambios) {
    cambios.deroga.keySet().stream()
        .filter(id -> !tiene(id))
        .findFirst()
        .ifPresent(
            id -> {
              throw new ArgumentoException(
                  new Texto(
                          "«{otro}» deroga {id}, que no está en «{este}»",
                          "“{otro}” repeals {id}, which is not in “{este}”")
                      .con("otro", cambios.conjunto.nombre(), "id", id, "este", conjunto.nombre()));
            });
    return new Catalogo(this, cambios);
  }

  /** Whether a requirement has this id. */
  public boolean tiene(String id) {
    return fichas.stream().anyMatch(ficha -> ficha.requisito().id().equals(id));
  }

  /**
   * A catalogue as the build compiled it.
   *
   * @param lecturas opens what the build read of the rules; gives null where it did not
   * @throws IOException when it cannot be read
   * @throws IllegalArgumentException when it is not what it should be
   */
  public static Catalogo leer(InputStream compilado, Supplier<@Nullable InputStream> lecturas)
      throws IOException {
    Properties datos = new Properties();
    datos.load(new InputStreamReader(compilado, StandardCharsets.UTF_8));
    return new Catalogo(Rama.de(datos), lecturas);
  }

  /** Of no rule set: nothing is in it. */
  public static Catalogo vacio() {
    Properties nada = new Properties();
    List.of("nombre", "version", "huella").forEach(dato -> nada.put("conjunto/" + dato, ""));
    return new Catalogo(Rama.de(nada), () -> null);
  }

  private static @Nullable LocalDate dia(@Nullable String fecha) {
    return fecha == null ? null : LocalDate.parse(fecha);
  }

  private static Cronologia cronologia(Rama plazos) {
    if (!plazos.tiene("vencimientos")) {
      return Cronologia.NINGUNA;
    }
    List<Etapa> etapas =
        plazos.ramas("etapas").stream()
            .map(
                etapa ->
                    new Etapa(
                        etapa.texto("etapa"),
                        etapa.idiomas("nombre"),
                        Integer.parseInt(etapa.texto("paso")),
                        Set.copyOf(etapa.textos("actos"))))
            .toList();
    Map<String, Vencimiento> vencimientos = new LinkedHashMap<>();
    plazos
        .ramasPorNombre("vencimientos")
        .forEach((id, vencimiento) -> vencimientos.put(id, vencimiento(id, vencimiento)));
    return new Cronologia(
        etapas, periodo(plazos.rama("periodo")), anio(plazos.rama("anio")), vencimientos);
  }

  private static @Nullable Periodo periodo(Rama periodo) {
    if (!periodo.tiene("meses")) {
      return null;
    }
    Map<String, Origen> desde = new HashMap<>();
    periodo.porNombre("desde").forEach((valor, origen) -> desde.put(valor, Origen.valueOf(origen)));
    Map<Origen, Texto> pendeDe = new EnumMap<>(Origen.class);
    for (Origen origen : Origen.values()) {
      if (periodo.rama("pendeDe").tiene(origen.name())) {
        pendeDe.put(origen, periodo.rama("pendeDe").idiomas(origen.name()));
      }
    }
    return new Periodo(periodo.texto("meses"), periodo.texto("segun"), desde, pendeDe);
  }

  private static @Nullable Anio anio(Rama anio) {
    return anio.tiene("meses") ? new Anio(anio.texto("meses"), anio.texto("monitoreo")) : null;
  }

  private static Vencimiento vencimiento(String id, Rama vencimiento) {
    return new Vencimiento(
        id,
        vencimiento.idiomas("nombre"),
        vencimiento.textoONulo("primerActoDesde"),
        vencimiento.si("aunqueNoCuente"),
        vencimiento.textoONulo("acto"),
        Cierre.valueOf(vencimiento.texto("cierre", Cierre.NO.name())),
        vencimiento.textos("meses"),
        vencimiento.textos("dias"));
  }

  private static Parametro parametro(Rama parametro) {
    List<Vigente> valores =
        parametro.tiene("valores")
            ? parametro.ramas("valores").stream().map(Catalogo::vigente).toList()
            : List.of(vigente(parametro));
    return new Parametro(
        parametro.texto("nombre"),
        valores,
        Integer.parseInt(parametro.texto("minimo", "0")),
        parametro.textos("opciones"),
        parametro.textoONulo("sinLimite"),
        Rigor.valueOf(parametro.texto("masEstricto", Rigor.NINGUNO.name())),
        parametro.textos("alternativas"),
        parametro.texto("oracion"),
        parametro.idiomas("razon"));
  }

  private static Vigente vigente(Rama valor) {
    return new Vigente(valor.texto("valor"), LocalDate.parse(valor.texto("desde")));
  }

  private Fundamento fundamento(String numero) {
    String texto = oraciones.get(numero);
    if (texto == null) {
      throw new ArgumentoException(
          new Texto("No está la oración {numero}", "The sentence {numero} is not there")
              .con("numero", numero));
    }
    return new Fundamento(numero, texto);
  }

  private Ficha ficha(Rama datos) {
    Requisito requisito =
        new Requisito(
            datos.texto("id"),
            paso(Integer.parseInt(datos.texto("paso"))),
            Fuerza.valueOf(datos.texto("fuerza")),
            Responsable.valueOf(datos.texto("responsable")),
            datos.idiomas("titulo"),
            datos.textos("oraciones").stream().map(this::fundamento).toList());
    return new Ficha(
        requisito,
        datos.texto("vence"),
        severidad(datos, requisito.fuerza()),
        datos.texto("lugar"),
        datos.tiene("lectura") ? datos.idiomas("lectura") : new Texto("", ""),
        datos.textos("parametros"),
        datos.textos("requiere"),
        EnElCalendario.valueOf(datos.texto("enElCalendario", EnElCalendario.SU_PLAZO.name())),
        datos.texto("archivo", ""),
        datos.tiene("ejemplo") ? ejemplo(datos, datos.rama("ejemplo")) : null);
  }

  /** A step by its number; one that the rule set does not name has no name. */
  private Paso paso(int numero) {
    return pasos.computeIfAbsent(numero, n -> new Paso(n, new Texto("", "")));
  }

  private static Ejemplo ejemplo(Rama requisito, Rama ejemplo) {
    return new Ejemplo(
        ejemplo.texto("caso"),
        ejemplo.texto("cambios"),
        requisito.rama("hallazgos").rama(ejemplo.texto("variante")).idiomas("remedio"));
  }

  private static Severidad severidad(Rama datos, Fuerza fuerza) {
    String propia = datos.textoONulo("severidad");
    if (propia != null) {
      return Severidad.valueOf(propia);
    }
    return switch (fuerza) {
      case OBLIGACION -> Severidad.ERROR;
      case EXPECTATIVA -> Severidad.ADVERTENCIA;
      case INFORMATIVO -> Severidad.INFO;
    };
  }

  private static Variante variante(Ficha ficha, String nombre, Rama hallazgo, int numero) {
    String id = ficha.requisito().id();
    return new Variante(
        nombre.equals(FALTA) ? id : id + "." + nombre,
        numero,
        hallazgo.idiomas("mensaje"),
        hallazgo.idiomas("remedio"),
        hallazgo.si("irremediable"));
  }

  /** Name, version and fingerprint of the rule set. */
  public ConjuntoDeReglas conjunto() {
    return conjunto;
  }

  /** What every id of the rule set starts with. */
  public String prefijo() {
    return prefijo;
  }

  /** Whether it is a guide, which judges alone; any other stands beside a guide. */
  public boolean esGuia() {
    return guia;
  }

  /** The years of the editions that it speaks of; empty for all. */
  public Set<Integer> ediciones() {
    return Collections.unmodifiableSet(ediciones);
  }

  /** By which day it governs an exercise. */
  public Rige rige() {
    return rige;
  }

  /** Name of the guide that it changes; null where it changes none. */
  public @Nullable String sobre() {
    return sobre;
  }

  /** Of the guide that it changes, the requirements that it takes away, each with its sentence. */
  public Map<String, String> deroga() {
    return deroga;
  }

  /**
   * Whether ids that start with {@code otro} could be taken for ids of this rule set, or the other
   * way round. A prefix {@code P} goes on with the number of a step: {@code P4-} could be, {@code
   * PUE-} could not.
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

  /** The steps that it names, by number; empty where it takes those of the guide. */
  public List<Paso> pasos() {
    return List.copyOf(pasos.values());
  }

  /** How it counts time. */
  public Cronologia cronologia() {
    return cronologia;
  }

  /** Every requirement, in the order of the rule set. */
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

  /** Which of its parameters' values hold on a day: on days of one number the same ones do. */
  public int tramo(LocalDate dia) {
    int tramo = 0;
    for (int i = 0; i < cambios.length && !cambios[i].isAfter(dia); i++) {
      tramo++;
    }
    return tramo;
  }

  /**
   * A parameter by its name.
   *
   * @return null when the rule set has no such parameter
   */
  public @Nullable Parametro parametro(String nombre) {
    return porNombre.get(nombre);
  }

  /** The sentences of the rule set, and those of the guide beside it, by number, word for word. */
  public Map<String, String> oraciones() {
    return oraciones;
  }

  /** What the rules say, as they are read in Spanish. */
  public ReglasLeidas reglasLeidas() {
    return reglasLeidas;
  }

  /** All that can be found about its requirements. */
  public Collection<Variante> variantes() {
    return Collections.unmodifiableCollection(variantes.values());
  }
}
