package org.gobiernoabierto.empaque;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.gobiernoabierto.idioma.Texto;
import org.gobiernoabierto.json.LectorDeEjercicios;
import org.gobiernoabierto.modelo.EjercicioLocal;
import org.gobiernoabierto.reglas.autoria.CarpetaDeReglas;
import org.gobiernoabierto.reglas.autoria.Empaque;
import org.gobiernoabierto.reglas.autoria.Mutador;
import org.gobiernoabierto.reglas.autoria.Mutante;
import org.gobiernoabierto.reglas.autoria.Probador;
import org.gobiernoabierto.reglas.autoria.Pruebas;
import org.gobiernoabierto.reglas.autoria.ResultadoDeMutar;
import org.gobiernoabierto.reglas.autoria.defectos.Defecto;

/**
 * Build step: checks, tries, mutates and compiles the rule set of a folder into what its artifact
 * has. It fails, and leaves nothing, when the rules are not right.
 *
 * <p>Arguments: packaging of the artifact, since a {@code pom} has no rules; folder of the rule
 * set; group, name and version of the artifact; folder to write, which is emptied; {@code true} to
 * try and mutate nothing; per cent of the mutants that the cases must notice, 0 to mutate nothing.
 */
public final class Empaca {

  private static final Texto DEFECTO =
      new Texto(
          "{archivo}:{linea}:{columna}: {codigo}: {mensaje} Remedio: {remedio}",
          "{archivo}:{linea}:{columna}: {codigo}: {mensaje} Mend: {remedio}");
  private static final Texto HAY_DEFECTOS =
      new Texto("Las reglas tienen defectos.", "The rules have defects.");
  private static final Texto FALLIDO =
      new Texto(
          "{archivo}: {caso}: se esperaba {esperado}, se encontró {encontrado}",
          "{archivo}: {caso}: expected {esperado}, found {encontrado}");
  private static final Texto SIN_VER =
      new Texto(
          "{regla}: ningún caso la hace hablar, o ninguno callar",
          "{regla}: no case makes it speak, or none keeps it silent");
  private static final Texto HAY_FALLIDOS =
      new Texto(
          "Los casos no dan lo que dicen, o no prueban todas las reglas.",
          "The cases do not give what they state, or do not try every rule.");
  private static final Texto VIVO =
      new Texto(
          "{archivo}:{linea}:{columna}: {regla}: ningún caso nota este cambio: {cambio}",
          "{archivo}:{linea}:{columna}: {regla}: no case notices this change: {cambio}");
  private static final Texto NOTAN =
      new Texto(
          "Los casos notan el {hay} % de los cambios a las reglas; se pide el {minimo} %.",
          "The cases notice {hay} % of the changes to the rules; {minimo} % is asked.");

  private Empaca() {}

  public static void main(String[] args) throws IOException {
    if (args[0].equals("pom")) {
      return;
    }
    Path destino = Path.of(args[5]);
    Empaque.vaciar(destino);
    CarpetaDeReglas carpeta = CarpetaDeReglas.leer(Path.of(args[1]));
    revisar(carpeta);
    if (!Boolean.parseBoolean(args[6])) {
      probar(carpeta);
      mutar(carpeta, new BigDecimal(args[7]));
    }
    Empaque.de(carpeta, args[2], args[3], args[4]).enCarpeta(destino);
  }

  private static void revisar(CarpetaDeReglas carpeta) {
    List<Defecto> defectos = carpeta.revisar();
    for (Defecto defecto : defectos) {
      decir(
          DEFECTO.con(
              "archivo", defecto.archivo(),
              "linea", defecto.linea(),
              "columna", defecto.columna(),
              "codigo", defecto.codigo(),
              "mensaje", defecto.mensaje().es(),
              "remedio", defecto.remedio().es()));
    }
    exigir(defectos.isEmpty(), HAY_DEFECTOS);
  }

  private static void probar(CarpetaDeReglas carpeta) {
    Pruebas pruebas = new Probador(carpeta, Empaca::leer).probar();
    pruebas
        .fallidos()
        .forEach(
            f ->
                decir(
                    FALLIDO.con(
                        "archivo", f.archivo(),
                        "caso", f.nombre(),
                        "esperado", f.esperado(),
                        "encontrado", f.encontrado())));
    pruebas.nuncaHablan().forEach(regla -> decir(SIN_VER.con("regla", regla)));
    pruebas.nuncaCallan().forEach(regla -> decir(SIN_VER.con("regla", regla)));
    exigir(pruebas.bien(), HAY_FALLIDOS);
  }

  private static void mutar(CarpetaDeReglas carpeta, BigDecimal minimo) {
    if (minimo.signum() == 0) {
      return;
    }
    ResultadoDeMutar resultado = new Mutador(carpeta, Empaca::leer).mutar(id -> true, avance -> {});
    for (Mutante vivo : resultado.sobrevivientes()) {
      decir(
          VIVO.con(
              "archivo", vivo.archivo(),
              "linea", vivo.linea(),
              "columna", vivo.columna(),
              "regla", vivo.regla(),
              "cambio", vivo.operacion().es()));
    }
    Texto cuenta = NOTAN.con("hay", resultado.porCiento(), "minimo", minimo);
    exigir(resultado.porCiento().compareTo(minimo) >= 0, cuenta);
    decir(cuenta);
  }

  private static EjercicioLocal leer(String json) {
    return new LectorDeEjercicios().leer(json).orElseThrow();
  }

  private static void decir(Texto texto) {
    System.out.println(texto.es());
  }

  private static void exigir(boolean bien, Texto siNo) {
    if (!bien) {
      throw new IllegalStateException(siNo.es());
    }
  }
}
