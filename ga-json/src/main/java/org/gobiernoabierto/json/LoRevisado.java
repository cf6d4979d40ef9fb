package org.gobiernoabierto.json;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.gobiernoabierto.informe.Falla;

/**
 * Takes what a revision finds wrong with what was read, while it finds it, at places of which no
 * fault is known; but for references and pointers when what they lead to may be among what was
 * wrong. Holds no more than are reported.
 */
final class LoRevisado implements Predicate<Falla> {

  private static final Set<String> A_NADA = Set.of("REFERENCIA_SIN_RESOLVER", "LUGAR_INEXISTENTE");
  private static final int OPERACIONES = 100;

  private final RecolectorDeFallas fallas;
  private final PorSaber porSaber;
  private final boolean idsPerdidos;
  private final Presupuesto presupuesto;
  private final Set<String> conFalla;
  private final int maximo;
  private final List<Nueva> nuevas = new ArrayList<>();
  private int omitidas;

  private record Nueva(String ruta, Falla falla) {}

  /**
   * @param idsPerdidos whether something that may hold ids was wrong
   */
  LoRevisado(
      RecolectorDeFallas fallas, PorSaber porSaber, boolean idsPerdidos, Presupuesto presupuesto) {
    this.fallas = fallas;
    this.porSaber = porSaber;
    this.idsPerdidos = idsPerdidos;
    this.presupuesto = presupuesto;
    conFalla = new HashSet<>(fallas.rutas());
    // The first that is not reported as well, for the place from which they are not.
    maximo = fallas.caben() + 1;
  }

  /** Whether there may be more. */
  @Override
  public boolean test(Falla falla) {
    if (!presupuesto.gastar(OPERACIONES)) {
      return false;
    }
    String ruta = porSaber.enElTexto(falla.ruta());
    if ((idsPerdidos && A_NADA.contains(falla.codigo())) || dentro(ruta)) {
      return true;
    }
    if (nuevas.size() < maximo) {
      nuevas.add(new Nueva(ruta, falla));
    } else {
      omitidas++;
    }
    return true;
  }

  private boolean dentro(String ruta) {
    for (int fin = ruta.length(); fin > 0; fin = ruta.lastIndexOf('/', fin - 1)) {
      if (conFalla.contains(ruta.substring(0, fin))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Tells them.
   *
   * @param localizador gives the offset of each pointer's value
   */
  void decir(Function<List<String>, Map<String, Integer>> localizador) {
    if (!nuevas.isEmpty()) {
      Map<String, Integer> lugares = localizador.apply(nuevas.stream().map(Nueva::ruta).toList());
      nuevas.forEach(
          nueva ->
              fallas.agregar(
                  requireNonNull(lugares.get(nueva.ruta())),
                  () -> porSaber.enElTexto(nueva.falla())));
      fallas.omitir(omitidas);
    }
  }
}
