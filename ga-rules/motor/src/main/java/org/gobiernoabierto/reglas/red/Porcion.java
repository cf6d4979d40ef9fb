package org.gobiernoabierto.reglas.red;

import java.util.List;
import java.util.Set;
import org.gobiernoabierto.reglas.ReglaException;
import org.gobiernoabierto.reglas.hechos.Juicio;

/** The rules of one requirement, with the definitions that they use. Thread-safe. */
public final class Porcion {

  private final List<Estrato> estratos;
  private final Plano plano;
  private final Set<Class<?>> leidas;

  Porcion(List<Estrato> estratos, Plano plano, Set<Class<?>> leidas) {
    this.estratos = estratos;
    this.plano = plano;
    this.leidas = leidas;
  }

  /** The classes of the facts that its rules look at. */
  public Set<Class<?>> leidas() {
    return leidas;
  }

  /** Whether some of its rules looks at facts of this class. */
  public boolean interesan(Class<?> hecho) {
    return leidas.stream().anyMatch(leida -> leida.isAssignableFrom(hecho));
  }

  /**
   * Lets its rules look at {@code hechos} and say what they have to say to {@code juicio}.
   *
   * @param hechos to which what the definitions make is added
   * @throws ReglaException when a rule fails, with its name
   */
  public void aplicar(List<Object> hechos, Juicio juicio) {
    Reglas.aplicar(estratos, plano, hechos, juicio, null);
  }
}
