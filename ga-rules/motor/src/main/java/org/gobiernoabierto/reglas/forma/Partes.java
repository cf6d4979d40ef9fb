package org.gobiernoabierto.reglas.forma;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.List;
import org.gobiernoabierto.modelo.lugares.Registros;
import org.gobiernoabierto.modelo.lugares.Registros.Miembro;

/**
 * The members of a class of records that hold other records, and its dates.
 *
 * @param registros those that hold one
 * @param listas those that hold a list of them
 * @param fechas those that hold a date
 */
record Partes(List<Miembro> registros, List<Miembro> listas, List<Miembro> fechas) {

  private static final ClassValue<Partes> CLASES =
      new ClassValue<>() {
        @Override
        protected Partes computeValue(Class<?> clase) {
          List<Miembro> miembros = Registros.de(clase).miembros();
          return new Partes(
              miembros.stream().filter(m -> esRegistro(m.tipo())).toList(),
              miembros.stream()
                  .filter(
                      m ->
                          m.tipo() instanceof ParameterizedType lista
                              && lista.getRawType() == List.class
                              && esRegistro(lista.getActualTypeArguments()[0]))
                  .toList(),
              miembros.stream().filter(m -> m.tipo() == LocalDate.class).toList());
        }
      };

  static Partes de(Class<?> clase) {
    return CLASES.get(clase);
  }

  private static boolean esRegistro(Type tipo) {
    return tipo instanceof Class<?> clase && clase.isRecord();
  }
}
