package org.gobiernoabierto.json;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.gobiernoabierto.json.PlanDeRegistro.Miembro;
import org.gobiernoabierto.modelo.Desconocido;
import org.gobiernoabierto.modelo.EjercicioLocal;
import org.gobiernoabierto.modelo.FechaIncierta;
import org.gobiernoabierto.modelo.lugares.Lugares;
import org.gobiernoabierto.modelo.lugares.Sitio;
import org.jspecify.annotations.Nullable;

/**
 * Something unknown as it is said where it would stand.
 *
 * @param objeto the object that it is a member of: names of members and indices of elements
 * @param miembro the name of the member
 * @param fecha what is known of it, in the place of the date; null when nothing is, and its object
 *     names it among what it does not know
 * @param orden where it comes in a text whose members are in the order of the components
 */
record DichoEnSuLugar(
    List<Object> objeto, String miembro, @Nullable FechaIncierta fecha, int[] orden) {

  /** Null when only the list of the exercise can say it. */
  static @Nullable DichoEnSuLugar de(@Nullable Desconocido desconocido, Lugares lugares) {
    if (desconocido == null || desconocido.lugar() == null) {
      return null;
    }
    Sitio sitio = lugares.en(desconocido.lugar());
    if (sitio == null || !sitio.ruta().equals(desconocido.lugar())) {
      return null;
    }
    FechaIncierta fecha = fecha(desconocido, sitio);
    return fecha == null && !esSoloPuntero(desconocido) ? null : en(sitio, fecha);
  }

  /** Whether nothing is said of a place but that it is not known. */
  static boolean esSoloPuntero(Desconocido desconocido) {
    return desconocido.lugar() != null && desconocido.equals(Desconocido.en(desconocido.lugar()));
  }

  /** Null when something stands there, it is no date, or more or less is said than its bounds. */
  private static @Nullable FechaIncierta fecha(Desconocido desconocido, Sitio sitio) {
    FechaIncierta fecha =
        new FechaIncierta(
            desconocido.noAntesDe(), desconocido.noDespuesDe(), desconocido.extensiones());
    boolean puede =
        sitio.tipo() == LocalDate.class
            && sitio.valor() == null
            && (fecha.noAntesDe() != null || fecha.noDespuesDe() != null)
            && fecha.en(desconocido.lugar()).equals(desconocido);
    return puede ? fecha : null;
  }

  private static @Nullable DichoEnSuLugar en(Sitio sitio, @Nullable FechaIncierta fecha) {
    List<Object> partes = sitio.partes();
    int ultima = partes.size() - 1;
    List<Object> objeto = partes.subList(0, ultima);
    int[] orden = new int[partes.size()];
    PlanDeRegistro plan = plan(objeto, orden);
    boolean seEscribe =
        sitio.dueno() != null || objeto.stream().noneMatch(Integer.class::isInstance);
    if (plan == null || !seEscribe || !(partes.get(ultima) instanceof String parte)) {
      return null;
    }
    String nombre = parte.replace("~1", "/").replace("~0", "~");
    if (!plan.tiene(nombre) || !nombre.replace("~", "~0").replace("/", "~1").equals(parte)) {
      return null;
    }
    Miembro miembro =
        Objects.requireNonNull(fecha == null ? plan.desconocidos() : plan.miembro(nombre));
    orden[ultima] = miembro.indice();
    return new DichoEnSuLugar(objeto, nombre, fecha, orden);
  }

  /**
   * The plan of an object that can say what it does not know; null for one that cannot.
   *
   * @param orden takes where the object comes
   */
  private static @Nullable PlanDeRegistro plan(List<Object> objeto, int[] orden) {
    Forma forma = new Forma.Registro(EjercicioLocal.class);
    for (int i = 0; i < objeto.size(); i++) {
      if (objeto.get(i) instanceof Integer indice) {
        forma = ((Forma.Lista) forma).elemento();
        orden[i] = indice;
      } else {
        Class<?> clase = ((Forma.Registro) forma).clase();
        Miembro miembro =
            Objects.requireNonNull(PlanDeRegistro.de(clase).miembro((String) objeto.get(i)));
        forma = miembro.forma();
        orden[i] = miembro.indice();
      }
    }
    return forma instanceof Forma.Registro registro
            && PlanDeRegistro.de(registro.clase()).desconocidos() != null
            && !objeto.get(0).equals(PlanDeRegistro.DESCONOCIDOS)
        ? PlanDeRegistro.de(registro.clase())
        : null;
  }

  /** Whether a text has it before the other: names of one object come as they are given. */
  boolean vaAntesDe(DichoEnSuLugar otro) {
    int comparado = Arrays.compare(orden, otro.orden);
    return comparado < 0 || (comparado == 0 && fecha == null);
  }
}
