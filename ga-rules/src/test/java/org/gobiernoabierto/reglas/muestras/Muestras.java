package org.gobiernoabierto.reglas.muestras;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gobiernoabierto.modelo.Actividad;
import org.gobiernoabierto.modelo.Actualizacion;
import org.gobiernoabierto.modelo.Avance;
import org.gobiernoabierto.modelo.Compromiso;
import org.gobiernoabierto.modelo.Criterio;
import org.gobiernoabierto.modelo.DocumentoDelPlan;
import org.gobiernoabierto.modelo.EjercicioLocal;
import org.gobiernoabierto.modelo.EjercicioLocalBuilder;
import org.gobiernoabierto.modelo.EstadoDeAvance;
import org.gobiernoabierto.modelo.Evaluacion;
import org.gobiernoabierto.modelo.Evidencia;
import org.gobiernoabierto.modelo.EvidenciaPublicada;
import org.gobiernoabierto.modelo.Indicador;
import org.gobiernoabierto.modelo.Instancia;
import org.gobiernoabierto.modelo.Lanzamiento;
import org.gobiernoabierto.modelo.Mesa;
import org.gobiernoabierto.modelo.MetodoAbierto;
import org.gobiernoabierto.modelo.Micrositio;
import org.gobiernoabierto.modelo.Monitoreo;
import org.gobiernoabierto.modelo.NivelDeLogro;
import org.gobiernoabierto.modelo.PlanDeAccionLocal;
import org.gobiernoabierto.modelo.Problema;
import org.gobiernoabierto.modelo.Producto;
import org.gobiernoabierto.modelo.SecretariadoTecnicoLocal;
import org.gobiernoabierto.modelo.Seguimiento;
import org.gobiernoabierto.modelo.Tablero;
import org.gobiernoabierto.modelo.TipoDeIndicador;
import org.gobiernoabierto.modelo.Valoracion;
import org.gobiernoabierto.modelo.ValoracionDelMonitoreo;
import org.gobiernoabierto.modelo.Vigencia;
import org.gobiernoabierto.modelo.VinculoConAgendaNacional;
import org.gobiernoabierto.modelo.VinculoConPlan;
import org.gobiernoabierto.modelo.VinculoFollowTheMoney;

/**
 * Exercises of any size, always the same ones: 10 tables, 9 members, 4 updates of the dashboard; 5
 * activities, 2 products and 3 indicators a commitment.
 */
public final class Muestras {

  /** The day as of which the exercises are judged: 13 months after the launch. */
  public static final LocalDate FECHA = LocalDate.of(2018, 3, 21);

