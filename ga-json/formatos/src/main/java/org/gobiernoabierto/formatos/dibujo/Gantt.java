package org.gobiernoabierto.formatos.dibujo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.gobiernoabierto.formatos.Limpieza;
import org.gobiernoabierto.idioma.Idioma;
import org.gobiernoabierto.informe.InformeDeAvance;
import org.gobiernoabierto.informe.InformeDeAvance.AvanceDeCompromiso;
import org.gobiernoabierto.informe.InformeDeAvance.AvanceDeElemento;
import org.gobiernoabierto.informe.Tramo;
import org.gobiernoabierto.modelo.Actividad;
import org.gobiernoabierto.modelo.Compromiso;
import org.gobiernoabierto.modelo.EjercicioLocal;
import org.gobiernoabierto.modelo.Producto;
import org.jspecify.annotations.Nullable;

/** The plan over its year: what was planned of each activity and product, and what is done. */
public final class Gantt {

  private final InformeDeAvance avance;
  private final @Nullable Tramo anioDelPlan;
  private final Idioma idioma;
  private final List<Parte> partes;
  private final Escala escala;

  /** A commitment and its progress, with what is planned of its elements in the same order. */
  private record Parte(AvanceDeCompromiso avance, List<Planeado> planeados) {}

  private record Planeado(Cuando cuando, boolean conEvidencia) {}

  /**
   * @param avance the progress of the exercise at a cut-off
   * @param anioDelPlan the plan's year; null while it is not launched
   */
  public Gantt(
      EjercicioLocal ejercicio,
      InformeDeAvance avance,
      @Nullable Tramo anioDelPlan,
      Idioma idioma) {
    this.avance = avance;
    this.anioDelPlan = anioDelPlan;
    this.idioma = idioma;
    this.partes = partes(ejercicio, avance);
    this.escala = Escala.de(dias(), avance.corte());
  }

  private static List<Parte> partes(EjercicioLocal ejercicio, InformeDeAvance avance) {
    Fechas fechas = new Fechas(ejercicio);
    Evidencias evidencias = new Evidencias(ejercicio, avance.corte());
    List<Parte> partes = new ArrayList<>();
    for (int i = 0; i < avance.compromisos().size(); i++) {
      Compromiso compromiso = Objects.requireNonNull(ejercicio.plan()).compromisos().get(i);
      String ruta = "/plan/compromisos/" + i;
      List<Planeado> planeados = new ArrayList<>();
      for (int j = 0; j < compromiso.actividades().size(); j++) {
        Actividad actividad = compromiso.actividades().get(j);
        String suya = ruta + "/actividades/" + j;
        planeados.add(
            new Planeado(
                fechas.entre(suya + "/inicio", actividad.inicio(), suya + "/fin", actividad.fin()),
                Evidencias.consta(actividad, avance.corte())
                    || evidencias.hay(compromiso.id(), actividad.id())));
      }
      for (int j = 0; j < compromiso.productos().size(); j++) {
        Producto producto = compromiso.productos().get(j);
        planeados.add(
            new Planeado(
                fechas.en(ruta + "/productos/" + j + "/entrega", producto.entrega()),
                Evidencias.consta(producto, avance.corte())
                    || evidencias.hay(compromiso.id(), producto.id())));
      }
      partes.add(new Parte(avance.compromisos().get(i), planeados));
    }
    return partes;
  }

  private List<LocalDate> dias() {
    Stream<@Nullable LocalDate> delAnio =
        anioDelPlan == null ? Stream.of() : Stream.of(anioDelPlan.inicio(), anioDelPlan.fin());
    Stream<@Nullable LocalDate> deElementos =
        partes.stream()
            .flatMap(parte -> parte.planeados().stream())
            .flatMap(planeado -> Stream.of(planeado.cuando().desde(), planeado.cuando().hasta()));
    return Stream.concat(delAnio, deElementos).filter(Objects::nonNull).toList();
  }

  /** Whether there is anything to draw. */
  public boolean estaVacio() {
    return partes.isEmpty();
  }

  /** Whether some commitment has activities or products. */
  public boolean tieneElementos() {
    return partes.stream().anyMatch(parte -> !parte.planeados().isEmpty());
  }

  /** The axis, with the cut-off on it. */
  public Eje eje() {
    return new Eje(escala, avance.corte(), idioma);
  }

  /** The plan's year; null while it is not launched. */
  public @Nullable Banda anio() {
    return anioDelPlan == null
        ? null
        : Banda.de(anioDelPlan, escala, RotuloDelDibujo.ANIO_DEL_PLAN, idioma);
  }

  /**
   * A commitment.
   *
   * @param titulo its title
   * @param resumen its progress, planned and done
   * @param renglones its activities and then its products
   */
  public record Grupo(String titulo, String resumen, List<RenglonDelPlan> renglones) {}

  /** The commitments, in the plan's order. */
  public List<Grupo> grupos() {
    return partes.stream().map(this::grupo).toList();
  }

  private Grupo grupo(Parte parte) {
    List<RenglonDelPlan> renglones = new ArrayList<>();
    for (int i = 0; i < parte.planeados().size(); i++) {
      renglones.add(renglon(parte.avance().elementos().get(i), parte.planeados().get(i)));
    }
    if (renglones.isEmpty()) {
      return new Grupo(
          Limpieza.de(parte.avance().titulo()),
          RotuloDelDibujo.SIN_ELEMENTOS.en(idioma),
          renglones);
    }
    String resumen =
        RotuloDelDibujo.PLANEADO_Y_HECHO
            .con(
                "planeado", porcentaje(parte.avance().planeado()),
                "hecho", porcentaje(parte.avance().hecho()))
            .en(idioma);
    String logro = parte.avance().nivelDeLogro();
    return new Grupo(
        Limpieza.de(parte.avance().titulo()),
        logro == null
            ? resumen
            : resumen + " · " + RotuloDelDibujo.LOGRO.en(idioma) + " " + Limpieza.de(logro),
        renglones);
  }

  private RenglonDelPlan renglon(AvanceDeElemento elemento, Planeado planeado) {
    Cuando cuando = planeado.cuando();
    boolean conFecha = cuando.tieneFecha();
    double desde = cuando.desde() == null ? 0 : escala.en(cuando.desde());
    double hasta = cuando.hasta() == null ? 100 : escala.en(cuando.hasta());
    int hecho = elemento.hecho() == null ? 0 : elemento.hecho();
    return new RenglonDelPlan(
        Limpieza.de(elemento.nombre()),
        !conFecha
            ? RenglonDelPlan.Figura.NADA
            : elemento.esActividad() ? RenglonDelPlan.Figura.BARRA : RenglonDelPlan.Figura.ROMBO,
        cuando.incierto(),
        Escala.porciento(desde),
        Escala.porciento(hasta - desde),
        Escala.porciento((hasta - desde) * hecho / 100),
        hecho,
        conFecha ? cuando.en(idioma) : RotuloDelDibujo.SIN_FECHA.en(idioma),
        elemento.hecho() == null
            ? RotuloDelDibujo.SIN_CIFRA.en(idioma)
            : porcentaje(elemento.hecho()),
        elemento.situacion(),
        planeado.conEvidencia());
  }

  private static String porcentaje(@Nullable Integer valor) {
    return valor == null ? "–" : valor + " %";
  }
}
