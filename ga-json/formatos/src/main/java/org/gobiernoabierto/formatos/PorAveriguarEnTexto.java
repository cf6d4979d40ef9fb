package org.gobiernoabierto.formatos;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.stream.Collectors;
import org.gobiernoabierto.idioma.Idioma;
import org.gobiernoabierto.informe.Informe;
import org.gobiernoabierto.informe.PorAveriguar;
import org.gobiernoabierto.informe.Resultado;
import org.gobiernoabierto.modelo.EjercicioLocal;

/** All that there is to find out of an exercise, for a terminal. */
public final class PorAveriguarEnTexto {

  private PorAveriguarEnTexto() {}

  public static byte[] de(Informe informe, EjercicioLocal ejercicio, Pedido pedido) {
    Idioma idioma = pedido.idioma();
    Informe limpio = Limpieza.de(informe);
    Renglones texto = new Renglones(pedido);
    long abiertos =
        limpio.requisitos().stream()
            .filter(d -> d.resultado() == Resultado.NO_DETERMINABLE)
            .count();
    Object[] datos = {
      "ejercicio", limpio.ejercicio(),
      "fecha", limpio.fecha(),
      "abiertos", abiertos,
      "lugares", limpio.porAveriguar().size()
    };
    texto.parrafo("", Rotulo.POR_AVERIGUAR.con(datos).en(idioma));
    limpio.porAveriguar().forEach(algo -> agregar(texto, ejercicio, idioma, algo));
    return texto.toString().getBytes(UTF_8);
  }

  /** Something not known, where it is likely to be told, what hangs on it and where it goes. */
  private static void agregar(
      Renglones texto, EjercicioLocal ejercicio, Idioma idioma, PorAveriguar algo) {
    texto.parrafo(
        "  " + Renglones.relleno(String.valueOf(algo.requisitos().size()), 4),
        texto.negrita(algo.nombre().en(idioma)));
    if (algo.fuente() != null) {
      texto.parrafo("      ", Rotulo.FUENTE_PROBABLE.en(idioma) + ": " + algo.fuente().en(idioma));
    }
    texto.parrafo("      ", Rotulo.DECIDE.en(idioma) + " " + String.join(", ", algo.requisitos()));
    texto.parrafo(
        "      ",
        algo.lugares().stream()
            .map(ruta -> Lugar.nombrado(ruta, ejercicio).orElse(ruta))
            .collect(Collectors.joining("; ", "@ ", "")));
  }
}
