package org.gobiernoabierto.reglas.catalogo;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.gobiernoabierto.idioma.ArgumentoException;
import org.gobiernoabierto.idioma.Texto;
import org.gobiernoabierto.modelo.Anios;
import org.jspecify.annotations.Nullable;

/**
 * A number, a day or a choice that a guide leaves open or a rule set adds. Immutable.
 *
 * @param nombre its name
 * @param valores its defaults, the earliest first; never empty
 * @param minimo the least that a number may be
 * @param opciones the values of a choice; empty for a number, a day or a text
 * @param sinLimite the value of a number that stands for no limit; null where there is none
 * @param masEstricto which values ask for more
 * @param alternativas other values in use
 * @param oracion number of the sentence that it reads
 * @param razon why the default
 */
public record Parametro(
    String nombre,
    List<Vigente> valores,
    int minimo,
    List<String> opciones,
    @Nullable String sinLimite,
    Rigor masEstricto,
    List<String> alternativas,
    String oracion,
    Texto razon) {

  /** The most that a number may be: as months, it does not lead to years of five digits. */
  public static final int MAXIMO = 9_999;

  /**
   * A default.
   *
   * @param valor as people write it
   * @param desde first day on which it holds
   */
  public record Vigente(String valor, LocalDate desde) {}

  /** Which values ask for more. */
  public enum Rigor {
    /** They cannot be compared. */
    NINGUNO,
    /** The greater number. */
    MAYOR,
    /** The smaller number. */
    MENOR,
    /** The one that stands later among the options. */
    EN_ORDEN
  }

  public Parametro {
    valores = List.copyOf(valores);
    opciones = List.copyOf(opciones);
    alternativas = List.copyOf(alternativas);
  }

  /** The default on a day; before all of them, the first. */
  public Vigente vigente(LocalDate dia) {
    Vigente vigente = valores.get(0);
    for (Vigente valor : valores) {
      if (!valor.desde().isAfter(dia)) {
        vigente = valor;
      }
    }
    return vigente;
  }

  /** The default of today's reading: the last. */
  public Vigente ultimo() {
    return valores.get(valores.size() - 1);
  }

  private boolean esEntero() {
    return opciones.isEmpty() && ultimo().valor().matches("-?\\d+");
  }

  /**
   * A value as reports write it.
   *
   * @param valor as people write it; {@code si}, {@code true} and {@code false} stand for {@code
   *     sí} and {@code no}
   * @throws IllegalArgumentException when it does not fit
   */
  public String admitido(String valor) {
    if (opciones.isEmpty()) {
      if (esEntero() && !valor.equals(sinLimite) && !esEnteroAdmisible(valor)) {
        throw noEs(
            new Texto(
                    "un entero de {minimo} a {maximo}", "a whole number from {minimo} to {maximo}")
                .con("minimo", minimo, "maximo", MAXIMO),
            valor);
      }
      if (esDia(ultimo().valor()) && !esDia(valor)) {
        throw noEs(
            new Texto(
                    "una fecha como 2017-02-15, de {primero} a {ultimo}",
                    "a date like 2017-02-15, from {primero} to {ultimo}")
                .con("primero", Anios.PRIMERO, "ultimo", Anios.ULTIMO),
            valor);
      }
      return valor;
    }
    String escrito =
        switch (valor) {
          case "si", "true" -> "sí";
          case "false" -> "no";
          default -> valor;
        };
    if (!opciones.contains(escrito)) {
      throw noEs(
          opciones.contains("sí")
              ? new Texto("sí o no", "sí or no")
              : new Texto("uno de [{opciones}]", "one of [{opciones}]").con("opciones", opciones),
          valor);
    }
    return escrito;
  }

  private static boolean esDia(String valor) {
    try {
      return Anios.abarcan(LocalDate.parse(valor));
    } catch (DateTimeParseException e) {
      return false;
    }
  }

  private boolean esEnteroAdmisible(String valor) {
    try {
      int numero = Integer.parseInt(valor);
      return numero >= minimo && numero <= MAXIMO;
    } catch (NumberFormatException e) {
      return false;
    }
  }

  private ArgumentoException noEs(Texto que, String valor) {
    return new ArgumentoException(
        new Texto(
                "El parámetro «{nombre}» es {que}, no «{valor}»",
                "The parameter “{nombre}” is {que}, not “{valor}”")
            .con("nombre", nombre, "que", que, "valor", valor));
  }

  /**
   * How much a value asks for: the higher, the more.
   *
   * @param valor one that {@link #admitido} gave
   * @throws IllegalArgumentException when values of this parameter cannot be compared
   */
  public long rigor(String valor) {
    return switch (masEstricto) {
      case MAYOR -> valor.equals(sinLimite) ? Long.MAX_VALUE : Long.parseLong(valor);
      case MENOR -> valor.equals(sinLimite) ? Long.MIN_VALUE : -Long.parseLong(valor);
      case EN_ORDEN -> opciones.indexOf(valor);
      case NINGUNO ->
          throw new ArgumentoException(
              new Texto(
                      "El parámetro «{nombre}» no tiene valores más o menos estrictos",
                      "The parameter “{nombre}” has no values that are more or less strict")
                  .con("nombre", nombre));
    };
  }
}
