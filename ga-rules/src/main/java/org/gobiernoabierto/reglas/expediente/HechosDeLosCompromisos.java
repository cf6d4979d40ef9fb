package org.gobiernoabierto.reglas.expediente;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gobiernoabierto.catalogo.PlanNacional;
import org.gobiernoabierto.modelo.Compromiso;
import org.gobiernoabierto.modelo.Criterio;
import org.gobiernoabierto.modelo.Indicador;
import org.gobiernoabierto.modelo.Mesa;
import org.gobiernoabierto.modelo.MetodoAbierto;
import org.gobiernoabierto.modelo.PlanDeAccionLocal;
import org.gobiernoabierto.modelo.Problema;
import org.gobiernoabierto.modelo.Valoracion;
import org.gobiernoabierto.modelo.VinculoConAgendaNacional;
import org.gobiernoabierto.modelo.VinculoFollowTheMoney;
import org.gobiernoabierto.reglas.hechos.Apreciacion;
import org.gobiernoabierto.reglas.hechos.CompromisoDelPlan;
import org.gobiernoabierto.reglas.hechos.CompromisosDelPlan;
import org.gobiernoabierto.reglas.hechos.IndicadorDelCompromiso;
import org.gobiernoabierto.reglas.hechos.VinculoConDinero;
import org.gobiernoabierto.reglas.hechos.VinculoNacional;
import org.gobiernoabierto.reglas.parametros.AlcanceVinculos;
import org.jspecify.annotations.Nullable;

/** Facts about the commitments (§4.1 to §4.3). */
final class HechosDeLosCompromisos {

  private static final Pattern CLAVE = Pattern.compile("[A-Z0-9]+(?:[-./ ][A-Z0-9]+)*");
  private static final int PRIMER_EJERCICIO_FISCAL = 1900;
  private static final int ULTIMO_EJERCICIO_FISCAL = 2999;

  private final Expediente expediente;
  private final List<Object> hechos;
  private final Map<String, Mesa> mesas = new HashMap<>();
  private final Set<String> problemasRelevantes = new HashSet<>();
  private final int anio;
  private final Optional<PlanNacional> planNacional;

  private HechosDeLosCompromisos(Expediente expediente, List<Object> hechos) {
    this.expediente = expediente;
    this.hechos = hechos;
    expediente.ejercicio().mesas().forEach(mesa -> mesas.put(mesa.id(), mesa));
    expediente.ejercicio().problemas().stream()
        .filter(p -> p.relevante() && p.mesas().stream().anyMatch(this::realizada))
        .map(Problema::id)
        .forEach(problemasRelevantes::add);
    LocalDate lanzamiento = expediente.lanzamiento();
    anio = (lanzamiento == null ? expediente.fecha() : lanzamiento).getYear();
    planNacional = PlanNacional.vigenteEn(anio);
  }

  static void reunir(Expediente expediente, List<Object> hechos) {
    PlanDeAccionLocal plan = expediente.ejercicio().plan();
    if (plan != null && !plan.compromisos().isEmpty()) {
      new HechosDeLosCompromisos(expediente, hechos).reunir(plan.compromisos());
    }
  }

  private void reunir(List<Compromiso> compromisos) {
    int enAgenda = 0;
    int siguenDinero = 0;
    for (int i = 0; i < compromisos.size(); i++) {
      CompromisoDelPlan hecho = compromiso(compromisos.get(i), "/plan/compromisos/" + i);
      hechos.add(hecho);
      enAgenda += hecho.enAgendaNacional() ? 1 : 0;
      siguenDinero += hecho.sigueDinero() ? 1 : 0;
    }
    hechos.add(
        new CompromisosDelPlan(
            compromisos.size(),
            (int) compromisos.stream().filter(c -> !c.agendaNacional().isEmpty()).count(),
            enAgenda,
            siguenDinero,
            alcance(),
            planNacional.isPresent(),
            anio));
  }

  private AlcanceVinculos alcance() {
    return expediente.parametros().alcanceVinculos();
  }

