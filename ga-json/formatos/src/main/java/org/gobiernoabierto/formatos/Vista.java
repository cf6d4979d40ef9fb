package org.gobiernoabierto.formatos;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gobiernoabierto.formatos.Evaluado.ConInforme;
import org.gobiernoabierto.idioma.Idioma;
import org.gobiernoabierto.idioma.Nombrado;
import org.gobiernoabierto.idioma.Texto;
import org.gobiernoabierto.informe.CodigoDeAviso;
import org.gobiernoabierto.informe.ConjuntoDeReglas;
import org.gobiernoabierto.informe.Dictamen;
import org.gobiernoabierto.informe.Falla;
import org.gobiernoabierto.informe.Fundamento;
import org.gobiernoabierto.informe.Hallazgo;
import org.gobiernoabierto.informe.Informe;
import org.gobiernoabierto.informe.PorAveriguar;
import org.gobiernoabierto.informe.Previsto;
import org.gobiernoabierto.informe.Resultado;
import org.gobiernoabierto.informe.Severidad;
import org.gobiernoabierto.modelo.EjercicioLocal;

/**
 * A report as the formats for people tell it, in one language and clean of what could harm them.
 */
final class Vista {

  /** Results told after what is not met, most in need of attention first. */
  static final List<Seccion> SECCIONES =
      List.of(
          new Seccion(Rotulo.INDETERMINADOS, Resultado.NO_DETERMINABLE),
          new Seccion(Rotulo.PENDIENTES, Resultado.PENDIENTE),
          new Seccion(Rotulo.CUMPLIDOS_TARDE, Resultado.CUMPLE_TARDE),
          new Seccion(Rotulo.CUMPLIDOS, Resultado.CUMPLE),
          new Seccion(Rotulo.NO_APLICAN, Resultado.NO_APLICA));

  private static final int POR_AVERIGUAR = 5;

  private final Informe informe;
  private final EjercicioLocal ejercicio;
  private final Pedido pedido;

  Vista(ConInforme evaluado, Pedido pedido) {
    informe = Limpieza.de(evaluado.informe());
    ejercicio = evaluado.ejercicio();
    this.pedido = pedido;
  }

  /** The requirements with one result, under a heading. */
  record Seccion(Texto rotulo, Resultado resultado) {}

  Informe informe() {
    return informe;
  }

  Idioma idioma() {
    return pedido.idioma();
  }

  Renglones renglones() {
    return new Renglones(pedido);
  }

  /** With paragraphs that are cut where they would have more lines. */
  Renglones renglones(int porParrafo) {
    return new Renglones(pedido.color(), pedido.ancho(), porParrafo);
  }

  /** What the report says first. */
  Plana plana() {
    return new Plana(this);
  }

  String di(Texto texto) {
    return Dia.en(texto.en(pedido.idioma()), pedido.idioma());
  }

  String di(Nombrado cosa) {
    return di(cosa.nombre());
  }

  String dia(LocalDate dia) {
    return Dia.de(dia, pedido.idioma());
  }

  /** Acts that the exercise tells of with a day after the report's. */
  List<Previsto> previstos() {
    return Previsto.de(ejercicio, informe.fecha()).stream()
        .map(p -> new Previsto(p.ruta(), Limpieza.de(p.lugar()), p.fecha()))
        .toList();
  }

  /** Its id. */
  String ejercicio() {
    return Objects.requireNonNull(informe.ejercicio());
  }

  String titulo() {
    return ejercicio.entidad().nombre() + " " + ejercicio.edicion().anio();
  }

  boolean ficticio() {
    return ejercicio.ficticio();
  }

  String fecha() {
    String fecha = dia(informe.fecha());
    if (!pedido.sinFecha()) {
      return fecha;
    }
    boolean deLosDatos = informe.fecha().equals(ejercicio.datosHasta());
    return fecha + " " + di(deLosDatos ? Rotulo.HASTA_AHI_LLEGAN : Rotulo.HOY);
  }

  /**
   * Up to which day the exercise tells; empty when it does not say, or the report is of that day.
   */
  String horizonte() {
    LocalDate hasta = informe.datosHasta();
    return hasta == null || hasta.equals(informe.fecha())
        ? ""
        : ", " + di(Rotulo.DATOS_HASTA) + " " + dia(hasta);
  }

  String archivo() {
    return Limpieza.de(pedido.archivo());
  }

  /** The verdict in one sentence, with how much it rests on. */
  Texto veredicto() {
    Object[] datos = {
      "requisitos", informe.cobertura().requisitos(),
      "juzgados", informe.cobertura().juzgados(),
      "incumplidas", informe.incumplidas().size(),
      "pendientes", informe.obligaciones(Resultado.PENDIENTE).size()
    };
    return switch (informe.veredicto()) {
      case NO_CONFORME -> Rotulo.NO_CONFORME.con(datos);
      case NO_DETERMINABLE -> Rotulo.NO_DETERMINABLE.con(datos);
      case EN_CURSO -> Rotulo.EN_CURSO.con(datos);
      case CONFORME -> Rotulo.CONFORME.con(datos);
    };
  }

  List<Dictamen> con(Resultado resultado) {
    return informe.requisitos().stream().filter(d -> d.resultado() == resultado).toList();
  }

