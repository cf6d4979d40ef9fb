package org.gobiernoabierto.reglas;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.gobiernoabierto.reglas.catalogo.Catalogo;
import org.gobiernoabierto.reglas.hechos.Juicio;
import org.jspecify.annotations.Nullable;

/**
 * The rules, from the model that Drools generated at build time; no DRL is compiled here. Rules of
 * one pattern, nearly all, are applied to each fact as they are; only the others need a session of
 * the engine. Thread-safe.
 */
final class Reglas {

  private final List<String> nombres = new ArrayList<>();
  private final List<ReglaDeUnHecho> deUnHecho = new ArrayList<>();
  private final @Nullable ReglasEnSesion enSesion;
  private final ClassValue<ReglaDeUnHecho[]> porClase =
      new ClassValue<>() {
        @Override
        protected ReglaDeUnHecho[] computeValue(Class<?> clase) {
          return deUnHecho.stream().filter(r -> r.trataDe(clase)).toArray(ReglaDeUnHecho[]::new);
        }
      };

  /**
   * A rule that works on the engine itself may make facts for the others: then all have a session.
   *
   * @param admitidas rules that may be applied without a session, if they can
   */
  Reglas(Catalogo catalogo, List<Model> modelos, Predicate<Rule> admitidas) {
    List<Model> restantes = new ArrayList<>();
    boolean hechosPropios =
        modelos.stream()
            .flatMap(modelo -> modelo.getRules().stream())
            .anyMatch(regla -> regla.getDefaultConsequence().isUsingDrools());
    for (Model modelo : modelos) {
      List<Rule> conSesion = new ArrayList<>();
      for (Rule regla : modelo.getRules()) {
        if (!regla.getDefaultConsequence().isUsingDrools()) {
          nombres.add(regla.getName());
        }
        if (!hechosPropios && admitidas.test(regla) && ReglaDeUnHecho.puedeSer(regla)) {
          deUnHecho.add(new ReglaDeUnHecho(regla));
        } else {
          conSesion.add(regla);
        }
      }
      if (!conSesion.isEmpty()) {
        restantes.add(new ParteDeModelo(modelo, conSesion));
      }
    }
    deUnHecho.sort(Comparator.comparing(ReglaDeUnHecho::nombre));
    enSesion = restantes.isEmpty() ? null : new ReglasEnSesion(restantes);
    comprobar(catalogo);
  }

  /** Every requirement has rules, and every rule belongs to a requirement. */
  private void comprobar(Catalogo catalogo) {
    Set<String> conReglas = new TreeSet<>();
    nombres.forEach(nombre -> conReglas.add(nombre.split(" ", 2)[0]));
    Set<String> catalogados = new TreeSet<>();
    catalogo.fichas().forEach(ficha -> catalogados.add(ficha.requisito().id()));
    if (!conReglas.equals(catalogados)) {
      throw new IllegalArgumentException(
          "Las reglas y el catálogo no coinciden. Con reglas: "
              + conReglas
              + "; en el catálogo: "
              + catalogados);
    }
  }

  /** The names of the rules that speak, each starting with the id of its requirement. */
  List<String> nombres() {
    return nombres;
  }

  /**
   * Lets every rule look at {@code hechos} and say what it has to say to {@code juicio}.
   *
   * @throws ReglaException when a rule fails, with its name
   */
  void aplicar(List<Object> hechos, Juicio juicio) {
    for (Object hecho : hechos) {
      for (ReglaDeUnHecho regla : porClase.get(hecho.getClass())) {
        regla.aplicar(hecho, juicio);
      }
    }
    if (enSesion != null) {
      enSesion.aplicar(hechos, juicio);
    }
  }

  /** As {@link #aplicar(List, Juicio)}, rule by rule, telling {@code oyente} what each does. */
  void aplicar(List<Object> hechos, Juicio juicio, OyenteDeReglas oyente) {
    for (ReglaDeUnHecho regla : deUnHecho) {
      long nanos = 0;
      for (Object hecho : hechos) {
        if (regla.trataDe(hecho.getClass())) {
          long inicio = System.nanoTime();
          boolean hablo = regla.aplicar(hecho, juicio);
          nanos += System.nanoTime() - inicio;
          if (hablo) {
            oyente.hablo(regla.nombre(), List.of(hecho.toString()));
          }
        }
      }
      oyente.tardo(regla.nombre(), nanos);
    }
    if (enSesion != null) {
      enSesion.aplicar(hechos, juicio, oyente);
    }
  }
}
