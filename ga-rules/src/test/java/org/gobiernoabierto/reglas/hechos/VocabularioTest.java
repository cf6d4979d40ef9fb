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
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gobiernoabierto.modelo.Asunto;
import org.gobiernoabierto.modelo.Sector;
import org.gobiernoabierto.reglas.Guia;
import org.gobiernoabierto.reglas.expediente.Expediente;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class VocabularioTest {

  private static final Path RECURSO =
      Path.of("motor/src/main/resources/org/gobiernoabierto/reglas/hechos/vocabulario.properties");
  private static final Pattern ORACION = Pattern.compile("§(\\d\\.\\d)");
  private static final String LEIDO = ".leido";

  @Test
  void theFactsAreWhatIsAHechoInThePackage() {
    JavaClasses clases =
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(Vocabulario.class.getPackageName(), Expediente.class.getPackageName());
    List<JavaClass> hechos =
        clases.stream()
            .filter(c -> c.getPackageName().equals(Vocabulario.class.getPackageName()))
            .filter(c -> c.isAssignableTo(Hecho.class))
            .toList();
    assertThat(Vocabulario.hechos())
        .as("each fact of the package has an entry in vocabulario.properties, sorted")
        .containsExactlyElementsOf(hechos.stream().map(JavaClass::getSimpleName).sorted().toList());
    assertThat(hechos).allMatch(c -> c.isRecord() || c.isInterface());
    for (JavaClass registro : hechos.stream().filter(JavaClass::isRecord).toList()) {
      assertThat(
              Stream.concat(
                      registro.getConstructorCallsToSelf().stream(),
                      registro.getConstructorReferencesToSelf().stream())
                  .map(llamada -> llamada.getOriginOwner().getPackageName()))
          .as("%s is made in the package expediente", registro.getSimpleName())
          .contains(Expediente.class.getPackageName());
    }
  }

  @Test
  void everythingThatRulesReadAndSayIsExplained() {
    for (Class<?> clase : explicadas()) {
      assertThat(Vocabulario.significado(clase)).as(clase.getSimpleName()).isNotBlank();
      for (String miembro : miembros(clase)) {
        assertThat(Vocabulario.significado(clase, miembro))
            .as("%s.%s in vocabulario.properties", clase.getSimpleName(), miembro)
            .isNotBlank();
      }
    }
    assertThat(Vocabulario.significado(Mesa.class, "color")).isNull();
    assertThat(Vocabulario.significado(Vocabulario.class)).isNull();
    assertThat(Vocabulario.significado(Sector.class, "COLOR")).isNull();
  }

  @Test
  void nothingElseIsExplainedNorAnythingTwice() throws IOException {
    Set<String> claves = new HashSet<>();
    for (Class<?> clase : explicadas()) {
      claves.add(clase.getSimpleName());
      claves.add(clase.getSimpleName() + LEIDO);
      for (String miembro : miembros(clase)) {
        claves.add(clase.getSimpleName() + "." + miembro);
        claves.add(clase.getSimpleName() + "." + miembro + LEIDO);
      }
    }
    assertThat(entradas().stream().map(entrada -> entrada[0]).toList())
        .as("keys of vocabulario.properties")
        .doesNotHaveDuplicates()
        .isSubsetOf(claves);
    for (Class<?> hecho : hechos()) {
      for (String campo : miembros(hecho)) {
        String propio = entrada(hecho.getSimpleName() + "." + campo);
        assertThat(propio)
            .as("%s.%s says what an interface says of it", hecho.getSimpleName(), campo)
            .satisfiesAnyOf(
                p -> assertThat(p).isNull(),
                p -> assertThat(deSusInterfaces(hecho, campo)).doesNotContain(p));
      }
    }
  }

  private static List<String> deSusInterfaces(Class<?> hecho, String campo) {
    return Stream.of(hecho.getInterfaces())
        .map(interfaz -> Vocabulario.significado(interfaz, campo))
        .filter(Objects::nonNull)
        .toList();
  }

  @Test
  void everyEntryIsReadAsItIsWrittenAndSaysSomething() throws IOException {
    for (String[] entrada : entradas()) {
      assertThat(entrada[1]).as(entrada[0]).isNotBlank().isEqualTo(entrada[1].strip());
      assertThat(entrada[1]).as(entrada[0]).doesNotContain("|", "\\");
    }
    assertThat(Vocabulario.significado(Mesa.class)).isEqualTo(entrada("Mesa"));
    assertThat(Vocabulario.significado(Mesa.class, "fecha")).isEqualTo(entrada("Acto.fecha"));
    assertThat(Vocabulario.significado(Mesa.class, "fin")).isEqualTo(entrada("Mesa.fin"));
    assertThat(Vocabulario.significado(Sector.class, "AUTORIDAD"))
        .isEqualTo(entrada("Sector.AUTORIDAD"));
    assertThat(Vocabulario.significado(Asunto.class, "OTRO"))
        .as("a constant without an entry is called by its name")
        .isEqualTo("otro asunto");
  }

  @Test
  void everyFactIsReadAloudWithItsArticle() {
    for (Class<?> hecho : Stream.concat(hechos().stream(), Stream.of(Sector.class)).toList()) {
      List<String> formas = Vocabulario.leido(hecho);
      assertThat(formas).as(hecho.getSimpleName()).hasSizeBetween(1, 2);
      assertThat(formas.get(0)).matches(formas.size() == 1 ? "(el|la) .+" : "(una?|alguien) .+");
    }
    assertThat(Vocabulario.leido(Mesa.class)).containsExactly("una mesa", "mesas");
    assertThat(Vocabulario.leido(Declaracion.class)).containsExactly("la Declaración conjunta");
    assertThat(Vocabulario.leido(Juicio.class)).isEmpty();
  }

  @Test
  void fieldsAreReadAloudByTheirNamesWhereNothingElseIsSaid() {
    assertThat(Vocabulario.leido(Mesa.class, "cuenta"))
        .containsExactly("que cuenta", "que cuentan");
    assertThat(Vocabulario.leido(Indicador.class, "lineaBase")).containsExactly("línea base");
    assertThat(Vocabulario.leido(Mesa.class, "tema")).containsExactly("tema");
    assertThat(Vocabulario.leido(Direccion.class, "estaDentroDe")).hasSize(2);
    for (Class<?> hecho : hechos()) {
      for (String campo : Vocabulario.campos(hecho)) {
        List<String> formas = Vocabulario.leido(hecho, campo);
        String nombre = hecho.getSimpleName() + "." + campo;
        if (metodo(hecho, campo).getReturnType() == boolean.class) {
          assertThat(formas.size() == 2 || formas.get(0).startsWith("con "))
              .as("%s has a form for one and one for several", nombre)
              .isTrue();
        } else {
          assertThat(formas).as(nombre).hasSize(1);
          assertThat(formas.get(0)).as("%s reads as words", nombre).matches("[^A-Z]+|Objetivos .*");
        }
      }
    }
  }

  @Test
  void everyFactThatARuleCanMatchIsReadAloudInEnglish() {
    Set<String> deVarios = Set.of("Hecho", "Acto", "EnFunciones", "ElementoDelPlan");
    Set<String> deSuLugar = Set.of("ruta", "lista", "numero", "rutaDelFin");
    for (Class<?> hecho : hechos()) {
      if (!deVarios.contains(hecho.getSimpleName())) {
        assertThat(Vocabulario.enIngles(hecho)).as(hecho.getSimpleName()).isPresent();
      }
      for (String campo : Vocabulario.campos(hecho)) {
        List<String> formas = Vocabulario.enIngles(hecho, campo);
        boolean afirma = metodo(hecho, campo).getReturnType() == boolean.class;
        if (!deSuLugar.contains(campo)) {
          assertThat(formas).as("%s.%s", hecho.getSimpleName(), campo).hasSize(afirma ? 2 : 1);
        }
      }
    }
  }

  @Test
  void whatFactsCiteAreSentencesOfTheGuide() {
    assertThat(hechos().stream().filter(Class::isRecord).filter(h -> oraciones(h).isEmpty()))
        .as("facts that no sentence of the guide is about")
        .containsExactlyInAnyOrder(Actor.class, Evidencia.class, Fuente.class);
    for (Class<?> hecho : hechos()) {
      assertThat(oraciones(hecho))
          .as(hecho.getSimpleName())
          .isSubsetOf(Guia.CATALOGO.oraciones().keySet());
    }
  }

  @Test
  void aFactIsFoundByItsSimpleName() {
    assertThat(Vocabulario.hecho("Mesa")).isEqualTo(Mesa.class);
    assertThat(Vocabulario.hecho("Acto")).isEqualTo(Acto.class);
    assertThat(Vocabulario.hecho("Direccion")).isNull();
    assertThat(Vocabulario.hecho("Sector")).isNull();
    assertThat(Vocabulario.hecho("Juicio")).isNull();
  }

  @Test
  void whatIsRecordedComesBeforeWhatIsAddedToIt() {
    assertThat(Vocabulario.campos(Mesa.class))
        .containsExactly(
            "id",
            "fecha",
            "fin",
            "tema",
            "participantes",
            "funcionarios",
            "facilitador",
            "extensiones",
            "sectores",
            "ultimoDia",
            "cuenta",
            "numero",
            "paso",
            "ruta");
    assertThat(Vocabulario.campos(AnioDelPlan.class))
        .containsExactly("inicio", "fin", "monitoreo", "extensiones", "ruta");
    assertThat(Vocabulario.campos(Acto.class))
        .containsExactly("cuenta", "extensiones", "fecha", "paso", "ruta");
    assertThat(Vocabulario.campos(EnFunciones.class)).contains("inicio", "fin");
    assertThatIllegalArgumentException().isThrownBy(() -> Vocabulario.campos(Juicio.class));
  }

  @Test
  void methodsWithArgumentsAreReadToo() {
    assertThat(Vocabulario.metodos(Integrante.class).map(Method::getName))
        .contains("coincideCon", "dato", "cantidad", "cuenta")
        .doesNotContain("registro", "lista", "equals", "toString", "getClass");
    assertThat(Vocabulario.metodos(Direccion.class).map(Method::getName))
        .containsExactlyInAnyOrder("esDelMismoDominioQue", "estaDentroDe", "puedeEstarDentroDe");
  }

  private static List<String[]> entradas() throws IOException {
    return Files.readAllLines(RECURSO).stream()
        .filter(linea -> !linea.isEmpty() && !linea.startsWith("#"))
        .map(linea -> linea.split("=", 2))
        .toList();
  }

  private static @Nullable String entrada(String clave) throws IOException {
    return entradas().stream()
        .filter(entrada -> entrada[0].equals(clave))
        .map(entrada -> entrada[1])
        .findFirst()
        .orElse(null);
  }

  /** The sentences that the meaning of a fact cites. */
  static List<String> oraciones(Class<?> hecho) {
    return ORACION
        .matcher(String.valueOf(Vocabulario.significado(hecho)))
        .results()
        .map(MatchResult::group)
        .map(cita -> cita.substring(1))
        .toList();
  }

  /** Everything that the vocabulary is to explain. */
  private static List<Class<?>> explicadas() {
    return Stream.of(hechos(), enumeraciones(), List.of(Direccion.class, Juicio.class))
        .<Class<?>>flatMap(Collection::stream)
        .toList();
  }

  private static List<String> miembros(Class<?> clase) {
    return clase.isEnum()
        ? constantes(clase)
        : Vocabulario.metodos(clase).map(Method::getName).distinct().sorted().toList();
  }

  /** The enums that fields of facts hold, by simple name. */
  static SortedSet<Class<?>> enumeraciones() {
    SortedSet<Class<?>> enumeraciones = new TreeSet<>(Comparator.comparing(Class::getSimpleName));
    for (Class<?> hecho : hechos()) {
      for (String campo : Vocabulario.campos(hecho)) {
        Class<?> tipo = elemento(metodo(hecho, campo).getGenericReturnType());
        if (tipo.isEnum()) {
          enumeraciones.add(tipo);
        }
      }
    }
    return enumeraciones;
  }

  static List<Class<?>> hechos() {
    return Vocabulario.hechos().stream().<Class<?>>map(Vocabulario::hecho).toList();
  }

  static List<String> constantes(Class<?> enumeracion) {
    return Stream.of(enumeracion.getEnumConstants()).map(c -> ((Enum<?>) c).name()).toList();
  }

  /** The type itself, or that of the elements of a list. */
  static Class<?> elemento(Type tipo) {
    return tipo instanceof ParameterizedType lista
        ? (Class<?>)
            (lista.getRawType() == List.class
                ? lista.getActualTypeArguments()[0]
                : lista.getRawType())
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
