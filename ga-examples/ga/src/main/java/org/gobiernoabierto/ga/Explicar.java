package org.gobiernoabierto.ga;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.gobiernoabierto.formatos.Limpieza;
import org.gobiernoabierto.formatos.Renglones;
import org.gobiernoabierto.idioma.Idioma;
import org.gobiernoabierto.idioma.Texto;
import org.gobiernoabierto.informe.DefinicionLeida;
import org.gobiernoabierto.informe.Explicacion;
import org.gobiernoabierto.informe.ExplicacionDelResultado;
import org.gobiernoabierto.informe.ExplicacionDelResultado.HechoVisto;
import org.gobiernoabierto.informe.ExplicacionDelResultado.ReglaCallada;
import org.gobiernoabierto.informe.Requisito;
import org.gobiernoabierto.json.EscritorDeExplicaciones;
import org.gobiernoabierto.modelo.EjercicioLocal;
import org.gobiernoabierto.modelo.lugares.Sitio;
import org.gobiernoabierto.reglas.Evaluador;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "explicar",
    description = "Qué pide un requisito y cómo se lee; con --ejercicio, por qué dio su resultado.",
    mixinStandardHelpOptions = true,
    exitCodeList = {
      "0:La explicación.",
      "2:No hay tal requisito, el archivo no se pudo leer o la llamada no es correcta."
    },
    footer = {
      "  ga explicar P4-03",
      "  ga explicar P4-03 --ejercicio ejercicio.json --fecha 2018-03-20"
    })
final class Explicar implements Callable<Integer> {

  private static final Pattern PUNTERO = Pattern.compile("(?<=«)/([\\w/-]+)(?=»)");

  @Parameters(paramLabel = "REQUISITO", description = "Por ejemplo, P4-03.")
  private String requisito = "";

  @Option(
      names = "--ejercicio",
      paramLabel = "ARCHIVO",
      description = "Ejercicio en JSON, .xlsx o una carpeta con CSV.")
  private @Nullable String archivo;

  @Option(names = "--formato", paramLabel = "FORMATO", description = "texto (por omisión) o json.")
  private Formato formato = Formato.TEXTO;

  @Mixin private Opciones opciones = new Opciones();

  private enum Formato {
    TEXTO,
    JSON
  }

  private @Nullable EjercicioLocal ejercicio;
  private final Renglones texto = new Renglones(Terminal.ANCHO);

  @Override
  public Integer call() {
    Evaluador evaluador = opciones.evaluador();
    requisito = idDe(requisito, evaluador);
    try {
      escribir(evaluador.explicar(requisito), enElEjercicio(evaluador));
    } catch (IllegalArgumentException e) {
      throw EntradaException.de(e);
    }
    return Codigo.NADA_INCUMPLIDO;
  }

  /** As it is written in the rule sets, whatever the case of its letters. */
  private static String idDe(String escrito, Evaluador evaluador) {
    List<String> ids =
        evaluador.catalogo().conjuntos().stream()
            .flatMap(conjunto -> conjunto.requisitos().stream())
            .map(uno -> uno.requisito().id())
            .toList();
    return ids.stream()
        .filter(escrito::equalsIgnoreCase)
        .findFirst()
        .orElseThrow(
            () ->
                new EntradaException(
                    Rotulo.NO_HAY_REQUISITO.con(
                        "escrito",
                        Limpieza.de(escrito),
                        "sugerencia",
                        LlamadaErronea.sugerencia(escrito, ids))));
  }

  private @Nullable ExplicacionDelResultado enElEjercicio(Evaluador evaluador) {
    if (archivo == null) {
      return null;
    }
    ejercicio = SinFallas.leer(archivo, evaluador, opciones.idioma());
    return evaluador.explicar(requisito, ejercicio, opciones.fecha().para(ejercicio));
  }

  private void escribir(Explicacion explicacion, @Nullable ExplicacionDelResultado resultado) {
    if (formato == Formato.JSON) {
      System.out.writeBytes(new EscritorDeExplicaciones().escribir(explicacion, resultado));
      return;
    }
    norma(explicacion);
    if (resultado != null) {
      resultado(resultado);
    }
    System.out.print(texto);
  }

  private void norma(Explicacion explicacion) {
    Idioma idioma = opciones.idioma();
    Requisito norma = explicacion.requisito();
    linea(norma.id() + " " + norma.titulo().en(idioma));
    linea(
        "  "
            + norma.fuerza().nombre().en(idioma)
            + " · "
            + Rotulo.QUIEN.en(idioma)
            + norma.responsable().nombre().en(idioma));
    norma.fundamento().forEach(f -> linea("  §" + f.oracion() + " «" + f.texto() + "»"));
    reglas(explicacion);
    dato(Rotulo.LECTURA, explicacion.lectura().en(idioma));
    dato(Rotulo.VENCE, explicacion.vence().en(idioma));
    explicacion
        .parametros()
        .forEach(
            (nombre, valor) ->
                dato(
                    Rotulo.PARAMETRO,
                    nombre
                        + "="
                        + valor
                        + tambien(requireNonNull(explicacion.alternativas().get(nombre)))));
    dato(Rotulo.ARCHIVO, explicacion.archivo());
    if (explicacion.ejemplo() != null && explicacion.remedio() != null) {
      dato(Rotulo.EJEMPLO, explicacion.ejemplo());
      dato(Rotulo.REMEDIO, explicacion.remedio().en(idioma));
    }
  }

