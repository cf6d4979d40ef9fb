package org.gobiernoabierto.formatos;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import org.gobiernoabierto.idioma.Idioma;
import org.gobiernoabierto.informe.CatalogoDeRequisitos;
import org.gobiernoabierto.informe.Informe;
import org.gobiernoabierto.modelo.EjercicioLocal;
import org.gobiernoabierto.reglas.Avances;
import org.gobiernoabierto.reglas.Evaluador;
import org.junit.jupiter.api.Test;

class FormatosTest {

  /** A format of somebody else. */
  public static final class Ajeno implements Formato<Evaluado> {

    @Override
    public Class<Evaluado> de() {
      return Evaluado.class;
    }

    @Override
    public String nombre() {
      return "ajeno";
    }

    @Override
    public String tipo() {
      return Tipo.TEXTO;
    }

    @Override
    public byte[] escribir(Evaluado evaluado, Pedido pedido) {
      return pedido.archivo().getBytes(UTF_8);
    }
  }

  @Test
  void thereAreTheseFormatsAndThoseOfOthers() {
    assertThat(Formatos.de(Evaluado.class).nombres())
        .containsExactly(
            "ajeno",
            "csv",
            "html",
            "json",
            "junit",
            "markdown",
            "resumen",
            "sarif",
            "texto",
            "xlsx");
    assertThat(Formatos.de(Plazos.class).nombres()).containsExactly("html", "ics", "json", "texto");
    assertThat(Formatos.de(AvanceDelPlan.class).nombres()).containsExactly("html", "json", "texto");
    assertThat(Formatos.de(CatalogoDeRequisitos.class).nombres())
        .containsExactly("html", "json", "markdown", "texto");
    assertThat(Formatos.de(Evaluado.class).llamado("pdf")).isEmpty();
    assertThat(Caso.campeche().en("ajeno", Idioma.ES)).isEqualTo("campeche-2016.json");
  }

  @Test
  void theModuleProvidesWhatTheClassPathDoes() throws IOException, URISyntaxException {
    Path clases =
        Path.of(Formato.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    List<String> delModulo;
    try (var descriptor = Files.newInputStream(clases.resolve("module-info.class"))) {
      delModulo =
          ModuleDescriptor.read(descriptor).provides().stream()
              .flatMap(p -> p.providers().stream())
              .toList();
    }
    assertThat(delModulo).hasSizeGreaterThan(15);
    assertThat(todos().stream().map(formato -> formato.getClass().getName()))
        .filteredOn(nombre -> !nombre.equals(Ajeno.class.getName()))
        .containsExactlyInAnyOrderElementsOf(delModulo);
  }

  @Test
  void theSameThingIsTheSameBytesInEveryFormat() {
    for (String formato : Formatos.de(Evaluado.class).nombres()) {
      Caso caso = Caso.campeche();
      assertThat(caso.bytesEn(formato, Idioma.ES))
          .as(formato)
          .isNotEmpty()
          .isEqualTo(caso.bytesEn(formato, Idioma.ES));
    }
  }

  @Test
  void everyMediaTypeIsOne() {
    assertThat(todos().stream().map(Formato::tipo).toList())
        .allSatisfy(tipo -> assertThat(tipo).matches("[a-z]+/[a-z0-9.+-]+(;[a-z]+=[A-Za-z0-9-]+)*"))
        .contains(Tipo.HTML, Tipo.ICALENDAR, Tipo.XLSX);
  }

  @Test
  void theExampleOfTheDocumentationIsAPage() {
    Caso caso = Caso.campeche();
    EjercicioLocal ejercicio = caso.ejercicio();
    Informe informe = caso.informe();
    Evaluador evaluador = Evaluador.create();

    Formato<Evaluado> formato = Formatos.de(Evaluado.class).llamado("html").orElseThrow();
    byte[] pagina =
        formato.escribir(
            new Evaluado.ConInforme(
                informe,
                ejercicio,
                () -> evaluador.calendario(ejercicio, informe),
                () -> Avances.al(ejercicio, informe.fecha())),
            Pedido.de("campeche-2016.json", Idioma.ES));

    assertThat(pagina).isEqualTo(caso.bytesEn("html", Idioma.ES));
  }

  private static List<Formato<?>> todos() {
    List<Formato<?>> todos = new ArrayList<>();
    for (Formato<?> formato : ServiceLoader.load(Formato.class)) {
      todos.add(formato);
    }
    return todos;
  }
}
