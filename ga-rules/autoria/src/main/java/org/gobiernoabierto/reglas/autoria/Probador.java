package org.gobiernoabierto.reglas.autoria;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gobiernoabierto.informe.Falla;
import org.gobiernoabierto.informe.Informe;
import org.gobiernoabierto.modelo.EjercicioLocal;
import org.gobiernoabierto.reglas.Evaluador;
import org.gobiernoabierto.reglas.autoria.Pruebas.Fallido;
import org.gobiernoabierto.reglas.autoria.archivos.Archivo;
import org.gobiernoabierto.reglas.autoria.compilacion.ReglasEnPrueba;
import org.gobiernoabierto.reglas.autoria.drl.ArchivoDrl;
import org.gobiernoabierto.reglas.autoria.drl.Condicion.Patron;
import org.gobiernoabierto.reglas.autoria.drl.ReglaDrl;
import org.gobiernoabierto.reglas.hechos.EnPalabras;

/** Tries the cases of a rule set on its rules. Not thread-safe: one per trial. */
public final class Probador {

  private final CarpetaDeReglas carpeta;
  private final DocumentoBase base;
  private final Map<String, Set<Boolean>> vistas = new TreeMap<>();
  private final Set<String> definiciones = new HashSet<>();
  private final Map<String, Set<String>> clases = new HashMap<>();
  private final List<Fallido> fallidos = new ArrayList<>();

  /**
   * @param carpeta the rule set
   * @param lector reads an exercise in JSON, or throws when something is wrong with it
   */
  public Probador(CarpetaDeReglas carpeta, Function<String, EjercicioLocal> lector) {
    this.carpeta = carpeta;
    this.base = new DocumentoBase(lector);
  }

  /**
   * Tries every case.
   *
   * @throws ReglasConDefectosException when the rule set cannot be run
   */
  public Pruebas probar() {
    ReglasEnPrueba reglas = new ReglasEnPrueba(carpeta.compilar());
    for (Archivo archivo : carpeta.archivos(".drl")) {
      for (ReglaDrl regla : ArchivoDrl.leer(archivo).reglas()) {
        vistas.put(regla.nombre(), new HashSet<>());
        if (ArchivoDrl.esDeDefiniciones(archivo)) {
          definiciones.add(regla.nombre());
        }
        clases
            .computeIfAbsent(regla.requisito(), id -> new TreeSet<>())
            .addAll(regla.patrones().stream().map(Patron::clase).toList());
      }
    }
    List<Caso> casos = carpeta.casos();
    casos.forEach(caso -> probar(caso, reglas));
    return new Pruebas(
        casos.size(),
        fallidos,
        sinVer(true),
        sinVer(false),
        casos.stream().filter(caso -> !caso.confirmado()).toList());
  }

  private void probar(Caso caso, ReglasEnPrueba reglas) {
    Set<String> hablaron = new HashSet<>();
    try {
      EjercicioLocal ejercicio = caso.ejercicio(base);
      Evaluador evaluador = reglas.evaluador(caso.parametros());
      Informe informe = reglas.evaluar(ejercicio, caso.fecha(), evaluador, hablaron);
      if (!informe.errores().isEmpty()) {
        fallidos.add(
            fallido(caso, informe.errores().stream().map(Probador::renglon).toList(), List.of()));
      } else if (informe.requisitos().stream()
          .noneMatch(d -> d.requisito().id().equals(caso.requisito()))) {
        fallidos.add(
            fallido(
                caso, informe.avisos().stream().map(a -> a.mensaje().es()).toList(), List.of()));
      } else if (!caso.encontrado(informe, hablaron).equals(caso.esperado())) {
        fallidos.add(
            fallido(caso, caso.encontrado(informe, hablaron), hechos(caso, ejercicio, reglas)));
      }
    } catch (RuntimeException e) {
      fallidos.add(fallido(caso, List.of(String.valueOf(e.getMessage())), List.of()));
    }
    vistas.forEach(
        (regla, hablo) -> {
          if (definiciones.contains(regla) || regla.startsWith(caso.requisito() + " ")) {
            hablo.add(hablaron.contains(regla));
          }
        });
  }

  private static String renglon(Falla falla) {
    return falla.ruta() + " " + falla.mensaje().es();
  }

  private List<String> hechos(Caso caso, EjercicioLocal ejercicio, ReglasEnPrueba reglas) {
    Set<String> mirados = clases.getOrDefault(caso.requisito(), Set.of());
    return reglas.hechos(ejercicio, caso.fecha(), caso.parametros()).stream()
        .filter(hecho -> esUno(hecho.getClass(), mirados))
        .map(EnPalabras::de)
        .toList();
  }

  /** Whether a class or what it implements is among the names. */
  private static boolean esUno(Class<?> clase, Set<String> nombres) {
    return nombres.contains(clase.getSimpleName())
        || Stream.of(clase.getInterfaces()).anyMatch(interfaz -> esUno(interfaz, nombres));
  }

  private static Fallido fallido(Caso caso, List<String> encontrado, List<String> hechos) {
    return new Fallido(
        caso.archivo(),
        caso.requisito(),
        caso.nombre(),
        caso.fecha(),
        caso.esperado(),
        encontrado,
        hechos);
  }

  private List<String> sinVer(boolean hablando) {
    return vistas.entrySet().stream()
        .filter(vista -> !vista.getValue().contains(hablando))
        .map(Map.Entry::getKey)
        .toList();
  }
}
