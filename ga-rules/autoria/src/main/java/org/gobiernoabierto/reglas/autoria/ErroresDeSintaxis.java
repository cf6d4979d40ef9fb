package org.gobiernoabierto.reglas.autoria;

import static org.gobiernoabierto.reglas.autoria.CodigoDeDefecto.FALTA_PACKAGE;
import static org.gobiernoabierto.reglas.autoria.CodigoDeDefecto.NOMBRE_SIN_COMILLAS;
import static org.gobiernoabierto.reglas.autoria.CodigoDeDefecto.PARENTESIS_SIN_CERRAR;
import static org.gobiernoabierto.reglas.autoria.CodigoDeDefecto.SINTAXIS;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gobiernoabierto.idioma.Texto;
import org.gobiernoabierto.reglas.autoria.ArbolDrl.Inesperado;
import org.gobiernoabierto.reglas.autoria.Pieza.Clase;
import org.jspecify.annotations.Nullable;

/**
 * What in a DRL file is not as the language wants it. The parser of Drools often points beyond the
 * cause, so the usual mistakes are looked for first; each is mended before the file is read again,
 * so that every further one is told and none that only follows from it. Not thread-safe.
 */
final class ErroresDeSintaxis {

  private static final List<String> DE_ARCHIVO = List.of("package", "import", "global", "rule");

  private static final int MAXIMO = 100;

  private final Cursor cursor;
  private boolean conPaquete;

  private ErroresDeSintaxis(Archivo archivo) {
    cursor = new Cursor(archivo);
  }

  /** Every defect of the file, up to the hundredth; none when it is well written. */
  static List<Defecto> todos(ArchivoDrl leido) {
    Archivo archivo = leido.archivo();
    Remiendo remiendo = new Remiendo(archivo);
    List<Defecto> defectos = new ArrayList<>();
    Set<Integer> dichos = new HashSet<>();
    Fallo fallo = primero(archivo, leido.errores());
    while (fallo != null && defectos.size() < MAXIMO) {
      int lugar = remiendo.original(fallo.lugar());
      boolean nuevo = dichos.add(lugar);
      if (nuevo) {
        defectos.add(fallo.en(archivo.lugar(lugar)));
      }
      Remiendo remendado = remiendo.copia();
      boolean seRemienda = nuevo && remendado.remendar(fallo);
      Fallo otro = seRemienda ? primero(remendado.archivo()) : null;
      if (seRemienda && (otro == null || seSostiene(fallo, otro, remendado))) {
        remiendo = remendado;
        fallo = otro;
      } else {
        fallo = remiendo.tachar(fallo) ? primero(remiendo.archivo()) : null;
      }
    }
    return defectos;
  }

  /** Whether what was mended on a guess did not bring about the next. */
  private static boolean seSostiene(Fallo fallo, Fallo otro, Remiendo remendado) {
    Archivo archivo = remendado.archivo();
    boolean masAbajo = archivo.lugar(otro.lugar()).linea() > archivo.lugar(fallo.lugar()).linea();
    return !fallo.dudoso()
        || !remendado.enLaMismaRegla(fallo.lugar(), otro.lugar())
        || masAbajo && (otro.deUnRenglon() || fallo.codigo() == SINTAXIS);
  }

  private static @Nullable Fallo primero(Archivo archivo) {
    return primero(archivo, null);
  }

  /** Usual mistakes first, for the grammar often points beyond them. */
  private static @Nullable Fallo primero(Archivo archivo, @Nullable List<Inesperado> errores) {
    Fallo hondo = Anidamiento.excesivo(archivo);
    if (hondo != null) {
      return hondo;
    }
    Fallo usual = new ErroresDeSintaxis(archivo).buscar();
    if (usual != null) {
      return usual;
    }
    List<Inesperado> inesperados = errores == null ? new ArbolDrl(archivo).inesperados() : errores;
    return inesperados.isEmpty() ? null : inesperado(inesperados.get(0));
  }

  private static Fallo inesperado(Inesperado error) {
    String palabra = error.palabra();
    return new Fallo(
        SINTAXIS,
        error.lugar(),
        palabra.length(),
        "",
        "detalle",
        palabra.isEmpty() ? new Texto("este lugar", "this place") : "«" + palabra + "»",
        "sugerencia",
        enSuLugar(error.esperados()));
  }

  private static Texto enSuLugar(List<String> esperados) {
    String dichos = String.join("», «", esperados);
    return esperados.isEmpty()
        ? new Texto("", "")
        : new Texto("Aquí va «" + dichos + "».", "Here belongs “" + dichos + "”.");
  }

  private @Nullable Fallo buscar() {
    cursor.comprobar(cursor.ver());
    while (cursor.sigue()) {
      deArchivo(cursor.ver());
    }
    return cursor.fallo();
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
    if (!cursor.sigue() && cursor.fallo() != null) {
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
    if (cursor.fallo() == null) {
      new SintaxisDeConsecuencia(cursor, regla).recorrer();
    }
  }
}
