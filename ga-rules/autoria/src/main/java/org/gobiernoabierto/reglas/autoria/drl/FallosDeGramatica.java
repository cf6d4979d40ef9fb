package org.gobiernoabierto.reglas.autoria.drl;

import static org.gobiernoabierto.reglas.autoria.defectos.CodigoDeDefecto.ATRIBUTO_PROHIBIDO;
import static org.gobiernoabierto.reglas.autoria.defectos.CodigoDeDefecto.FALTA_END;
import static org.gobiernoabierto.reglas.autoria.defectos.CodigoDeDefecto.FALTA_WHEN;
import static org.gobiernoabierto.reglas.autoria.defectos.CodigoDeDefecto.METADATO_DESCONOCIDO;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.drools.drl.parser.antlr4.DRL10Lexer;
import org.gobiernoabierto.reglas.autoria.drl.Fallo.Arreglo;
import org.gobiernoabierto.reglas.autoria.drl.Piezas.Zona;
import org.gobiernoabierto.reglas.autoria.revision.RevisionDeAtributos;
import org.jspecify.annotations.Nullable;

/** What an author is likely to have missed where the grammar meets what it does not expect. */
final class FallosDeGramatica {

  private static final Set<String> DE_OTRA_COSA =
      Set.of("declaredef", "querydef", "functiondef", "globaldef");

  private final Piezas piezas;
  private final Inesperado inesperado;
  private final Fallos fallos;

  /** Where the grammar stopped. */
  private final int i;

  private FallosDeGramatica(Piezas piezas, Inesperado inesperado) {
    this.piezas = piezas;
    this.inesperado = inesperado;
    fallos = new Fallos(piezas);
    i = inesperado.pieza();
  }

  /** What is wrong where the grammar met {@code inesperado}: the first usual mistake that fits. */
  static Fallo de(Piezas piezas, Inesperado inesperado) {
    FallosDeGramatica suyos = new FallosDeGramatica(piezas, inesperado);
    return suyos
        .usuales()
        .map(Supplier::get)
        .filter(Objects::nonNull)
        .findFirst()
        .orElseGet(suyos::otro);
  }

  private Stream<Supplier<@Nullable Fallo>> usuales() {
    if (inesperado.seEsperaba(DRL10Lexer.DRL_RHS_END)) {
      return Stream.of(this::sinEnd);
    }
    if (inesperado.enLasCondiciones() || piezas.zona(i - 1) == Zona.CONDICIONES) {
      return new FallosDeCondiciones(piezas, i).usuales();
    }
    return inesperado.reglas().contains("ruledef")
        ? Stream.of(this::metadato, this::atributo, this::sinWhen)
        : Stream.of(this::palabraDeArchivo);
  }

  private Fallo otro() {
    String esperadas = String.join("», «", inesperado.escritas());
    return fallos.noSeEntiende(i, piezas.sinElRenglonDe(i), esperadas);
  }

  private Pieza ver(int lejos) {
    return piezas.ver(i + lejos);
  }

  private @Nullable Fallo palabraDeArchivo() {
    return inesperado.reglas().stream().anyMatch(DE_OTRA_COSA::contains) || ver(0).esElFinal()
        ? null
        : fallos.palabra(i, PalabrasDeDrl.DE_ARCHIVO);
  }

  /** The grammar takes metadata before attributes only. */
  private @Nullable Fallo metadato() {
    if (!ver(0).es("@")) {
      return null;
    }
    int fin = i + 2;
    do {
      fin++;
    } while (ver(2).es("(") && fin < piezas.finDelRenglon(i) && !piezas.ver(fin - 1).es(")"));
    return fallos.en(
        METADATO_DESCONOCIDO,
        i,
        Arreglo.cambiar(i, ver(2).es("(") ? fin : i + 2),
        "nombre",
        ver(1).texto(),
        "sugerencia",
        RevisionDeAtributos.enVezDelMetadato(ver(1).texto()));
  }

  /** One that the grammar does not know, like {@code agenda-group}. */
  private @Nullable Fallo atributo() {
    boolean compuesto = ver(0).juntoA(ver(1)) && ver(1).es("-") && ver(1).juntoA(ver(2));
    String nombre = ver(0).texto() + "-" + ver(2).texto();
    Arreglo quitar = Arreglo.cambiar(i, piezas.finDelRenglon(i));
    return compuesto ? fallos.en(ATRIBUTO_PROHIBIDO, i, quitar, "atributo", nombre) : null;
  }

  private @Nullable Fallo sinWhen() {
    if (inesperado.reglas().contains("attribute")) {
      return null;
    }
    if (PalabrasDeDrl.pareceDeRegla(ver(0)) && !ver(1).es(":") && !ver(1).es("(")) {
      return fallos.palabra(i, PalabrasDeDrl.DE_REGLA);
    }
    int lugar = ver(0).esElFinal() ? ver(-1).fin() : ver(0).inicio();
    Arreglo poner = Arreglo.poner(i, Pieza.puesta(DRL10Lexer.DRL_WHEN, lugar)).adivinado();
    return new Fallo(FALTA_WHEN, i, lugar, poner, "regla", piezas.regla(i - 1));
  }

  private Fallo sinEnd() {
    int desde = piezas.inicioDe(Zona.CONSECUENCIA, i - 1);
    int otra = PalabrasDeDrl.solaEnLugarDe(DRL10Lexer.DRL_END, piezas, desde, i);
    if (otra >= 0) {
      return fallos.palabra(otra, List.of(DRL10Lexer.DRL_END));
    }
    int abierto = piezas.abierto(desde, i);
    return abierto >= 0
        ? fallos.sinCerrar(abierto, i)
        : fallos.falta(FALTA_END, i, DRL10Lexer.DRL_END, "regla", piezas.regla(i - 1));
  }
}