  /** How many requirements have each result, as one line. */
  String cuentas() {
    return Stream.of(Resultado.values())
        .map(resultado -> con(resultado).size() + " " + di(resultado))
        .collect(Collectors.joining(" · "));
  }

  /** What decides most of what there is to find out. */
  List<PorAveriguar> porAveriguar() {
    return informe.porAveriguar().stream().limit(POR_AVERIGUAR).toList();
  }

  /** That there is more of it; empty when there is not. */
  String masPorAveriguar() {
    int mas = informe.porAveriguar().size() - POR_AVERIGUAR;
    return mas <= 0 ? "" : di(Rotulo.Y_MAS.con("cuantos", mas));
  }

  /** All that was found of a requirement. */
  List<Hallazgo> hallazgos(Dictamen dictamen) {
    return informe.hallazgos().stream()
        .filter(h -> h.requisito().equals(dictamen.requisito().id()))
        .toList();
  }

  /** Warnings about what is not among the unmet. */
  List<Hallazgo> advertencias() {
    return informe.hallazgos().stream()
        .filter(h -> h.severidad() == Severidad.ADVERTENCIA)
        .filter(h -> informe.dictamen(h.requisito()).resultado() != Resultado.INCUMPLE)
        .toList();
  }

  /** What was found of a requirement besides {@link #advertencias()}. */
  List<Hallazgo> notas(Dictamen dictamen) {
    return hallazgos(dictamen).stream()
        .filter(h -> h.severidad() != Severidad.ADVERTENCIA)
        .toList();
  }

  /** Empty when every finding of the requirement is listed. */
  String omitidos(Dictamen dictamen) {
    Integer cuantos = informe.omitidos().get(dictamen.requisito().id());
    return cuantos == null ? "" : di(Rotulo.OMITIDOS.con("cuantos", cuantos));
  }

  /** Empty when the finding has no dispensation. */
  String dispensa(Hallazgo hallazgo) {
    if (hallazgo.dispensa() == null) {
      return "";
    }
    Object[] datos = {
      "autor", hallazgo.dispensa().autor(),
      "vence", dia(hallazgo.dispensa().vence()),
      "motivo", hallazgo.dispensa().motivo(),
      "fundamento", hallazgo.dispensa().fundamentoLegal()
    };
    return di(Rotulo.DISPENSA.con(datos));
  }

  /** What mends a finding, who must, until when, and where, on one line. */
  String resumen(Hallazgo hallazgo) {
    String vence = hallazgo.vence() == null ? "" : " · " + di(Rotulo.VENCE) + dia(hallazgo.vence());
    String dispensa =
        hallazgo.dispensa() == null
            ? ""
            : " · " + di(Rotulo.DISPENSADO) + ". " + dispensa(hallazgo);
    return "→ %s · %s%s%s · %s · %s%s"
        .formatted(
            di(hallazgo.remedio()),
            di(Rotulo.QUIEN),
            di(hallazgo.responsable()),
            vence,
            lugar(hallazgo),
            hallazgo.elemento(),
            dispensa);
  }

  /** Its place, what it is about, and whether it is new where that was asked. */
  String donde(Hallazgo hallazgo) {
    String donde = lugar(hallazgo) + " · " + hallazgo.elemento();
    return hallazgo.nuevo() == null
        ? donde
        : donde + " · " + di(hallazgo.nuevo() ? Rotulo.NUEVO : Rotulo.YA_CONSTABA);
  }

  String lugar(Hallazgo hallazgo) {
    return Lugar.de(hallazgo, nombrado(hallazgo.ruta()), pedido.idioma()).dicho();
  }

  /** A place of the exercise in words; the pointer where there is no such place. */
  private String nombrado(String ruta) {
    return Lugar.nombrado(ruta, ejercicio)
        .map(lugar -> di(Rotulo.EN_EL_LUGAR.con("lugar", lugar)))
        .orElse(ruta);
  }

  /** A notice, and its place where it has one. */
  String aviso(Falla aviso) {
    Lugar lugar = Lugar.de(aviso, pedido.idioma());
    return di(aviso.mensaje()) + (lugar.esTodo() ? "" : " — " + lugar.dicho());
  }

  String oracion(Fundamento fundamento) {
    return "§" + fundamento.oracion() + " «" + fundamento.texto() + "»";
  }

  /** That no guide speaks of the edition, which is said first of all. */
  Optional<Texto> sinGuia() {
    return informe.avisos().stream().filter(Vista::esSinGuia).map(Falla::mensaje).findFirst();
  }

  private static boolean esSinGuia(Falla aviso) {
    return aviso.codigo().equals(CodigoDeAviso.EDICION_SIN_GUIA.name());
  }

  /** The notices that are not said first of all. */
  List<Falla> otrosAvisos() {
    return informe.avisos().stream().filter(aviso -> !esSinGuia(aviso)).toList();
  }

  /** Why a rule set judges; empty where it is not said. */
  String motivo(ConjuntoDeReglas conjunto) {
    return conjunto.motivo() == null ? "" : di(conjunto.motivo());
  }

  String parametros() {
    return informe.parametros().entrySet().stream()
        .map(parametro -> parametro.getKey() + "=" + parametro.getValue())
        .collect(Collectors.joining(", "));
  }
}
