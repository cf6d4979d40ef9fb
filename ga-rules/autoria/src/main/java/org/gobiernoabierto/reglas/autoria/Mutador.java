package org.gobiernoabierto.reglas.autoria;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.gobiernoabierto.modelo.EjercicioLocal;
import org.gobiernoabierto.reglas.autoria.ResultadoDeMutar.Argumentado;
import org.gobiernoabierto.reglas.autoria.archivos.Archivo;
import org.gobiernoabierto.reglas.autoria.compilacion.Compilador;
import org.gobiernoabierto.reglas.autoria.compilacion.ReglaSuelta;
import org.gobiernoabierto.reglas.autoria.drl.ArchivoDrl;
import org.gobiernoabierto.reglas.autoria.mutaciones.Mutaciones;
import org.gobiernoabierto.reglas.autoria.mutaciones.MutacionesDelCatalogo;
import org.gobiernoabierto.reglas.autoria.mutaciones.MutanteDelCatalogo;
import org.gobiernoabierto.reglas.autoria.mutaciones.RequisitoMutable;
import org.gobiernoabierto.reglas.autoria.tipos.TiposDeclarados;
import org.jspecify.annotations.Nullable;

/**
 * Shows what the cases of a rule set leave untried: changes its rules and its YAML a little, one
 * change at a time, and tells the changes that no case notices. Where one goes unnoticed, so would
 * the same mistake of an author. Not thread-safe: one per run.
 *
 * <p>DRL is code: mutate only rule sets that you trust.
 */
public final class Mutador {

  private static final int DE_UNA_VEZ = 150;

  private final CarpetaDeReglas carpeta;
  private final DocumentoBase base;
  private final List<Mutante> muertos = new ArrayList<>();
  private final List<Mutante> vivos = new ArrayList<>();
  private final List<Mutante> noCompilan = new ArrayList<>();

  /**
   * @param carpeta the rule set; one with the guide's name stands in the guide's place, any other
   *     beside it
   * @param lector reads an exercise in JSON, or throws when something is wrong with it
   */
  public Mutador(CarpetaDeReglas carpeta, Function<String, EjercicioLocal> lector) {
    this.carpeta = carpeta;
    base = new DocumentoBase(lector);
  }

  /**
   * Tries every mutant of the rules on the confirmed cases of its requirement, and every mutant of
   * a definition or of a parameter on those of the requirements that use it.
   *
   * @param requisitos ids of the requirements, and names of the definitions, that are mutated; a
   *     parameter is when all requirements that use it are
   * @param progreso told after every mutant, on the thread of the caller
   * @throws ReglasConDefectosException when the rules cannot be run as they are
   * @throws IllegalArgumentException when a case fails on the rules as they are
   */
  public ResultadoDeMutar mutar(Predicate<String> requisitos, Consumer<AvanceDeMutar> progreso) {
    carpeta.compilar();
    List<ArchivoDrl> archivos = carpeta.archivos(".drl").stream().map(ArchivoDrl::leer).toList();
    TiposDeclarados tipos = TiposDeclarados.de(archivos, Compilador::compilar);
    Map<String, RequisitoMutable> mutables =
        RequisitoMutable.todos(carpeta, archivos, tipos, requisitos, base);
    List<Mutante> mutantes =
        archivos.stream()
            .flatMap(archivo -> Mutaciones.de(archivo).stream())
            .filter(mutante -> requisitos.test(mutante.requisito()))
            .filter(mutante -> mutables.values().stream().anyMatch(m -> m.tiene(mutante)))
            .toList();
    List<MutanteDelCatalogo> delCatalogo =
        MutacionesDelCatalogo.de(carpeta).stream()
            .filter(mutante -> mutante.requisitos().stream().allMatch(requisitos))
            .toList();
    int total = mutantes.size() + delCatalogo.size();
    for (int i = 0; i < mutantes.size(); i += DE_UNA_VEZ) {
      List<Mutante> lote = mutantes.subList(i, Math.min(mutantes.size(), i + DE_UNA_VEZ));
      Map<String, ReglaSuelta> sueltas = compilar(lote, mutables.values(), tipos);
      for (int j = 0; j < lote.size(); j++) {
        Mutante mutante = lote.get(j);
        probar(mutante, sueltas.get(paquete(j)), mutables.values());
        progreso.accept(new AvanceDeMutar(i + j + 1, total));
      }
    }
    for (int i = 0; i < delCatalogo.size(); i++) {
      probar(delCatalogo.get(i), mutables);
      progreso.accept(new AvanceDeMutar(mutantes.size() + i + 1, total));
    }
    return resultado(
        Argumento.de(carpeta).stream()
            .filter(
                argumento ->
                    requisitos.test(argumento.requisito())
                        || delCatalogo.stream().anyMatch(m -> argumento.esDe(m.mutante())))
            .toList());
  }

  private static Map<String, ReglaSuelta> compilar(
      List<Mutante> lote, Collection<RequisitoMutable> mutables, TiposDeclarados tipos) {
    List<Archivo> escritos = new ArrayList<>();
    for (int j = 0; j < lote.size(); j++) {
      Mutante mutante = lote.get(j);
      RequisitoMutable mutable =
          mutables.stream().filter(m -> m.tiene(mutante)).findFirst().orElseThrow();
      escritos.add(mutable.escribir(mutante, paquete(j), tipos));
    }
    return ReglaSuelta.compilar(escritos, tipos);
  }

  private static String paquete(int numero) {
    return "mutante" + numero;
  }

  /** A mutant of a definition is tried on every requirement that uses it. */
  private void probar(
      Mutante mutante, @Nullable ReglaSuelta suelta, Collection<RequisitoMutable> mutables) {
    if (suelta == null) {
      noCompilan.add(mutante);
    } else {
      boolean distinto =
          mutables.stream().anyMatch(m -> m.tiene(mutante) && m.distingue(mutante, suelta));
      (distinto ? muertos : vivos).add(mutante);
    }
  }

  private void probar(MutanteDelCatalogo mutante, Map<String, RequisitoMutable> mutables) {
    try {
      boolean distinto =
          mutante.requisitos().stream()
              .anyMatch(id -> requireNonNull(mutables.get(id)).distingue(mutante.cambio()));
      (distinto ? muertos : vivos).add(mutante.mutante());
    } catch (IllegalArgumentException e) {
      noCompilan.add(mutante.mutante());
    }
  }

  private ResultadoDeMutar resultado(List<Argumento> argumentos) {
    List<Mutante> sobrevivientes = new ArrayList<>();
    List<Argumentado> argumentados = new ArrayList<>();
    for (Mutante vivo : vivos) {
      Optional<Argumento> suyo = argumentos.stream().filter(a -> a.esDe(vivo)).findFirst();
      suyo.ifPresentOrElse(
          argumento -> argumentados.add(new Argumentado(vivo, argumento.razon())),
          () -> sobrevivientes.add(vivo));
    }
    List<Argumento> sinMutante =
        argumentos.stream().filter(a -> vivos.stream().noneMatch(a::esDe)).toList();
    return new ResultadoDeMutar(muertos, sobrevivientes, argumentados, noCompilan, sinMutante);
  }
}
