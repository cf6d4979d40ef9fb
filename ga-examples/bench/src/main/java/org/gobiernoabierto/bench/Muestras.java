package org.gobiernoabierto.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gobiernoabierto.json.LectorDeEjercicios;
import org.gobiernoabierto.modelo.Actividad;
import org.gobiernoabierto.modelo.Actualizacion;
import org.gobiernoabierto.modelo.Avance;
import org.gobiernoabierto.modelo.Calidad;
import org.gobiernoabierto.modelo.Compromiso;
import org.gobiernoabierto.modelo.Criterio;
import org.gobiernoabierto.modelo.EjercicioLocal;
import org.gobiernoabierto.modelo.EjercicioLocalBuilder;
import org.gobiernoabierto.modelo.EstadoDeAvance;
import org.gobiernoabierto.modelo.EvaluacionBuilder;
import org.gobiernoabierto.modelo.Evidencia;
import org.gobiernoabierto.modelo.EvidenciaPublicada;
import org.gobiernoabierto.modelo.Indicador;
import org.gobiernoabierto.modelo.Integrante;
import org.gobiernoabierto.modelo.Mesa;
import org.gobiernoabierto.modelo.MetodoAbierto;
import org.gobiernoabierto.modelo.MicrositioBuilder;
import org.gobiernoabierto.modelo.MonitoreoBuilder;
import org.gobiernoabierto.modelo.NivelDeLogro;
import org.gobiernoabierto.modelo.PlanDeAccionLocalBuilder;
import org.gobiernoabierto.modelo.Problema;
import org.gobiernoabierto.modelo.Producto;
import org.gobiernoabierto.modelo.SecretariadoTecnicoLocalBuilder;
import org.gobiernoabierto.modelo.Sector;
import org.gobiernoabierto.modelo.SeguimientoBuilder;
import org.gobiernoabierto.modelo.TableroBuilder;
import org.gobiernoabierto.modelo.TipoDeIndicador;
import org.gobiernoabierto.modelo.Valoracion;
import org.gobiernoabierto.modelo.ValoracionDelMonitoreo;
import org.gobiernoabierto.modelo.VinculoConAgendaNacional;
import org.gobiernoabierto.modelo.VinculoConPlan;
import org.gobiernoabierto.modelo.VinculoFollowTheMoney;

/**
 * Exercises of any size, always the same ones: the complete invented exercise with another plan. 10
 * tables, 9 members; 5 activities, 2 products and 3 indicators a commitment.
 */
public final class Muestras {

  /** The day as of which the exercises are judged: 13 months after the launch. */
  public static final LocalDate FECHA = LocalDate.of(2018, 3, 21);

  private static final LocalDate LANZAMIENTO = LocalDate.of(2017, 2, 15);
  private static final LocalDate VALORACION = LocalDate.of(2017, 2, 1);
  private static final LocalDate PRIMERA_MESA = LocalDate.of(2016, 10, 10);
  private static final int MESAS = 10;
  private static final int INTEGRANTES = 9;
  private static final int ACTIVIDADES = 5;
  private static final int PRODUCTOS = 2;
  private static final int INDICADORES = 3;
  private static final int DIAS_DEL_ANIO = 350;
  private static final String[] EJES = {"DH", "IG", "SNA", "RN", "PD", "SP"};
  private static final String[] RESPONSABLES = {"au-obras", "au-agua", "au-finanzas", "sc-agua"};
  private static final String SITIO = "https://www.garante.example/gobierno-abierto/";
  private static final String[] PALABRAS =
      ("publicar cada mes el avance físico y financiero de las obras y los servicios del municipio"
              + " con la participación de las organizaciones y el vecindario en formatos abiertos")
          .split(" ");

  private final Random azar;

  private Muestras(int compromisos) {
    azar = new Random(compromisos);
  }

  /** An exercise that meets every requirement as of {@link #FECHA}. */
  public static EjercicioLocal conforme(int compromisos) {
    return new Muestras(compromisos).ejercicio(compromisos);
  }

  private EjercicioLocal ejercicio(int cuantos) {
    EjercicioLocal base = base();
    List<Compromiso> compromisos =
        IntStream.rangeClosed(1, cuantos).mapToObj(n -> compromiso("c" + n)).toList();
    List<Mesa> mesas = IntStream.rangeClosed(1, MESAS).mapToObj(this::mesa).toList();
    return EjercicioLocalBuilder.builder(base)
        .id("muestra-" + cuantos)
        .secretariado(
            SecretariadoTecnicoLocalBuilder.builder(base.secretariado())
                .integrantes(integrantes(base.secretariado().integrantes()))
                .build())
        .mesas(mesas)
        .problemas(IntStream.rangeClosed(1, MESAS).mapToObj(this::problema).toList())
        .plan(PlanDeAccionLocalBuilder.builder(base.plan()).compromisos(compromisos).build())
        .seguimiento(
            SeguimientoBuilder.builder(base.seguimiento())
                .micrositio(
                    MicrositioBuilder.builder(base.seguimiento().micrositio())
                        .evidencias(evidencias(base, mesas))
                        .build())
                .tablero(
                    TableroBuilder.builder(base.seguimiento().tablero())
                        .actividades(
                            compromisos.stream()
                                .flatMap(c -> c.actividades().stream())
                                .map(Actividad::id)
                                .toList())
                        .actualizaciones(
                            base.seguimiento().tablero().actualizaciones().stream()
                                .map(a -> new Actualizacion(a.fecha(), avances(compromisos)))
                                .toList())
                        .build())
                .monitoreo(
                    MonitoreoBuilder.builder(base.seguimiento().monitoreo())
                        .compromisos(
                            compromisos.stream()
                                .map(c -> new ValoracionDelMonitoreo(c.id(), texto(8), texto(9)))
                                .toList())
                        .actividades(avances(compromisos))
                        .build())
                .evaluacion(
                    EvaluacionBuilder.builder(base.seguimiento().evaluacion())
                        .logros(
                            compromisos.stream()
                                .map(c -> new NivelDeLogro(c.id(), "alto", texto(10)))
                                .toList())
                        .build())
                .build())
        .build();
  }

