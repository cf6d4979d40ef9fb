package org.gobiernoabierto.reglas.gemelo;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gobiernoabierto.modelo.Compromiso;
import org.gobiernoabierto.modelo.Criterio;
import org.gobiernoabierto.modelo.Indicador;
import org.gobiernoabierto.modelo.MetodoAbierto;
import org.gobiernoabierto.modelo.PlanDeAccionLocal;
import org.gobiernoabierto.modelo.Problema;
import org.gobiernoabierto.modelo.Sector;
import org.gobiernoabierto.modelo.Valoracion;
import org.gobiernoabierto.modelo.VinculoConAgendaNacional;
import org.gobiernoabierto.modelo.VinculoFollowTheMoney;
import org.jspecify.annotations.Nullable;

/** The commitments, in one pass (§4.1 to §4.3). */
final class Compromisos {

  private static final String COMPROMISOS = "/plan/compromisos";
  private static final int PRIMER_EJERCICIO_FISCAL = 1900;
  private static final int ULTIMO_EJERCICIO_FISCAL = 2999;

  private final Caso caso;
  private final Apunte origen;
  private final Apunte concreto;
  private final Apunte incluyente;
  private final Apunte estrategico;
  private final Apunte transformador;
  private final Apunte medible;
  private final Apunte replicable;
  private final Apunte agendaNacional;
  private final Apunte followTheMoney;
  private final Apunte actividades;
  private final Apunte productos;
  private final Apunte indicadores;
  private final Apunte ambicioso;
  private final Set<String> problemas = new HashSet<>();
  private final Set<String> problemasRelevantes = new HashSet<>();
  private final boolean vinculosDelPlan;
  private final AgendaNacional agenda;

  Compromisos(Caso caso, Acta acta) {
    this.caso = caso;
    Plazo vence = caso.plazos.hasta(Etapa.LANZAMIENTO);
    origen = acta.abrir("P4-04", COMPROMISOS, vence);
    concreto = acta.abrir("P4-05", COMPROMISOS, vence);
    incluyente = acta.abrir("P4-06", COMPROMISOS, vence);
    estrategico = acta.abrir("P4-07", COMPROMISOS, vence);
    transformador = acta.abrir("P4-08", COMPROMISOS, vence);
    medible = acta.abrir("P4-09", COMPROMISOS, vence);
    replicable = acta.abrir("P4-10", COMPROMISOS, vence);
    agendaNacional = acta.abrir("P4-11", COMPROMISOS, vence);
    followTheMoney = acta.abrir("P4-12", COMPROMISOS, vence);
    actividades = acta.abrir("P4-13", COMPROMISOS, vence);
    productos = acta.abrir("P4-14", COMPROMISOS, vence);
    indicadores = acta.abrir("P4-15", COMPROMISOS, vence);
    ambicioso = acta.abrir("P4-16", COMPROMISOS, vence);
    for (Problema problema : caso.ejercicio.problemas()) {
      if (problema.descripcion() != null) {
        problemas.add(problema.id());
        if (problema.relevante() && realizadas(problema.mesas())) {
          problemasRelevantes.add(problema.id());
        }
      }
    }
    vinculosDelPlan = caso.parametros.alcanceVinculos() == AlcanceVinculos.PLAN;
    agenda = new AgendaNacional(caso, vence.dia());
  }

  void juzgar() {
    PlanDeAccionLocal plan = caso.ejercicio.plan();
    if (plan == null || plan.compromisos().isEmpty()) {
      return;
    }
    origen.cumple();
    concreto.cumple();
    incluyente.cumple();
    estrategico.cumple();
    transformador.cumple();
    medible.cumple();
    replicable.cumple();
    actividades.cumple();
    productos.cumple();
    indicadores.cumple();
    ambicioso.cumple();
    List<Compromiso> compromisos = plan.compromisos();
    int conVinculoNacional = 0;
    int enAgenda = 0;
    int siguenDinero = 0;
    for (int i = 0; i < compromisos.size(); i++) {
      Compromiso c = compromisos.get(i);
      origen(c, i);
      concreto(c, i);
      incluyente(c, i);
      estrategico(c, i);
      transformador(c, i);
      medible(c, i);
      replicable(c, i);
      especificos(c, i);
      valoraciones(c, i);
      conVinculoNacional += c.agendaNacional().isEmpty() ? 0 : 1;
      enAgenda += agendaNacional(c, i) ? 1 : 0;
      siguenDinero += followTheMoney(c, i) ? 1 : 0;
    }
    vinculosNacionales(conVinculoNacional, enAgenda, compromisos.size());
    vinculos(followTheMoney, siguenDinero, compromisos.size(), "P4-12.ninguno");
  }

