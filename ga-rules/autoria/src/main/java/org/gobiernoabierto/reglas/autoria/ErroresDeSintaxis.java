package org.gobiernoabierto.reglas.autoria;

import static org.gobiernoabierto.reglas.autoria.CodigoDeDefecto.FALTA_PACKAGE;
import static org.gobiernoabierto.reglas.autoria.CodigoDeDefecto.NOMBRE_SIN_COMILLAS;
import static org.gobiernoabierto.reglas.autoria.CodigoDeDefecto.PARENTESIS_SIN_CERRAR;
import static org.gobiernoabierto.reglas.autoria.CodigoDeDefecto.SINTAXIS;

import java.util.List;
import org.gobiernoabierto.idioma.Texto;
import org.gobiernoabierto.reglas.autoria.ArbolDrl.Inesperado;
import org.gobiernoabierto.reglas.autoria.Pieza.Clase;
import org.jspecify.annotations.Nullable;

/**
 * The first thing in a DRL file that is not as the language wants it. The parser of Drools often
 * points beyond the cause, so the usual mistakes are looked for first. Not thread-safe.
 */
final class ErroresDeSintaxis {

  private static final List<String> DE_ARCHIVO = List.of("package", "import", "global", "rule");

  private final Cursor cursor;
  private boolean conPaquete;

  private ErroresDeSintaxis(Archivo archivo) {
    cursor = new Cursor(archivo);
  }

  /** The first defect of the file; null when it is well written. */
  static @Nullable Defecto primero(ArchivoDrl leido) {
    Defecto hondo = Anidamiento.excesivo(leido.archivo());
    if (hondo != null) {
      return hondo;
    }
    ErroresDeSintaxis errores = new ErroresDeSintaxis(leido.archivo());
    Defecto propio = errores.buscar();
    if (propio != null) {
      return propio;
    }
    if (!leido.errores().isEmpty()) {
      return inesperado(leido.errores().get(0));
    }
    return leido.paquete() == null
        ? SINTAXIS.en(leido.archivo().lugar(0), "detalle", new Texto("aquí", "here"))
        : null;
  }

  private static Defecto inesperado(Inesperado error) {
    return error.palabra().isEmpty()
        ? SINTAXIS.en(error.lugar(), "detalle", new Texto("este lugar", "this place"))
        : SINTAXIS.en(error.lugar(), "detalle", "«" + error.palabra() + "»");
  }

  private @Nullable Defecto buscar() {
    cursor.comprobar(cursor.ver());
    while (cursor.sigue()) {
      deArchivo(cursor.ver());
    }
    return cursor.defecto();
  }

  private void deArchivo(Pieza pieza) {
    switch (pieza.texto()) {
      case "package" -> {
        conPaquete = true;
        declaracion();
      }
      case "import", "global", "unit" -> declaracion();
      case "rule" -> regla();
      case "query", "declare" -> hastaElFin();
      case "function" -> funcion();
      case ";" -> cursor.avanzar();
      default -> {
        if (PalabrasDeDrl.esAtributo(pieza)) {
          declaracion();
        } else {
          PalabrasDeDrl.desconocida(cursor, pieza, DE_ARCHIVO);
        }
      }
    }
  }

  /** To the end of a line, or what its brackets hold. */
  private void declaracion() {
    boolean deNombres = DE_ARCHIVO.contains(cursor.ver().texto());
    cursor.avanzar();
    while (cursor.sigue() && !cursor.ver().abreRenglon() && !cursor.ver().es(";")) {
      Pieza pieza = cursor.ver();
      if (deNombres && !pieza.esPalabra() && !pieza.es(".") && !pieza.es("*")) {
        PalabrasDeDrl.desconocida(cursor, pieza, DE_ARCHIVO);
      }
      cursor.avanzar();
    }
  }

  private void hastaElFin() {
    while (cursor.sigue() && !cursor.ver().es("end")) {
      cursor.avanzar();
    }
    cursor.avanzar();
  }

  private void funcion() {
    while (cursor.sigue() && !cursor.ver().es("{")) {
      cursor.avanzar();
    }
    Pieza abre = cursor.ver();
    int abiertas = 0;
    do {
      abiertas += cursor.ver().es("{") ? 1 : cursor.ver().es("}") ? -1 : 0;
      cursor.avanzar();
    } while (cursor.sigue() && abiertas > 0);
    if (abiertas > 0) {
      cursor.fallar(PARENTESIS_SIN_CERRAR, abre.inicio(), "signo", "{", "cierre", "}");
    }
  }

  private void regla() {
    if (!conPaquete) {
      cursor.fallar(FALTA_PACKAGE, cursor.ver().inicio());
    }
    cursor.avanzar();
    if (!cursor.sigue() && cursor.defecto() != null) {
      return;
    }
    Pieza nombre = cursor.ver();
    if (nombre.clase() != Clase.TEXTO) {
      Pieza ante = cursor.anterior();
      boolean enElRenglon = !nombre.texto().isEmpty() && !nombre.abreRenglon();
      cursor.fallar(
          NOMBRE_SIN_COMILLAS,
          enElRenglon ? nombre.inicio() : ante.inicio(),
          "nombre",
          enElRenglon ? cursor.restoDelRenglon() : "…");
      return;
    }
    cursor.avanzar();
    String regla = nombre.texto().substring(1, nombre.texto().length() - 1);
    new SintaxisDelEncabezado(cursor, regla).recorrer();
    if (cursor.sigue() && cursor.ver().es("when")) {
      cursor.avanzar();
      new SintaxisDeCondiciones(cursor, regla).recorrer();
    }
    if (cursor.defecto() == null) {
      new SintaxisDeConsecuencia(cursor, regla).recorrer();
    }
  }
}
