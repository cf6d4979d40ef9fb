package org.gobiernoabierto.reglas.red;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.drools.model.functions.Function1;

/**
 * What the rules of a set look up in the facts. It grows while rules are put together; then it is
 * only read, by any thread.
 */
public final class Plano {

  private final List<Class<?>> tipos = new ArrayList<>();
  private final Map<List<Object>, Filtro> filtros = new HashMap<>();
  private final Map<List<Object>, Indice> indices = new HashMap<>();
  private int casillas = 1;
  private boolean terminado;
  private final ClassValue<int[]> tiposDe =
      new ClassValue<>() {
        @Override
        protected int[] computeValue(Class<?> clase) {
          return IntStream.range(0, tipos.size())
              .filter(i -> tipos.get(i).isAssignableFrom(clase))
              .toArray();
        }
      };

  /**
   * @param clave the same for conditions that are the same
   * @param unaVez whether who asks goes through the facts only once in an evaluation
   */
  Filtro filtro(Class<?> clase, List<Object> clave, Prueba[] pruebas, boolean unaVez) {
    List<Object> suya = List.of(clase, clave);
    Filtro filtro = filtros.get(suya);
    if (filtro == null) {
      filtro = new Filtro(filtros.size(), tipo(clase), pruebas);
      filtros.put(suya, filtro);
    }
    if (!terminado) {
      filtro.usar(unaVez);
    }
    return filtro;
  }

  private int tipo(Class<?> clase) {
    if (!tipos.contains(clase)) {
      tipos.add(clase);
    }
    return tipos.indexOf(clase);
  }

  Indice indice(Class<?> clase, Function1<Object, Object> clave) {
    List<Object> suya = List.of(clase, clave);
    Indice indice = indices.get(suya);
    if (indice == null) {
      indice = new Indice(indices.size(), tipo(clase), clave);
      indices.put(suya, indice);
    }
    return indice;
  }

  /** Makes room for the variables of a rule. */
  void reservar(int cuantas) {
    if (cuantas > casillas) {
      casillas = cuantas;
    }
  }

  /** All rules are put together; what is put together of their parts finds all here. */
  public void terminar() {
    terminado = true;
  }

  /** The numbers of the classes and interfaces, of those that rules ask for, that a fact has. */
  int[] tiposDe(Class<?> clase) {
    return tiposDe.get(clase);
  }

  int tipos() {
    return tipos.size();
  }

  int filtros() {
    return filtros.size();
  }

  int indices() {
    return indices.size();
  }

  int casillas() {
    return casillas;
  }
}
