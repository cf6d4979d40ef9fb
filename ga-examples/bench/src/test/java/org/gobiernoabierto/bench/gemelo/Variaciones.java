package org.gobiernoabierto.bench.gemelo;

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

  private static final List<String> SITIOS =
      List.of(
          "https://www.garante.example/gobierno-abierto/",
          "HTTP://Garante.Example/gobierno-abierto",
          "garante.example/gobierno-abierto/tablero?x=1",
          "garante.example/gobierno-abierto#tablero",
          "garante.example/gobierno-abiertos",
          "https://datos.garante.org.mx:8080/a",
          "https://www.garante.org.mx.",
          "otro.org.mx/",
          "gob.mx",
          "://x",
          "a..b");
  private static final Map<String, List<String>> VALORES =
      Map.of(
          "url", SITIOS,
          "portalDelGarante", SITIOS,
          "persona", List.of("ana", "beto", "caro"),
          "clavePresupuestaria", List.of("S034", "K-1.A", "K--1", "k1", "-K", "K 1/2", "K-"),
          "plan", List.of("PA2015", "PA2018", "otro"),
          "eje", List.of("DH", "SNA", "otro"));

  private final Random azar;
  private final double frecuencia;

  private Variaciones(Random azar) {
    this.azar = azar;
    frecuencia = 0.002 * Math.pow(2, azar.nextInt(6));
  }

  /** Another exercise, often with faults of shape. */
  static EjercicioLocal de(EjercicioLocal ejercicio, Random azar) {
    EjercicioLocal otro = (EjercicioLocal) new Variaciones(azar).registro(ejercicio);
    return EjercicioLocalBuilder.builder(otro).id(ejercicio.id()).desconocidos(List.of()).build();
  }

  private boolean toca() {
    return azar.nextDouble() < frecuencia;
  }

  private Record registro(Record registro) {
    RecordComponent[] componentes = registro.getClass().getRecordComponents();
    Object[] valores = new Object[componentes.length];
    try {
      for (int i = 0; i < componentes.length; i++) {
        Object valor = componentes[i].getAccessor().invoke(registro);
        valores[i] = componentes[i].getName().equals("id") ? valor : valor(componentes[i], valor);
      }
      Class<?>[] tipos =
          Stream.of(componentes).map(RecordComponent::getType).toArray(Class<?>[]::new);
      return registro.getClass().getDeclaredConstructor(tipos).newInstance(valores);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private Object valor(RecordComponent componente, Object valor) {
    Class<?> tipo = componente.getType();
    if (valor instanceof List<?> lista) {
      return lista(lista);
    }
    if (!toca()) {
      return valor instanceof Record registro ? registro(registro) : valor;
    }
    if (tipo == boolean.class) {
      return azar.nextBoolean();
    }
    if (tipo.isEnum()) {
      return uno(List.of(tipo.getEnumConstants()));
    }
    if (tipo == int.class || azar.nextInt(3) == 0) {
      return tipo == int.class ? valor : null;
    }
    if (tipo == LocalDate.class) {
      return fecha((LocalDate) valor);
    }
    if (tipo == Integer.class) {
      return uno(List.of(50, 2017, 3000));
    }
    if (tipo == String.class && VALORES.containsKey(componente.getName())) {
      return uno(VALORES.get(componente.getName()));
    }
    return valor instanceof Record registro ? registro(registro) : valor;
  }

  private LocalDate fecha(LocalDate valor) {
    return valor == null
        ? LocalDate.of(2016, 6, 1).plusDays(azar.nextInt(600))
        : valor.plusDays(azar.nextInt(181) - 90);
  }

  private <T> T uno(List<T> valores) {
    return valores.get(azar.nextInt(valores.size()));
  }

  private List<Object> lista(List<?> lista) {
    List<Object> otra = new ArrayList<>();
    boolean vaciar = azar.nextInt(20) == 0 && toca();
    for (Object elemento : lista) {
      if (vaciar || toca()) {
        continue;
      }
      otra.add(elemento instanceof Record registro ? registro(registro) : elemento);
      if (toca()) {
        otra.add(elemento instanceof Record registro ? registro(registro) : elemento);
      }
    }
    return otra;
  }
}
