package org.gobiernoabierto.json;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "org.gobiernoabierto", importOptions = DoNotIncludeTests.class)
class ArquitecturaTest {

  @ArchTest
  static final ArchRule KNOWS_NO_RULES_AND_NO_DATABIND =
      noClasses()
          .that()
          .resideInAPackage("org.gobiernoabierto.json..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.gobiernoabierto.reglas..",
              "org.drools..",
              "org.kie..",
              "tools.jackson.databind..",
              "com.fasterxml.jackson..");

  @ArchTest
  static final ArchRule PACKAGES_HAVE_NO_CYCLES =
      slices().matching("org.gobiernoabierto.(*)..").should().beFreeOfCycles();
}
