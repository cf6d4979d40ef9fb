package org.gobiernoabierto.bench;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.drools.model.Model;
import org.hibernate.validator.HibernateValidator;
import tools.jackson.core.json.PackageVersion;

/** The tables of {@code docs/rendimiento.md}, between its two marks. */
final class Cuadro {

  private static final Path DOCUMENTO = Path.of("docs/rendimiento.md");
  private static final String INICIO = "<!-- ./bench writes from here -->";
  private static final String FIN = "<!-- to here -->";
  private static final int REGLAS = 5;

  private final Medidas tibias;
  private final Map<String, List<Double>> arranques;
  private final String[] retenido;
  private final Map<String, Double> porRegla;
  private final StringBuilder texto = new StringBuilder();

  Cuadro(
      Medidas tibias,
      Map<String, List<Double>> arranques,
      String[] retenido,
      Map<String, Double> porRegla) {
    this.tibias = tibias;
    this.arranques = arranques;
    this.retenido = retenido;
    this.porRegla = porRegla;
  }

  void escribir() throws IOException {
    maquina();
    metas();
    tibias();
    desconocidos();
    tamanos();
    arranques();
    reglas();
    String antes = Files.readString(DOCUMENTO);
    Files.writeString(
        DOCUMENTO,
        antes.substring(0, antes.indexOf(INICIO) + INICIO.length())
            + "\n\n"
            + texto
            + antes.substring(antes.indexOf(FIN)));
  }

  private void maquina() throws IOException {
    linea(
        "%s, %d processors; OpenJDK %s; Drools %s, Hibernate Validator %s, Jackson %s.",
        procesador(),
        Runtime.getRuntime().availableProcessors(),
        System.getProperty("java.version"),
        Model.class.getPackage().getImplementationVersion(),
        HibernateValidator.class.getPackage().getImplementationVersion(),
        PackageVersion.VERSION);
    linea("");
  }

  private static String procesador() throws IOException {
    Path datos = Path.of("/proc/cpuinfo");
    if (!Files.exists(datos)) {
      return ManagementFactory.getOperatingSystemMXBean().getArch();
    }
    return Files.readAllLines(datos).stream()
        .filter(linea -> linea.startsWith("model name"))
        .map(linea -> linea.substring(linea.indexOf(':') + 1).strip())
        .findFirst()
        .orElse("?");
  }

  private void metas() {
    String evaluador = Medidas.clave("evaluador");
    linea("### Goals, 10 commitments");
    linea("");
    linea("| | goal | measured |");
    linea("|---|---|---|");
    meta(
        "rules against the plain-Java twin",
        "≤ 5",
        tibias.razon(evaluador, Medidas.clave("gemelo")));
    meta(
        "rules against networknt on the schema, time",
        "≤ 0.33",
        tibias.razon(evaluador, Medidas.clave("esquema")));
    meta(
        "rules against networknt on the schema, allocation",
        "≤ 0.33",
        tibias.razonDeBytes(evaluador, Medidas.clave("esquema")));
    meta(
        "usual way to use Drools against the rules",
        "≥ 10",
        tibias.razon(Medidas.clave("clasico"), evaluador));
    meta(
        "JSON to JSON against Jackson reading and writing the same",
        "≤ 1.5",
        tibias.razon(Medidas.clave("deJsonAJson"), Medidas.clave("jacksonDeIdaYVuelta")));
    meta(
        "Bean Validation against reading",
        "< 1",
        tibias.razon(Medidas.clave("forma"), Medidas.clave("lector")));
    linea("| allocation of the rules | ≤ 30 KB | %.1f KB |", tibias.bytes(evaluador) / 1_000);
    meta(
        "time a commitment, 5,000 against 100",
        "≤ 1.2",
        tibias.razon(Medidas.clave("evaluador", 5_000), Medidas.clave("evaluador", 100)) / 50);
    meta(
        "the same of the plain-Java twin",
        "",
        tibias.razon(Medidas.clave("gemelo", 5_000), Medidas.clave("gemelo", 100)) / 50);
    meta("rules five times over", "≤ 5", tibias.razon(Medidas.clave("cincoVeces"), evaluador));
    meta(
        "two threads against one",
        "≥ 1.8",
        2 * tibias.razon(evaluador, Medidas.clave("evaluador", 10, false, 2)));
    linea(
        "| evaluating with fifty values not known | ≤ 5 ms | %.1f ms |",
        tibias.micros(Medidas.clave("sinCincuenta")) / 1_000);
    meta(
        "form with one field changed against evaluating and checking",
        "≤ 1",
        tibias.razon(Medidas.clave("formulario"), Medidas.clave("fresco")));
    linea("");
  }

  private void meta(String que, String meta, double razon) {
    linea("| %s | %s | %.2f |", que, meta, razon);
  }

