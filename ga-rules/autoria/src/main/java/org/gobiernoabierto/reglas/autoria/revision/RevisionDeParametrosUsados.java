package org.gobiernoabierto.reglas.autoria.revision;

import static org.gobiernoabierto.reglas.autoria.defectos.CodigoDeDefecto.PARAMETRO_DESCONOCIDO;
import static org.gobiernoabierto.reglas.autoria.defectos.CodigoDeDefecto.PARAMETRO_DE_OTRO_TIPO;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import java.util.SortedMap;
import java.util.TreeMap;
import org.gobiernoabierto.reglas.autoria.archivos.Fechas;
import org.gobiernoabierto.reglas.autoria.defectos.Hallados;
import org.gobiernoabierto.reglas.autoria.defectos.Sugerencia;
import org.gobiernoabierto.reglas.autoria.drl.Ambito;
import org.gobiernoabierto.reglas.autoria.drl.Fragmento;
import org.gobiernoabierto.reglas.autoria.tipos.Especie;

/** Parameters that rules ask {@code juicio} for, against {@code parametros.yaml}. Immutable. */
final class RevisionDeParametrosUsados {

  private final CatalogoLeido catalogo;
  private final Hallados hallados;

  RevisionDeParametrosUsados(CatalogoLeido catalogo, Hallados hallados) {
    this.catalogo = catalogo;
    this.hallados = hallados;
  }

  void revisar(Node nodo, Fragmento en) {
    if (catalogo.nombresSeguros()
        && nodo instanceof MethodCallExpr llamada
        && !llamada.getArguments().isEmpty()
        && llamada.getScope().filter(s -> s.toString().equals(Ambito.JUICIO)).isPresent()) {
      Expression valor = llamada.getArgument(0);
      switch (llamada.getNameAsString()) {
        case "numero" -> parametro(valor, Especie.NUMERO, en);
        case "dia" -> parametro(valor, Especie.FECHA, en);
        case "es" -> parametro(valor, Especie.TEXTO, en);
        case "si" -> parametro(valor, Especie.LOGICO, en);
        default -> {}
      }
    }
    nodo.getChildNodes().forEach(parte -> revisar(parte, en));
  }

  private void parametro(Expression expresion, Especie especie, Fragmento en) {
    if (!(expresion instanceof StringLiteralExpr nombre)) {
      return;
    }
    SortedMap<String, String> parametros = new TreeMap<>();
    catalogo.guia().parametros().forEach(p -> parametros.put(p.nombre(), p.ultimo().valor()));
    parametros.putAll(catalogo.parametros());
    String valor = parametros.get(nombre.getValue());
    if (valor == null) {
      hallados.agregar(
          PARAMETRO_DESCONOCIDO,
          en.lugar(expresion),
          "parametro",
          nombre.getValue(),
          "sugerencia",
          Sugerencia.de(nombre.getValue(), parametros.keySet()));
      return;
    }
    boolean vale =
        switch (especie) {
          case FECHA -> Fechas.es(valor);
          case NUMERO -> valor.matches("[+-]?\\d{1,9}");
          case LOGICO -> valor.matches("sí|no");
          default -> true;
        };
    if (!vale) {
      hallados.agregar(
          PARAMETRO_DE_OTRO_TIPO,
          en.lugar(expresion),
          "parametro",
          nombre.getValue(),
          "valor",
          valor,
          "una",
          especie);
    }
  }
}
