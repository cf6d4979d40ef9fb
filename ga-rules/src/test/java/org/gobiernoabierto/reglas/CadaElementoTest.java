package org.gobiernoabierto.reglas;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.gobiernoabierto.informe.Falla;
import org.gobiernoabierto.informe.Informe;
import org.gobiernoabierto.informe.Resultado;
import org.gobiernoabierto.modelo.EjercicioLocal;
import org.gobiernoabierto.reglas.explicacion.Recorte;
import org.junit.jupiter.api.Test;

/**
 * Taking any one element away from the complete exercise makes exactly the requirements that rest
 * on it fail: those recorded, after review, in {@code cada-elemento.txt}; {@code mvn test
 * -Dactualizar} writes it anew.
 */
class CadaElementoTest {

  private static final Path REGISTRO = Path.of("src/test/resources/cada-elemento.txt");
  private static final LocalDate TRAS_LA_EVALUACION = LocalDate.of(2018, 3, 21);
  private static final Evaluador EVALUADOR = Evaluador.create();
  private static final EjercicioLocal COMPLETO = Guia.con(Map.of());

  @Test
  void removingAnElementMakesExactlyTheRequirementsThatRestOnItFail() throws IOException {
    String hallado =
        Recorte.lugares(COMPLETO).stream()
            .map(lugar -> lugar + " " + alFaltar(lugar))
            .collect(Collectors.joining("\n", "", "\n"));
    if (System.getProperty("actualizar") != null) {
      Files.writeString(REGISTRO, hallado);
    }
    assertThat(hallado).isEqualTo(Files.readString(REGISTRO));
  }

  @Test
  void everyRequirementRestsOnSomeElement() {
    TreeSet<String> sensibles = new TreeSet<>();
    Evaluador cadaCompromiso =
        Evaluador.create(Parametros.porOmision().con("alcanceVinculos", "COMPROMISO"));
    for (String lugar : Recorte.lugares(COMPLETO)) {
      Informe informe = cadaCompromiso.evaluar(sin(lugar), TRAS_LA_EVALUACION);
      if (informe.errores().isEmpty()) {
        sensibles.addAll(noCumplidos(informe));
      }
    }
    assertThat(sensibles)
        .containsExactlyElementsOf(
            Guia.CATALOGO.fichas().stream().map(f -> f.requisito().id()).toList());
  }

  private static String alFaltar(String lugar) {
    Informe informe = EVALUADOR.evaluar(sin(lugar), TRAS_LA_EVALUACION);
    return informe.errores().isEmpty()
        ? String.join(" ", noCumplidos(informe))
        : "(" + informe.errores().get(0).codigo() + ")";
  }

  /** Without an element, and without what referred to it. */
  private static EjercicioLocal sin(String lugar) {
    EjercicioLocal ejercicio = Recorte.sin(COMPLETO, lugar);
    List<Falla> fallas = EVALUADOR.evaluar(ejercicio, TRAS_LA_EVALUACION).errores();
    while (!fallas.isEmpty() && fallas.get(0).codigo().equals("REFERENCIA_SIN_RESOLVER")) {
      ejercicio = Recorte.sin(ejercicio, loQueRefiere(fallas.get(0).ruta()));
      fallas = EVALUADOR.evaluar(ejercicio, TRAS_LA_EVALUACION).errores();
    }
    return ejercicio;
  }

  /** The element of the list that holds a reference, or an optional reference itself. */
  private static String loQueRefiere(String ruta) {
    boolean opcional =
        ruta.endsWith("/facilitador")
            || ruta.matches("/secretariado/(integrantes|facilitadores)/\\d+/actor");
    boolean enLista = Character.isDigit(ruta.charAt(ruta.length() - 1));
    return opcional || enLista ? ruta : ruta.substring(0, ruta.lastIndexOf('/'));
  }

  private static List<String> noCumplidos(Informe informe) {
    return informe.requisitos().stream()
        .filter(d -> d.resultado() != Resultado.CUMPLE)
        .map(d -> d.requisito().id())
        .toList();
  }
}
