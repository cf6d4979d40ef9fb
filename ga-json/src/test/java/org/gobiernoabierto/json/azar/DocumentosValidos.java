package org.gobiernoabierto.json.azar;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.gobiernoabierto.modelo.Actividad;
import org.gobiernoabierto.modelo.Actor;
import org.gobiernoabierto.modelo.Actualizacion;
import org.gobiernoabierto.modelo.Avance;
import org.gobiernoabierto.modelo.Compromiso;
import org.gobiernoabierto.modelo.Decision;
import org.gobiernoabierto.modelo.Edicion;
import org.gobiernoabierto.modelo.EjercicioLocal;
import org.gobiernoabierto.modelo.Facilitador;
import org.gobiernoabierto.modelo.Integrante;
import org.gobiernoabierto.modelo.Mesa;
import org.gobiernoabierto.modelo.NivelDeLogro;
import org.gobiernoabierto.modelo.Periodo;
import org.gobiernoabierto.modelo.Problema;
import org.gobiernoabierto.modelo.Producto;
import org.gobiernoabierto.modelo.SesionDelSecretariado;
import org.gobiernoabierto.modelo.ValoracionDelMonitoreo;
import org.gobiernoabierto.modelo.validacion.Direccion;
import org.gobiernoabierto.modelo.validacion.Identificador;

/** Makes of any record one that holds to every constraint, as near to it as can be. */
public final class DocumentosValidos {

  private static final List<String> DIRECCIONES =
      List.of("https://garante.example", "HTTP://ñandú.example:80/a%20b/ñ?c=d#e", "http://[::1]/");
  private static final Map<String, List<Class<?>>> CITADOS =
      Map.of(
          "electos", List.of(Integrante.class),
          "facilitador", List.of(Facilitador.class),
          "mesas", List.of(Mesa.class),
          "problemas", List.of(Problema.class),
          "acto", List.of(SesionDelSecretariado.class, Decision.class, Mesa.class),
          "elemento", List.of(Actividad.class, Producto.class),
          "compromiso", List.of(Compromiso.class));

  private final Random azar;
  private final Map<Class<?>, List<String>> ids = new HashMap<>();

  private DocumentosValidos(long semilla) {
    this.azar = new Random(semilla);
  }

  /** What becomes of a value that is no record or list. */
  private interface Cambio {
    Object de(Class<?> registro, String miembro, AnnotatedType tipo, Object valor);
  }

  public static Record de(Record cualquiera, long semilla) {
    DocumentosValidos validos = new DocumentosValidos(semilla);
    Record conIds = validos.registro(cualquiera, validos::simple);
    Record valido = validos.registro(conIds, validos::referencia);
    return valido instanceof EjercicioLocal ejercicio
        ? new PorSaberAlAzar(validos.azar).en(ejercicio)
        : valido;
  }

  /** The record, changed; null when a required member has come to nothing. */
  private Record registro(Record registro, Cambio cambio) {
    List<Object> valores = new ArrayList<>();
    for (RecordComponent componente : registro.getClass().getRecordComponents()) {
      Object valor =
          valor(
              registro.getClass(),
              componente.getName(),
              componente.getAnnotatedType(),
              invocar(componente, registro),
              cambio);
      if (valor == null && componente.getAnnotatedType().isAnnotationPresent(NotNull.class)) {
        return null;
      }
      boolean fin = componente.getName().equals("fin") && alReves(registro);
      valores.add(fin ? ((Periodo) registro).inicio() : valor);
    }
    return construir(registro.getClass(), valores);
  }

  private static boolean alReves(Record registro) {
    return registro instanceof Periodo periodo
        && periodo.inicio() != null
        && periodo.fin() != null
        && periodo.fin().isBefore(periodo.inicio());
  }

  private Object valor(
      Class<?> registro, String miembro, AnnotatedType tipo, Object valor, Cambio cambio) {
    if (valor instanceof List<?> lista) {
      AnnotatedType elemento =
          ((AnnotatedParameterizedType) tipo).getAnnotatedActualTypeArguments()[0];
      return lista.stream()
          .map(e -> valor(registro, miembro, elemento, e, cambio))
          .filter(Objects::nonNull)
          .filter(nuevo(new HashSet<>()))
          .toList();
    }
    if (valor instanceof Edicion edicion) {
      return new Edicion(2015 + Math.floorMod(edicion.anio(), 86));
    }
    return valor instanceof Record otro
        ? registro(otro, cambio)
        : cambio.de(registro, miembro, tipo, valor);
  }

  /** Whether nothing before it in the list is about the same. */
  private static Predicate<Object> nuevo(Set<Object> vistos) {
    return elemento -> {
      Object cual = null;
      if (elemento instanceof Avance avance) {
        cual = avance.elemento();
      } else if (elemento instanceof ValoracionDelMonitoreo valoracion) {
        cual = valoracion.compromiso();
      } else if (elemento instanceof NivelDeLogro logro) {
        cual = logro.compromiso();
      } else if (elemento instanceof Actualizacion actualizacion) {
        cual = actualizacion.fecha();
      }
      return cual == null || vistos.add(cual);
    };
  }

  private Object simple(Class<?> registro, String miembro, AnnotatedType tipo, Object valor) {
    if (miembro.equals("id")) {
      List<String> suyos = ids.computeIfAbsent(registro, r -> new ArrayList<>());
      suyos.add(registro.getSimpleName() + "-" + suyos.size());
      return suyos.get(suyos.size() - 1);
    }
    if (tipo.isAnnotationPresent(NotBlank.class)) {
      return valor == null ? "\u00A0ñ" : valor;
    }
    if (valor != null && tipo.isAnnotationPresent(Direccion.class)) {
      return DIRECCIONES.get(azar.nextInt(DIRECCIONES.size()));
    }
    if (valor instanceof Integer numero && tipo.isAnnotationPresent(Min.class)) {
      long min = tipo.getAnnotation(Min.class).value();
      Max maximo = tipo.getAnnotation(Max.class);
      long max = maximo == null ? Integer.MAX_VALUE : maximo.value();
      return (int) (min + Math.floorMod(numero, max - min + 1));
    }
    return valor;
  }

  private Object referencia(Class<?> registro, String miembro, AnnotatedType tipo, Object valor) {
    if (valor == null || miembro.equals("id") || !tipo.isAnnotationPresent(Identificador.class)) {
      return valor;
    }
    List<String> posibles =
        CITADOS.getOrDefault(miembro, List.of(Actor.class)).stream()
            .flatMap(clase -> ids.getOrDefault(clase, List.of()).stream())
            .toList();
    return posibles.isEmpty() ? null : posibles.get(azar.nextInt(posibles.size()));
  }

  private static Object invocar(RecordComponent componente, Record registro) {
    try {
      return componente.getAccessor().invoke(registro);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Record construir(Class<? extends Record> clase, List<Object> valores) {
    try {
      return clase
          .getConstructor(
              Stream.of(clase.getRecordComponents())
                  .map(RecordComponent::getType)
                  .toArray(Class<?>[]::new))
          .newInstance(valores.toArray());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
