package org.gobiernoabierto.reglas.autoria.revision;

import static org.gobiernoabierto.reglas.autoria.defectos.CodigoDeDefecto.ARCHIVO_SIN_REGLAS;
import static org.gobiernoabierto.reglas.autoria.defectos.CodigoDeDefecto.NOMBRE_DE_REGLA;
import static org.gobiernoabierto.reglas.autoria.defectos.CodigoDeDefecto.SIN_CONDICION;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.stmt.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.drools.drl.ast.descr.PackageDescr;
import org.gobiernoabierto.reglas.autoria.archivos.Archivo;
import org.gobiernoabierto.reglas.autoria.archivos.IdDeArchivo;
import org.gobiernoabierto.reglas.autoria.defectos.Hallados;
import org.gobiernoabierto.reglas.autoria.drl.Ambito;
import org.gobiernoabierto.reglas.autoria.drl.ArchivoDrl;
import org.gobiernoabierto.reglas.autoria.drl.Condicion;
import org.gobiernoabierto.reglas.autoria.drl.Consecuencia;
import org.gobiernoabierto.reglas.autoria.drl.Expresion;
import org.gobiernoabierto.reglas.autoria.drl.ReglaDrl;
import org.gobiernoabierto.reglas.autoria.drl.Restriccion;
import org.gobiernoabierto.reglas.autoria.tipos.Importaciones;
import org.gobiernoabierto.reglas.autoria.tipos.TipoDeclarado;
import org.gobiernoabierto.reglas.autoria.tipos.TiposDeclarados;

/** A DRL file that the parser understands: what its rules are called, look at and say. */
final class RevisionDeReglas {

  private final CatalogoLeido catalogo;
  private final TiposDeclarados tipos;
  private final Hallados hallados;
  private final RevisionDeClaves claves;
  private final RevisionDeRepetidas repetidas;
  private final Set<String> revisados = new HashSet<>();

  RevisionDeReglas(CatalogoLeido catalogo, TiposDeclarados tipos, Hallados hallados) {
    this.catalogo = catalogo;
    this.tipos = tipos;
    this.hallados = hallados;
    claves = new RevisionDeClaves(catalogo, hallados);
    repetidas = new RevisionDeRepetidas(hallados);
  }

  /** What the rules pass as keys. */
  RevisionDeClaves claves() {
    return claves;
  }

  /** Requirements of which rules have been looked at. */
  Set<String> revisados() {
    return revisados;
  }

  void revisar(ArchivoDrl leido) {
    PackageDescr paquete = leido.paquete();
    if (paquete == null) {
      return;
    }
    Archivo archivo = leido.archivo();
    String id = IdDeArchivo.de(archivo.nombre());
    Importaciones importaciones = new Importaciones(paquete, tipos);
    new RevisionDeImportaciones(archivo, importaciones, hallados).revisar(paquete);
    new RevisionDeAtributos(archivo, hallados).revisar(paquete);
    new RevisionDeCitas(catalogo, hallados).revisar(archivo, id);
    List<ReglaDrl> reglas = leido.reglas();
    if (!reglas.isEmpty() && !id.isEmpty()) {
      revisados.add(id);
    }
    leido.tipos().forEach(tipo -> campos(tipo, importaciones));
    if (reglas.isEmpty()) {
      hallados.agregar(ARCHIVO_SIN_REGLAS, archivo.lugar(0));
    }
    reglas.forEach(regla -> regla(regla, id, importaciones));
    repetidas.revisar(reglas);
  }

  private void campos(TipoDeclarado tipo, Importaciones importaciones) {
    NombresDeClases clases = new NombresDeClases(importaciones, hallados);
    for (TipoDeclarado.Campo campo : tipo.campos()) {
      String clase = campo.tipo().replaceAll("[<\\[].*", "");
      if (Character.isUpperCase(clase.charAt(clase.lastIndexOf('.') + 1))) {
        clases.buscar(clase, tipo.archivo().lugar(campo.lugarDelTipo()));
      }
    }
  }

  private void regla(ReglaDrl regla, String id, Importaciones importaciones) {
    if (!id.isEmpty() && !regla.nombre().startsWith(id + " ")) {
      hallados.agregar(NOMBRE_DE_REGLA, regla.lugar(), "regla", regla.nombre(), "requisito", id);
    }
    if (regla.textoDeLasCondiciones().isBlank()) {
      hallados.agregar(SIN_CONDICION, regla.lugar(), "regla", regla.nombre());
    }
    new RevisionDeLlamadas(importaciones, hallados).revisar(regla);
    Ambito ambito = new Ambito(importaciones);
    RevisionDeNulos nulos = new RevisionDeNulos(ambito, hallados);
    RevisionDeImposibles.revisar(regla, hallados);
    new RevisionDeSueltos(regla, importaciones, hallados).revisar();
    new RevisionDeTipos(regla, ambito, nulos, hallados).revisar();
    valores(regla);
    claves.de(id.isEmpty() ? regla.requisito() : id);
    new RevisionDeConsecuencias(regla, ambito, nulos, claves, hallados).revisar();
  }

  /** What the rule writes out or asks for by name. */
  private void valores(ReglaDrl regla) {
    RevisionDeParametrosUsados parametros = new RevisionDeParametrosUsados(catalogo, hallados);
    for (Expresion expresion :
        regla.condiciones().todas().flatMap(Condicion::expresiones).toList()) {
      Expression arbol = expresion.arbol();
      if (arbol != null) {
        Restriccion en = new Restriccion(regla.archivo(), expresion);
        new RevisionDeLiterales(en, hallados).revisar(arbol);
        new RevisionDeVacuas(en, hallados).revisar(arbol);
        parametros.revisar(arbol, en);
      }
    }
    Consecuencia consecuencia = Consecuencia.de(regla);
    for (Statement instruccion : consecuencia.instrucciones()) {
      parametros.revisar(instruccion, consecuencia);
      new RevisionDeVacuas(consecuencia, hallados).revisar(instruccion);
    }
  }
}
