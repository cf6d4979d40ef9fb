package org.gobiernoabierto.reglas;

/** What {@link org.gobiernoabierto.reglas.catalogo.Catalogo#leer} reads, of sets of the tests. */
public final class CatalogoDePrueba {

  private CatalogoDePrueba() {}

  /** A rule set with one sentence and without requirements. */
  public static String conjunto(String nombre, String version, String prefijo) {
    return """
        conjunto/nombre=%1$s
        conjunto/version=%2$s
        conjunto/huella=%1$s-%2$s
        conjunto/prefijo=%3$s
        conjunto/oraciones/1=Que haya un ejercicio.
        conjunto/pasos/0/paso=1
        conjunto/pasos/0/nombre/es=Uno
        conjunto/pasos/0/nombre/en=One
        """
        .formatted(nombre, version, prefijo);
  }

  /** Its requirement at a place of the list, from 0. */
  public static String requisito(int lugar, String id) {
    return """
        requisitos/%1$d/id=%2$s
        requisitos/%1$d/paso=1
        requisitos/%1$d/fuerza=OBLIGACION
        requisitos/%1$d/responsable=STL
        requisitos/%1$d/oraciones/0=1
        requisitos/%1$d/vence=YA
        requisitos/%1$d/titulo/es=t
        requisitos/%1$d/titulo/en=t
        requisitos/%1$d/lugar=/mesas
        requisitos/%1$d/hallazgos/falta/mensaje/es=m
        requisitos/%1$d/hallazgos/falta/mensaje/en=m
        requisitos/%1$d/hallazgos/falta/remedio/es=r
        requisitos/%1$d/hallazgos/falta/remedio/en=r
        """
        .formatted(lugar, id);
  }
}
