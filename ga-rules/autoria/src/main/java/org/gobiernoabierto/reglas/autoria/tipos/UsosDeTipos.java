package org.gobiernoabierto.reglas.autoria.tipos;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.gobiernoabierto.reglas.autoria.drl.ArchivoDrl;
import org.gobiernoabierto.reglas.autoria.drl.Condicion.Patron;
import org.gobiernoabierto.reglas.autoria.drl.ReglaDrl;

/** Which declared types the rules of a requirement, or of a definition, look at. Immutable. */
public final class UsosDeTipos {

  private final Map<String, Set<String>> directos = new HashMap<>();

  public UsosDeTipos(List<ArchivoDrl> archivos, Collection<TipoDeclarado> tipos) {
    Set<String> declarados = tipos.stream().map(TipoDeclarado::nombre).collect(Collectors.toSet());
    for (ArchivoDrl archivo : archivos) {
      for (ReglaDrl regla : archivo.reglas()) {
        Set<String> suyos =
            directos.computeIfAbsent(regla.requisito(), requisito -> new TreeSet<>());
        for (Patron patron : regla.patrones()) {
          String clase = patron.clase().substring(patron.clase().lastIndexOf('.') + 1);
          if (declarados.contains(clase)) {
            suyos.add(clase);
          }
        }
      }
    }
  }

  /** By simple name, also those by which others are defined. */
  public Set<String> de(String requisito) {
    Set<String> todos = new TreeSet<>();
    Set<String> porVer = new TreeSet<>(directos.getOrDefault(requisito, Set.of()));
    while (!porVer.isEmpty()) {
      String uno = porVer.iterator().next();
      porVer.remove(uno);
      if (todos.add(uno)) {
        porVer.addAll(directos.getOrDefault(uno, Set.of()));
      }
    }
    return todos;
  }

  /** Every one that some rule looks at. */
  public Set<String> todos() {
    Set<String> todos = new TreeSet<>();
    directos.values().forEach(todos::addAll);
    return todos;
  }
}
