package org.gobiernoabierto.reglas.autoria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.gobiernoabierto.modelo.EjercicioLocal;
import org.gobiernoabierto.reglas.Guia;
import org.gobiernoabierto.reglas.autoria.defectos.CodigoDeDefecto;
import org.gobiernoabierto.reglas.autoria.defectos.Defecto;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CasosPorConfirmarTest {

  private static final Path EJERCICIOS = Path.of("../ga-examples/ejercicios");
  private static final Path CAMPECHE = EJERCICIOS.resolve("campeche-2016.json");
  private static final Path OAXACA = EJERCICIOS.resolve("oaxaca-2015.json");
  private static final LocalDate FECHA = LocalDate.of(2018, 3, 20);
  private static final String DE_JAU_01 = "JAU-01-campeche-2016-2018-03-20.casos.yaml";

  @TempDir private Path temporal;
  private Path carpeta;

  @BeforeEach
  void aRuleSetInAFolder() throws IOException {
    carpeta = Files.createDirectory(temporal.resolve("reglas"));
    for (Path archivo : Fallas.contenido(Fallas.BASE)) {
      if (!archivo.toString().endsWith(EsquemaDeReglas.CASOS.deArchivo())) {
        Files.copy(archivo, carpeta.resolve(archivo.getFileName()));
      }
    }
  }

  private List<String> escribir(Path json, String... requisitos) throws IOException {
    EjercicioLocal ejercicio = Guia.LECTOR.apply(Files.readString(json));
    return new CasosPorConfirmar(carpeta)
        .escribir(json, ejercicio, FECHA, List.of(requisitos)).stream()
            .map(archivo -> carpeta.relativize(archivo).toString().replace('\\', '/'))
            .toList();
  }

  private List<String> archivos() throws IOException {
    try (Stream<Path> todos = Files.walk(carpeta)) {
      return todos.map(Path::toString).sorted().toList();
    }
  }

  @Test
  void whatIsWrittenHasNoDefectsAndGivesWhatItStates() throws IOException {
    List<String> escritos = escribir(CAMPECHE);

    CarpetaDeReglas reglas = CarpetaDeReglas.leer(carpeta);
    Pruebas pruebas = new Probador(reglas, Guia.LECTOR).probar();
    assertThat(reglas.revisar()).isEmpty();
    assertThat(escritos)
        .containsExactly(
            "campeche-2016.json",
            DE_JAU_01,
            DE_JAU_01.replace("JAU-01", "JAU-02"),
            DE_JAU_01.replace("JAU-01", "JAU-03"));
    assertThat(carpeta.resolve("campeche-2016.json")).hasSameBinaryContentAs(CAMPECHE);
    assertThat(pruebas.fallidos()).isEmpty();
    assertThat(pruebas.casos()).isEqualTo(3);
    assertThat(pruebas.porConfirmar()).hasSize(3);
  }

  @Test
  void itStatesTheResultTheDeadlineWhoMustActAndEveryFinding() throws IOException {
    Path otro = temporal.resolve("otro.json");
    Files.writeString(
        otro,
        """
        {"id": "otro", "entidad": "MX-JAL", "edicion": 2016, "declaracion": {"fecha": "2016-06-20"},
         "actores": [{"id": "a", "nombre": "A", "sector": "AUTORIDAD"}],
         "mesas": [{"id": "m", "fecha": "2016-10-10", "participantes": ["a"]}]}
        """);

    assertThat(escribir(otro, "JAU-01"))
        .containsExactly("otro.json", "JAU-01-otro-2018-03-20.casos.yaml");
    assertThat(Files.readString(carpeta.resolve("JAU-01-otro-2018-03-20.casos.yaml")))
        .startsWith("# Por confirmar: ")
        .endsWith(
            """
            requisito: JAU-01
            base: otro.json
            casos:

              - caso: "otro al 2018-03-20"
                confirmado: no
                fecha: 2018-03-20
                espera: INCUMPLE
                vence: 2017-06-20
                responsable: STL
                hallazgos:
                  - clave: JAU-01.un-sector
                    ruta: /mesas/0
                    severidad: ERROR
                    mensaje: "En esta mesa no participaron los dos sectores; consta: autoridad."
            """);
  }

  @Test
  void aCaseThatStatesSomethingElseFails() throws IOException {
    escribir(CAMPECHE, "JAU-01");
    Path caso = carpeta.resolve(DE_JAU_01);
    String otro = Files.readString(caso).replaceFirst("vence: .*", "vence: 2000-01-01");
    Files.writeString(caso, otro);

    assertThat(new Probador(CarpetaDeReglas.leer(carpeta), Guia.LECTOR).probar().fallidos())
        .hasSize(1);
  }

  @Test
  void casesStandBesideTheirRulesAndNameAnExerciseOfTheFolderWhereItIs() throws IOException {
    Path ejercicios = Files.createDirectory(carpeta.resolve("ejercicios"));
    Path dentro = Files.copy(CAMPECHE, ejercicios.resolve("el de Campeche.json"));
    Path paso = Files.createDirectory(carpeta.resolve("paso 4"));
    Files.move(
        carpeta.resolve("JAU-01-ambos-sectores.drl"), paso.resolve("JAU-01-ambos-sectores.drl"));

    assertThat(escribir(dentro, "JAU-01"))
        .containsExactly("paso 4/JAU-01-el de Campeche-2018-03-20.casos.yaml");
    assertThat(CarpetaDeReglas.leer(carpeta).revisar())
        .extracting(Defecto::codigo)
        .containsOnly(CodigoDeDefecto.REQUISITO_SIN_CASOS);
    assertThat(new Probador(CarpetaDeReglas.leer(carpeta), Guia.LECTOR).probar().fallidos())
        .isEmpty();
  }

  @Test
  void whatIsThereStaysAsItIs() throws IOException {
    escribir(CAMPECHE, "JAU-01");
    List<String> antes = archivos();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> escribir(CAMPECHE, "JAU-02", "JAU-01"))
        .withMessageContaining(DE_JAU_01);
    Files.writeString(carpeta.resolve("campeche-2016.json"), "{}");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> escribir(CAMPECHE, "JAU-02"))
        .withMessageContaining("campeche-2016.json");
    assertThat(archivos()).isEqualTo(antes);
  }

  @Test
  void whatIsNotAskedOfTheExerciseIsNotWritten() throws IOException {
    List<String> antes = archivos();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> escribir(CAMPECHE, "JAU-09"))
        .withMessageContaining("No hay un requisito JAU-09; hay: JAU-01");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> escribir(OAXACA))
        .withMessageContaining("que rige desde el 2016-01-01, no regía el 2015-03-09");
    assertThat(archivos()).isEqualTo(antes);
  }
}
