package org.gobiernoabierto.reglas.expediente;

import java.util.ArrayList;
import java.util.List;
import org.gobiernoabierto.modelo.Actividad;
import org.gobiernoabierto.modelo.Compromiso;
import org.gobiernoabierto.modelo.Producto;
import org.gobiernoabierto.modelo.Valoracion;
import org.gobiernoabierto.modelo.VinculoFollowTheMoney;
import org.gobiernoabierto.reglas.hechos.Evidencia;
import org.gobiernoabierto.reglas.hechos.Indicador;
import org.gobiernoabierto.reglas.hechos.MetodoAbierto;
import org.gobiernoabierto.reglas.hechos.VinculoConAgendaNacional;
import org.gobiernoabierto.reglas.hechos.VinculoConPlan;

/** Facts about one commitment (§4.2, §4.3). */
final class HechosDelCompromiso {

  private static final String LISTA = "/plan/compromisos/";

  private final Expediente expediente;
  private final Hechos hechos;
  private final Compromiso compromiso;
  private final org.gobiernoabierto.reglas.hechos.Compromiso hecho;
  private final String ruta;

  private HechosDelCompromiso(
      Expediente expediente, Hechos hechos, Compromiso compromiso, int numero) {
    this.expediente = expediente;
    this.hechos = hechos;
    this.compromiso = compromiso;
    hecho =
        new org.gobiernoabierto.reglas.hechos.Compromiso(
            compromiso, hechos.sectores(compromiso.responsables()), LISTA, numero);
    ruta = LISTA + numero;
  }

  /** Facts of a kind stand together, so that they are told apart and looked up at once. */
  static void reunir(List<Compromiso> compromisos, Expediente expediente, Hechos hechos) {
    List<HechosDelCompromiso> todos = new ArrayList<>(compromisos.size());
    for (int i = 0; i < compromisos.size(); i++) {
      todos.add(new HechosDelCompromiso(expediente, hechos, compromisos.get(i), i));
    }
    todos.forEach(de -> hechos.agregar(de.hecho));
    if (hechos.interesan(org.gobiernoabierto.reglas.hechos.Actividad.class)) {
      todos.forEach(HechosDelCompromiso::actividades);
    }
    if (hechos.interesan(Evidencia.class)) {
      todos.forEach(HechosDelCompromiso::evidencias);
    }
    if (hechos.interesan(org.gobiernoabierto.reglas.hechos.Producto.class)) {
      todos.forEach(HechosDelCompromiso::productos);
    }
    if (hechos.interesan(Indicador.class)) {
      todos.forEach(HechosDelCompromiso::indicadores);
    }
    if (hechos.interesan(MetodoAbierto.class)) {
      todos.forEach(HechosDelCompromiso::metodo);
    }
    if (hechos.interesan(VinculoConAgendaNacional.class)) {
      todos.forEach(HechosDelCompromiso::conLaAgenda);
    }
    if (hechos.interesan(org.gobiernoabierto.reglas.hechos.VinculoFollowTheMoney.class)) {
      todos.forEach(HechosDelCompromiso::conElDinero);
    }
    if (hechos.interesan(VinculoConPlan.class)) {
      todos.forEach(HechosDelCompromiso::conPlanes);
    }
    if (hechos.interesan(org.gobiernoabierto.reglas.hechos.Valoracion.class)) {
      todos.forEach(HechosDelCompromiso::valoraciones);
    }
  }

  private void actividades() {
    String lista = ruta + "/actividades/";
    List<Actividad> actividades = compromiso.actividades();
    for (int i = 0; i < actividades.size(); i++) {
      Actividad actividad = actividades.get(i);
      hechos.agregar(
          new org.gobiernoabierto.reglas.hechos.Actividad(
              actividad, compromiso.id(), expediente.siCuenta(actividad.cumplida()), lista, i));
    }
  }

  private void evidencias() {
    List<Actividad> actividades = compromiso.actividades();
    for (int i = 0; i < actividades.size(); i++) {
      if (!actividades.get(i).evidencias().isEmpty()) {
        hechos.evidencias(actividades.get(i).evidencias(), ruta + "/actividades/" + i);
      }
    }
  }

  private void productos() {
    String lista = ruta + "/productos/";
    List<Producto> productos = compromiso.productos();
    for (int i = 0; i < productos.size(); i++) {
      Producto producto = productos.get(i);
      hechos.agregar(
          new org.gobiernoabierto.reglas.hechos.Producto(
              producto, compromiso.id(), expediente.siCuenta(producto.entregado()), lista, i));
    }
  }

  private void indicadores() {
    String lista = ruta + "/indicadores/";
    for (int i = 0; i < compromiso.indicadores().size(); i++) {
      hechos.agregar(new Indicador(compromiso.indicadores().get(i), compromiso.id(), lista, i));
    }
  }

  private void metodo() {
    if (compromiso.metodo() != null) {
      hechos.agregar(new MetodoAbierto(compromiso.metodo(), compromiso.id(), ruta + "/metodo"));
    }
  }

  private void conLaAgenda() {
    String lista = ruta + "/agendaNacional/";
    for (int i = 0; i < compromiso.agendaNacional().size(); i++) {
      hechos.agregar(
          new VinculoConAgendaNacional(
              compromiso.agendaNacional().get(i), compromiso.id(), hecho.nombre(), lista, i));
    }
  }

  private void conElDinero() {
    String lista = ruta + "/followTheMoney/";
    for (int i = 0; i < compromiso.followTheMoney().size(); i++) {
      VinculoFollowTheMoney vinculo = compromiso.followTheMoney().get(i);
      hechos.agregar(
          new org.gobiernoabierto.reglas.hechos.VinculoFollowTheMoney(
              vinculo,
              compromiso.id(),
              hecho.nombre(),
              ClavePresupuestaria.bienFormado(vinculo),
              lista,
              i));
    }
  }

  private void conPlanes() {
    String lista = ruta + "/ejes/";
    for (int i = 0; i < compromiso.ejes().size(); i++) {
      hechos.agregar(
          new VinculoConPlan(compromiso.ejes().get(i), compromiso.id(), hecho.nombre(), lista, i));
    }
  }

  private void valoraciones() {
    String lista = ruta + "/valoraciones/";
    for (int i = 0; i < compromiso.valoraciones().size(); i++) {
      Valoracion valoracion = compromiso.valoraciones().get(i);
      if (hechos.estaA(valoracion.fecha())) {
        hechos.agregar(
            new org.gobiernoabierto.reglas.hechos.Valoracion(
                valoracion, compromiso.id(), lista, i));
      }
    }
  }
}
