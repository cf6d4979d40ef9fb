package org.gobiernoabierto.json;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.gobiernoabierto.modelo.EjercicioLocal;

/** Any exercise at all that the records can hold: required members are there, the rest may be. */
final class EjerciciosArbitrarios {

  private static final double AUSENCIA = 0.3;

  private EjerciciosArbitrarios() {}

  static Arbitrary<EjercicioLocal> ejercicios() {
    return registro(EjercicioLocal.class);
  }

  static <T> Arbitrary<T> registro(Class<T> clase) {
    List<Arbitrary<Object>> miembros =
        Stream.of(clase.getRecordComponents()).map(EjerciciosArbitrarios::miembro).toList();
    return Combinators.combine(miembros).as(valores -> construir(clase, valores));
  }

  private static Arbitrary<Object> miembro(RecordComponent componente) {
    Arbitrary<Object> valor = valor(componente.getGenericType());
    boolean obligatorio =
        componente.getType().isPrimitive()
            || componente.getType() == List.class
            || componente.getType() == Map.class
            || componente.getAccessor().isAnnotationPresent(NotNull.class)
            || componente.getAccessor().isAnnotationPresent(NotBlank.class);
    return obligatorio ? valor : valor.injectNull(AUSENCIA);
  }

  private static Arbitrary<Object> valor(Type tipo) {
    if (tipo instanceof ParameterizedType mapa && mapa.getRawType() == Map.class) {
      return Arbitraries.maps(Arbitraries.of("x-", "x-a", "x-id", "x-~ñ/😀"), deExtension())
          .ofMaxSize(2)
          .map(m -> m);
    }
    if (tipo instanceof ParameterizedType lista) {
      return valor(lista.getActualTypeArguments()[0]).list().ofMaxSize(2).map(l -> l);
    }
    Class<?> clase = (Class<?>) tipo;
    if (clase == String.class) {
      return textos().map(t -> t);
    }
    if (clase == boolean.class) {
      return Arbitraries.of(true, false);
    }
    if (clase == int.class || clase == Integer.class) {
      return Arbitraries.integers().map(n -> n);
    }
    if (clase == BigDecimal.class) {
      return Arbitraries.bigDecimals().ofScale(6).map(BigDecimal::stripTrailingZeros).map(n -> n);
    }
    if (clase == LocalDate.class) {
      return Arbitraries.longs()
          .between(LocalDate.of(0, 1, 1).toEpochDay(), LocalDate.of(9999, 12, 31).toEpochDay())
          .map(LocalDate::ofEpochDay);
    }
    return clase.isEnum() ? Arbitraries.of(clase.getEnumConstants()) : registro(clase).map(r -> r);
  }

  private static Arbitrary<Object> deExtension() {
    Arbitrary<Object> simples =
        Arbitraries.oneOf(
            List.of(valor(String.class), valor(boolean.class), valor(BigDecimal.class)));
    return Arbitraries.oneOf(
        List.of(
            simples,
            simples.list().ofMaxSize(2).map(l -> l),
            Arbitraries.maps(textos(), simples).ofMaxSize(2).map(m -> m)));
  }

  private static Arbitrary<String> textos() {
    return Arbitraries.of(
            "a", "ñ", "É", "😀", "𐐷", "\"", "\\", "/", "\n", "\r\n", "\t", "\u0000", "\u2028",
            "\uFEFF", "\uFFFD", "{", "]", ",", "~1", " ", "null")
        .list()
        .ofMaxSize(5)
        .map(partes -> String.join("", partes));
  }

  private static <T> T construir(Class<T> clase, List<Object> valores) {
    try {
      return clase
          .getConstructor(
              Stream.of(clase.getRecordComponents())
                  .map(RecordComponent::getType)
                  .toArray(Class<?>[]::new))
          .newInstance(new ArrayList<>(valores).toArray());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
