package org.gobiernoabierto.reglas.hechos;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gobiernoabierto.idioma.Texto;
import org.gobiernoabierto.modelo.Paso;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * {@code docs/vocabulario.md} is made from the facts and what is said of them; {@code mvn test
 * -Dactualizar} writes it anew.
 */
class DocumentoDelVocabularioTest {

  private static final Path DOCUMENTO = Path.of("../docs/vocabulario.md");
  private static final String FUENTE =
      "../ga-rules/src/main/resources/org/gobiernoabierto/reglas/hechos/vocabulario.properties";
  private static final Map<Class<?>, String> TIPOS =
      Map.of(
          int.class, "número entero",
          long.class, "número entero",
          boolean.class, "sí o no",
          String.class, "texto",
          LocalDate.class, "fecha",
          Texto.class, "texto en español y en inglés");

  private static final String INTRODUCCION =
      """
      # Vocabulario de los hechos

      Generado de [vocabulario.properties](%s) y de las clases de `org.gobiernoabierto.reglas.hechos`; no se edita a mano.

      Una regla busca los hechos que cumplen una condición y dice algo de un requisito. Esta, de cada mesa celebrada sin el Secretariado instalado:

      ```
      import org.gobiernoabierto.reglas.hechos.MesaRealizada;

      global org.gobiernoabierto.reglas.hechos.Juicio juicio;

      rule "X1-01 una mesa se celebró sin el Secretariado instalado"
      when
          $m : MesaRealizada( !trasLaInstalacion )
      then
          juicio.falta("X1-01.sin-secretariado", $m.ruta(), "fecha", $m.fecha());
      end
      ```

      - Los hechos dicen lo que consta del ejercicio al día del informe; un acto con fecha posterior aún no ha ocurrido.
      - Un acto **cuenta** si su fecha no es posterior al informe ni anterior a la firma de la Declaración (§1.2); el mismo día vale. Mientras la
        fecha de la Declaración se declare desconocida, basta lo primero.
      - En la condición se escribe el nombre de un campo; después de `then`, con el hecho y paréntesis: `$m.fecha()`.
      - De un campo de sí o no se escribe el nombre (`publico`) o su negación (`!publico`); de una lista puede preguntarse `.empty` y `.size`;
        uno de varios [valores](#valores) se compara con el suyo: `calidad == Calidad.TITULAR`.
      - Un campo que **puede faltar** vale entonces `null`: antes de compararlo se pregunta si está, como en `fin != null, fin > limite`.
      - Un **lugar** (`ruta`) dice dónde está algo en el ejercicio: `/mesas/0` es la primera mesa. Las posiciones empiezan en 0.
      - Lo que un parámetro fija está en [requisitos.md](requisitos.md#parámetros).
      """;

  private final StringBuilder texto = new StringBuilder();

  @Test
  void theDocumentSaysWhatTheVocabularySays() throws IOException {
    String generado = generado();
    if (System.getProperty("actualizar") != null) {
      Files.writeString(DOCUMENTO, generado);
    }
    assertThat(Files.readString(DOCUMENTO))
        .as("docs/vocabulario.md is stale: run `mvn test -Dactualizar` and commit it")
        .isEqualTo(generado);
  }

  private String generado() {
    texto.append(INTRODUCCION.formatted(FUENTE));
    for (Paso paso : Paso.values()) {
      titulo("##", (paso.numero() == 0 ? "" : "Paso " + paso.numero() + ". ") + paso.nombre().es());
      Vocabulario.hechos().stream()
          .filter(hecho -> oracion(hecho).startsWith(paso.numero() + "."))
          .sorted(Comparator.comparing(DocumentoDelVocabularioTest::oracion))
          .forEach(this::hecho);
    }
    titulo("##", "Valores");
    VocabularioTest.enumeraciones().forEach(this::enumeracion);
    titulo("##", "Juicio");
    juicio();
    return texto.toString();
  }

