package org.gobiernoabierto.tablas;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gobiernoabierto.tablas.Duenos.Destino;
import org.jspecify.annotations.Nullable;

/** Makes the tree of an exercise of the sheets of a workbook. For one workbook and one thread. */
final class Armado {

  private static final int PREGUNTAS_AJENAS_QUE_SE_DICEN = 1_000;

  private final Map<String, Object> raiz = new LinkedHashMap<>();
  private final Notas notas = new Notas();
  private final Celdas celdas = new Celdas();
  private final Map<String, Hoja> hojas = new LinkedHashMap<>();
  private final Map<Tabla, Encabezados> encabezados = new LinkedHashMap<>();
  private final Ids ids = new Ids();
  private final Destinos destinos = new Destinos(raiz, notas, celdas);

  private Armado() {}

  static LecturaDeTablas de(List<Hoja> hojas) {
    Armado armado = new Armado();
    armado.reunir(hojas);
    armado.preguntas();
    armado.encabezar();
    armado.encabezados.forEach(armado::tabla);
    armado.otros();
    Map<String, Object> ordenado = Punteros.enOrden(armado.raiz);
    return new LecturaDeTablas(ordenado, armado.celdas, armado.notas);
  }

  private void reunir(List<Hoja> todas) {
    List<String> nombres = new ArrayList<>(List.of(Tablas.EJERCICIO));
    Tablas.TODAS.forEach(tabla -> nombres.add(tabla.nombre()));
    nombres.add(Tablas.OTROS);
    List<Hoja> ajenas = new ArrayList<>();
    for (Hoja hoja : todas) {
      String palabras = Palabras.de(hoja.nombre());
      if (nombres.stream().noneMatch(n -> Palabras.de(n).equals(palabras))) {
        ajenas.add(hoja);
      } else if (hojas.putIfAbsent(palabras, hoja) != null) {
        notas.falla(CodigoDeTabla.HOJA_REPETIDA.en(hoja.celda(1, 0), "", "hoja", hoja.nombre()));
      }
    }
    List<String> faltan =
        nombres.stream().filter(nombre -> !hojas.containsKey(Palabras.de(nombre))).toList();
    ajenas.forEach(hoja -> ajena(hoja, faltan));
    if (faltan.contains(Tablas.EJERCICIO)) {
      notas.falla(CodigoDeTabla.FALTA_HOJA.sinCelda("hoja", Tablas.EJERCICIO));
    } else if (!faltan.isEmpty()) {
      notas.aviso(CodigoDeTabla.SIN_HOJAS.sinCelda("hojas", faltan));
    }
  }

  private void ajena(Hoja hoja, List<String> faltan) {
    if (hoja.filas().isEmpty() || hoja.nombre().equals(Tablas.LISTAS)) {
      return;
    }
    String nombre = hoja.nombre();
    if (Palabras.parecida(nombre, faltan).isPresent()) {
      notas.falla(
          CodigoDeTabla.HOJA_DESCONOCIDA.en(
              hoja.celda(1, 0),
              "",
              "hoja",
              nombre,
              "sugerencia",
              Palabras.sugerencia(nombre, faltan)));
    } else {
      notas.aviso(CodigoDeTabla.HOJA_SIN_LEER.en(hoja.celda(1, 0), "", "hoja", nombre));
    }
  }

  private Optional<Encabezados> encabezados(String nombre, List<String> suyos) {
    Hoja hoja = hojas.get(Palabras.de(nombre));
    if (hoja == null || hoja.filas().isEmpty()) {
      return Optional.empty();
    }
    Optional<Encabezados> hallados = Encabezados.en(hoja, suyos, notas);
    if (hallados.isEmpty()) {
      notas.falla(
          CodigoDeTabla.FALTAN_ENCABEZADOS.en(
              hoja.celda(hoja.filas().firstKey(), 0), "", "hoja", nombre, "encabezados", suyos));
    }
    return hallados;
  }

