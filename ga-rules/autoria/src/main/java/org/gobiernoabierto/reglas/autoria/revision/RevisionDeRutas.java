package org.gobiernoabierto.reglas.autoria.revision;

import static org.gobiernoabierto.reglas.autoria.defectos.CodigoDeDefecto.RUTA_DESCONOCIDA;
import static org.gobiernoabierto.reglas.autoria.defectos.CodigoDeDefecto.RUTA_MAL_ESCRITA;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gobiernoabierto.modelo.EjercicioLocal;
import org.gobiernoabierto.reglas.autoria.archivos.Nodo;
import org.gobiernoabierto.reglas.autoria.defectos.Hallados;
import org.gobiernoabierto.reglas.autoria.defectos.Lugar;
import org.gobiernoabierto.reglas.autoria.defectos.Sugerencia;
import org.gobiernoabierto.reglas.autoria.drl.Fragmento;
import org.gobiernoabierto.reglas.autoria.tipos.Especie;
import org.gobiernoabierto.reglas.autoria.tipos.Tipo;

/** Whether JSON Pointers lead to where an exercise can have something. Immutable. */
final class RevisionDeRutas {

  private static final String INDICE = "\\*|-|\\d+";
  private static final String EXTENSION = "x-";

  private final Hallados hallados;

  RevisionDeRutas(Hallados hallados) {
    this.hallados = hallados;
  }

  /** Looks at a pointer that a rule writes out; one that it computes is left. */
  void literal(Expression expresion, Fragmento en) {
    if (expresion instanceof StringLiteralExpr texto) {
      revisar(texto.getValue(), en.lugar(expresion));
    }
  }

  /** Looks at the pointer of a key, which is empty for the whole exercise. */
  void deLaClave(Nodo mapa, String clave) {
    Nodo ruta = mapa.valor(clave);
    if (ruta != null) {
      revisar(ruta.texto(), ruta.lugar());
    }
  }

  /** Looks at a pointer or a pattern of pointers. */
  void revisar(String ruta, Lugar lugar) {
    if (ruta.isEmpty()) {
      return;
    }
    if (!ruta.matches("(/[^/\\s]+)+")) {
      hallados.agregar(RUTA_MAL_ESCRITA, lugar, "ruta", ruta);
      return;
    }
    Tipo en = Tipo.valor(EjercicioLocal.class);
    String[] partes = ruta.substring(1).split("/");
    for (int i = 0; i < partes.length; i++) {
      boolean ultima = i == partes.length - 1;
      if (en.esDesconocido() || (ultima && partes[i].equals("**"))) {
        return;
      }
      if (en.especie() == Especie.LISTA) {
        if (!partes[i].matches(INDICE)) {
          hallados.agregar(
              RUTA_DESCONOCIDA,
              lugar,
              "miembro",
              partes[i],
              "ruta",
              ruta,
              "sugerencia",
              Sugerencia.de("*", List.of("*")));
          return;
        }
        en = en.elemento();
      } else {
        en = miembro(partes[i], en, ruta, lugar);
      }
    }
  }

  private Tipo miembro(String nombre, Tipo de, String ruta, Lugar lugar) {
    if (nombre.startsWith(EXTENSION)) {
      return Tipo.DESCONOCIDO;
    }
    RecordComponent[] componentes = de.clase().getRecordComponents();
    List<RecordComponent> miembros =
        componentes == null
            ? List.of()
            : Stream.of(componentes).filter(c -> c.getType() != Map.class).toList();
    return miembros.stream()
        .filter(c -> c.getName().equals(nombre))
        .findFirst()
        .map(c -> Tipo.valor(c.getGenericType()))
        .orElseGet(
            () -> {
              hallados.agregar(
                  RUTA_DESCONOCIDA,
                  lugar,
                  "miembro",
                  nombre,
                  "ruta",
                  ruta,
                  "sugerencia",
                  Sugerencia.de(nombre, miembros.stream().map(RecordComponent::getName).toList()));
              return Tipo.DESCONOCIDO;
            });
  }
}
