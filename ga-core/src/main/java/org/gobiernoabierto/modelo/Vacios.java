package org.gobiernoabierto.modelo;

import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Takes away the objects of which an exercise says nothing, from the inside out: where one stands
 * as a member it is as none. Elements of lists stay.
 */
final class Vacios {

  private static final ClassValue<Clase> CLASES =
      new ClassValue<>() {
        @Override
        protected Clase computeValue(Class<?> clase) {
          return Clase.de(clase);
        }
      };

  private Vacios() {}

  /** {@code objeto} without empty members; null when nothing is left to say of it. */
  static <T extends Record> @Nullable T oNulo(@Nullable T objeto) {
    if (objeto == null) {
      return null;
    }
    T lleno = sinVacios(objeto);
    return lleno.equals(CLASES.get(lleno.getClass()).vacio()) ? null : lleno;
  }

  @SuppressWarnings("unchecked")
  private static <T extends Record> T sinVacios(T objeto) {
    Clase clase = CLASES.get(objeto.getClass());
    @Nullable Object[] valores = null;
    for (int i : clase.conObjetos()) {
      Object valor = clase.valor(objeto, i);
      Object lleno = valor == null ? null : lleno(valor);
      if (lleno != valor) {
        valores = valores == null ? clase.valores(objeto) : valores;
        valores[i] = lleno;
      }
    }
    return valores == null ? objeto : (T) clase.con(valores);
  }

  private static @Nullable Object lleno(Object valor) {
    return valor instanceof List<?> lista ? elementos(lista) : oNulo((Record) valor);
  }

  private static List<?> elementos(List<?> lista) {
    List<@Nullable Object> llenos = null;
    for (int i = 0; i < lista.size(); i++) {
      Object elemento = lista.get(i);
      Object lleno = elemento == null ? null : sinVacios((Record) elemento);
      if (lleno != elemento) {
        llenos = llenos == null ? new ArrayList<>(lista) : llenos;
        llenos.set(i, lleno);
      }
    }
    return llenos == null ? lista : llenos;
  }

  /** A class of records: one of which nothing is said, and the members that have objects within. */
  private record Clase(
      Record vacio, Method[] lectores, Constructor<?> constructor, int[] conObjetos) {

    static Clase de(Class<?> clase) {
      RecordComponent[] componentes = clase.getRecordComponents();
      int[] conObjetos =
          IntStream.range(0, componentes.length)
              .filter(i -> tieneObjetos(componentes[i].getGenericType()))
              .toArray();
      Method[] lectores =
          Stream.of(componentes).map(RecordComponent::getAccessor).toArray(Method[]::new);
      AccessibleObject.setAccessible(lectores, true);
      try {
        Constructor<?> constructor =
            clase.getConstructor(
                Stream.of(componentes).map(RecordComponent::getType).toArray(Class<?>[]::new));
        Object[] ausentes =
            Stream.of(componentes)
                .map(c -> c.getType() == boolean.class ? Boolean.FALSE : null)
                .toArray();
        return new Clase(
            (Record) constructor.newInstance(ausentes), lectores, constructor, conObjetos);
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(e);
      }
    }

    /** Whether there are objects as members in what is of this type. */
    private static boolean tieneObjetos(Type tipo) {
      if (tipo instanceof ParameterizedType lista) {
        return lista.getActualTypeArguments()[0] instanceof Class<?> elemento
            && elemento.isRecord()
            && CLASES.get(elemento).conObjetos().length > 0;
      }
      return tipo instanceof Class<?> clase && clase.isRecord();
    }

    @Nullable Object valor(Record registro, int indice) {
      try {
        return lectores[indice].invoke(registro);
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(e);
      }
    }

    @Nullable Object[] valores(Record registro) {
      @Nullable Object[] valores = new Object[lectores.length];
      for (int i = 0; i < valores.length; i++) {
        valores[i] = valor(registro, i);
      }
      return valores;
    }

    Object con(@Nullable Object[] valores) {
      try {
        return constructor.newInstance(valores);
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
