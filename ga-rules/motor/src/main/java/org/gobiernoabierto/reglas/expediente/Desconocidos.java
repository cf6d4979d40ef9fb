package org.gobiernoabierto.reglas.expediente;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.gobiernoabierto.reglas.catalogo.Lugar;
import org.gobiernoabierto.reglas.catalogo.Patron;

/** The places that an exercise declares unknown. Not thread-safe. */
public final class Desconocidos {

  private static final Desconocidos NINGUNO = new Desconocidos(List.of());

  private final List<Lugar> lugares;
  private final Map<String, List<Integer>> porRaiz = new HashMap<>();
  private final Map<List<Patron>, boolean[]> abarcados = new IdentityHashMap<>();

  /** Those of {@code rutas}, JSON Pointers. */
  public static Desconocidos en(List<String> rutas) {
    return rutas.isEmpty() ? NINGUNO : new Desconocidos(rutas);
  }

  private Desconocidos(List<String> rutas) {
    lugares = rutas.stream().map(Lugar::new).toList();
    for (int i = 0; i < rutas.size(); i++) {
      porRaiz.computeIfAbsent(lugares.get(i).raiz(), raiz -> new ArrayList<>()).add(i);
    }
  }

  /** The declared places that something at {@code ruta} rests on, in the order of declaration. */
  public List<String> deLosQueDepende(String ruta, List<Patron> depende) {
    if (lugares.isEmpty()) {
      return List.of();
    }
    Lugar lugar = new Lugar(ruta);
    boolean[] abarcado = abarcados.computeIfAbsent(depende, this::abarcadosPor);
    List<String> rutas = new ArrayList<>(0);
    for (int i = 0; i < abarcado.length; i++) {
      Lugar desconocido = lugares.get(i);
      if (abarcado[i] ? !desconocido.esDeOtroElementoQue(lugar) : desconocido.contiene(lugar)) {
        rutas.add(desconocido.ruta());
      }
    }
    return rutas;
  }

  /** Whether nothing is declared unknown. */
  public boolean ninguno() {
    return lugares.isEmpty();
  }

  private boolean[] abarcadosPor(List<Patron> patrones) {
    boolean[] abarcado = new boolean[lugares.size()];
    for (Patron patron : patrones) {
      for (int i : porRaiz.getOrDefault(patron.raiz(), List.of())) {
        abarcado[i] |= patron.abarca(lugares.get(i));
      }
    }
    return abarcado;
  }

  /**
   * Whether {@code ruta} itself, or the thing it is a part of, is declared unknown. A list declared
   * unknown may have more elements; those given are known.
   */
  boolean declara(String ruta) {
    String contenedor = ruta.substring(0, ruta.lastIndexOf('/'));
    return lugares.stream().anyMatch(l -> l.ruta().equals(ruta) || l.ruta().equals(contenedor));
  }

  /** Whether {@code ruta}, or anything that it is part of, is declared unknown. */
  public boolean incluye(String ruta) {
    if (lugares.isEmpty()) {
      return false;
    }
    Lugar lugar = new Lugar(ruta);
    return lugares.stream().anyMatch(desconocido -> desconocido.contiene(lugar));
  }
}
