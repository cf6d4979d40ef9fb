package org.gobiernoabierto.reglas.autoria.lectura;

import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.NameExpr;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gobiernoabierto.reglas.autoria.drl.Condicion;
import org.gobiernoabierto.reglas.autoria.drl.Condicion.Acumulacion;
import org.gobiernoabierto.reglas.autoria.drl.Condicion.Funcion;
import org.gobiernoabierto.reglas.autoria.drl.Condicion.Grupo;
import org.gobiernoabierto.reglas.autoria.drl.Condicion.Patron;
import org.gobiernoabierto.reglas.autoria.drl.Expresion;
import org.gobiernoabierto.reglas.autoria.drl.ReglaDrl;
import org.gobiernoabierto.reglas.autoria.drl.Restriccion;
import org.gobiernoabierto.reglas.autoria.tipos.Tipo;
import org.jspecify.annotations.Nullable;

/** Says in Spanish what a rule asks for. Not thread-safe. */
final class LecturaDeCondiciones {

  static final String PARA = "para ";
  private static final String EJERCICIO = LecturaDeValores.EJERCICIO;
  private static final Pattern QUE = Pattern.compile("(\\bque (?:no )?)(\\p{L}+)");
  private static final Map<String, String> SUBJUNTIVOS =
      Map.of(
          "es", "sea",
          "está", "esté",
          "cuenta", "cuente",
          "consta", "conste",
          "coincide", "coincida",
          "puede", "pueda",
          "tiene", "tenga");

  private final ReglaDrl regla;
  private final LecturaDeValores valores;
  private final LecturaDeRestricciones restricciones;

  LecturaDeCondiciones(ReglaDrl regla, LecturaDeValores valores) {
    this.regla = regla;
    this.valores = valores;
    restricciones = new LecturaDeRestricciones(regla.archivo(), valores);
  }

  /** All of it: {@code para algún compromiso: no hay …}. */
  String leer() {
    List<Condicion> partes = regla.condiciones().partes();
    List<String> sujetos = new ArrayList<>();
    int i = 0;
    while (i < partes.size() && esSujeto(partes, i)) {
      sujetos.add(nombrado((Patron) partes.get(i)).algun());
      i++;
    }
    List<String> dichas = new ArrayList<>();
    for (Condicion parte : partes.subList(i, partes.size())) {
      String dicha = condicion(parte);
      if (!dicha.isEmpty()) {
        dichas.add(dicha);
      }
    }
    if (dichas.isEmpty()) {
      return "siempre";
    }
    return sujetos.isEmpty() ? juntas(dichas) : PARA + juntas(sujetos) + ": " + juntas(dichas);
  }

  /** Whether a pattern starts the rule and what follows speaks of its fact. */
  private boolean esSujeto(List<Condicion> partes, int i) {
    return partes.get(i) instanceof Patron patron
        && !patron.clase().equals(EJERCICIO)
        && partes.subList(i + 1, partes.size()).stream().anyMatch(otra -> nombra(otra, patron));
  }

  private static boolean nombra(Condicion condicion, Patron patron) {
    return Stream.concat(
            Stream.ofNullable(patron.variable()),
            patron.restricciones().stream().map(Expresion::enlace).filter(e -> e != null))
        .anyMatch(
            variable ->
                condicion
                    .todas()
                    .flatMap(Condicion::expresiones)
                    .anyMatch(e -> usa(e.texto(), variable)));
  }

  private static boolean usa(String texto, String variable) {
    return Pattern.compile(Pattern.quote(variable) + "\\b").matcher(texto).find();
  }

  private static String juntas(List<String> dichas) {
    boolean largas =
        dichas.size() > 1 && dichas.stream().anyMatch(d -> d.matches(".*[,;:].*| y .*"));
    if (!largas) {
      return Calificativo.enumerar(dichas, "y");
    }
    int ultima = dichas.size() - 1;
    return String.join("; ", dichas.subList(0, ultima)) + "; y " + dichas.get(ultima);
  }

  private String condicion(Condicion condicion) {
    if (condicion instanceof Patron patron) {
      return hay(patron);
    }
    if (condicion instanceof Acumulacion acumulacion) {
      return acumulacion(acumulacion);
    }
    Grupo grupo = (Grupo) condicion;
    List<Condicion> partes = grupo.partes();
    return switch (grupo.clase()) {
      case Y, EXISTE -> juntas(cadaUna(partes));
      case O -> "o bien " + String.join(", o bien ", cadaUna(partes));
      case NO -> partes.isEmpty() ? "nunca" : noHay(partes.get(0));
      case UNIVERSAL -> paraTodo(partes);
    };
  }

