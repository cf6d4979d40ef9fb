package org.gobiernoabierto.reglas.explicacion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gobiernoabierto.idioma.ArgumentoException;
import org.gobiernoabierto.idioma.Texto;
import org.gobiernoabierto.informe.CatalogoDeRequisitos;
import org.gobiernoabierto.informe.CatalogoDelConjunto;
import org.gobiernoabierto.informe.DefinicionLeida;
import org.gobiernoabierto.informe.Dictamen;
import org.gobiernoabierto.informe.Explicacion;
import org.gobiernoabierto.informe.ExplicacionDelResultado;
import org.gobiernoabierto.informe.ExplicacionDelResultado.Cambio;
import org.gobiernoabierto.informe.ExplicacionDelResultado.HechoVisto;
import org.gobiernoabierto.informe.ExplicacionDelResultado.ReglaAplicada;
import org.gobiernoabierto.informe.ExplicacionDelResultado.ReglaCallada;
import org.gobiernoabierto.informe.Hallazgo;
import org.gobiernoabierto.informe.Informe;
import org.gobiernoabierto.informe.ParametroExplicado;
import org.gobiernoabierto.informe.PlantillaDeFalla;
import org.gobiernoabierto.informe.PlantillaDeHallazgo;
import org.gobiernoabierto.informe.Resultado;
import org.gobiernoabierto.informe.Severidad;
import org.gobiernoabierto.modelo.EjercicioLocal;
import org.gobiernoabierto.reglas.catalogo.Catalogo;
import org.gobiernoabierto.reglas.catalogo.Ejemplo;
import org.gobiernoabierto.reglas.catalogo.Ficha;
import org.gobiernoabierto.reglas.catalogo.Parametro;
import org.gobiernoabierto.reglas.catalogo.ReglasLeidas;
import org.gobiernoabierto.reglas.expediente.Expediente;
import org.gobiernoabierto.reglas.forma.CodigoDeForma;
import org.gobiernoabierto.reglas.hechos.EnPalabras;
import org.gobiernoabierto.reglas.hechos.ParaPersonas;
import org.gobiernoabierto.reglas.juicio.MensajeDelMotor;
import org.gobiernoabierto.reglas.red.Coincidencia;
import org.gobiernoabierto.reglas.repertorio.Aplicables;
import org.gobiernoabierto.reglas.repertorio.Conjunto;
import org.jspecify.annotations.Nullable;

/** Tells what a requirement asks and why an exercise got its result. Thread-safe. */
public final class Explicador {

  private static final Texto QUITAR =
      new Texto(
          "Si esto faltara, el resultado sería «{resultado}».",
          "Without this, the result would be “{resultado}”.");

  private static final Pattern PARAMETRO = Pattern.compile("\\{([\\w-]+)}");

  private final Aplicables aplicables;

  public Explicador(Aplicables aplicables) {
    this.aplicables = aplicables;
  }

  public CatalogoDeRequisitos catalogo() {
    return new CatalogoDeRequisitos(
        aplicables.conjuntos().stream().map(c -> catalogo(c.catalogo())).toList(),
        Stream.of(MensajeDelMotor.values())
            .map(m -> new PlantillaDeHallazgo(m.name(), m.mensaje(), m.remedio()))
            .sorted(Comparator.comparing(PlantillaDeHallazgo::nombre))
            .toList(),
        Stream.of(CodigoDeForma.values())
            .map(c -> new PlantillaDeFalla(c.name(), c.plantilla()))
            .toList());
  }

  private CatalogoDelConjunto catalogo(Catalogo catalogo) {
    return new CatalogoDelConjunto(
        catalogo.conjunto(),
        catalogo.vigencia().desde(),
        catalogo.vigencia().hasta(),
        new TreeMap<>(catalogo.endurece()),
        catalogo.fichas().stream().map(this::explicacion).toList(),
        catalogo.parametros().stream().map(this::parametro).toList(),
        catalogo.variantes().stream()
            .map(v -> new PlantillaDeHallazgo(v.clave(), v.mensaje(), v.remedio()))
            .sorted(Comparator.comparing(PlantillaDeHallazgo::nombre))
            .toList());
  }

