package org.gobiernoabierto.reglas.autoria.revision;

import static org.gobiernoabierto.reglas.autoria.defectos.CodigoDeDefecto.ARGUMENTOS;
import static org.gobiernoabierto.reglas.autoria.defectos.CodigoDeDefecto.CONSECUENCIA_MAL_ESCRITA;
import static org.gobiernoabierto.reglas.autoria.defectos.CodigoDeDefecto.CONSECUENCIA_VACIA;
import static org.gobiernoabierto.reglas.autoria.defectos.CodigoDeDefecto.CUMPLE_Y_FALTA;
import static org.gobiernoabierto.reglas.autoria.defectos.CodigoDeDefecto.DATO_ENTERO;
import static org.gobiernoabierto.reglas.autoria.defectos.CodigoDeDefecto.DATO_NULO;
import static org.gobiernoabierto.reglas.autoria.defectos.CodigoDeDefecto.SOLO_JUICIO;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.stmt.EmptyStmt;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.Statement;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gobiernoabierto.idioma.Nombrado;
import org.gobiernoabierto.idioma.Texto;
import org.gobiernoabierto.reglas.autoria.defectos.Hallados;
import org.gobiernoabierto.reglas.autoria.defectos.Lugar;
import org.gobiernoabierto.reglas.autoria.drl.Ambito;
import org.gobiernoabierto.reglas.autoria.drl.ArchivoDrl;
import org.gobiernoabierto.reglas.autoria.drl.Consecuencia;
import org.gobiernoabierto.reglas.autoria.drl.FormaDeLlamada;
import org.gobiernoabierto.reglas.autoria.drl.Fragmento;
import org.gobiernoabierto.reglas.autoria.drl.ReglaDrl;
import org.gobiernoabierto.reglas.autoria.tipos.Especie;
import org.gobiernoabierto.reglas.autoria.tipos.Miembros;
import org.gobiernoabierto.reglas.autoria.tipos.Tipo;
import org.gobiernoabierto.reglas.autoria.tipos.TiposDeclarados;
import org.gobiernoabierto.reglas.hechos.Hecho;
import org.gobiernoabierto.reglas.hechos.Juicio;
import org.jspecify.annotations.Nullable;

/** What a rule says when its conditions hold. Not thread-safe. */
final class RevisionDeConsecuencias {

  private static final String CUMPLE = "cumple";
  private static final Set<String> FALTAN = Set.of("falta", "faltaAntesDe");

  private final ReglaDrl regla;
  private final Ambito ambito;
  private final RevisionDeNulos nulos;
  private final RevisionDeClaves claves;
  private final Hallados hallados;

  RevisionDeConsecuencias(
      ReglaDrl regla,
      Ambito ambito,
      RevisionDeNulos nulos,
      RevisionDeClaves claves,
      Hallados hallados) {
    this.regla = regla;
    this.ambito = ambito;
    this.nulos = nulos;
    this.claves = claves;
    this.hallados = hallados;
  }

  void revisar() {
    Consecuencia consecuencia = Consecuencia.de(regla);
    Lugar desde = regla.archivo().lugar(regla.inicioDeLaConsecuencia());
    Lugar hasta = regla.archivo().lugar(regla.fin());
    if (!consecuencia.seEntiende()) {
      if (!hallados.hayEn(desde, hasta)) {
        hallados.agregar(
            CONSECUENCIA_MAL_ESCRITA,
            regla.archivo().lugar(consecuencia.falla()),
            "detalle",
            "«" + consecuencia.palabraDeLaFalla() + "»",
            "requisito",
            regla.requisito());
      }
      return;
    }
    List<Statement> instrucciones =
        consecuencia.instrucciones().stream().filter(i -> !(i instanceof EmptyStmt)).toList();
    if (instrucciones.isEmpty()) {
      hallados.agregar(CONSECUENCIA_VACIA, regla.lugar(), "regla", regla.nombre());
    }
    if (ArchivoDrl.esDeDefiniciones(regla.archivo())) {
      new RevisionDeLoQueInserta(regla, ambito, nulos, hallados)
          .revisar(instrucciones, consecuencia);
    } else {
      instrucciones.forEach(instruccion -> instruccion(instruccion, consecuencia));
      contradichas(instrucciones, consecuencia);
    }
  }

  private void instruccion(Statement instruccion, Consecuencia en) {
    MethodCallExpr llamada = aJuicio(instruccion);
    if (llamada != null) {
      llamada(llamada, en);
      new RevisionDeLiterales(en, hallados).revisar(llamada);
      return;
    }
    Lugar lugar = en.lugar(instruccion);
    if (!hallados.hayEn(lugar, regla.archivo().lugar(en.fin(instruccion)))) {
      hallados.agregar(SOLO_JUICIO, lugar);
    }
  }