  private List<String> cadaUna(List<Condicion> partes) {
    return partes.stream().map(this::condicion).filter(dicha -> !dicha.isEmpty()).toList();
  }

  private String hay(Patron patron) {
    if (patron.clase().equals(EJERCICIO)) {
      return delEjercicio(patron);
    }
    return nombrado(patron).hay();
  }

  /** There is always exactly one exercise. */
  private String delEjercicio(Patron patron) {
    Sustantivo palabra = valores.palabras().hecho(EJERCICIO);
    if (patron.variable() != null) {
      valores.llamar(patron.variable(), Dicho.hecho(palabra.el(), palabra, EJERCICIO));
    }
    return Calificativo.juntos(calificativos(patron)).replaceFirst("^cuando ", "");
  }

  private String noHay(Condicion condicion) {
    if (condicion instanceof Patron patron) {
      return enSubjuntivo(nombrado(patron).noHay());
    }
    if (condicion instanceof Grupo grupo && grupo.clase() == Grupo.Clase.Y) {
      return noHayVarios(grupo.partes());
    }
    return "no se da que " + condicion(condicion);
  }

  private static String enSubjuntivo(String texto) {
    return QUE.matcher(texto)
        .replaceAll(que -> que.group(1) + SUBJUNTIVOS.getOrDefault(que.group(2), que.group(2)));
  }

  /** {@code not( A and not B )}: for each A there is a B. */
  private String noHayVarios(List<Condicion> partes) {
    if (partes.size() == 1) {
      return noHay(partes.get(0));
    }
    Condicion ultima = partes.get(partes.size() - 1);
    boolean patrones =
        partes.subList(0, partes.size() - 1).stream().allMatch(Patron.class::isInstance);
    if (patrones && ultima instanceof Grupo no && no.clase() == Grupo.Clase.NO) {
      List<String> cada =
          partes.subList(0, partes.size() - 1).stream()
              .map(parte -> nombrado((Patron) parte).cada())
              .toList();
      return "por " + Calificativo.enumerar(cada, "y") + " " + condicion(no.partes().get(0));
    }
    return "no se da a la vez que (" + juntas(cadaUna(partes)) + ")";
  }

  private String paraTodo(List<Condicion> partes) {
    if (partes.size() == 1) {
      return "todo es así: " + condicion(partes.get(0));
    }
    String cada = nombrado((Patron) partes.get(0)).cada();
    return "por " + cada + " " + juntas(cadaUna(partes.subList(1, partes.size())));
  }

  /** What a pattern looks for, with what it asks; its names are known from here on. */
  private Sustantivo nombrado(Patron patron) {
    Sustantivo palabra = valores.palabras().hecho(patron.clase());
    if (patron.deOtraFuente()) {
      return new Sustantivo(
          valores.sinLeer(regla.archivo().texto().substring(patron.inicio(), patron.fin())),
          false,
          false,
          false);
    }
    boolean seNombra =
        patron.variable() != null
            || patron.restricciones().stream().anyMatch(r -> r.enlace() != null);
    if (seNombra && valores.seLlama(palabra.ese())) {
      palabra = palabra.mas("B");
    }
    Dicho hecho = Dicho.hecho(palabra.ese(), palabra, patron.clase());
    if (patron.variable() != null) {
      valores.llamar(patron.variable(), hecho);
    }
    List<Calificativo> calificativos = calificativos(patron);
    enlaces(patron, hecho);
    return calificativos.isEmpty() ? palabra : palabra.mas(Calificativo.juntos(calificativos));
  }

  private List<Calificativo> calificativos(Patron patron) {
    valores.entrar(patron.clase());
    List<Calificativo> todos = new ArrayList<>();
    for (Expresion restriccion : patron.restricciones()) {
      Calificativo dicho = restricciones.de(restriccion);
      if (dicho != null) {
        todos.add(dicho);
      }
    }
    valores.entrar("");
    return todos;
  }

  private void enlaces(Patron patron, Dicho hecho) {
    for (Expresion restriccion : patron.restricciones()) {
      Expression leida = restriccion.arbol();
      while (leida instanceof BinaryExpr binaria) {
        leida = binaria.getLeft();
      }
      if (restriccion.enlace() != null && leida instanceof NameExpr campo) {
        valores.llamar(restriccion.enlace(), deHecho(hecho, campo.getNameAsString()));
      }
    }
  }

  private Dicho deHecho(Dicho hecho, String campo) {
    return campo.equals("id")
        ? hecho
        : Dicho.campo(
            valores.palabras().campo(hecho.clase(), campo),
            hecho.texto(),
            valores.palabras().tipo(hecho.clase(), campo));
  }

