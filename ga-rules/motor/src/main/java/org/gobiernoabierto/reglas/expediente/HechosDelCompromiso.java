package org.gobiernoabierto.reglas.expediente;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
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
  private final int numero;
  private final String ruta;

  private HechosDelCompromiso(
      Expediente expediente, Hechos hechos, Compromiso compromiso, int numero) {
    this.expediente = expediente;
    this.hechos = hechos;
    this.compromiso = compromiso;
    hecho =
        new org.gobiernoabierto.reglas.hechos.Compromiso(
            compromiso, hechos.sectores(compromiso.responsables()), LISTA, numero);
    this.numero = numero;
    ruta = LISTA + numero;
  }

  /** Facts of a kind stand together, so that they are told apart and looked up at once. */
  static void reunir(List<Compromiso> compromisos, Expediente expediente, Hechos hechos) {
    List<HechosDelCompromiso> todos = new ArrayList<>(compromisos.size());
    for (int i = 0; i < compromisos.size(); i++) {
      todos.add(new HechosDelCompromiso(expediente, hechos, compromisos.get(i), i));
    }
    cada(todos, LISTA, de -> de.hechos.agregar(de.hecho));
    si(org.gobiernoabierto.reglas.hechos.Actividad.class, todos, HechosDelCompromiso::actividades);
    si(Evidencia.class, todos, HechosDelCompromiso::evidencias);
    si(org.gobiernoabierto.reglas.hechos.Producto.class, todos, HechosDelCompromiso::productos);
    si(Indicador.class, todos, HechosDelCompromiso::indicadores);
    si(MetodoAbierto.class, todos, HechosDelCompromiso::metodo);
    si(VinculoConAgendaNacional.class, todos, HechosDelCompromiso::conLaAgenda);
    si(
        org.gobiernoabierto.reglas.hechos.VinculoFollowTheMoney.class,
        todos,
        HechosDelCompromiso::conElDinero);
    si(VinculoConPlan.class, todos, HechosDelCompromiso::conPlanes);
    si(
        org.gobiernoabierto.reglas.hechos.Valoracion.class,
        todos,
        HechosDelCompromiso::valoraciones);
  }

  private static void si(
      Class<?> clase, List<HechosDelCompromiso> todos, Consumer<HechosDelCompromiso> reunir) {
    if (!todos.isEmpty() && todos.get(0).hechos.interesan(clase)) {
      cada(todos, clase.getName(), reunir);
    }
  }

  private static void cada(
      List<HechosDelCompromiso> todos, String cuales, Consumer<HechosDelCompromiso> reunir) {
    for (HechosDelCompromiso uno : todos) {
      uno.hechos.parte(cuales, uno.numero, uno.compromiso, uno, reunir);
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