  /**
   * The plan must be the one in force at the launch: without a launch no link counts yet, but those
   * that are missing are missing all the same.
   */
  private void vinculosNacionales(int conVinculo, int enAgenda, int compromisos) {
    boolean faltan =
        vinculosDelPlan
            ? (agenda.seConoce() ? enAgenda : conVinculo) == 0
            : (agenda.seConoce() ? enAgenda : conVinculo) < compromisos;
    if (faltan && vinculosDelPlan) {
      agendaNacional.falta("P4-11.ninguno", caso.en(COMPROMISOS));
    } else if (!faltan && caso.lanzamiento != null && agenda.seConoce()) {
      agendaNacional.cumple();
    }
    if (caso.lanzamiento == null && conVinculo > 0) {
      agendaNacional.falta("P4-11.sin-lanzamiento", caso.en("/plan/lanzamiento"));
    }
    if (agenda.dia() != null && !agenda.seConoce() && conVinculo > 0) {
      agendaNacional.indeterminable(
          "P4-11.sin-catalogo", caso.en(COMPROMISOS), "dia", agenda.dia());
    }
  }

  private static String titulo(Compromiso c) {
    return c.titulo() == null ? c.id() : c.titulo();
  }

  private static Lugar lugar(Compromiso c, int i, String campo) {
    return new Lugar(c.id(), COMPROMISOS + "/" + i + campo);
  }

  private static void falta(Apunte apunte, String clave, Compromiso c, int i, String campo) {
    apunte.falta(clave, lugar(c, i, campo), "compromiso", titulo(c));
  }

  /** Whether one of the tables was held and counts. */
  private boolean realizadas(List<String> mesas) {
    for (String mesa : mesas) {
      if (caso.mesas.containsKey(mesa)) {
        return true;
      }
    }
    return false;
  }

  private void origen(Compromiso c, int i) {
    if (c.proactivo()) {
      origen.informa("P4-04.proactivo", lugar(c, i, ""), "compromiso", titulo(c));
      return;
    }
    if (!realizadas(c.mesas())) {
      falta(origen, "P4-04.sin-mesa", c, i, "/mesas");
    }
    if (!alguno(c.problemas(), problemas)) {
      falta(origen, "P4-04.sin-problema", c, i, "/problemas");
    }
  }

  private void concreto(Compromiso c, int i) {
    if (!alguno(c.problemas(), problemas)) {
      falta(concreto, "P4-05.sin-problema", c, i, "/problemas");
    }
    if (c.objetivo() == null) {
      falta(concreto, "P4-05.sin-objetivo", c, i, "/objetivo");
    }
    if (c.responsables().isEmpty()) {
      falta(concreto, "P4-05.sin-responsable", c, i, "/responsables");
    }
    if (c.inicio() == null || c.fin() == null) {
      falta(concreto, "P4-05.sin-fechas", c, i, "/fin");
    }
    if (!Especificos.hayActividad(c)) {
      falta(concreto, "P4-05.sin-actividad", c, i, "/actividades");
    }
    if (!Especificos.hayProducto(c)) {
      falta(concreto, "P4-05.sin-producto", c, i, "/productos");
    }
  }

  private void incluyente(Compromiso c, int i) {
    if (!variosSectoresEnLasMesas(c) && !variosSectoresResponsables(c)) {
      falta(incluyente, "P4-06.un-sector", c, i, "/responsables");
    }
    if (c.beneficiarios() == null) {
      falta(incluyente, "P4-06.sin-beneficiarios", c, i, "/beneficiarios");
    }
  }

  private boolean variosSectoresEnLasMesas(Compromiso c) {
    Sector unico = null;
    for (String id : c.mesas()) {
      MesaRealizada realizada = caso.mesas.get(id);
      if (realizada == null) {
        continue;
      }
      for (Sector sector : realizada.sectores()) {
        if (unico != null && unico != sector) {
          return true;
        }
        unico = sector;
      }
    }
    return false;
  }