  private ParametroExplicado parametro(Parametro parametro) {
    return new ParametroExplicado(
        parametro.nombre(),
        aplicables.valores().getOrDefault(parametro.nombre(), parametro.ultimo().valor()),
        parametro.ultimo().valor(),
        alternativas(parametro),
        parametro.ultimo().desde(),
        parametro.oracion(),
        parametro.razon());
  }

  /** The other values of a choice, or other numbers in use. */
  private static List<String> alternativas(Parametro parametro) {
    return parametro.opciones().isEmpty()
        ? parametro.alternativas()
        : parametro.opciones().stream()
            .filter(opcion -> !opcion.equals(parametro.ultimo().valor()))
            .toList();
  }

  public Explicacion explicar(String requisito) {
    return explicacion(ficha(requisito));
  }

  private Explicacion explicacion(Ficha ficha) {
    SortedMap<String, String> usados = new TreeMap<>(aplicables.valores());
    usados.keySet().retainAll(ficha.parametros());
    SortedMap<String, List<String>> alternativas = new TreeMap<>();
    aplicables.conjuntos().stream()
        .flatMap(c -> c.catalogo().parametros().stream())
        .filter(p -> ficha.parametros().contains(p.nombre()))
        .forEach(p -> alternativas.put(p.nombre(), alternativas(p)));
    ReglasLeidas leidas = leidas(ficha);
    String id = ficha.requisito().id();
    Ejemplo ejemplo = ficha.ejemplo();
    return new Explicacion(
        ficha.requisito(),
        ficha.lectura(),
        conValores(leidas.de(id)),
        leidas.definiciones(id).stream()
            .map(d -> new DefinicionLeida(d.nombre(), d.fundamento(), conValores(d.reglas())))
            .toList(),
        aplicables.lectura().vencimiento(ficha.vence()).nombre(),
        usados,
        alternativas,
        ficha.requiere(),
        ficha.archivo(),
        ejemplo == null ? null : ejemplo.caso(),
        ejemplo == null ? null : ejemplo.cambios(),
        ejemplo == null ? null : sinDatos(ejemplo.remedio()));
  }

  private ReglasLeidas leidas(Ficha ficha) {
    return aplicables.conjuntos().stream()
        .map(Conjunto::catalogo)
        .filter(catalogo -> catalogo.fichas().contains(ficha))
        .findFirst()
        .orElseThrow()
        .reglasLeidas();
  }

  /** With what the parameters are now. */
  private List<String> conValores(List<String> reglas) {
    return reglas.stream()
        .map(
            regla ->
                PARAMETRO
                    .matcher(regla)
                    .replaceAll(p -> Matcher.quoteReplacement(valor(p.group(1)))))
        .toList();
  }

  /** The value of a parameter, or what a deadline is called. */
  private String valor(String nombre) {
    String valor = aplicables.valores().get(nombre);
    return valor == null ? aplicables.lectura().vencimiento(nombre).nombre().es() : valor;
  }

  private Ficha ficha(String requisito) {
    return aplicables.fichas().stream()
        .filter(f -> f.requisito().id().equals(requisito))
        .findFirst()
        .orElseThrow(
            () ->
                new ArgumentoException(
                    new Texto(
                            "No hay un requisito {requisito}",
                            "There is no requirement {requisito}")
                        .con("requisito", requisito)));
  }

  private static Texto sinDatos(Texto plantilla) {
    String dato = "\\{\\w+}";
    return new Texto(plantilla.es().replaceAll(dato, "…"), plantilla.en().replaceAll(dato, "…"));
  }

