package org.gobiernoabierto.reglas.autoria.revision;

import static org.gobiernoabierto.reglas.autoria.defectos.CodigoDeDefecto.VALOR_DESCONOCIDO;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gobiernoabierto.reglas.Ensayo;
import org.gobiernoabierto.reglas.autoria.Caso;
import org.gobiernoabierto.reglas.autoria.EsquemaDeReglas;
import org.gobiernoabierto.reglas.autoria.archivos.ArchivoYaml;
import org.gobiernoabierto.reglas.autoria.archivos.IdDeArchivo;
import org.gobiernoabierto.reglas.autoria.archivos.Nodo;
import org.gobiernoabierto.reglas.autoria.defectos.Hallados;
import org.gobiernoabierto.reglas.autoria.defectos.Sugerencia;
import org.gobiernoabierto.reglas.autoria.drl.ArchivoDrl;

/** The rules that a case says speak: each is one of its requirement. */
final class RevisionDeLasQueHablan {

  private final List<ArchivoDrl> archivos;
  private final Hallados hallados;
  private final Map<String, List<String>> reglas = new HashMap<>();

  /**
   * @param archivos the rules that can be read
   */
  RevisionDeLasQueHablan(List<ArchivoDrl> archivos, Hallados hallados) {
    this.archivos = archivos;
    this.hallados = hallados;
  }

  void revisar(List<ArchivoYaml> yaml) {
    for (ArchivoYaml archivo : yaml) {
      Nodo raiz = archivo.raiz();
      if (raiz != null && EsquemaDeReglas.CASOS.esDe(archivo.archivo())) {
        raiz.elementos("casos").stream()
            .flatMap(caso -> caso.elementos(Caso.HABLAN).stream())
            .filter(Nodo::esTexto)
            .forEach(regla -> regla(regla, raiz.texto("requisito")));
      }
    }
  }

  private void regla(Nodo regla, String requisito) {
    List<String> suyas = reglas.computeIfAbsent(requisito, this::reglas);
    if (!suyas.isEmpty() && !suyas.contains(regla.texto())) {
      hallados.agregar(
          VALOR_DESCONOCIDO,
          regla.lugar(),
          "clave",
          Caso.HABLAN,
          "valor",
          regla.texto(),
          "sugerencia",
          Sugerencia.de(regla.texto(), suyas));
    }
  }

  /** The names of its rules without its id; none where they cannot be known. */
  private List<String> reglas(String requisito) {
    List<String> nombres = new ArrayList<>();
    boolean propio = false;
    for (ArchivoDrl archivo : archivos) {
      if (IdDeArchivo.de(archivo.archivo().nombre()).equals(requisito)) {
        propio = true;
        archivo.reglas().forEach(regla -> nombres.add(regla.nombre()));
      }
    }
    return (propio ? nombres.stream() : Ensayo.reglasDeLasGuias(requisito))
        .filter(nombre -> nombre.startsWith(requisito + " "))
        .map(nombre -> nombre.substring(requisito.length() + 1))
        .toList();
  }
}
