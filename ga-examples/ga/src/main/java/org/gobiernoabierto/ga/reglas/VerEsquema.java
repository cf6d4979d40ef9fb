package org.gobiernoabierto.ga.reglas;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.gobiernoabierto.formatos.Limpieza;
import org.gobiernoabierto.ga.Codigo;
import org.gobiernoabierto.ga.EntradaException;
import org.gobiernoabierto.idioma.Texto;
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
    exitCodeList = {
      "0:El esquema, o los nombres de los que se escribieron.",
      "2:No hay tal esquema o no se pudo escribir."
    },
    footer = {"  ga reglas esquema requisitos", "  ga reglas esquema --en .esquemas"})
final class VerEsquema implements Callable<Integer> {

  private static final Texto FALTA_DE_CUAL =
      new Texto("falta de cuál; hay: {nombres}", "which one is missing; there are: {nombres}");
  private static final Texto NO_HAY =
      new Texto(
          "no hay un esquema «{nombre}»; hay: {nombres}",
          "there is no schema “{nombre}”; there are: {nombres}");

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
      throw EntradaException.alEscribir(carpeta);
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
                    (nombre == null ? FALTA_DE_CUAL : NO_HAY)
                        .con(
                            "nombre",
                            Limpieza.de(String.valueOf(nombre)),
                            "nombres",
                            Stream.of(EsquemaDeReglas.values())
                                .map(esquema -> esquema.name().toLowerCase(Locale.ROOT))
                                .toList())));
  }
}