  /** The first sentence that it cites. */
  private static String oracion(String hecho) {
    return VocabularioTest.oraciones(hecho).get(0);
  }

  private void hecho(String nombre) {
    titulo("###", nombre);
    linea(significado(nombre));
    Class<?> hecho = requireNonNull(Vocabulario.hecho(nombre));
    List<String> campos = Vocabulario.campos(hecho);
    linea("");
    if (campos.isEmpty()) {
      linea("No tiene campos.");
    } else {
      linea("| Campo | Tipo | Puede faltar | Significado |");
      linea("|---|---|---|---|");
      campos.forEach(campo -> campo(nombre, campo, VocabularioTest.metodo(hecho, campo)));
    }
  }

  private void campo(String hecho, String campo, Method metodo) {
    boolean puedeFaltar = metodo.getAnnotatedReturnType().isAnnotationPresent(Nullable.class);
    linea(
        "| `%s` | %s | %s | %s |"
            .formatted(
                campo, tipo(metodo), puedeFaltar ? "sí" : "no", significado(hecho + "." + campo)));
  }

  private static String tipo(Method metodo) {
    Class<?> tipo = VocabularioTest.elemento(metodo.getGenericReturnType());
    boolean lista = metodo.getReturnType() == List.class;
    if (tipo.isEnum()) {
      String enlace =
          "[%s](#%s)"
              .formatted(tipo.getSimpleName(), tipo.getSimpleName().toLowerCase(Locale.ROOT));
      return (lista ? "lista de: " : "uno de: ") + enlace;
    }
    String nombre = TIPOS.get(tipo);
    assertThat(nombre).as("name the type of %s in plain Spanish", metodo).isNotNull();
    return lista ? "lista de: " + nombre : nombre;
  }

  private void enumeracion(Class<?> enumeracion) {
    String nombre = enumeracion.getSimpleName();
    titulo("###", nombre);
    linea(significado(nombre) + " Se importa `" + enumeracion.getName() + "`.");
    linea("");
    linea("| Valor | Significado |");
    linea("|---|---|");
    for (String constante : VocabularioTest.constantes(enumeracion)) {
      String clave = nombre + "." + constante;
      linea("| `%s` | %s |".formatted(clave, significado(clave)));
    }
  }

  private void juicio() {
    linea(significado("Juicio"));
    linea("");
    linea("| Se escribe | Significado |");
    linea("|---|---|");
    Stream.of(Juicio.class.getMethods())
        .collect(Collectors.groupingBy(Method::getName))
        .entrySet()
        .stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(
            dicho ->
                linea(
                    "| %s | %s |"
                        .formatted(
                            dicho.getValue().stream()
                                .sorted(Comparator.comparing(Method::getParameterCount))
                                .map(DocumentoDelVocabularioTest::llamada)
                                .collect(Collectors.joining(" o ")),
                            significado("Juicio." + dicho.getKey()))));
    linea("");
    linea(
        "`requisito` es el id de un requisito (`P4-01`); `clave`, ese id solo o con un punto y una de sus variantes"
            + " (`P4-01.pocas`), como están en `requisitos.yaml`; `datos`, los nombres y valores que el mensaje menciona, por turnos.");
  }

  private static String llamada(Method metodo) {
    return Stream.of(metodo.getParameters())
        .map(DocumentoDelVocabularioTest::parametro)
        .collect(Collectors.joining(", ", "`juicio." + metodo.getName() + "(", ")`"));
  }

  private static String parametro(Parameter parametro) {
    return parametro.getName() + (parametro.isVarArgs() ? "…" : "");
  }

  private static String significado(String clave) {
    return requireNonNull(Vocabulario.significado(clave), clave);
  }

  private void titulo(String nivel, String titulo) {
    texto.append(texto.toString().endsWith("\n\n") ? "" : "\n");
    linea(nivel + " " + titulo);
    linea("");
  }

  private void linea(String renglon) {
    texto.append(renglon).append('\n');
  }
}
