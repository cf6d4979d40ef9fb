package org.gobiernoabierto.tablas;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gobiernoabierto.informe.Falla;
import org.gobiernoabierto.json.LectorDeEjercicios;
import org.gobiernoabierto.modelo.EjercicioLocal;

/** Sheets as CSV, beside one of questions with what every exercise must have. */
final class Carpeta {

  private final Map<String, byte[]> archivos = new LinkedHashMap<>();

  Carpeta() {
    preguntas();
  }

  /** Further questions with their answers. */
  Carpeta preguntas(String... renglones) {
    return hoja(
        "Ejercicio",
        "Pregunta,Respuesta\nId del ejercicio,x-1\nEntidad federativa,Campeche\nEdición,2016\n"
            + String.join("\n", renglones));
  }

  Carpeta hoja(String nombre, String... renglones) {
    return hoja(nombre, UTF_8, renglones);
  }

  Carpeta hoja(String nombre, Charset letras, String... renglones) {
    archivos.put(
        nombre, Arrays.stream(renglones).collect(Collectors.joining("\n")).getBytes(letras));
    return this;
  }

  LecturaDeTablas leer() {
    return new LectorDeTablas().leerCsv(archivos);
  }

  EjercicioLocal ejercicio() {
    LecturaDeTablas lectura = leer();
    List<Falla> fallas = lectura.fallas(new LectorDeEjercicios().leer(lectura.json()).fallas());
    if (!fallas.isEmpty()) {
      throw new AssertionError(fallas.toString());
    }
    return new LectorDeEjercicios().leer(lectura.json()).orElseThrow();
  }

  /** All faults, each as its code and its cell. */
  List<String> fallas() {
    LecturaDeTablas lectura = leer();
    return lectura.fallas(new LectorDeEjercicios().leer(lectura.json()).fallas()).stream()
        .map(Carpeta::breve)
        .toList();
  }

  /** All notices but that of sheets and columns which are not there. */
  List<String> avisos() {
    return leer().avisos().stream()
        .filter(aviso -> !aviso.codigo().startsWith("SIN_"))
        .map(Carpeta::breve)
        .toList();
  }

  private static String breve(Falla falla) {
    return falla.codigo() + (falla.celda() == null ? "" : " " + falla.celda());
  }
}
