package org.gobiernoabierto.bench;

import java.io.IOException;
import java.util.stream.IntStream;
import org.knowm.xchart.BitmapEncoder;
import org.knowm.xchart.BitmapEncoder.BitmapFormat;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.style.Styler.LegendPosition;

/** Time of an evaluation by the size of the plan, beside the plain-Java twin. */
final class Grafica {

  static final String ARCHIVO = "docs/rendimiento.png";
  static final int[] TAMANOS = {1, 10, 100, 1_000, 5_000};

  private Grafica() {}

  static void escribir(Medidas medidas) throws IOException {
    XYChart grafica =
        new XYChartBuilder()
            .width(720)
            .height(420)
            .title("Time of an evaluation by commitments of the plan")
            .xAxisTitle("commitments")
            .yAxisTitle("microseconds")
            .build();
    grafica.getStyler().setXAxisLogarithmic(true);
    grafica.getStyler().setYAxisLogarithmic(true);
    grafica.getStyler().setDecimalPattern("#,###");
    grafica.getStyler().setLegendPosition(LegendPosition.InsideNW);
    serie(grafica, medidas, "Evaluador", "evaluador");
    serie(grafica, medidas, "plain-Java twin", "gemelo");
    BitmapEncoder.saveBitmap(grafica, ARCHIVO, BitmapFormat.PNG);
  }

  private static void serie(XYChart grafica, Medidas medidas, String nombre, String metodo) {
    grafica.addSeries(
        nombre,
        IntStream.of(TAMANOS).asDoubleStream().toArray(),
        IntStream.of(TAMANOS).mapToDouble(n -> medidas.micros(Medidas.clave(metodo, n))).toArray());
  }
}
