package org.gobiernoabierto.reglas.juicio;

import java.util.List;
import org.gobiernoabierto.modelo.EjercicioLocal;
import org.gobiernoabierto.modelo.lugares.Registros;
import org.jspecify.annotations.Nullable;

/** What a place of an exercise is part of. */
final class Entidades {

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
      String id =
          lugar instanceof Record registro ? Registros.de(registro.getClass()).id(registro) : null;
      entidad = id == null ? entidad : id;
    }
    return entidad;
  }

  private static @Nullable Object dentro(Object lugar, String parte) {
    if (lugar instanceof List<?> lista) {
      int indice = Integer.parseInt(parte);
      return indice < lista.size() ? lista.get(indice) : null;
    }
    Registros.Miembro miembro =
        lugar instanceof Record registro ? Registros.de(registro.getClass()).miembro(parte) : null;
    return miembro == null ? null : miembro.en((Record) lugar);
  }
}
