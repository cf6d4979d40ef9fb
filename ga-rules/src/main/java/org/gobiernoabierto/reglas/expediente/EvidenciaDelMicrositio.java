package org.gobiernoabierto.reglas.expediente;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gobiernoabierto.modelo.Decision;
import org.gobiernoabierto.modelo.EvidenciaPublicada;
import org.gobiernoabierto.modelo.Mesa;
import org.gobiernoabierto.modelo.Micrositio;
import org.gobiernoabierto.modelo.SecretariadoTecnicoLocal;
import org.gobiernoabierto.modelo.SesionDelSecretariado;
import org.gobiernoabierto.reglas.hechos.ActoSinEvidencia;
import org.gobiernoabierto.reglas.hechos.EvidenciaDelSecretariado;
import org.jspecify.annotations.Nullable;

/**
 * What the microsite shows of the Secretariat's sessions, decisions and tables, up to the end of
 * the plan's year (§6.1).
 */
final class EvidenciaDelMicrositio {

  private final Expediente expediente;
  private final Map<String, LocalDate> publicada;
  private final Set<String> vistos;
  private int publicados;
  private @Nullable LocalDate ultima;

  EvidenciaDelMicrositio(Expediente expediente, Micrositio micrositio) {
    this.expediente = expediente;
    publicada = new HashMap<>(2 * micrositio.evidencias().size());
    vistos = new HashSet<>(2 * micrositio.evidencias().size());
    for (EvidenciaPublicada evidencia : micrositio.evidencias()) {
      if (evidencia.fecha() == null) {
        // Without a date, it is taken to have been there in time.
        publicada.put(evidencia.acto(), LocalDate.MIN);
      } else if (expediente.consta(evidencia.fecha())) {
        publicada.merge(evidencia.acto(), evidencia.fecha(), Fechas::primera);
      }
    }
  }

  /** The evidence together, and into {@code hechos} each act without any. */
  EvidenciaDelSecretariado hecho(List<Object> hechos) {
    List<Mesa> mesas = expediente.ejercicio().mesas();
    for (int i = 0; i < mesas.size(); i++) {
      acto(mesas.get(i).id(), mesas.get(i).fecha(), "/mesas/", i, hechos);
    }
    SecretariadoTecnicoLocal secretariado = expediente.ejercicio().secretariado();
    if (secretariado != null) {
      List<Decision> decisiones = secretariado.decisiones();
      for (int i = 0; i < decisiones.size(); i++) {
        Decision decision = decisiones.get(i);
        acto(decision.id(), decision.fecha(), "/secretariado/decisiones/", i, hechos);
      }
      List<SesionDelSecretariado> sesiones = secretariado.sesiones();
      for (int i = 0; i < sesiones.size(); i++) {
        SesionDelSecretariado sesion = sesiones.get(i);
        acto(sesion.id(), sesion.fecha(), "/secretariado/sesiones/", i, hechos);
      }
    }
    boolean completa = publicados == vistos.size() && ultima != null;
    return new EvidenciaDelSecretariado(
        vistos.size(), publicados, completa && !ultima.equals(LocalDate.MIN) ? ultima : null);
  }

  private void acto(
      String id, @Nullable LocalDate fecha, String lista, int numero, List<Object> hechos) {
    LocalDate fin = expediente.plazos().finDelAnioDelPal();
    if (fecha == null
        || !expediente.cuenta(fecha)
        || fin != null && fecha.isAfter(fin)
        || !vistos.add(id)) {
      return;
    }
    LocalDate desde = publicada.get(id);
    if (desde == null) {
      hechos.add(new ActoSinEvidencia(fecha, lista + numero));
    } else {
      publicados++;
      ultima = Fechas.ultima(ultima, desde);
    }
  }
}
