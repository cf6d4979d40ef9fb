package org.gobiernoabierto.tablas;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gobiernoabierto.informe.Falla;
import org.gobiernoabierto.json.CodigoDeFalla;

/** What there is to say of a workbook, as far as it is listed. */
final class Notas {

  private static final int LIMITE = 1_000;
  private static final int MUCHAS = 100;

  private final List<Falla> fallas = new ArrayList<>();
  private final List<Falla> avisos = new ArrayList<>();
  private final Set<String> culpables = new HashSet<>();
  private int omitidas;

  void falla(Falla falla) {
    if (fallas.size() < LIMITE) {
      fallas.add(falla);
    } else {
      omitidas++;
    }
  }

  void aviso(Falla aviso) {
    if (avisos.size() < LIMITE) {
      avisos.add(aviso);
    }
  }

  /** What is wrong with a cell, whose value is therefore missing. */
  void mal(CodigoDeTabla codigo, String lugar, String puntero, Object... datos) {
    falla(codigo.en(lugar, puntero, datos));
    culpables.add(lugar);
  }

  /** Tells what there is to say of a cell; whether something can be made of it. */
  boolean anotar(Respuesta respuesta, String lugar, String puntero) {
    CodigoDeTabla codigo = respuesta.codigo();
    if (codigo != null && respuesta.valor() == null) {
      mal(codigo, lugar, puntero, respuesta.datos().toArray());
    } else if (codigo != null) {
      aviso(codigo.en(lugar, puntero, respuesta.datos().toArray()));
    }
    return respuesta.valor() != null && !respuesta.valor().equals(List.of());
  }

  /** Whether something is wrong with a cell. */
  boolean esCulpable(String celda) {
    return culpables.contains(celda);
  }

  /** Whether there are so many that it is not worth while to find out what was meant. */
  boolean hayMuchas() {
    return fallas.size() > MUCHAS;
  }

  List<Falla> fallas() {
    List<Falla> todas = new ArrayList<>(fallas);
    if (omitidas > 0) {
      CodigoDeFalla demasiadas = CodigoDeFalla.DEMASIADAS_FALLAS;
      todas.add(new Falla(demasiadas.name(), "", demasiadas.plantilla().con("cuantas", omitidas)));
    }
    return todas;
  }

  List<Falla> avisos() {
    return avisos;
  }
}
