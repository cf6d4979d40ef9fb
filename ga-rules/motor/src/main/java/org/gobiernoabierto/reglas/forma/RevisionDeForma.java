package org.gobiernoabierto.reglas.forma;

import static java.util.Objects.requireNonNull;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.gobiernoabierto.informe.Falla;
import org.gobiernoabierto.modelo.Anios;
import org.gobiernoabierto.modelo.EjercicioLocal;
import org.gobiernoabierto.modelo.lugares.Lugares;
import org.gobiernoabierto.modelo.lugares.Registros;
import org.gobiernoabierto.modelo.validacion.RevisionDeReferencias;
import org.gobiernoabierto.reglas.juicio.OrdenDeRutas;
import org.jspecify.annotations.Nullable;

/**
 * Goes over one exercise, record by record, and tells each fault when it is found: first what Bean
 * Validation says of each record, in the order of the model, then what refers to nothing.
 */
final class RevisionDeForma {

  static final Comparator<Falla> ORDEN =
      Comparator.comparing(Falla::ruta, new OrdenDeRutas())
          .thenComparing(Falla::codigo)
          .thenComparing(f -> f.mensaje().es());

  private final Validator validador;
  private final EjercicioLocal ejercicio;
  private final @Nullable EjercicioLocal conocido;
  private final Predicate<Falla> destino;
  private @Nullable Set<String> desconocidos;
  private boolean valido = true;
  private boolean sigue = true;

  /**
   * @param conocido one without faults, whose records are not looked at again; null for none
   */
  RevisionDeForma(
      Validator validador,
      EjercicioLocal ejercicio,
      @Nullable EjercicioLocal conocido,
      Predicate<Falla> destino) {
    this.validador = validador;
    this.ejercicio = ejercicio;
    this.conocido = conocido;
    this.destino = destino;
  }

  /** Tells the faults; whether there were none. */
  boolean esValido() {
    for (Registros.Miembro miembro : Registros.de(EjercicioLocal.class).miembros()) {
      decir(validador.validateProperty(ejercicio, miembro.nombre()), "");
    }
    dentro(ejercicio, conocido, "");
    if (sigue) {
      RevisionDeReferencias.revisar(
          ejercicio,
          (codigo, valor, ayuda, ruta) ->
              decir(FallaDeForma.de(CodigoDeForma.valueOf(codigo), valor, ayuda, ruta)));
    }
    return valido;
  }

  /**
   * @param conocido what stands there in an exercise without faults; null for nothing
   */
  private void dentro(Record registro, @Nullable Record conocido, String ruta) {
    Partes partes = Partes.de(registro.getClass());
    for (Registros.Miembro miembro : partes.fechas()) {
      if (miembro.en(registro) instanceof LocalDate dia && !Anios.abarcan(dia) && sigue) {
        decir(FallaDeForma.deFecha(dia, ruta + "/" + miembro.nombre()));
      }
    }
    for (Registros.Miembro miembro : partes.registros()) {
      if (miembro.en(registro) instanceof Record parte) {
        Object suya = conocido == null ? null : miembro.en(conocido);
        if (parte != suya) {
          registro(parte, suya, ruta + "/" + miembro.nombre());
        }
      }
    }
    for (Registros.Miembro miembro : partes.listas()) {
      List<?> elementos = (List<?>) requireNonNull(miembro.en(registro));
      List<?> suyos = conocido == null ? List.of() : (List<?>) requireNonNull(miembro.en(conocido));
      if (elementos != suyos) {
        lista(elementos, suyos, ruta + "/" + miembro.nombre());
      }
    }
  }

  /**
   * @param conocidos the same list of an exercise without faults, which may have an element more or
   *     less
   */
  private void lista(List<?> elementos, List<?> conocidos, String ruta) {
    int corrimiento = conocidos.size() - elementos.size();
    for (int i = 0; i < elementos.size() && sigue; i++) {
      Object suyo = elemento(conocidos, i);
      if (elementos.get(i) instanceof Record parte
          && parte != suyo
          && parte != elemento(conocidos, i + corrimiento)) {
        registro(parte, suyo, ruta + "/" + i);
      }
    }
  }

  private static @Nullable Object elemento(List<?> lista, int numero) {
    return numero >= 0 && numero < lista.size() ? lista.get(numero) : null;
  }

  private void registro(Record registro, @Nullable Object conocido, String ruta) {
    if (sigue) {
      decir(validador.validate(registro), ruta);
      dentro(registro, (Record) conocido, ruta);
    }
  }

  private <T> void decir(Set<ConstraintViolation<T>> violaciones, String ruta) {
    if (violaciones.isEmpty()) {
      return;
    }
    List<Falla> fallas =
        violaciones.stream()
            .map(violacion -> FallaDeForma.de(violacion, ruta))
            .filter(falla -> !seDesconoce(falla))
            .sorted(ORDEN)
            .toList();
    for (int i = 0; i < fallas.size() && sigue; i++) {
      decir(fallas.get(i));
    }
  }

  private boolean decir(Falla falla) {
    valido = false;
    sigue = destino.test(falla);
    return sigue;
  }

  /** Whether what is missing may be, for it is declared unknown; an id never may. */
  private boolean seDesconoce(Falla falla) {
    String ruta = falla.ruta();
    return falla.codigo().equals(CodigoDeForma.FALTA_DATO.name())
        && !ruta.endsWith("/id")
        && !ruta.equals("/entidad")
        && !ruta.equals("/edicion")
        && desconocidos().contains(ruta);
  }

  private Set<String> desconocidos() {
    if (desconocidos == null) {
      desconocidos = Lugares.desconocidos(ejercicio);
    }
    return desconocidos;
  }
}
