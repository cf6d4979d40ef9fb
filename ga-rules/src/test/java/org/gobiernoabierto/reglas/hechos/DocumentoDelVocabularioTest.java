package org.gobiernoabierto.reglas.hechos;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gobiernoabierto.informe.Paso;
import org.gobiernoabierto.reglas.Guia;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * {@code docs/vocabulario.md} is made from the facts and what is said of them; {@code mvn test
 * -Dactualizar} writes it anew.
 */
class DocumentoDelVocabularioTest {

  static final Path REGLAS =
      Path.of("../ga-rules/motor/src/main/resources/org/gobiernoabierto/reglas");

  private static final Path DOCUMENTO = Path.of("../docs/vocabulario.md");
  private static final String FUENTE =
      "../ga-rules/motor/src/main/resources/org/gobiernoabierto/reglas/hechos/vocabulario.properties";
  private static final Set<String> COMUNES =
      Vocabulario.metodos(Hecho.class).map(Method::getName).collect(Collectors.toSet());
  private static final Map<Class<?>, String> TIPOS =
      Map.ofEntries(
          Map.entry(int.class, "número entero"),
          Map.entry(Integer.class, "número entero"),
          Map.entry(BigDecimal.class, "número"),
          Map.entry(boolean.class, "sí o no"),
          Map.entry(String.class, "texto"),
          Map.entry(LocalDate.class, "fecha"),
          Map.entry(Direccion.class, "[dirección](#direccion)"),
          Map.entry(Map.class, "datos, por su nombre"),
          Map.entry(Object.class, "cualquiera"));

