package org.gobiernoabierto.reglas.autoria.revision;

import static org.gobiernoabierto.reglas.autoria.defectos.CodigoDeDefecto.DEFINICION_EN_CIRCULO;
import static org.gobiernoabierto.reglas.autoria.defectos.CodigoDeDefecto.DEFINICION_SIN_USO;
import static org.gobiernoabierto.reglas.autoria.defectos.CodigoDeDefecto.NOMBRE_DE_DEFINICION;
import static org.gobiernoabierto.reglas.autoria.defectos.CodigoDeDefecto.TIPO_SIN_DEFINICION;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gobiernoabierto.reglas.autoria.defectos.Hallados;
import org.gobiernoabierto.reglas.autoria.defectos.Sugerencia;
import org.gobiernoabierto.reglas.autoria.drl.ArchivoDrl;
import org.gobiernoabierto.reglas.autoria.drl.ReglaDrl;
import org.gobiernoabierto.reglas.autoria.tipos.TipoDeclarado;
import org.gobiernoabierto.reglas.autoria.tipos.TiposDeclarados;
import org.gobiernoabierto.reglas.autoria.tipos.UsosDeTipos;

/** The types that definitions declare, and the rules that define and use them. Immutable. */
final class RevisionDeDefiniciones {

  private final List<ArchivoDrl> archivos;
  private final TiposDeclarados tipos;
  private final Hallados hallados;

  /**
   * @param archivos all DRL files of the rule set
   */
  RevisionDeDefiniciones(List<ArchivoDrl> archivos, TiposDeclarados tipos, Hallados hallados) {
    this.archivos = archivos;
    this.tipos = tipos;
    this.hallados = hallados;
  }

  void revisar() {
    UsosDeTipos usos = new UsosDeTipos(archivos, tipos.todos());
    Set<String> definidos = new HashSet<>();
    for (ArchivoDrl archivo : archivos) {
      if (archivo.esDeDefiniciones()) {
        archivo.reglas().forEach(regla -> nombre(regla, archivo.tipos()));
        archivo.reglas().forEach(regla -> definidos.add(regla.requisito()));
      }
    }
    boolean todosSeLeen = archivos.stream().allMatch(archivo -> archivo.paquete() != null);
    for (TipoDeclarado tipo : tipos.todos()) {
      String nombre = tipo.nombre();
      if (!definidos.contains(nombre) && !hallados.hayErrorEn(tipo.archivo().nombre())) {
        hallados.agregar(TIPO_SIN_DEFINICION, tipo.lugar(), "tipo", nombre);
      } else if (usos.de(nombre).contains(nombre)) {
        hallados.agregar(DEFINICION_EN_CIRCULO, tipo.lugar(), "tipo", nombre);
      } else if (todosSeLeen && !usos.todos().contains(nombre)) {
        hallados.agregar(DEFINICION_SIN_USO, tipo.lugar(), "tipo", nombre);
      }
    }
  }

  private void nombre(ReglaDrl regla, List<TipoDeclarado> declarados) {
    if (declarados.stream().noneMatch(t -> t.nombre().equals(regla.requisito()))) {
      hallados.agregar(
          NOMBRE_DE_DEFINICION,
          regla.lugar(),
          "regla",
          regla.nombre(),
          "sugerencia",
          Sugerencia.de(
              regla.requisito(), declarados.stream().map(TipoDeclarado::nombre).toList()));
    }
  }
}
