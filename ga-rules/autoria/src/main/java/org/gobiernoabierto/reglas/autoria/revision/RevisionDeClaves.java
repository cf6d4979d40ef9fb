package org.gobiernoabierto.reglas.autoria.revision;

import static org.gobiernoabierto.reglas.autoria.defectos.CodigoDeDefecto.CLAVE_CALCULADA;
import static org.gobiernoabierto.reglas.autoria.defectos.CodigoDeDefecto.CLAVE_DESCONOCIDA;
import static org.gobiernoabierto.reglas.autoria.defectos.CodigoDeDefecto.CLAVE_DE_OTRO;
import static org.gobiernoabierto.reglas.autoria.defectos.CodigoDeDefecto.DATO_SIN_USO;
import static org.gobiernoabierto.reglas.autoria.defectos.CodigoDeDefecto.FALTA_DATO;

import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.gobiernoabierto.reglas.autoria.defectos.Hallados;
import org.gobiernoabierto.reglas.autoria.defectos.Sugerencia;
import org.gobiernoabierto.reglas.autoria.drl.Fragmento;
import org.gobiernoabierto.reglas.autoria.revision.CatalogoLeido.VarianteLeida;

/** Keys and data that rules pass to {@code juicio}, against the catalogue. Not thread-safe. */
final class RevisionDeClaves {

  private static final Set<String> DE_REQUISITOS = Set.of("cumple", "noAplica", "vence");
  private static final Set<String> DE_PARAMETROS = Set.of("numero", "dia", "es", "si");

  private final CatalogoLeido catalogo;
  private final Hallados hallados;
  private final Set<String> usadas = new HashSet<>();
  private final Set<String> cumplidos = new HashSet<>();
  private final Set<String> dudosos = new HashSet<>();
  private String requisito = "";

  RevisionDeClaves(CatalogoLeido catalogo, Hallados hallados) {
    this.catalogo = catalogo;
    this.hallados = hallados;
  }

  /** Keys that some rule passes. */
  Set<String> usadas() {
    return usadas;
  }

  /** Requirements that some rule says to be met or not to apply. */
  Set<String> cumplidos() {
    return cumplidos;
  }

  /** Requirements of whose rules some key is not known. */
  Set<String> dudosos() {
    return dudosos;
  }

  /** Of which requirement the rules are that come next. */
  void de(String id) {
    requisito = id;
  }

  /**
   * @param fijos how many values come before the data
   */
  void llamada(MethodCallExpr llamada, int fijos, Fragmento en) {
    String metodo = llamada.getNameAsString();
    boolean seSabe = catalogo.completo() && catalogo.requisitos().containsKey(requisito);
    if (!seSabe || fijos == 0 || DE_PARAMETROS.contains(metodo)) {
      return;
    }
    List<Expression> valores = llamada.getArguments();
    boolean deRequisito = DE_REQUISITOS.contains(metodo);
    Collection<String> existen =
        deRequisito ? catalogo.requisitos().keySet() : catalogo.variantes().keySet();
    Set<String> claves = claves(valores.get(0), existen, en);
    if (claves.isEmpty()) {
      dudosos.add(requisito);
    }
    if (deRequisito && !metodo.equals("vence")) {
      cumplidos.addAll(claves);
    }
    if (claves.isEmpty() || deRequisito) {
      return;
    }
    usadas.addAll(claves);
    if (fijos > 1) {
      new RevisionDeRutas(hallados).literal(valores.get(fijos - 1), en);
    }
    datos(claves.iterator().next(), claves, valores.subList(fijos, valores.size()), llamada, en);
  }

  /** The keys that an argument can be; empty where something is wrong with it. */
  private Set<String> claves(Expression valor, Collection<String> existen, Fragmento en) {
    boolean entera = valor instanceof StringLiteralExpr;
    String escrita = comienzo(valor);
    Set<String> claves = new TreeSet<>();
    if (escrita.isEmpty()) {
      hallados.agregar(CLAVE_CALCULADA, en.lugar(valor));
      return claves;
    }
    existen.stream()
        .filter(clave -> entera ? clave.equals(escrita) : clave.startsWith(escrita))
        .forEach(claves::add);
    if (claves.isEmpty()) {
      hallados.agregar(
          CLAVE_DESCONOCIDA,
          en.lugar(valor),
          "clave",
          escrita,
          "sugerencia",
          Sugerencia.de(escrita, delRequisito(existen)));
    } else if (claves.stream().noneMatch(this::esDelRequisito)) {
      hallados.agregar(CLAVE_DE_OTRO, en.lugar(valor), "requisito", requisito, "clave", escrita);
    }
    return claves;
  }

  private Collection<String> delRequisito(Collection<String> existen) {
    List<String> suyas = existen.stream().filter(this::esDelRequisito).toList();
    return suyas.isEmpty() ? existen : suyas;
  }

  private boolean esDelRequisito(String clave) {
    return clave.equals(requisito) || clave.startsWith(requisito + ".");
  }

  private static String comienzo(Expression valor) {
    if (valor instanceof StringLiteralExpr texto) {
      return texto.getValue();
    }
    return valor instanceof BinaryExpr suma ? comienzo(suma.getLeft()) : "";
  }

  private void datos(
      String clave,
      Set<String> claves,
      List<Expression> pares,
      MethodCallExpr llamada,
      Fragmento en) {
    Map<String, Expression> dados = new LinkedHashMap<>();
    for (int i = 0; i < pares.size(); i += 2) {
      if (!(pares.get(i) instanceof StringLiteralExpr nombre)) {
        return;
      }
      dados.put(nombre.getValue(), nombre);
    }
    Set<String> mencionados = new TreeSet<>();
    for (String una : claves) {
      VarianteLeida variante = catalogo.variantes().get(una);
      if (variante != null) {
        mencionados.addAll(variante.datos());
      }
    }
    List<String> faltan = mencionados.stream().filter(n -> !dados.containsKey(n)).toList();
    Set<String> sobran = new TreeSet<>(dados.keySet());
    sobran.removeAll(mencionados);
    if (!faltan.isEmpty()) {
      Expression donde = sobran.isEmpty() ? llamada : dados.get(sobran.iterator().next());
      hallados.agregar(
          FALTA_DATO,
          en.lugar(donde == null ? llamada : donde),
          "clave",
          clave,
          "dato",
          "{" + String.join("}, {", faltan) + "}",
          "nombre",
          String.join("\", …, \"", faltan));
      return;
    }
    dados.forEach(
        (nombre, donde) -> {
          if (sobran.contains(nombre)) {
            hallados.agregar(
                DATO_SIN_USO,
                en.lugar(donde),
                "clave",
                clave,
                "dato",
                "{" + nombre + "}",
                "nombre",
                nombre,
                "sugerencia",
                Sugerencia.soloParecida(nombre, mencionados));
          }
        });
  }
}
