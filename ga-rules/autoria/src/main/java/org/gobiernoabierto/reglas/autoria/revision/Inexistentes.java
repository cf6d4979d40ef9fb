package org.gobiernoabierto.reglas.autoria.revision;

import static org.gobiernoabierto.reglas.autoria.defectos.CodigoDeDefecto.CAMPO_DESCONOCIDO;
import static org.gobiernoabierto.reglas.autoria.defectos.CodigoDeDefecto.CONSTANTE_DESCONOCIDA;
import static org.gobiernoabierto.reglas.autoria.defectos.CodigoDeDefecto.NO_ES_DE_JUICIO;
import static org.gobiernoabierto.reglas.autoria.defectos.CodigoDeDefecto.VARIABLE_DESCONOCIDA;

import java.lang.reflect.Method;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.gobiernoabierto.idioma.Texto;
import org.gobiernoabierto.reglas.autoria.defectos.Hallados;
import org.gobiernoabierto.reglas.autoria.defectos.Lugar;
import org.gobiernoabierto.reglas.autoria.defectos.Sugerencia;
import org.gobiernoabierto.reglas.autoria.drl.Ambito;
import org.gobiernoabierto.reglas.autoria.tipos.Miembros;
import org.gobiernoabierto.reglas.autoria.tipos.TiposDeclarados;
import org.gobiernoabierto.reglas.hechos.Juicio;

/** Tells which variables, fields and constants do not exist, and which were likely meant. */
final class Inexistentes {

  private final boolean enCondicion;
  private final Ambito ambito;
  private final Hallados hallados;

  Inexistentes(boolean enCondicion, Ambito ambito, Hallados hallados) {
    this.enCondicion = enCondicion;
    this.ambito = ambito;
    this.hallados = hallados;
  }

  void variable(String nombre, Lugar lugar) {
    hallados.agregar(
        VARIABLE_DESCONOCIDA, lugar, "variable", nombre, "sugerencia", variables(nombre));
  }

  /** The nearest variable, or the fact of the rule that has such a field. */
  private Texto variables(String nombre) {
    return ambito.variables().entrySet().stream()
        .filter(v -> v.getValue().clase().isRecord())
        .filter(v -> Miembros.campo(v.getValue().clase(), nombre) != null)
        .map(v -> v.getKey() + "." + nombre + (enCondicion ? "" : "()"))
        .findFirst()
        .map(lectura -> Sugerencia.de(lectura, List.of(lectura)))
        .orElseGet(() -> Sugerencia.de(nombre, ambito.variables().keySet()));
  }

  void campo(Class<?> clase, String campo, Lugar lugar) {
    if (clase == Object.class) {
      return;
    }
    hallados.agregar(
        clase == Juicio.class ? NO_ES_DE_JUICIO : CAMPO_DESCONOCIDO,
        lugar,
        "clase",
        clase.getSimpleName(),
        "campo",
        campo,
        "metodo",
        campo,
        "sugerencia",
        Sugerencia.de(campo, nombres(clase)));
  }

  /** As they are read where the name stands: a declared field by its getter in a consequence. */
  private Collection<String> nombres(Class<?> clase) {
    Collection<String> nombres = Miembros.nombres(clase);
    return enCondicion || !TiposDeclarados.es(clase)
        ? nombres
        : nombres.stream()
            .map(n -> Miembros.campo(clase, n))
            .filter(metodo -> metodo != null)
            .map(Method::getName)
            .toList();
  }

  void constante(Class<?> lista, String nombre, Lugar lugar) {
    hallados.agregar(
        CONSTANTE_DESCONOCIDA,
        lugar,
        "clase",
        lista.getSimpleName(),
        "constante",
        nombre,
        "sugerencia",
        Sugerencia.de(nombre, constantes(lista)));
  }

  /** The names of an enum. */
  static List<String> constantes(Class<?> lista) {
    return Stream.of(lista.getEnumConstants()).map(c -> ((Enum<?>) c).name()).toList();
  }
}
