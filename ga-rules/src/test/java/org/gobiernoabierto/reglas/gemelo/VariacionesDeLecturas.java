package org.gobiernoabierto.reglas.gemelo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.gobiernoabierto.modelo.ActividadBuilder;
import org.gobiernoabierto.modelo.Compromiso;
import org.gobiernoabierto.modelo.CompromisoBuilder;
import org.gobiernoabierto.modelo.CompromisoDeContinuidad;
import org.gobiernoabierto.modelo.Declaracion;
import org.gobiernoabierto.modelo.DeclaracionBuilder;
import org.gobiernoabierto.modelo.DocumentoDelPlan;
import org.gobiernoabierto.modelo.EjercicioLocal;
import org.gobiernoabierto.modelo.EjercicioLocalBuilder;
import org.gobiernoabierto.modelo.Evidencia;
import org.gobiernoabierto.modelo.EvidenciaPublicadaBuilder;
import org.gobiernoabierto.modelo.Facilitador;
import org.gobiernoabierto.modelo.FacilitadorBuilder;
import org.gobiernoabierto.modelo.IndicadorBuilder;
import org.gobiernoabierto.modelo.LanzamientoBuilder;
import org.gobiernoabierto.modelo.MicrositioBuilder;
import org.gobiernoabierto.modelo.PlanDeAccionLocal;
import org.gobiernoabierto.modelo.PlanDeAccionLocalBuilder;
import org.gobiernoabierto.modelo.ProblemaBuilder;
import org.gobiernoabierto.modelo.ProductoBuilder;
import org.gobiernoabierto.modelo.Refrendo;
import org.gobiernoabierto.modelo.SecretariadoTecnicoLocalBuilder;
import org.gobiernoabierto.modelo.Seguimiento;
import org.gobiernoabierto.modelo.SeguimientoBuilder;
import org.gobiernoabierto.modelo.Seleccion;
import org.gobiernoabierto.modelo.TableroBuilder;
import org.gobiernoabierto.modelo.Vigencia;
import org.gobiernoabierto.modelo.VinculoConAgendaNacional;
import org.jspecify.annotations.Nullable;

/** Changes an exercise where its result hangs on a reading that was fixed later. */
final class VariacionesDeLecturas {

  static final List<String> SITIOS =
      List.of(
          "https://www.garante.example/gobierno-abierto",
          "https://www.garante.example/gobierno-abierto/",
          "HTTP://Garante.Example:80/gobierno-abierto/index.php",
          "https://www.garante.example:443/./otro/../gobierno-abierto/Default.aspx",
          "https://www.garante.example/%67obierno%2dabierto/tablero?x=1#inicio",
          "https://www.garante.example/gobierno-abierto/%2e%2E/otro",
          "https://www.garante.example/gobierno-abierto/../otro/tablero",
          "https://www.garante.example/gobierno-abiertos",
          "https://www.garante.example/Gobierno-Abierto/tablero",
          "https://www.garante.example/index.php?option=com_content&id=7",
          "https://www.garante.example/index.php?option=com_content&id=9",
          "https://www.garante.example/home.html",
          "https://datos.garante.example:8443/gobierno-abierto/tablero",
          "https://www.garante.org.mx./a",
          "https://www.garante.org.mx/a/b/",
          "https://otro.org.mx/a",
          "https://información.example/a",
          "https://xn--informacin-obb.example/a/tablero");

  private static final List<String> BLANCOS = List.of("", " \t", "\u00a0", "\u200b");
  private static final LocalDate INICIO = LocalDate.of(2016, 5, 1);

  private final Random azar;

  private VariacionesDeLecturas(Random azar) {
    this.azar = azar;
  }

  /** Another exercise with none to three such changes. */
  static EjercicioLocal de(EjercicioLocal ejercicio, Random azar) {
    VariacionesDeLecturas v = new VariacionesDeLecturas(azar);
    List<UnaryOperator<EjercicioLocal>> cambios =
        List.of(
            v::seleccion,
            v::declaracion,
            v::facilitador,
            v::problemas,
            v::documentos,
            v::lanzamiento,
            v::vinculos,
            v::descripciones,
            v::vigencia,
            v::direcciones,
            v::evidencias);
    EjercicioLocal otro = ejercicio;
    for (int cuantos = azar.nextInt(4); cuantos > 0; cuantos--) {
      otro = v.uno(cambios).apply(otro);
    }
    return otro;
  }

