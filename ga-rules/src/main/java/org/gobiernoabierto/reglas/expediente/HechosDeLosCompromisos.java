package org.gobiernoabierto.reglas.expediente;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gobiernoabierto.catalogo.PlanNacional;
import org.gobiernoabierto.modelo.Compromiso;
import org.gobiernoabierto.modelo.Criterio;
import org.gobiernoabierto.modelo.Indicador;
import org.gobiernoabierto.modelo.MetodoAbierto;
import org.gobiernoabierto.modelo.PlanDeAccionLocal;
import org.gobiernoabierto.modelo.Problema;
import org.gobiernoabierto.modelo.Valoracion;
import org.gobiernoabierto.modelo.VinculoConAgendaNacional;
import org.gobiernoabierto.modelo.VinculoFollowTheMoney;
import org.gobiernoabierto.reglas.hechos.Apreciacion;
import org.gobiernoabierto.reglas.hechos.CompromisoDelPlan;
import org.gobiernoabierto.reglas.hechos.CompromisosDelPlan;
import org.gobiernoabierto.reglas.hechos.VinculoConDinero;
import org.gobiernoabierto.reglas.hechos.VinculoNacional;
import org.gobiernoabierto.reglas.parametros.AlcanceVinculos;
import org.jspecify.annotations.Nullable;

/** Facts about the commitments (§4.1 to §4.3). */
final class HechosDeLosCompromisos {

  private static final String SEPARADORES = "-./ ";
  private static final int PRIMER_EJERCICIO_FISCAL = 1900;
  private static final int ULTIMO_EJERCICIO_FISCAL = 2999;

  private static final Criterio[] CRITERIOS = Criterio.values();

  private final Expediente expediente;
  private final List<Object> hechos;
  private final Set<String> problemasRelevantes = new HashSet<>();
  private final int anio;
  private final @Nullable PlanNacional planNacional;

  private HechosDeLosCompromisos(Expediente expediente, List<Object> hechos) {
    this.expediente = expediente;
    this.hechos = hechos;
    for (Problema problema : expediente.ejercicio().problemas()) {
      if (problema.relevante() && realizadas(problema.mesas()) > 0) {
        problemasRelevantes.add(problema.id());
      }
    }
    LocalDate lanzamiento = expediente.lanzamiento();
    anio = (lanzamiento == null ? expediente.fecha() : lanzamiento).getYear();
    planNacional = PlanNacional.vigenteEn(anio).orElse(null);
  }

  static void reunir(Expediente expediente, List<Object> hechos) {
    PlanDeAccionLocal plan = expediente.ejercicio().plan();
    if (plan != null && !plan.compromisos().isEmpty()) {
      new HechosDeLosCompromisos(expediente, hechos).reunir(plan.compromisos());
    }
  }

  private void reunir(List<Compromiso> compromisos) {
    int conVinculo = 0;
    int enAgenda = 0;
    int siguenDinero = 0;
    for (int i = 0; i < compromisos.size(); i++) {
      CompromisoDelPlan hecho = compromiso(compromisos.get(i), "/plan/compromisos/" + i);
      hechos.add(hecho);
      conVinculo += compromisos.get(i).agendaNacional().isEmpty() ? 0 : 1;
      enAgenda += hecho.enAgendaNacional() ? 1 : 0;
      siguenDinero += hecho.sigueDinero() ? 1 : 0;
    }
    hechos.add(
        new CompromisosDelPlan(
            compromisos.size(),
            conVinculo,
            enAgenda,
            siguenDinero,
            alcance(),
            planNacional != null,
            anio));
  }

  private AlcanceVinculos alcance() {
    return expediente.parametros().alcanceVinculos();
  }

  private CompromisoDelPlan compromiso(Compromiso c, String ruta) {
    String titulo = titulo(c);
    MetodoAbierto metodo = c.metodo();
    Apreciacion[] apreciaciones = apreciaciones(c);
    return new CompromisoDelPlan(
        c.id(),
        titulo,
        ruta,
        c.proactivo(),
        realizadas(c.mesas()),
        c.problemas().size(),
        c.objetivo(),
        c.responsables().size(),
        c.inicio(),
        c.fin(),
        c.actividades().size(),
        c.productos().size(),
        c.indicadores().size(),
        completos(c.indicadores()),
        Sectores.sonVarios(sectoresEnMesas(c.mesas())),
        Sectores.sonVarios(expediente.sectores(c.responsables())),
        c.beneficiarios(),
        !Collections.disjoint(problemasRelevantes, c.problemas()),
        c.ejes().size() + conEje(c.agendaNacional()),
        c.resultadoEsperado(),
        metodo == null ? null : metodo.documento(),
        metodo == null ? null : metodo.licencia(),
        planNacional != null,
        c.agendaNacional().size(),
        vinculosNacionales(c, titulo, ruta),
        vinculosConDinero(c, titulo, ruta),
        alcance(),
        apreciaciones[Criterio.CONCRETO.ordinal()],
        apreciaciones[Criterio.INCLUYENTE.ordinal()],
        apreciaciones[Criterio.ESTRATEGICO.ordinal()],
        apreciaciones[Criterio.TRANSFORMADOR.ordinal()],
        apreciaciones[Criterio.MEDIBLE.ordinal()],
        apreciaciones[Criterio.REPLICABLE.ordinal()],
        apreciaciones[Criterio.AMBICIOSO.ordinal()]);
  }

