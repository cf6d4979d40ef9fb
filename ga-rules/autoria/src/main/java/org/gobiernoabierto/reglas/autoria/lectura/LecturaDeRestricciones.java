package org.gobiernoabierto.reglas.autoria.lectura;

import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.NullLiteralExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.expr.ThisExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.gobiernoabierto.reglas.autoria.archivos.Archivo;
import org.gobiernoabierto.reglas.autoria.drl.Expresion;
import org.gobiernoabierto.reglas.autoria.drl.Restriccion;
import org.gobiernoabierto.reglas.autoria.revision.Comparaciones;
import org.gobiernoabierto.reglas.autoria.tipos.Especie;
import org.jspecify.annotations.Nullable;

/** Says in Spanish what the constraints of a pattern ask of its facts. Immutable. */
final class LecturaDeRestricciones {

  private final Archivo archivo;
  private final LecturaDeValores valores;

  LecturaDeRestricciones(Archivo archivo, LecturaDeValores valores) {
    this.archivo = archivo;
    this.valores = valores;
  }

  /** What a constraint asks; null where it only gives a name. */
  @Nullable Calificativo de(Expresion expresion) {
    Restriccion en = new Restriccion(archivo, expresion);
    Expression arbol = expresion.arbol();
    if (arbol == null) {
      return Calificativo.de(valores.sinLeer(expresion.texto()));
    }
    boolean soloNombra = expresion.enlace() != null && !(arbol instanceof BinaryExpr);
    return soloNombra ? null : si(arbol, en, true);
  }

  /**
   * @param afirma false for the contrary
   */
  private Calificativo si(Expression expresion, Restriccion en, boolean afirma) {
    if (expresion instanceof EnclosedExpr entre) {
      return si(entre.getInner(), en, afirma);
    }
    if (expresion instanceof UnaryExpr unaria
        && unaria.getOperator() == UnaryExpr.Operator.LOGICAL_COMPLEMENT) {
      return si(unaria.getExpression(), en, !afirma);
    }
    if (expresion instanceof BinaryExpr binaria) {
      return binaria(binaria, en, afirma);
    }
    if (expresion instanceof MethodCallExpr llamada && !llamada.getArguments().isEmpty()) {
      return llamada(llamada, en, afirma);
    }
    return logico(expresion, en, afirma);
  }

  private Calificativo binaria(BinaryExpr binaria, Restriccion en, boolean afirma) {
    BinaryExpr.Operator operador = binaria.getOperator();
    if (operador == BinaryExpr.Operator.AND || operador == BinaryExpr.Operator.OR) {
      List<Calificativo> partes = new ArrayList<>();
      partes(binaria, operador, parte -> partes.add(si(parte, en, afirma)));
      boolean todas = (operador == BinaryExpr.Operator.AND) == afirma;
      return todas ? Calificativo.todos(partes) : Calificativo.alternativas(partes);
    }
    String escrito = en.operador(binaria).replaceAll("\\s+", " ");
    boolean niega = escrito.startsWith("not ") || escrito.equals("!=");
    return comparacion(
        binaria.getLeft(),
        escrito.replaceFirst("^not ", "").replace("!=", "=="),
        binaria.getRight(),
        en,
        afirma != niega);
  }

  private static void partes(
      Expression expresion,
      BinaryExpr.Operator operador,
      java.util.function.Consumer<Expression> cada) {
    if (expresion instanceof BinaryExpr binaria && binaria.getOperator() == operador) {
      partes(binaria.getLeft(), operador, cada);
      partes(binaria.getRight(), operador, cada);
    } else if (expresion instanceof EnclosedExpr entre
        && entre.getInner() instanceof BinaryExpr dentro
        && dentro.getOperator() == operador) {
      partes(dentro, operador, cada);
    } else {
      cada.accept(expresion);
    }
  }

  private Calificativo comparacion(
      Expression izquierda, String operador, Expression derecha, Restriccion en, boolean afirma) {
    if (esElMismo(izquierda)) {
      return identidad(operador, derecha, en, afirma);
    }
    Dicho campo = valores.de(izquierda, en);
    Sustantivo palabra = campo.palabra();
    boolean propio = palabra != null && campo.de() == null && !campo.esHecho();
    if (palabra == null || !propio) {
      return ajena(campo, operador, derecha, en, afirma);
    }
    return propia(palabra, campo, operador, derecha, en, afirma);
  }

