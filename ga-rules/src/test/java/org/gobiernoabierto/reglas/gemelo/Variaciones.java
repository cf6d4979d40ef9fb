package org.gobiernoabierto.reglas.gemelo;

import jakarta.validation.constraints.NotNull;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.gobiernoabierto.modelo.EjercicioLocal;
import org.gobiernoabierto.modelo.EjercicioLocalBuilder;

/** Changes an exercise in random places: removes, repeats, moves dates, swaps values. */
final class Variaciones {

  private static final Map<String, List<String>> VALORES =
      Map.of(
          "url", VariacionesDeLecturas.SITIOS,
          "portalDelGarante", VariacionesDeLecturas.SITIOS,
          "persona", List.of("ana", "beto"),
          "clavePresupuestaria", List.of("S034", "K-1.A", "K--1", "k1", "-K", "K 1/2", "K-"),
          "plan", List.of("PA2015", "PA2018", "otro"),
          "eje", List.of("DH", "SNA", "otro"));

  private final Random azar;
  private final double frecuencia;

  private Variaciones(Random azar) {
    this.azar = azar;
    frecuencia = 0.002 * Math.pow(2, azar.nextInt(5));
  }

  /** Another exercise, often with faults of shape. */
  static EjercicioLocal de(EjercicioLocal ejercicio, Random azar) {
    EjercicioLocal otro = (EjercicioLocal) new Variaciones(azar).registro(ejercicio);
    return EjercicioLocalBuilder.builder(otro)
        .id(ejercicio.id())
        .desconocidos(List.of())
        .registro(null)
        .datosHasta(null)
        .noHubo(List.of())
        .build();
  }

  private boolean toca() {
    return azar.nextDouble() < frecuencia;
  }

  private Record registro(Record registro) {
    return registro(registro, "");
  }

  private Record registro(Record registro, String sufijoDelId) {
    RecordComponent[] componentes = registro.getClass().getRecordComponents();
    Object[] valores = new Object[componentes.length];
    try {
      for (int i = 0; i < componentes.length; i++) {
        Object valor = componentes[i].getAccessor().invoke(registro);
        valores[i] =
            componentes[i].getName().equals("id")
                ? valor + sufijoDelId
                : valor(componentes[i], valor);
      }
      Class<?>[] tipos =
          Stream.of(componentes).map(RecordComponent::getType).toArray(Class<?>[]::new);
      return registro.getClass().getDeclaredConstructor(tipos).newInstance(valores);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private Object valor(RecordComponent componente, Object valor) {
    if (valor instanceof List<?> lista) {
      return lista(lista);
    }
    if (toca()) {
      boolean opcional =
          !componente.getType().isPrimitive()
              && !componente.getAccessor().isAnnotationPresent(NotNull.class);
      return opcional && azar.nextInt(3) == 0 ? null : otro(componente, valor);
    }
    return valor instanceof Record registro ? registro(registro) : valor;
  }

  private Object otro(RecordComponent componente, Object valor) {
    Class<?> tipo = componente.getType();
    if (tipo == boolean.class) {
      return azar.nextBoolean();
    }
    if (tipo.isEnum()) {
      return uno(List.of(tipo.getEnumConstants()));
    }
    if (tipo == LocalDate.class) {
      return valor == null
          ? LocalDate.of(2016, 6, 1).plusDays(azar.nextInt(600))
          : ((LocalDate) valor).plusDays(azar.nextInt(401) - 200);
    }
    if (componente.getName().equals("ejercicioFiscal")) {
      return uno(List.of(50, 2017, 3000));
    }
    if (tipo == String.class && VALORES.containsKey(componente.getName())) {
      return uno(VALORES.get(componente.getName()));
    }
    return valor instanceof Record registro ? registro(registro) : valor;
  }

  private <T> T uno(List<T> valores) {
    return valores.get(azar.nextInt(valores.size()));
  }

  /** Some of the elements, and some twice. */
  private List<Object> lista(List<?> lista) {
    int cuantos = toca() ? azar.nextInt(2) : lista.size();
    List<Object> otra = new ArrayList<>();
    for (Object elemento : lista.subList(0, Math.min(cuantos, lista.size()))) {
      if (toca() && azar.nextBoolean()) {
        continue;
      }
      otra.add(elemento instanceof Record registro ? registro(registro) : elemento);
      if (toca()) {
        otra.add(repetido(elemento));
      }
    }
    return otra;
  }

  private Object repetido(Object elemento) {
    if (elemento instanceof Record registro) {
      return registro(registro, "-otro");
    }
    return elemento instanceof String && azar.nextInt(4) == 0 ? elemento + "-otro" : elemento;
  }
}