  private void preguntas() {
    List<String> suyos = List.of(Tablas.PREGUNTA, Tablas.RESPUESTA, Tablas.AYUDA);
    Encabezados hallados = encabezados(Tablas.EJERCICIO, suyos).orElse(null);
    if (hallados == null || faltaAlguno(hallados, List.of(Tablas.PREGUNTA, Tablas.RESPUESTA))) {
      return;
    }
    Map<String, Columna> porHacer = new LinkedHashMap<>();
    Tablas.PREGUNTAS.forEach(p -> porHacer.put(Palabras.de(p.encabezado()), p));
    Map<String, String> hechas = new HashMap<>();
    List<Integer> ajenas = new ArrayList<>();
    for (int fila : hallados.filas()) {
      Celda pregunta = hallados.celda(fila, Tablas.PREGUNTA);
      String palabras = pregunta == null ? "" : Palabras.de(pregunta.texto());
      Columna cual = porHacer.remove(palabras);
      String lugar = hallados.lugar(fila, Tablas.RESPUESTA);
      Celda respuesta = hallados.celda(fila, Tablas.RESPUESTA);
      if (cual != null) {
        hechas.put(palabras, lugar);
        celdas.exacta("/" + cual.miembro(), lugar);
        poner(raiz, "", cual, respuesta, lugar);
      } else if (pregunta != null && hechas.containsKey(palabras)) {
        notas.falla(
            CodigoDeTabla.ENCABEZADO_REPETIDO.en(
                lugar, "", "encabezado", pregunta.texto(), "celda", hechas.get(palabras)));
      } else if (respuesta != null && pregunta != null) {
        ajenas.add(fila);
      }
    }
    List<String> faltan = porHacer.values().stream().map(Columna::encabezado).toList();
    sinEncabezados(hallados, faltan);
    int columna = requireNonNull(hallados.columna(Tablas.PREGUNTA));
    ajenas.stream()
        .limit(PREGUNTAS_AJENAS_QUE_SE_DICEN)
        .forEach(fila -> Encabezados.ajena(hallados.hoja(), fila, columna, faltan, notas));
  }

  private boolean faltaAlguno(Encabezados hallados, List<String> necesarios) {
    boolean falta = false;
    for (String necesario : necesarios) {
      if (hallados.columna(necesario) == null) {
        falta = true;
        notas.falla(
            CodigoDeTabla.FALTA_ENCABEZADO.en(
                hallados.hoja().celda(hallados.fila(), 0), "", "encabezado", necesario));
      }
    }
    return falta;
  }

  private void encabezar() {
    for (Tabla tabla : Tablas.TODAS) {
      Encabezados hallados = encabezados(tabla.nombre(), tabla.encabezados()).orElse(null);
      if (hallados == null) {
        continue;
      }
      String inicio = hallados.hoja().celda(hallados.fila(), 0);
      tabla.listas().forEach(lista -> celdas.tabla(lista.ruta(), inicio));
      if (hallados.filas().isEmpty()) {
        continue;
      }
      List<String> deQueEs = new ArrayList<>();
      if (tabla.deVarias()) {
        deQueEs.add(Tabla.ACTO);
      }
      if (tabla.dueno() != null && !tabla.deVarias()) {
        deQueEs.add(tabla.dueno());
      }
      if (faltaAlguno(hallados, deQueEs)) {
        continue;
      }
      encabezados.put(tabla, hallados);
      sinEncabezados(
          hallados, tabla.encabezados().stream().filter(e -> hallados.columna(e) == null).toList());
      tabla.columnas().stream()
          .filter(columna -> columna.miembro().equals(Punteros.ID))
          .forEach(columna -> ids.reunir(hallados, columna));
    }
  }

  private void sinEncabezados(Encabezados hallados, List<String> faltan) {
    if (!faltan.isEmpty()) {
      String lugar = hallados.hoja().celda(hallados.fila(), 0);
      notas.aviso(CodigoDeTabla.SIN_ENCABEZADOS.en(lugar, "", "encabezados", faltan));
    }
  }

