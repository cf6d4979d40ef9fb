package org.gobiernoabierto.json;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.gobiernoabierto.modelo.EjercicioLocal;
import org.gobiernoabierto.modelo.lugares.Lugares;
import org.gobiernoabierto.modelo.lugares.Registros;
import org.gobiernoabierto.modelo.lugares.Sitio;
import org.gobiernoabierto.modelo.validacion.RutaDelModelo;
import org.jspecify.annotations.Nullable;

/**
 * The places of an exercise that pointers that lead nowhere may have meant. Of much nothing is
 * suggested, so that no text makes this slow. Not thread-safe.
 */
final class LugarParecido {

  private static final int ELEMENTOS = 1_000;
  private static final int LARGO_DE_PUNTERO = 500;
  private static final int OPCIONES = 10_000;

  private static final RutaDelModelo.Validador RUTAS = new RutaDelModelo.Validador();

  private final Lugares lugares;
  private int opciones = OPCIONES;

  LugarParecido(EjercicioLocal ejercicio) {
    lugares = new Lugares(ejercicio);
  }

  Optional<String> de(String puntero) {
    if (puntero.length() > LARGO_DE_PUNTERO) {
      return Optional.empty();
    }
    String parecido = "";
    for (String parte : puntero.replaceFirst("^/", "").split("/", -1)) {
      String siguiente = parecido + "/" + parte;
      if (!existe(siguiente)) {
        Optional<String> otra = CodigoDeFalla.parecido(parte, opciones(parecido));
        if (otra.isEmpty()) {
          return Optional.empty();
        }
        siguiente = parecido + "/" + otra.get();
      }
      parecido = siguiente;
    }
    return Optional.of(parecido);
  }

  private boolean existe(String ruta) {
    return RUTAS.esValida(ruta) && lugares.en(ruta) != null;
  }

  /** What can stand after {@code ruta}, as long as not too much was compared. */
  private List<String> opciones(String ruta) {
    Sitio sitio = ruta.isEmpty() ? null : lugares.en(ruta);
    Type tipo = sitio == null ? EjercicioLocal.class : sitio.tipo();
    if (sitio != null && tipo instanceof ParameterizedType) {
      return ids(sitio.valor());
    }
    return tipo instanceof Class<?> clase && clase.isRecord()
        ? Registros.de(clase).miembros().stream()
            .map(Registros.Miembro::nombre)
            .filter(nombre -> existe(ruta + "/" + nombre))
            .toList()
        : List.of();
  }

  private List<String> ids(@Nullable Object lista) {
    if (!(lista instanceof List<?> elementos) || elementos.size() > Math.min(ELEMENTOS, opciones)) {
      return List.of();
    }
    opciones -= elementos.size();
    return elementos.stream()
        .filter(Record.class::isInstance)
        .map(e -> Registros.de(e.getClass()).id((Record) e))
        .filter(Objects::nonNull)
        .toList();
  }
}
