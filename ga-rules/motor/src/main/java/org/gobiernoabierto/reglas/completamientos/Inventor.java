package org.gobiernoabierto.reglas.completamientos;

import static java.util.Objects.requireNonNull;

import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.gobiernoabierto.catalogo.PlanNacional;
import org.gobiernoabierto.modelo.Periodo;
import org.gobiernoabierto.modelo.lugares.Registros;
import org.gobiernoabierto.modelo.validacion.Direccion;
import org.gobiernoabierto.modelo.validacion.Identificador;
import org.jspecify.annotations.Nullable;

/**
 * Makes up what could stand where something whole is not known: always the same for the same
 * number. Not thread-safe.
 */
final class Inventor {

  private static final int HONDO = 6;
  private static final int DE_CUATRO = 4;

  /** What some texts must be for anything to follow from them, by the names of their members. */
  private static final Map<String, List<String>> CONOCIDOS =
      Map.of(
          "plan", PlanNacional.CATALOGO.stream().map(PlanNacional::id).toList(),
          "eje", ejes());

  /** The member that says what an object of a class must be about; none for most. */
  private static final ClassValue<Optional<String>> REFERENCIAS =
      new ClassValue<>() {
        @Override
        protected Optional<String> computeValue(Class<?> clase) {
          return Registros.de(clase).miembros().stream()
              .filter(m -> m.tipo() == String.class && m.esObligado() && !m.nombre().equals("id"))
              .filter(m -> m.anotado().isAnnotationPresent(Identificador.class))
              .map(Registros.Miembro::nombre)
              .findFirst();
        }
      };

  private final Nombrados nombrados;
  private final List<LocalDate> dias;
  private final Random azar;
  private final boolean generoso;
  private final boolean sigue;
  private final Set<Class<?>> referidos = new HashSet<>();
  private final Map<Class<?>, Iterator<String>> huerfanos = new HashMap<>();
  private int nuevos;

  private Inventor(
      Nombrados nombrados, List<LocalDate> dias, int numero, boolean generoso, boolean sigue) {
    this.nombrados = nombrados;
    this.dias = dias;
    azar = new Random(numero);
    this.generoso = generoso;
    this.sigue = sigue;
    nuevos = 1000 * numero;
  }

  /**
   * One that says all that can be said, and dates it on one day.
   *
   * @param sigue whether nothing of it ends
   */
  static Inventor generoso(Nombrados nombrados, LocalDate dia, int numero, boolean sigue) {
    return new Inventor(nombrados, List.of(dia), numero, true, sigue);
  }

  /** One that leaves out one thing or another. */
  static Inventor parco(Nombrados nombrados, List<LocalDate> dias, int numero) {
    return new Inventor(nombrados, dias, numero, false, false);
  }

  /** What a text must be for anything to follow from it; empty where any will do. */
  static List<String> conocidos(String nombre) {
    return CONOCIDOS.getOrDefault(nombre, List.of());
  }

  private static List<String> ejes() {
    return PlanNacional.CATALOGO.stream()
        .flatMap(plan -> plan.ejes().stream())
        .map(PlanNacional.Eje::id)
        .toList();
  }

  /** A value for a member of this name. */
  @Nullable Object valor(Type tipo, AnnotatedType anotado, String nombre, int hondura) {
    if (tipo instanceof ParameterizedType lista) {
      return tipo.getTypeName().startsWith("java.util.Map")
          ? Map.of()
          : lista(lista.getActualTypeArguments()[0], anotado, nombre, hondura);
    }
    Class<?> clase = (Class<?>) tipo;
    if (clase.isRecord()) {
      return hondura > HONDO || omite() ? null : registro(clase, hondura, null);
    }
    if (clase == boolean.class) {
      return generoso || azar.nextBoolean();
    }
    if (clase.isEnum()) {
      Object[] constantes = clase.getEnumConstants();
      return constantes[azar.nextInt(constantes.length)];
    }
    if (clase == LocalDate.class) {
      return dia(nombre);
    }
    if (clase == Integer.class || clase == int.class) {
      return nombre.equals("porcentaje") ? 100 : dias.isEmpty() ? 2017 : dias.get(0).getYear();
    }
    if (clase == BigDecimal.class) {
      return BigDecimal.TEN;
    }
    return clase == String.class ? texto(anotado, nombre) : null;
  }

  private @Nullable LocalDate dia(String nombre) {
    boolean queSigue = sigue && nombre.equals("fin");
    return queSigue || omite() || dias.isEmpty() ? null : dias.get(azar.nextInt(dias.size()));
  }

  private boolean omite() {
    return !generoso && azar.nextInt(DE_CUATRO) == 0;
  }

