package org.gobiernoabierto.ga;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.gobiernoabierto.idioma.Texto;
import org.gobiernoabierto.informe.Falla;
import org.gobiernoabierto.modelo.Actor;
import org.gobiernoabierto.modelo.DeclaracionBuilder;
import org.gobiernoabierto.modelo.Desconocido;
import org.gobiernoabierto.modelo.Edicion;
import org.gobiernoabierto.modelo.EjercicioLocal;
import org.gobiernoabierto.modelo.EjercicioLocalBuilder;
import org.gobiernoabierto.modelo.FechaIncierta;
import org.gobiernoabierto.modelo.FirmaBuilder;
import org.gobiernoabierto.modelo.Registro;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.TypeConversionException;

/**
 * The first that is told of an exercise. Each answer is taken as a person writes it: whether no
 * other is needed comes back, and {@link EntradaException} says why one does not fit.
 */
final class Borrador {

  private static final String FIRMA = "/declaracion/fecha";

  private final BiConsumer<EjercicioLocal, Predicate<Falla>> revision;
  private final Actores actores = new Actores();
  private final Quienes firmantes = new Quienes(actores);
  private final Quienes postulantes = new Quienes(actores);
  private final EjercicioLocalBuilder ejercicio =
      EjercicioLocalBuilder.builder().registro(Registro.ABIERTO);
  private final DeclaracionBuilder declaracion = DeclaracionBuilder.builder();
  private @Nullable Desconocido firmaDesconocida;

  /**
   * @param revision gives the predicate what is wrong with an exercise
   */
  Borrador(BiConsumer<EjercicioLocal, Predicate<Falla>> revision) {
    this.revision = revision;
  }

  boolean entidad(String respuesta) {
    ejercicio.entidad(EntidadPorNombre.buscar(respuesta));
    return true;
  }

  boolean edicion(String respuesta) {
    Edicion edicion = new Edicion(anio(respuesta));
    revision.accept(
        EjercicioLocalBuilder.builder().edicion(edicion).build(),
        falla -> {
          if (falla.ruta().startsWith("/edicion")) {
            throw new EntradaException(falla.mensaje());
          }
          return true;
        });
    ejercicio.edicion(edicion);
    return true;
  }

  private static int anio(String respuesta) {
    try {
      return Integer.parseInt(respuesta);
    } catch (NumberFormatException e) {
      throw new EntradaException(
          new Texto("«{escrito}» no es un año como 2016", "“{escrito}” is not a year like 2016")
              .con("escrito", respuesta));
    }
  }

  boolean firmante(String respuesta) {
    return firmantes.agregar(respuesta);
  }

  /** Whether the Declaration was signed, as far as it is told. */
  boolean seFirmo() {
    return !firmantes.nadie();
  }

  boolean declaracion(String respuesta) {
    if (Dicho.noSeSabe(respuesta)) {
      firmaDesconocida = Desconocido.en(FIRMA);
      return true;
    }
    FechaIncierta incierta = FechaIncierta.de(respuesta).orElse(null);
    if (incierta == null) {
      declaracion.fecha(dia(respuesta));
    } else {
      firmaDesconocida = incierta.en(FIRMA);
    }
    return true;
  }

  boolean postulante(String respuesta) {
    return postulantes.agregar(respuesta);
  }

  boolean datosHasta(String respuesta) {
    ejercicio.datosHasta(dia(respuesta));
    return true;
  }

  private static LocalDate dia(String respuesta) {
    try {
      return Fecha.leer(respuesta);
    } catch (TypeConversionException e) {
      throw new EntradaException(
          new Texto(
              "«" + respuesta + "» no es una fecha como 2017-02-15",
              "“" + respuesta + "” is not a date like 2017-02-15"));
    }
  }

  /** What was told; all of it must have been. */
  EjercicioLocal ejercicio() {
    return ejercicio
        .id(ejercicio.entidad().name() + "-" + ejercicio.edicion().anio())
        .actores(actores.todos())
        .postulantes(postulantes.ids())
        .declaracion(
            declaracion
                .firmantes(
                    firmantes.ids().stream()
                        .map(id -> FirmaBuilder.builder().actor(id).build())
                        .toList())
                .build())
        .noHubo(noHubo())
        .desconocidos(desconocidos())
        .build();
  }

  private List<String> noHubo() {
    List<String> noHubo = new ArrayList<>();
    if (postulantes.nadie()) {
      noHubo.add("/postulantes");
    }
    if (firmantes.nadie()) {
      noHubo.add("/declaracion");
    }
    return noHubo;
  }

  /** In the order in which a text has them. */
  private List<Desconocido> desconocidos() {
    List<Desconocido> desconocidos = new ArrayList<>();
    if (postulantes.puedeHaberMas()) {
      desconocidos.add(Desconocido.en("/postulantes"));
    }
    List<Actor> todos = actores.todos();
    for (int i = 0; i < todos.size(); i++) {
      if (todos.get(i).sector() == null) {
        desconocidos.add(Desconocido.en("/actores/" + i + "/sector"));
      }
    }
    if (firmaDesconocida != null) {
      desconocidos.add(firmaDesconocida);
    }
    if (firmantes.puedeHaberMas()) {
      desconocidos.add(Desconocido.en("/declaracion/firmantes"));
    }
    return desconocidos;
  }
}
