package org.gobiernoabierto.reglas.autoria.drl;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.parser.antlr4.DRL10Parser;
import org.gobiernoabierto.reglas.autoria.archivos.Archivo;
import org.gobiernoabierto.reglas.autoria.revision.RevisionDeArchivos;
import org.gobiernoabierto.reglas.autoria.tipos.TipoDeclarado;
import org.gobiernoabierto.reglas.autoria.tipos.TipoDeclarado.Campo;
import org.jspecify.annotations.Nullable;

/**
 * A DRL file and what the grammar of Drools makes of it. Immutable.
 *
 * @param archivo the file
 * @param paquete what stands in it besides its rules; null while it has errors
 * @param error index into it of the first thing that the grammar did not expect; null for none
 * @param tipos the kinds of facts that it declares; empty while it has errors
 * @param reglas its rules, in its order; empty while it has errors
 */
public record ArchivoDrl(
    Archivo archivo,
    @Nullable PackageDescr paquete,
    @Nullable Integer error,
    List<TipoDeclarado> tipos,
    List<ReglaDrl> reglas) {

  private static final String DEFINICIONES = "definiciones.drl";
  private static final Pattern ENTONCES = Pattern.compile("then[ \\t]*\\r?\\n?");

  public static ArchivoDrl leer(Archivo archivo) {
    Piezas piezas = new Piezas(Pieza.de(archivo.texto()));
    int honda = piezas.demasiadoHonda();
    if (honda >= 0) {
      return new ArchivoDrl(archivo, null, piezas.ver(honda).inicio(), List.of(), List.of());
    }
    ArbolDrl arbol = new ArbolDrl(archivo);
    if (arbol.error() != null) {
      return new ArchivoDrl(archivo, null, arbol.error(), List.of(), List.of());
    }
    List<ReglaDrl> reglas =
        arbol.reglas().stream().map(regla -> regla(archivo, regla, arbol)).toList();
    PackageDescr paquete = arbol.paquete();
    List<TipoDeclarado> tipos =
        arbol.tipos().stream()
            .map(tipo -> tipo(archivo, paquete.getNamespace(), tipo, arbol))
            .toList();
    return new ArchivoDrl(archivo, paquete, null, tipos, reglas);
  }

  private static TipoDeclarado tipo(
      Archivo archivo, String paquete, DRL10Parser.DeclaredefContext declaracion, ArbolDrl arbol) {
    DRL10Parser.TypeDeclarationContext tipo = declaracion.typeDeclaration();
    return new TipoDeclarado(
        archivo,
        paquete,
        tipo.name.getText(),
        arbol.inicio(tipo.name),
        tipo.field().stream()
            .map(
                campo ->
                    new Campo(
                        campo.label().drlIdentifier().getText(),
                        campo.type().getText(),
                        arbol.inicio(campo.type())))
            .toList(),
        arbol.inicio(declaracion),
        arbol.fin(declaracion));
  }

  private static ReglaDrl regla(Archivo archivo, DRL10Parser.RuledefContext regla, ArbolDrl arbol) {
    int entonces = arbol.inicio(regla.rhs().DRL_THEN().getSymbol());
    TerminalNode cuando = regla.lhs() == null ? null : regla.lhs().DRL_WHEN();
    int condiciones = cuando == null ? entonces : arbol.fin(cuando.getSymbol());
    Matcher consecuencia =
        ENTONCES.matcher(archivo.texto()).region(entonces, archivo.texto().length());
    return new ReglaDrl(
        archivo,
        regla.name.getText().replaceAll("^[\"']|[\"']$", ""),
        new LectorDeCondiciones(arbol).leer(regla.lhs()),
        archivo.texto().substring(condiciones, entonces).strip(),
        arbol.inicio(regla),
        consecuencia.lookingAt() ? consecuencia.end() : entonces,
        arbol.fin(regla));
  }

  /** The package that it says; empty for none. */
  public String nombreDelPaquete() {
    return paquete == null ? "" : paquete.getNamespace();
  }

  /** Whether it is where notions that several requirements share are defined. */
  public boolean esDeDefiniciones() {
    return esDeDefiniciones(archivo);
  }

  public static boolean esDeDefiniciones(Archivo archivo) {
    return RevisionDeArchivos.sinCarpeta(archivo).equals(DEFINICIONES);
  }
}
