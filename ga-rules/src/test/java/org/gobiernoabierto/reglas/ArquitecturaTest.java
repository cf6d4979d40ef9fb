package org.gobiernoabierto.reglas;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.gobiernoabierto.reglas.hechos.Plazo;

@AnalyzeClasses(
    packages = "org.gobiernoabierto.reglas",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArquitecturaTest {

  private static final String[] HIDDEN = {
    "org.drools..", "org.kie..", "org.hibernate..", "tools.jackson.."
  };

  @ArchTest
  static final ArchRule NO_ENGINE_TYPE_SHOWS_IN_A_PUBLIC_SIGNATURE =
      methods()
          .that()
          .arePublic()
          .and()
          .areDeclaredInClassesThat()
          .arePublic()
          .and()
          .areDeclaredInClassesThat()
          .resideInAnyPackage(
              "org.gobiernoabierto.reglas",
              "org.gobiernoabierto.reglas.hechos",
              "org.gobiernoabierto.reglas.parametros",
              "org.gobiernoabierto.reglas.autoria",
              "org.gobiernoabierto.reglas.catalogo",
              "org.gobiernoabierto.reglas.expediente")
          .should()
          .haveRawReturnType(resideOutsideOfPackages(HIDDEN))
          .andShould()
          .haveRawParameterTypes(
              DescribedPredicate.allElements(
                  (DescribedPredicate<? super JavaClass>) not(resideInAnyPackage(HIDDEN))))
          .because("whoever embeds the library must not depend on its engine");

  @ArchTest
  static final ArchRule RULES_DO_NOT_KNOW_JSON =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.gobiernoabierto.json..", "tools.jackson..")
          .because("reading and judging are siblings");

  @ArchTest
  static final ArchRule FACTS_KNOW_ONLY_THE_MODEL =
      classes()
          .that()
          .resideInAPackage("org.gobiernoabierto.reglas.hechos")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "java..",
              "org.jspecify..",
              "org.gobiernoabierto.modelo..",
              "org.gobiernoabierto.idioma..",
              "org.gobiernoabierto.catalogo",
              "org.gobiernoabierto.reglas.parametros",
              "org.gobiernoabierto.reglas.hechos")
          .orShould()
          .be(Plazo.class)
          .because("a rule sees the model, JDK values and the collector, nothing else");

  @ArchTest
  static final ArchRule PACKAGES_ARE_FREE_OF_CYCLES =
      slices()
          .matching("org.gobiernoabierto.reglas.(*)..")
          .should()
          .beFreeOfCycles()
          .because("each package can be read on its own");

  private static final int MUCHAS = 45;

  @ArchTest
  static void noPackageIsADrawerForEverything(JavaClasses producto) {
    Map<String, Long> porPaquete =
        producto.stream()
            .filter(clase -> clase.isTopLevelClass() && !clase.getSimpleName().endsWith("Test"))
            .filter(clase -> clase.getPackageName().startsWith("org.gobiernoabierto.reglas"))
            .filter(clase -> !clase.getPackageName().matches(".*(hechos|gemelo|paso\\d)"))
            .collect(Collectors.groupingBy(JavaClass::getPackageName, Collectors.counting()));
    assertThat(porPaquete)
        .isNotEmpty()
        .allSatisfy((p, n) -> assertThat(n).as(p).isLessThan(MUCHAS));
  }

  @ArchTest
  static final ArchRule NOBODY_ASKS_THE_CLOCK =
      noClasses()
          .should()
          .callMethod(LocalDate.class, "now")
          .because("the date of an evaluation is an argument");

  @ArchTest
  static void theTwinKnowsNothingOfFactsOrRules(JavaClasses producto) {
    noClasses()
        .that()
        .resideInAPackage("org.gobiernoabierto.reglas.gemelo")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "org.gobiernoabierto.reglas.hechos..",
            "org.gobiernoabierto.reglas.expediente..",
            "org.gobiernoabierto.reglas.paso*..")
        .because("an opinion formed on the same facts would be no second one")
        .check(new ClassFileImporter().importPackages("org.gobiernoabierto.reglas.gemelo"));
  }
}
