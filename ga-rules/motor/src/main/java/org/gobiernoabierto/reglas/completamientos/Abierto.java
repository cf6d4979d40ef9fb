package org.gobiernoabierto.reglas.completamientos;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gobiernoabierto.idioma.Nombrado;
import org.gobiernoabierto.idioma.Texto;
import org.gobiernoabierto.informe.Posibilidad;
import org.gobiernoabierto.informe.Supuesto;
import org.gobiernoabierto.modelo.EjercicioLocal;
import org.gobiernoabierto.reglas.catalogo.Ficha;
import org.gobiernoabierto.reglas.juicio.Esbozo;
import org.gobiernoabierto.reglas.juicio.MensajeDelMotor;
import org.jspecify.annotations.Nullable;

/**
 * An open result, said in words: between which results it lies, with one completion for each.
 *
 * @param incognitas the unknown places that it rests on
 */
record Abierto(Ficha ficha, List<Incognita> incognitas, Contraste contraste) {

  private static final Texto HASTA =
      new Texto("{dia} o antes, {resultado}", "{dia} or earlier, {resultado}");
  private static final Texto DESDE =
      new Texto("{dia} o después, {resultado}", "{dia} or later, {resultado}");
  private static final Texto ENTRE =
      new Texto("del {dia} al {hasta}, {resultado}", "from {dia} to {hasta}, {resultado}");
  private static final Texto ESE_DIA = new Texto("el {dia}, {resultado}", "on {dia}, {resultado}");
  private static final Texto ALGO = new Texto("algo", "something");
  private static final Texto NADA = new Texto("nada", "nothing");
  private static final int LUGARES_QUE_SE_NOMBRAN = 3;
  private static final int TRAMOS_QUE_SE_DICEN = 5;

  Esbozo hallazgo(EjercicioLocal ejercicio) {
    Integer pivote = contraste.pivote();
    return pivote == null
        ? dicho(
            MensajeDelMotor.SIN_AGOTAR,
            incognitas.get(0),
            "lugares",
            nombrados(ejercicio),
            "resultado",
            ejemplo(0).resultado())
        : segun(incognitas.get(pivote), pivote, ejercicio);
  }

  /** By what stands in one place. */
  private Esbozo segun(Incognita suya, int pivote, EjercicioLocal ejercicio) {
    String lugar = "«" + suya.sitio().nombrado(ejercicio) + "»";
    if (seDicenLosTramos()) {
      return dicho(
          MensajeDelMotor.SEGUN_EL_DIA, suya, "lugar", lugar, "lugares", lugar, "casos", casos());
    }
    List<Object> datos =
        new ArrayList<>(
            List.of(
                "lugar",
                lugar,
                "lugares",
                lugar,
                "resultado",
                ejemplo(0).resultado(),
                "otroResultado",
                ejemplo(1).resultado()));
    if (!suya.esDeUnValor()) {
      return dicho(MensajeDelMotor.SEGUN_LO_QUE_HAYA, suya, datos.toArray());
    }
    datos.addAll(
        List.of(
            "uno", dicho(ejemplo(0).eleccion().get(pivote), suya),
            "otro", dicho(ejemplo(1).eleccion().get(pivote), suya)));
    return dicho(MensajeDelMotor.SEGUN_UN_VALOR, suya, datos.toArray());
  }

  private Esbozo dicho(MensajeDelMotor mensaje, Incognita donde, Object... datos) {
    return mensaje.de(ficha.requisito().id(), donde.sitio().ruta(), null, datos);
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
    if ((valor != null && incognita.esDeTextoLibre()) || Nombrados.SUPUESTO.equals(valor)) {
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
