package org.gobiernoabierto.formatos.dibujo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gobiernoabierto.formatos.Limpieza;
import org.gobiernoabierto.idioma.Idioma;
import org.gobiernoabierto.informe.Calendario;
import org.gobiernoabierto.informe.Informe;
import org.gobiernoabierto.informe.Paso;
import org.gobiernoabierto.informe.Plazo;
import org.gobiernoabierto.modelo.EjercicioLocal;
import org.jspecify.annotations.Nullable;

/** The steps of an exercise over its months: what was done, and what is due. */
public final class LineaDelTiempo {

  private final Calendario calendario;
  private final Idioma idioma;
  private final List<Acto> actos;
  private final TreeMap<Integer, Paso> pasos = new TreeMap<>();
  private final Informe informe;
  private final Escala escala;

  /**
   * @param informe the report, for the steps of the requirements
   * @param calendario the deadlines that are drawn
   */
  public LineaDelTiempo(
      Informe informe, EjercicioLocal ejercicio, Calendario calendario, Idioma idioma) {
    this.informe = informe;
    this.calendario = calendario;
    this.idioma = idioma;
    this.actos = Actos.de(ejercicio);
    informe
        .requisitos()
        .forEach(d -> pasos.put(d.requisito().paso().numero(), d.requisito().paso()));
    this.escala = Escala.de(dias(), calendario.fecha());
  }

  private List<LocalDate> dias() {
    Stream<@Nullable LocalDate> deActos =
        actos.stream().flatMap(a -> Stream.of(a.cuando().desde(), a.cuando().hasta()));
    Stream<@Nullable LocalDate> dePlazos = calendario.plazos().stream().map(Plazo::vence);
    Stream<LocalDate> deTramos =
        Stream.of(calendario.periodo(), calendario.anioDelPlan())
            .filter(tramo -> tramo != null)
            .flatMap(tramo -> Stream.of(tramo.inicio(), tramo.fin()));
    return Stream.of(deActos, dePlazos, deTramos)
        .flatMap(dias -> dias)
        .filter(dia -> dia != null)
        .toList();
  }

  /** The steps, in order. */
  public List<Carril> carriles() {
    return pasos.values().stream().map(this::carril).toList();
  }

  private Carril carril(Paso paso) {
    List<Acto> suyos = actos.stream().filter(acto -> acto.paso() == paso.numero()).toList();
    List<Plazo> plazos =
        calendario.plazos().stream().filter(plazo -> paso(plazo).equals(paso)).toList();
    List<Pieza> piezas =
        new ArrayList<>(new PiezasDeActos(escala, calendario.fecha(), idioma).de(suyos));
    piezas.addAll(new PiezasDePlazos(escala, idioma).de(plazos));
    String descripcion =
        Stream.concat(suyos.stream().map(this::dicho), plazos.stream().map(this::dicho))
            .collect(Collectors.joining("; "));
    return new Carril(
        paso.numero() == 0 ? "" : String.valueOf(paso.numero()),
        paso.nombre().en(idioma),
        Filas.de(piezas),
        descripcion.isEmpty() ? RotuloDelDibujo.NADA.en(idioma) : descripcion,
        claves(piezas),
        sinFecha(suyos, plazos));
  }

  private List<Carril.Clave> claves(List<Pieza> piezas) {
    List<Carril.Clave> claves = new ArrayList<>();
    int cumplidos = 0;
    for (Pieza pieza : piezas) {
      if (pieza.forma() == Forma.CUMPLIDO) {
        cumplidos += pieza.puntos().size();
      } else {
        String estado = pieza.forma().esPlazo() ? ": " + pieza.forma().nombre().en(idioma) : "";
        claves.add(new Carril.Clave(pieza.forma(), pieza.etiqueta() + estado));
      }
    }
    if (cumplidos > 0) {
      String texto = RotuloDelDibujo.CUMPLIDOS.con("cuantos", cumplidos).en(idioma);
      claves.add(new Carril.Clave(Forma.CUMPLIDO, texto));
    }
    return claves;
  }

