package org.gobiernoabierto.reglas;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gobiernoabierto.informe.Dictamen;
import org.gobiernoabierto.informe.Hallazgo;
import org.gobiernoabierto.informe.Informe;
import org.gobiernoabierto.modelo.EjercicioLocal;

/**
 * One case of a {@code .casos.yaml}: changes to the complete exercise, and exactly what follows.
 */
record Caso(String requisito, Map<?, ?> datos) {

  /** Every case under {@code reglas/}, in the order of the files. */
  static List<Caso> todos() {
    List<Caso> casos = new ArrayList<>();
    for (Map<?, ?> documento : Yaml.documentos(".casos.yaml")) {
      String requisito = String.valueOf(documento.get("requisito"));
      for (Object caso : (List<?>) documento.get("casos")) {
        casos.add(new Caso(requisito, (Map<?, ?>) caso));
      }
    }
    return casos;
  }

  String nombre() {
    return requisito + ": " + datos.get("caso");
  }

  LocalDate fecha() {
    return LocalDate.parse(String.valueOf(datos.get("fecha")));
  }

  EjercicioLocal ejercicio() {
    return DocumentoBase.con(mapa("cambios"));
  }

  Map<?, ?> parametros() {
    return mapa("parametros");
  }

  /** What the case expects, one line each. */
  List<String> esperado() {
    List<String> lineas = new ArrayList<>();
    lineas.add("resultado " + datos.get("espera"));
    if (datos.containsKey("vence")) {
      lineas.add("vence " + datos.get("vence"));
    }
    if (datos.get("hallazgos") instanceof List<?> hallazgos) {
      for (Object hallazgo : hallazgos) {
        Map<?, ?> campos = (Map<?, ?>) hallazgo;
        lineas.add(campos.get("severidad") + " " + campos.get("clave") + " " + campos.get("ruta"));
        if (campos.containsKey("mensaje")) {
          lineas.add("  " + campos.get("mensaje"));
        }
      }
    }
    return lineas;
  }

  /** What a report says of the requirement, in the same lines. */
  List<String> encontrado(Informe informe) {
    List<String> lineas = new ArrayList<>();
    Dictamen dictamen = informe.dictamen(requisito);
    lineas.add("resultado " + dictamen.resultado());
    if (datos.containsKey("vence")) {
      lineas.add("vence " + dictamen.vence());
    }
    List<String> conMensaje = clavesConMensaje();
    for (Hallazgo hallazgo : informe.hallazgos()) {
      if (hallazgo.requisito().equals(requisito)) {
        lineas.add(hallazgo.severidad() + " " + hallazgo.clave() + " " + hallazgo.ruta());
        if (conMensaje.contains(hallazgo.clave() + hallazgo.ruta())) {
          lineas.add("  " + hallazgo.mensaje().es());
        }
      }
    }
    return lineas;
  }

  private List<String> clavesConMensaje() {
    if (!(datos.get("hallazgos") instanceof List<?> hallazgos)) {
      return List.of();
    }
    return hallazgos.stream()
        .map(h -> (Map<?, ?>) h)
        .filter(h -> h.containsKey("mensaje"))
        .map(h -> String.valueOf(h.get("clave")) + h.get("ruta"))
        .toList();
  }

  private Map<?, ?> mapa(String clave) {
    return datos.get(clave) instanceof Map<?, ?> mapa ? mapa : Map.of();
  }
}
