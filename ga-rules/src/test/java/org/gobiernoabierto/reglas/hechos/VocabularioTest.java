package org.gobiernoabierto.reglas.hechos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gobiernoabierto.reglas.catalogo.Catalogo;
import org.gobiernoabierto.reglas.expediente.Expediente;
import org.junit.jupiter.api.Test;

class VocabularioTest {

  private static final Path RECURSO =
      Path.of("src/main/resources/org/gobiernoabierto/reglas/hechos/vocabulario.properties");
  private static final Pattern ORACION = Pattern.compile("§(\\d\\.\\d)");

  @Test
  void theFactsAreTheRecordsThatExercisesAreToldIn() {
    JavaClasses clases =
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(Vocabulario.class.getPackageName(), Expediente.class.getPackageName());
    List<JavaClass> registros =
        clases.stream()
            .filter(c -> c.getPackageName().equals(Vocabulario.class.getPackageName()))
            .filter(JavaClass::isRecord)
            .toList();
    assertThat(Vocabulario.hechos())
        .as("each record of the package has an entry in vocabulario.properties, sorted")
        .containsExactlyElementsOf(
            registros.stream().map(JavaClass::getSimpleName).sorted().toList());
    for (JavaClass registro : registros) {
      assertThat(registro.getConstructorCallsToSelf())
          .extracting(llamada -> llamada.getOriginOwner().getPackageName())
          .as("%s is made in the package expediente", registro.getSimpleName())
          .contains(Expediente.class.getPackageName());
    }
  }

  @Test
  void everythingThatRulesReadAndSayHasOneEntryAndNothingElseHas() throws IOException {
    List<String> claves = new ArrayList<>();
    for (Class<?> hecho : registros()) {
      agregar(claves, hecho, Vocabulario.campos(hecho));
    }
    for (Class<?> enumeracion : enumeraciones()) {
      agregar(claves, enumeracion, constantes(enumeracion));
    }
    agregar(
        claves,
        Juicio.class,
        Stream.of(Juicio.class.getMethods()).map(Method::getName).distinct().toList());
    assertThat(entradas().stream().map(entrada -> entrada[0]).toList())
        .as("keys of vocabulario.properties")
        .containsExactlyInAnyOrderElementsOf(claves);
  }

  private static void agregar(List<String> claves, Class<?> clase, List<String> miembros) {
    claves.add(clase.getSimpleName());
    miembros.forEach(miembro -> claves.add(clase.getSimpleName() + "." + miembro));
  }

  @Test
  void everyEntryIsReadAsItIsWrittenAndSaysSomething() throws IOException {
    for (String[] entrada : entradas()) {
      assertThat(Vocabulario.significado(entrada[0]))
          .as(entrada[0])
          .isEqualTo(entrada[1])
          .isNotBlank()
          .doesNotContain("|");
    }
    assertThat(Vocabulario.significado("MesaRealizada.color")).isNull();
  }

  @Test
  void everyFactCitesSentencesOfTheGuide() {
    for (String hecho : Vocabulario.hechos()) {
      assertThat(oraciones(hecho))
          .as(hecho)
          .isNotEmpty()
          .isSubsetOf(Catalogo.deLaGuia().oraciones().keySet());
    }
  }

  @Test
  void aFactIsFoundByItsSimpleName() {
    assertThat(Vocabulario.hecho("MesaRealizada")).isEqualTo(MesaRealizada.class);
    assertThat(Vocabulario.hecho("Apreciacion")).isNull();
    assertThat(Vocabulario.hecho("Sector")).isNull();
    assertThat(Vocabulario.hecho("Juicio")).isNull();
  }

  @Test
  void componentsComeBeforeWhatIsDerivedFromThem() {
    assertThat(Vocabulario.campos(CompromisoMonitoreado.class))
        .containsExactly("titulo", "calidad", "relevancia", "numero", "ruta", "valorado");
    assertThat(Vocabulario.campos(SinVigenciaDeclarada.class)).isEmpty();
    assertThatIllegalArgumentException().isThrownBy(() -> Vocabulario.campos(Juicio.class));
  }

  private static List<String[]> entradas() throws IOException {
    return Files.readAllLines(RECURSO).stream()
        .filter(linea -> !linea.isEmpty() && !linea.startsWith("#"))
        .map(linea -> linea.split("=", 2))
        .toList();
  }

  /** The sentences that the meaning of a fact cites. */
  static List<String> oraciones(String hecho) {
    return ORACION
        .matcher(String.valueOf(Vocabulario.significado(hecho)))
        .results()
        .map(MatchResult::group)
        .map(cita -> cita.substring(1))
        .toList();
  }

  /** The enums that fields of facts hold, by simple name. */
  static SortedSet<Class<?>> enumeraciones() {
    SortedSet<Class<?>> enumeraciones = new TreeSet<>(Comparator.comparing(Class::getSimpleName));
    for (Class<?> hecho : registros()) {
      for (String campo : Vocabulario.campos(hecho)) {
        Class<?> tipo = elemento(metodo(hecho, campo).getGenericReturnType());
        if (tipo.isEnum()) {
          enumeraciones.add(tipo);
        }
      }
    }
    return enumeraciones;
  }

  private static List<Class<?>> registros() {
    List<Class<?>> registros = new ArrayList<>();
    Vocabulario.hechos().forEach(nombre -> registros.add(Vocabulario.hecho(nombre)));
    return registros;
  }

  static List<String> constantes(Class<?> enumeracion) {
    return Stream.of(enumeracion.getEnumConstants()).map(c -> ((Enum<?>) c).name()).toList();
  }

  /** The type itself, or that of the elements of a list. */
  static Class<?> elemento(Type tipo) {
    return tipo instanceof ParameterizedType lista
        ? (Class<?>) lista.getActualTypeArguments()[0]
        : (Class<?>) tipo;
  }

  static Method metodo(Class<?> hecho, String campo) {
    try {
      return hecho.getMethod(campo);
    } catch (NoSuchMethodException e) {
      throw new AssertionError(e);
    }
  }
}
