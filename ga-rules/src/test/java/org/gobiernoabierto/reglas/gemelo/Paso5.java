package org.gobiernoabierto.reglas.gemelo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gobiernoabierto.modelo.Actividad;
import org.gobiernoabierto.modelo.Compromiso;
import org.gobiernoabierto.modelo.DocumentoDelPlan;
import org.gobiernoabierto.modelo.Lanzamiento;
import org.gobiernoabierto.modelo.Mesa;
import org.gobiernoabierto.modelo.PlanDeAccionLocal;
import org.gobiernoabierto.modelo.Producto;
import org.gobiernoabierto.modelo.Vigencia;
import org.jspecify.annotations.Nullable;

/** The Local Action Plan (§5). */
final class Paso5 {

  private static final String COMPROMISOS = "/plan/compromisos";

  private final Caso caso;
  private final Acta acta;

  Paso5(Caso caso, Acta acta) {
    this.caso = caso;
    this.acta = acta;
  }

  void juzgar() {
    Plazos plazos = caso.plazos;
    Plazo vence = plazos.hasta(Etapa.LANZAMIENTO);
    Apunte documento = acta.abrir("P5-01", "/plan", vence);
    Apunte vigencia = acta.abrir("P5-02", "/plan/vigencia", vence);
    Apunte presentacion = acta.abrir("P5-03", "/plan/lanzamiento", plazos.cierre());
    Apunte implementacion = acta.abrir("P5-04", "/plan/lanzamiento", vence);
    Apunte programacion = acta.abrir("P5-05", "/plan/lanzamiento", vence);
    Apunte cumplimiento = acta.abrir("P5-06", "/plan/lanzamiento", plazos.finDelAnio());
    PlanDeAccionLocal plan = caso.ejercicio.plan();
    if (plan == null || !declarada(plan.vigencia())) {
      vigencia.noAplica();
    }
    if (plan == null) {
      return;
    }
    documento(documento, plan);
    LocalDate inicio = caso.lanzamiento;
    LocalDate limite = plazos.finDelAnio;
    if (plan.lanzamiento() == null || inicio == null || limite == null) {
      return;
    }
    if (plan.vigencia() != null && declarada(plan.vigencia())) {
      vigencia(vigencia, plan.vigencia(), inicio, limite);
    }
    presentacion(presentacion, plan, plan.lanzamiento(), inicio);
    implementacion(implementacion, plan.compromisos(), inicio);
    programacion(programacion, plan.compromisos(), limite);
    new Cumplimiento(cumplimiento, limite).juzgar(plan.compromisos());
  }

  private static boolean declarada(@Nullable Vigencia vigencia) {
    return vigencia != null
        && (vigencia.inicio() != null || vigencia.fin() != null || vigencia.meses() != null);
  }

  /** Without a Declaration nothing is earlier than it. */
  private boolean noEsAnterior(@Nullable LocalDate dia) {
    return dia == null
        || caso.consta(dia) && (caso.arranque == null || !dia.isBefore(caso.arranque));
  }

  private void documento(Apunte apunte, PlanDeAccionLocal plan) {
    int documentos = 0;
    LocalDate publicado = null;
    for (DocumentoDelPlan documento : plan.documentos()) {
      boolean seIdentifica = documento.titulo() != null || documento.url() != null;
      if (seIdentifica && noEsAnterior(documento.fecha())) {
        documentos++;
        publicado = Fechas.primera(publicado, documento.fecha());
      }
    }
    if (documentos > 0) {
      apunte.cumple(publicado);
    } else {
      apunte.falta("P5-01.sin-documento", caso.en("/plan/documentos"));
    }
    if (documentos > 1) {
      Lugar lugar = caso.en("/plan/documentos");
      apunte.falta("P5-01.varios-documentos", lugar, "documentos", documentos);
    }
    boolean actividades = false;
    boolean productos = false;
    boolean resultados = false;
    for (Compromiso compromiso : plan.compromisos()) {
      actividades |= Especificos.hayActividad(compromiso);
      productos |= Especificos.hayProducto(compromiso);
      resultados |= compromiso.resultadoEsperado() != null;
    }
    if (plan.compromisos().isEmpty()) {
      apunte.falta("P5-01.sin-compromisos", caso.en(COMPROMISOS));
    }
    if (!actividades) {
      apunte.falta("P5-01.sin-actividades", caso.en(COMPROMISOS));
    }
    if (!productos) {
      apunte.falta("P5-01.sin-productos", caso.en(COMPROMISOS));
    }
    if (!resultados) {
      apunte.falta("P5-01.sin-resultados", caso.en(COMPROMISOS));
    }
  }

