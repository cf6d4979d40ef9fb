package org.gobiernoabierto.reglas.expediente;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.gobiernoabierto.modelo.Actividad;
import org.gobiernoabierto.modelo.Compromiso;
import org.gobiernoabierto.modelo.DocumentoDelPlan;
import org.gobiernoabierto.modelo.Lanzamiento;
import org.gobiernoabierto.modelo.Mesa;
import org.gobiernoabierto.modelo.PlanDeAccionLocal;
import org.gobiernoabierto.modelo.Producto;
import org.gobiernoabierto.modelo.Vigencia;
import org.gobiernoabierto.reglas.hechos.ElementoDelPlan;
import org.gobiernoabierto.reglas.hechos.PlanDeAccion;
import org.gobiernoabierto.reglas.hechos.PlanLanzado;
import org.gobiernoabierto.reglas.hechos.SinVigenciaDeclarada;
import org.gobiernoabierto.reglas.hechos.VigenciaDeclarada;
import org.jspecify.annotations.Nullable;

/** Facts about the Local Action Plan (§5). */
final class HechosDelPlan {

  private final Expediente expediente;
  private final PlanDeAccionLocal plan;
  private final List<Object> hechos;

  private HechosDelPlan(Expediente expediente, PlanDeAccionLocal plan, List<Object> hechos) {
    this.expediente = expediente;
    this.plan = plan;
    this.hechos = hechos;
  }

  static void reunir(Expediente expediente, List<Object> hechos) {
    PlanDeAccionLocal plan = expediente.ejercicio().plan();
    if (plan == null || plan.vigencia() == null) {
      hechos.add(new SinVigenciaDeclarada());
    }
    if (plan != null) {
      HechosDelPlan paso = new HechosDelPlan(expediente, plan, hechos);
      paso.documento();
      LocalDate lanzamiento = expediente.lanzamiento();
      LocalDate limite = expediente.plazos().finDelAnioDelPal();
      if (plan.lanzamiento() != null && lanzamiento != null && limite != null) {
        paso.vigencia(lanzamiento, limite);
        paso.lanzado(plan.lanzamiento(), lanzamiento, paso.elementos(lanzamiento, limite));
      }
    }
  }

  private void documento() {
    List<DocumentoDelPlan> documentos = new ArrayList<>();
    for (int i = 0; i < plan.documentos().size(); i++) {
      DocumentoDelPlan documento = plan.documentos().get(i);
      if (expediente.constaOFalta(documento.fecha(), "/plan/documentos/" + i + "/fecha")) {
        documentos.add(documento);
      }
    }
    List<Compromiso> compromisos = plan.compromisos();
    hechos.add(
        new PlanDeAccion(
            documentos.size(),
            documentos.stream()
                .map(DocumentoDelPlan::fecha)
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .orElse(null),
            compromisos.size(),
            compromisos.stream().mapToInt(c -> c.actividades().size()).sum(),
            compromisos.stream().mapToInt(c -> c.productos().size()).sum(),
            (int) compromisos.stream().filter(c -> c.resultadoEsperado() != null).count()));
  }

  private void vigencia(LocalDate lanzamiento, LocalDate aniversario) {
    Vigencia vigencia = plan.vigencia();
    if (vigencia != null) {
      hechos.add(
          new VigenciaDeclarada(
              vigencia.inicio(),
              vigencia.fin(),
              lanzamiento,
              aniversario,
              aniversario.minusDays(1)));
    }
  }

  private List<ElementoDelPlan> elementos(LocalDate lanzamiento, LocalDate limite) {
    List<ElementoDelPlan> elementos = new ArrayList<>();
    for (int i = 0; i < plan.compromisos().size(); i++) {
      Compromiso compromiso = plan.compromisos().get(i);
      String ruta = "/plan/compromisos/" + i;
      for (int j = 0; j < compromiso.actividades().size(); j++) {
        Actividad a = compromiso.actividades().get(j);
        String lugar = ruta + "/actividades/" + j;
        elementos.add(
            elemento(
                a.id(),
                a.descripcion(),
                true,
                a.inicio(),
                a.fin(),
                a.cumplida(),
                lanzamiento,
                limite,
                lugar,
                "/fin"));
      }
      for (int j = 0; j < compromiso.productos().size(); j++) {
        Producto p = compromiso.productos().get(j);
        String lugar = ruta + "/productos/" + j;
        elementos.add(
            elemento(
                p.id(),
                p.descripcion(),
                false,
                null,
                p.entrega(),
                p.entregado(),
                lanzamiento,
                limite,
                lugar,
                "/entrega"));
      }
    }
    hechos.addAll(elementos);
    return elementos;
  }

  private ElementoDelPlan elemento(
      String id,
      @Nullable String descripcion,
      boolean esActividad,
      @Nullable LocalDate inicio,
      @Nullable LocalDate fin,
      @Nullable LocalDate cumplido,
      LocalDate lanzamiento,
      LocalDate limite,
      String ruta,
      String campoDelFin) {
    return new ElementoDelPlan(
        id,
        descripcion == null ? id : descripcion,
        esActividad,
        inicio,
        fin,
        expediente.siCuenta(cumplido),
        lanzamiento,
        limite,
        fin == null || fin.isAfter(limite) ? limite : fin,
        ruta,
        ruta + campoDelFin);
  }

  private void lanzado(Lanzamiento evento, LocalDate lanzamiento, List<ElementoDelPlan> elementos) {
    List<@Nullable LocalDate> cumplidos =
        elementos.stream()
            .<@Nullable LocalDate>map(ElementoDelPlan::cumplido)
            .filter(Objects::nonNull)
            .toList();
    hechos.add(
        new PlanLanzado(
            lanzamiento,
            evento.publico(),
            ultimaMesa(),
            elementos.size(),
            (int) elementos.stream().filter(ElementoDelPlan::esActividad).count(),
            cumplidos.size(),
            cumplidos.size() < elementos.size()
                ? null
                : cumplidos.stream().max(LocalDate::compareTo).orElse(null)));
  }

  private @Nullable LocalDate ultimaMesa() {
    List<String> mesas =
        plan.compromisos().stream().flatMap(c -> c.mesas().stream()).distinct().toList();
    return expediente.ejercicio().mesas().stream()
        .filter(m -> mesas.contains(m.id()))
        .map(HechosDelPlan::ultimoDia)
        .filter(expediente::cuenta)
        .max(LocalDate::compareTo)
        .orElse(null);
  }

  private static @Nullable LocalDate ultimoDia(Mesa mesa) {
    return mesa.fin() == null ? mesa.fecha() : mesa.fin();
  }
}