  /**
   * Why a requirement has its result in an exercise.
   *
   * @param informe of the exercise
   * @param resultado of the requirement in others, with a place less; null where their shape is
   *     wrong
   */
  public ExplicacionDelResultado explicar(
      String requisito,
      EjercicioLocal ejercicio,
      Informe informe,
      Function<EjercicioLocal, @Nullable Resultado> resultado) {
    Ficha ficha = ficha(requisito);
    LocalDate fecha = informe.fecha();
    Dictamen dictamen = informe.dictamen(requisito);
    List<Hallazgo> hallazgos =
        informe.hallazgos().stream().filter(h -> h.requisito().equals(requisito)).toList();
    if (!informe.errores().isEmpty()) {
      return new ExplicacionDelResultado(
          ejercicio.id(), fecha, dictamen, hallazgos, List.of(), List.of(), List.of());
    }
    List<Object> hechos = new Expediente(ejercicio, fecha, aplicables.lectura()).hechos();
    Function<Object, HechoVisto> visto = visto(ejercicio);
    List<ReglaAplicada> aplicadas =
        aplicadas(hechos, visto).stream()
            .filter(regla -> regla.nombre().startsWith(requisito + " "))
            .sorted(
                Comparator.comparing(ReglaAplicada::nombre)
                    .thenComparing(
                        r -> r.hechos().stream().map(HechoVisto::dicho).toList().toString()))
            .toList();
    boolean cumple =
        dictamen.resultado() == Resultado.CUMPLE || dictamen.resultado() == Resultado.CUMPLE_TARDE;
    return new ExplicacionDelResultado(
        ejercicio.id(),
        fecha,
        dictamen,
        hallazgos,
        aplicadas,
        calladas(requisito, hechos, visto),
        cumple ? loQueLoSostiene(ficha, ejercicio, dictamen, resultado) : remedios(hallazgos));
  }

  private Function<Object, HechoVisto> visto(EjercicioLocal ejercicio) {
    ParaPersonas paraPersonas = new ParaPersonas(ejercicio, this::nombre);
    return hallado -> new HechoVisto(EnPalabras.de(hallado), paraPersonas.de(hallado));
  }

  /** What is called that which the rules define as this type; null where it was not read. */
  private @Nullable String nombre(String tipo) {
    return aplicables.conjuntos().stream()
        .map(c -> c.catalogo().reglasLeidas().nombre(tipo))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private List<ReglaAplicada> aplicadas(List<Object> hechos, Function<Object, HechoVisto> visto) {
    List<ReglaAplicada> aplicadas = new ArrayList<>();
    for (Conjunto conjunto : aplicables.conjuntos()) {
      for (Coincidencia una : conjunto.coincidencias(hechos, aplicables.valores())) {
        aplicadas.add(new ReglaAplicada(una.regla(), una.hechos().stream().map(visto).toList()));
      }
    }
    return aplicadas;
  }

  /**
   * @param hechos with what the definitions made of them
   */
  private List<ReglaCallada> calladas(
      String requisito, List<Object> hechos, Function<Object, HechoVisto> visto) {
    return aplicables.conjuntos().stream()
        .flatMap(c -> c.silencios(hechos, requisito, aplicables.valores()).stream())
        .map(
            silencio ->
                new ReglaCallada(
                    silencio.regla(),
                    silencio.condicion() + 1,
                    silencio.llegaron().stream()
                        .map(juntos -> juntos.stream().map(visto).toList())
                        .toList()))
        .sorted(Comparator.comparing(ReglaCallada::nombre))
        .toList();
  }

  private static List<Cambio> remedios(List<Hallazgo> hallazgos) {
    return hallazgos.stream()
        .filter(h -> h.severidad() != Severidad.ADVERTENCIA || hallazgos.size() == 1)
        .map(h -> new Cambio(h.ruta(), h.remedio()))
        .toList();
  }

  /** The first single place without which it has another result, where it belongs before others. */
  private static List<Cambio> loQueLoSostiene(
      Ficha ficha,
      EjercicioLocal ejercicio,
      Dictamen dictamen,
      Function<EjercicioLocal, @Nullable Resultado> resultado) {
    List<String> lugares =
        Recorte.lugares(ejercicio).stream()
            .sorted(
                Comparator.comparingInt((String lugar) -> lejania(ficha, lugar))
                    .thenComparing(Comparator.comparingInt(Explicador::hondura).reversed()))
            .toList();
    for (String lugar : lugares) {
      Resultado sin = resultado.apply(Recorte.sin(ejercicio, lugar));
      if (sin != null && sin != dictamen.resultado()) {
        return List.of(new Cambio(lugar, QUITAR.con("resultado", sin)));
      }
    }
    return List.of();
  }

  /** How far from where what is asked belongs: in it, around it, elsewhere. */
  private static int lejania(Ficha ficha, String lugar) {
    String suyo = ficha.lugar() + "/";
    if ((lugar + "/").startsWith(suyo)) {
      return 0;
    }
    return suyo.startsWith(lugar + "/") ? 1 : 2;
  }

  private static int hondura(String ruta) {
    return (int) ruta.chars().filter(c -> c == '/').count();
  }
}
