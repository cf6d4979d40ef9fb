package org.gobiernoabierto.reglas.expediente;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.gobiernoabierto.modelo.EjercicioLocal;
import org.gobiernoabierto.reglas.Guia;
import org.gobiernoabierto.reglas.Parametros;
import org.jspecify.annotations.Nullable;

/** An exercise of which only what a test needs is recorded, and its facts as of a day. */
final class Muestra {

  /** Three actors, one of each sector; {@code au} has no name. */
  private static final String ACTORES =
      "'id': 'muestra', 'entidad': 'MX-COL', 'edicion': 2016, 'actores': ["
          + "{'id': 'og', 'sector': 'ORGANISMO_GARANTE', 'nombre': 'Instituto'},"
          + "{'id': 'sc', 'sector': 'SOCIEDAD_CIVIL', 'nombre': 'Red'},"
          + "{'id': 'au', 'sector': 'AUTORIDAD'}]";

  private final EjercicioLocal ejercicio;
  private Parametros parametros = Parametros.porOmision();

  private Muestra(String miembros) {
    ejercicio = Guia.LECTOR.apply(("{" + ACTORES + miembros + "}").replace('\'', '"'));
  }

  /**
   * @param miembros members of the exercise in JSON, with single quotes
   */
  static Muestra de(String... miembros) {
    return new Muestra(miembros.length == 0 ? "" : ", " + String.join(", ", miembros));
  }

  Muestra con(String parametro, String valor) {
    parametros = parametros.con(parametro, valor);
    return this;
  }

  Expediente al(String dia) {
    return new Expediente(ejercicio, LocalDate.parse(dia), Guia.lectura(parametros));
  }

  /** The facts of a class as of a day. */
  <T> List<T> hechos(Class<T> clase, String dia) {
    return al(dia).hechos().stream().filter(clase::isInstance).map(clase::cast).toList();
  }

  <T> T unico(Class<T> clase, String dia) {
    List<T> hechos = hechos(clase, dia);
    assertThat(hechos).as(clase.getSimpleName()).hasSize(1);
    return hechos.get(0);
  }

  @Nullable LocalDate plazo(String vencimiento, String dia) {
    return al(dia).plazos().de(vencimiento);
  }
}