  private boolean variosSectoresResponsables(Compromiso c) {
    Sector unico = null;
    for (String actor : c.responsables()) {
      Sector sector = caso.sector(actor);
      if (unico != null && unico != sector) {
        return true;
      }
      unico = sector;
    }
    return false;
  }

  private void estrategico(Compromiso c, int i) {
    if (c.ejes().isEmpty() && !alguno(c.problemas(), problemasRelevantes)) {
      falta(estrategico, "P4-07.sin-vinculo", c, i, "/problemas");
    }
  }

  private static boolean alguno(List<String> ids, Set<String> entre) {
    for (String id : ids) {
      if (entre.contains(id)) {
        return true;
      }
    }
    return false;
  }

  private void transformador(Compromiso c, int i) {
    if (c.resultadoEsperado() == null) {
      falta(transformador, "P4-08.sin-resultado", c, i, "/resultadoEsperado");
    }
  }

  private void medible(Compromiso c, int i) {
    if (c.indicadores().isEmpty()) {
      falta(medible, "P4-09.sin-indicador", c, i, "/indicadores");
      return;
    }
    for (Indicador indicador : c.indicadores()) {
      if (completo(indicador)) {
        return;
      }
    }
    falta(medible, "P4-09.incompleto", c, i, "/indicadores");
  }

  private static boolean completo(Indicador indicador) {
    return indicador.variable() != null
        && indicador.unidad() != null
        && (indicador.lineaBase() != null || indicador.sinLineaBase())
        && indicador.meta() != null
        && indicador.periodo() != null
        && indicador.medioDeVerificacion() != null;
  }

  private void replicable(Compromiso c, int i) {
    MetodoAbierto metodo = c.metodo();
    if (metodo == null || metodo.documento() == null && metodo.licencia() == null) {
      falta(replicable, "P4-10.sin-metodo", c, i, "/metodo");
    }
  }

  /** Activities, products and indicators (§4.3). */
  private void especificos(Compromiso c, int i) {
    if (!Especificos.hayActividad(c)) {
      falta(actividades, "P4-13.sin", c, i, "/actividades");
    }
    if (!Especificos.hayProducto(c)) {
      falta(productos, "P4-14.sin", c, i, "/productos");
    }
    if (!Especificos.hayIndicador(c)) {
      falta(indicadores, "P4-15.sin", c, i, "/indicadores");
    }
  }

  private void valoraciones(Compromiso c, int i) {
    valorado(Criterio.CONCRETO, concreto, "P4-05.no", "P4-05.sin-valorar", c, i);
    valorado(Criterio.INCLUYENTE, incluyente, "P4-06.no", "P4-06.sin-valorar", c, i);
    valorado(Criterio.ESTRATEGICO, estrategico, "P4-07.no", "P4-07.sin-valorar", c, i);
    valorado(Criterio.TRANSFORMADOR, transformador, "P4-08.no", "P4-08.sin-valorar", c, i);
    valorado(Criterio.MEDIBLE, medible, "P4-09.no", "P4-09.sin-valorar", c, i);
    valorado(Criterio.REPLICABLE, replicable, "P4-10.no", "P4-10.sin-valorar", c, i);
    valorado(Criterio.AMBICIOSO, ambicioso, "P4-16.no", "P4-16.sin-valorar", c, i);
  }

  private void valorado(
      Criterio criterio, Apunte apunte, String claveDelNo, String sinValorar, Compromiso c, int i) {
    Valoracion decide = ultimaCompleta(criterio, c.valoraciones());
    if (decide == null) {
      apunte.sinValorar(sinValorar, lugar(c, i, "/valoraciones"), "compromiso", titulo(c));
    } else if (!decide.favorable()) {
      falta(apunte, claveDelNo, c, i, "/valoraciones");
    }
  }