  private void tibias() {
    linea("### Warm, 10 commitments, medians");
    linea("");
    linea("| | conforming, µs | KB | faulty, µs | KB |");
    linea("|---|---|---|---|---|");
    tibia("`Evaluador.evaluar`", "evaluador");
    tibia("the same with all rules in a session", "enSesion");
    tibia("the same with the rules five times over", "cincoVeces");
    tibia("plain-Java twin", "gemelo");
    tibia("usual way to use Drools", "clasico");
    tibia("reading", "lector");
    tibia("reading with Jackson alone", "jackson");
    tibia("reading and writing with Jackson alone", "jacksonDeIdaYVuelta");
    tibia("networknt on the parsed JSON", "esquema");
    tibia("Bean Validation", "forma");
    tibia("JSON to JSON: reading, Bean Validation, rules, report", "deJsonAJson");
    tibia("`Evaluador.evaluar` of an exercise never seen", "fresco");
    tibia("the same after changing one field", "formulario");
    linea("");
  }

  private void desconocidos() {
    linea("### Values that are not known, 10 commitments");
    linea("");
    linea("| not known | ms | against all known | KB |");
    linea("|---|---|---|---|");
    desconocidos("none", "evaluador");
    desconocidos("1", "sinUno");
    desconocidos("10", "sinDiez");
    desconocidos("50", "sinCincuenta");
    linea("");
  }

  private void desconocidos(String cuantos, String metodo) {
    linea(
        "| %s | %.2f | %.1f | %,.0f |",
        cuantos,
        tibias.micros(Medidas.clave(metodo)) / 1_000,
        tibias.razon(Medidas.clave(metodo), Medidas.clave("evaluador")),
        tibias.bytes(Medidas.clave(metodo)) / 1_000);
  }

  private void tibia(String que, String metodo) {
    String con = Medidas.clave(metodo, 10, true, 1);
    String sin = Medidas.clave(metodo);
    linea(
        "| %s | %.1f | %.1f | %.1f | %.1f |",
        que,
        tibias.micros(sin),
        tibias.bytes(sin) / 1_000,
        tibias.micros(con),
        tibias.bytes(con) / 1_000);
  }

  private void tamanos() {
    linea("### Growth");
    linea("");
    linea("| commitments | `Evaluador`, µs | each | KB | twin, µs | ratio |");
    linea("|---|---|---|---|---|---|");
    for (int n : Grafica.TAMANOS) {
      String evaluador = Medidas.clave("evaluador", n);
      String gemelo = Medidas.clave("gemelo", n);
      linea(
          "| %,d | %,.1f | %.2f | %,.1f | %,.1f | %.2f |",
          n,
          tibias.micros(evaluador),
          tibias.micros(evaluador) / n,
          tibias.bytes(evaluador) / 1_000,
          tibias.micros(gemelo),
          tibias.razon(evaluador, gemelo));
    }
    linea("");
    linea("![Time of an evaluation by commitments](rendimiento.png)");
    linea("");
  }

  private void arranques() {
    linea("### Fresh JVM, milliseconds, median of 11 (fastest to slowest)");
    linea("");
    linea("| from `main()` to the first report | default flags | C1, Serial | goal |");
    linea("|---|---|---|---|");
    arranque("exercise in code, rules only", "reglas", "450");
    arranque("the same, with an archive of classes", "reglas%s CDS", "200");
    arranque("JSON in, JSON out, Bean Validation included", "json", "900");
    arranque("the same, with an archive of classes", "json%s CDS", "450");
    linea("| usual way to use Drools, exercise in code | %s | | |", rango("clasico"));
    linea("| `./ga evaluar`, whole process | | %s | 700 |", rango("ga"));
    linea("");
    linea(
        "One `Evaluador` keeps %s KiB of heap and %s KiB of metaspace with all it loads; each further one %s KiB of heap.",
        retenido[0], retenido[1], retenido[2]);
    linea("");
  }

  private void arranque(String que, String nombre, String meta) {
    String patron = nombre.contains("%s") ? nombre : nombre + "%s";
    linea(
        "| %s | %s | %s | %s |",
        que, rango(String.format(patron, "")), rango(String.format(patron, " C1")), meta);
  }

  private String rango(String nombre) {
    double[] tiempos =
        requireNonNull(arranques.get(nombre)).stream().mapToDouble(t -> t).sorted().toArray();
    return String.format(
        Locale.ROOT,
        "%,.0f (%,.0f to %,.0f)",
        Medidas.mediana(tiempos),
        tiempos[0],
        tiempos[tiempos.length - 1]);
  }

  private void reglas() {
    double total = porRegla.values().stream().mapToDouble(t -> t).sum();
    linea(
        "### Time by rule\n\n%d rules, %.1f µs together over the facts of 10 commitments. The slowest:\n",
        porRegla.size(), total / 1_000);
    linea("| rule | ns |");
    linea("|---|---|");
    linea(
        "%s",
        porRegla.entrySet().stream()
            .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
            .limit(REGLAS)
            .map(e -> String.format(Locale.ROOT, "| %s | %.0f |", e.getKey(), e.getValue()))
            .collect(Collectors.joining("\n")));
    linea("");
  }

  private void linea(String formato, Object... datos) {
    texto.append(String.format(Locale.ROOT, formato, datos)).append('\n');
  }
}
