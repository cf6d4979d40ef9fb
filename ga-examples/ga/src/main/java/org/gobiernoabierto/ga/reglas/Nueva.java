package org.gobiernoabierto.ga.reglas;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.gobiernoabierto.ga.Codigo;
import org.gobiernoabierto.ga.EntradaException;
import org.gobiernoabierto.idioma.Texto;
import org.gobiernoabierto.reglas.autoria.Esqueleto;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "nueva",
    description =
        "Escribe los archivos de un requisito nuevo, para seguir de ahí: regla, casos, catálogo y"
            + " mensajes.",
    mixinStandardHelpOptions = true,
    exitCodeList = {
      "0:Escritos.",
      "2:No se escribió nada: ya existe, no se puede añadir a lo que hay o la llamada no es"
          + " correcta."
    },
    footer = {"  ga reglas nueva JAL-01 mis-reglas --oracion 'El plan se publica.'"})
final class Nueva implements Callable<Integer> {

  private static final int MESAS = 4;
  private static final int ULTIMO_PASO = 6;

  private static final int PALABRAS_DEL_TITULO = 8;

  @Parameters(
      index = "0",
      paramLabel = "ID",
      description = "Del requisito: el prefijo del conjunto y un número, como JAL-01.")
  private String id = "";

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "CARPETA",
      description = "La del conjunto de reglas; por omisión, esta.")
  private Path carpeta = Path.of("");

  @Option(
      names = "--oracion",
      required = true,
      paramLabel = "TEXTO",
      description = "La oración del lineamiento que lo pide, palabra por palabra.")
  private String oracion = "";

  @Option(
      names = "--titulo",
      paramLabel = "TEXTO",
      description = "Qué se pide, en pocas palabras; por omisión, las primeras de la oración.")
  private @Nullable String titulo;

  @Option(
      names = "--paso",
      paramLabel = "N",
      description =
          "Paso de la guía al que pertenece, de 0 (todo el ejercicio) a 6; por omisión, 4.")
  private int paso = MESAS;

  @Option(
      names = "--hecho",
      paramLabel = "NOMBRE",
      description =
          "Hecho que mira su primera regla (docs/vocabulario.md); por omisión, uno del paso.")
  private @Nullable String hecho;

  @Override
  public Integer call() {
    try {
      for (Path archivo : esqueleto().escribir(carpeta)) {
        System.out.println(archivo);
      }
    } catch (IllegalArgumentException e) {
      throw EntradaException.de(e);
    } catch (UncheckedIOException e) {
      throw EntradaException.alEscribir(carpeta);
    }
    return Codigo.NADA_INCUMPLIDO;
  }

  private Esqueleto esqueleto() {
    if (paso < 0 || paso > ULTIMO_PASO) {
      throw new EntradaException(
          new Texto("el paso va de 0 a 6, no «{paso}»", "the step goes from 0 to 6, not “{paso}”")
              .con("paso", paso));
    }
    return new Esqueleto(
        id,
        oracion,
        titulo == null ? primerasPalabras() : titulo,
        paso,
        hecho == null ? Esqueleto.hechoDe(paso) : hecho);
  }

  private String primerasPalabras() {
    List<String> palabras = Arrays.asList(oracion.strip().split("\\s+"));
    return palabras.stream()
        .limit(PALABRAS_DEL_TITULO)
        .collect(Collectors.joining(" "))
        .replaceAll("[.,;:]$", "");
  }
}
