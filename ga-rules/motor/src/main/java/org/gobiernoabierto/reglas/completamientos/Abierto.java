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
 * @param ejemplos one for each result; the first two differ in one place only
 * @param pivote the number of that place; null where there is only one example
 */
record Abierto(
    Ficha ficha,
    List<Incognita> incognitas,
    List<Exploracion.Ejemplo> ejemplos,
    @Nullable Integer pivote) {

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
  private static final Texto DOCUMENTAR =
      new Texto("Averiguar y registrar {lugares}.", "Find out and record {lugares}.");
  private static final Texto ALGO = new Texto("algo", "something");
  private static final Texto NADA = new Texto("nada", "nothing");
  private static final int LUGARES_QUE_SE_NOMBRAN = 3;

  Esbozo hallazgo(EjercicioLocal ejercicio) {
    List<String> lugares =
        incognitas.stream().map(una -> una.sitio().nombrado(ejercicio)).distinct().toList();
    List<Object> datos =
        new ArrayList<>(
            List.of(
                "lugares",
                nombrados(lugares),
                "resultado",
                ejemplos.get(0).sentencia().resultado()));
    Texto mensaje = SIN_AGOTAR;
    Sitio donde = incognitas.get(0).sitio();
    if (pivote != null) {
      donde = incognitas.get(pivote).sitio();
      datos.set(1, "«" + donde.nombrado(ejercicio) + "»");
      datos.addAll(
          List.of(
              "lugar", "«" + donde.nombrado(ejercicio) + "»",
              "otroResultado", ejemplos.get(1).sentencia().resultado(),
              "uno", dicho(ejemplos.get(0).eleccion().get(pivote), incognitas.get(pivote)),
              "otro", dicho(ejemplos.get(1).eleccion().get(pivote), incognitas.get(pivote))));
      mensaje = incognitas.get(pivote).esDeUnValor() ? SEGUN_UN_VALOR : SEGUN_LO_QUE_HAYA;
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

  private static String nombrados(List<String> lugares) {
    Stream<String> dichos = lugares.stream().limit(LUGARES_QUE_SE_NOMBRAN).map(l -> "«" + l + "»");
    return Stream.concat(
            dichos, lugares.size() > LUGARES_QUE_SE_NOMBRAN ? Stream.of("…") : Stream.of())
        .collect(Collectors.joining(", "));
  }

  private static Object dicho(@Nullable Object valor, Incognita incognita) {
    if (valor != null && incognita.esDeTextoLibre()) {
      return ALGO;
    }
    if (valor instanceof Boolean si) {
      return si ? new Texto("sí", "yes") : new Texto("no", "no");
    }
    return valor == null ? NADA : valor instanceof Nombrado nombrado ? nombrado.nombre() : valor;
  }

  /** Each result with what is supposed for it, where that is not the same for all of them. */
  List<Posibilidad> posibilidades() {
    return ejemplos.stream().map(this::posibilidad).toList();
  }

  private Posibilidad posibilidad(Exploracion.Ejemplo ejemplo) {
    List<Supuesto> supuestos = new ArrayList<>();
    for (int i = 0; i < incognitas.size(); i++) {
      int cual = i;
      Object valor = ejemplo.eleccion().get(i);
      if (!ejemplos.stream().allMatch(o -> Objects.equals(o.eleccion().get(cual), valor))) {
        supuestos.add(new Supuesto(incognitas.get(i).sitio().ruta(), escrito(valor)));
      }
    }
    return new Posibilidad(ejemplo.sentencia().resultado(), supuestos);
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
