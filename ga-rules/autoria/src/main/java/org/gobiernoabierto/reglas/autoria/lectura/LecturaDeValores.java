package org.gobiernoabierto.reglas.autoria.lectura;

import static java.util.Objects.requireNonNull;

import com.github.javaparser.ast.expr.BooleanLiteralExpr;
import com.github.javaparser.ast.expr.CastExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.LiteralExpr;
import com.github.javaparser.ast.expr.LiteralStringValueExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.NullLiteralExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.expr.ThisExpr;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gobiernoabierto.reglas.autoria.drl.Ambito;
import org.gobiernoabierto.reglas.autoria.drl.Fragmento;
import org.gobiernoabierto.reglas.autoria.tipos.Especie;
import org.gobiernoabierto.reglas.autoria.tipos.Tipo;
import org.jspecify.annotations.Nullable;

/** Says in Spanish what the values in a rule are, as far as it has been read. Not thread-safe. */
final class LecturaDeValores {

  static final String EJERCICIO = "Ejercicio";
  private static final Pattern CORRER = Pattern.compile("(plus|minus)(Days|Months|Years)");
  private static final Map<String, String[]> UNIDADES =
      Map.of(
          "Days", new String[] {"día", "días"},
          "Months", new String[] {"mes", "meses"},
          "Years", new String[] {"año", "años"});

  private final Palabras palabras;
  private final List<String> sinLeer;
  private final Map<String, Dicho> variables = new HashMap<>();
  private String este = "";

  /**
   * @param sinLeer where to add what is not understood
   */
  LecturaDeValores(Palabras palabras, List<String> sinLeer) {
    this.palabras = palabras;
    this.sinLeer = sinLeer;
  }

  Palabras palabras() {
    return palabras;
  }

  /** Goes into a pattern over {@code clase}; empty for out of any. */
  void entrar(String clase) {
    este = clase;
  }

  String este() {
    return este;
  }

  void llamar(String variable, Dicho dicho) {
    variables.put(variable, dicho);
  }

  @Nullable Dicho variable(String nombre) {
    return variables.get(nombre);
  }

  /** Whether a fact is already called so. */
  boolean seLlama(String texto) {
    return variables.values().stream().anyMatch(dicho -> dicho.texto().equals(texto));
  }

  /** What is not understood stands as it is written. */
  String sinLeer(String drl) {
    String llano = drl.replaceAll("\\s+", " ").strip();
    sinLeer.add(llano);
    return "«" + llano + "»";
  }

  Dicho de(Expression expresion, Fragmento en) {
    Dicho dicho = leer(expresion, en);
    return dicho == null ? Dicho.literal(sinLeer(en.texto(expresion)), Tipo.DESCONOCIDO) : dicho;
  }

  private @Nullable Dicho leer(Expression expresion, Fragmento en) {
    if (expresion instanceof EnclosedExpr entre) {
      return leer(entre.getInner(), en);
    }
    if (expresion instanceof CastExpr conversion) {
      return leer(conversion.getExpression(), en);
    }
    if (expresion instanceof LiteralExpr literal) {
      return literal(literal);
    }
    if (expresion instanceof ThisExpr) {
      return Dicho.hecho("sí", palabras.hecho(este), este);
    }
    if (expresion instanceof NameExpr nombre) {
      Dicho variable = variables.get(nombre.getNameAsString());
      return variable != null || este.isEmpty() || nombre.getNameAsString().startsWith("$")
          ? variable
          : propio(nombre.getNameAsString());
    }
    if (expresion instanceof FieldAccessExpr campo) {
      String constante = palabras.constante(campo.getScope().toString(), campo.getNameAsString());
      return constante != null
          ? Dicho.literal("«" + constante + "»", Tipo.valor(Enum.class))
          : campo(leer(campo.getScope(), en), campo.getNameAsString());
    }
    if (expresion instanceof MethodCallExpr llamada) {
      return llamada(llamada, en);
    }
    if (expresion instanceof ObjectCreationExpr nuevo
        && nuevo.getType().getNameAsString().equals("Texto")) {
      return leer(nuevo.getArgument(0), en);
    }
    return null;
  }

  private static Dicho literal(LiteralExpr literal) {
    if (literal instanceof NullLiteralExpr) {
      return Dicho.literal("nada", Tipo.NULO);
    }
    if (literal instanceof BooleanLiteralExpr logico) {
      return Dicho.literal(logico.getValue() ? "sí" : "no", Tipo.LOGICO);
    }
    String valor = ((LiteralStringValueExpr) literal).getValue();
    return literal instanceof StringLiteralExpr
        ? Dicho.literal("«" + valor + "»", Tipo.TEXTO)
        : Dicho.literal(valor, Tipo.NUMERO);
  }

  /** A field of the fact that is spoken of. */
  Dicho propio(String campo) {
    return Dicho.propio(palabras.campo(este, campo), palabras.tipo(este, campo));
  }