  private void vigencia(
      Apunte apunte, Vigencia vigencia, LocalDate lanzamiento, LocalDate aniversario) {
    LocalDate inicio = vigencia.inicio();
    LocalDate fin = vigencia.fin();
    apunte.cumple();
    if (inicio != null && !inicio.equals(lanzamiento)) {
      Lugar lugar = caso.en("/plan/vigencia/inicio");
      apunte.falta("P5-02.inicio", lugar, "inicio", inicio, "lanzamiento", lanzamiento);
    }
    if (fin != null && !fin.equals(aniversario) && !fin.equals(aniversario.minusDays(1))) {
      apunte.falta(
          "P5-02.fin",
          caso.en("/plan/vigencia/fin"),
          "fin",
          fin,
          "lanzamiento",
          lanzamiento,
          "aniversario",
          aniversario);
    }
    Integer meses = vigencia.meses();
    if (meses != null && meses != caso.parametros.vigenciaMeses()) {
      apunte.falta("P5-02.duracion", caso.en("/plan/vigencia/meses"), "meses", meses);
    }
  }

  private void presentacion(
      Apunte apunte, PlanDeAccionLocal plan, Lanzamiento evento, LocalDate lanzamiento) {
    LocalDate ultima = ultimaMesa(plan.compromisos());
    boolean antesDeLaMesa = ultima != null && lanzamiento.isBefore(ultima);
    if (evento.publico() && !antesDeLaMesa) {
      apunte.cumple(lanzamiento);
    }
    if (!evento.publico()) {
      apunte.falta("P5-03.no-publico", caso.en("/plan/lanzamiento/publico"));
    }
    if (ultima != null && antesDeLaMesa) {
      Lugar lugar = caso.en("/plan/lanzamiento/fecha");
      apunte.falta("P5-03.antes-de-la-mesa", lugar, "lanzamiento", lanzamiento, "mesa", ultima);
    }
  }

  /** Last day of the last table that a commitment comes from. */
  private @Nullable LocalDate ultimaMesa(List<Compromiso> compromisos) {
    Map<String, LocalDate> ultimosDias = new HashMap<>();
    for (Mesa mesa : caso.ejercicio.mesas()) {
      LocalDate dia = mesa.fin() == null ? mesa.fecha() : mesa.fin();
      if (dia != null && caso.cuenta(dia)) {
        ultimosDias.put(mesa.id(), dia);
      }
    }
    LocalDate ultima = null;
    for (Compromiso compromiso : compromisos) {
      for (String mesa : compromiso.mesas()) {
        ultima = Fechas.ultima(ultima, ultimosDias.get(mesa));
      }
    }
    return ultima;
  }

  private void implementacion(Apunte apunte, List<Compromiso> compromisos, LocalDate lanzamiento) {
    boolean hay = false;
    for (int i = 0; i < compromisos.size(); i++) {
      List<Actividad> actividades = compromisos.get(i).actividades();
      hay |= !actividades.isEmpty();
      for (int j = 0; j < actividades.size(); j++) {
        Actividad actividad = actividades.get(j);
        LocalDate inicio = actividad.inicio();
        if (inicio != null && inicio.isBefore(lanzamiento)) {
          apunte.falta(
              "P5-04.antes",
              lugar(actividad, i, j, "/inicio"),
              "elemento",
              nombre(actividad),
              "inicio",
              inicio,
              "lanzamiento",
              lanzamiento);
        }
      }
    }
    hayElementos(apunte, hay, "P5-04.sin-elementos");
  }

  private void hayElementos(Apunte apunte, boolean hay, String claveDeNinguno) {
    if (hay) {
      apunte.cumple();
    } else {
      apunte.falta(claveDeNinguno, caso.en(COMPROMISOS));
    }
  }

  private static Lugar lugar(Actividad actividad, int i, int j, String campo) {
    return new Lugar(actividad.id(), COMPROMISOS + "/" + i + "/actividades/" + j + campo);
  }

  private static Lugar lugar(Producto producto, int i, int j, String campo) {
    return new Lugar(producto.id(), COMPROMISOS + "/" + i + "/productos/" + j + campo);
  }

  private static String nombre(Actividad actividad) {
    return actividad.descripcion() == null ? actividad.id() : actividad.descripcion();
  }

  private static String nombre(Producto producto) {
    return producto.descripcion() == null ? producto.id() : producto.descripcion();
  }