  private List<Object> lista(Type elemento, AnnotatedType anotado, String nombre, int hondura) {
    AnnotatedType suyo =
        ((AnnotatedParameterizedType) anotado).getAnnotatedActualTypeArguments()[0];
    if (elemento instanceof Class<?> clase && clase.isRecord()) {
      return hondura > HONDO || omite() ? List.of() : elementos(clase, hondura);
    }
    List<Object> elementos = new ArrayList<>();
    if (generoso
        && (suyo.isAnnotationPresent(Identificador.class) || Nombrados.seRefiere(nombre))) {
      return List.copyOf(nombrados.referibles(nombre));
    }
    for (int i = omite() ? 0 : 1 + azar.nextInt(2); i > 0; i--) {
      Object valor = valor(elemento, suyo, nombre, hondura);
      if (valor != null && !elementos.contains(valor)) {
        elementos.add(valor);
      }
    }
    return elementos;
  }

  /**
   * Objects for a list: one about each thing that there is, if they must be about one, or one for
   * each id that is referred to and that nothing has.
   */
  List<Object> elementos(Class<?> clase, int hondura) {
    Optional<String> referencia = REFERENCIAS.get(clase);
    List<Object> elementos = new ArrayList<>();
    if (generoso && referencia.isPresent()) {
      for (String id : nombrados.referibles(referencia.get())) {
        agregar(registro(clase, hondura, id), elementos);
      }
      return elementos;
    }
    int esperados = generoso ? nombrados.huerfanos(clase).size() : 0;
    for (int i = esperados > 0 ? esperados : 1 + azar.nextInt(2); i > 0; i--) {
      agregar(registro(clase, hondura, null), elementos);
    }
    return elementos;
  }

  private static void agregar(@Nullable Record registro, List<Object> elementos) {
    if (registro != null) {
      elementos.add(registro);
    }
  }

  /**
   * An object; about {@code id} where that is not null.
   *
   * @return null where something that it must have cannot be had
   */
  @Nullable Record registro(Class<?> clase, int hondura, @Nullable String id) {
    Registros registros = Registros.de(clase);
    String referencia = REFERENCIAS.get(clase).orElse("");
    @Nullable Object[] valores = registros.valores(null);
    for (Registros.Miembro miembro : registros.miembros()) {
      String nombre = miembro.nombre();
      if (nombre.equals("id")) {
        valores[miembro.indice()] = nuevoId(clase);
      } else if (id != null && nombre.equals(referencia)) {
        valores[miembro.indice()] = id;
      } else {
        valores[miembro.indice()] = valor(miembro.tipo(), miembro.anotado(), nombre, hondura + 1);
      }
      if (valores[miembro.indice()] == null && miembro.esObligado()) {
        return null;
      }
    }
    return enOrden(registros, registros.nuevo(valores));
  }

  /**
   * One that is referred to, if there are more; the first of a kind of which none is recorded is
   * the one that others may refer to.
   */
  private String nuevoId(Class<?> clase) {
    if (generoso) {
      Iterator<String> suyos =
          huerfanos.computeIfAbsent(clase, c -> nombrados.huerfanos(c).iterator());
      if (suyos.hasNext()) {
        return suyos.next();
      }
    }
    return nombrados.hay(clase) || !referidos.add(clase)
        ? "supuesto-" + nuevos++
        : Nombrados.SUPUESTO;
  }

  /** A period that does not end before it starts. */
  private static Record enOrden(Registros registros, Record registro) {
    if (registro instanceof Periodo periodo
        && periodo.inicio() != null
        && periodo.fin() != null
        && periodo.fin().isBefore(periodo.inicio())) {
      @Nullable Object[] valores = registros.valores(registro);
      valores[requireNonNull(registros.miembro("fin")).indice()] = periodo.inicio();
      return registros.nuevo(valores);
    }
    return registro;
  }

  private @Nullable String texto(AnnotatedType anotado, String nombre) {
    if (anotado.isAnnotationPresent(Identificador.class)) {
      List<String> referibles = nombrados.referibles(nombre);
      return referibles.isEmpty() ? null : referibles.get(azar.nextInt(referibles.size()));
    }
    if (nombre.equals("persona")) {
      List<String> personas = nombrados.personas();
      return generoso || personas.isEmpty() || azar.nextBoolean()
          ? "supuesta-" + nuevos++
          : personas.get(azar.nextInt(personas.size()));
    }
    if (CONOCIDOS.containsKey(nombre)) {
      List<String> conocidos = CONOCIDOS.get(nombre);
      return conocidos.get(generoso ? conocidos.size() - 1 : azar.nextInt(conocidos.size()));
    }
    if (omite()) {
      return null;
    }
    if (anotado.isAnnotationPresent(Direccion.class)) {
      List<String> direcciones = nombrados.direcciones();
      return direcciones.isEmpty() || azar.nextInt(3) == 0
          ? "https://supuesto.example/" + nuevos++
          : direcciones.get(azar.nextInt(direcciones.size()));
    }
    return nombre;
  }
}