  private @Nullable Dicho campo(@Nullable Dicho de, String campo) {
    if (de == null) {
      return null;
    }
    if (de.esHecho() && campo.equals("id")) {
      return de;
    }
    if (campo.equals("size") && de.palabra() != null) {
      return cuantos(de);
    }
    Sustantivo palabra = palabras.campo(de.clase(), campo);
    Tipo tipo = palabras.tipo(de.clase(), campo);
    return de.esHecho() && de.texto().equals("sí") ? propio(campo) : deAlgo(de, palabra, tipo);
  }

  /** Of the exercise, of which there is one, nobody says whose it is. */
  private static Dicho deAlgo(Dicho de, Sustantivo palabra, Tipo tipo) {
    return de.clase().equals(EJERCICIO)
        ? Dicho.literal(palabra.el(), tipo)
        : Dicho.campo(palabra, de.texto(), tipo);
  }

  private static Dicho cuantos(Dicho lista) {
    Sustantivo numero = new Sustantivo("número", false, false, false);
    Sustantivo palabra = lista.palabra();
    return lista.de() == null && palabra != null
        ? Dicho.propio(numero.mas("de " + palabra.texto()), Tipo.NUMERO)
        : Dicho.campo(numero, lista.texto(), Tipo.NUMERO);
  }

  private @Nullable Dicho llamada(MethodCallExpr llamada, Fragmento en) {
    String metodo = llamada.getNameAsString();
    if (esDelJuicio(llamada)) {
      return delJuicio(llamada, en);
    }
    if (CORRER.matcher(metodo).matches()) {
      return corrida(llamada, en);
    }
    if (!llamada.getArguments().isEmpty()) {
      return null;
    }
    String campo =
        metodo.matches("get[A-Z].*")
            ? metodo.substring(3, 4).toLowerCase(Locale.ROOT) + metodo.substring(4)
            : metodo;
    Expression de = llamada.getScope().orElse(null);
    return de == null ? propio(campo) : campo(leer(de, en), campo);
  }

  static boolean esDelJuicio(MethodCallExpr llamada) {
    return llamada.getScope().filter(de -> de.toString().equals(Ambito.JUICIO)).isPresent();
  }

  private @Nullable Dicho delJuicio(MethodCallExpr llamada, Fragmento en) {
    List<String> dados = new ArrayList<>();
    if (llamada.getNameAsString().matches("numero|dia")) {
      return llamada.getArgument(0) instanceof StringLiteralExpr nombre
          ? Dicho.literal("lo que dice " + parametro(nombre.getValue()), tipoDelJuicio(llamada))
          : null;
    }
    llamada.getArguments().forEach(uno -> dados.add(de(uno, en).texto()));
    return switch (llamada.getNameAsString()) {
      case "primero" ->
          fecha("el primero de estos días (%s; %s)".formatted(dados.get(0), dados.get(1)));
      case "ultimo" ->
          fecha("el último de estos días (%s; %s)".formatted(dados.get(0), dados.get(1)));
      case "masMeses" -> fecha(dados.get(1) + " meses después de " + dados.get(0));
      case "dias" ->
          Dicho.literal("los días que van de " + dados.get(0) + " a " + dados.get(1), Tipo.NUMERO);
      default -> null;
    };
  }

  private static Tipo tipoDelJuicio(MethodCallExpr llamada) {
    return llamada.getNameAsString().equals("dia") ? Tipo.valor(LocalDate.class) : Tipo.NUMERO;
  }

  private static Dicho fecha(String texto) {
    return Dicho.literal(texto, Tipo.valor(LocalDate.class));
  }

  /** With a place for its value. */
  static String parametro(String nombre) {
    return "el parámetro %s (hoy {%s})".formatted(nombre, nombre);
  }

  /** A day so many days, months or years before or after another. */
  private Dicho corrida(MethodCallExpr llamada, Fragmento en) {
    List<String> pasos = new ArrayList<>();
    Expression base = llamada;
    boolean despues = false;
    while (base instanceof MethodCallExpr una) {
      Matcher paso = CORRER.matcher(una.getNameAsString());
      if (!paso.matches() || una.getScope().isEmpty()) {
        break;
      }
      despues = paso.group(1).equals("plus");
      pasos.add(0, (despues ? "+" : "-") + cuanto(una.getArgument(0), paso.group(2), en));
      base = una.getScope().get();
    }
    StringBuilder texto = new StringBuilder(pasos.get(0).substring(1));
    for (String paso : pasos.subList(1, pasos.size())) {
      boolean suma = (paso.charAt(0) == '+') == despues;
      texto.append(suma ? " más " : " menos ").append(paso.substring(1));
    }
    String desde = de(base, en).texto();
    return fecha(texto + (despues ? " después de " : " antes de ") + desde);
  }

  private String cuanto(Expression numero, String unidad, Fragmento en) {
    String[] nombres = requireNonNull(UNIDADES.get(unidad));
    String dicho = de(numero, en).texto();
    if (dicho.equals("1")) {
      return "un " + nombres[0];
    }
    return dicho.matches("\\d+")
        ? dicho + " " + nombres[1]
        : "los " + nombres[1] + dicho.replaceFirst("^lo( que dice)?", "$1");
  }

  /** Whether values that come in order are days. */
  static boolean esFecha(Dicho uno, Dicho otro) {
    return uno.tipo().especie() == Especie.FECHA || otro.tipo().especie() == Especie.FECHA;
  }
}
