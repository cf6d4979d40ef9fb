package org.gobiernoabierto.ga.reglas;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gobiernoabierto.formatos.Limpieza;
import org.gobiernoabierto.idioma.Idioma;
import org.gobiernoabierto.idioma.Texto;
import org.gobiernoabierto.informe.ConjuntoDeReglas;
import org.gobiernoabierto.informe.Resultado;
import org.jspecify.annotations.Nullable;

/** What a change of a rule set does, as a person reads it. */
final class CambiosEnTexto {

  private static final int DE_LA_HUELLA = 8;
  private static final Texto ENCABEZADO =
      new Texto("{vieja} → {nueva}, {fecha}\n", "{vieja} → {nueva}, {fecha}\n");
  private static final Texto AL = new Texto("al {dia}", "as of {dia}");
  private static final Texto SIN_FECHA =
      new Texto(
          "cada ejercicio al día hasta el que llegan sus datos, u hoy",
          "each exercise as of the day that its data go to, or today");
  private static final Texto CUENTA =
      new Texto(
          "Ejercicios: {ejercicios}; cambia algo en {distintos}. Resultados: {efectos}.\n",
          "Exercises: {ejercicios}; something changes in {distintos}. Results: {efectos}.\n");
  private static final Texto SIN_EVALUAR =
      new Texto("No se pudieron evaluar: {n}.\n", "Could not be evaluated: {n}.\n");
  private static final Texto NO_SE_PIDE = new Texto("no se pide", "not asked");

  private CambiosEnTexto() {}

  static String de(CambiosDeReglas cambios, Idioma idioma) {
    StringBuilder texto =
        new StringBuilder()
            .append(
                ENCABEZADO
                    .con(
                        "vieja", nombre(cambios.vieja()),
                        "nueva", nombre(cambios.nueva()),
                        "fecha",
                            cambios.fecha() == null ? SIN_FECHA : AL.con("dia", cambios.fecha()))
                    .en(idioma))
            .append(
                CUENTA
                    .con(
                        "ejercicios", cambios.ejercicios(),
                        "distintos", cambios.distintos(),
                        "efectos", efectos(cambios))
                    .en(idioma));
    if (cambios.sinEvaluar() > 0) {
      texto.append(SIN_EVALUAR.con("n", cambios.sinEvaluar()).en(idioma));
    }
    porRequisito(cambios.cambios())
        .values()
        .forEach(
            suyos -> {
              texto
                  .append('\n')
                  .append(suyos.get(0).requisito().id())
                  .append(' ')
                  .append(Limpieza.de(suyos.get(0).requisito().titulo().en(idioma)))
                  .append('\n');
              porPaso(suyos, idioma)
                  .forEach(
                      (paso, quienes) ->
                          texto
                              .append("  %s (%d): ".formatted(paso, quienes.size()))
                              .append(String.join(", ", quienes))
                              .append('\n'));
            });
    return texto.toString();
  }

  private static String nombre(ConjuntoDeReglas conjunto) {
    return Limpieza.de(
        "%s %s (%s)"
            .formatted(
                conjunto.nombre(),
                conjunto.version(),
                conjunto.huella().substring(0, DE_LA_HUELLA)));
  }

  private static Texto efectos(CambiosDeReglas cambios) {
    return new Texto(efectos(cambios, Idioma.ES), efectos(cambios, Idioma.EN));
  }

  private static String efectos(CambiosDeReglas cambios, Idioma idioma) {
    return List.of(Efecto.values()).stream()
        .map(efecto -> efecto.nombre().en(idioma) + ", " + cambios.cuantos(efecto))
        .collect(Collectors.joining("; "));
  }

  private static Map<String, List<CambioDeResultado>> porRequisito(
      List<CambioDeResultado> cambios) {
    return cambios.stream()
        .collect(
            Collectors.groupingBy(
                cambio -> cambio.requisito().id(), LinkedHashMap::new, Collectors.toList()));
  }

  private static Map<String, List<String>> porPaso(List<CambioDeResultado> suyos, Idioma idioma) {
    return suyos.stream()
        .collect(
            Collectors.groupingBy(
                c -> nombre(c.antes(), idioma) + " → " + nombre(c.despues(), idioma),
                LinkedHashMap::new,
                Collectors.mapping(c -> Limpieza.de(c.ejercicio()), Collectors.toList())));
  }

  private static String nombre(@Nullable Resultado resultado, Idioma idioma) {
    return (resultado == null ? NO_SE_PIDE : resultado.nombre()).en(idioma);
  }
}