  private void tabla(Tabla tabla, Encabezados hallados) {
    for (int fila : hallados.filas()) {
      boolean vacia = tabla.encabezados().stream().allMatch(e -> hallados.celda(fila, e) == null);
      Destino destino = vacia ? null : destinos.de(tabla, hallados, fila);
      if (destino != null) {
        fila(tabla, hallados, fila, destino);
      }
    }
  }

  private void fila(Tabla tabla, Encabezados hallados, int fila, Destino destino) {
    String puntero = destino.puntero() + "/" + destino.lista().size();
    Columna primera = tabla.columnas().get(0);
    if (primera.miembro().isEmpty()) {
      String lugar = hallados.lugar(fila, primera.encabezado());
      Celda celda = hallados.celda(fila, primera.encabezado());
      Respuesta respuesta = celda == null ? Respuesta.NINGUNA : Respuesta.de(celda, primera);
      if (respuesta.desconocido()) {
        notas.mal(CodigoDeTabla.NO_PUEDE_DESCONOCERSE, lugar, puntero);
      } else if (notas.anotar(respuesta, lugar, puntero)) {
        celdas.exacta(destino.agregar(requireNonNull(respuesta.valor())), lugar);
      }
      return;
    }
    Map<String, Object> objeto = new LinkedHashMap<>();
    celdas.fila(puntero, tabla, hallados, fila);
    destino.agregar(objeto);
    for (Columna columna : tabla.columnas()) {
      String lugar = hallados.lugar(fila, columna.encabezado());
      poner(objeto, puntero, columna, hallados.celda(fila, columna.encabezado()), lugar);
    }
    if (!tabla.prefijo().isEmpty() && !objeto.containsKey(Punteros.ID)) {
      String id = ids.nuevo(tabla.prefijo(), destino);
      objeto.put(Punteros.ID, id);
      String lugar = hallados.lugar(fila, tabla.columnas().get(0).encabezado());
      if (!notas.esCulpable(lugar)) {
        notas.aviso(CodigoDeTabla.SE_NUMERO.en(lugar, puntero + "/id", "id", id));
      }
    }
  }

  /** Puts what a cell says into an object. */
  private void poner(
      Map<String, Object> objeto,
      String puntero,
      Columna columna,
      @Nullable Celda celda,
      String lugar) {
    if (celda == null) {
      return;
    }
    String suyo = puntero + "/" + columna.miembro();
    Respuesta respuesta = Respuesta.de(celda, columna);
    List<String> partes = List.of(columna.miembro().split("/"));
    String nombre = partes.get(partes.size() - 1);
    if (respuesta.desconocido() && nombre.equals(Punteros.ID)) {
      notas.mal(CodigoDeTabla.NO_PUEDE_DESCONOCERSE, lugar, suyo);
      return;
    }
    if (!respuesta.desconocido() && !notas.anotar(respuesta, lugar, suyo)) {
      return;
    }
    Map<String, Object> dentro = objeto;
    for (String parte : partes.subList(0, partes.size() - 1)) {
      dentro = Punteros.objeto(dentro, parte);
    }
    if (!respuesta.desconocido()) {
      dentro.put(nombre, respuesta.valor());
    } else if (dentro == raiz) {
      Punteros.lista(raiz, Punteros.DESCONOCIDOS).add(suyo);
      celdas.exacta(
          "/desconocidos/" + (Punteros.lista(raiz, Punteros.DESCONOCIDOS).size() - 1), lugar);
    } else {
      Punteros.lista(dentro, Punteros.DESCONOCIDOS).add(nombre);
    }
  }

  private void otros() {
    encabezados(Tablas.OTROS, List.of(Tablas.LUGAR, Tablas.VALOR))
        .filter(hallados -> !faltaAlguno(hallados, List.of(Tablas.LUGAR, Tablas.VALOR)))
        .ifPresent(
            hallados -> {
              OtrosDatos otros = new OtrosDatos(raiz, celdas);
              hallados.filas().forEach(fila -> otros.fila(hallados, fila).ifPresent(notas::falla));
            });
  }
}
