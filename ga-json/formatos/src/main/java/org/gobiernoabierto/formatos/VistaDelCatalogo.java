package org.gobiernoabierto.formatos;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.gobiernoabierto.idioma.Idioma;
import org.gobiernoabierto.idioma.Nombrado;
import org.gobiernoabierto.idioma.Texto;
import org.gobiernoabierto.informe.CatalogoDeRequisitos;
import org.gobiernoabierto.informe.CatalogoDelConjunto;
import org.gobiernoabierto.informe.DefinicionLeida;
import org.gobiernoabierto.informe.Explicacion;
import org.gobiernoabierto.informe.Fundamento;
import org.gobiernoabierto.informe.ParametroExplicado;
import org.gobiernoabierto.informe.Paso;

/**
 * A catalogue as the formats for people tell it, in one language and clean of what could harm them.
 */
final class VistaDelCatalogo {

  private final List<CatalogoDelConjunto> conjuntos;
  private final Set<String> ids;
  private final Idioma idioma;

  VistaDelCatalogo(CatalogoDeRequisitos catalogo, Idioma idioma) {
    this.conjuntos = LimpiezaDelCatalogo.de(catalogo).conjuntos();
    this.ids =
        conjuntos.stream()
            .flatMap(c -> c.requisitos().stream())
            .map(e -> e.requisito().id())
            .collect(toCollection(TreeSet::new));
    this.idioma = idioma;
  }

  List<CatalogoDelConjunto> conjuntos() {
    return conjuntos;
  }

  /** The number of requirements of all rule sets. */
  int cuantos() {
    return conjuntos.stream().mapToInt(c -> c.requisitos().size()).sum();
  }

  Idioma idioma() {
    return idioma;
  }

  String di(Texto texto) {
    return texto.en(idioma);
  }

  String di(Nombrado cosa) {
    return di(cosa.nombre());
  }

  String nombre(CatalogoDelConjunto catalogo) {
    return catalogo.conjunto().nombre() + " " + catalogo.conjunto().version();
  }

  /** The days on which a rule set is in force; empty when it always is. */
  String vigencia(CatalogoDelConjunto catalogo) {
    List<String> dias = new ArrayList<>();
    if (catalogo.desde() != null) {
      dias.add(di(RotuloDelCatalogo.DESDE.con("dia", catalogo.desde())));
    }
    if (catalogo.hasta() != null) {
      dias.add(di(RotuloDelCatalogo.HASTA.con("dia", catalogo.hasta())));
    }
    return String.join(" ", dias);
  }

  String endurece(CatalogoDelConjunto catalogo) {
    return catalogo.endurece().entrySet().stream()
        .map(valor -> valor.getKey() + "=" + valor.getValue())
        .collect(joining(", "));
  }

  /** The requirements of a rule set by step. */
  SortedMap<Paso, List<Explicacion>> porPaso(CatalogoDelConjunto catalogo) {
    return catalogo.requisitos().stream()
        .collect(groupingBy(e -> e.requisito().paso(), TreeMap::new, toList()));
  }

  /** The step with its number, or the period, which is none. */
  String paso(Paso paso) {
    return paso.numero() == 0
        ? di(paso)
        : di(RotuloDelCatalogo.PASO.con("numero", paso.numero(), "nombre", paso));
  }

  /** What whoever signs the reading of a rule set says. */
  String seFirma(CatalogoDelConjunto catalogo) {
    return di(
        RotuloDelCatalogo.SE_FIRMA.con(
            "conjunto", nombre(catalogo), "huella", catalogo.conjunto().huella()));
  }

  /** What is left to be written by hand. */
  List<String> renglonesDeFirma() {
    return Stream.of(
            RotuloDelCatalogo.NOMBRE,
            RotuloDelCatalogo.CARGO,
            RotuloDelCatalogo.FECHA,
            RotuloDelCatalogo.FIRMA)
        .map(this::di)
        .toList();
  }

  /** The names of what other rules define. */
  String definido(Explicacion explicacion) {
    return explicacion.definiciones().stream().map(DefinicionLeida::nombre).collect(joining(", "));
  }

  String oracion(Fundamento fundamento) {
    return "§" + fundamento.oracion() + " «" + fundamento.texto() + "»";
  }

  /** The parameters that a requirement uses: name, value and what else the value could be. */
  List<String> parametros(Explicacion explicacion) {
    return explicacion.parametros().entrySet().stream()
        .map(
            parametro ->
                parametro.getKey()
                    + "="
                    + parametro.getValue()
                    + tambien(
                        explicacion.alternativas().getOrDefault(parametro.getKey(), List.of())))
        .toList();
  }

  private String tambien(List<String> alternativas) {
    return alternativas.isEmpty()
        ? ""
        : " (" + di(RotuloDelCatalogo.TAMBIEN.con("valores", alternativas)) + ")";
  }

  /** A parameter: name, value, its default if it is another, and what else it could be. */
  String parametro(ParametroExplicado parametro) {
    return parametro.nombre() + "=" + valor(parametro) + tambien(parametro.alternativas());
  }

  /** The value of a parameter, with its default if it is another. */
  String valor(ParametroExplicado parametro) {
    return parametro.valor().equals(parametro.porOmision())
        ? parametro.valor()
        : parametro.valor()
            + " ("
            + di(RotuloDelCatalogo.OMISION.con("valor", parametro.porOmision()))
            + ")";
  }

  /** What a person reads of a requirement besides its sentences, in order; no empty contents. */
  List<Map.Entry<String, String>> datos(Explicacion explicacion) {
    List<Map.Entry<String, String>> datos = new ArrayList<>();
    dato(datos, Rotulo.RESPONSABLE, di(explicacion.requisito().responsable()));
    dato(datos, RotuloDelCatalogo.VENCE, di(explicacion.vence()));
    dato(datos, RotuloDelCatalogo.LECTURA, di(explicacion.lectura()));
    dato(datos, RotuloDelCatalogo.PARAMETROS, String.join("; ", parametros(explicacion)));
    dato(datos, RotuloDelCatalogo.ANTES, String.join(", ", explicacion.requiere()));
    dato(datos, RotuloDelCatalogo.ARCHIVO, explicacion.archivo());
    dato(datos, RotuloDelCatalogo.DEFINIDO, definido(explicacion));
    return datos;
  }

  /** What a person reads of a rule set besides its name, in order; no empty contents. */
  List<Map.Entry<String, String>> datos(CatalogoDelConjunto catalogo) {
    List<Map.Entry<String, String>> datos = new ArrayList<>();
    dato(datos, RotuloDelCatalogo.REQUISITOS, String.valueOf(catalogo.requisitos().size()));
    dato(datos, RotuloDelCatalogo.VIGENCIA, vigencia(catalogo));
    dato(datos, RotuloDelCatalogo.ENDURECE, endurece(catalogo));
    dato(datos, RotuloDelCatalogo.HUELLA, catalogo.conjunto().huella());
    return datos;
  }

  private void dato(List<Map.Entry<String, String>> datos, Texto rotulo, String contenido) {
    if (!contenido.isEmpty()) {
      datos.add(Map.entry(di(rotulo), contenido));
    }
  }

  /** Whether the catalogue has a requirement, so that a page can lead to it. */
  boolean tiene(String requisito) {
    return ids.contains(requisito);
  }

  /** A definition as an anchor of a page. */
  String ancla(String conjunto, DefinicionLeida definicion) {
    return ancla(conjunto + "-" + definicion.nombre());
  }

  /** A requirement's id as an anchor of a page. */
  String ancla(String requisito) {
    return requisito.replaceAll("[^A-Za-z0-9_.-]", "-");
  }
}
