package org.gobiernoabierto.reglas.autoria.drl;

import java.util.List;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.drools.drl.parser.antlr4.DRL10Parser;
import org.gobiernoabierto.reglas.autoria.drl.Condicion.Acumulacion;
import org.gobiernoabierto.reglas.autoria.drl.Condicion.Funcion;
import org.gobiernoabierto.reglas.autoria.drl.Condicion.Grupo;
import org.gobiernoabierto.reglas.autoria.drl.Condicion.Grupo.Clase;
import org.gobiernoabierto.reglas.autoria.drl.Condicion.Patron;
import org.jspecify.annotations.Nullable;

/** Makes conditions of what the grammar of Drools finds in a file. Immutable. */
final class LectorDeCondiciones {

  private final ArbolDrl arbol;

  LectorDeCondiciones(ArbolDrl arbol) {
    this.arbol = arbol;
  }

  /** All that a rule asks for; without parts when that is nothing. */
  Grupo leer(DRL10Parser.@Nullable LhsContext condiciones) {
    if (condiciones == null || condiciones.lhsExpression().isEmpty()) {
      return new Grupo(Clase.Y, List.of(), 0, 0);
    }
    return grupo(Clase.Y, varias(condiciones.lhsExpression()), condiciones);
  }

  private Grupo grupo(Clase clase, List<Condicion> partes, ParserRuleContext donde) {
    return new Grupo(clase, partes, arbol.inicio(donde), arbol.fin(donde));
  }

  private List<Condicion> varias(List<DRL10Parser.LhsExpressionContext> expresiones) {
    return expresiones.stream().map(this::condicion).toList();
  }

  private Condicion condicion(DRL10Parser.LhsExpressionContext expresion) {
    if (expresion instanceof DRL10Parser.LhsExpressionEnclosedContext entre) {
      return entreParentesis(condicion(entre.lhsExpression()), entre);
    }
    if (expresion instanceof DRL10Parser.LhsOrContext o) {
      return grupo(Clase.O, varias(o.lhsExpression()), o);
    }
    if (expresion instanceof DRL10Parser.LhsAndContext y) {
      return grupo(Clase.Y, varias(y.lhsExpression()), y);
    }
    return unaria(((DRL10Parser.LhsUnarySingleContext) expresion).lhsUnary());
  }

  private Grupo entreParentesis(Condicion dentro, ParserRuleContext donde) {
    boolean deVarias = dentro instanceof Grupo g && !g.clase().encierra();
    return deVarias
        ? grupo(((Grupo) dentro).clase(), dentro.partes(), donde)
        : grupo(Clase.Y, List.of(dentro), donde);
  }

  private Condicion unaria(DRL10Parser.LhsUnaryContext unaria) {
    if (unaria.lhsNot() != null) {
      DRL10Parser.LhsNotContext no = unaria.lhsNot();
      return encerrada(Clase.NO, no.lhsPatternBind(), no.lhsExpression(), no);
    }
    if (unaria.lhsExists() != null) {
      DRL10Parser.LhsExistsContext existe = unaria.lhsExists();
      return encerrada(Clase.EXISTE, existe.lhsPatternBind(), existe.lhsExpression(), existe);
    }
    if (unaria.lhsForall() != null) {
      DRL10Parser.LhsForallContext todos = unaria.lhsForall();
      return grupo(
          Clase.UNIVERSAL, todos.lhsPatternBind().stream().map(this::patron).toList(), todos);
    }
    if (unaria.lhsAccumulate() != null) {
      return acumulacion(unaria.lhsAccumulate());
    }
    if (unaria.lhsGroupBy() != null) {
      return agrupacion(unaria.lhsGroupBy());
    }
    if (unaria.lhsPatternBind() != null) {
      return patron(unaria.lhsPatternBind());
    }
    return unaria.lhsExpression() == null
        ? grupo(Clase.Y, List.of(), unaria)
        : entreParentesis(condicion(unaria.lhsExpression()), unaria);
  }

  private Grupo encerrada(
      Clase clase,
      DRL10Parser.@Nullable LhsPatternBindContext patron,
      DRL10Parser.@Nullable LhsExpressionContext expresion,
      ParserRuleContext donde) {
    Condicion parte =
        patron != null
            ? patron(patron)
            : expresion == null ? grupo(Clase.Y, List.of(), donde) : condicion(expresion);
    return grupo(clase, List.of(parte), donde);
  }

