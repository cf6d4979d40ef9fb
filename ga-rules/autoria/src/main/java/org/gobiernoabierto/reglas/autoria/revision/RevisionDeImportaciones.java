package org.gobiernoabierto.reglas.autoria.revision;

import static org.gobiernoabierto.reglas.autoria.defectos.CodigoDeDefecto.FALTA_GLOBAL;
import static org.gobiernoabierto.reglas.autoria.defectos.CodigoDeDefecto.GLOBAL_DESCONOCIDO;
import static org.gobiernoabierto.reglas.autoria.defectos.CodigoDeDefecto.IMPORTACION_INEXISTENTE;
import static org.gobiernoabierto.reglas.autoria.defectos.CodigoDeDefecto.IMPORTACION_PROHIBIDA;

import java.util.List;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.FunctionImportDescr;
import org.drools.drl.ast.descr.GlobalDescr;
import org.drools.drl.ast.descr.ImportDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.gobiernoabierto.idioma.Texto;
import org.gobiernoabierto.reglas.autoria.archivos.Archivo;
import org.gobiernoabierto.reglas.autoria.defectos.Hallados;
import org.gobiernoabierto.reglas.autoria.defectos.Lugar;
import org.gobiernoabierto.reglas.autoria.defectos.Sugerencia;
import org.gobiernoabierto.reglas.autoria.drl.Ambito;
import org.gobiernoabierto.reglas.autoria.drl.Pieza;
import org.gobiernoabierto.reglas.autoria.tipos.ClasesConocidas;
import org.gobiernoabierto.reglas.autoria.tipos.Importaciones;
import org.gobiernoabierto.reglas.autoria.tipos.Permitidas;
import org.gobiernoabierto.reglas.autoria.tipos.TiposDeclarados;
import org.gobiernoabierto.reglas.hechos.Juicio;

/** What a DRL file names before its rules. Not thread-safe. */
final class RevisionDeImportaciones {

  private static final Pattern DE_OTROS =
      Pattern.compile("(java|javax|jdk|sun|com|org\\.(kie|drools))\\..*");

  private final Archivo archivo;
  private final Importaciones importaciones;
  private final List<Pieza> piezas;
  private final Hallados hallados;

  RevisionDeImportaciones(Archivo archivo, Importaciones importaciones, Hallados hallados) {
    this.archivo = archivo;
    this.importaciones = importaciones;
    this.hallados = hallados;
    piezas = Pieza.de(archivo.texto());
  }

  void revisar(PackageDescr paquete) {
    for (ImportDescr importacion : paquete.getImports()) {
      importacion(importacion.getTarget(), lugar("import", importacion.getTarget()));
    }
    for (FunctionImportDescr importacion : paquete.getFunctionImports()) {
      prohibir(importacion.getTarget(), lugar("import", importacion.getTarget()));
    }
    boolean declarado = false;
    for (GlobalDescr global : paquete.getGlobals()) {
      declarado |= global(global);
    }
    if (!declarado && paquete.getGlobals().isEmpty()) {
      piezas.stream()
          .filter(p -> p.es(Ambito.JUICIO))
          .findFirst()
          .ifPresent(p -> hallados.agregar(FALTA_GLOBAL, archivo.lugar(p.inicio())));
    }
  }

  private boolean global(GlobalDescr global) {
    boolean es =
        global.getIdentifier().equals(Ambito.JUICIO)
            && Juicio.class.equals(importaciones.clase(global.getType()));
    if (!es) {
      hallados.agregar(
          GLOBAL_DESCONOCIDO,
          lugar("global", global.getIdentifier()),
          "nombre",
          global.getType() + " " + global.getIdentifier());
    }
    return es;
  }

  private void importacion(String nombre, Lugar lugar) {
    Class<?> clase = importaciones.cargar(nombre);
    if (nombre.endsWith(".*")) {
      paquete(nombre.substring(0, nombre.length() - 2), lugar);
    } else if (clase == null) {
      if (DE_OTROS.matcher(nombre).matches()) {
        prohibir(nombre, lugar);
      } else {
        inexistente(nombre, lugar);
      }
    } else if (!Permitidas.clase(clase)) {
      prohibir(nombre, lugar);
    }
  }

  private void paquete(String nombre, Lugar lugar) {
    if (Permitidas.paquete(nombre) || !importaciones.tipos().delPaquete(nombre).isEmpty()) {
      return;
    }
    if (DE_OTROS.matcher(nombre + ".").matches()) {
      prohibir(nombre + ".*", lugar);
    } else {
      hallados.agregar(
          IMPORTACION_INEXISTENTE,
          lugar,
          "nombre",
          nombre + ".*",
          "sugerencia",
          Sugerencia.soloParecida(nombre, Permitidas.PAQUETES));
    }
  }

  private void inexistente(String nombre, Lugar lugar) {
    String simple = nombre.substring(nombre.lastIndexOf('.') + 1);
    TiposDeclarados tipos = importaciones.tipos();
    if (tipos.esDudoso(simple)) {
      return;
    }
    Texto sugerencia =
        Sugerencia.parecida(simple, tipos.conLosDe(ClasesConocidas.nombres()))
            .map(importaciones::nombreCompleto)
            .map(completo -> Sugerencia.de(completo, List.of(completo)))
            .orElseGet(() -> new Texto("", ""));
    hallados.agregarUnaVez(
        NombresDeClases.clave(archivo.nombre(), simple),
        IMPORTACION_INEXISTENTE,
        lugar,
        "nombre",
        nombre,
        "sugerencia",
        sugerencia);
  }

  private void prohibir(String nombre, Lugar lugar) {
    hallados.agregar(IMPORTACION_PROHIBIDA, lugar, "nombre", nombre);
  }

  /** Where the name starts in the line that {@code palabra} opens and that says {@code nombre}. */
  private Lugar lugar(String palabra, String nombre) {
    String simple = nombre.substring(nombre.lastIndexOf('.') + 1);
    for (int i = 0; i < piezas.size(); i++) {
      if (!piezas.get(i).es(palabra)) {
        continue;
      }
      for (int j = i + 1; j < piezas.size() && !piezas.get(j).abreRenglon(); j++) {
        if (piezas.get(j).texto().equals(simple) && dice(nombre, i, j)) {
          return archivo.lugar(piezas.get(i + 1).inicio());
        }
      }
    }
    return archivo.lugar(0);
  }

  private boolean dice(String nombre, int desde, int hasta) {
    StringBuilder dicho = new StringBuilder();
    piezas.subList(desde + 1, hasta + 1).forEach(pieza -> dicho.append(pieza.texto()));
    return dicho.toString().endsWith(nombre);
  }
}
