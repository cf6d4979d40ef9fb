package org.gobiernoabierto.reglas.juicio;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.gobiernoabierto.informe.CodigoDeAviso;
import org.gobiernoabierto.informe.Datos;
import org.gobiernoabierto.informe.Falla;
import org.gobiernoabierto.informe.Hallazgo;
import org.gobiernoabierto.informe.Requisito;
import org.gobiernoabierto.modelo.EjercicioLocal;
import org.gobiernoabierto.reglas.TopeDeHallazgos;

/**
 * Puts the findings of one evaluation into words, by place, no more of them than are wanted. The
 * least serious are left out first.
 */
public final class Hallazgos {

  private static final Comparator<Esbozo> POR_GRAVEDAD =
      Comparator.comparing(Esbozo::severidad)
          .thenComparing(Esbozo::ruta, new OrdenDeRutas())
          .thenComparing(Esbozo::clave)
          .thenComparing(e -> Arrays.toString(e.datos()));
  private static final Comparator<Hallazgo> POR_LUGAR =
      Comparator.comparing(Hallazgo::ruta, new OrdenDeRutas())
          .thenComparing(Hallazgo::clave)
          .thenComparing(h -> h.mensaje().es());

  private final EjercicioLocal ejercicio;
  private final TopeDeHallazgos tope;
  private final List<Requisito> requisitos = new ArrayList<>(0);
  private final List<List<Esbozo>> esbozos = new ArrayList<>(0);
  private final SortedMap<String, Integer> omitidos = new TreeMap<>();
  private final List<Falla> avisos;

  /**
   * @param avisos what is to be told before what is left out
   */
  public Hallazgos(EjercicioLocal ejercicio, TopeDeHallazgos tope, List<Falla> avisos) {
    this.avisos = new ArrayList<>(avisos);
    this.ejercicio = ejercicio;
    this.tope = tope;
  }

  public void agregar(Requisito requisito, List<Esbozo> hallados) {
    if (hallados.isEmpty()) {
      return;
    }
    requisitos.add(requisito);
    esbozos.add(hallados);
    int sobran = recortar(requisitos.size() - 1, tope.porRequisito());
    if (sobran > 0) {
      avisos.add(
          CodigoDeAviso.LIMITE_HALLAZGOS_DEL_REQUISITO.con(
              "requisito", requisito.id(), "limite", tope.porRequisito(), "cuantos", sobran));
    }
  }

  /** The findings in the guide's order and then by place. */
  List<Hallazgo> redactar() {
    recortarElTotal();
    if (requisitos.isEmpty()) {
      return List.of();
    }
    List<Hallazgo> hallazgos = new ArrayList<>();
    for (int i = 0; i < requisitos.size(); i++) {
      Requisito requisito = requisitos.get(i);
      esbozos.get(i).stream()
          .map(esbozo -> redactado(requisito, esbozo))
          .sorted(POR_LUGAR)
          .forEach(hallazgos::add);
    }
    return hallazgos;
  }

  /** How many were left out, by requirement; complete after {@link #redactar}. */
  SortedMap<String, Integer> omitidos() {
    return omitidos;
  }

  /** What tells that some were left out; complete after {@link #redactar}. */
  List<Falla> avisos() {
    return avisos;
  }

  /** Leaves out from the requirements that have most, so that none loses all. */
  private void recortarElTotal() {
    int total = esbozos.stream().mapToInt(List::size).sum();
    if (total <= tope.enTotal()) {
      return;
    }
    int cadaUno = esbozos.stream().mapToInt(List::size).max().orElse(0);
    while (cadaUno > 1 && conALoSumo(cadaUno) > tope.enTotal()) {
      cadaUno--;
    }
    int sobran = 0;
    for (int i = 0; i < requisitos.size(); i++) {
      sobran += recortar(i, cadaUno);
    }
    avisos.add(CodigoDeAviso.LIMITE_HALLAZGOS.con("limite", tope.enTotal(), "cuantos", sobran));
  }

  private int conALoSumo(int cadaUno) {
    return esbozos.stream().mapToInt(hallados -> Math.min(hallados.size(), cadaUno)).sum();
  }

  private int recortar(int indice, int maximo) {
    List<Esbozo> hallados = esbozos.get(indice);
    int sobran = hallados.size() - maximo;
    if (sobran <= 0) {
      return 0;
    }
    esbozos.set(indice, hallados.stream().sorted(POR_GRAVEDAD).limit(maximo).toList());
    omitidos.merge(requisitos.get(indice).id(), sobran, Integer::sum);
    return sobran;
  }

  private Hallazgo redactado(Requisito requisito, Esbozo esbozo) {
    return new Hallazgo(
        requisito.id(),
        esbozo.clave(),
        esbozo.plantilla(),
        esbozo.severidad(),
        Entidades.de(ejercicio, esbozo.ruta()),
        esbozo.ruta(),
        null,
        null,
        null,
        Datos.de(esbozo.datos()),
        esbozo.mensaje().con(esbozo.datos()),
        esbozo.remedio().con(esbozo.datos()),
        requisito.responsable(),
        esbozo.vence(),
        esbozo.remediable(),
        null,
        null,
        null);
  }
}
