package org.gobiernoabierto;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(
    packages = "org.gobiernoabierto",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArquitecturaTest {

  @ArchTest
  static final ArchRule CORE_KNOWS_ONLY_THE_JDK_AND_JAKARTA_VALIDATION =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideOutsideOfPackages(
              "java..",
              "javax.annotation.processing..",
              "jakarta.validation..",
              "org.jspecify..",
              "io.soabase.recordbuilder..",
              "org.gobiernoabierto..")
          .because("whoever embeds the model gets nothing else on the classpath");

  @ArchTest
  static final ArchRule PACKAGES_ARE_FREE_OF_CYCLES =
      slices()
          .matching("org.gobiernoabierto.(*)..")
          .should()
          .beFreeOfCycles()
          .because("each package can be read on its own");

  @ArchTest
  static final ArchRule NOBODY_ASKS_THE_CLOCK =
      noClasses()
          .should()
          .callMethod(java.time.LocalDate.class, "now")
          .because("the date of an evaluation is an argument");
}