  private CompromisoDelPlan compromiso(Compromiso c, String ruta) {
    String titulo = titulo(c);
    c.indicadores().forEach(indicador -> hechos.add(indicador(c, indicador)));
    MetodoAbierto metodo = c.metodo();
    return new CompromisoDelPlan(
        c.id(),
        titulo,
        ruta,
        c.proactivo(),
        (int) c.mesas().stream().filter(this::realizada).count(),
        c.problemas().size(),
        c.objetivo(),
        c.responsables().size(),
        c.inicio(),
        c.fin(),
        c.actividades().size(),
        c.productos().size(),
        c.indicadores().size(),
        variosSectores(
            c.mesas().stream()
                .filter(this::realizada)
                .map(mesas::get)
                .flatMap(mesa -> mesa.participantes().stream())),
        variosSectores(c.responsables().stream()),
        c.beneficiarios(),
        c.problemas().stream().anyMatch(problemasRelevantes::contains),
        c.ejes().size() + (int) c.agendaNacional().stream().filter(v -> v.eje() != null).count(),
        c.resultadoEsperado(),
        metodo == null ? null : metodo.documento(),
        metodo == null ? null : metodo.licencia(),
        planNacional.isPresent(),
        vinculosNacionales(c, titulo, ruta),
        vinculosConDinero(c, titulo, ruta),
        alcance(),
        apreciacion(c, Criterio.CONCRETO),
        apreciacion(c, Criterio.INCLUYENTE),
        apreciacion(c, Criterio.ESTRATEGICO),
        apreciacion(c, Criterio.TRANSFORMADOR),
        apreciacion(c, Criterio.MEDIBLE),
        apreciacion(c, Criterio.REPLICABLE),
        apreciacion(c, Criterio.AMBICIOSO));
  }

  private boolean realizada(String mesa) {
    return expediente.cuenta(mesas.get(mesa).fecha());
  }

  static String titulo(Compromiso compromiso) {
    return compromiso.titulo() == null ? compromiso.id() : compromiso.titulo();
  }

  private boolean variosSectores(Stream<String> actores) {
    return actores.map(expediente::sector).distinct().count() > 1;
  }

  private static IndicadorDelCompromiso indicador(Compromiso compromiso, Indicador indicador) {
    return new IndicadorDelCompromiso(
        compromiso.id(),
        indicador.variable(),
        indicador.unidad(),
        indicador.lineaBase(),
        indicador.sinLineaBase(),
        indicador.meta(),
        indicador.periodo(),
        indicador.medioDeVerificacion());
  }

  private boolean vinculosNacionales(Compromiso compromiso, String titulo, String ruta) {
    boolean alguno = false;
    for (int i = 0; planNacional.isPresent() && i < compromiso.agendaNacional().size(); i++) {
      VinculoConAgendaNacional vinculo = compromiso.agendaNacional().get(i);
      boolean vale = vale(vinculo, planNacional.get());
      alguno |= vale;
      hechos.add(new VinculoNacional(titulo, vinculo.plan(), vale, ruta + "/agendaNacional/" + i));
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
              ruta + "/followTheMoney/" + i);
      alguno |=
          hecho.nombrado()
              && hecho.conEjercicioFiscal()
              && hecho.publicado()
              && hecho.bienFormado();
      hechos.add(hecho);
    }
    return alguno;
  }

  private static boolean bienFormado(@Nullable String clave, @Nullable Integer ejercicioFiscal) {
    return (clave == null || CLAVE.matcher(clave).matches())
        && (ejercicioFiscal == null
            || ejercicioFiscal >= PRIMER_EJERCICIO_FISCAL
                && ejercicioFiscal <= ULTIMO_EJERCICIO_FISCAL);
  }

  /** The latest complete appraisal decides; on the same date, the unfavourable one. */
  private Apreciacion apreciacion(Compromiso compromiso, Criterio criterio) {
    return compromiso.valoraciones().stream()
        .filter(v -> v.criterio() == criterio && v.razon() != null && v.autor() != null)
        .filter(v -> expediente.consta(v.fecha()))
        .max(Comparator.comparing(Valoracion::fecha).thenComparing(v -> v.favorable() ? 0 : 1))
        .map(v -> v.favorable() ? Apreciacion.FAVORABLE : Apreciacion.DESFAVORABLE)
        .orElse(Apreciacion.AUSENTE);
  }
}
