package org.gobiernoabierto.reglas;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.gobiernoabierto.informe.DefinicionLeida;
import org.gobiernoabierto.informe.Explicacion;
import org.gobiernoabierto.informe.Requisito;
import org.gobiernoabierto.reglas.autoria.Caso;
import org.gobiernoabierto.reglas.autoria.Yaml;
import org.gobiernoabierto.reglas.catalogo.Catalogo;
import org.gobiernoabierto.reglas.catalogo.Ficha;
import org.gobiernoabierto.reglas.catalogo.Parametro;
import org.junit.jupiter.api.Test;

/**
 * {@code docs/requisitos.md} is made from the catalogue; {@code mvn test -Dactualizar} writes it
 * anew.
 */
class DocumentoDeRequisitosTest {

  private static final Path DOCUMENTO = Path.of("../docs/requisitos.md");
  private static final String REGLAS = "../ga-rules/src/main/resources/org/gobiernoabierto/reglas/";
  private static final Evaluador EVALUADOR = Evaluador.create();
  private static final Catalogo CATALOGO = Guia.CATALOGO;

  private final StringBuilder texto = new StringBuilder();

  @Test
  void theDocumentSaysWhatTheCatalogueSays() throws IOException {
    String generado = generado();
    if (System.getProperty("actualizar") != null) {
      Files.writeString(DOCUMENTO, generado);
    }
    assertThat(Files.readString(DOCUMENTO))
        .as("docs/requisitos.md is stale: run `mvn test -Dactualizar` and commit it")
        .isEqualTo(generado);
  }

  private String generado() {
    linea("# Requisitos de la guía");
    linea("");
    linea(
        "Generado del catálogo (`requisitos.yaml`, `parametros.yaml`, `oraciones.yaml`) y de las reglas,"
            + " que se leen aquí como el programa las entiende; no se edita a mano. Lo que ninguna regla da"
            + " por cumplido, falta.");
    Map<String, Long> casos =
        Guia.CASOS.stream().collect(Collectors.groupingBy(Caso::requisito, Collectors.counting()));
    for (Ficha ficha : CATALOGO.fichas()) {
      requisito(ficha, casos.get(ficha.requisito().id()));
    }
    definiciones();
    linea("");
    linea("## Parámetros");
    linea("");
    linea("| Parámetro | Valor | También | Desde | Oración | Por qué |");
    linea("|---|---|---|---|---|---|");
    for (Parametro p : CATALOGO.parametros()) {
      linea(
          "| `%s` | %s | %s | %s | §%s | %s |"
              .formatted(
                  p.nombre(),
                  p.ultimo().valor(),
                  String.join(", ", alternativas(p)),
                  p.ultimo().desde(),
                  p.oracion(),
                  p.razon().es()));
    }
    linea("");
    linea("## Oraciones sin requisito");
    linea("");
    for (Map<?, ?> documento : Yaml.documentos("oraciones.yaml")) {
      for (Object elemento : (List<?>) documento.get("oraciones")) {
        Map<?, ?> oracion = (Map<?, ?>) elemento;
        linea(
            "- §%s (%s): %s"
                .formatted(
                    oracion.get("oracion"),
                    oracion.get("trato"),
                    ((Map<?, ?>) oracion.get("razon")).get("es")));
      }
    }
    return texto.toString();
  }

  private static List<String> alternativas(Parametro p) {
    return p.opciones().isEmpty()
        ? p.alternativas()
        : p.opciones().stream().filter(opcion -> !opcion.equals(p.ultimo().valor())).toList();
  }

  private void requisito(Ficha ficha, long casos) {
    Requisito requisito = ficha.requisito();
    linea("");
    linea("## " + requisito.id() + " " + requisito.titulo().es());
    linea("");
    requisito.fundamento().forEach(f -> linea("> §" + f.oracion() + " " + f.texto()));
    linea("");
    Explicacion explicacion = EVALUADOR.explicar(requisito.id());
    linea("Sus reglas dicen:");
    linea("");
    reglas(explicacion.reglas());
    if (!explicacion.definiciones().isEmpty()) {
      linea(
          "- Definido aparte: "
              + explicacion.definiciones().stream()
                  .map(d -> "[" + d.nombre() + "](#" + ancla(d.nombre()) + ")")
                  .collect(Collectors.joining(", ")));
    }
    linea("- Fuerza: " + requisito.fuerza().nombre().es());
    linea("- Responsable: " + requisito.responsable().nombre().es());
    linea("- Vence: " + CATALOGO.cronologia().vencimientos().get(ficha.vence()).nombre().es());
    if (!ficha.lectura().es().isEmpty()) {
      linea("- Lectura: " + ficha.lectura().es());
    }
    if (!ficha.parametros().isEmpty()) {
      linea("- Parámetros: " + String.join(", ", ficha.parametros()));
    }
    if (!ficha.requiere().isEmpty()) {
      linea("- Antes: " + String.join(", ", ficha.requiere()));
    }
    String stem = ficha.archivo().replace(".drl", "");
    linea("- Reglas: [" + ficha.archivo() + "](" + REGLAS + ficha.archivo() + ")");
    linea("- Casos: [" + casos + "](" + REGLAS + stem + ".casos.yaml)");
  }

  private void reglas(List<String> reglas) {
    reglas.forEach(regla -> linea("1. " + regla));
    linea("");
  }

  private void definiciones() {
    linea("");
    linea("## Definiciones");
    for (DefinicionLeida definicion : EVALUADOR.catalogo().conjuntos().get(0).definiciones()) {
      linea("");
      linea("### " + definicion.nombre());
      linea("");
      definicion.fundamento().forEach(f -> linea("> §" + f.oracion() + " " + f.texto()));
      linea("");
      reglas(definicion.reglas());
    }
  }

  /** As GitHub makes it of a title. */
  private static String ancla(String titulo) {
    return titulo.toLowerCase(Locale.ROOT).replace(' ', '-');
  }

  private void linea(String renglon) {
    texto.append(renglon).append('\n');
  }
}