  private Condicion patron(DRL10Parser.LhsPatternBindContext enlazado) {
    String variable =
        enlazado.label() != null
            ? enlazado.label().drlIdentifier().getText()
            : enlazado.unif() != null ? enlazado.unif().drlIdentifier().getText() : null;
    List<Condicion> alternativas =
        enlazado.lhsPattern().stream().map(p -> patron(p, variable, enlazado)).toList();
    return alternativas.size() == 1 ? alternativas.get(0) : grupo(Clase.O, alternativas, enlazado);
  }

  private Condicion patron(
      DRL10Parser.LhsPatternContext patron,
      @Nullable String variable,
      DRL10Parser.LhsPatternBindContext enlazado) {
    boolean uno = enlazado.lhsPattern().size() == 1;
    return new Patron(
        variable,
        patron.objectType == null ? "" : patron.objectType.getText(),
        arbol.inicio(patron.objectType == null ? patron : patron.objectType),
        restricciones(patron.constraints()),
        patron.patternSource() != null || patron.objectType == null,
        fuente(patron.patternSource()),
        arbol.inicio(uno ? enlazado : patron),
        arbol.fin(uno ? enlazado : patron));
  }

  private @Nullable Expresion fuente(DRL10Parser.@Nullable PatternSourceContext fuente) {
    return fuente == null || fuente.fromExpression() == null
        ? null
        : expresion(fuente.fromExpression().conditionalOrExpression());
  }

  private List<Expresion> restricciones(DRL10Parser.@Nullable ConstraintsContext restricciones) {
    return restricciones == null
        ? List.of()
        : restricciones.constraint().stream()
            .filter(r -> r.getStart() != null)
            .map(this::expresion)
            .toList();
  }

  private Expresion expresion(ParserRuleContext expresion) {
    return Expresion.leer(arbol.texto(expresion), arbol.inicio(expresion));
  }

  private Acumulacion acumulacion(DRL10Parser.LhsAccumulateContext acumulacion) {
    TerminalNode cierra = acumulacion.RPAREN();
    return new Acumulacion(
        fuente(acumulacion.lhsAndDef()),
        null,
        acumulacion.accumulateFunction().stream().map(this::funcion).toList(),
        restricciones(acumulacion.constraints()),
        arbol.inicio(acumulacion),
        cierra == null ? arbol.fin(acumulacion) : arbol.fin(cierra.getSymbol()));
  }

  private Acumulacion agrupacion(DRL10Parser.LhsGroupByContext agrupacion) {
    TerminalNode cierra = agrupacion.RPAREN();
    return new Acumulacion(
        fuente(agrupacion.lhsAndDef()),
        expresion(agrupacion.groupByKeyBinding()),
        agrupacion.accumulateFunction().stream().map(this::funcion).toList(),
        restricciones(agrupacion.constraints()),
        arbol.inicio(agrupacion),
        cierra == null ? arbol.fin(agrupacion) : arbol.fin(cierra.getSymbol()));
  }

  private Condicion fuente(DRL10Parser.LhsAndDefContext fuente) {
    if (fuente.lhsAndDef() != null) {
      return entreParentesis(fuente(fuente.lhsAndDef()), fuente);
    }
    List<Condicion> partes = fuente.lhsUnary().stream().map(this::unaria).toList();
    return partes.size() == 1 ? partes.get(0) : grupo(Clase.Y, partes, fuente);
  }

  private Funcion funcion(DRL10Parser.AccumulateFunctionContext funcion) {
    DRL10Parser.ConditionalExpressionsContext argumentos = funcion.conditionalExpressions();
    return new Funcion(
        funcion.label() != null
            ? funcion.label().drlIdentifier().getText()
            : funcion.unif() != null ? funcion.unif().drlIdentifier().getText() : null,
        funcion.drlIdentifier().getText(),
        arbol.inicio(funcion.drlIdentifier()),
        argumentos == null
            ? List.of()
            : argumentos.conditionalExpression().stream().map(this::expresion).toList());
  }
}
