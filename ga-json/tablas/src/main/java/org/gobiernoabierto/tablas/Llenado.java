package org.gobiernoabierto.tablas;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gobiernoabierto.tablas.Tabla.Lista;
import org.jspecify.annotations.Nullable;

/**
 * Fills the sheets with the tree of an exercise. What is read back tells what the tables have no
 * place for; that goes to the last sheet.
 */
final class Llenado {

  /** What programs take in one cell. */
  private static final int LARGO_DE_CELDA = 32_000;

  private static final int VUELTAS = 6;
  private static final List<String> SOLO_EN_OTROS = List.of(Punteros.DESCONOCIDOS, "noHubo");

  private final Map<String, Object> raiz;

  /** The places that the tables leave to the last sheet. */
  private final Set<String> aparte;

  private Llenado(Map<String, Object> raiz, Set<String> aparte) {
    this.raiz = raiz;
    this.aparte = aparte;
  }

  /** The sheets of an exercise, all of them, with their headings. */
  static List<Hoja> de(Map<String, Object> raiz) {
    Set<String> aparte = new LinkedHashSet<>();
    for (int i = 0; i < VUELTAS; i++) {
      List<Hoja> hojas = new Llenado(raiz, aparte).hojas();
      Map<String, Object> leido = Armado.de(hojas).raiz();
      if (leido.equals(raiz)) {
        return hojas;
      }
      diferencias(raiz, leido, "", aparte);
    }
    raiz.keySet().forEach(miembro -> aparte.add("/" + Punteros.escrita(miembro)));
    return new Llenado(raiz, aparte).hojas();
  }

  /** The least places of which {@code leido} does not say what {@code dado} does. */
  private static void diferencias(Object dado, Object leido, String puntero, Set<String> aparte) {
    if (dado.equals(leido)) {
      return;
    }
    if (dado instanceof Map<?, ?> objeto && leido instanceof Map<?, ?> otro) {
      objeto.forEach(
          (nombre, valor) -> {
            String suyo = puntero + "/" + Punteros.escrita((String) nombre);
            Object otroValor = otro.get(nombre);
            if (otroValor == null) {
              aparte.add(suyo);
            } else if (!puntero.isEmpty() || !SOLO_EN_OTROS.contains(nombre)) {
              diferencias(valor, otroValor, suyo, aparte);
            }
          });
    } else if (dado instanceof List<?> lista
        && leido instanceof List<?> otra
        && lista.size() == otra.size()
        && lista.stream().allMatch(Map.class::isInstance)) {
      for (int i = 0; i < lista.size(); i++) {
        diferencias(lista.get(i), otra.get(i), puntero + "/" + i, aparte);
      }
    } else {
      aparte.add(puntero);
    }
  }

  private boolean aparte(String puntero) {
    for (String lugar = puntero; !lugar.isEmpty(); lugar = Punteros.alrededor(lugar)) {
      if (aparte.contains(lugar)) {
        return true;
      }
    }
    return false;
  }

  private List<Hoja> hojas() {
    List<Hoja> hojas = new ArrayList<>();
    hojas.add(preguntas());
    Tablas.TODAS.forEach(tabla -> hojas.add(hoja(tabla)));
    hojas.add(otros());
    return hojas;
  }

  private static Hoja con(String nombre, List<String> encabezados) {
    Hoja hoja = new Hoja(nombre);
    for (int i = 0; i < encabezados.size(); i++) {
      hoja.poner(1, i, Celda.texto(encabezados.get(i)));
    }
    return hoja;
  }

  private Hoja preguntas() {
    Hoja hoja = con(Tablas.EJERCICIO, List.of(Tablas.PREGUNTA, Tablas.RESPUESTA, Tablas.AYUDA));
    int fila = 2;
    for (Columna pregunta : Tablas.PREGUNTAS) {
      hoja.poner(fila, 0, Celda.texto(pregunta.encabezado()));
      Optional<Celda> respuesta = celda(raiz, "", pregunta);
      if (respuesta.isPresent()) {
        hoja.poner(fila, 1, respuesta.get());
      }
      hoja.poner(fila, 2, Celda.texto(pregunta.ayuda()));
      fila++;
    }
    return hoja;
  }

  private Hoja hoja(Tabla tabla) {
    Hoja hoja = con(tabla.nombre(), tabla.encabezados());
    for (Lista lista : tabla.listas()) {
      listas(tabla, lista, hoja, new Dueno(raiz, "", null), lista.partes());
    }
    return hoja;
  }

  /**
   * What a list belongs to.
   *
   * @param escrito what rows call it; null for the exercise
   */
  private record Dueno(Object objeto, String puntero, @Nullable Celda escrito) {

    Dueno elemento(Object elemento, int indice, @Nullable Columna grupo) {
      Celda suyo = nombre(elemento, indice, grupo);
      return new Dueno(
          elemento,
          puntero + "/" + indice,
          escrito == null || suyo == null
              ? suyo
              : Celda.texto(escrito.texto() + "/" + suyo.texto()));
    }

    private static @Nullable Celda nombre(Object elemento, int indice, @Nullable Columna grupo) {
      if (grupo != null) {
        return dicha(elemento, grupo).orElse(null);
      }
      return elemento instanceof Map<?, ?> objeto && objeto.get(Punteros.ID) instanceof String id
          ? Celda.texto(id)
          : Celda.texto(String.valueOf(indice + 1));
    }
  }

