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
  private final Predicate<Falla> destino;
  private @Nullable Set<String> desconocidos;
  private boolean valido = true;
  private boolean sigue = true;

  RevisionDeForma(Validator validador, EjercicioLocal ejercicio, Predicate<Falla> destino) {
    this.validador = validador;
    this.ejercicio = ejercicio;
    this.destino = destino;
  }

  /** Tells the faults; whether there were none. */
  boolean esValido() {
    for (Registros.Miembro miembro : Registros.de(EjercicioLocal.class).miembros()) {
      decir(validador.validateProperty(ejercicio, miembro.nombre()), "");
    }
    dentro(ejercicio, "");
    if (sigue) {
      RevisionDeReferencias.revisar(
          ejercicio,
          (codigo, valor, ayuda, ruta) ->
              decir(FallaDeForma.de(CodigoDeForma.valueOf(codigo), valor, ayuda, ruta)));
    }
    return valido;
  }

  private void dentro(Record registro, String ruta) {
    Partes partes = Partes.de(registro.getClass());
    for (Registros.Miembro miembro : partes.fechas()) {
      if (miembro.en(registro) instanceof LocalDate dia && !Anios.abarcan(dia) && sigue) {
        decir(FallaDeForma.deFecha(dia, ruta + "/" + miembro.nombre()));
      }
    }
    for (Registros.Miembro miembro : partes.registros()) {
      if (miembro.en(registro) instanceof Record parte) {
        registro(parte, ruta + "/" + miembro.nombre());
      }
    }
    for (Registros.Miembro miembro : partes.listas()) {
      List<?> elementos = (List<?>) requireNonNull(miembro.en(registro));
      for (int i = 0; i < elementos.size() && sigue; i++) {
        if (elementos.get(i) instanceof Record parte) {
          registro(parte, ruta + "/" + miembro.nombre() + "/" + i);
        }
      }
    }
  }

  private void registro(Record registro, String ruta) {
    if (sigue) {
      decir(validador.validate(registro), ruta);
      dentro(registro, ruta);
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