  private <T> T uno(List<T> valores) {
    return valores.get(azar.nextInt(valores.size()));
  }

  private boolean unaDeCada(int veces) {
    return azar.nextInt(veces) == 0;
  }

  private LocalDate dia() {
    return INICIO.plusDays(azar.nextInt(400));
  }

  private @Nullable LocalDate diaONada() {
    return unaDeCada(4) ? null : dia();
  }

  private @Nullable String blanqueado(@Nullable String texto) {
    return unaDeCada(3) ? uno(BLANCOS) : texto;
  }

  private static <T> List<T> mas(List<T> lista, T otro) {
    List<T> mas = new ArrayList<>(lista);
    mas.add(otro);
    return mas;
  }

  private EjercicioLocal seleccion(EjercicioLocal e) {
    Seleccion seleccion = unaDeCada(4) ? null : new Seleccion(diaONada(), List.of(), Map.of());
    return EjercicioLocalBuilder.builder(e).seleccion(seleccion).build();
  }

  private EjercicioLocal declaracion(EjercicioLocal e) {
    Declaracion declaracion = e.declaracion();
    if (declaracion == null) {
      return e;
    }
    DeclaracionBuilder otra = DeclaracionBuilder.builder(declaracion);
    switch (azar.nextInt(3)) {
      case 0 -> otra.fecha(diaONada());
      case 1 ->
          otra.refrendos(mas(declaracion.refrendos(), new Refrendo(dia(), List.of(), Map.of())));
      default ->
          otra.continuidad(
              new CompromisoDeContinuidad(
                  true,
                  List.of(new Evidencia("Constancia", null, diaONada(), Map.of())),
                  Map.of()));
    }
    return EjercicioLocalBuilder.builder(e).declaracion(otra.build()).build();
  }

  /** One who was perhaps not elected, before, with or after the others. */
  private EjercicioLocal facilitador(EjercicioLocal e) {
    if (e.secretariado() == null) {
      return e;
    }
    LocalDate inicio = dia();
    LocalDate fin = unaDeCada(4) ? null : inicio.plusDays(azar.nextInt(120));
    Facilitador otro =
        FacilitadorBuilder.builder()
            .id("f-" + inicio + azar.nextInt(100))
            .electoPorElSecretariado(unaDeCada(4))
            .inicio(inicio)
            .fin(fin)
            .build();
    return EjercicioLocalBuilder.builder(e)
        .secretariado(
            SecretariadoTecnicoLocalBuilder.builder(e.secretariado())
                .facilitadores(mas(e.secretariado().facilitadores(), otro))
                .build())
        .build();
  }

  private EjercicioLocal problemas(EjercicioLocal e) {
    return EjercicioLocalBuilder.builder(e)
        .problemas(
            e.problemas().stream()
                .map(
                    p ->
                        ProblemaBuilder.builder(p).descripcion(blanqueado(p.descripcion())).build())
                .toList())
        .build();
  }

  private static EjercicioLocal con(
      EjercicioLocal e, UnaryOperator<PlanDeAccionLocalBuilder> cambio) {
    PlanDeAccionLocal plan = e.plan();
    return plan == null
        ? e
        : EjercicioLocalBuilder.builder(e)
            .plan(cambio.apply(PlanDeAccionLocalBuilder.builder(plan)).build())
            .build();
  }

  private EjercicioLocal documentos(EjercicioLocal e) {
    DocumentoDelPlan documento =
        new DocumentoDelPlan(
            "pal-" + azar.nextInt(1000),
            blanqueado("Plan de Acción Local"),
            diaONada(),
            unaDeCada(2) ? null : SITIOS.get(0),
            Map.of());
    boolean otroMas = unaDeCada(3);
    return con(
        e,
        plan -> plan.documentos(otroMas ? mas(plan.documentos(), documento) : List.of(documento)));
  }