  private static @Nullable MethodCallExpr aJuicio(Statement instruccion) {
    boolean llama =
        instruccion instanceof ExpressionStmt sola
            && sola.getExpression() instanceof MethodCallExpr llamada
            && llamada.getScope().filter(s -> s.toString().equals(Ambito.JUICIO)).isPresent();
    return llama ? ((ExpressionStmt) instruccion).getExpression().asMethodCallExpr() : null;
  }

  private void llamada(MethodCallExpr llamada, Consecuencia en) {
    Resolutor resolutor = new Resolutor(en, ambito, hallados);
    resolutor.de(llamada);
    List<Expression> valores = llamada.getArguments();
    valores.forEach(valor -> nulos.lectura(valor, en));
    List<Method> metodos =
        Miembros.metodos(Juicio.class, llamada.getNameAsString(), valores.size(), false);
    if (metodos.isEmpty()) {
      return;
    }
    Method metodo = metodos.get(0);
    Resolutor callado = new Resolutor(en, ambito, new Hallados());
    Parameter[] pedidos = metodo.getParameters();
    int fijos = metodo.isVarArgs() ? pedidos.length - 1 : pedidos.length;
    boolean caben = true;
    for (int i = 0; i < fijos && caben; i++) {
      caben = Tipo.valor(pedidos[i].getType()).comparableCon(callado.de(valores.get(i)));
      if (caben && pedidos[i].getType() != String.class && !acepta(pedidos[i])) {
        avisarSiFalta(valores.get(i), en);
      }
    }
    boolean deDatos = metodo.isVarArgs() && pedidos[fijos].getType() == Object[].class;
    if (metodo.isVarArgs() && !deDatos) {
      caben &=
          valores.stream()
              .skip(fijos)
              .allMatch(v -> Tipo.valor(LocalDate.class).comparableCon(callado.de(v)));
    }
    boolean pares = (valores.size() - fijos) % 2 == 0 || !deDatos;
    if (!caben || !pares) {
      hallados.agregar(
          ARGUMENTOS,
          en.lugar(llamada.getName()),
          "metodo",
          metodo.getName(),
          "forma",
          FormaDeLlamada.de(Juicio.class, metodo.getName()));
      return;
    }
    claves.llamada(llamada, fijos, en);
    for (int i = fijos + 1; deDatos && i < valores.size(); i += 2) {
      avisarSiFalta(valores.get(i), en);
      avisarSiEsEntero(valores.get(i), callado.de(valores.get(i)), en);
    }
  }

  private void avisarSiEsEntero(Expression valor, Tipo tipo, Fragmento en) {
    Tipo uno = tipo.especie() == Especie.LISTA ? tipo.elemento() : tipo;
    Class<?> clase = uno.clase();
    boolean seLee = Nombrado.class.isAssignableFrom(clase) || clase == Texto.class;
    boolean entero = clase.isRecord() || Hecho.class.isAssignableFrom(clase);
    if (!seLee && (entero || TiposDeclarados.es(clase))) {
      hallados.agregar(
          DATO_ENTERO,
          en.lugar(valor),
          "texto",
          en.texto(valor),
          "una",
          ComoSeCompara.nombre(tipo));
    }
  }

  /** A requirement cannot be met and lack something for the same facts. */
  private void contradichas(List<Statement> instrucciones, Consecuencia en) {
    Map<String, String> dichas = new HashMap<>();
    for (Statement instruccion : instrucciones) {
      MethodCallExpr llamada = aJuicio(instruccion);
      String metodo = llamada == null ? "" : llamada.getNameAsString();
      boolean decide = metodo.equals(CUMPLE) || FALTAN.contains(metodo);
      if (llamada != null
          && decide
          && llamada.getArguments().getFirst().orElse(null) instanceof StringLiteralExpr c) {
        String requisito = c.getValue().replaceFirst("\\..*", "");
        String clase = metodo.equals(CUMPLE) ? CUMPLE : "";
        String otra = dichas.putIfAbsent(requisito, clase);
        if (otra != null && !otra.equals(clase)) {
          hallados.agregar(CUMPLE_Y_FALTA, en.lugar(instruccion), "requisito", requisito);
        }
      }
    }
  }

  private static boolean acepta(Parameter pedido) {
    return pedido.getAnnotatedType().isAnnotationPresent(Nullable.class);
  }

  private void avisarSiFalta(Node valor, Consecuencia en) {
    if (valor instanceof Expression leida && nulos.puedeFaltar(leida, en)) {
      String texto = en.texto(valor);
      String campo = texto.replaceFirst("^.*\\.", "").replace("()", "");
      hallados.agregar(DATO_NULO, en.lugar(valor), "texto", texto, "campo", campo);
    }
  }
}
