package org.gobiernoabierto.reglas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gobiernoabierto.reglas.autoria.Caso;
import org.gobiernoabierto.reglas.autoria.Yaml;
import org.gobiernoabierto.reglas.catalogo.Catalogo;
import org.gobiernoabierto.reglas.catalogo.Ficha;
import org.gobiernoabierto.reglas.expediente.Expediente;
import org.gobiernoabierto.reglas.expediente.Lectura;
import org.gobiernoabierto.reglas.red.Coincidencia;
import org.gobiernoabierto.reglas.repertorio.Conjunto;
import org.junit.jupiter.api.Test;

/** Nothing in the guide is left out, no rule is idle, no message says less in one language. */
class TrazabilidadTest {

  private static final Catalogo CATALOGO = Guia.CATALOGO;
  private static final Pattern DATO = Pattern.compile("\\{(\\w+)}");

  @Test
  void everySentenceIsEnforcedServedOrSaidNotToBeCheckable() {
    Set<String> exigidas =
        CATALOGO.fichas().stream()
            .flatMap(f -> f.requisito().fundamento().stream())
            .map(f -> f.oracion())
            .collect(Collectors.toCollection(TreeSet::new));
    List<String> sinRequisito = new ArrayList<>();
    for (Map<?, ?> documento : Yaml.documentos("oraciones.yaml")) {
      for (Object elemento : (List<?>) documento.get("oraciones")) {
        Map<?, ?> oracion = (Map<?, ?>) elemento;
        sinRequisito.add(String.valueOf(oracion.get("oracion")));
      }
    }
    assertThat(exigidas)
        .as("a sentence is either enforced or listed in oraciones.yaml, never both")
        .doesNotContainAnyElementsOf(sinRequisito);
    assertThat(Stream.concat(exigidas.stream(), sinRequisito.stream()).sorted().toList())
        .as(
            "sentences of seis-pasos-2016.md; add the missing one to a requirement or to oraciones.yaml")
        .containsExactlyElementsOf(CATALOGO.oraciones().keySet().stream().sorted().toList());
  }

  @Test
  void everyRequirementHasItsRuleFileAndItsCasesBesideIt() {
    Set<String> reglas = stems(".drl");
    reglas.remove("definiciones");
    assertThat(reglas).isEqualTo(stems(".casos.yaml"));
    assertThat(reglas.stream().map(r -> r.substring(0, 5)))
        .containsExactlyElementsOf(
            CATALOGO.fichas().stream().map(f -> f.requisito().id()).sorted().toList());
  }

  private static Set<String> stems(String fin) {
    return Yaml.archivos(fin).stream()
        .map(nombre -> nombre.replace(fin, ""))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Definitions are tried by the cases of any requirement. */
  private static boolean esDeUnRequisito(String regla) {
    return regla.matches("P\\d-\\d\\d .*");
  }

  @Test
  void everyRuleFiresInSomeCaseOfItsOwnAndStaysSilentInAnother() {
    Conjunto guia = Guia.CONJUNTO;
    Map<String, Set<Boolean>> vistas = new TreeMap<>();
    guia.reglas().nombres().forEach(nombre -> vistas.put(nombre, new HashSet<>()));
    for (Caso caso : Guia.CASOS) {
      Lectura lectura = Guia.lectura(caso.parametros());
      List<String> aplicadas =
          guia
              .coincidencias(
                  new Expediente(caso.ejercicio(Guia.BASE), caso.fecha(), lectura).hechos(),
                  lectura.valores())
              .stream()
              .map(Coincidencia::regla)
              .toList();
      vistas.forEach(
          (nombre, hablo) -> {
            if (nombre.startsWith(caso.requisito() + " ") || !esDeUnRequisito(nombre)) {
              hablo.add(aplicadas.contains(nombre));
            }
          });
    }
    assertThat(vistas)
        .allSatisfy(
            (nombre, hablo) ->
                assertThat(hablo)
                    .as("«%s» needs a case in which it fires and one in which it does not", nombre)
                    .containsExactlyInAnyOrder(true, false));
  }

  @Test
  void everyMessageMentionsTheSameDataInBothLanguages() {
    for (Map<?, ?> documento : Yaml.documentos("requisitos.yaml")) {
      for (Object elemento : (List<?>) documento.get("requisitos")) {
        Map<?, ?> requisito = (Map<?, ?>) elemento;
        ((Map<?, ?>) requisito.get("hallazgos"))
            .forEach(
                (variante, textos) -> {
                  for (String texto : List.of("mensaje", "remedio")) {
                    Map<?, ?> idiomas = (Map<?, ?>) ((Map<?, ?>) textos).get(texto);
                    assertThat(datos(idiomas.get("es")))
                        .as("%s.%s %s", requisito.get("id"), variante, texto)
                        .isEqualTo(datos(idiomas.get("en")));
                  }
                });
      }
    }
  }

  private static Set<String> datos(Object texto) {
    assertThat(String.valueOf(texto)).isNotBlank();
    Matcher dato = DATO.matcher(String.valueOf(texto));
    Set<String> datos = new TreeSet<>();
    while (dato.find()) {
      datos.add(dato.group(1));
    }
    return datos;
  }

  @Test
  void everyVariantOfTheCatalogueIsFoundInSomeCase() {
    Set<String> encontradas = new TreeSet<>();
    for (Caso caso : Guia.CASOS) {
      Guia.informe(caso).hallazgos().stream()
          .filter(h -> h.requisito().equals(caso.requisito()))
          .forEach(h -> encontradas.add(h.clave()));
    }
    Set<String> variantes = new TreeSet<>();
    for (Map<?, ?> documento : Yaml.documentos("requisitos.yaml")) {
      for (Object elemento : (List<?>) documento.get("requisitos")) {
        Map<?, ?> requisito = (Map<?, ?>) elemento;
        ((Map<?, ?>) requisito.get("hallazgos"))
            .keySet()
            .forEach(
                v ->
                    variantes.add(
                        v.equals("falta")
                            ? requisito.get("id") + ""
                            : requisito.get("id") + "." + v));
      }
    }
    assertThat(encontradas).containsAll(variantes);
  }

  @Test
  void whatMustComeFirstExistsAndNeverGoesRoundInCircles() {
    Map<String, List<String>> requiere =
        CATALOGO.fichas().stream()
            .collect(Collectors.toMap(f -> f.requisito().id(), Ficha::requiere));
    requiere.values().forEach(ids -> assertThat(requiere.keySet()).containsAll(ids));
    for (String id : requiere.keySet()) {
      assertThat(antes(id, requiere, new HashSet<>())).as(id).doesNotContain(id);
    }
  }

  private static Set<String> antes(
      String id, Map<String, List<String>> requiere, Set<String> vistos) {
    for (String otro : requiere.get(id)) {
      if (vistos.add(otro)) {
        antes(otro, requiere, vistos);
      }
    }
    return vistos;
  }

  @Test
  void theParametersOfARequirementExistAndCiteASentence() {
    Set<String> parametros = Guia.lectura(Parametros.porOmision()).valores().keySet();
    assertThat(CATALOGO.parametros())
        .hasSize(parametros.size())
        .allSatisfy(
            p -> {
              assertThat(parametros).contains(p.nombre());
              assertThat(CATALOGO.oraciones()).containsKey(p.oracion());
            });
    CATALOGO.fichas().forEach(f -> assertThat(parametros).containsAll(f.parametros()));
  }
}
