package org.gobiernoabierto.reglas.completamientos;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gobiernoabierto.idioma.Nombrado;
import org.gobiernoabierto.idioma.Texto;
import org.gobiernoabierto.informe.Posibilidad;
import org.gobiernoabierto.informe.Severidad;
import org.gobiernoabierto.informe.Supuesto;
import org.gobiernoabierto.modelo.EjercicioLocal;
import org.gobiernoabierto.modelo.lugares.Sitio;
import org.gobiernoabierto.reglas.catalogo.Ficha;
import org.gobiernoabierto.reglas.juicio.Esbozo;
import org.jspecify.annotations.Nullable;

/**
 * An open result, said in words: between which results it lies, with one completion for each.
 *
 * @param incognitas the unknown places that it rests on
 */
record Abierto(Ficha ficha, List<Incognita> incognitas, Contraste contraste) {

  private static final Texto SEGUN_EL_DIA =
      new Texto(
          "No se puede determinar. Según {lugar}: {casos}.",
          "Cannot be determined. By {lugar}: {casos}.");
  private static final Texto SEGUN_UN_VALOR =
      new Texto(
          "No se puede determinar: si {lugar} es {uno}, {resultado}; si es {otro}, {otroResultado}.",
          "Cannot be determined: if {lugar} is {uno}, it is {resultado}; if it is {otro}, {otroResultado}.");
  private static final Texto SEGUN_LO_QUE_HAYA =
      new Texto(
          "No se puede determinar: según lo que haya en {lugar}, {resultado} o {otroResultado}.",
          "Cannot be determined: by what there is in {lugar}, it is {resultado} or {otroResultado}.");
  private static final Texto SIN_AGOTAR =
      new Texto(
          "No se puede determinar: depende de {lugares}, y son demasiadas las posibilidades para probarlas todas. En las que se probaron, {resultado}.",
          "Cannot be determined: it hangs on {lugares}, and there are too many possibilities to try them all. In those that were tried, it is {resultado}.");
  private static final Texto HASTA =
      new Texto("{dia} o antes, {resultado}", "{dia} or earlier, {resultado}");
  private static final Texto DESDE =
      new Texto("{dia} o después, {resultado}", "{dia} or later, {resultado}");
  private static final Texto ENTRE =
      new Texto("del {dia} al {hasta}, {resultado}", "from {dia} to {hasta}, {resultado}");
  private static final Texto ESE_DIA = new Texto("el {dia}, {resultado}", "on {dia}, {resultado}");
  private static final Texto DOCUMENTAR =
      new Texto("Averiguar y registrar {lugares}.", "Find out and record {lugares}.");
  private static final Texto ALGO = new Texto("algo", "something");
  private static final Texto NADA = new Texto("nada", "nothing");
  private static final int LUGARES_QUE_SE_NOMBRAN = 3;
  private static final int TRAMOS_QUE_SE_DICEN = 5;

  Esbozo hallazgo(EjercicioLocal ejercicio) {
    Integer pivote = contraste.pivote();
    List<Object> datos = new ArrayList<>();
    Texto mensaje = SIN_AGOTAR;
    Sitio donde = incognitas.get(0).sitio();
    if (pivote == null) {
      String lugares = nombrados(ejercicio);
      datos.addAll(List.of("lugares", lugares, "resultado", ejemplo(0).resultado()));
    } else {
      Incognita suya = incognitas.get(pivote);
      donde = suya.sitio();
      String lugar = "«" + donde.nombrado(ejercicio) + "»";
      datos.addAll(
          List.of(
              "lugares", lugar,
              "lugar", lugar,
              "resultado", ejemplo(0).resultado(),
              "otroResultado", ejemplo(1).resultado(),
              "uno", dicho(ejemplo(0).eleccion().get(pivote), suya),
              "otro", dicho(ejemplo(1).eleccion().get(pivote), suya),
              "casos", casos()));
      mensaje =
          seDicenLosTramos()
              ? SEGUN_EL_DIA
              : suya.esDeUnValor() ? SEGUN_UN_VALOR : SEGUN_LO_QUE_HAYA;
    }
    return new Esbozo(
        ficha.requisito().id(),
        Severidad.INFO,
        donde.ruta(),
        mensaje,
        DOCUMENTAR,
        null,
        datos.toArray());
  }

