package org.gobiernoabierto.reglas.hechos;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.gobiernoabierto.modelo.EjercicioLocal;
import org.gobiernoabierto.reglas.Guia;
import org.gobiernoabierto.reglas.Parametros;
import org.gobiernoabierto.reglas.expediente.Expediente;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;

/** The integrator's own members of every object are there in the fact that shows the object. */
class ExtensionesTest {

  private static final String COMPLETO = "../ga-examples/ejercicios/inventado-completo.json";
  private static final String LUGAR = "x-lugar";
  private static final DumpSettings JSON =
      DumpSettings.builder()
          .setDefaultFlowStyle(FlowStyle.FLOW)
          .setDefaultScalarStyle(ScalarStyle.JSON_SCALAR_STYLE)
          .setWidth(Integer.MAX_VALUE)
          .setSplitLines(false)
          .build();

  @Test
  void eachFactHasThoseOfItsOwnPlace() throws IOException {
    Map<Class<?>, List<Hecho>> porClase =
        new Expediente(
                conSuLugar(), LocalDate.of(2018, 6, 1), Guia.lectura(Parametros.porOmision()))
            .hechos().stream()
                .filter(Hecho.class::isInstance)
                .map(Hecho.class::cast)
                .filter(hecho -> declara(hecho.getClass()))
                .collect(Collectors.groupingBy(Object::getClass));

    porClase
        .values()
        .forEach(
            hechos ->
                hechos.forEach(
                    hecho ->
                        assertThat(hecho.dato(LUGAR))
                            .as(hecho.getClass().getSimpleName())
                            .isEqualTo(hecho.ruta())));
    assertThat(nombres(porClase.keySet())).isEqualTo(todos());
  }

  private static boolean declara(Class<?> hecho) {
    return List.of(hecho.getDeclaredMethods()).stream()
        .anyMatch(metodo -> metodo.getName().equals("extensiones"));
  }

  private static Set<String> nombres(Set<Class<?>> clases) {
    return clases.stream().map(Class::getSimpleName).collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> todos() {
    return nombres(
        VocabularioTest.hechos().stream()
            .filter(hecho -> !hecho.isInterface() && declara(hecho))
            .collect(Collectors.toSet()));
  }

  /** The complete exercise and a renewal, in which every object says where it stands. */
  private static EjercicioLocal conSuLugar() throws IOException {
    Object documento =
        new Load(LoadSettings.builder().build())
            .loadFromString(Files.readString(Path.of(COMPLETO)));
    Map<Object, Object> todo = new LinkedHashMap<>((Map<?, ?>) documento);
    Map<Object, Object> declaracion = new LinkedHashMap<>((Map<?, ?>) todo.get("declaracion"));
    declaracion.put("refrendos", List.of(Map.of("fecha", "2016-09-01")));
    todo.put("declaracion", declaracion);
    return Guia.LECTOR.apply(new Dump(JSON).dumpToString(conSuLugar(todo, "")));
  }

  private static Object conSuLugar(Object valor, String lugar) {
    if (valor instanceof List<?> lista) {
      List<Object> nueva = new ArrayList<>();
      for (int i = 0; i < lista.size(); i++) {
        nueva.add(conSuLugar(lista.get(i), lugar + "/" + i));
      }
      return nueva;
    }
    if (valor instanceof Map<?, ?> mapa) {
      Map<Object, Object> nuevo = new LinkedHashMap<>();
      mapa.forEach((clave, suyo) -> nuevo.put(clave, conSuLugar(suyo, lugar + "/" + clave)));
      nuevo.put(LUGAR, lugar);
      return nuevo;
    }
    return valor;
  }
}