  private int realizadas(List<String> mesas) {
    int realizadas = 0;
    for (int i = 0; i < mesas.size(); i++) {
      realizadas += realizada(mesas.get(i)) ? 1 : 0;
    }
    return realizadas;
  }

  private int sectoresEnMesas(List<String> mesas) {
    int sectores = Sectores.NINGUNO;
    for (int i = 0; i < mesas.size(); i++) {
      if (realizada(mesas.get(i))) {
        sectores |= expediente.sectores(expediente.mesa(mesas.get(i)).participantes());
      }
    }
    return sectores;
  }

  private boolean realizada(String mesa) {
    return expediente.cuenta(expediente.mesa(mesa).fecha());
  }

  static String titulo(Compromiso compromiso) {
    return compromiso.titulo() == null ? compromiso.id() : compromiso.titulo();
  }

  private static int completos(List<Indicador> indicadores) {
    int completos = 0;
    for (Indicador i : indicadores) {
      boolean completo =
          i.variable() != null
              && i.unidad() != null
              && (i.lineaBase() != null || i.sinLineaBase())
              && i.meta() != null
              && i.periodo() != null
              && i.medioDeVerificacion() != null;
      completos += completo ? 1 : 0;
    }
    return completos;
  }

  private static int conEje(List<VinculoConAgendaNacional> vinculos) {
    int conEje = 0;
    for (VinculoConAgendaNacional vinculo : vinculos) {
      conEje += vinculo.eje() == null ? 0 : 1;
    }
    return conEje;
  }

  private boolean vinculosNacionales(Compromiso compromiso, String titulo, String ruta) {
    if (planNacional == null) {
      return false;
    }
    boolean alguno = false;
    for (int i = 0; i < compromiso.agendaNacional().size(); i++) {
      VinculoConAgendaNacional vinculo = compromiso.agendaNacional().get(i);
      boolean vale = vale(vinculo, planNacional);
      alguno |= vale;
      hechos.add(new VinculoNacional(titulo, vinculo.plan(), vale, ruta, i));
    }
    return alguno;
  }

  private static boolean vale(VinculoConAgendaNacional vinculo, PlanNacional vigente) {
    return vinculo.plan().equals(vigente.id())
        && (vinculo.eje() == null ? vinculo.punto() != null : vigente.tieneEje(vinculo.eje()));
  }

  private boolean vinculosConDinero(Compromiso compromiso, String titulo, String ruta) {
    boolean alguno = false;
    for (int i = 0; i < compromiso.followTheMoney().size(); i++) {
      VinculoFollowTheMoney v = compromiso.followTheMoney().get(i);
      VinculoConDinero hecho =
          new VinculoConDinero(
              titulo,
              v.fondo() != null || v.programa() != null || v.clavePresupuestaria() != null,
              v.ejercicioFiscal() != null,
              v.publicadoEn() != null,
              bienFormado(v.clavePresupuestaria(), v.ejercicioFiscal()),
              ruta,
              i);
      alguno |= hecho.completo();
      hechos.add(hecho);
    }
    return alguno;
  }

  private static boolean bienFormado(@Nullable String clave, @Nullable Integer ejercicioFiscal) {
    return (clave == null || esClave(clave))
        && (ejercicioFiscal == null
            || ejercicioFiscal >= PRIMER_EJERCICIO_FISCAL
                && ejercicioFiscal <= ULTIMO_EJERCICIO_FISCAL);
  }

  /** Groups of capitals and digits with one separator between them. */
  private static boolean esClave(String clave) {
    boolean separado = true;
    for (int i = 0; i < clave.length(); i++) {
      char c = clave.charAt(i);
      boolean separa = SEPARADORES.indexOf(c) >= 0;
      if (separa ? separado : (c < 'A' || c > 'Z') && (c < '0' || c > '9')) {
        return false;
      }
      separado = separa;
    }
    return !separado;
  }

  /**
   * By criterion. The latest complete appraisal decides; on the same date, the unfavourable one.
   */
  private Apreciacion[] apreciaciones(Compromiso compromiso) {
    @Nullable Valoracion[] decisivas = new Valoracion[CRITERIOS.length];
    for (Valoracion v : compromiso.valoraciones()) {
      int criterio = v.criterio().ordinal();
      if (v.razon() != null && v.autor() != null && expediente.consta(v.fecha())) {
        decisivas[criterio] = decisiva(decisivas[criterio], v);
      }
    }
    Apreciacion[] apreciaciones = new Apreciacion[CRITERIOS.length];
    for (int i = 0; i < apreciaciones.length; i++) {
      Valoracion decisiva = decisivas[i];
      apreciaciones[i] =
          decisiva == null
              ? Apreciacion.AUSENTE
              : decisiva.favorable() ? Apreciacion.FAVORABLE : Apreciacion.DESFAVORABLE;
    }
    return apreciaciones;
  }

  private static Valoracion decisiva(@Nullable Valoracion hasta, Valoracion otra) {
    if (hasta == null) {
      return otra;
    }
    int orden = otra.fecha().compareTo(hasta.fecha());
    return orden > 0 || orden == 0 && !otra.favorable() ? otra : hasta;
  }
}
