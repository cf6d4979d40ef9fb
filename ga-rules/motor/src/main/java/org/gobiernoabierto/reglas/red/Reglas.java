package org.gobiernoabierto.reglas.red;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.gobiernoabierto.idioma.ArgumentoException;
import org.gobiernoabierto.idioma.Texto;
import org.gobiernoabierto.reglas.ReglaException;
import org.gobiernoabierto.reglas.catalogo.Catalogo;
import org.gobiernoabierto.reglas.hechos.Juicio;
import org.jspecify.annotations.Nullable;

/**
 * The rules, from the model that Drools generated at build time; no DRL is compiled here. Rules
 * that ask for facts, for that there is none, for all or for how many are applied to the facts as
 * they are; only the others need a session of the engine. Thread-safe.
 */
public final class Reglas {

  private final List<String> nombres = new ArrayList<>();
  private final Plano plano = new Plano();
  private final List<Estrato> estratos = new ArrayList<>();
  private final Set<Class<?>> leidas = new HashSet<>();
  private final List<Model> modelos;
  private final Map<String, Class<?>> definidos;
  private final Map<Object, Porcion> porciones = new ConcurrentHashMap<>();

  /**
   * @param admitidas rules that may be applied without a session, if they can
   * @throws IllegalArgumentException when the rules are not those of the catalogue's requirements,
   *     or definitions are not what they should be
   */
  public Reglas(Catalogo catalogo, List<Model> modelos, Predicate<Rule> admitidas) {
    Set<String> catalogados = new TreeSet<>();
    catalogo.fichas().forEach(ficha -> catalogados.add(ficha.requisito().id()));
    modelos.forEach(modelo -> modelo.getRules().forEach(regla -> nombres.add(regla.getName())));
    Definiciones definiciones = new Definiciones(modelos, catalogados::contains);
    comprobar(definiciones.otras(), catalogados);
    this.modelos = List.copyOf(modelos);
    definidos = definiciones.tipos();
    for (Model modelo : modelos) {
      modelo.getRules().forEach(regla -> leidas.addAll(Lecturas.de(regla, modelos)));
    }
    for (List<Rule> estrato : definiciones.estratos()) {
      estratos.add(new Estrato(estrato, modelos, admitidas, plano, definidos));
    }
    estratos.add(new Estrato(definiciones.otras(), modelos, admitidas, plano, definidos));
    plano.terminar();
  }

  /** Every requirement has rules, and every rule that defines nothing belongs to a requirement. */
  private static void comprobar(List<Rule> reglas, Set<String> catalogados) {
    Set<String> conReglas = new TreeSet<>();
    reglas.forEach(regla -> conReglas.add(Definiciones.primeraPalabra(regla)));
    if (!conReglas.equals(catalogados)) {
      throw new ArgumentoException(
          new Texto(
                  "Las reglas y el catálogo no coinciden. Con reglas: [{conReglas}]; en el catálogo:"
                      + " [{catalogados}]",
                  "Rules and catalogue do not agree. With rules: [{conReglas}]; in the catalogue:"
                      + " [{catalogados}]")
              .con("conReglas", conReglas, "catalogados", catalogados));
    }
  }

  /**
   * The names of the rules, each starting with the id of its requirement or with the type that it
   * defines.
   */
  public List<String> nombres() {
    return nombres;
  }

  /** Whether some rule looks at facts of this class. */
  public boolean interesan(Class<?> hecho) {
    return leidas.stream().anyMatch(leida -> leida.isAssignableFrom(hecho));
  }

  /**
   * Lets every rule look at {@code hechos} and say what it has to say to {@code juicio}.
   *
   * @param hechos to which what the definitions make is added
   * @throws ReglaException when a rule fails, with its name
   */
  public void aplicar(List<Object> hechos, Juicio juicio) {
    aplicar(hechos, juicio, null);
  }

  /**
   * As {@link #aplicar(List, Juicio)}, telling {@code testigo}, if there is one, what each does.
   */
  public void aplicar(List<Object> hechos, Juicio juicio, @Nullable Testigo testigo) {
    aplicar(estratos, plano, hechos, juicio, testigo);
  }

  static void aplicar(
      List<Estrato> estratos,
      Plano plano,
      List<Object> hechos,
      Juicio juicio,
      @Nullable Testigo testigo) {
    Memoria memoria = new Memoria(plano, hechos, juicio);
    List<Object> hechas = memoria.inserciones.hechas();
    for (int i = 0; i < estratos.size(); i++) {
      int primera = hechas.size();
      if (testigo == null) {
        estratos.get(i).aplicar(memoria, hechos, juicio);
      } else {
        estratos.get(i).aplicar(memoria, hechos, juicio, testigo);
      }
      List<Object> nuevas = hechas.subList(primera, hechas.size());
      hechos.addAll(nuevas);
      memoria.agregar(nuevas);
    }
  }

  /**
   * The rules of one requirement, with the definitions that they use.
   *
   * @param requisito its id; empty for the rules of none
   * @param leidas classes of facts that rules of another set look at
   */
  public Porcion porcion(String requisito, Set<Class<?>> leidas) {
    return porciones.computeIfAbsent(
        List.of(requisito, leidas), clave -> separada(requisito, leidas));
  }

  private Porcion separada(String requisito, Set<Class<?>> deOtros) {
    Set<Class<?>> suyas = new HashSet<>(deOtros);
    Set<String> reglas = new HashSet<>();
    Map<String, Set<Class<?>>> lecturas = new HashMap<>();
    for (Model modelo : modelos) {
      modelo.getRules().forEach(r -> lecturas.put(r.getName(), Lecturas.de(r, modelos)));
    }
    nombres.stream()
        .filter(nombre -> nombre.startsWith(requisito + " "))
        .forEach(
            nombre -> {
              reglas.add(nombre);
              suyas.addAll(lecturas.get(nombre));
            });
    boolean crece = true;
    while (crece) {
      crece = false;
      for (Map.Entry<String, Class<?>> definido : definidos.entrySet()) {
        if (suyas.stream().anyMatch(leida -> leida.isAssignableFrom(definido.getValue()))
            && reglas.add(definido.getKey())) {
          suyas.addAll(lecturas.get(definido.getKey()));
          crece = true;
        }
      }
    }
    return new Porcion(
        estratos.stream().map(estrato -> estrato.con(reglas::contains, modelos)).toList(),
        plano,
        suyas);
  }

  /**
   * Why rules say nothing; of those in a session it is not known.
   *
   * @param hechos what {@link #aplicar(List, Juicio)} left, with what the definitions make
   * @param juicio for what conditions ask
   * @param cuales by name
   * @throws ReglaException when a rule fails, with its name
   */
  public List<Silencio> silencios(List<Object> hechos, Juicio juicio, Predicate<String> cuales) {
    Memoria memoria = new Memoria(plano, hechos, juicio);
    List<Silencio> silencios = new ArrayList<>();
    for (Estrato estrato : estratos) {
      for (Regla regla : estrato.sinSesion()) {
        Silencio silencio = cuales.test(regla.nombre()) ? regla.silencio(memoria) : null;
        if (silencio != null) {
          silencios.add(silencio);
        }
      }
    }
    return silencios;
  }
}
