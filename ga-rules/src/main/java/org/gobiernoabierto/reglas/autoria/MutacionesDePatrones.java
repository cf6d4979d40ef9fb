package org.gobiernoabierto.reglas.autoria;

import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.Expression;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.AccumulateDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.CollectDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.jspecify.annotations.Nullable;

/** Small edits of the conditions of a rule. Not thread-safe. */
final class MutacionesDePatrones {

  private static final Pattern ENLACE = Pattern.compile("\\s*\\b(and|or)\\b\\s*");
  private static final Pattern CUANTIFICADOR = Pattern.compile("(not|exists)\\b");

  private static final Pattern PRESENTE = Pattern.compile("\\s*(\\w+)\\s*!=\\s*null\\s*");
  private static final Set<BinaryExpr.Operator> ORDEN =
      EnumSet.of(
          BinaryExpr.Operator.LESS,
          BinaryExpr.Operator.LESS_EQUALS,
          BinaryExpr.Operator.GREATER,
          BinaryExpr.Operator.GREATER_EQUALS);

  private final ReglaDrl regla;
  private final String texto;
  private final Constantes constantes;
  private final List<Cambio> cambios = new ArrayList<>();

  private MutacionesDePatrones(ReglaDrl regla, Constantes constantes) {
    this.regla = regla;
    this.constantes = constantes;
    texto = regla.archivo().texto();
  }

  static List<Cambio> de(ReglaDrl regla, Constantes constantes) {
    MutacionesDePatrones mutaciones = new MutacionesDePatrones(regla, constantes);
    mutaciones.deParte(regla.datos().getLhs());
    return mutaciones.cambios;
  }

  private void deParte(@Nullable Object parte) {
    if (parte instanceof PatternDescr patron) {
      dePatron(patron);
    } else if (parte instanceof ConditionalElementDescr varias) {
      if (parte instanceof NotDescr || parte instanceof ExistsDescr) {
        deCuantificador((BaseDescr) parte);
      }
      deVarias(varias.getDescrs());
      varias.getDescrs().forEach(this::deParte);
    }
  }

  private void dePatron(PatternDescr patron) {
    List<Expresion> condiciones = regla.condiciones(patron);
    for (int i = 0; i < condiciones.size(); i++) {
      deCondicion(condiciones, i);
    }
    if (patron.getSource() instanceof AccumulateDescr acumula) {
      deParte(acumula.getInput());
    } else if (patron.getSource() instanceof CollectDescr junta) {
      deParte(junta.getInputPattern());
    }
  }