  /** The latest appraisal with reason, author and date; on the same date, the unfavourable one. */
  private @Nullable Valoracion ultimaCompleta(Criterio criterio, List<Valoracion> valoraciones) {
    Valoracion ultima = null;
    LocalDate diaDeLaUltima = LocalDate.MIN;
    for (Valoracion valoracion : valoraciones) {
      LocalDate dia = valoracion.fecha();
      if (valoracion.criterio() == criterio
          && valoracion.razon() != null
          && valoracion.autor() != null
          && dia != null
          && caso.consta(dia)
          && (ultima == null
              || dia.isAfter(diaDeLaUltima)
              || dia.equals(diaDeLaUltima) && !valoracion.favorable())) {
        ultima = valoracion;
        diaDeLaUltima = dia;
      }
    }
    return ultima;
  }

  private boolean agendaNacional(Compromiso c, int i) {
    if (!agenda.seConoce()) {
      if (!vinculosDelPlan && c.agendaNacional().isEmpty()) {
        sinVinculo(agendaNacional, "P4-11.compromiso", c, i);
      }
      return false;
    }
    boolean alguno = false;
    for (int j = 0; j < c.agendaNacional().size(); j++) {
      VinculoConAgendaNacional vinculo = c.agendaNacional().get(j);
      if (agenda.vale(vinculo)) {
        alguno = true;
      } else {
        agendaNacional.advierte(
            "P4-11.no-vale",
            lugar(c, i, "/agendaNacional/" + j),
            "compromiso",
            titulo(c),
            "plan",
            vinculo.plan());
      }
    }
    if (!alguno) {
      sinVinculo(agendaNacional, "P4-11.compromiso", c, i);
    }
    return alguno;
  }

  private boolean followTheMoney(Compromiso c, int i) {
    boolean alguno = false;
    for (int j = 0; j < c.followTheMoney().size(); j++) {
      VinculoFollowTheMoney vinculo = c.followTheMoney().get(j);
      boolean completo = completo(vinculo);
      boolean bienFormado = bienFormado(vinculo);
      alguno |= completo && bienFormado;
      if (!completo) {
        String ruta = "/followTheMoney/" + j;
        followTheMoney.advierte("P4-12.incompleto", lugar(c, i, ruta), "compromiso", titulo(c));
      }
      if (!bienFormado) {
        String ruta = "/followTheMoney/" + j;
        followTheMoney.advierte("P4-12.mal-formado", lugar(c, i, ruta), "compromiso", titulo(c));
      }
    }
    if (!alguno) {
      sinVinculo(followTheMoney, "P4-12.compromiso", c, i);
    }
    return alguno;
  }

  private static boolean completo(VinculoFollowTheMoney vinculo) {
    return (vinculo.fondo() != null
            || vinculo.programa() != null
            || vinculo.clavePresupuestaria() != null)
        && vinculo.ejercicioFiscal() != null
        && vinculo.publicadoEn() != null;
  }

  private static boolean bienFormado(VinculoFollowTheMoney vinculo) {
    Integer ejercicio = vinculo.ejercicioFiscal();
    return (vinculo.clavePresupuestaria() == null || esClave(vinculo.clavePresupuestaria()))
        && (ejercicio == null
            || ejercicio >= PRIMER_EJERCICIO_FISCAL && ejercicio <= ULTIMO_EJERCICIO_FISCAL);
  }

  /** Capitals and digits, in groups with one separator between them. */
  private static boolean esClave(String clave) {
    boolean trasSeparador = true;
    for (int i = 0; i < clave.length(); i++) {
      char c = clave.charAt(i);
      if (c >= 'A' && c <= 'Z' || c >= '0' && c <= '9') {
        trasSeparador = false;
      } else if (trasSeparador || c != '-' && c != '.' && c != '/' && c != ' ') {
        return false;
      } else {
        trasSeparador = true;
      }
    }
    return !trasSeparador;
  }

  private void sinVinculo(Apunte apunte, String clave, Compromiso c, int i) {
    if (vinculosDelPlan) {
      apunte.advierte(clave, lugar(c, i, ""), "compromiso", titulo(c));
    } else {
      falta(apunte, clave, c, i, "");
    }
  }

  private void vinculos(Apunte apunte, int con, int compromisos, String claveDeNinguno) {
    if (vinculosDelPlan ? con > 0 : con == compromisos) {
      apunte.cumple();
    } else if (vinculosDelPlan) {
      apunte.falta(claveDeNinguno, caso.en(COMPROMISOS));
    }
  }
}