  private void listas(Tabla tabla, Lista lista, Hoja hoja, Dueno dueno, List<String> partes) {
    int estrella = partes.indexOf("*");
    List<String> hasta = estrella < 0 ? partes : partes.subList(0, estrella);
    String camino = "/" + String.join("/", hasta);
    String puntero = dueno.puntero() + camino;
    if (!(Punteros.en(dueno.objeto(), camino) instanceof List<?> elementos) || aparte(puntero)) {
      return;
    }
    for (int i = 0; i < elementos.size(); i++) {
      Object elemento = elementos.get(i);
      if (estrella < 0) {
        fila(tabla, lista, hoja, dueno, elemento, puntero + "/" + i);
      } else {
        listas(
            tabla,
            lista,
            hoja,
            new Dueno(dueno.objeto(), puntero, dueno.escrito())
                .elemento(elemento, i, tabla.grupo()),
            partes.subList(estrella + 1, partes.size()));
      }
    }
  }

  private void fila(
      Tabla tabla, Lista lista, Hoja hoja, Dueno dueno, Object elemento, String puntero) {
    int fila = hoja.filas().lastKey() + 1;
    int columna = 0;
    if (tabla.deVarias()) {
      hoja.poner(fila, columna, Celda.texto(lista.nombre()));
      columna++;
    }
    if (tabla.dueno() != null) {
      if (dueno.escrito() != null) {
        hoja.poner(fila, columna, dueno.escrito());
      }
      columna++;
    }
    for (Columna una : tabla.columnas()) {
      Optional<Celda> celda = celda(elemento, puntero, una);
      if (celda.isPresent()) {
        hoja.poner(fila, columna, celda.get());
      }
      columna++;
    }
  }

  /** What a cell says of a member of an object; empty where the last sheet says it. */
  private Optional<Celda> celda(Object objeto, String puntero, Columna columna) {
    String suyo = columna.miembro().isEmpty() ? puntero : puntero + "/" + columna.miembro();
    boolean seDesconoce =
        !columna.miembro().isEmpty() && aparte(Punteros.alrededor(suyo) + "/desconocidos");
    return aparte(suyo)
        ? Optional.empty()
        : dicha(objeto, columna)
            .filter(c -> !seDesconoce || !Palabras.dicen(c.texto(), Palabras.NO_SE_SABE))
            .filter(c -> c.texto().length() <= LARGO_DE_CELDA && !c.texto().isBlank());
  }

  private static Optional<Celda> dicha(Object objeto, Columna columna) {
    if (columna.miembro().isEmpty()) {
      return Respuesta.celda(objeto, columna);
    }
    String miembro = "/" + columna.miembro();
    Object valor = Punteros.en(objeto, miembro);
    if (valor != null) {
      return Respuesta.celda(valor, columna);
    }
    String nombre = miembro.substring(miembro.lastIndexOf('/') + 1);
    String alrededor = Punteros.alrededor(miembro);
    return Punteros.en(objeto, alrededor + "/" + Punteros.DESCONOCIDOS) instanceof List<?> nombres
            && nombres.contains(nombre)
        ? Optional.of(Celda.texto("No se sabe"))
        : Optional.empty();
  }

  private Hoja otros() {
    Hoja hoja = con(Tablas.OTROS, List.of(Tablas.LUGAR, Tablas.VALOR));
    for (String lugar : aparte) {
      boolean dentroDeOtro = aparte(Punteros.alrededor(lugar));
      if (!dentroDeOtro && !SOLO_EN_OTROS.contains(lugar.substring(1))) {
        otro(hoja, porIds(lugar), Arbol.enUnaLinea(requireNonNull(Punteros.en(raiz, lugar))));
      }
    }
    lugares("noHubo").forEach(lugar -> dicho(hoja, "noHubo", lugar, "No hubo"));
    lugares(Punteros.DESCONOCIDOS)
        .forEach(lugar -> dicho(hoja, Punteros.DESCONOCIDOS, lugar, "No se sabe"));
    return hoja;
  }

  private List<?> lugares(String lista) {
    return raiz.get(lista) instanceof List<?> lugares ? lugares : List.of();
  }

  private static void dicho(Hoja hoja, String lista, Object lugar, String palabras) {
    if (lugar instanceof String puntero
        && puntero.equals(puntero.strip())
        && puntero.startsWith("/")) {
      otro(hoja, puntero, palabras);
    } else {
      otro(hoja, "/" + lista + "/-", Arbol.enUnaLinea(lugar));
    }
  }

  private static void otro(Hoja hoja, String lugar, String valor) {
    int fila = hoja.filas().lastKey() + 1;
    hoja.poner(fila, 0, Celda.texto(lugar));
    int columna = 1;
    for (int desde = 0; desde < valor.length(); ) {
      int hasta = Math.min(valor.length(), desde + LARGO_DE_CELDA);
      if (hasta < valor.length() && Character.isHighSurrogate(valor.charAt(hasta - 1))) {
        hasta--;
      }
      hoja.poner(fila, columna, Celda.texto(valor.substring(desde, hasta)));
      columna++;
      desde = hasta;
    }
  }

  /** The pointer with ids instead of indices, so that moving rows does not change what it means. */
  private String porIds(String puntero) {
    StringBuilder conIds = new StringBuilder();
    Object lugar = raiz;
    for (String parte : Punteros.partes(puntero)) {
      String dicha = parte;
      if (lugar instanceof List<?> lista) {
        int indice = Punteros.indice(lista, parte);
        lugar = lista.get(indice);
        if (lugar instanceof Map<?, ?> elemento
            && elemento.get(Punteros.ID) instanceof String id
            && Punteros.indice(lista, id) == indice) {
          dicha = id;
        }
      } else {
        lugar = ((Map<?, ?>) requireNonNull(lugar)).get(parte);
      }
      conIds.append('/').append(Punteros.escrita(dicha));
    }
    return conIds.toString();
  }
}
