package org.gobiernoabierto.reglas.autoria.drl;

import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ThisExpr;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.gobiernoabierto.reglas.autoria.tipos.Importaciones;
import org.gobiernoabierto.reglas.autoria.tipos.Tipo;
import org.gobiernoabierto.reglas.hechos.Juicio;
import org.jspecify.annotations.Nullable;

/** What the names in a rule stand for, as far as it has been read. Not thread-safe. */
public final class Ambito {

  /** What names stand for at some point of a rule. */
  public record Nombres(Map<String, Tipo> variables, Map<String, String> caminos) {}

  public static final String JUICIO = "juicio";

  private final Importaciones importaciones;
  private final NavigableMap<String, Tipo> variables = new TreeMap<>();
  private final Map<String, String> caminos = new HashMap<>();
  private @Nullable Class<?> este;
  private String nombreDeEste = "";
  private int patrones;

  public Ambito(Importaciones importaciones) {
    this.importaciones = importaciones;
    variables.put(JUICIO, Tipo.valor(Juicio.class));
  }

  /**
   * Goes into a pattern.
   *
   * @param clase of its facts; null when that is not known
   * @param nombre the variable that stands for the fact; null for none
   */
  public void entrar(@Nullable Class<?> clase, @Nullable String nombre) {
    patrones++;
    este = clase;
    nombreDeEste = nombre == null ? "#" + patrones : nombre;
    if (nombre != null) {
      variables.put(nombre, clase == null ? Tipo.DESCONOCIDO : Tipo.valor(clase));
    }
  }

  public void salir() {
    este = null;
  }

  /** The names that stand for something by now. */
  public Nombres nombres() {
    return new Nombres(Map.copyOf(variables), Map.copyOf(caminos));
  }

  /** Forgets all but {@code antes}. */
  public void volver(Nombres antes) {
    salir();
    variables.keySet().retainAll(antes.variables().keySet());
    caminos.keySet().retainAll(antes.caminos().keySet());
  }

  /** Knows {@code otros} as well. */
  public void sumar(Nombres otros) {
    otros.variables().forEach(variables::putIfAbsent);
    otros.caminos().forEach(caminos::putIfAbsent);
  }

  /** Binds a variable to what a constraint reads. */
  public void enlazar(String variable, Tipo tipo, @Nullable Expression lectura) {
    variables.put(variable, tipo);
    String camino = lectura == null ? null : camino(lectura);
    if (camino != null) {
      caminos.put(variable, camino);
    }
  }

  public @Nullable Tipo variable(String nombre) {
    return variables.get(nombre);
  }

  /** Variables in order, {@code juicio} among them. */
  public NavigableMap<String, Tipo> variables() {
    return variables;
  }

  /** The class of the facts of the present pattern; null outside of one or when not known. */
  public @Nullable Class<?> este() {
    return este;
  }

  public Importaciones importaciones() {
    return importaciones;
  }

  /**
   * What an expression reads, the same for every way to write it: {@code $m.fecha}.
   *
   * @return null when it is more than reading
   */
  public @Nullable String camino(Expression expresion) {
    if (expresion instanceof EnclosedExpr entre) {
      return camino(entre.getInner());
    }
    if (expresion instanceof ThisExpr) {
      return nombreDeEste;
    }
    if (expresion instanceof NameExpr nombre) {
      String texto = nombre.getNameAsString();
      return variables.containsKey(texto)
          ? caminos.getOrDefault(texto, texto)
          : nombreDeEste + "." + texto;
    }
    if (expresion instanceof FieldAccessExpr campo) {
      return unir(camino(campo.getScope()), campo.getNameAsString());
    }
    if (expresion instanceof MethodCallExpr llamada && llamada.getArguments().isEmpty()) {
      return unir(
          llamada.getScope().map(this::camino).orElse(nombreDeEste), llamada.getNameAsString());
    }
    return null;
  }

  private static @Nullable String unir(@Nullable String camino, String campo) {
    return camino == null ? null : camino + "." + campo;
  }
}