  /** The fact itself, or its id, which stands for it. */
  private boolean esElMismo(Expression expresion) {
    return expresion instanceof ThisExpr
        || (expresion instanceof NameExpr nombre
            && nombre.getNameAsString().equals("id")
            && valores.variable("id") == null);
  }

  private Calificativo identidad(
      String operador, Expression derecha, Restriccion en, boolean afirma) {
    String otro = valores.de(derecha, en).texto();
    return switch (operador) {
      case "==" -> Calificativo.de((afirma ? "que es " : "que no es ") + otro);
      case "memberOf" ->
          Calificativo.de((afirma ? "que está entre " : "que no está entre ") + otro);
      default -> Calificativo.de(valores.sinLeer(en.expresion().texto()));
    };
  }

  private Calificativo propia(
      Sustantivo palabra,
      Dicho campo,
      String operador,
      Expression derecha,
      Restriccion en,
      boolean afirma) {
    if (derecha instanceof NullLiteralExpr && operador.equals("==")) {
      return afirma
          ? Calificativo.de("sin " + palabra.texto())
          : Calificativo.conAlgo(palabra.texto());
    }
    if (Comparaciones.esListaDeIn(derecha)) {
      List<String> estos =
          derecha.asMethodCallExpr().getArguments().stream()
              .map(uno -> valores.de(uno, en).texto())
              .toList();
      String otros = Calificativo.enumerar(estos, "o");
      return Calificativo.de(
          "con "
              + palabra.texto()
              + (afirma ? " " : " " + palabra.con("distinto") + " de ")
              + otros);
    }
    Dicho otro = valores.de(derecha, en);
    return switch (operador) {
      case "contains" ->
          Calificativo.de((afirma ? "con " : "sin ") + otro.texto() + " entre " + palabra.el());
      case "memberOf" ->
          Calificativo.de(
              "con "
                  + palabra.texto()
                  + (afirma ? " que está entre " : " que no está entre ")
                  + otro.texto());
      case "==" -> igual(palabra, otro, afirma);
      case "<", "<=", ">", ">=" ->
          Calificativo.de(
              "con "
                  + palabra.texto()
                  + " "
                  + orden(operador, afirma, LecturaDeValores.esFecha(campo, otro))
                  + resto(palabra, otro));
      default -> Calificativo.de(valores.sinLeer(en.expresion().texto()));
    };
  }

  private static Calificativo igual(Sustantivo palabra, Dicho otro, boolean afirma) {
    if (otro.esHecho()) {
      boolean mismo = Objects.requireNonNull(otro.palabra()).texto().startsWith(palabra.texto());
      if (mismo && afirma) {
        return Calificativo.de("de " + otro.texto());
      }
      return Calificativo.de(
          afirma
              ? "con " + otro.texto() + " como " + palabra.texto()
              : "con " + palabra.texto() + " " + palabra.con("distinto") + " de " + otro.texto());
    }
    if (!afirma) {
      return Calificativo.de(
          "con " + palabra.texto() + " " + palabra.con("distinto") + " de" + resto(palabra, otro));
    }
    if (esLaMisma(palabra, otro)) {
      return Calificativo.de(
          "con "
              + palabra.articulo()
              + " "
              + palabra.con("mismo")
              + " "
              + palabra.texto()
              + " que "
              + otro.de());
    }
    return Calificativo.de(
        "con "
            + palabra.texto()
            + (otro.palabra() == null && otro.tipo().especie() != Especie.NUMERO
                ? " "
                : " igual a ")
            + otro.texto());
  }

  private static boolean esLaMisma(Sustantivo palabra, Dicho otro) {
    return otro.de() != null
        && otro.palabra() != null
        && otro.palabra().texto().equals(palabra.texto());
  }

  /** What it is measured against; not {@code del del plan}. */
  private static String resto(Sustantivo palabra, Dicho otro) {
    String de = otro.de();
    if (de == null || !esLaMisma(palabra, otro)) {
      return " " + otro.texto();
    }
    return " " + palabra.articulo() + (de.startsWith("el ") ? " que tiene " : " de ") + de;
  }

  private static String orden(String operador, boolean afirma, boolean fecha) {
    String dicho =
        afirma
            ? operador
            : switch (operador) {
              case "<" -> ">=";
              case "<=" -> ">";
              case ">" -> "<=";
              default -> "<";
            };
    return switch (dicho) {
      case "<" -> fecha ? "anterior a" : "menor que";
      case "<=" -> fecha ? "no posterior a" : "no mayor que";
      case ">" -> fecha ? "posterior a" : "mayor que";
      default -> fecha ? "no anterior a" : "no menor que";
    };
  }

