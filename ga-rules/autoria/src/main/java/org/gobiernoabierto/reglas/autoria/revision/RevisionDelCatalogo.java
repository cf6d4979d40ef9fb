package org.gobiernoabierto.reglas.autoria.revision;

import java.util.List;
import org.gobiernoabierto.reglas.autoria.Bases;
import org.gobiernoabierto.reglas.autoria.EsquemaDeReglas;
import org.gobiernoabierto.reglas.autoria.archivos.Archivo;
import org.gobiernoabierto.reglas.autoria.archivos.ArchivoYaml;
import org.gobiernoabierto.reglas.autoria.archivos.Nodo;
import org.gobiernoabierto.reglas.autoria.defectos.CodigoDeDefecto;
import org.gobiernoabierto.reglas.autoria.defectos.Hallados;

/** The YAML files of a rule set, each by what it is. */
final class RevisionDelCatalogo {

  private final List<ArchivoYaml> archivos;
  private final Bases bases;
  private final Hallados hallados;

  RevisionDelCatalogo(List<ArchivoYaml> archivos, Bases bases, Hallados hallados) {
    this.archivos = archivos;
    this.bases = bases;
    this.hallados = hallados;
  }

  /** Tells which are no YAML, and what is wrong with the others. */
  void revisar(CatalogoLeido catalogo) {
    RevisionDeParametros parametros = new RevisionDeParametros(catalogo, hallados);
    for (ArchivoYaml archivo : archivos) {
      Nodo raiz = archivo.raiz();
      if (archivo.defecto() != null) {
        hallados.agregar(archivo.defecto());
      } else if (raiz == null) {
        hallados.agregar(CodigoDeDefecto.ARCHIVO_VACIO, archivo.archivo().lugar(0));
      } else {
        uno(archivo.archivo(), raiz, catalogo, parametros);
      }
    }
  }

  private void uno(
      Archivo archivo, Nodo raiz, CatalogoLeido catalogo, RevisionDeParametros parametros) {
    EsquemaDeReglas esquema = EsquemaDeReglas.de(archivo).orElse(null);
    if (esquema == null) {
      return;
    }
    if (esquema == EsquemaDeReglas.CONJUNTO && archivo.nombre().contains("/")) {
      String nombre = RevisionDeArchivos.sinCarpeta(archivo);
      hallados.agregar(
          CodigoDeDefecto.REPETIDO, archivo.lugar(0), "id", nombre, "archivo", nombre, "linea", 1);
      return;
    }
    RevisionDeForma forma = new RevisionDeForma(esquema, archivo, raiz, hallados);
    forma.claves();
    switch (esquema) {
      case CONJUNTO -> new RevisionDelConjunto(catalogo, hallados).revisar(raiz);
      case REQUISITOS -> new RevisionDeRequisitos(catalogo, hallados).revisar(raiz);
      case PARAMETROS -> parametros.revisar(raiz);
      case CASOS -> new RevisionDeCasos(catalogo, bases, hallados).revisar(archivo, raiz);
      case PLAZOS, MUTANTES, ORACIONES -> {}
    }
    forma.valores();
  }
}
