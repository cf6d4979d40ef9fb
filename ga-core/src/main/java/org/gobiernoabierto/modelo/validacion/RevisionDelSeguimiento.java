package org.gobiernoabierto.modelo.validacion;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gobiernoabierto.modelo.Actualizacion;
import org.gobiernoabierto.modelo.Avance;
import org.gobiernoabierto.modelo.ElementosDelPlan;
import org.gobiernoabierto.modelo.ElementosDelPlan.Elemento;
import org.gobiernoabierto.modelo.EvidenciaPublicada;
import org.gobiernoabierto.modelo.NivelDeLogro;
import org.gobiernoabierto.modelo.Seguimiento;
import org.gobiernoabierto.modelo.Tablero;
import org.gobiernoabierto.modelo.ValoracionDelMonitoreo;
import org.jspecify.annotations.Nullable;

/** Looks up what the follow-up refers to, and whether it says one thing of each. */
final class RevisionDelSeguimiento {

  private static final String TABLERO = "/seguimiento/tablero";
  private static final int ALTERNATIVAS = 5;

  private final Cotejo cotejo;
  private final Set<String> actos;
  private final Set<String> compromisos;
  private final ElementosDelPlan elementos;

  /**
   * @param actos ids of sessions, decisions and tables
   * @param compromisos ids of commitments
   */
  RevisionDelSeguimiento(
      Cotejo cotejo, Set<String> actos, Set<String> compromisos, ElementosDelPlan elementos) {
    this.cotejo = cotejo;
    this.actos = actos;
    this.compromisos = compromisos;
    this.elementos = elementos;
  }

  void revisar(Seguimiento seguimiento) {
    if (seguimiento.micrositio() != null) {
      cotejo.cada(
          actos,
          seguimiento.micrositio().evidencias(),
          EvidenciaPublicada::acto,
          "/seguimiento/micrositio/evidencias",
          "acto");
    }
    if (seguimiento.tablero() != null) {
      tablero(seguimiento.tablero());
    }
    if (seguimiento.monitoreo() != null) {
      cotejo.cada(
          compromisos,
          seguimiento.monitoreo().compromisos(),
          ValoracionDelMonitoreo::compromiso,
          "/seguimiento/monitoreo/compromisos",
          "compromiso");
      unaVez(
          seguimiento.monitoreo().compromisos(),
          ValoracionDelMonitoreo::compromiso,
          Function.identity(),
          "/seguimiento/monitoreo/compromisos");
      avances(seguimiento.monitoreo().actividades(), "/seguimiento/monitoreo/actividades");
    }
    if (seguimiento.evaluacion() != null) {
      cotejo.cada(
          compromisos,
          seguimiento.evaluacion().logros(),
          NivelDeLogro::compromiso,
          "/seguimiento/evaluacion/logros",
          "compromiso");
      unaVez(
          seguimiento.evaluacion().logros(),
          NivelDeLogro::compromiso,
          Function.identity(),
          "/seguimiento/evaluacion/logros");
    }
  }

  private void tablero(Tablero tablero) {
    for (int i = 0; i < tablero.actividades().size(); i++) {
      String impresa = tablero.actividades().get(i);
      if (impresa != null) {
        ambigua(impresa, TABLERO + "/actividades/" + i);
      }
    }
    Map<LocalDate, Map<Elemento, Avance>> porDia = new HashMap<>();
    for (int i = 0; i < tablero.actualizaciones().size(); i++) {
      Actualizacion actualizacion = tablero.actualizaciones().get(i);
      if (actualizacion != null) {
        String ruta = TABLERO + "/actualizaciones/" + i + "/avances";
        avances(actualizacion.avances(), ruta);
        if (actualizacion.fecha() != null) {
          delMismoDia(
              porDia.computeIfAbsent(actualizacion.fecha(), dia -> new HashMap<>()),
              actualizacion.avances(),
              ruta);
        }
      }
    }
  }

  /** Updates of one day agree: none of them is the later one. */
  private void delMismoDia(Map<Elemento, Avance> delDia, List<Avance> avances, String ruta) {
    Set<Elemento> deEsta = new HashSet<>();
    for (int i = 0; i < avances.size(); i++) {
      Avance avance = avances.get(i);
      Elemento elemento = elemento(avance);
      if (elemento == null || !deEsta.add(elemento)) {
        continue;
      }
      Avance otro = delDia.putIfAbsent(elemento, avance);
      if (otro != null
          && !(Objects.equals(otro.estado(), avance.estado())
              && Objects.equals(otro.porcentaje(), avance.porcentaje()))) {
        cotejo.falla("AVANCE_CONTRADICTORIO", avance.elemento(), ruta + "/" + i);
      }
    }
  }

  private @Nullable Elemento elemento(@Nullable Avance avance) {
    return avance == null || avance.elemento() == null ? null : elementos.buscar(avance.elemento());
  }

  /** Tells what is said, later in a list, of something that it already says something of. */
  private <T, C> void unaVez(
      List<T> cosas, Function<T, @Nullable C> de, Function<C, String> citado, String ruta) {
    Set<C> vistos = new HashSet<>();
    for (int i = 0; i < cosas.size(); i++) {
      C cual = cosas.get(i) == null ? null : de.apply(cosas.get(i));
      if (cual != null && !vistos.add(cual)) {
        cotejo.falla("ELEMENTO_REPETIDO", citado.apply(cual), ruta + "/" + i);
      }
    }
  }

  private void avances(List<Avance> avances, String ruta) {
    unaVez(avances, this::elemento, RevisionDelSeguimiento::citado, ruta);
    for (int i = 0; i < avances.size(); i++) {
      String referencia = avances.get(i) == null ? null : avances.get(i).elemento();
      String lugar = ruta + "/" + i + "/elemento";
      if (referencia != null
          && elementos.buscar(referencia) == null
          && !ambigua(referencia, lugar)) {
        cotejo.falla("REFERENCIA_SIN_RESOLVER", referencia, lugar);
      }
    }
  }

  private boolean ambigua(String referencia, String lugar) {
    Collection<Elemento> suyos = elementos.candidatos(referencia);
    if (suyos.size() < 2) {
      return false;
    }
    String lista =
        suyos.stream()
            .limit(ALTERNATIVAS)
            .map(RevisionDelSeguimiento::citado)
            .collect(Collectors.joining(", "));
    cotejo.falla("REFERENCIA_AMBIGUA", suyos.size() > ALTERNATIVAS ? lista + ", …" : lista, lugar);
    return true;
  }

  /** What refers to it, cut where ids are longer than they can be. */
  private static String citado(Elemento elemento) {
    return citado(elemento.compromiso()) + "/" + citado(elemento.id());
  }

  private static String citado(String id) {
    return id.length() <= Identificador.LARGO_MAXIMO
        ? id
        : id.substring(0, Identificador.LARGO_MAXIMO) + "…";
  }
}
