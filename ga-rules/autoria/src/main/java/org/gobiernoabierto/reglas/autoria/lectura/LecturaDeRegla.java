package org.gobiernoabierto.reglas.autoria.lectura;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.stmt.Statement;
import java.util.ArrayList;
import java.util.List;
import org.gobiernoabierto.reglas.autoria.drl.ArchivoDrl;
import org.gobiernoabierto.reglas.autoria.drl.Consecuencia;
import org.gobiernoabierto.reglas.autoria.drl.ReglaDrl;
import org.gobiernoabierto.reglas.autoria.tipos.Especie;
import org.gobiernoabierto.reglas.autoria.tipos.TipoDeclarado;
import org.jspecify.annotations.Nullable;

/** Says in Spanish what a rule says. Not thread-safe. */
final class LecturaDeRegla {

  private final List<TipoDeclarado> declarados;
  private final LecturaDeValores valores;
  private final boolean puedeFaltar;
  private final String condiciones;
  private final Consecuencia consecuencia;

  /**
   * @param puedeFaltar whether some rule of the requirement says that something is missing
   * @param sinLeer where to add what is not understood
   */
  LecturaDeRegla(
      ArchivoDrl archivo,
      ReglaDrl regla,
      List<TipoDeclarado> declarados,
      boolean puedeFaltar,
      List<String> sinLeer) {
    this.puedeFaltar = puedeFaltar;
    this.declarados = declarados;
    valores = new LecturaDeValores(new Palabras(archivo, declarados), sinLeer);
    condiciones = new LecturaDeCondiciones(regla, valores).leer();
    consecuencia = Consecuencia.de(regla);
  }

  /** A sentence for each thing that the rule does. */
  List<String> leer() {
    return consecuencia.instrucciones().stream()
        .map(this::instruccion)
        .map(LecturaDeRegla::pulida)
        .toList();
  }

  private String instruccion(Statement instruccion) {
    if (instruccion.isExpressionStmt()
        && instruccion.asExpressionStmt().getExpression() instanceof MethodCallExpr llamada) {
      String dicha = llamada(llamada);
      if (dicha != null) {
        return dicha;
      }
    }
    return valores.sinLeer(consecuencia.texto(instruccion)) + si();
  }

  private String si() {
    return (condiciones.startsWith(LecturaDeCondiciones.PARA) ? " si, " : " si ")
        + condiciones
        + ".";
  }

  private @Nullable String llamada(MethodCallExpr llamada) {
    List<Expression> dados = llamada.getArguments();
    if (llamada.getNameAsString().equals("insert")
        && dados.size() == 1
        && dados.get(0) instanceof ObjectCreationExpr nuevo) {
      return definicion(nuevo);
    }
    if (!LecturaDeValores.esDelJuicio(llamada) || dados.isEmpty()) {
      return null;
    }
    String clave =
        dados.get(0) instanceof StringLiteralExpr texto ? " («" + texto.getValue() + "»)" : "";
    String si = si();
    return switch (llamada.getNameAsString()) {
      case "cumple" -> "Se cumple" + siNadaFalta() + desde(dados.subList(1, dados.size()));
      case "falta" -> "Falta" + clave + si;
      case "faltaAntesDe" -> "Falta" + clave + si + " Plazo: " + dia(dados.get(1)) + ".";
      case "tarde" -> "Se cumple tarde" + clave + si;
      case "advierte" -> "Se advierte" + clave + si;
      case "informa" -> "Se informa" + clave + si;
      case "indeterminable" -> "No puede determinarse" + clave + si;
      case "sinValorar" -> "Nadie lo ha valorado" + clave + si;
      case "noAplica" -> "No aplica" + si;
      case "vence" -> "Vence " + dia(dados.get(1)) + "," + si;
      default -> null;
    };
  }

  private String siNadaFalta() {
    return puedeFaltar ? si().replaceFirst(" si(,?) ", " si nada falta y$1 ") : si();
  }

  private String dia(Expression expresion) {
    return valores.de(expresion, consecuencia).texto();
  }

  private String desde(List<Expression> dias) {
    List<String> dichos = dias.stream().map(this::dia).toList();
    if (dichos.size() < 2) {
      return dichos.isEmpty() ? "" : " Cuenta desde " + dichos.get(0) + ".";
    }
    boolean todasIguales = dichos.stream().distinct().count() == 1;
    return " Cuenta desde el último de estos días: "
        + (todasIguales
            ? "en cada uno de los " + dichos.size() + " casos, " + dichos.get(0)
            : String.join("; ", dichos))
        + ".";
  }

  /** What the facts that a definition inserts are, field by field. */
  private String definicion(ObjectCreationExpr nuevo) {
    String clase = nuevo.getType().getNameAsString();
    TipoDeclarado tipo =
        declarados.stream().filter(t -> t.nombre().equals(clase)).findFirst().orElse(null);
    List<String> datos = new ArrayList<>();
    for (int i = 0;
        tipo != null && i < tipo.campos().size() && i < nuevo.getArguments().size();
        i++) {
      String campo = valores.palabras().campo(clase, tipo.campos().get(i).nombre()).texto();
      datos.add(campo + ": " + dato(nuevo.getArgument(i)));
    }
    return "Hay "
        + valores.palabras().hecho(clase).algun()
        + si()
        + (datos.isEmpty() ? "" : " De ahí: " + String.join("; ", datos) + ".");
  }

  private String dato(Expression expresion) {
    Dicho dicho = valores.de(expresion, consecuencia);
    boolean deOtro = dicho.de() != null && dicho.tipo().especie() == Especie.LOGICO;
    return deOtro ? "si lo es " + dicho.de() : dicho.texto();
  }

  /** A deadline that is named stands for what the rule set calls it. */
  private static String pulida(String frase) {
    return frase
        .replaceAll("vencimiento «([A-Z_]+)»", "vencimiento «{$1}»")
        .replaceAll("\\bde el\\b", "del")
        .replaceAll("\\ba el\\b", "al")
        .replaceAll("\\s+", " ");
  }
}
