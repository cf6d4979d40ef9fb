package org.gobiernoabierto.ga.reglas;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gobiernoabierto.ga.Codigo;
import org.gobiernoabierto.ga.EntradaException;
import org.gobiernoabierto.ga.formato.Limpieza;
import org.gobiernoabierto.reglas.autoria.EsquemaDeReglas;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "esquema",
    description =
        "El JSON Schema (2020-12) de los .yaml de un conjunto de reglas, con el que un editor los"
            + " completa y subraya.",
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "%nCódigos de salida:%n",
    exitCodeList = {
      "0:El esquema, o los nombres de los que se escribieron.",
      "2:No hay tal esquema o no se pudo escribir."
    })
final class VerEsquema implements Callable<Integer> {

  @Parameters(
      arity = "0..1",
      paramLabel = "NOMBRE",
      description =
          "De cuál: requisitos, conjunto, parametros, casos, plazos, mutantes, oraciones.")
  private @Nullable String nombre;

  @Option(
      names = "--en",
      paramLabel = "CARPETA",
      description = "Escribe ahí todos, en lugar de imprimir uno.")
  private @Nullable Path carpeta;

  @Override
  public Integer call() {
    if (carpeta == null) {
      System.out.writeBytes(esquema().json());
      return Codigo.NADA_INCUMPLIDO;
    }
    try {
      EsquemaDeReglas.escribir(carpeta).forEach(System.out::println);
    } catch (UncheckedIOException e) {
      throw new EntradaException("no se pudo escribir: " + e.getCause().getMessage());
    }
    return Codigo.NADA_INCUMPLIDO;
  }

  private EsquemaDeReglas esquema() {
    return Stream.of(EsquemaDeReglas.values())
        .filter(esquema -> esquema.name().equalsIgnoreCase(nombre))
        .findFirst()
        .orElseThrow(
            () ->
                new EntradaException(
                    (nombre == null
                            ? "falta de cuál"
                            : "no hay un esquema «" + Limpieza.de(nombre) + "»")
                        + "; hay: "
                        + Stream.of(EsquemaDeReglas.values())
                            .map(esquema -> esquema.name().toLowerCase(Locale.ROOT))
                            .collect(Collectors.joining(", "))));
  }
}