  private String acumulacion(Acumulacion acumulacion) {
    if (acumulacion.clave() != null) {
      return agrupacion(acumulacion, acumulacion.clave());
    }
    Funcion cuenta = conNombre(acumulacion, "count");
    Expresion tope = cuenta == null ? null : sobre(acumulacion.restricciones(), cuenta.variable());
    if (cuenta != null && tope != null) {
      return contados(acumulacion, cuenta, tope);
    }
    List<String> dichas = new ArrayList<>();
    dichas.add(condicion(acumulacion.fuente()));
    for (Funcion funcion : acumulacion.funciones()) {
      dichas.add(calculado(funcion));
    }
    acumulacion.restricciones().forEach(r -> dichas.add(valores.sinLeer(r.texto())));
    String calculados = Calificativo.enumerar(dichas.subList(1, dichas.size()), "y");
    return acumulacion.fuente() instanceof Patron
        ? dichas.get(0) + " (de cuanto haya, " + calculados + ")"
        : "se da que (" + dichas.get(0) + "), y de cuantos casos haya, " + calculados;
  }

  private String agrupacion(Acumulacion acumulacion, Expresion clave) {
    List<String> dichas = new ArrayList<>();
    dichas.add("agrupando por " + valores.sinLeer(clave.texto()));
    dichas.add(condicion(acumulacion.fuente()));
    acumulacion.funciones().forEach(funcion -> dichas.add(calculado(funcion)));
    acumulacion.restricciones().forEach(r -> dichas.add(valores.sinLeer(r.texto())));
    return String.join("; ", dichas);
  }

  private static @Nullable Funcion conNombre(Acumulacion acumulacion, String nombre) {
    return acumulacion.funciones().stream()
        .filter(funcion -> funcion.nombre().equals(nombre))
        .findFirst()
        .orElse(null);
  }

  private static @Nullable Expresion sobre(
      List<Expresion> restricciones, @Nullable String variable) {
    return restricciones.size() == 1
            && variable != null
            && restricciones.get(0).arbol() instanceof BinaryExpr comparacion
            && comparacion.getLeft().toString().equals(variable)
        ? restricciones.get(0)
        : null;
  }

  private String contados(Acumulacion acumulacion, Funcion cuenta, Expresion tope) {
    BinaryExpr comparacion = (BinaryExpr) Objects.requireNonNull(tope.arbol());
    Restriccion en = new Restriccion(regla.archivo(), tope);
    valores.llamar(
        Objects.requireNonNull(cuenta.variable()), Dicho.literal("cuántos son", Tipo.NUMERO));
    String operador = en.operador(comparacion);
    String cuantos = valores.de(comparacion.getRight(), en).texto();
    if (operador.equals(">") && cuantos.equals("0")) {
      return condicion(acumulacion.fuente());
    }
    String relacion =
        switch (operador) {
          case "<" -> "menos de ";
          case "<=" -> "a lo más ";
          case ">" -> "más de ";
          case ">=" -> "al menos ";
          case "==" -> "exactamente ";
          default -> operador + " ";
        };
    return "hay " + relacion + cuantos + ", contando " + cada(acumulacion.fuente());
  }

  private String cada(Condicion fuente) {
    if (fuente instanceof Patron patron) {
      return nombrado(patron).cada();
    }
    List<Condicion> partes = fuente.partes();
    if (!partes.isEmpty() && partes.get(0) instanceof Patron primero) {
      String cada = nombrado(primero).cada();
      return cada + " tal que " + juntas(cadaUna(partes.subList(1, partes.size())));
    }
    return "cada vez que " + condicion(fuente);
  }

  private String calculado(Funcion funcion) {
    Dicho de = null;
    if (!funcion.argumentos().isEmpty()) {
      Expresion argumento = funcion.argumentos().get(0);
      Expression arbol = argumento.arbol();
      de = arbol == null ? null : valores.de(arbol, new Restriccion(regla.archivo(), argumento));
    }
    Sustantivo palabra = de == null ? null : de.palabra();
    if (de == null || palabra == null) {
      return valores.sinLeer(funcion.nombre());
    }
    String dicho =
        switch (funcion.nombre()) {
          case "min" -> palabra.extremo(true);
          case "max" -> palabra.extremo(false);
          case "collectList", "collectSet" -> "cada " + palabra.texto();
          case "sum" -> "la suma de " + palabra.texto();
          case "average" -> "el promedio de " + palabra.texto();
          default -> valores.sinLeer(funcion.nombre()) + " de " + palabra.texto();
        };
    if (funcion.variable() != null) {
      valores.llamar(
          funcion.variable(),
          Dicho.literal(dicho + (de.de() == null ? "" : " de " + de.de()), de.tipo()));
    }
    return "se toma " + dicho;
  }
}