  private void reglas(Explicacion explicacion) {
    if (!explicacion.reglas().isEmpty()) {
      linea("  " + Rotulo.DICEN_LAS_REGLAS.en(opciones.idioma()));
      explicacion.reglas().forEach(regla -> linea("    - " + conNombres(regla)));
    }
    if (!explicacion.definiciones().isEmpty()) {
      linea("  " + Rotulo.DEFINIDO.en(opciones.idioma()));
      explicacion.definiciones().forEach(this::definicion);
    }
  }

  private void definicion(DefinicionLeida definicion) {
    linea("    " + definicion.nombre());
    definicion.fundamento().forEach(f -> linea("      §" + f.oracion() + " «" + f.texto() + "»"));
    definicion.reglas().forEach(regla -> linea("      - " + conNombres(regla)));
  }

  /** What a rule says, with the places that it writes as pointers named as everywhere else. */
  private static String conNombres(String regla) {
    return PUNTERO.matcher(regla).replaceAll(puntero -> puntero.group(1).replace("/", " › "));
  }

  private String tambien(List<String> alternativas) {
    return alternativas.isEmpty()
        ? ""
        : " (" + Rotulo.TAMBIEN.en(opciones.idioma()) + String.join(", ", alternativas) + ")";
  }

  private void resultado(ExplicacionDelResultado explicacion) {
    Idioma idioma = opciones.idioma();
    linea("");
    texto.linea(
        Limpieza.de(
            Rotulo.RESULTADO.en(idioma).formatted(archivo, explicacion.fecha())
                + explicacion.dictamen().resultado().nombre().en(idioma)
                + (explicacion.dictamen().vence() == null
                    ? ""
                    : " · " + Rotulo.VENCE.en(idioma) + explicacion.dictamen().vence())));
    explicacion.hallazgos().forEach(h -> linea("  " + lugar(h.ruta()) + h.mensaje().en(idioma)));
    linea(
        explicacion.reglas().isEmpty()
            ? Rotulo.NINGUNA_REGLA.en(idioma)
            : Rotulo.REGLAS_APLICADAS.en(idioma));
    Map<String, List<List<HechoVisto>>> aplicadas = new LinkedHashMap<>();
    explicacion
        .reglas()
        .forEach(
            regla ->
                aplicadas
                    .computeIfAbsent(regla.nombre(), nombre -> new ArrayList<>())
                    .add(regla.hechos()));
    aplicadas.forEach(
        (regla, veces) -> {
          linea("  " + regla);
          paraPersonas(veces).forEach(this::hechos);
        });
    if (!explicacion.calladas().isEmpty()) {
      linea(Rotulo.REGLAS_CALLADAS.en(idioma));
      explicacion.calladas().forEach(this::callada);
    }
    if (!explicacion.cambios().isEmpty()) {
      linea(Rotulo.LO_CAMBIARIA.en(idioma));
      explicacion.cambios().forEach(c -> linea("  " + lugar(c.ruta()) + c.cambio().en(idioma)));
    }
  }

  private void callada(ReglaCallada regla) {
    Idioma idioma = opciones.idioma();
    List<List<Texto>> llegaron = paraPersonas(regla.llegaron());
    String motivo =
        regla.condicion() == 1
            ? Rotulo.NADA_DE_QUE_HABLAR.en(idioma)
            : Rotulo.CONDICION_SIN_CUMPLIR.con("condicion", regla.condicion()).en(idioma);
    linea(
        "  "
            + regla.nombre()
            + motivo
            + (llegaron.isEmpty() ? "" : Rotulo.SI_SE_CUMPLEN.en(idioma)));
    llegaron.forEach(this::hechos);
  }

  /** What a rule matched at once, under one dash. */
  private void hechos(List<Texto> juntos) {
    String sangria = "    - ";
    for (Texto hecho : juntos) {
      linea(sangria + hecho.en(opciones.idioma()));
      sangria = "      ";
    }
  }

  /** What people are told of each time, once. */
  private static List<List<Texto>> paraPersonas(List<List<HechoVisto>> veces) {
    return veces.stream()
        .map(
            juntos ->
                juntos.stream().map(HechoVisto::texto).filter(Objects::nonNull).distinct().toList())
        .filter(juntos -> !juntos.isEmpty())
        .distinct()
        .toList();
  }

  /** A place of the exercise in words, before what is said of it. */
  private String lugar(String ruta) {
    if (ejercicio == null) {
      return "";
    }
    Sitio sitio = Sitio.en(ejercicio, ruta);
    return sitio == null ? "" : sitio.nombrado(ejercicio) + ": ";
  }

  private void dato(Texto rotulo, String contenido) {
    if (!contenido.isEmpty()) {
      linea("  " + rotulo.en(opciones.idioma()) + contenido);
    }
  }

  /** With the blanks before it, and clean of what the authors of rules and exercises wrote. */
  private void linea(String renglon) {
    String contenido = renglon.replaceFirst("^ *(- )?", "");
    texto.parrafo(
        renglon.substring(0, renglon.length() - contenido.length()), Limpieza.de(contenido));
  }
}
