package org.gobiernoabierto.reglas.autoria.revision;

import static org.gobiernoabierto.reglas.autoria.defectos.CodigoDeDefecto.CONSTRUCCION_PROHIBIDA;
import static org.gobiernoabierto.reglas.autoria.defectos.CodigoDeDefecto.INSERTA_EN_REQUISITO;
import static org.gobiernoabierto.reglas.autoria.defectos.CodigoDeDefecto.LLAMADA_PROHIBIDA;
import static org.gobiernoabierto.reglas.autoria.defectos.CodigoDeDefecto.MODIFICA_HECHOS;

import java.util.List;
import java.util.Set;
import org.gobiernoabierto.idioma.Texto;
import org.gobiernoabierto.reglas.autoria.archivos.Archivo;
import org.gobiernoabierto.reglas.autoria.defectos.Hallados;
import org.gobiernoabierto.reglas.autoria.defectos.Lugar;
import org.gobiernoabierto.reglas.autoria.drl.ArchivoDrl;
import org.gobiernoabierto.reglas.autoria.drl.Pieza;
import org.gobiernoabierto.reglas.autoria.drl.ReglaDrl;
import org.gobiernoabierto.reglas.autoria.tipos.Importaciones;
import org.gobiernoabierto.reglas.autoria.tipos.Permitidas;

/**
 * What a rule must not use, wherever it stands in it. It looks at words, so that nothing hides in a
 * form that is not understood. Not thread-safe.
 */
final class RevisionDeLlamadas {

  /** A name in both languages, for messages. */
  private static final String TEXTO = "Texto";

  private static final Set<String> MODIFICAN =
      Set.of(
          "insert",
          "insertLogical",
          "insertAsync",
          "update",
          "modify",
          "delete",
          "retract",
          "drools",
          "kcontext",
          "channels",
          "entryPoints");

  private final Importaciones importaciones;
  private final Hallados hallados;
  private boolean enDefiniciones;

  RevisionDeLlamadas(Importaciones importaciones, Hallados hallados) {
    this.importaciones = importaciones;
    this.hallados = hallados;
  }

  void revisar(ReglaDrl regla) {
    Archivo archivo = regla.archivo();
    enDefiniciones = ArchivoDrl.esDeDefiniciones(archivo);
    List<Pieza> piezas =
        Pieza.de(archivo.texto()).stream()
            .filter(p -> p.inicio() >= regla.inicio() && p.fin() <= regla.fin())
            .toList();
    for (int i = 0; i < piezas.size(); i++) {
      palabra(i, piezas, archivo);
    }
  }

  private void palabra(int i, List<Pieza> piezas, Archivo archivo) {
    Pieza pieza = piezas.get(i);
    if (!pieza.esPalabra()) {
      return;
    }
    String siguiente = i + 1 < piezas.size() ? piezas.get(i + 1).texto() : "";
    String anterior = anterior(i, piezas);
    Lugar lugar = archivo.lugar(pieza.inicio());
    boolean metodo = siguiente.equals("(") || anterior.equals("::");
    if (metodo && !Permitidas.metodo(pieza.texto())) {
      prohibir(pieza.texto() + "()", lugar);
    } else if (pieza.es("class") || (anterior.equals("::") && pieza.es("new"))) {
      prohibir(pieza.texto(), lugar);
    } else if (anterior.matches("!?\\.|::")) {
      return;
    } else if (pieza.es("eval") && siguiente.equals("(")) {
      hallados.agregar(
          CONSTRUCCION_PROHIBIDA,
          lugar,
          "que",
          "eval",
          "sugerencia",
          new Texto(
              "Escribir la condición adentro de los paréntesis de un hecho.",
              "Write the condition within the brackets of a fact."));
    } else if (pieza.es("insert") && siguiente.equals("(")) {
      if (!enDefiniciones) {
        hallados.agregar(INSERTA_EN_REQUISITO, lugar);
      }
    } else if (MODIFICAN.contains(pieza.texto()) && siguiente.matches("[(.]|::")) {
      hallados.agregar(MODIFICA_HECHOS, lugar, "que", pieza.texto());
    } else if (pieza.es("new")) {
      boolean deTipo =
          importaciones.tipos().conNombre(siguiente) != null || siguiente.equals(TEXTO);
      if ((enDefiniciones && deTipo) || (anterior.equals("(") && insertaAqui(i, piezas))) {
        return;
      }
      prohibir("new " + siguiente, lugar);
    } else if (i == 0 || !piezas.get(i - 1).es("new")) {
      clase(i, piezas, lugar);
    }
  }

  /** Whether it is what an {@code insert} that is told already inserts. */
  private static boolean insertaAqui(int i, List<Pieza> piezas) {
    return i >= 2 && piezas.get(i - 2).es("insert");
  }

  /** What stands before a word and the types that are written out for it; empty for nothing. */
  private static String anterior(int i, List<Pieza> piezas) {
    int en = i - 1;
    if (en >= 0 && piezas.get(en).es(">")) {
      int abiertos = 0;
      do {
        abiertos += piezas.get(en).es(">") ? 1 : piezas.get(en).es("<") ? -1 : 0;
        en--;
      } while (en >= 0 && abiertos > 0);
    }
    return en < 0 ? "" : piezas.get(en).texto();
  }

  private void prohibir(String que, Lugar lugar) {
    hallados.agregar(LLAMADA_PROHIBIDA, lugar, "que", que);
  }

  private void clase(int i, List<Pieza> piezas, Lugar lugar) {
    String nombre = nombreDeClase(i, piezas);
    Class<?> clase = nombre.isEmpty() ? null : importaciones.clase(nombre);
    boolean afuera =
        nombre.matches("(java|javax|jdk|sun|com|org)\\..*")
            && !nombre.startsWith("org.gobiernoabierto.");
    boolean prohibida =
        clase == null ? afuera && !Permitidas.clase(nombre) : !Permitidas.clase(clase);
    if (prohibida) {
      prohibir(nombre, lugar);
    }
  }

  /** From the word at {@code i}, the simple or full name of a class; empty where it is none. */
  private static String nombreDeClase(int i, List<Pieza> piezas) {
    StringBuilder nombre = new StringBuilder(piezas.get(i).texto());
    int en = i;
    while (!piezas.get(en).esDeClase()
        && en + 2 < piezas.size()
        && piezas.get(en + 1).es(".")
        && piezas.get(en + 2).esPalabra()) {
      en += 2;
      nombre.append('.').append(piezas.get(en).texto());
    }
    return piezas.get(en).esDeClase() ? nombre.toString() : "";
  }
}
