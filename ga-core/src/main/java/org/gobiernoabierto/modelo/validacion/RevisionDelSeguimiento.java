package org.gobiernoabierto.modelo.validacion;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.gobiernoabierto.modelo.Avance;
import org.gobiernoabierto.modelo.ElementosDelPlan;
import org.gobiernoabierto.modelo.EvidenciaPublicada;
import org.gobiernoabierto.modelo.NivelDeLogro;
import org.gobiernoabierto.modelo.Seguimiento;
import org.gobiernoabierto.modelo.Tablero;
import org.gobiernoabierto.modelo.ValoracionDelMonitoreo;

/** Looks up what the follow-up refers to. */
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
      avances(seguimiento.monitoreo().actividades(), "/seguimiento/monitoreo/actividades");
    }
    if (seguimiento.evaluacion() != null) {
      cotejo.cada(
          compromisos,
          seguimiento.evaluacion().logros(),
          NivelDeLogro::compromiso,
          "/seguimiento/evaluacion/logros",
          "compromiso");
    }
  }

  private void tablero(Tablero tablero) {
    for (int i = 0; i < tablero.actividades().size(); i++) {
      String impresa = tablero.actividades().get(i);
      if (impresa != null) {
        ambigua(impresa, TABLERO + "/actividades/" + i);
      }
    }
    for (int i = 0; i < tablero.actualizaciones().size(); i++) {
      if (tablero.actualizaciones().get(i) != null) {
        avances(
            tablero.actualizaciones().get(i).avances(),
            TABLERO + "/actualizaciones/" + i + "/avances");
      }
    }
  }

  private void avances(List<Avance> avances, String ruta) {
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
    List<String> alternativas = elementos.alternativas(referencia);
    if (alternativas.isEmpty()) {
      return false;
    }
    String lista = alternativas.stream().limit(ALTERNATIVAS).collect(Collectors.joining(", "));
    cotejo.falla(
        "REFERENCIA_AMBIGUA", alternativas.size() > ALTERNATIVAS ? lista + ", …" : lista, lugar);
    return true;
  }
}