  /** What is asked of something else than the fact. */
  private Calificativo ajena(
      Dicho uno, String operador, Expression derecha, Restriccion en, boolean afirma) {
    String de = uno.de();
    Sustantivo palabra = uno.palabra();
    if (de != null && palabra != null) {
      return Calificativo.aparte(
          de + " va " + propia(palabra, uno, operador, derecha, en, afirma).texto());
    }
    Dicho otro = valores.de(derecha, en);
    String relacion =
        switch (operador) {
          case "==" -> afirma ? "es" : "no es";
          case "<", "<=", ">", ">=" ->
              "es " + orden(operador, afirma, LecturaDeValores.esFecha(uno, otro));
          default -> null;
        };
    if (relacion == null) {
      return Calificativo.aparte(valores.sinLeer(en.expresion().texto()));
    }
    boolean varios = uno.texto().startsWith("los ");
    String concertada =
        varios ? relacion.replaceFirst("^es (menor|mayor|no m\\w+)", "son $1") : relacion;
    return Calificativo.aparte(
        uno.texto()
            + " "
            + (varios ? concertada.replaceFirst("(menor|mayor)", "$1es") : concertada)
            + " "
            + otro.texto());
  }

  private Calificativo llamada(MethodCallExpr llamada, Restriccion en, boolean afirma) {
    String metodo = llamada.getNameAsString();
    if (LecturaDeValores.esDelJuicio(llamada)) {
      return parametro(llamada, en, afirma);
    }
    Expression alcance = llamada.getScope().orElse(null);
    Dicho de = alcance == null ? null : valores.de(alcance, en);
    String clase = de == null ? valores.este() : de.clase();
    List<String> dados =
        llamada.getArguments().stream().map(uno -> valores.de(uno, en).texto()).toList();
    String verbo =
        valores.palabras().logico(clase, metodo, true).replaceFirst("^que ", "")
            + " "
            + Calificativo.enumerar(dados, "y");
    String dicho = (afirma ? "que " : "que no ") + verbo;
    Sustantivo palabra = de == null ? null : de.palabra();
    return Calificativo.de(palabra == null ? dicho : "con " + palabra.texto() + " " + dicho);
  }

  private Calificativo parametro(MethodCallExpr llamada, Restriccion en, boolean afirma) {
    boolean conNombre = llamada.getArgument(0) instanceof StringLiteralExpr;
    String nombre = conNombre ? llamada.getArgument(0).asStringLiteralExpr().getValue() : "";
    String no = afirma ? "" : "no ";
    if (conNombre && llamada.getNameAsString().equals("si")) {
      return Calificativo.aparte(LecturaDeValores.parametro(nombre) + " " + no + "es sí");
    }
    if (conNombre
        && llamada.getNameAsString().equals("es")
        && llamada.getArgument(1) instanceof StringLiteralExpr valor) {
      return Calificativo.aparte(
          LecturaDeValores.parametro(nombre) + " " + no + "es " + valor.getValue());
    }
    return Calificativo.aparte(valores.sinLeer(en.texto(llamada)));
  }

  /** A yes or no that is read of something. */
  private Calificativo logico(Expression expresion, Restriccion en, boolean afirma) {
    if (expresion instanceof NameExpr nombre
        && valores.variable(nombre.getNameAsString()) == null) {
      return deCampo(valores.este(), nombre.getNameAsString(), afirma);
    }
    if (expresion instanceof FieldAccessExpr campo) {
      Dicho de = valores.de(campo.getScope(), en);
      Sustantivo palabra = de.palabra();
      String nombre = campo.getNameAsString();
      if (nombre.matches("empty|isEmpty") && palabra != null && de.de() == null && !de.esHecho()) {
        return Calificativo.de((afirma ? "sin " : "con ") + palabra.texto());
      }
      if (de.esHecho()) {
        return Calificativo.aparte(
            de.texto() + " es " + valores.palabras().logico(de.clase(), nombre, afirma));
      }
    }
    return Calificativo.de(valores.sinLeer(en.texto(expresion)));
  }

  private Calificativo deCampo(String clase, String campo, boolean afirma) {
    return Calificativo.de(valores.palabras().logico(clase, campo, afirma));
  }
}
