package org.gobiernoabierto.json;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.gobiernoabierto.modelo.EjercicioLocal;
import org.gobiernoabierto.modelo.lugares.Registros;
import org.gobiernoabierto.modelo.lugares.Sitio;
import org.gobiernoabierto.modelo.validacion.RutaDelModelo;
import org.jspecify.annotations.Nullable;

/** The place of an exercise that a pointer that leads nowhere may have meant. */
final class LugarParecido {

  /** Of longer lists nothing is suggested, so that no text makes this slow. */
  private static final int ELEMENTOS = 1_000;

  private static final RutaDelModelo.Validador RUTAS = new RutaDelModelo.Validador();

  private LugarParecido() {}

  static Optional<String> de(EjercicioLocal ejercicio, String puntero) {
    String parecido = "";
    for (String parte : puntero.replaceFirst("^/", "").split("/", -1)) {
      String siguiente = parecido + "/" + parte;
      if (!existe(ejercicio, siguiente)) {
        Optional<String> otra =
            CodigoDeFalla.parecido(parte, opciones(ejercicio, parecido).toList());
        if (otra.isEmpty()) {
          return Optional.empty();
        }
        siguiente = parecido + "/" + otra.get();
      }
      parecido = siguiente;
    }
    return Optional.of(parecido);
  }

  private static boolean existe(EjercicioLocal ejercicio, String ruta) {
    return RUTAS.isValid(ruta, null) && Sitio.en(ejercicio, ruta) != null;
  }

  /** What can stand after {@code ruta}. */
  private static Stream<String> opciones(EjercicioLocal ejercicio, String ruta) {
    Sitio sitio = ruta.isEmpty() ? null : Sitio.en(ejercicio, ruta);
    Type tipo = sitio == null ? EjercicioLocal.class : sitio.tipo();
    if (tipo instanceof ParameterizedType) {
      return ids(sitio.valor());
    }
    return tipo instanceof Class<?> clase && clase.isRecord()
        ? Registros.de(clase).miembros().stream()
            .map(Registros.Miembro::nombre)
            .filter(nombre -> existe(ejercicio, ruta + "/" + nombre))
        : Stream.of();
  }

  private static Stream<String> ids(@Nullable Object lista) {
    return lista instanceof List<?> elementos && elementos.size() <= ELEMENTOS
        ? elementos.stream()
            .filter(Record.class::isInstance)
            .map(e -> Registros.de(e.getClass()).id((Record) e))
            .filter(Objects::nonNull)
        : Stream.of();
  }
}
