package org.gobiernoabierto.reglas.autoria;

import static org.gobiernoabierto.reglas.autoria.CodigoDeDefecto.CONDICION_NO_ENTENDIDA;
import static org.gobiernoabierto.reglas.autoria.CodigoDeDefecto.CONDICION_SIN_REVISAR;
import static org.gobiernoabierto.reglas.autoria.CodigoDeDefecto.VARIABLE_REPETIDA;

import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import org.drools.drl.ast.descr.PatternDescr;
import org.gobiernoabierto.idioma.Texto;
import org.jspecify.annotations.Nullable;

/** Classes, fields, variables and comparisons of the conditions of a rule. Not thread-safe. */
final class RevisionDeTipos {

  private final ReglaDrl regla;
  private final Ambito ambito;
  private final Hallados hallados;
  private final RevisionDeNulos nulos;

  RevisionDeTipos(ReglaDrl regla, Ambito ambito, RevisionDeNulos nulos, Hallados hallados) {
    this.regla = regla;
    this.ambito = ambito;
    this.nulos = nulos;
    this.hallados = hallados;
  }

  void revisar() {
    regla.patrones().forEach(this::patron);
    ambito.salir();
  }

  private void patron(PatternDescr patron) {
    Class<?> clase = clase(patron);
    sinRepetir(patron.getIdentifier(), regla.archivo().lugar(patron.getStartCharacter()));
    ambito.entrar(clase, patron.getIdentifier());
    for (Expresion expresion : regla.condiciones(patron)) {
      condicion(expresion);
    }
  }

  /** The same name in two alternatives is one variable. */
  private void sinRepetir(@Nullable String variable, Lugar lugar) {
    boolean alternativas = regla.textoDeLasCondiciones().matches("(?s).*\\bor\\b.*");
    if (variable != null && ambito.variable(variable) != null && !alternativas) {
      hallados.agregar(VARIABLE_REPETIDA, lugar, "variable", variable);
    }
  }

  private @Nullable Class<?> clase(PatternDescr patron) {
    String nombre = patron.getObjectType();
    Lugar lugar = lugarDeLaClase(regla, patron);
    if (patron.getSource() != null) {
      hallados.agregar(
          CONDICION_SIN_REVISAR,
          lugar,
          "detalle",
          new Texto("from o accumulate", "from or accumulate"));
      return null;
    }
    return new NombresDeClases(ambito.importaciones(), hallados).buscarHecho(nombre, lugar);
  }

  static Lugar lugarDeLaClase(ReglaDrl regla, PatternDescr patron) {
    int inicio = Math.max(0, patron.getStartCharacter());
    int clase = regla.archivo().texto().indexOf(patron.getObjectType(), inicio);
    boolean esta = clase >= 0 && clase <= patron.getEndCharacter();
    return regla.archivo().lugar(esta ? clase : inicio);
  }

  private void condicion(Expresion expresion) {
    Expression arbol = expresion.arbol();
    String variable = expresion.enlace();
    if (arbol == null) {
      hallados.agregar(
          CONDICION_NO_ENTENDIDA,
          regla.archivo().lugar(expresion.inicio()),
          "texto",
          expresion.texto().replaceAll("\\s+", " "));
      if (variable != null) {
        ambito.enlazar(variable, Tipo.DESCONOCIDO, null);
      }
      return;
    }
    Restriccion restriccion = new Restriccion(regla.archivo(), expresion);
    Resolutor resolutor = new Resolutor(restriccion, ambito, hallados);
    Tipo tipo = resolutor.de(arbol);
    if (variable == null) {
      new Comparaciones(restriccion, hallados).exigirCondicion(arbol, tipo);
    }
    nulos.condicion(arbol, restriccion);
    if (variable != null) {
      sinRepetir(variable, regla.archivo().lugar(expresion.inicio()));
      Expression lectura = enlazada(arbol);
      Tipo leido = new Resolutor(restriccion, ambito, new Hallados()).de(lectura);
      ambito.enlazar(variable, leido, lectura);
    }
  }

  /** {@code $f : fecha != null} binds the date, not the comparison. */
  private static Expression enlazada(Expression arbol) {
    if (arbol instanceof BinaryExpr binaria) {
      return enlazada(binaria.getLeft());
    }
    return arbol instanceof EnclosedExpr entre ? enlazada(entre.getInner()) : arbol;
  }
}