  private String sinFecha(List<Acto> suyos, List<Plazo> plazos) {
    Stream<String> deActos =
        suyos.stream().filter(a -> !a.cuando().tieneFecha()).map(a -> a.nombre(idioma));
    Stream<String> dePlazos =
        plazos.stream()
            .filter(plazo -> plazo.vence() == null)
            .collect(
                Collectors.groupingBy(
                    this::pendeDe,
                    TreeMap::new,
                    Collectors.mapping(Plazo::requisito, Collectors.joining(", "))))
            .entrySet()
            .stream()
            .map(grupo -> grupo.getValue() + grupo.getKey());
    return Stream.concat(deActos, dePlazos).collect(Collectors.joining("; "));
  }

  private String pendeDe(Plazo plazo) {
    return plazo.pendeDe() == null
        ? ""
        : " (" + RotuloDelDibujo.PENDE_DE.en(idioma) + " " + plazo.pendeDe().en(idioma) + ")";
  }

  private String dicho(Acto acto) {
    return acto.nombre(idioma) + ", " + acto.cuando().en(idioma);
  }

  private String dicho(Plazo plazo) {
    return nombre(plazo) + ", " + cuando(plazo) + ", " + plazo.estado().nombre().en(idioma);
  }

  private String nombre(Plazo plazo) {
    return plazo.requisito() + " " + Limpieza.de(plazo.asunto().en(idioma));
  }

  private String cuando(Plazo plazo) {
    return plazo.vence() == null
        ? RotuloDelDibujo.SIN_FECHA.en(idioma) + pendeDe(plazo)
        : Dia.en(plazo.vence(), idioma);
  }

  private Paso paso(Plazo plazo) {
    return informe.dictamen(plazo.requisito()).requisito().paso();
  }

  /** The kinds of marks that are drawn. */
  public List<Forma> formas() {
    return carriles().stream()
        .flatMap(carril -> carril.filas().stream())
        .flatMap(List::stream)
        .map(Trazo::forma)
        .distinct()
        .sorted()
        .toList();
  }

  /** The period of the exercise; null while it is not known. */
  public @Nullable Banda periodo() {
    return calendario.periodo() == null
        ? null
        : Banda.de(calendario.periodo(), escala, RotuloDelDibujo.PERIODO, idioma);
  }

  /** The plan's year; null while it is not launched. */
  public @Nullable Banda anioDelPlan() {
    return calendario.anioDelPlan() == null
        ? null
        : Banda.de(calendario.anioDelPlan(), escala, RotuloDelDibujo.ANIO_DEL_PLAN, idioma);
  }

  /** The axis, with the day of the report on it. */
  public Eje eje() {
    return new Eje(escala, calendario.fecha(), idioma);
  }

  /**
   * An act or a deadline as a row of a table.
   *
   * @param paso its step
   * @param requisito the requirement of a deadline; empty for an act
   * @param que what it is
   * @param cuando when
   * @param estado where it stands
   * @param responsable who must act; empty for an act
   */
  public record Renglon(
      String paso,
      String requisito,
      String que,
      String cuando,
      String estado,
      String responsable) {}

  /** All that is drawn, and what has no date: acts, and then deadlines. */
  public List<Renglon> renglones() {
    Stream<Renglon> deActos =
        actos.stream()
            .map(
                acto ->
                    new Renglon(
                        nombreDePaso(acto.paso()),
                        "",
                        acto.nombre(idioma),
                        acto.cuando().en(idioma),
                        Forma.de(acto.cuando(), calendario.fecha()).nombre().en(idioma),
                        ""));
    return Stream.concat(deActos, dePlazos()).toList();
  }

  private String nombreDePaso(int numero) {
    Paso paso = pasos.get(numero);
    return paso == null ? String.valueOf(numero) : nombre(paso);
  }

  private String nombre(Paso paso) {
    String nombre = paso.nombre().en(idioma);
    return paso.numero() == 0 ? nombre : paso.numero() + " " + nombre;
  }

  private Stream<Renglon> dePlazos() {
    return calendario.plazos().stream()
        .map(
            plazo ->
                new Renglon(
                    nombre(paso(plazo)),
                    plazo.requisito(),
                    Limpieza.de(plazo.asunto().en(idioma)),
                    cuando(plazo),
                    plazo.estado().nombre().en(idioma),
                    plazo.responsable().nombre().en(idioma)));
  }
}
