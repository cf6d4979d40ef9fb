package org.gobiernoabierto.formatos.dibujo;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.gobiernoabierto.idioma.Idioma;
import org.gobiernoabierto.informe.Dictamen;
import org.gobiernoabierto.informe.Informe;
import org.gobiernoabierto.informe.Paso;
import org.gobiernoabierto.informe.Resultado;

/** The results of all requirements as one bar, and step by step. */
public final class Cobertura {

  private static final double ANCHO_DE_CIFRA = 7;
  private static final List<Resultado> ORDEN =
      List.of(
          Resultado.CUMPLE,
          Resultado.CUMPLE_TARDE,
          Resultado.INCUMPLE,
          Resultado.PENDIENTE,
          Resultado.NO_DETERMINABLE,
          Resultado.NO_APLICA);

  private final Informe informe;
  private final Idioma idioma;

  public Cobertura(Informe informe, Idioma idioma) {
    this.informe = informe;
    this.idioma = idioma;
  }

  /**
   * A result as a piece of the bar.
   *
   * @param resultado the result
   * @param clase its class in the style sheet
   * @param cuantos how many requirements have it
   * @param x where its piece begins
   * @param ancho how wide it is
   * @param centro the middle of it
   * @param cabe whether the count has room in it
   */
  public record Pedazo(
      Resultado resultado,
      String clase,
      int cuantos,
      String x,
      String ancho,
      String centro,
      boolean cabe) {}

  /** All results, those that no requirement has too. */
  public List<Pedazo> pedazos() {
    List<Pedazo> pedazos = new ArrayList<>();
    int antes = 0;
    double total = Math.max(1, informe.requisitos().size());
    for (Resultado resultado : ORDEN) {
      int cuantos =
          (int) informe.requisitos().stream().filter(d -> d.resultado() == resultado).count();
      double ancho = 100 * cuantos / total;
      pedazos.add(
          new Pedazo(
              resultado,
              clase(resultado),
              cuantos,
              Escala.porciento(100 * antes / total),
              Escala.porciento(ancho),
              Escala.porciento(100 * antes / total + ancho / 2),
              ancho >= ANCHO_DE_CIFRA));
      antes += cuantos;
    }
    return pedazos;
  }

  /** The bar in words. */
  public String descripcion() {
    return pedazos().stream()
        .map(pedazo -> pedazo.cuantos() + " " + pedazo.resultado().nombre().en(idioma))
        .collect(Collectors.joining("; "));
  }

  /** A step with the results of its requirements. */
  public record DelPaso(Paso paso, List<Dictamen> dictamenes) {

    /** Its number and name. */
    public String nombre(Idioma idioma) {
      String nombre = paso.nombre().en(idioma);
      return paso.numero() == 0 ? nombre : paso.numero() + " " + nombre;
    }
  }

  /** The steps, in order. */
  public List<DelPaso> pasos() {
    return informe.requisitos().stream()
        .map(dictamen -> dictamen.requisito().paso())
        .distinct()
        .sorted()
        .map(paso -> new DelPaso(paso, del(paso)))
        .toList();
  }

  private List<Dictamen> del(Paso paso) {
    return informe.requisitos().stream()
        .filter(dictamen -> dictamen.requisito().paso().equals(paso))
        .toList();
  }

  /** The class of a result in the style sheet. */
  public static String clase(Resultado resultado) {
    return resultado.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
