package org.gobiernoabierto.reglas.muestras;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import org.gobiernoabierto.modelo.Actividad;
import org.gobiernoabierto.modelo.ActividadBuilder;
import org.gobiernoabierto.modelo.Calidad;
import org.gobiernoabierto.modelo.Compromiso;
import org.gobiernoabierto.modelo.CompromisoBuilder;
import org.gobiernoabierto.modelo.EjercicioLocal;
import org.gobiernoabierto.modelo.EjercicioLocalBuilder;
import org.gobiernoabierto.modelo.Evaluacion;
import org.gobiernoabierto.modelo.Indicador;
import org.gobiernoabierto.modelo.IndicadorBuilder;
import org.gobiernoabierto.modelo.Instancia;
import org.gobiernoabierto.modelo.Integrante;
import org.gobiernoabierto.modelo.IntegranteBuilder;
import org.gobiernoabierto.modelo.LanzamientoBuilder;
import org.gobiernoabierto.modelo.MecanismoDeGobernanzaBuilder;
import org.gobiernoabierto.modelo.Mesa;
import org.gobiernoabierto.modelo.MesaBuilder;
import org.gobiernoabierto.modelo.MicrositioBuilder;
import org.gobiernoabierto.modelo.MonitoreoBuilder;
import org.gobiernoabierto.modelo.NivelDeLogro;
import org.gobiernoabierto.modelo.PlanDeAccionLocal;
import org.gobiernoabierto.modelo.PlanDeAccionLocalBuilder;
import org.gobiernoabierto.modelo.Producto;
import org.gobiernoabierto.modelo.ProductoBuilder;
import org.gobiernoabierto.modelo.SecretariadoTecnicoLocal;
import org.gobiernoabierto.modelo.SecretariadoTecnicoLocalBuilder;
import org.gobiernoabierto.modelo.Seguimiento;
import org.gobiernoabierto.modelo.SeguimientoBuilder;
import org.gobiernoabierto.modelo.TableroBuilder;
import org.gobiernoabierto.modelo.ValoracionBuilder;
import org.gobiernoabierto.modelo.VigenciaBuilder;
import org.gobiernoabierto.modelo.VinculoConAgendaNacional;
import org.gobiernoabierto.modelo.VinculoFollowTheMoneyBuilder;

/** Spoils an exercise in many places, always the same ones: about one thing in four. */
public final class Fallas {

  private static final LocalDate ANTES_DEL_LANZAMIENTO = LocalDate.of(2017, 1, 10);
  private static final LocalDate FUERA_DEL_ANIO = LocalDate.of(2018, 3, 1);

  private final Random azar;

  private Fallas(long semilla) {
    azar = new Random(semilla);
  }

  /** {@code ejercicio} with many faults, none of shape. */
  public static EjercicioLocal en(EjercicioLocal ejercicio) {
    Fallas fallas = new Fallas(ejercicio.plan().compromisos().size());
    return EjercicioLocalBuilder.builder(ejercicio)
        .secretariado(fallas.en(ejercicio.secretariado()))
        .mesas(cada(ejercicio.mesas(), fallas::en))
        .plan(fallas.en(ejercicio.plan()))
        .seguimiento(fallas.en(ejercicio.seguimiento()))
        .build();
  }

  private boolean toca() {
    return azar.nextInt(4) == 0;
  }

  private static <T> List<T> cada(List<T> lista, Function<T, T> falla) {
    List<T> otra = new ArrayList<>();
    lista.forEach(elemento -> otra.add(falla.apply(elemento)));
    return otra;
  }

  private <T> List<T> algunos(List<T> lista) {
    return lista.stream().filter(elemento -> !toca()).toList();
  }

  private SecretariadoTecnicoLocal en(SecretariadoTecnicoLocal s) {
    List<Integrante> integrantes = new ArrayList<>();
    for (Integrante i : s.integrantes()) {
      IntegranteBuilder otro = IntegranteBuilder.builder(i);
      if (i.calidad() == Calidad.TITULAR) {
        otro.fin(FUERA_DEL_ANIO.minusDays(azar.nextInt(100)));
      }
      if (toca()) {
        otro.persona(s.integrantes().get(0).persona());
      }
      integrantes.add(otro.build());
    }
    return SecretariadoTecnicoLocalBuilder.builder(s)
        .integrantes(integrantes)
        .mecanismo(
            MecanismoDeGobernanzaBuilder.builder(s.mecanismo()).reglasDeInteraccion(false).build())
        .build();
  }