  private static final LocalDate LANZAMIENTO = LocalDate.of(2017, 2, 15);
  private static final LocalDate VALORACION = LocalDate.of(2017, 2, 1);
  private static final LocalDate PRIMERA_MESA = LocalDate.of(2016, 10, 10);
  private static final int MESAS = 10;
  private static final int ACTIVIDADES = 5;
  private static final int PRODUCTOS = 2;
  private static final int INDICADORES = 3;
  private static final int ACTUALIZACIONES = 4;
  private static final int DIAS_DEL_ANIO = 350;
  private static final String[] EJES = {"DH", "IG", "SNA", "RN", "PD", "SP"};
  private static final String[] RESPONSABLES = {"au-obras", "au-agua", "au-finanzas", "sc-agua"};
  private static final String SITIO = "https://www.garante.example/gobierno-abierto";
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
    EjercicioLocalBuilder ejercicio = PrimerosPasos.ejercicio();
    List<Compromiso> compromisos =
        IntStream.rangeClosed(1, cuantos).mapToObj(n -> compromiso("c" + n)).toList();
    List<Mesa> mesas = IntStream.rangeClosed(1, MESAS).mapToObj(this::mesa).toList();
    return ejercicio
        .id("muestra-" + cuantos)
        .mesas(mesas)
        .problemas(IntStream.rangeClosed(1, MESAS).mapToObj(this::problema).toList())
        .plan(plan(compromisos))
        .seguimiento(
            new Seguimiento(
                "https://www.garante.example",
                micrositio(ejercicio.secretariado(), mesas),
                tablero(compromisos),
                monitoreo(compromisos),
                evaluacion(compromisos),
                Map.of()))
        .build();
  }

  private PlanDeAccionLocal plan(List<Compromiso> compromisos) {
    return new PlanDeAccionLocal(
        List.of(
            new DocumentoDelPlan("pal", "Plan inventado", LANZAMIENTO, documento("pal"), Map.of())),
        texto(40),
        List.of(texto(12), texto(12)),
        texto(20),
        List.of(texto(15), texto(15)),
        new Vigencia(LANZAMIENTO, LANZAMIENTO.plusYears(1), null, Map.of()),
        new Lanzamiento(
            LANZAMIENTO, true, PrimerosPasos.evidencia("lanzamiento", LANZAMIENTO), Map.of()),
        compromisos,
        Map.of());
  }

  private static Micrositio micrositio(SecretariadoTecnicoLocal secretariado, List<Mesa> mesas) {
    List<EvidenciaPublicada> evidencias = new ArrayList<>();
    secretariado.sesiones().forEach(s -> evidencias.add(publicada(s.id(), s.fecha())));
    secretariado.decisiones().forEach(d -> evidencias.add(publicada(d.id(), d.fecha())));
    mesas.forEach(m -> evidencias.add(publicada(m.id(), m.fecha())));
    return new Micrositio(SITIO, PRIMERA_MESA.minusDays(20), evidencias, Map.of());
  }

  private static EvidenciaPublicada publicada(String acto, LocalDate fecha) {
    return new EvidenciaPublicada(acto, fecha.plusDays(7), SITIO + "/evidencias/" + acto, Map.of());
  }

  private Tablero tablero(List<Compromiso> compromisos) {
    return new Tablero(
        SITIO + "/tablero",
        LANZAMIENTO.plusDays(14),
        compromisos.stream().flatMap(c -> c.actividades().stream()).map(Actividad::id).toList(),
        IntStream.rangeClosed(1, ACTUALIZACIONES)
            .mapToObj(n -> LANZAMIENTO.plusDays(14 + 75L * n))
            .map(fecha -> new Actualizacion(fecha, avances(compromisos), Map.of()))
            .toList(),
        Map.of());
  }

  private Monitoreo monitoreo(List<Compromiso> compromisos) {
    LocalDate fecha = LANZAMIENTO.plusMonths(6).plusDays(10);
    return new Monitoreo(
        fecha,
        Instancia.ST_INAI,
        fecha,
        compromisos.stream()
            .map(c -> new ValoracionDelMonitoreo(c.id(), texto(8), texto(9), Map.of()))
            .toList(),
        avances(compromisos),
        Map.of());
  }

  private Evaluacion evaluacion(List<Compromiso> compromisos) {
    return new Evaluacion(
        LANZAMIENTO.plusYears(1).plusDays(20),
        Instancia.ST_INAI,
        compromisos.stream()
            .map(c -> new NivelDeLogro(c.id(), "alto", texto(10), Map.of()))
            .toList(),
        Map.of());
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
        List.of(new Evidencia(texto(6), documento("mesa-" + n), fecha, Map.of())),
        Map.of());
  }

  private Problema problema(int n) {
    return new Problema("problema-" + n, texto(20), List.of("mesa-" + n), true, Map.of());
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
                    id,
                    EstadoDeAvance.EN_PROCESO,
                    azar.nextInt(101),
                    SITIO + "/tablero/" + id,
                    Map.of()))
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
        new MetodoAbierto(documento(id + "-metodo"), "CC-BY-4.0", Map.of()),
        List.of(new VinculoConAgendaNacional("PA2018", uno(EJES), null, Map.of())),
        List.of(
            new VinculoFollowTheMoney(
                texto(5),
                texto(4),
                "K" + (100 + azar.nextInt(900)),
                2017,
                BigDecimal.valueOf(azar.nextInt(50_000_000)),
                "https://finanzas.ejemplo.example/2017/" + id,
                Map.of())),
        List.of(new VinculoConPlan("Plan Estatal de Desarrollo (inventado)", texto(6), Map.of())),
        Stream.of(Criterio.values())
            .map(c -> new Valoracion(c, true, texto(14), "titular del STL", VALORACION, Map.of()))
            .toList(),
        List.of(9, 16),
        Map.of());
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
        List.of(new Evidencia(texto(5), documento(id), fin, Map.of())),
        Map.of());
  }

  private Producto producto(String id) {
    LocalDate fin = enElAnio();
    return new Producto(
        id, texto(12), fin, fin.minusDays(azar.nextInt(20)), documento(id), Map.of());
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
        texto(6),
        Map.of());
  }

  private LocalDate enElAnio() {
    return LANZAMIENTO.plusDays(30L + azar.nextInt(DIAS_DEL_ANIO - 30));
  }

  static String documento(String id) {
    return SITIO + "/documentos/" + id + ".pdf";
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