  private void deCondicion(List<Expresion> condiciones, int i) {
    Expresion condicion = condiciones.get(i);
    int inicio = condicion.inicio();
    if (condicion.arbol() == null) {
      if (condicion.enlace() == null) {
        cambios.add(Cambio.por(inicio, condicion.texto(), "!(" + condicion.texto() + ")"));
        quitar(condiciones, i);
      }
      return;
    }
    MutacionesDeExpresion deExpresion =
        new MutacionesDeExpresion(
            new Lugares(texto, condicion::inicio, condicion::fin), constantes);
    if (condicion.enlace() == null || dice(condicion)) {
      quitar(condiciones, i);
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

  private void quitar(List<Expresion> condiciones, int i) {
    Expresion condicion = condiciones.get(i);
    int inicio = condicion.inicio();
    int fin = inicio + condicion.texto().length();
    if (condicion.enlace() != null && seUsa(condicion.enlace(), inicio, fin)
        || noHaceFalta(condicion, condiciones)) {
      return;
    }
    if (i > 0) {
      Expresion anterior = condiciones.get(i - 1);
      inicio = anterior.inicio() + anterior.texto().length();
    } else if (condiciones.size() > 1) {
      fin = condiciones.get(1).inicio();
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

  private void deCuantificador(BaseDescr parte) {
    Matcher palabra = CUANTIFICADOR.matcher(texto).region(parte.getStartCharacter(), fin(parte));
    if (palabra.lookingAt()) {
      String otra = palabra.group().equals("not") ? "exists" : "not";
      cambios.add(Cambio.por(palabra.start(), palabra.group(), otra));
    }
  }

  private void deVarias(List<? extends BaseDescr> descritas) {
    List<Tramo> partes = descritas.stream().map(this::tramo).toList();
    for (int i = 1; i < partes.size(); i++) {
      deEnlace(partes.get(i - 1).fin(), partes.get(i).inicio());
    }
    for (int i = 0; i < partes.size() && partes.size() > 1; i++) {
      Tramo parte = partes.get(i);
      if (variables(descritas.get(i)).stream().noneMatch(v -> seUsa(v, parte))) {
        cambios.add(
            Cambio.sin(
                i == 0 ? parte.inicio() : partes.get(i - 1).fin(),
                i == 0 ? partes.get(1).inicio() : parte.fin(),
                texto.substring(parte.inicio(), parte.fin()),
                parte.inicio()));
      }
    }
  }

  private void deEnlace(int inicio, int fin) {
    Matcher enlace = ENLACE.matcher(texto).region(inicio, Math.max(inicio, fin));
    if (enlace.matches()) {
      String palabra = enlace.group(1);
      cambios.add(Cambio.por(enlace.start(1), palabra, palabra.equals("and") ? "or" : "and"));
    }
  }

  private Set<String> variables(Object parte) {
    Set<String> variables = new TreeSet<>();
    if (parte instanceof PatternDescr patron) {
      if (patron.getIdentifier() != null) {
        variables.add(patron.getIdentifier());
      }
      regla.condiciones(patron).stream()
          .map(Expresion::enlace)
          .filter(enlace -> enlace != null)
          .forEach(variables::add);
    } else if (parte instanceof ConditionalElementDescr varias) {
      varias.getDescrs().forEach(p -> variables.addAll(variables(p)));
    }
    return variables;
  }

  private boolean seUsa(String variable, Tramo salvoEn) {
    return seUsa(variable, salvoEn.inicio(), salvoEn.fin());
  }

  private boolean seUsa(String variable, int desde, int hasta) {
    Pattern uso = Pattern.compile("(?<![\\w$])" + Pattern.quote(variable) + "(?![\\w$])");
    return uso.matcher(texto.substring(regla.inicio(), desde)).find()
        || uso.matcher(texto.substring(hasta, regla.fin())).find();
  }

  /** Where a part stands, with its parentheses. */
  private Tramo tramo(BaseDescr parte) {
    int inicio = parte.getStartCharacter();
    int fin = fin(parte);
    int abre = antes(inicio);
    int cierra = despues(fin);
    while (abre >= 0
        && cierra < texto.length()
        && texto.charAt(abre) == '('
        && texto.charAt(cierra) == ')') {
      inicio = abre;
      fin = cierra + 1;
      abre = antes(inicio);
      cierra = despues(fin);
    }
    return new Tramo(inicio, fin);
  }

  private int antes(int posicion) {
    int i = posicion - 1;
    while (i >= 0 && Character.isWhitespace(texto.charAt(i))) {
      i--;
    }
    return i;
  }

  private int despues(int posicion) {
    int i = posicion;
    while (i < texto.length() && Character.isWhitespace(texto.charAt(i))) {
      i++;
    }
    return i;
  }

  /** The parser lets a part reach into what follows it. */
  private int fin(BaseDescr parte) {
    int inicio = parte.getStartCharacter();
    int fin = parte.getEndCharacter() + 1;
    while (fin > inicio && (esAjeno(texto.charAt(fin - 1)) || sobraParentesis(inicio, fin))) {
      fin--;
    }
    return fin;
  }

  private static boolean esAjeno(char ultimo) {
    return Character.isWhitespace(ultimo) || ultimo == ',';
  }

  private boolean sobraParentesis(int inicio, int fin) {
    String parte = texto.substring(inicio, fin);
    return parte.chars().filter(c -> c == ')').count()
        > parte.chars().filter(c -> c == '(').count();
  }

  private record Tramo(int inicio, int fin) {}
}