  private Ejemplo ejemplo(int cual) {
    return contraste.ejemplos().get(cual);
  }

  private boolean seDicenLosTramos() {
    return contraste.tramos().size() > 1 && contraste.tramos().size() <= TRAMOS_QUE_SE_DICEN;
  }

  /** What each stretch of days leads to. */
  private Texto casos() {
    List<Texto> casos = new ArrayList<>();
    List<Contraste.Tramo> tramos = contraste.tramos();
    for (int i = 0; i < tramos.size(); i++) {
      Contraste.Tramo tramo = tramos.get(i);
      Texto caso =
          i == 0
              ? HASTA.con("dia", tramo.hasta(), "resultado", tramo.resultado())
              : i == tramos.size() - 1
                  ? DESDE.con("dia", tramo.desde(), "resultado", tramo.resultado())
                  : tramo.desde().equals(tramo.hasta())
                      ? ESE_DIA.con("dia", tramo.desde(), "resultado", tramo.resultado())
                      : ENTRE.con(
                          "dia", tramo.desde(),
                          "hasta", tramo.hasta(),
                          "resultado", tramo.resultado());
      casos.add(caso);
    }
    return new Texto(
        casos.stream().map(Texto::es).collect(Collectors.joining("; ")),
        casos.stream().map(Texto::en).collect(Collectors.joining("; ")));
  }

  private String nombrados(EjercicioLocal ejercicio) {
    List<String> lugares =
        incognitas.stream().map(una -> una.sitio().nombrado(ejercicio)).distinct().toList();
    Stream<String> dichos = lugares.stream().limit(LUGARES_QUE_SE_NOMBRAN).map(l -> "«" + l + "»");
    return Stream.concat(
            dichos, lugares.size() > LUGARES_QUE_SE_NOMBRAN ? Stream.of("…") : Stream.of())
        .collect(Collectors.joining(", "));
  }

  private static Object dicho(@Nullable Object valor, Incognita incognita) {
    String fuente = incognita.fuente(valor);
    if (fuente != null) {
      return valor + " (" + fuente + ")";
    }
    if (valor != null && incognita.esDeTextoLibre() || Nombrados.SUPUESTO.equals(valor)) {
      return ALGO;
    }
    if (valor instanceof Boolean si) {
      return si ? new Texto("sí", "yes") : new Texto("no", "no");
    }
    return valor == null ? NADA : valor instanceof Nombrado nombrado ? nombrado.nombre() : valor;
  }

  /** Each result with what is supposed for it, as far as that is not supposed for the first. */
  List<Posibilidad> posibilidades() {
    return contraste.ejemplos().stream().map(this::posibilidad).toList();
  }

  private Posibilidad posibilidad(Ejemplo ejemplo) {
    List<@Nullable Object> delPrimero = ejemplo(0).eleccion();
    List<Supuesto> supuestos = new ArrayList<>();
    for (int i = 0; i < incognitas.size(); i++) {
      Object valor = ejemplo.eleccion().get(i);
      boolean esElPivote = contraste.pivote() != null && contraste.pivote() == i;
      if (esElPivote || !Objects.equals(valor, delPrimero.get(i))) {
        supuestos.add(new Supuesto(incognitas.get(i).sitio().ruta(), escrito(valor)));
      }
    }
    return new Posibilidad(ejemplo.resultado(), supuestos);
  }

  private static @Nullable String escrito(@Nullable Object valor) {
    if (valor instanceof List<?> lista) {
      return "[" + lista.size() + "]";
    }
    if (valor instanceof Record) {
      return "{…}";
    }
    return valor == null ? null : valor instanceof Enum<?> uno ? uno.name() : valor.toString();
  }
}
