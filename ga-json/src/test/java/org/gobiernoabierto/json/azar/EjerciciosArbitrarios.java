package org.gobiernoabierto.json.azar;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
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
public final class EjerciciosArbitrarios {

  private static final double AUSENCIA = 0.3;

  private EjerciciosArbitrarios() {}

  public static Arbitrary<EjercicioLocal> ejercicios() {
    return registro(EjercicioLocal.class);
  }

  public static <T> Arbitrary<T> registro(Class<T> clase) {
    List<Arbitrary<Object>> miembros =
        Stream.of(clase.getRecordComponents()).map(EjerciciosArbitrarios::miembro).toList();
    return Combinators.combine(miembros).as(valores -> construir(clase, valores));
  }

  private static Arbitrary<Object> miembro(RecordComponent componente) {
    Arbitrary<Object> valor = valor(componente.getAnnotatedType());
    boolean obligatorio =
        componente.getType().isPrimitive()
            || componente.getType() == List.class
            || componente.getType() == Map.class
            || componente.getAccessor().isAnnotationPresent(NotNull.class)
            || componente.getAccessor().isAnnotationPresent(NotBlank.class);
    return obligatorio ? valor : valor.injectNull(AUSENCIA);
  }

  private static Arbitrary<Object> valor(AnnotatedType anotado) {
    if (anotado.isAnnotationPresent(NotBlank.class)) {
      return textos().map(texto -> texto + "ñ");
    }
    if (anotado instanceof AnnotatedParameterizedType con) {
      return con.getAnnotatedActualTypeArguments().length == 1
          ? valor(con.getAnnotatedActualTypeArguments()[0]).list().ofMaxSize(2).map(l -> l)
          : extensiones();
    }
    Class<?> clase = (Class<?>) anotado.getType();
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
      return numeros();
    }
    if (clase == LocalDate.class) {
      return Arbitraries.longs()
          .between(LocalDate.of(1900, 1, 1).toEpochDay(), LocalDate.of(2199, 12, 31).toEpochDay())
          .map(LocalDate::ofEpochDay);
    }
    return clase.isEnum() ? Arbitraries.of(clase.getEnumConstants()) : registro(clase).map(r -> r);
  }

  private static Arbitrary<Object> extensiones() {
    Arbitrary<Object> simples =
        Arbitraries.oneOf(List.of(textos().map(t -> t), Arbitraries.of(true, false), numeros()));
    Arbitrary<Object> valores =
        Arbitraries.oneOf(
            List.of(
                simples,
                simples.list().ofMaxSize(2).map(l -> l),
                Arbitraries.maps(textos(), simples).ofMaxSize(2).map(m -> m)));
    return Arbitraries.maps(Arbitraries.of("x-", "x-a", "x-id", "x-~ñ/😀"), valores)
        .ofMaxSize(2)
        .map(m -> m);
  }

  private static Arbitrary<Object> numeros() {
    return Arbitraries.bigDecimals().ofScale(6).map(BigDecimal::stripTrailingZeros).map(n -> n);
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