  private static EjercicioLocal base() {
    try (InputStream json =
        Muestras.class.getResourceAsStream("/ejercicios/inventado-completo.json")) {
      return new LectorDeEjercicios().leer(json).orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Integrante> integrantes(List<Integrante> base) {
    List<Integrante> todos = new ArrayList<>(base);
    while (todos.size() < INTEGRANTES) {
      int n = todos.size() + 1;
      todos.add(
          new Integrante(
              "og-" + n,
              "persona-adicional-" + n,
              Sector.ORGANISMO_GARANTE,
              Calidad.TITULAR,
              "og-instituto",
              base.get(0).inicio(),
              null));
    }
    return todos;
  }

  private Mesa mesa(int n) {
    LocalDate fecha = PRIMERA_MESA.plusDays(7L * n);
    return new Mesa(
        "mesa-" + n,
        fecha,
        null,
        texto(3),
        List.of("sc-camara", "sc-red", "au-obras", "au-agua"),
        true,
        "facilitador-1",
        List.of(new Evidencia(texto(6), SITIO + "documentos/mesa-" + n + ".pdf", fecha)));
  }

  private Problema problema(int n) {
    return new Problema("problema-" + n, texto(20), List.of("mesa-" + n), true);
  }

  private static List<EvidenciaPublicada> evidencias(EjercicioLocal base, List<Mesa> mesas) {
    return Stream.concat(
            base.seguimiento().micrositio().evidencias().stream()
                .filter(e -> !e.acto().startsWith("mesa-")),
            mesas.stream()
                .map(
                    m ->
                        new EvidenciaPublicada(
                            m.id(), m.fecha().plusDays(7), SITIO + "evidencias/" + m.id())))
        .toList();
  }

  private List<Avance> avances(List<Compromiso> compromisos) {
    return compromisos.stream()
        .flatMap(
            c ->
                Stream.concat(
                    c.actividades().stream().map(Actividad::id),
                    c.productos().stream().map(Producto::id)))
        .map(
            id ->
                new Avance(
                    id, EstadoDeAvance.EN_PROCESO, azar.nextInt(101), SITIO + "tablero/" + id))
        .toList();
  }

  private Compromiso compromiso(String id) {
    int mesa = 1 + azar.nextInt(MESAS);
    return new Compromiso(
        id,
        texto(10),
        false,
        List.of("problema-" + mesa),
        List.of("mesa-" + mesa),
        texto(25),
        List.of(uno(RESPONSABLES), "sc-camara"),
        texto(15),
        LANZAMIENTO,
        LANZAMIENTO.plusDays(DIAS_DEL_ANIO),
        texto(20),
        IntStream.rangeClosed(1, ACTIVIDADES).mapToObj(n -> actividad(id + "-a" + n)).toList(),
        IntStream.rangeClosed(1, PRODUCTOS).mapToObj(n -> producto(id + "-p" + n)).toList(),
        IntStream.rangeClosed(1, INDICADORES).mapToObj(n -> indicador(id + "-i" + n)).toList(),
        new MetodoAbierto(SITIO + "documentos/" + id + "-metodo.html", "CC-BY-4.0"),
        List.of(new VinculoConAgendaNacional("PA2018", uno(EJES), null)),
        List.of(
            new VinculoFollowTheMoney(
                texto(5),
                texto(4),
                "K" + (100 + azar.nextInt(900)),
                2017,
                BigDecimal.valueOf(azar.nextInt(50_000_000)),
                "https://finanzas.ejemplo.example/2017/" + id)),
        List.of(new VinculoConPlan("Plan Estatal de Desarrollo (inventado)", texto(6))),
        Stream.of(Criterio.values())
            .map(c -> new Valoracion(c, true, texto(14), "titular del STL", VALORACION))
            .toList(),
        List.of(9, 16));
  }

  private Actividad actividad(String id) {
    LocalDate fin = enElAnio();
    return new Actividad(
        id,
        texto(16),
        List.of(uno(RESPONSABLES)),
        LANZAMIENTO,
        fin,
        fin.minusDays(azar.nextInt(20)),
        List.of(new Evidencia(texto(5), SITIO + "documentos/" + id + ".pdf", fin)));
  }

  private Producto producto(String id) {
    LocalDate fin = enElAnio();
    return new Producto(
        id, texto(12), fin, fin.minusDays(azar.nextInt(20)), SITIO + "documentos/" + id + ".pdf");
  }

  private Indicador indicador(String id) {
    return new Indicador(
        id,
        texto(5),
        uno(TipoDeIndicador.values()),
        texto(10),
        "porcentaje",
        String.valueOf(azar.nextInt(50)),
        false,
        String.valueOf(50 + azar.nextInt(50)),
        texto(6),
        texto(6));
  }

  private LocalDate enElAnio() {
    return LANZAMIENTO.plusDays(30L + azar.nextInt(DIAS_DEL_ANIO - 30));
  }

  private String texto(int palabras) {
    StringBuilder texto = new StringBuilder();
    for (int i = 0; i < palabras; i++) {
      texto.append(i == 0 ? "" : " ").append(uno(PALABRAS));
    }
    return texto.toString();
  }

  private <T> T uno(T[] entre) {
    return entre[azar.nextInt(entre.length)];
  }
}
