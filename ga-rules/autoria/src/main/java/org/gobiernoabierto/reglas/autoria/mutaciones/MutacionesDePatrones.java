package org.gobiernoabierto.reglas.autoria.mutaciones;

import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.Expression;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gobiernoabierto.reglas.autoria.drl.Condicion;
import org.gobiernoabierto.reglas.autoria.drl.Condicion.Acumulacion;
import org.gobiernoabierto.reglas.autoria.drl.Condicion.Funcion;
import org.gobiernoabierto.reglas.autoria.drl.Condicion.Grupo;
import org.gobiernoabierto.reglas.autoria.drl.Condicion.Grupo.Clase;
import org.gobiernoabierto.reglas.autoria.drl.Condicion.Patron;
import org.gobiernoabierto.reglas.autoria.drl.Expresion;
import org.gobiernoabierto.reglas.autoria.drl.ReglaDrl;
import org.jspecify.annotations.Nullable;

/** Small edits of the conditions of a rule. Not thread-safe. */
final class MutacionesDePatrones {

  private static final Pattern ENLACE = Pattern.compile("\\s*\\b(and|or)\\b\\s*");

  private static final Pattern PRESENTE = Pattern.compile("\\s*(\\w+)\\s*!=\\s*null\\s*");
  private static final Set<BinaryExpr.Operator> ORDEN =
      EnumSet.of(
          BinaryExpr.Operator.LESS,
          BinaryExpr.Operator.LESS_EQUALS,
          BinaryExpr.Operator.GREATER,
          BinaryExpr.Operator.GREATER_EQUALS);

  private final String texto;
  private final Constantes constantes;
  private final List<Cambio> cambios = new ArrayList<>();

  private MutacionesDePatrones(ReglaDrl regla, Constantes constantes) {
    this.constantes = constantes;
    texto = regla.archivo().texto();
  }

  static List<Cambio> de(ReglaDrl regla, Constantes constantes) {
    MutacionesDePatrones mutaciones = new MutacionesDePatrones(regla, constantes);
    mutaciones.deParte(regla.condiciones(), new Tramo(regla.inicio(), regla.fin()));
    return mutaciones.cambios;
  }

  /**
   * @param alcance where what it binds can be used
   */
  private void deParte(Condicion parte, Tramo alcance) {
    Tramo suyo = new Tramo(parte.inicio(), parte.fin());
    for (int i = 0; i < parte.restricciones().size(); i++) {
      deCondicion(parte, i, alcance);
    }
    if (parte instanceof Acumulacion acumulacion) {
      acumulacion.funciones().forEach(this::deFuncion);
      deFuente(acumulacion.fuente(), suyo);
    } else if (parte instanceof Grupo grupo) {
      Tramo deDentro = grupo.clase().encierra() ? suyo : alcance;
      deCuantificador(grupo);
      deEnlaces(grupo.partes());
      sinUna(grupo.partes(), deDentro);
      grupo.partes().forEach(p -> deParte(p, deDentro));
    }
  }

  /** What is accumulated is never one thing or another. */
  private void deFuente(Condicion fuente, Tramo alcance) {
    if (fuente instanceof Grupo grupo && grupo.clase() == Clase.Y) {
      sinUna(grupo.partes(), alcance);
      grupo.partes().forEach(p -> deFuente(p, alcance));
    } else {
      deParte(fuente, alcance);
    }
  }

  /** The least and the most are taken for each other. */
  private void deFuncion(Funcion funcion) {
    String nombre = funcion.nombre();
    if (nombre.equals("min") || nombre.equals("max")) {
      cambios.add(
          Cambio.por(funcion.lugarDelNombre(), nombre, nombre.equals("min") ? "max" : "min"));
    }
  }

  private void deCondicion(Condicion de, int i, Tramo alcance) {
    Expresion condicion = de.restricciones().get(i);
    int inicio = condicion.inicio();
    if (condicion.arbol() == null) {
      if (condicion.enlace() == null) {
        cambios.add(Cambio.por(inicio, condicion.texto(), "!(" + condicion.texto() + ")"));
        quitar(de, i, alcance);
      }
      return;
    }
    MutacionesDeExpresion deExpresion =
        new MutacionesDeExpresion(
            new Lugares(texto, condicion::inicio, condicion::fin), constantes);
    if (condicion.enlace() == null || dice(condicion)) {
      quitar(de, i, alcance);
      deExpresion.deCondicion(condicion.arbol());
    } else {
      deExpresion.deValor(condicion.arbol());
    }
    cambios.addAll(deExpresion.cambios());
  }

  /** Whether a constraint that binds a variable asks for something as well. */
  private static boolean dice(Expresion condicion) {
    return condicion.arbol() != null && condicion.arbol().isBinaryExpr();
  }

