package org.gobiernoabierto.reglas.autoria.revision;

import static org.gobiernoabierto.reglas.autoria.defectos.CodigoDeDefecto.DATOS_DISTINTOS;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.gobiernoabierto.reglas.autoria.archivos.Nodo;
import org.gobiernoabierto.reglas.autoria.defectos.Hallados;

/** The findings of a requirement: what they say and what mends them. */
final class RevisionDeHallazgos {

  private static final List<String> TEXTOS = List.of("mensaje", "remedio");

  private final Hallados hallados;

  RevisionDeHallazgos(Hallados hallados) {
    this.hallados = hallados;
  }

  void revisar(Nodo requisito) {
    for (Nodo.Entrada variante : requisito.entradas("hallazgos")) {
      Nodo nodo = variante.valor();
      TEXTOS.forEach(texto -> mismosDatos(nodo, texto));
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
