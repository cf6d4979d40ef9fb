package org.gobiernoabierto.reglas.autoria.revision;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.BooleanLiteralExpr;
import com.github.javaparser.ast.expr.CastExpr;
import com.github.javaparser.ast.expr.CharLiteralExpr;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.DoubleLiteralExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.IntegerLiteralExpr;
import com.github.javaparser.ast.expr.LongLiteralExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.NullLiteralExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.expr.ThisExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import java.lang.reflect.Method;
import java.util.List;
import java.util.stream.Stream;
import org.gobiernoabierto.reglas.autoria.defectos.CodigoDeDefecto;
import org.gobiernoabierto.reglas.autoria.defectos.Hallados;
import org.gobiernoabierto.reglas.autoria.drl.Ambito;
import org.gobiernoabierto.reglas.autoria.drl.FormaDeLlamada;
import org.gobiernoabierto.reglas.autoria.drl.Fragmento;
import org.gobiernoabierto.reglas.autoria.tipos.Miembros;
import org.gobiernoabierto.reglas.autoria.tipos.Tipo;
import org.jspecify.annotations.Nullable;

/** Finds what the parts of a condition or call are, and what does not exist. Not thread-safe. */
final class Resolutor {

  private final Fragmento fragmento;
  private final Ambito ambito;
  private final Hallados hallados;
  private final NombresDeClases clases;
  private final Inexistentes inexistentes;

  Resolutor(Fragmento fragmento, Ambito ambito, Hallados hallados) {
    this.fragmento = fragmento;
    this.ambito = ambito;
    this.hallados = hallados;
    clases = new NombresDeClases(ambito.importaciones(), hallados);
    inexistentes = new Inexistentes(fragmento.esCondicion(), ambito, hallados);
  }

  /** What {@code expresion} is; unknown where something in it does not exist. */
  Tipo de(Expression expresion) {
    if (expresion instanceof EnclosedExpr entre) {
      return de(entre.getInner());
    }
    if (expresion instanceof NameExpr nombre) {
      return nombre(nombre);
    }
    if (expresion instanceof FieldAccessExpr campo) {
      return campo(campo);
    }
    if (expresion instanceof MethodCallExpr llamada) {
      return llamada(llamada);
    }
    if (expresion instanceof BinaryExpr binaria) {
      Tipo izquierda = de(binaria.getLeft());
      return new Comparaciones(fragmento, hallados)
          .revisar(binaria, izquierda, derecha(binaria, izquierda));
    }
    if (expresion instanceof UnaryExpr unaria) {
      return new Comparaciones(fragmento, hallados).revisar(unaria, de(unaria.getExpression()));
    }
    if (expresion instanceof CastExpr conversion) {
      return conversion(conversion);
    }
    if (expresion instanceof ConditionalExpr condicional) {
      de(condicional.getCondition());
      de(condicional.getElseExpr());
      return de(condicional.getThenExpr());
    }
    return literal(expresion);
  }

  private Tipo conversion(CastExpr conversion) {
    de(conversion.getExpression());
    Class<?> clase =
        clases.buscar(fragmento.texto(conversion.getType()), fragmento.lugar(conversion.getType()));
    return clase == null ? Tipo.DESCONOCIDO : Tipo.valor(clase);
  }

  /** The values of {@code in ( … )}, which stand as arguments, are compared one by one. */
  private Tipo derecha(BinaryExpr binaria, Tipo izquierda) {
    Expression derecha = binaria.getRight();
    if (!Comparaciones.esListaDeIn(derecha)) {
      return de(derecha);
    }
    Comparaciones comparaciones = new Comparaciones(fragmento, hallados);
    for (Expression uno : derecha.asMethodCallExpr().getArguments()) {
      comparaciones.iguales(binaria.getLeft(), izquierda, uno, de(uno));
    }
    return Tipo.DESCONOCIDO;
  }

  private Tipo literal(Expression expresion) {
    if (expresion instanceof IntegerLiteralExpr
        || expresion instanceof LongLiteralExpr
        || expresion instanceof DoubleLiteralExpr) {
      return Tipo.NUMERO;
    }
    if (expresion instanceof StringLiteralExpr || expresion instanceof CharLiteralExpr) {
      return Tipo.TEXTO;
    }
    if (expresion instanceof BooleanLiteralExpr) {
      return Tipo.LOGICO;
    }
    if (expresion instanceof NullLiteralExpr) {
      return Tipo.NULO;
    }
    Class<?> este = ambito.este();
    return expresion instanceof ThisExpr && este != null ? Tipo.valor(este) : Tipo.DESCONOCIDO;
  }

  private Tipo nombre(NameExpr expresion) {
    String nombre = expresion.getNameAsString();
    Tipo variable = ambito.variable(nombre);
    if (variable != null) {
      return variable;
    }
    Class<?> este = ambito.este();
    Method campo = este == null ? null : Miembros.campo(este, nombre);
    if (campo != null) {
      return Tipo.valor(campo.getGenericReturnType());
    }
    if (Character.isUpperCase(nombre.charAt(0))) {
      Class<?> clase = clases.buscar(nombre, fragmento.lugar(expresion));
      return clase == null ? Tipo.DESCONOCIDO : Tipo.deLaClase(clase);
    }
    if (este == null || nombre.startsWith("$")) {
      if (!fragmento.esCondicion() || nombre.startsWith("$")) {
        inexistentes.variable(nombre, fragmento.lugar(expresion));
      }
    } else {
      inexistentes.campo(este, nombre, fragmento.lugar(expresion));
    }
    return Tipo.DESCONOCIDO;
  }

