package org.gobiernoabierto.json;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.gobiernoabierto.modelo.Desconocido;
import org.gobiernoabierto.modelo.Edicion;
import org.gobiernoabierto.modelo.EjercicioLocal;
import org.gobiernoabierto.modelo.lugares.Registros;

/** Places that an exercise has or could have, whatever stands there, said to be unknown. */
final class LugaresAlAzar {

  private static final int DIAS = 400;

  private LugaresAlAzar() {}

  static Desconocido desconocido(EjercicioLocal ejercicio, Random azar) {
    StringBuilder lugar = new StringBuilder();
    Type tipo = EjercicioLocal.class;
    Object valor = ejercicio;
    do {
      if (tipo instanceof ParameterizedType lista) {
        int cual = azar.nextInt(((List<?>) valor).size());
        lugar.append('/').append(cual);
        tipo = lista.getActualTypeArguments()[0];
        valor = ((List<?>) valor).get(cual);
      } else {
        List<Registros.Miembro> miembros =
            Registros.de((Class<?>) tipo).miembros().stream()
                .filter(
                    m -> !Stream.of("extensiones", "desconocidos").toList().contains(m.nombre()))
                .toList();
        Registros.Miembro miembro = miembros.get(azar.nextInt(miembros.size()));
        lugar.append('/').append(miembro.nombre());
        tipo = miembro.tipo();
        valor = valor == null ? null : miembro.en((Record) valor);
      }
    } while (tieneDentro(tipo, valor) && azar.nextInt(8) > 0);
    return tipo == LocalDate.class && azar.nextBoolean()
        ? conLimites(lugar.toString(), azar)
        : Desconocido.en(lugar.toString());
  }

  private static boolean tieneDentro(Type tipo, Object valor) {
    return tipo instanceof ParameterizedType
        ? valor instanceof List<?> lista && !lista.isEmpty()
        : ((Class<?>) tipo).isRecord() && tipo != Edicion.class;
  }

  private static Desconocido conLimites(String lugar, Random azar) {
    LocalDate desde = LocalDate.of(2017, 1, 1).plusDays(azar.nextInt(DIAS));
    return switch (azar.nextInt(4)) {
      case 0 -> Desconocido.entre(lugar, LocalDate.of(2017, 1, 1), LocalDate.of(2017, 12, 31));
      case 1 -> Desconocido.entre(lugar, desde, null);
      case 2 -> Desconocido.entre(lugar, null, desde);
      default -> Desconocido.entre(lugar, desde, desde.plusDays(azar.nextInt(DIAS)));
    };
  }
}