  private void programacion(Apunte apunte, List<Compromiso> compromisos, LocalDate limite) {
    boolean hay = false;
    for (int i = 0; i < compromisos.size(); i++) {
      List<Actividad> actividades = compromisos.get(i).actividades();
      List<Producto> productos = compromisos.get(i).productos();
      hay |= !actividades.isEmpty() || !productos.isEmpty();
      for (int j = 0; j < actividades.size(); j++) {
        Actividad actividad = actividades.get(j);
        LocalDate fin = actividad.fin();
        if (fin == null || fin.isAfter(limite)) {
          termina(apunte, lugar(actividad, i, j, "/fin"), nombre(actividad), fin, limite);
        }
      }
      for (int j = 0; j < productos.size(); j++) {
        Producto producto = productos.get(j);
        LocalDate fin = producto.entrega();
        if (fin == null || fin.isAfter(limite)) {
          termina(apunte, lugar(producto, i, j, "/entrega"), nombre(producto), fin, limite);
        }
      }
    }
    hayElementos(apunte, hay, "P5-05.sin-elementos");
  }

  private static void termina(
      Apunte apunte, Lugar lugar, String nombre, @Nullable LocalDate fin, LocalDate limite) {
    if (fin == null) {
      apunte.falta("P5-05.sin-fecha", lugar, "elemento", nombre, "limite", limite);
    } else {
      apunte.falta("P5-05.fuera", lugar, "elemento", nombre, "fin", fin, "limite", limite);
    }
  }

  /** P5-06: what is fulfilled, when, and by when it should be. */
  private final class Cumplimiento {

    private final Apunte apunte;
    private final LocalDate limite;
    private int elementos;
    private int sinCumplir;
    private int tardios;
    private @Nullable LocalDate ultimo;

    Cumplimiento(Apunte apunte, LocalDate limite) {
      this.apunte = apunte;
      this.limite = limite;
    }

    void juzgar(List<Compromiso> compromisos) {
      for (int i = 0; i < compromisos.size(); i++) {
        List<Actividad> actividades = compromisos.get(i).actividades();
        for (int j = 0; j < actividades.size(); j++) {
          Actividad actividad = actividades.get(j);
          LocalDate plazo = plazo(actividad.fin());
          if (!cumplido(actividad.cumplida(), plazo)) {
            sinCumplir(lugar(actividad, i, j, ""), nombre(actividad), plazo);
          }
        }
        List<Producto> productos = compromisos.get(i).productos();
        for (int j = 0; j < productos.size(); j++) {
          Producto producto = productos.get(j);
          LocalDate plazo = plazo(producto.entrega());
          if (!cumplido(producto.entregado(), plazo)) {
            sinCumplir(lugar(producto, i, j, ""), nombre(producto), plazo);
          }
        }
      }
      if (elementos == 0) {
        apunte.falta("P5-06.sin-elementos", caso.en(COMPROMISOS));
      } else if (sinCumplir == 0) {
        apunte.cumple(ultimo);
        if (tardios > 0) {
          tarde(compromisos);
        }
      }
    }

    private LocalDate plazo(@Nullable LocalDate fin) {
      return fin == null || fin.isAfter(limite) ? limite : fin;
    }

    private boolean cumplido(@Nullable LocalDate dia, LocalDate plazo) {
      elementos++;
      if (dia == null || !caso.cuenta(dia)) {
        sinCumplir++;
        return false;
      }
      tardios += dia.isAfter(plazo) ? 1 : 0;
      ultimo = Fechas.ultima(ultimo, dia);
      return true;
    }

    private void sinCumplir(Lugar lugar, String nombre, LocalDate plazo) {
      apunte.faltaAntesDe(plazo, "P5-06.sin-cumplir", lugar, "elemento", nombre, "plazo", plazo);
    }

    private void tarde(List<Compromiso> compromisos) {
      for (int i = 0; i < compromisos.size(); i++) {
        List<Actividad> actividades = compromisos.get(i).actividades();
        for (int j = 0; j < actividades.size(); j++) {
          Actividad actividad = actividades.get(j);
          LocalDate dia = actividad.cumplida();
          LocalDate plazo = plazo(actividad.fin());
          if (dia != null && dia.isAfter(plazo)) {
            tarde(lugar(actividad, i, j, ""), nombre(actividad), dia, plazo);
          }
        }
        List<Producto> productos = compromisos.get(i).productos();
        for (int j = 0; j < productos.size(); j++) {
          Producto producto = productos.get(j);
          LocalDate dia = producto.entregado();
          LocalDate plazo = plazo(producto.entrega());
          if (dia != null && dia.isAfter(plazo)) {
            tarde(lugar(producto, i, j, ""), nombre(producto), dia, plazo);
          }
        }
      }
    }

    private void tarde(Lugar lugar, String nombre, LocalDate dia, LocalDate plazo) {
      apunte.tarde("P5-06.tarde", lugar, "elemento", nombre, "cumplido", dia, "plazo", plazo);
    }
  }
}
