package org.gobiernoabierto.reglas.autoria.drl;

import static java.util.Objects.requireNonNull;
import static org.gobiernoabierto.reglas.autoria.defectos.CodigoDeDefecto.CONSECUENCIA_MAL_ESCRITA;
import static org.gobiernoabierto.reglas.autoria.defectos.CodigoDeDefecto.SINTAXIS;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.drools.drl.parser.antlr4.DRL10Lexer;
import org.gobiernoabierto.idioma.Texto;
import org.gobiernoabierto.reglas.autoria.archivos.Archivo;
import org.gobiernoabierto.reglas.autoria.defectos.Defecto;
import org.jspecify.annotations.Nullable;

/**
 * What in a DRL file is not as the language wants it. A parser made by ANTLR leaves the rule of its
 * grammar in which something is wrong, so each fault is mended among the pieces, which are read
 * again: every further one is told, and none that only follows from it. Not thread-safe.
 */
public final class ErroresDeSintaxis {

  private static final int MAXIMO = 100;

  private final ArchivoDrl leido;
  private final Archivo archivo;
  private Piezas piezas;
  private final boolean conPaquete;
  private final List<Defecto> defectos = new ArrayList<>();
  private final Set<Integer> dichos = new HashSet<>();

  private ErroresDeSintaxis(ArchivoDrl leido) {
    this.leido = leido;
    archivo = leido.archivo();
    piezas = new Piezas(Pieza.de(archivo.texto()));
    conPaquete = piezas.hay(DRL10Lexer.PACKAGE);
  }

  /** Every defect of the file, up to the hundredth; none when it is well written. */
  public static List<Defecto> todos(ArchivoDrl leido) {
    ErroresDeSintaxis errores = new ErroresDeSintaxis(leido);
    errores.buscar();
    boolean seLee = leido.error() == null;
    if (seLee && errores.defectos.stream().allMatch(ErroresDeSintaxis::esDeJava)) {
      return List.of();
    }
    return errores.defectos.isEmpty() ? List.of(errores.loQueDiceLaGramatica()) : errores.defectos;
  }

  /** By itself it is told after whatever else is wrong there. */
  private static boolean esDeJava(Defecto defecto) {
    return defecto.codigo() == CONSECUENCIA_MAL_ESCRITA;
  }

  private void buscar() {
    Fallo fallo = primero(piezas);
    while (fallo != null && defectos.size() < MAXIMO) {
      boolean nuevo = dichos.add(fallo.lugar());
      if (nuevo) {
        defectos.add(fallo.en(archivo));
      }
      Piezas arregladas = nuevo && fallo.arreglo().hay() ? fallo.arreglar(piezas) : null;
      Fallo otro = arregladas == null ? null : primero(arregladas);
      if (arregladas != null && (otro == null || seSostiene(fallo, otro, arregladas))) {
        piezas = arregladas;
        fallo = otro;
      } else {
        Piezas tachadas = piezas.sin(fallo.pieza());
        fallo = tachadas.cuantas() < piezas.cuantas() ? primero(tachadas) : null;
        piezas = tachadas;
      }
    }
  }

  /** Whether what was mended on a guess did not bring about the next, further down the rule. */
  private boolean seSostiene(Fallo fallo, Fallo otro, Piezas arregladas) {
    return !fallo.arreglo().dudoso()
        || arregladas.inicioDeLaParte(fallo.pieza()) != arregladas.inicioDeLaParte(otro.pieza())
        || linea(otro.lugar()) > linea(Math.max(fallo.lugar(), fallo.arreglo().lugar()));
  }

  private int linea(int lugar) {
    return archivo.lugar(lugar).linea();
  }

  private @Nullable Fallo primero(Piezas piezas) {
    return Stream.<Supplier<@Nullable Fallo>>of(
            () -> FallosDePiezas.primero(piezas),
            () -> deLaGramatica(piezas),
            () -> conPaquete ? null : FallosDePiezas.sinPaquete(piezas),
            () -> FallosDeConsecuencia.primero(piezas))
        .map(Supplier::get)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private @Nullable Fallo deLaGramatica(Piezas piezas) {
    Inesperado inesperado = Gramatica.primero(piezas);
    return inesperado == null ? null : FallosDeGramatica.de(piezas, inesperado);
  }

  private Defecto loQueDiceLaGramatica() {
    return SINTAXIS.en(
        archivo.lugar(requireNonNull(leido.error())),
        "detalle",
        new Texto("este lugar", "this place"),
        "sugerencia",
        new Texto("", ""));
  }
}
