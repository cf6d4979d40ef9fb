package org.gobiernoabierto.reglas.expediente;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.gobiernoabierto.modelo.Evidencia;
import org.gobiernoabierto.modelo.Sector;
import org.gobiernoabierto.reglas.hechos.Direccion;
import org.jspecify.annotations.Nullable;

/** The facts of one evaluation while they are gathered. */
final class Hechos {

  private final Expediente expediente;
  private final Predicate<Class<?>> interesa;
  private final @Nullable HechosParecidos parecidos;
  private final List<Object> todos = new ArrayList<>(256);

  /**
   * @param parecidos where what the same parts of a like exercise give is found; null for none
   */
  Hechos(Expediente expediente, Predicate<Class<?>> interesa, @Nullable HechosParecidos parecidos) {
    this.expediente = expediente;
    this.interesa = interesa;
    this.parecidos = parecidos;
  }

  List<Object> todos() {
    return todos;
  }

  /** Whether some rule reads facts of this class; those that none reads need not be made. */
  boolean interesan(Class<?> hecho) {
    return interesa.test(hecho);
  }

  void agregar(Object hecho) {
    todos.add(hecho);
  }

  /**
   * Gathers what a part of the exercise gives, which hangs on nothing else but the date, the
   * Declaration, the actors and which elements the plan has.
   *
   * @param lista place of the list that the part stands in; one for each way to gather
   * @param numero its index there
   * @param registro the part
   * @param quien gathers it
   * @param como how
   */
  <T> void parte(String lista, int numero, Object registro, T quien, Consumer<T> como) {
    List<Object> sabidos = parecidos == null ? null : parecidos.hechos(lista, numero, registro);
    if (sabidos != null) {
      todos.addAll(sabidos);
      return;
    }
    int desde = todos.size();
    como.accept(quien);
    if (parecidos != null) {
      parecidos.guardar(expediente, lista, numero, registro, todos.subList(desde, todos.size()));
    }
  }

  /** Whether something dated {@code dia}, or not dated, is there by the date of the report. */
  boolean estaA(@Nullable LocalDate dia) {
    return dia == null || expediente.consta(dia);
  }

  /**
   * @param sobre place of what they show
   */
  void evidencias(List<Evidencia> evidencias, String sobre) {
    if (evidencias.isEmpty() || !interesan(org.gobiernoabierto.reglas.hechos.Evidencia.class)) {
      return;
    }
    String lista = sobre + "/evidencias/";
    for (int i = 0; i < evidencias.size(); i++) {
      Evidencia evidencia = evidencias.get(i);
      if (estaA(evidencia.fecha())) {
        agregar(
            new org.gobiernoabierto.reglas.hechos.Evidencia(
                evidencia, Direccion.de(evidencia.url()), sobre, lista, i));
      }
    }
  }

  /** Sector of {@code actor}; null when no actor is recorded. */
  @Nullable Sector sector(@Nullable String actor) {
    return actor == null ? null : expediente.sector(actor);
  }

  List<Sector> sectores(List<String> actores) {
    return Sectores.lista(expediente.sectores(actores));
  }
}
