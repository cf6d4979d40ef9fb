package org.gobiernoabierto.reglas.autoria;

import static org.gobiernoabierto.reglas.autoria.CodigoDeDefecto.FALTA_PACKAGE;
import static org.gobiernoabierto.reglas.autoria.CodigoDeDefecto.FALTA_WHEN;
import static org.gobiernoabierto.reglas.autoria.CodigoDeDefecto.METADATO_DESCONOCIDO;
import static org.gobiernoabierto.reglas.autoria.CodigoDeDefecto.NOMBRE_SIN_COMILLAS;
import static org.gobiernoabierto.reglas.autoria.CodigoDeDefecto.PALABRA_DESCONOCIDA;
import static org.gobiernoabierto.reglas.autoria.CodigoDeDefecto.PARENTESIS_SIN_CERRAR;
import static org.gobiernoabierto.reglas.autoria.CodigoDeDefecto.SINTAXIS;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.drl.parser.DroolsError;
import org.drools.drl.parser.ParserError;
import org.gobiernoabierto.idioma.Texto;
import org.gobiernoabierto.reglas.autoria.Pieza.Clase;
import org.jspecify.annotations.Nullable;

/**
 * The first thing in a DRL file that is not as the language wants it. The parser of Drools often
 * points beyond the cause, so the usual mistakes are looked for first. Not thread-safe.
 */
final class ErroresDeSintaxis {

  private static final List<String> DE_ARCHIVO = List.of("package", "import", "global", "rule");
  private static final List<String> DE_REGLA = List.of("when", "then", "end");
  private static final Map<String, String> EN_ESPANOL =
      Map.of(
          "cuando",
          "when",
          "si",
          "when",
          "entonces",
          "then",
          "fin",
          "end",
          "regla",
          "rule",
          "paquete",
          "package",
          "importar",
          "import");

  /** First words of attributes. */
  private static final Set<String> ATRIBUTOS =
      Set.of(
          "salience",
          "no",
          "agenda",
          "activation",
          "ruleflow",
          "lock",
          "auto",
          "timer",
          "date",
          "enabled",
          "duration",
          "dialect",
          "calendars",
          "refract",
          "extends",
          "attributes");

  private static final Pattern ENTRADA = Pattern.compile("input '(.*?)'( in .*)?$", Pattern.DOTALL);

  private final Cursor cursor;
  private boolean conPaquete;

  private ErroresDeSintaxis(Archivo archivo) {
    cursor = new Cursor(archivo);
  }

  /** The first defect of the file; null when it is well written. */
  static @Nullable Defecto primero(ArchivoDrl leido) {
    ErroresDeSintaxis errores = new ErroresDeSintaxis(leido.archivo());
    Defecto propio = errores.buscar();
    if (propio != null) {
      return propio;
    }
    if (!leido.errores().isEmpty()) {
      return delAnalizador(leido.archivo(), leido.errores().get(0));
    }
    return leido.paquete() == null
        ? SINTAXIS.en(leido.archivo().lugar(0), "detalle", new Texto("aquí", "here"))
        : null;
  }

  private static Defecto delAnalizador(Archivo archivo, DroolsError error) {
    int linea = error.getLines().length == 0 ? 1 : Math.max(1, error.getLines()[0]);
    int columna = error instanceof ParserError conColumna ? conColumna.getCol() + 1 : 1;
    Matcher entrada = ENTRADA.matcher(error.getMessage());
    String detalle =
        entrada.find() && !entrada.group(1).contains("\n") ? "«" + entrada.group(1) + "»" : "";
    Lugar lugar = archivo.lugar(linea, Math.max(1, columna));
    return detalle.isEmpty() || detalle.equals("«<eof>»")
        ? SINTAXIS.en(lugar, "detalle", new Texto("este lugar", "this place"))
        : SINTAXIS.en(lugar, "detalle", detalle);
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
        if (ATRIBUTOS.contains(pieza.texto())) {
          declaracion();
        } else {
          desconocida(pieza, DE_ARCHIVO);
        }
      }
    }
  }

  private void desconocida(Pieza pieza, List<String> opciones) {
    String conocida = EN_ESPANOL.get(pieza.texto());
    cursor.fallar(
        PALABRA_DESCONOCIDA,
        pieza.inicio(),
        "palabra",
        pieza.texto(),
        "sugerencia",
        conocida == null
            ? Sugerencia.soloParecida(pieza.texto(), opciones)
            : Sugerencia.de(conocida, List.of(conocida)));
  }

  /** To the end of a line, or what its brackets hold. */
  private void declaracion() {
    cursor.avanzar();
    while (cursor.sigue() && !cursor.ver().abreRenglon() && !cursor.ver().es(";")) {
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
    encabezado(regla);
    if (cursor.sigue() && cursor.ver().es("when")) {
      cursor.avanzar();
      new SintaxisDeCondiciones(cursor, regla).recorrer();
    }
    if (cursor.defecto() == null) {
      new SintaxisDeConsecuencia(cursor, regla).recorrer();
    }
  }

  /** Attributes and metadata, up to {@code when} or {@code then}. */
  private void encabezado(String regla) {
    boolean alPrincipio = true;
    boolean trasAtributo = false;
    while (cursor.sigue() && !cursor.ver().es("when") && !cursor.ver().es("then")) {
      Pieza pieza = cursor.ver();
      boolean empiezaAlgo = alPrincipio || pieza.abreRenglon();
      if (pieza.es("@")) {
        metadato(trasAtributo);
      } else if (empiezaAlgo && !ATRIBUTOS.contains(pieza.texto())) {
        boolean parecida =
            EN_ESPANOL.containsKey(pieza.texto())
                || Sugerencia.parecida(pieza.texto(), DE_REGLA).isPresent()
                || Sugerencia.parecida(pieza.texto(), ATRIBUTOS).isPresent();
        if (parecida && !pieza.es("end")) {
          desconocida(pieza, DE_REGLA);
        } else {
          cursor.fallar(FALTA_WHEN, pieza.inicio(), "regla", regla);
        }
      } else {
        trasAtributo = true;
        cursor.avanzar();
      }
      alPrincipio = false;
    }
    if (cursor.ver().texto().isEmpty()) {
      cursor.fallar(FALTA_WHEN, cursor.anterior().fin(), "regla", regla);
    }
  }

  /** The parser takes metadata before attributes only; after them it is told here. */
  private void metadato(boolean trasAtributo) {
    if (trasAtributo) {
      String nombre = cursor.ver(1).texto();
      cursor.fallar(
          METADATO_DESCONOCIDO,
          cursor.ver().inicio(),
          "nombre",
          nombre,
          "sugerencia",
          RevisionDeAtributos.enVezDelMetadato(nombre));
    }
    cursor.avanzar();
    cursor.avanzar();
    if (cursor.ver().es("(")) {
      while (cursor.sigue() && !cursor.ver().es(")")) {
        cursor.avanzar();
      }
      cursor.avanzar();
    }
  }

  /** The word of the language that a lonely word stands for; null when it is none. */
  static @Nullable String enLugarDe(@Nullable Pieza solitaria, String palabra) {
    if (solitaria == null || solitaria.es(palabra)) {
      return null;
    }
    boolean esa =
        palabra.equals(EN_ESPANOL.get(solitaria.texto()))
            || Sugerencia.parecida(solitaria.texto(), List.of(palabra)).isPresent();
    return esa ? palabra : null;
  }
}