  private Tipo campo(FieldAccessExpr expresion) {
    Class<?> completa = claseCompleta(expresion);
    if (completa != null) {
      return Tipo.deLaClase(completa);
    }
    Tipo de = de(expresion.getScope());
    if (de.esClase()) {
      return estatico(de.clase(), expresion);
    }
    if (de.esDesconocido() || de == Tipo.NULO) {
      return Tipo.DESCONOCIDO;
    }
    Method campo = Miembros.campo(de.clase(), expresion.getNameAsString());
    if (campo == null) {
      inexistentes.campo(
          de.clase(), expresion.getNameAsString(), fragmento.lugar(expresion.getName()));
      return Tipo.DESCONOCIDO;
    }
    return leido(campo, de);
  }

  /** What a method gives; of a list, its elements are what the list holds. */
  private static Tipo leido(Method metodo, Tipo de) {
    boolean generico = metodo.getGenericReturnType() instanceof java.lang.reflect.TypeVariable;
    return generico ? de.elemento() : Tipo.valor(metodo.getGenericReturnType());
  }

  private @Nullable Class<?> claseCompleta(FieldAccessExpr expresion) {
    Node raiz = expresion;
    while (raiz instanceof FieldAccessExpr campo) {
      raiz = campo.getScope();
    }
    boolean paquete =
        raiz instanceof NameExpr nombre
            && ambito.variable(nombre.getNameAsString()) == null
            && Character.isLowerCase(nombre.getNameAsString().charAt(0));
    return paquete ? ambito.importaciones().cargar(fragmento.texto(expresion)) : null;
  }

  private Tipo estatico(Class<?> clase, FieldAccessExpr expresion) {
    String nombre = expresion.getNameAsString();
    boolean existe = Stream.of(clase.getFields()).anyMatch(f -> f.getName().equals(nombre));
    if (!existe && clase.isEnum()) {
      inexistentes.constante(clase, nombre, fragmento.lugar(expresion.getName()));
      return Tipo.valor(clase);
    }
    if (!existe) {
      inexistentes.campo(clase, nombre, fragmento.lugar(expresion.getName()));
    }
    return clase.isEnum() ? Tipo.valor(clase) : Tipo.DESCONOCIDO;
  }

  private Tipo llamada(MethodCallExpr expresion) {
    Tipo de = expresion.getScope().map(this::de).orElseGet(this::sinAlcance);
    expresion.getArguments().forEach(this::argumento);
    if (expresion.getScope().isEmpty() && ambito.este() == null && !fragmento.esCondicion()) {
      inexistentes.variable(expresion.getNameAsString(), fragmento.lugar(expresion));
    }
    if (de.esDesconocido() || de == Tipo.NULO) {
      return Tipo.DESCONOCIDO;
    }
    String nombre = expresion.getNameAsString();
    List<Method> metodos =
        Miembros.metodos(de.clase(), nombre, expresion.getArguments().size(), de.esClase());
    if (!metodos.isEmpty()) {
      return leido(metodos.get(0), de);
    }
    boolean conOtrosValores =
        Stream.of(de.clase().getMethods()).anyMatch(m -> m.getName().equals(nombre));
    if (conOtrosValores) {
      hallados.agregar(
          CodigoDeDefecto.ARGUMENTOS,
          fragmento.lugar(expresion.getName()),
          "metodo",
          nombre,
          "forma",
          FormaDeLlamada.de(de.clase(), nombre));
    } else {
      inexistentes.campo(de.clase(), nombre, fragmento.lugar(expresion.getName()));
    }
    return Tipo.DESCONOCIDO;
  }

  /** In a condition the compiler knows fields only outside of calls. */
  private void argumento(Expression argumento) {
    Class<?> este = ambito.este();
    boolean campo =
        fragmento.esCondicion()
            && este != null
            && argumento instanceof NameExpr nombre
            && ambito.variable(nombre.getNameAsString()) == null
            && Miembros.campo(este, nombre.getNameAsString()) != null;
    if (campo) {
      hallados.agregar(
          CodigoDeDefecto.CAMPO_COMO_ARGUMENTO,
          fragmento.lugar(argumento),
          "campo",
          fragmento.texto(argumento));
    }
    de(argumento);
  }

  private Tipo sinAlcance() {
    Class<?> este = ambito.este();
    return este == null ? Tipo.DESCONOCIDO : Tipo.valor(este);
  }

  /** The method with which {@code expresion} reads a value; null when it does anything else. */
  @Nullable Method lectura(Expression expresion) {
    if (expresion instanceof EnclosedExpr entre) {
      return lectura(entre.getInner());
    }
    if (expresion instanceof NameExpr nombre) {
      Class<?> este = ambito.este();
      boolean variable = ambito.variable(nombre.getNameAsString()) != null;
      return este == null || variable ? null : Miembros.campo(este, nombre.getNameAsString());
    }
    if (expresion instanceof FieldAccessExpr campo && claseCompleta(campo) == null) {
      return Miembros.campo(de(campo.getScope()).clase(), campo.getNameAsString());
    }
    if (expresion instanceof MethodCallExpr llamada && llamada.getArguments().isEmpty()) {
      Tipo de = llamada.getScope().map(this::de).orElseGet(this::sinAlcance);
      return Miembros.metodos(de.clase(), llamada.getNameAsString(), 0, false).stream()
          .findFirst()
          .orElse(null);
    }
    return null;
  }
}
