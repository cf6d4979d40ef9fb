package org.gobiernoabierto.reglas.completamientos;

import java.lang.reflect.ParameterizedType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gobiernoabierto.modelo.Desconocido;
import org.gobiernoabierto.modelo.EjercicioLocal;
import org.gobiernoabierto.modelo.Registro;
import org.gobiernoabierto.modelo.lugares.Lugares;
import org.gobiernoabierto.modelo.lugares.Registros;
import org.gobiernoabierto.modelo.lugares.Sitio;
import org.jspecify.annotations.Nullable;

/** What is not known of an exercise: what it says so of, and in an archive what it does not say. */
final class Archivo {

  /** What says how the exercise is recorded, and nothing of what happened. */
  private static final Set<String> DE_LA_FICHA =
      Set.of(
          "id",
          "entidad",
          "edicion",
          "ficticio",
          "nota",
          "fuentes",
          "registro",
          "datosHasta",
          "noHubo",
          "desconocidos",
          "extensiones");

  private final Lugares lugares;
  private final Set<String> noHubo = new HashSet<>();
  private final List<Desconocido> todos;

  private Archivo(EjercicioLocal ejercicio) {
    lugares = new Lugares(ejercicio);
    todos = new ArrayList<>();
    for (String lugar : ejercicio.noHubo()) {
      Sitio sitio = lugares.en(lugar);
      if (sitio != null) {
        noHubo.add(sitio.ruta());
      }
    }
    ejercicio.desconocidos().forEach(this::agregar);
  }

  /** Of an object that is there, what it does not say is not known. */
  private void agregar(Desconocido desconocido) {
    Sitio sitio = lugares.en(desconocido.lugar());
    if (sitio != null && sitio.valor() instanceof Record registro) {
      callado(registro, sitio.ruta());
    } else if (sitio != null) {
      todos.add(desconocido);
    }
  }

  static List<Desconocido> desconocidos(EjercicioLocal ejercicio) {
    Archivo archivo = new Archivo(ejercicio);
    if (ejercicio.registro() == Registro.ABIERTO) {
      archivo.callado(ejercicio, "");
    }
    return archivo.todos;
  }

  private void callado(@Nullable Object valor, String ruta) {
    if (valor instanceof List<?> lista) {
      for (int i = 0; i < lista.size(); i++) {
        callado(lista.get(i), ruta + "/" + i);
      }
    } else if (valor instanceof Record registro) {
      miembros(registro.getClass(), registro, ruta);
    }
  }

  private void miembros(Class<?> clase, @Nullable Record registro, String ruta) {
    for (Registros.Miembro miembro : Registros.de(clase).miembros()) {
      String suya = ruta + "/" + miembro.nombre();
      if (!DE_LA_FICHA.contains(miembro.nombre()) && !noHubo.contains(suya)) {
        Object dado = registro == null ? null : miembro.en(registro);
        if (dado == null
            && miembro.tipo() instanceof Class<?> suClase
            && suClase.isRecord()
            && faltaAlgoDe(suya)) {
          miembros(suClase, null, suya);
          continue;
        }
        boolean lista = miembro.tipo() instanceof ParameterizedType;
        if (dado == null || lista || Boolean.FALSE.equals(dado)) {
          todos.add(Desconocido.en(suya));
        }
        callado(dado, suya);
      }
    }
  }

  /** Whether something within it is known not to have been. */
  private boolean faltaAlgoDe(String ruta) {
    return noHubo.stream().anyMatch(lugar -> lugar.startsWith(ruta + "/"));
  }
}
