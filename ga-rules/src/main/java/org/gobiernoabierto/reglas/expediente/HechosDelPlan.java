package org.gobiernoabierto.reglas.expediente;

import java.time.LocalDate;
import java.util.List;
import org.gobiernoabierto.modelo.Actividad;
import org.gobiernoabierto.modelo.Compromiso;
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
  private int cumplidos;
  private @Nullable LocalDate ultimoCumplido;

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
        paso.lanzado(plan.lanzamiento(), lanzamiento, limite);
      }
    }
  }

  private void documento() {
    int documentos = 0;
    LocalDate publicado = null;
    for (int i = 0; i < plan.documentos().size(); i++) {
      LocalDate fecha = plan.documentos().get(i).fecha();
      if (expediente.constaOFalta(fecha, "/plan/documentos/", i)) {
        documentos++;
        publicado = Fechas.primera(publicado, fecha);
      }
    }
    int actividades = 0;
    int productos = 0;
    int resultados = 0;
    for (Compromiso compromiso : plan.compromisos()) {
      actividades += compromiso.actividades().size();
      productos += compromiso.productos().size();
      resultados += compromiso.resultadoEsperado() == null ? 0 : 1;
    }
    hechos.add(
        new PlanDeAccion(
            documentos, publicado, plan.compromisos().size(), actividades, productos, resultados));
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

  private void lanzado(Lanzamiento evento, LocalDate lanzamiento, LocalDate limite) {
    int actividades = 0;
    int productos = 0;
    for (int i = 0; i < plan.compromisos().size(); i++) {
      Compromiso compromiso = plan.compromisos().get(i);
      String ruta = "/plan/compromisos/" + i;
      actividades += compromiso.actividades().size();
      productos += compromiso.productos().size();
      for (int j = 0; j < compromiso.actividades().size(); j++) {
        agregar(actividad(compromiso.actividades().get(j), lanzamiento, limite, ruta, j));
      }
      for (int j = 0; j < compromiso.productos().size(); j++) {
        agregar(producto(compromiso.productos().get(j), lanzamiento, limite, ruta, j));
      }
    }
    hechos.add(
        new PlanLanzado(
            lanzamiento,
            evento.publico(),
            ultimaMesa(),
            actividades + productos,
            actividades,
            cumplidos,
            cumplidos < actividades + productos ? null : ultimoCumplido));
  }

  private void agregar(ElementoDelPlan elemento) {
    hechos.add(elemento);
    cumplidos += elemento.cumplido() == null ? 0 : 1;
    ultimoCumplido = Fechas.ultima(ultimoCumplido, elemento.cumplido());
  }

  private ElementoDelPlan actividad(
      Actividad a, LocalDate lanzamiento, LocalDate limite, String ruta, int numero) {
    return new ElementoDelPlan(
        a.id(),
        a.descripcion() == null ? a.id() : a.descripcion(),
        true,
        a.inicio(),
        a.fin(),
        expediente.siCuenta(a.cumplida()),
        lanzamiento,
        limite,
        plazo(a.fin(), limite),
        ruta,
        numero);
  }

  private ElementoDelPlan producto(
      Producto p, LocalDate lanzamiento, LocalDate limite, String ruta, int numero) {
    return new ElementoDelPlan(
        p.id(),
        p.descripcion() == null ? p.id() : p.descripcion(),
        false,
        null,
        p.entrega(),
        expediente.siCuenta(p.entregado()),
        lanzamiento,
        limite,
        plazo(p.entrega(), limite),
        ruta,
        numero);
  }

  private static LocalDate plazo(@Nullable LocalDate fin, LocalDate limite) {
    return fin == null || fin.isAfter(limite) ? limite : fin;
  }

  /** Last day of the tables that commitments come from. */
  private @Nullable LocalDate ultimaMesa() {
    LocalDate ultima = null;
    for (Compromiso compromiso : plan.compromisos()) {
      for (String id : compromiso.mesas()) {
        Mesa mesa = expediente.mesa(id);
        LocalDate dia = mesa.fin() == null ? mesa.fecha() : mesa.fin();
        ultima = Fechas.ultima(ultima, expediente.siCuenta(dia));
      }
    }
    return ultima;
  }
}