  private Mesa en(Mesa mesa) {
    MesaBuilder otra = MesaBuilder.builder(mesa);
    if (toca()) {
      otra.facilitador(null);
    }
    if (toca()) {
      otra.fecha(ANTES_DEL_LANZAMIENTO.minusYears(1));
    }
    return otra.build();
  }

  private PlanDeAccionLocal en(PlanDeAccionLocal plan) {
    return PlanDeAccionLocalBuilder.builder(plan)
        .vigencia(VigenciaBuilder.builder(plan.vigencia()).fin(FUERA_DEL_ANIO).build())
        .lanzamiento(LanzamientoBuilder.builder(plan.lanzamiento()).publico(false).build())
        .compromisos(cada(plan.compromisos(), this::en))
        .build();
  }

  private Compromiso en(Compromiso c) {
    CompromisoBuilder otro =
        CompromisoBuilder.builder(c)
            .actividades(cada(c.actividades(), this::en))
            .productos(cada(c.productos(), this::en))
            .indicadores(cada(c.indicadores(), this::en))
            .valoraciones(
                algunos(
                    cada(
                        c.valoraciones(),
                        v -> ValoracionBuilder.builder(v).favorable(!toca()).build())));
    if (toca()) {
      otro.objetivo(null).beneficiarios(null).resultadoEsperado(null).metodo(null);
    }
    if (toca()) {
      otro.mesas(List.of()).problemas(List.of()).ejes(List.of());
    }
    if (toca()) {
      otro.agendaNacional(List.of(new VinculoConAgendaNacional("PA2015", null, "3", Map.of())));
    }
    if (toca()) {
      otro.followTheMoney(
          cada(
              c.followTheMoney(),
              v ->
                  VinculoFollowTheMoneyBuilder.builder(v)
                      .ejercicioFiscal(null)
                      .clavePresupuestaria("¿?")
                      .build()));
    }
    if (toca()) {
      otro.proactivo(true);
    }
    if (toca()) {
      otro.responsables(List.of("au-obras"));
    }
    return otro.build();
  }

  private Actividad en(Actividad actividad) {
    ActividadBuilder otra = ActividadBuilder.builder(actividad);
    if (toca()) {
      otra.inicio(ANTES_DEL_LANZAMIENTO);
    }
    if (toca()) {
      otra.fin(FUERA_DEL_ANIO);
    }
    if (toca()) {
      otra.cumplida(null);
    }
    return otra.build();
  }

  private Producto en(Producto producto) {
    ProductoBuilder otro = ProductoBuilder.builder(producto);
    if (toca()) {
      otro.entrega(null);
    }
    if (toca()) {
      otro.entregado(FUERA_DEL_ANIO);
    }
    return otro.build();
  }

  private Indicador en(Indicador indicador) {
    IndicadorBuilder otro = IndicadorBuilder.builder(indicador);
    if (azar.nextBoolean()) {
      otro.meta(null);
    }
    return otro.build();
  }

  private Seguimiento en(Seguimiento s) {
    Evaluacion evaluacion = s.evaluacion();
    return SeguimientoBuilder.builder(s)
        .portalDelGarante("https://otro.example")
        .micrositio(
            MicrositioBuilder.builder(s.micrositio())
                .evidencias(algunos(s.micrositio().evidencias()))
                .build())
        .tablero(
            TableroBuilder.builder(s.tablero())
                .actividades(algunos(s.tablero().actividades()))
                .actualizaciones(s.tablero().actualizaciones().subList(0, 2))
                .build())
        .monitoreo(
            MonitoreoBuilder.builder(s.monitoreo())
                .realizadoPor(Instancia.STL)
                .compromisos(algunos(s.monitoreo().compromisos()))
                .actividades(algunos(s.monitoreo().actividades()))
                .build())
        .evaluacion(
            new Evaluacion(
                evaluacion.fecha(),
                evaluacion.coordinadaPor(),
                cada(
                    evaluacion.logros(),
                    l ->
                        new NivelDeLogro(
                            l.compromiso(), toca() ? null : l.nivel(), l.razon(), Map.of())),
                Map.of()))
        .build();
  }
}