  private void quitar(Condicion de, int i, Tramo alcance) {
    List<Expresion> condiciones = de.restricciones();
    Expresion condicion = condiciones.get(i);
    Tramo suyo = new Tramo(condicion.inicio(), condicion.fin());
    if ((condicion.enlace() != null && seUsa(condicion.enlace(), suyo, alcance))
        || noHaceFalta(condicion, condiciones)) {
      return;
    }
    int inicio = suyo.inicio();
    int fin = suyo.fin();
    if (i > 0) {
      inicio = condiciones.get(i - 1).fin();
    } else if (condiciones.size() > 1) {
      fin = condiciones.get(1).inicio();
    } else if (de instanceof Acumulacion) {
      inicio = texto.lastIndexOf(';', inicio);
    }
    cambios.add(Cambio.sin(inicio, fin, condicion.texto(), condicion.inicio()));
  }

  /**
   * Whether it asks that something is there which another constraint compares by order: what is not
   * there is neither before nor after anything, so without it the rule says the same.
   */
  private static boolean noHaceFalta(Expresion condicion, List<Expresion> condiciones) {
    Matcher presente = PRESENTE.matcher(condicion.texto());
    return presente.matches()
        && condiciones.stream().anyMatch(otra -> ordena(otra.arbol(), presente.group(1)));
  }

  private static boolean ordena(@Nullable Expression arbol, String campo) {
    return arbol instanceof BinaryExpr comparacion
        && ORDEN.contains(comparacion.getOperator())
        && List.of(comparacion.getLeft().toString(), comparacion.getRight().toString())
            .contains(campo);
  }

  private void deCuantificador(Grupo grupo) {
    if (grupo.clase() == Clase.NO) {
      cambios.add(Cambio.por(grupo.inicio(), "not", "exists"));
    } else if (grupo.clase() == Clase.EXISTE) {
      cambios.add(Cambio.por(grupo.inicio(), "exists", "not"));
    }
  }

  private void deEnlaces(List<Condicion> partes) {
    for (int i = 1; i < partes.size(); i++) {
      deEnlace(partes.get(i - 1), partes.get(i));
    }
  }

  private void sinUna(List<Condicion> partes, Tramo alcance) {
    for (int i = 0; i < partes.size() && partes.size() > 1; i++) {
      Condicion parte = partes.get(i);
      Tramo suyo = new Tramo(parte.inicio(), parte.fin());
      if (variables(parte).stream().noneMatch(v -> seUsa(v, suyo, alcance))) {
        cambios.add(
            Cambio.sin(
                i == 0 ? parte.inicio() : partes.get(i - 1).fin(),
                i == 0 ? partes.get(1).inicio() : parte.fin(),
                texto.substring(parte.inicio(), parte.fin()),
                parte.inicio()));
      }
    }
  }

  /** What one binds and the other uses stays together. */
  private void deEnlace(Condicion una, Condicion otra) {
    Matcher enlace = ENLACE.matcher(texto).region(una.fin(), otra.inicio());
    Tramo deUna = new Tramo(una.inicio(), una.fin());
    Tramo deOtra = new Tramo(otra.inicio(), otra.fin());
    boolean sueltas =
        variables(una).stream().noneMatch(v -> estaEn(v, deOtra))
            && variables(otra).stream().noneMatch(v -> estaEn(v, deUna));
    if (sueltas && enlace.matches()) {
      String palabra = enlace.group(1);
      cambios.add(Cambio.por(enlace.start(1), palabra, palabra.equals("and") ? "or" : "and"));
    }
  }

  /** What it binds for those after it. */
  private static Set<String> variables(Condicion parte) {
    Set<String> variables = new TreeSet<>();
    if (parte instanceof Patron patron && patron.variable() != null) {
      variables.add(patron.variable());
    }
    if (parte instanceof Patron) {
      parte.restricciones().stream()
          .map(Expresion::enlace)
          .filter(enlace -> enlace != null)
          .forEach(variables::add);
    } else if (parte instanceof Acumulacion acumulacion) {
      if (acumulacion.clave() != null && acumulacion.clave().enlace() != null) {
        variables.add(acumulacion.clave().enlace());
      }
      acumulacion.funciones().stream()
          .map(Funcion::variable)
          .filter(variable -> variable != null)
          .forEach(variables::add);
    } else if (parte instanceof Grupo grupo && !grupo.clase().encierra()) {
      grupo.partes().forEach(p -> variables.addAll(variables(p)));
    }
    return variables;
  }

  private boolean seUsa(String variable, Tramo salvoEn, Tramo alcance) {
    return estaEn(variable, new Tramo(alcance.inicio(), salvoEn.inicio()))
        || estaEn(variable, new Tramo(salvoEn.fin(), alcance.fin()));
  }

  private boolean estaEn(String variable, Tramo tramo) {
    Pattern uso = Pattern.compile("(?<![\\w$])" + Pattern.quote(variable) + "(?![\\w$])");
    return uso.matcher(texto.substring(tramo.inicio(), tramo.fin())).find();
  }

  private record Tramo(int inicio, int fin) {}
}
