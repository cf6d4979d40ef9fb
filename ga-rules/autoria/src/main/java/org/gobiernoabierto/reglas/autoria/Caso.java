package org.gobiernoabierto.reglas.autoria;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.gobiernoabierto.informe.Dictamen;
import org.gobiernoabierto.informe.EstadoDePaso;
import org.gobiernoabierto.informe.Hallazgo;
import org.gobiernoabierto.informe.Informe;
import org.gobiernoabierto.informe.SituacionDePaso;
import org.gobiernoabierto.modelo.EjercicioLocal;
import org.gobiernoabierto.reglas.Parametros;
import org.gobiernoabierto.reglas.autoria.archivos.Archivo;
import org.jspecify.annotations.Nullable;

/**
 * One case of a {@code .casos.yaml}: changes to an exercise, and exactly what follows. Immutable
 * and thread-safe.
 */
public final class Caso {

  public static final String BASE = "base";
  static final String CONFIRMADO = "confirmado";
  static final String SIN_CONFIRMAR = "no";
  public static final String HABLAN = "hablan";
  static final String RESPONSABLE = "responsable";
  static final String PASOS = "pasos";
  private static final String HABLA = "habla ";

  private final String archivo;
  private final String requisito;
  private final Map<?, ?> datos;
  private final @Nullable Archivo base;

  /**
   * @param archivo the file it stands in
   * @param requisito id of the requirement it is about
   * @param datos as its author wrote it
   * @param base the exercise that it changes; null for the complete one
   */
  Caso(String archivo, String requisito, Map<?, ?> datos, @Nullable Archivo base) {
    this.archivo = archivo;
    this.requisito = requisito;
    this.datos = datos;
    this.base = base;
  }

  /** The file it stands in, relative to the rule set's folder, with {@code /}. */
  public String archivo() {
    return archivo;
  }

  /** Id of the requirement it is about. */
  public String requisito() {
    return requisito;
  }

  /** What its author calls it. */
  public String nombre() {
    return String.valueOf(datos.get("caso"));
  }

  /** Whether somebody said that what it states is right; else the rules alone say it. */
  public boolean confirmado() {
    return !SIN_CONFIRMAR.equals(datos.get(CONFIRMADO));
  }

  /** The date as of which it is evaluated. */
  public LocalDate fecha() {
    return LocalDate.parse(String.valueOf(datos.get("fecha")));
  }

  /**
   * The exercise it is about: the one from which it starts, with its changes.
   *
   * @param completo the one from which cases start that name no other
   * @throws IllegalArgumentException when the one from which it starts is no exercise, or has no
   *     place that it changes
   */
  public EjercicioLocal ejercicio(DocumentoBase completo) {
    return (base == null ? completo : completo.otro(base)).con(mapa("cambios"));
  }

  /** What it changes in the exercise from which it starts: what is put where, by JSON Pointer. */
  public Map<?, ?> cambios() {
    return Collections.unmodifiableMap(mapa("cambios"));
  }

  /** Whether it starts from the complete exercise. */
  public boolean esDelCompleto() {
    return base == null;
  }

  /**
   * The reading under which it is evaluated.
   *
   * @throws IllegalArgumentException when there is no such parameter or a value does not fit
   */
  public Parametros parametros() {
    Parametros parametros = Parametros.porOmision();
    for (Map.Entry<?, ?> valor : mapa("parametros").entrySet()) {
      parametros = parametros.con(String.valueOf(valor.getKey()), String.valueOf(valor.getValue()));
    }
    return parametros;
  }

  /** What the case expects, one line each. */
  public List<String> esperado() {
    List<String> lineas = new ArrayList<>();
    lineas.add("resultado " + datos.get("espera"));
    if (datos.containsKey("vence")) {
      lineas.add("vence " + datos.get("vence"));
    }
    if (datos.containsKey(RESPONSABLE)) {
      lineas.add(RESPONSABLE + " " + datos.get(RESPONSABLE));
    }
    mapa(PASOS).forEach((paso, estado) -> lineas.add("paso " + paso + " " + estado));
    if (datos.get("hallazgos") instanceof List<?> hallazgos) {
      for (Object hallazgo : hallazgos) {
        Map<?, ?> campos = (Map<?, ?>) hallazgo;
        lineas.add(campos.get("severidad") + " " + campos.get("clave") + " " + campos.get("ruta"));
        if (campos.containsKey("mensaje")) {
          lineas.add("  " + campos.get("mensaje"));
        }
      }
    }
    if (datos.get(HABLAN) instanceof List<?> hablan) {
      hablan.stream().map(regla -> HABLA + regla).sorted().forEach(lineas::add);
    }
    return lineas;
  }

  /**
   * What a report says of the requirement, in the same lines.
   *
   * @param hablaron names of the rules that spoke; also of other requirements
   */
  public List<String> encontrado(Informe informe, Collection<String> hablaron) {
    List<String> lineas = new ArrayList<>();
    Dictamen dictamen = informe.dictamen(requisito);
    lineas.add("resultado " + dictamen.resultado());
    if (datos.containsKey("vence")) {
      lineas.add("vence " + dictamen.vence());
    }
    if (datos.containsKey(RESPONSABLE)) {
      lineas.add(RESPONSABLE + " " + dictamen.requisito().responsable());
    }
    for (Object paso : mapa(PASOS).keySet()) {
      lineas.add("paso " + paso + " " + estado(informe, String.valueOf(paso)));
    }
    List<String> conMensaje = clavesConMensaje();
    for (Hallazgo hallazgo : informe.hallazgos()) {
      if (hallazgo.requisito().equals(requisito)) {
        lineas.add(hallazgo.severidad() + " " + hallazgo.clave() + " " + hallazgo.ruta());
        if (conMensaje.contains(hallazgo.clave() + hallazgo.ruta())) {
          lineas.add("  " + hallazgo.mensaje().es());
        }
      }
    }
    if (datos.get(HABLAN) instanceof List<?>) {
      String propias = requisito + " ";
      hablaron.stream()
          .filter(regla -> regla.startsWith(propias))
          .map(regla -> HABLA + regla.substring(propias.length()))
          .distinct()
          .sorted()
          .forEach(lineas::add);
    }
    return lineas;
  }

  private static @Nullable EstadoDePaso estado(Informe informe, String paso) {
    for (SituacionDePaso situacion : informe.pasos()) {
      if (String.valueOf(situacion.paso().numero()).equals(paso)) {
        return situacion.estado();
      }
    }
    return null;
  }

  private List<String> clavesConMensaje() {
    if (!(datos.get("hallazgos") instanceof List<?> hallazgos)) {
      return List.of();
    }
    return hallazgos.stream()
        .map(h -> (Map<?, ?>) h)
        .filter(h -> h.containsKey("mensaje"))
        .map(h -> String.valueOf(h.get("clave")) + h.get("ruta"))
        .toList();
  }

  private Map<?, ?> mapa(String clave) {
    return datos.get(clave) instanceof Map<?, ?> mapa ? mapa : Map.of();
  }
}