  private EjercicioLocal lanzamiento(EjercicioLocal e) {
    if (unaDeCada(3)) {
      return con(e, plan -> plan.lanzamiento(null));
    }
    LocalDate dia = LocalDate.of(uno(List.of(2016, 2016, 2019)), 1 + azar.nextInt(12), 20);
    return con(
        e,
        plan ->
            plan.lanzamiento() == null
                ? plan
                : plan.lanzamiento(
                    LanzamientoBuilder.builder(plan.lanzamiento()).fecha(dia).build()));
  }

  private EjercicioLocal enCadaCompromiso(EjercicioLocal e, UnaryOperator<Compromiso> cambio) {
    return con(e, plan -> plan.compromisos(plan.compromisos().stream().map(cambio).toList()));
  }

  private EjercicioLocal vinculos(EjercicioLocal e) {
    return enCadaCompromiso(
        e,
        c ->
            CompromisoBuilder.builder(c)
                .ejes(unaDeCada(2) ? List.of() : c.ejes())
                .agendaNacional(
                    unaDeCada(3)
                        ? List.of()
                        : List.of(
                            new VinculoConAgendaNacional(
                                uno(List.of("PA2015", "PA2018")),
                                uno(Arrays.asList("DH", null)),
                                uno(Arrays.asList("3", null)),
                                Map.of())))
                .build());
  }

  private EjercicioLocal descripciones(EjercicioLocal e) {
    return enCadaCompromiso(
        e,
        c ->
            CompromisoBuilder.builder(c)
                .objetivo(blanqueado(c.objetivo()))
                .actividades(
                    c.actividades().stream()
                        .map(
                            a ->
                                ActividadBuilder.builder(a)
                                    .descripcion(blanqueado(a.descripcion()))
                                    .build())
                        .limit(1 + azar.nextInt(2))
                        .toList())
                .productos(
                    c.productos().stream()
                        .map(
                            p ->
                                ProductoBuilder.builder(p)
                                    .descripcion(blanqueado(p.descripcion()))
                                    .build())
                        .toList())
                .indicadores(
                    c.indicadores().stream()
                        .map(
                            i ->
                                IndicadorBuilder.builder(i)
                                    .variable(blanqueado(i.variable()))
                                    .build())
                        .limit(1 + azar.nextInt(2))
                        .toList())
                .valoraciones(unaDeCada(3) ? List.of() : c.valoraciones())
                .build());
  }

  private EjercicioLocal vigencia(EjercicioLocal e) {
    LocalDate inicio = diaONada();
    LocalDate fin = inicio == null || unaDeCada(3) ? null : inicio.plusYears(1);
    return con(e, plan -> plan.vigencia(new Vigencia(inicio, fin, null, Map.of())));
  }

  private static EjercicioLocal seguir(EjercicioLocal e, UnaryOperator<SeguimientoBuilder> cambio) {
    Seguimiento seguimiento = e.seguimiento();
    return seguimiento == null
        ? e
        : EjercicioLocalBuilder.builder(e)
            .seguimiento(cambio.apply(SeguimientoBuilder.builder(seguimiento)).build())
            .build();
  }

  private EjercicioLocal direcciones(EjercicioLocal e) {
    String portal = unaDeCada(3) ? null : uno(SITIOS);
    String sitio = unaDeCada(8) ? null : uno(SITIOS);
    String tablero = unaDeCada(8) ? null : uno(SITIOS);
    LocalDate apertura = unaDeCada(2) ? null : dia().plusDays(azar.nextInt(500) - 300);
    return seguir(
        e,
        s ->
            s.portalDelGarante(portal)
                .micrositio(
                    s.micrositio() == null
                        ? null
                        : MicrositioBuilder.builder(s.micrositio())
                            .url(sitio)
                            .fecha(apertura)
                            .build())
                .tablero(
                    s.tablero() == null
                        ? null
                        : TableroBuilder.builder(s.tablero()).url(tablero).build()));
  }

  private EjercicioLocal evidencias(EjercicioLocal e) {
    return seguir(
        e,
        s ->
            s.micrositio(
                s.micrositio() == null
                    ? null
                    : MicrositioBuilder.builder(s.micrositio())
                        .evidencias(
                            s.micrositio().evidencias().stream()
                                .map(
                                    p ->
                                        EvidenciaPublicadaBuilder.builder(p)
                                            .url(unaDeCada(6) ? null : p.url())
                                            .build())
                                .toList())
                        .build()));
  }
}
