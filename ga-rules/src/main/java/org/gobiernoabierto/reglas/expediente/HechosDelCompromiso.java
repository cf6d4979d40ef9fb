package org.gobiernoabierto.reglas.expediente;

import java.util.List;
import org.gobiernoabierto.modelo.Actividad;
import org.gobiernoabierto.modelo.Compromiso;
import org.gobiernoabierto.modelo.Producto;
import org.gobiernoabierto.modelo.Valoracion;
import org.gobiernoabierto.modelo.VinculoFollowTheMoney;
import org.gobiernoabierto.reglas.hechos.Indicador;
import org.gobiernoabierto.reglas.hechos.MetodoAbierto;
import org.gobiernoabierto.reglas.hechos.VinculoConAgendaNacional;
import org.gobiernoabierto.reglas.hechos.VinculoConPlan;

/** Facts about one commitment (§4.2, §4.3). */
final class HechosDelCompromiso {

  private final Expediente expediente;
  private final Hechos hechos;
  private final Compromiso compromiso;
  private final String ruta;

  private HechosDelCompromiso(
      Expediente expediente, Hechos hechos, Compromiso compromiso, String ruta) {
    this.expediente = expediente;
    this.hechos = hechos;
    this.compromiso = compromiso;
    this.ruta = ruta;
  }

  static void reunir(Compromiso compromiso, int numero, Expediente expediente, Hechos hechos) {
    String lista = "/plan/compromisos/";
    org.gobiernoabierto.reglas.hechos.Compromiso hecho =
        new org.gobiernoabierto.reglas.hechos.Compromiso(
            compromiso, hechos.sectores(compromiso.responsables()), lista, numero);
    hechos.agregar(hecho);
    HechosDelCompromiso suyos =
        new HechosDelCompromiso(expediente, hechos, compromiso, lista + numero);
    suyos.actividades();
    suyos.productos();
    suyos.indicadores();
    suyos.metodo();
    suyos.vinculos(hecho.nombre());
    suyos.valoraciones();
  }

  private void actividades() {
    String lista = ruta + "/actividades/";
    List<Actividad> actividades = compromiso.actividades();
    for (int i = 0; i < actividades.size(); i++) {
      Actividad actividad = actividades.get(i);
      hechos.agregar(
          new org.gobiernoabierto.reglas.hechos.Actividad(
              actividad, compromiso.id(), expediente.siCuenta(actividad.cumplida()), lista, i));
      if (!actividad.evidencias().isEmpty()) {
        hechos.evidencias(actividad.evidencias(), lista + i);
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

  private void vinculos(String titulo) {
    String conLaAgenda = ruta + "/agendaNacional/";
    for (int i = 0; i < compromiso.agendaNacional().size(); i++) {
      hechos.agregar(
          new VinculoConAgendaNacional(
              compromiso.agendaNacional().get(i), compromiso.id(), titulo, conLaAgenda, i));
    }
    String conElDinero = ruta + "/followTheMoney/";
    for (int i = 0; i < compromiso.followTheMoney().size(); i++) {
      VinculoFollowTheMoney vinculo = compromiso.followTheMoney().get(i);
      hechos.agregar(
          new org.gobiernoabierto.reglas.hechos.VinculoFollowTheMoney(
              vinculo,
              compromiso.id(),
              titulo,
              ClavePresupuestaria.bienFormado(vinculo),
              conElDinero,
              i));
    }
    String conPlanes = ruta + "/ejes/";
    for (int i = 0; i < compromiso.ejes().size(); i++) {
      hechos.agregar(
          new VinculoConPlan(compromiso.ejes().get(i), compromiso.id(), titulo, conPlanes, i));
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
