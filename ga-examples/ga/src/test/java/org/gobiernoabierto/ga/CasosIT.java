package org.gobiernoabierto.ga;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ga reglas caso}: from a real exercise to a case that the other commands take. */
class CasosIT {

  private static final String CAMPECHE = Llamada.EJERCICIOS + "campeche-2016.json";

  @TempDir private Path carpeta;

  @BeforeEach
  void aRuleSetOfOneRequirement() {
    assertThat(
            Llamada.ga("reglas", "nueva", "COA-01", carpeta.toString(), "--oracion", "Algo.")
                .codigo())
        .isZero();
  }

  private Llamada caso(String ejercicio, String... mas) {
    List<String> orden =
        new ArrayList<>(
            List.of("reglas", "caso", ejercicio, carpeta.toString(), "--fecha", "2018-03-20"));
    orden.addAll(List.of(mas));
    return Llamada.ga(orden.toArray(String[]::new));
  }

  @Test
  void whatItWritesIsRightAtOnceAndIsToldUntilSomebodyConfirmsIt() throws IOException {
    Path escrito = carpeta.resolve("COA-01-campeche-2016-2018-03-20.casos.yaml");

    Llamada llamada = caso(CAMPECHE);

    assertThat(llamada.codigo()).isZero();
    assertThat(llamada.texto())
        .isEqualTo(carpeta.resolve("campeche-2016.json") + "\n" + escrito + "\n");
    assertThat(Llamada.ga("reglas", "revisar", carpeta.toString()).texto())
        .isEqualTo("Nada que remediar.\n");
    Llamada probada = Llamada.ga("reglas", "probar", carpeta.toString());
    assertThat(probada.codigo()).isZero();
    assertThat(probada.texto())
        .isEqualTo(
            "3 de 3 casos dan lo que dicen.\n"
                + "Por confirmar, 1: dicen lo que dieron las reglas, y ga reglas mutar no los cuenta.\n"
                + "  COA-01-campeche-2016-2018-03-20.casos.yaml: campeche-2016 al 2018-03-20\n");

    Files.writeString(escrito, Files.readString(escrito).replaceFirst("\n *confirmado: no", ""));
    assertThat(Llamada.ga("reglas", "probar", carpeta.toString()).texto())
        .isEqualTo("3 de 3 casos dan lo que dicen.\n");
  }

  @Test
  void anExerciseWithFaultsGivesNoCase() throws IOException {
    Path malo = Files.writeString(carpeta.resolve("malo.json"), "{\"id\": 1}");

    Llamada llamada = caso(malo.toString());

    assertThat(llamada.codigo()).isEqualTo(2);
    assertThat(llamada.salida()).isEmpty();
    assertThat(llamada.errores()).contains("malo.json:1:8: TIPO_INCORRECTO /id");
    assertThat(caso("-").errores()).contains("no de la entrada estándar");
    assertThat(caso(CAMPECHE, "--requisito", "COA-07").errores()).contains("COA-07; hay: COA-01");
    assertThat(carpeta.resolve("campeche-2016.json")).doesNotExist();
  }

  @Test
  void exercisesOfCasesArePackedNowhere() throws IOException {
    caso(CAMPECHE);
    Path jar = carpeta.resolve("hecho.jar");

    Llamada llamada =
        Llamada.ga(
            "reglas",
            "empacar",
            carpeta.toString(),
            "--grupo",
            "mx.gob.coahuila",
            "--artefacto",
            "reglas",
            "--version",
            "1",
            "--salida",
            jar.toString(),
            "--notados",
            "0");

    assertThat(llamada.codigo()).as(llamada.texto()).isZero();
    try (JarFile abierto = new JarFile(jar.toFile())) {
      assertThat(abierto.stream().map(e -> e.getName()).toList())
          .anyMatch(nombre -> nombre.endsWith("COA-01-campeche-2016-2018-03-20.casos.yaml"))
          .noneMatch(nombre -> nombre.endsWith(".json"));
    }
  }
}
