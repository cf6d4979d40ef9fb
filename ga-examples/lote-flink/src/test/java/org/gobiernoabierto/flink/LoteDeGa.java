package org.gobiernoabierto.flink;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gobiernoabierto.ga.lote.Lote;
import picocli.CommandLine;

/** The same by {@code ga lote}. */
record LoteDeGa(List<String> informes, List<String> cuentas) {

  private static final Pattern FALLA = Pattern.compile("\"errores\":\\[\\{\"codigo\":\"(\\w+)\"");

  static LoteDeGa de(Path entrada, Path carpeta) throws IOException {
    Path informes = carpeta.resolve("informes-de-ga.ndjson");
    Path cuentas = carpeta.resolve("cuentas-de-ga.csv");
    new CommandLine(new Lote())
        .execute(
            entrada.toString(),
            "--fecha",
            "2018-03-20",
            "--salida",
            informes.toString(),
            "--resumen",
            cuentas.toString(),
            "--callado");
    return new LoteDeGa(
        Files.readAllLines(informes).stream().sorted().toList(),
        Files.readAllLines(cuentas).stream().skip(1).sorted().toList());
  }

  /** How many lines it could not evaluate, by code, as rows. */
  List<String> fallas() {
    Map<String, Long> porCodigo =
        informes.stream()
            .map(FALLA::matcher)
            .filter(Matcher::find)
            .collect(
                Collectors.groupingBy(
                    hallada -> hallada.group(1), TreeMap::new, Collectors.counting()));
    return porCodigo.entrySet().stream().map(e -> e.getKey() + "," + e.getValue()).toList();
  }
}
