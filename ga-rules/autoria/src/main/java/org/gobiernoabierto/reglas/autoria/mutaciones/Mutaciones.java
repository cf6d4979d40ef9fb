package org.gobiernoabierto.reglas.autoria.mutaciones;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gobiernoabierto.reglas.autoria.Mutante;
import org.gobiernoabierto.reglas.autoria.defectos.Lugar;
import org.gobiernoabierto.reglas.autoria.drl.ArchivoDrl;
import org.gobiernoabierto.reglas.autoria.drl.ReglaDrl;

/**
 * The small edits that are made to rules, one at a time: comparisons are flipped, their limits and
 * periods shifted, constraints, patterns and statements dropped, truths negated, «and» and «or»
 * swapped.
 */
public final class Mutaciones {

  private static final Pattern FIN = Pattern.compile("\\bend\\b\\s*;?\\s*$");

  private Mutaciones() {}

  /** Every mutant of the rules of a file, by place; none is like another or like the original. */
  public static List<Mutante> de(ArchivoDrl archivo) {
    List<Mutante> mutantes = new ArrayList<>();
    if (archivo.paquete() != null) {
      Constantes constantes = Constantes.de(archivo.paquete());
      archivo.reglas().forEach(regla -> mutantes.addAll(de(regla, constantes)));
    }
    return mutantes;
  }

  private static List<Mutante> de(ReglaDrl regla, Constantes constantes) {
    String texto = regla.archivo().texto();
    List<Cambio> cambios = new ArrayList<>(MutacionesDePatrones.de(regla, constantes));
    int inicio = regla.inicioDeLaConsecuencia();
    Matcher fin = FIN.matcher(texto.substring(inicio, regla.fin()));
    if (fin.find()) {
      cambios.addAll(MutacionesDeConsecuencia.de(texto, inicio, inicio + fin.start(), constantes));
    }
    cambios.sort(
        Comparator.comparingInt(Cambio::desde)
            .thenComparingInt(Cambio::hasta)
            .thenComparing(Cambio::nuevo));
    Set<String> vistos = new HashSet<>(Set.of(texto));
    return cambios.stream()
        .filter(cambio -> vistos.add(cambio.en(texto)))
        .map(cambio -> mutante(regla, cambio))
        .toList();
  }

  private static Mutante mutante(ReglaDrl regla, Cambio cambio) {
    String texto = regla.archivo().texto();
    int desde = texto.lastIndexOf('\n', cambio.desde() - 1) + 1;
    int fin = texto.indexOf('\n', cambio.hasta());
    int hasta = fin < 0 ? texto.length() : fin;
    Lugar lugar = regla.archivo().lugar(cambio.lugar());
    return new Mutante(
        regla.requisito(),
        regla.nombre(),
        lugar.archivo(),
        lugar.linea(),
        lugar.columna(),
        Cambio.enUnaLinea(texto.substring(desde, hasta)),
        Cambio.enUnaLinea(
            texto.substring(desde, cambio.desde())
                + cambio.nuevo()
                + texto.substring(cambio.hasta(), hasta)),
        cambio.operacion(),
        texto.substring(regla.inicio(), cambio.desde())
            + cambio.nuevo()
            + texto.substring(cambio.hasta(), regla.fin()));
  }
}
