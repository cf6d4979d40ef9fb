package org.gobiernoabierto.reglas.hechos;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gobiernoabierto.modelo.Desconocido;
import org.gobiernoabierto.modelo.EjercicioLocal;
import org.gobiernoabierto.modelo.VersionDelDato;
import org.junit.jupiter.api.Test;

/** What the model records, some fact says: rules can ask for everything that an exercise holds. */
class TodoLoRegistradoTest {

  /** What a fact says under another name, or that wraps no record. */
  private static final Map<String, String> EN_OTRO_LUGAR =
      Map.of(
          "EjercicioLocal.postulantes", "Postulante.actor",
          "Edicion.anio", "Ejercicio.edicion",
          "Actividad.cumplida", "ElementoDelPlan.cumplido",
          "Producto.entregado", "ElementoDelPlan.cumplido",
          "Seguimiento.portalDelGarante", "PortalDelGarante.url",
          "Tablero.actividades", "EntradaDelTablero.actividad");

  /** What rules do not see, for they judge what could be in the places that are not known. */
  private static final List<Class<? extends Record>> EN_NINGUNO =
      List.of(Desconocido.class, VersionDelDato.class);

  @Test
  void everyMemberOfTheModelIsSaidByAFact() {
    Map<Class<?>, Class<?>> hechos =
        VocabularioTest.hechos().stream()
            .filter(Class::isRecord)
            .filter(hecho -> registro(hecho) != hecho)
            .collect(Collectors.toMap(TodoLoRegistradoTest::registro, hecho -> hecho, (a, b) -> a));
    Set<String> callados = new TreeSet<>();
    for (Class<?> registro : registros(EjercicioLocal.class, new LinkedHashSet<>())) {
      Class<?> hecho = hechos.get(registro);
      for (RecordComponent componente : registro.getRecordComponents()) {
        if (!hechos.containsKey(VocabularioTest.elemento(componente.getGenericType()))
            && (hecho == null || !Vocabulario.campos(hecho).contains(componente.getName()))) {
          callados.add(registro.getSimpleName() + "." + componente.getName());
        }
      }
    }
    Set<String> esperados = new TreeSet<>(EN_OTRO_LUGAR.keySet());
    Stream.of("desconocidos", "registro", "noHubo", "datosHasta")
        .forEach(miembro -> esperados.add("EjercicioLocal." + miembro));
    for (Class<?> registro : EN_NINGUNO) {
      for (RecordComponent componente : registro.getRecordComponents()) {
        esperados.add(registro.getSimpleName() + "." + componente.getName());
      }
    }
    assertThat(callados).as("say these with a fact, or argue why not").isEqualTo(esperados);
  }

  @Test
  void whatIsSaidUnderAnotherNameIs() {
    for (String dicho : EN_OTRO_LUGAR.values()) {
      String[] partes = dicho.split("\\.");
      Class<?> hecho = Vocabulario.hecho(partes[0]);
      assertThat(hecho).as(dicho).isNotNull();
      assertThat(Vocabulario.campos(hecho)).contains(partes[1]);
    }
  }

  /** What a fact wraps; itself when it wraps nothing. */
  private static Class<?> registro(Class<?> hecho) {
    return Stream.of(hecho.getRecordComponents())
        .filter(componente -> componente.getName().equals("registro"))
        .<Class<?>>map(RecordComponent::getType)
        .findFirst()
        .orElse(hecho);
  }

  /** The records of the model that {@code registro} is or holds, however deep. */
  private static Set<Class<?>> registros(Class<?> registro, Set<Class<?>> vistos) {
    if (registro.isRecord() && vistos.add(registro)) {
      for (RecordComponent componente : registro.getRecordComponents()) {
        registros(VocabularioTest.elemento(componente.getGenericType()), vistos);
      }
    }
    return vistos;
  }
}
