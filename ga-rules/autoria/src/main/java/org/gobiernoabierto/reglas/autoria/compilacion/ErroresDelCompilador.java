package org.gobiernoabierto.reglas.autoria.compilacion;

import static org.gobiernoabierto.reglas.autoria.defectos.CodigoDeDefecto.COMPILADOR;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gobiernoabierto.reglas.autoria.archivos.Archivo;
import org.gobiernoabierto.reglas.autoria.compilacion.Compilador.Compilacion;
import org.gobiernoabierto.reglas.autoria.compilacion.Compilador.Mensaje;
import org.gobiernoabierto.reglas.autoria.defectos.Hallados;
import org.gobiernoabierto.reglas.autoria.defectos.Lugar;
import org.gobiernoabierto.reglas.autoria.drl.ArchivoDrl;
import org.gobiernoabierto.reglas.autoria.drl.Pieza;
import org.gobiernoabierto.reglas.autoria.drl.ReglaDrl;

/**
 * What the compiler of Drools still says. Its messages often name a generated file and no line, so
 * each file is compiled by itself to find whose they are.
 */
public final class ErroresDelCompilador {

  private static final Pattern PALABRA = Pattern.compile("\\$?\\p{L}[\\p{L}\\d_$]{2,}");
  private final Function<List<Archivo>, Compilacion> compilador;
  private final Hallados hallados;

  /**
   * @param compilador what compiles files
   * @param hallados where it is told what is wrong
   */
  public ErroresDelCompilador(Function<List<Archivo>, Compilacion> compilador, Hallados hallados) {
    this.compilador = compilador;
    this.hallados = hallados;
  }

  /** What compiling gives; without classes when something is wrong, which is told. */
  public Compilacion compilar(List<Archivo> archivos) {
    Compilacion todos = sinExcepciones(archivos);
    if (todos.mensajes().isEmpty()) {
      return todos;
    }
    Set<String> dichos = new HashSet<>();
    List<Archivo> definiciones = archivos.stream().filter(ArchivoDrl::esDeDefiniciones).toList();
    decirDeCada(definiciones, definiciones, dichos);
    if (dichos.isEmpty()) {
      decirDeCada(
          archivos.stream().filter(a -> !ArchivoDrl.esDeDefiniciones(a)).toList(),
          definiciones,
          dichos);
    }
    if (dichos.isEmpty()) {
      Mensaje primero = todos.mensajes().get(0);
      Archivo suyo =
          archivos.stream()
              .filter(a -> a.nombre().equals(primero.archivo()))
              .findFirst()
              .orElse(archivos.get(0));
      decir(suyo, primero, definiciones, dichos);
    }
    return new Compilacion(Map.of(), Map.of(), todos.mensajes());
  }

  private void decirDeCada(List<Archivo> archivos, List<Archivo> definiciones, Set<String> dichos) {
    for (Archivo archivo : archivos) {
      Set<Archivo> juntos = new LinkedHashSet<>(definiciones);
      juntos.add(archivo);
      sinExcepciones(List.copyOf(juntos)).mensajes().stream()
          .findFirst()
          .ifPresent(mensaje -> decir(archivo, mensaje, definiciones, dichos));
    }
  }

  private Compilacion sinExcepciones(List<Archivo> archivos) {
    try {
      return compilador.apply(archivos);
    } catch (RuntimeException | LinkageError | StackOverflowError e) {
      Mensaje mensaje = new Mensaje("", 0, String.valueOf(e.getMessage()));
      return new Compilacion(Map.of(), Map.of(), List.of(mensaje));
    }
  }

  private void decir(
      Archivo archivo, Mensaje mensaje, List<Archivo> definiciones, Set<String> dichos) {
    dichos.add(archivo.nombre());
    hallados.agregar(
        COMPILADOR,
        lugar(archivo, mensaje, definiciones),
        "detalle",
        LoQueDiceElCompilador.de(mensaje.texto()));
  }

  private Lugar lugar(Archivo archivo, Mensaje mensaje, List<Archivo> definiciones) {
    boolean deEste = mensaje.archivo().equals(archivo.nombre()) && mensaje.linea() > 0;
    List<ReglaDrl> reglas = ArchivoDrl.leer(archivo).reglas();
    Optional<ReglaDrl> regla =
        reglas.stream()
            .filter(r -> mensaje.texto().contains(r.nombre()))
            .max(Comparator.comparing(r -> r.nombre().length()))
            .or(() -> laQueNoCompila(archivo, reglas, definiciones));
    Optional<Integer> palabra = palabra(archivo, regla, mensaje.texto());
    if (palabra.isPresent()) {
      return archivo.lugar(palabra.get());
    }
    if (regla.isPresent()) {
      return regla.get().lugar();
    }
    return deEste ? archivo.lugar(mensaje.linea(), 1) : archivo.lugar(0);
  }

  /** Where the compiler does not say which, the first rule that by itself it does not compile. */
  private Optional<ReglaDrl> laQueNoCompila(
      Archivo archivo, List<ReglaDrl> reglas, List<Archivo> definiciones) {
    return reglas.stream()
        .filter(
            regla -> {
              Set<Archivo> juntos = new LinkedHashSet<>(definiciones);
              juntos.remove(archivo);
              juntos.add(soloCon(regla, archivo, reglas));
              return !sinExcepciones(List.copyOf(juntos)).mensajes().isEmpty();
            })
        .findFirst();
  }

  private static Archivo soloCon(ReglaDrl regla, Archivo archivo, List<ReglaDrl> reglas) {
    StringBuilder texto = new StringBuilder(archivo.texto());
    for (ReglaDrl otra : reglas) {
      if (!otra.equals(regla)) {
        texto.replace(otra.inicio(), otra.fin(), otra.texto().replaceAll("[^\\r\\n]", " "));
      }
    }
    return new Archivo(archivo.nombre(), texto.toString());
  }

  /** Where the rule has a word that the message has too, beyond the name of the rule. */
  private static Optional<Integer> palabra(
      Archivo archivo, Optional<ReglaDrl> regla, String mensaje) {
    String sinNombre = regla.map(r -> mensaje.replace(r.nombre(), "")).orElse(mensaje);
    Set<String> dichas =
        PALABRA.matcher(sinNombre).results().map(MatchResult::group).collect(Collectors.toSet());
    List<Pieza> piezas = Pieza.de(archivo.texto());
    int primera = piezas.stream().filter(p -> p.es("rule")).mapToInt(Pieza::inicio).min().orElse(0);
    return piezas.stream()
        .filter(p -> p.inicio() >= primera)
        .filter(p -> p.esPalabra() && dichas.contains(p.texto()))
        .filter(p -> regla.isEmpty() || p.inicio() >= regla.get().inicio())
        .filter(p -> regla.isEmpty() || p.fin() <= regla.get().fin())
        .max(Comparator.comparing((Pieza p) -> p.texto().length()).thenComparing(p -> -p.inicio()))
        .map(Pieza::inicio);
  }
}
