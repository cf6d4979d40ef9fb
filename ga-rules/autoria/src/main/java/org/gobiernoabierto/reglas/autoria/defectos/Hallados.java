package org.gobiernoabierto.reglas.autoria.defectos;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Defects as they are found, one for each place. Not thread-safe. */
public final class Hallados {

  private record Sitio(String archivo, int linea, int columna) {}

  private final List<Defecto> defectos = new ArrayList<>();
  private final Set<Sitio> sitios = new HashSet<>();
  private final Set<String> dichos = new HashSet<>();

  /** Adds a defect unless something is wrong at that very place already. */
  public void agregar(CodigoDeDefecto codigo, Lugar lugar, Object... datos) {
    agregar(codigo.en(lugar, datos));
  }

  /** Adds a defect unless one was added under the same key. */
  public void agregarUnaVez(String clave, CodigoDeDefecto codigo, Lugar lugar, Object... datos) {
    if (dichos.add(clave)) {
      agregar(codigo, lugar, datos);
    }
  }

  public void agregar(Defecto defecto) {
    if (sitios.add(new Sitio(defecto.archivo(), defecto.linea(), defecto.columna()))) {
      defectos.add(defecto);
    }
  }

  /** Whether something at that line, or up to {@code hasta}, is wrong already. */
  public boolean hayEn(Lugar desde, Lugar hasta) {
    return defectos.stream()
        .anyMatch(
            d ->
                d.archivo().equals(desde.archivo())
                    && d.linea() >= desde.linea()
                    && d.linea() <= hasta.linea());
  }

  /** Whether something with which the rule set is not run stands on the line of {@code lugar}. */
  public boolean hayErrorEn(Lugar lugar) {
    return defectos.stream()
        .anyMatch(
            d ->
                d.archivo().equals(lugar.archivo())
                    && d.linea() == lugar.linea()
                    && d.codigo().gravedad() == Gravedad.ERROR);
  }

  /** Whether a file has a defect with which it is not run. */
  public boolean hayErrorEn(String archivo) {
    return defectos.stream()
        .anyMatch(d -> d.archivo().equals(archivo) && d.codigo().gravedad() == Gravedad.ERROR);
  }

  public boolean hayErrores() {
    return defectos.stream().anyMatch(d -> d.codigo().gravedad() == Gravedad.ERROR);
  }

  /** All of them, by file and line. */
  public List<Defecto> enOrden() {
    return defectos.stream().sorted(Defecto.EN_ORDEN).toList();
  }
}
