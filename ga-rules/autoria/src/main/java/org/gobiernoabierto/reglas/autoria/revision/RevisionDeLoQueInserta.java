package org.gobiernoabierto.reglas.autoria.revision;

import static org.gobiernoabierto.reglas.autoria.defectos.CodigoDeDefecto.ARGUMENTOS;
import static org.gobiernoabierto.reglas.autoria.defectos.CodigoDeDefecto.DEFINICION_HABLA;
import static org.gobiernoabierto.reglas.autoria.defectos.CodigoDeDefecto.SOLO_INSERTA;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.Statement;
import java.util.List;
import java.util.stream.Collectors;
import org.gobiernoabierto.reglas.autoria.defectos.Hallados;
import org.gobiernoabierto.reglas.autoria.drl.Ambito;
import org.gobiernoabierto.reglas.autoria.drl.Consecuencia;
import org.gobiernoabierto.reglas.autoria.drl.ReglaDrl;
import org.gobiernoabierto.reglas.autoria.tipos.Miembros;
import org.gobiernoabierto.reglas.autoria.tipos.Tipo;
import org.gobiernoabierto.reglas.autoria.tipos.TipoDeclarado;
import org.jspecify.annotations.Nullable;

/** What a definition does when its conditions hold: insert a fact of its type. Immutable. */
final class RevisionDeLoQueInserta {

  private final ReglaDrl regla;
  private final Ambito ambito;
  private final RevisionDeNulos nulos;
  private final Hallados hallados;

  RevisionDeLoQueInserta(ReglaDrl regla, Ambito ambito, RevisionDeNulos nulos, Hallados hallados) {
    this.regla = regla;
    this.ambito = ambito;
    this.nulos = nulos;
    this.hallados = hallados;
  }

  void revisar(List<Statement> instrucciones, Consecuencia en) {
    TipoDeclarado tipo = ambito.importaciones().tipos().conNombre(regla.requisito());
    for (Statement instruccion : instrucciones) {
      ObjectCreationExpr nuevo = insertado(instruccion);
      NameExpr juicio = juicio(instruccion);
      if (juicio != null) {
        hallados.agregar(DEFINICION_HABLA, en.lugar(juicio));
      } else if (nuevo == null
          || (tipo != null && !nuevo.getType().getNameAsString().equals(tipo.nombre()))) {
        hallados.agregar(
            SOLO_INSERTA, en.lugar(instruccion), "tipo", tipo == null ? "…" : tipo.nombre());
      } else if (tipo != null) {
        campos(nuevo, tipo, en);
      }
    }
  }

  private static @Nullable NameExpr juicio(Statement instruccion) {
    return instruccion
        .findFirst(NameExpr.class, n -> n.getNameAsString().equals(Ambito.JUICIO))
        .orElse(null);
  }

  private static @Nullable ObjectCreationExpr insertado(Statement instruccion) {
    boolean inserta =
        instruccion instanceof ExpressionStmt sola
            && sola.getExpression() instanceof MethodCallExpr llamada
            && llamada.getScope().isEmpty()
            && llamada.getNameAsString().equals("insert")
            && llamada.getArguments().size() == 1
            && llamada.getArgument(0) instanceof ObjectCreationExpr;
    return inserta
        ? instruccion
            .asExpressionStmt()
            .getExpression()
            .asMethodCallExpr()
            .getArgument(0)
            .asObjectCreationExpr()
        : null;
  }

  private void campos(ObjectCreationExpr nuevo, TipoDeclarado tipo, Consecuencia en) {
    List<Expression> valores = nuevo.getArguments();
    Resolutor resolutor = new Resolutor(en, ambito, hallados);
    List<Tipo> tipos = valores.stream().map(resolutor::de).toList();
    valores.forEach(valor -> nulos.lectura(valor, en));
    Class<?> clase = ambito.importaciones().cargar(tipo.nombreCompleto());
    boolean caben = valores.size() == tipo.campos().size();
    for (int i = 0; i < valores.size() && caben && clase != null; i++) {
      var campo = Miembros.campo(clase, tipo.campos().get(i).nombre());
      caben = campo == null || Tipo.valor(campo.getGenericReturnType()).comparableCon(tipos.get(i));
    }
    if (!caben) {
      hallados.agregar(
          ARGUMENTOS,
          en.lugar(nuevo),
          "metodo",
          "new " + tipo.nombre(),
          "forma",
          tipo.campos().stream()
              .map(c -> c.nombre() + " : " + c.tipo())
              .collect(Collectors.joining(", ", "new " + tipo.nombre() + "( ", " )")));
    }
  }
}
