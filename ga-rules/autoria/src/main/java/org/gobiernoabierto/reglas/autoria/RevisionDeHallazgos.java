package org.gobiernoabierto.reglas.autoria;

import static org.gobiernoabierto.reglas.autoria.CodigoDeDefecto.DATOS_DISTINTOS;
import static org.gobiernoabierto.reglas.autoria.CodigoDeDefecto.NOMBRE_DE_VARIANTE;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.gobiernoabierto.idioma.Texto;

/** The findings of a requirement: where they are, what they say and what mends them. */
final class RevisionDeHallazgos {

  private static final List<String> TEXTOS = List.of("mensaje", "remedio");
  private static final List<String> OTRAS = List.of("lugar", "depende", "enSuPaso");

  private final Hallados hallados;
  private final FormaYaml forma;
  private final RevisionDeRutas rutas;

  RevisionDeHallazgos(Hallados hallados, RevisionDeRutas rutas) {
    this.hallados = hallados;
    this.rutas = rutas;
    forma = new FormaYaml(hallados);
  }

  void revisar(Nodo requisito, String id) {
    Nodo todos = requisito.valor("hallazgos");
    if (todos == null) {
      return;
    }
    if (!todos.esMapa()) {
      forma.forma(
          todos,
          "hallazgos",
          new Texto("claves con sangría debajo", "indented keys below it"),
          "falta: …");
      return;
    }
    if (todos.valor("falta") == null) {
      forma.falta(todos.lugar(), "falta", "hallazgos de " + id);
    }
    Set<String> vistas = new TreeSet<>();
    for (Nodo.Entrada variante : todos.entradas()) {
      if (!vistas.add(variante.clave())) {
        hallados.agregar(
            CodigoDeDefecto.CLAVE_YAML_REPETIDA, variante.lugar(), "clave", variante.clave());
      }
      if (!variante.clave().matches("[\\p{L}\\d-]+")) {
        hallados.agregar(NOMBRE_DE_VARIANTE, variante.lugar(), "variante", variante.clave());
      }
      variante(variante, id + "." + variante.clave());
    }
  }

  private void variante(Nodo.Entrada variante, String donde) {
    Nodo nodo = variante.valor();
    if (!forma.mapa(nodo, donde, TEXTOS, OTRAS)) {
      return;
    }
    rutas.deLaClave(nodo, "lugar");
    forma
        .textos(nodo, "depende", "\"/mesas\"")
        .forEach(patron -> rutas.revisar(patron.texto(), patron.lugar()));
    for (String texto : TEXTOS) {
      forma.idiomas(nodo, texto, donde + " (" + texto + ")");
      mismosDatos(nodo, texto);
    }
  }

  private void mismosDatos(Nodo variante, String clave) {
    Nodo texto = variante.valor(clave);
    if (texto == null || texto.texto("es").isBlank() || texto.texto("en").isBlank()) {
      return;
    }
    Set<String> es = CatalogoLeido.mencionados(texto.texto("es"));
    Set<String> en = CatalogoLeido.mencionados(texto.texto("en"));
    if (!es.equals(en)) {
      Set<String> distintos = new TreeSet<>(es);
      distintos.addAll(en);
      distintos.removeIf(dato -> es.contains(dato) && en.contains(dato));
      Nodo ingles = texto.valor("en");
      hallados.agregar(
          DATOS_DISTINTOS,
          ingles == null ? texto.lugar() : ingles.lugar(),
          "datos",
          distintos.stream().map(dato -> "{" + dato + "}").toList());
    }
  }
}
