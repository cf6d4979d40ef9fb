package org.gobiernoabierto.reglas.red;

import java.util.ArrayList;
import java.util.List;
import org.drools.model.Consequence;
import org.drools.model.Rule;
import org.drools.model.functions.BlockN;
import org.gobiernoabierto.reglas.ReglaException;
import org.jspecify.annotations.Nullable;

/**
 * A rule that is applied as Drools compiled it, without a network, an agenda or a session.
 * Thread-safe.
 */
public final class Regla {

  /** How many partial matches are told of a silent rule. */
  private static final int ALGUNAS = 3;

  private final String nombre;
  private final Plano plano;
  private final List<List<Parte>> alternativas;
  private final Nodo[] cadenas;

  /**
   * @param regla one that is {@linkplain Entendidas#incluye understood}
   */
  public Regla(Rule regla, Plano plano) {
    nombre = regla.getName();
    this.plano = plano;
    alternativas = Parte.alternativas(regla);
    cadenas =
        alternativas.stream()
            .map(partes -> cadena(partes, regla.getDefaultConsequence()))
            .toArray(Nodo[]::new);
  }

  private Nodo cadena(List<Parte> partes, Consequence consecuencia) {
    ArmadorDeRegla armador = new ArmadorDeRegla(plano);
    return armador.cadena(partes, () -> consecuencia(consecuencia, armador));
  }

  private static Nodo consecuencia(Consequence consecuencia, ArmadorDeRegla armador) {
    BlockN bloque = consecuencia.getBlock();
    Valor[] valores = armador.casillas().valores(consecuencia.getVariables());
    int primero = consecuencia.isUsingDrools() ? 1 : 0;
    int[] tupla = armador.tupla();
    return memoria -> {
      Object[] argumentos = new Object[valores.length + primero];
      for (int i = 0; i < valores.length; i++) {
        argumentos[i + primero] = valores[i].de(memoria.casillas);
      }
      if (primero > 0) {
        argumentos[0] = memoria.inserciones;
      }
      bloque.execute(argumentos);
      if (memoria.anotadas != null) {
        memoria.anotadas.add(ArmadorDeRegla.hechos(tupla, memoria.casillas));
      }
      return false;
    };
  }

  String nombre() {
    return nombre;
  }

  /**
   * Does, for each match, what the rule has to do.
   *
   * @throws ReglaException when the rule fails
   */
  public void aplicar(Memoria memoria) {
    try {
      for (Nodo cadena : cadenas) {
        cadena.recorrer(memoria);
      }
    } catch (Exception e) {
      throw ReglaException.de(nombre, e);
    }
  }

  /**
   * How far the rule gets, by the alternative that gets furthest.
   *
   * @return null when something satisfies all conditions
   * @throws ReglaException when the rule fails
   */
  @Nullable Silencio silencio(Memoria memoria) {
    Silencio lejano = null;
    for (List<Parte> partes : alternativas) {
      Silencio silencio = silencio(partes, memoria);
      if (silencio == null) {
        return null;
      }
      if (lejano == null || silencio.condicion() > lejano.condicion()) {
        lejano = silencio;
      }
    }
    return lejano;
  }

  private @Nullable Silencio silencio(List<Parte> partes, Memoria memoria) {
    List<List<Object>> llegaron = List.of();
    for (int i = 0; i < partes.size(); i++) {
      List<List<Object>> pasan = pasan(partes.subList(0, i + 1), memoria);
      if (pasan.isEmpty()) {
        return new Silencio(nombre, partes.get(i).lugar(), llegaron);
      }
      llegaron = pasan;
    }
    return null;
  }

  private List<List<Object>> pasan(List<Parte> partes, Memoria memoria) {
    List<List<Object>> pasan = new ArrayList<>();
    ArmadorDeRegla armador = new ArmadorDeRegla(plano);
    Nodo cadena =
        armador.cadena(
            partes,
            () -> {
              int[] tupla = armador.tupla();
              return m -> {
                pasan.add(ArmadorDeRegla.hechos(tupla, m.casillas));
                return pasan.size() == ALGUNAS;
              };
            });
    try {
      cadena.recorrer(memoria);
    } catch (Exception e) {
      throw ReglaException.de(nombre, e);
    }
    return pasan;
  }
}
