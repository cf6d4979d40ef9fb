package org.gobiernoabierto.reglas.autoria.tipos;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.drools.base.factmodel.GeneratedFact;
import org.gobiernoabierto.reglas.autoria.archivos.Archivo;
import org.gobiernoabierto.reglas.autoria.compilacion.ClasesEnMemoria;
import org.gobiernoabierto.reglas.autoria.compilacion.Compilador.Compilacion;
import org.gobiernoabierto.reglas.autoria.compilacion.ReglaSuelta;
import org.gobiernoabierto.reglas.autoria.drl.ArchivoDrl;
import org.gobiernoabierto.reglas.autoria.drl.Pieza;
import org.jspecify.annotations.Nullable;

/** The kinds of facts that the definitions of a rule set declare, compiled. Immutable. */
public final class TiposDeclarados {

  private static final Compilacion NADA = new Compilacion(Map.of(), Map.of(), List.of());

  private final List<TipoDeclarado> tipos;
  private final Compilacion compilados;
  private final ClassLoader cargador;
  private final Set<String> dudosos;

  private TiposDeclarados(List<TipoDeclarado> tipos, Compilacion compilados, Set<String> dudosos) {
    this.tipos = tipos;
    this.compilados = compilados;
    this.dudosos = dudosos;
    cargador =
        new ClasesEnMemoria(TiposDeclarados.class.getClassLoader(), compilados.clases(), Map.of());
  }

  /**
   * The types that a rule set declares.
   *
   * @param archivos the DRL files of the rule set
   * @param compilador what compiles files
   */
  public static TiposDeclarados de(
      List<ArchivoDrl> archivos, Function<List<Archivo>, Compilacion> compilador) {
    List<ArchivoDrl> definiciones = archivos.stream().filter(ArchivoDrl::esDeDefiniciones).toList();
    Set<String> dudosos = new HashSet<>();
    List<TipoDeclarado> tipos = new ArrayList<>();
    List<Archivo> porCompilar = new ArrayList<>();
    for (ArchivoDrl archivo : definiciones) {
      if (archivo.paquete() == null) {
        dudosos.addAll(nombrados(archivo.archivo()));
      } else if (!archivo.tipos().isEmpty()) {
        tipos.addAll(archivo.tipos());
        porCompilar.add(ReglaSuelta.sinReglas(archivo));
      }
    }
    Compilacion compilados = porCompilar.isEmpty() ? NADA : compilador.apply(porCompilar);
    tipos.stream()
        .filter(tipo -> !compilados.clases().containsKey(tipo.nombreCompleto()))
        .forEach(tipo -> dudosos.add(tipo.nombre()));
    return new TiposDeclarados(List.copyOf(tipos), compilados, Set.copyOf(dudosos));
  }

  /** The names after {@code declare} in a file that is not understood. */
  private static List<String> nombrados(Archivo archivo) {
    List<Pieza> piezas = Pieza.de(archivo.texto());
    List<String> nombres = new ArrayList<>();
    for (int i = 0; i + 1 < piezas.size(); i++) {
      if (piezas.get(i).es("declare")) {
        nombres.add(piezas.get(i + 1).texto());
      }
    }
    return nombres;
  }

  /** In the order of the files. */
  public List<TipoDeclarado> todos() {
    return tipos;
  }

  /** The type of that simple name; null for none. */
  public @Nullable TipoDeclarado conNombre(String nombre) {
    return tipos.stream().filter(t -> t.nombre().equals(nombre)).findFirst().orElse(null);
  }

  /** Their simple names and others. */
  public Collection<String> conLosDe(Collection<String> otros) {
    Set<String> nombres = new TreeSet<>(otros);
    tipos.forEach(tipo -> nombres.add(tipo.nombre()));
    return nombres;
  }

  /** Those that a file of a package can name without importing them. */
  public List<TipoDeclarado> delPaquete(String paquete) {
    return tipos.stream().filter(t -> t.paquete().equals(paquete)).toList();
  }

  /** Their classes and models. */
  public Compilacion compilados() {
    return compilados;
  }

  /** Where their classes are, and all others. */
  public ClassLoader cargador() {
    return cargador;
  }

  /** Whether it is the name of one that could not be compiled, which is told elsewhere. */
  public boolean esDudoso(String nombre) {
    return dudosos.contains(nombre);
  }

  /** Whether a class is such a type, of this rule set or of another. */
  public static boolean es(Class<?> clase) {
    return GeneratedFact.class.isAssignableFrom(clase) && clase != GeneratedFact.class;
  }
}