  private static final String INTRODUCCION =
      """
      # Vocabulario de los hechos

      Generado de [vocabulario.properties](%s) y de las clases de `org.gobiernoabierto.reglas.hechos`; no se edita a mano.

      Una regla busca los hechos que cumplen una condición y dice algo de un requisito. Esta, de cada mesa celebrada sin el Secretariado instalado:

      ```
      import org.gobiernoabierto.reglas.hechos.Instalacion;
      import org.gobiernoabierto.reglas.hechos.Mesa;

      global org.gobiernoabierto.reglas.hechos.Juicio juicio;

      rule "X1-01 una mesa se celebró sin el Secretariado instalado"
      when
          $m : Mesa( cuenta )
          not Instalacion( cuenta, fecha <= $m.fecha )
      then
          juicio.falta("X1-01.sin-secretariado", $m.ruta(), "fecha", $m.fecha());
      end
      ```

      - Hay un hecho por cada cosa que el ejercicio registra, y dice lo que está registrado; lo que se sigue de ello lo dicen las reglas y las
        [definiciones](#definiciones). Lo que no es registro ni norma está en [nociones.md](nociones.md).
      - Lo que tiene fecha posterior al día del informe aún no está. Lo que no tiene fecha está, salvo que se diga otra cosa.
      - Un acto **cuenta** si tiene fecha y no es posterior al informe ni anterior a la firma de la Declaración (§1.2); el mismo día vale.
        Mientras la fecha de la Declaración se declare desconocida, basta lo primero.
      - En la condición se escribe el nombre de un campo; después de `then`, con el hecho y paréntesis: `$m.fecha()`.
      - De un campo de sí o no se escribe el nombre (`publico`) o su negación (`!publico`); de una lista puede preguntarse `.empty` y `.size`,
        y si tiene algo: `sectores contains Sector.AUTORIDAD`, `id memberOf $e.electos`; uno de varios [valores](#valores) se compara con el
        suyo: `calidad == Calidad.TITULAR`.
      - Un campo que **puede faltar** vale entonces `null`: no es anterior ni posterior, mayor ni menor que nada.
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
    titulo("##", "Lo que es más de un hecho");
    VocabularioTest.hechos().stream()
        .filter(Class::isInterface)
        .sorted(Comparator.comparing(hecho -> hecho == Hecho.class ? 0 : 1))
        .forEach(this::hecho);
    titulo("##", "Lo que puede estar en todo el ejercicio");
    registros().filter(hecho -> VocabularioTest.oraciones(hecho).isEmpty()).forEach(this::hecho);
    for (Paso paso : Guia.CATALOGO.pasos()) {
      titulo("##", (paso.numero() == 0 ? "" : "Paso " + paso.numero() + ". ") + paso.nombre().es());
      registros()
          .filter(hecho -> oracion(hecho).startsWith(paso.numero() + "."))
          .sorted(Comparator.comparing(DocumentoDelVocabularioTest::oracion))
          .forEach(this::hecho);
    }
    definiciones();
    titulo("##", "Valores");
    titulo("###", "Direccion");
    linea(significado(Direccion.class));
    campos(Direccion.class, List.of());
    VocabularioTest.enumeraciones().forEach(this::enumeracion);
    titulo("##", "Juicio");
    juicio();
    return texto.toString();
  }

  private static Stream<Class<?>> registros() {
    return VocabularioTest.hechos().stream().filter(Class::isRecord);
  }

  /** The first sentence that it cites; empty for none. */
  private static String oracion(Class<?> hecho) {
    return VocabularioTest.oraciones(hecho).stream().findFirst().orElse("");
  }

  private void hecho(Class<?> hecho) {
    titulo("###", hecho.getSimpleName());
    linea(significado(hecho) + tambien(hecho));
    campos(
        hecho,
        Vocabulario.campos(hecho).stream()
            .filter(campo -> hecho == Hecho.class || !COMUNES.contains(campo))
            .toList());
  }

  private static String tambien(Class<?> hecho) {
    String otros =
        Stream.of(hecho.getInterfaces())
            .filter(interfaz -> interfaz != Hecho.class && Hecho.class.isAssignableFrom(interfaz))
            .map(interfaz -> enlace(interfaz.getSimpleName()))
            .collect(Collectors.joining(" y "));
    return otros.isEmpty() ? "" : " Es además " + otros + ".";
  }

  private static String enlace(String titulo) {
    return "[%s](#%s)".formatted(titulo, titulo.toLowerCase(Locale.ROOT));
  }

  private void campos(Class<?> clase, List<String> campos) {
    List<Method> conArgumentos =
        Vocabulario.metodos(clase)
            .filter(metodo -> metodo.getParameterCount() > 0)
            .filter(metodo -> clase == Hecho.class || !COMUNES.contains(metodo.getName()))
            .sorted(Comparator.comparing(Method::getName))
            .toList();
    if (campos.isEmpty() && conArgumentos.isEmpty()) {
      return;
    }
    linea("");
    linea("| Campo | Tipo | Puede faltar | Significado |");
    linea("|---|---|---|---|");
    campos.forEach(campo -> campo(clase, campo, VocabularioTest.metodo(clase, campo)));
    conArgumentos.forEach(metodo -> campo(clase, metodo.getName() + argumentos(metodo), metodo));
  }

  private void campo(Class<?> clase, String escrito, Method metodo) {
    boolean puedeFaltar = metodo.getAnnotatedReturnType().isAnnotationPresent(Nullable.class);
    linea(
        "| `%s` | %s | %s | %s |"
            .formatted(
                escrito,
                tipo(metodo),
                puedeFaltar ? "sí" : "no",
                significado(clase, metodo.getName())));
  }

  private static String tipo(Method metodo) {
    Class<?> tipo = VocabularioTest.elemento(metodo.getGenericReturnType());
    boolean lista = metodo.getReturnType() == List.class;
    if (tipo.isEnum()) {
      return (lista ? "lista de: " : "uno de: ") + enlace(tipo.getSimpleName());
    }
    String nombre = TIPOS.get(tipo);
    assertThat(nombre).as("name the type of %s in plain Spanish", metodo).isNotNull();
    return lista ? "lista de: " + nombre : nombre;
  }

  private void definiciones() {
    titulo("##", "Definiciones");
    linea(
        """
        Lo que las reglas de la guía definen a partir de los hechos, en el `definiciones.drl` de cada paso; las reglas de un estado pueden
        usarlo igual que un hecho. Se importa con el nombre que se da; en la condición se escribe el nombre de un campo, y después de `then`,
        `get` y el nombre con mayúscula: `$m.getFecha()`.\
        """);
    Definicion.deLaGuia().forEach(this::definicion);
  }

  private void definicion(Definicion definicion) {
    titulo("###", definicion.nombreSimple());
    linea(
        "%s§%s. Se importa `%s`; está en [%s](%s)."
            .formatted(
                definicion.comentario().isEmpty() ? "" : definicion.comentario() + " ",
                definicion.oracion(),
                definicion.nombre(),
                definicion.archivo().getParent().getFileName(),
                definicion.archivo()));
    linea("");
    definicion.reglas().forEach(regla -> linea("- " + regla));
    linea("");
    linea("| Campo | Tipo | Significado |");
    linea("|---|---|---|");
    for (Definicion.Campo campo : definicion.campos()) {
      linea(
          "| `%s` | %s | %s |".formatted(campo.nombre(), tipo(campo.tipo()), campo.significado()));
    }
  }

  /** A type as definitions write it, in the words of the facts. */
  private static String tipo(String escrito) {
    return Stream.concat(TIPOS.keySet().stream(), VocabularioTest.enumeraciones().stream())
        .filter(tipo -> tipo.getSimpleName().equals(escrito))
        .findFirst()
        .map(tipo -> tipo.isEnum() ? "uno de: " + enlace(escrito) : TIPOS.get(tipo))
        .orElse(escrito.equals("java.util.List") ? "lista" : "`" + escrito + "`");
  }

  private void enumeracion(Class<?> enumeracion) {
    String nombre = enumeracion.getSimpleName();
    titulo("###", nombre);
    linea(significado(enumeracion) + " Se importa `" + enumeracion.getName() + "`.");
    linea("");
    linea("| Valor | Significado |");
    linea("|---|---|");
    for (String constante : VocabularioTest.constantes(enumeracion)) {
      linea("| `%s.%s` | %s |".formatted(nombre, constante, significado(enumeracion, constante)));
    }
  }

  private void juicio() {
    linea(significado(Juicio.class));
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
                            significado(Juicio.class, dicho.getKey()))));
    linea("");
    linea(
        "`requisito` es el id de un requisito (`P4-01`); `clave`, ese id solo o con un punto y una de sus variantes"
            + " (`P4-01.pocas`), como están en `requisitos.yaml`; `datos`, los nombres y valores que el mensaje menciona, por turnos.");
  }

  private static String llamada(Method metodo) {
    return "`juicio." + metodo.getName() + argumentos(metodo) + "`";
  }

  private static String argumentos(Method metodo) {
    return Stream.of(metodo.getParameters())
        .map(DocumentoDelVocabularioTest::parametro)
        .collect(Collectors.joining(", ", "(", ")"));
  }

  private static String parametro(Parameter parametro) {
    return parametro.getName() + (parametro.isVarArgs() ? "…" : "");
  }

  private static String significado(Class<?> clase) {
    return requireNonNull(Vocabulario.significado(clase), clase.getSimpleName());
  }

  private static String significado(Class<?> clase, String miembro) {
    return requireNonNull(
        Vocabulario.significado(clase, miembro), clase.getSimpleName() + "." + miembro);
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
