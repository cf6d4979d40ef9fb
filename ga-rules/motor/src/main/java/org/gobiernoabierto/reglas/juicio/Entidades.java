package org.gobiernoabierto.reglas.juicio;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gobiernoabierto.modelo.EjercicioLocal;
import org.jspecify.annotations.Nullable;

/** What a place of an exercise is part of. */
final class Entidades {

  private static final String ID = "id";

  private static final ClassValue<Map<String, Method>> MIEMBROS =
      new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> clase) {
          Map<String, Method> miembros = new HashMap<>();
          for (RecordComponent componente : clase.getRecordComponents()) {
            miembros.put(componente.getName(), componente.getAccessor());
          }
          return miembros;
        }
      };

  private Entidades() {}

  /** The id of the innermost thing around {@code ruta} that has one. */
  static String de(EjercicioLocal ejercicio, String ruta) {
    String entidad = ejercicio.id();
    Object lugar = ejercicio;
    int desde = 1;
    while (lugar != null && desde <= ruta.length()) {
      int hasta = ruta.indexOf('/', desde);
      String parte = ruta.substring(desde, hasta < 0 ? ruta.length() : hasta);
      desde = hasta < 0 ? ruta.length() + 1 : hasta + 1;
      lugar = dentro(lugar, parte);
      if (lugar instanceof Record registro && miembro(registro, ID) instanceof String id) {
        entidad = id;
      }
    }
    return entidad;
  }

  private static @Nullable Object dentro(Object lugar, String parte) {
    if (lugar instanceof List<?> lista) {
      int indice = Integer.parseInt(parte);
      return indice < lista.size() ? lista.get(indice) : null;
    }
    return lugar instanceof Record registro ? miembro(registro, parte) : null;
  }

  private static @Nullable Object miembro(Record registro, String nombre) {
    Method miembro = MIEMBROS.get(registro.getClass()).get(nombre);
    try {
      return miembro == null ? null : miembro.invoke(registro);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
