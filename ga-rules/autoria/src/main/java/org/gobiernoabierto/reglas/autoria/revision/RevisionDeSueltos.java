package org.gobiernoabierto.reglas.autoria.revision;

import static org.gobiernoabierto.reglas.autoria.defectos.CodigoDeDefecto.HECHOS_SIN_UNIR;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gobiernoabierto.reglas.autoria.defectos.Hallados;
import org.gobiernoabierto.reglas.autoria.drl.Condicion;
import org.gobiernoabierto.reglas.autoria.drl.Condicion.Patron;
import org.gobiernoabierto.reglas.autoria.drl.Expresion;
import org.gobiernoabierto.reglas.autoria.drl.ReglaDrl;
import org.gobiernoabierto.reglas.autoria.tipos.Importaciones;
import org.gobiernoabierto.reglas.hechos.Hecho;

/** Facts of a rule of which nothing ties one to another, so that it speaks once for each pair. */
final class RevisionDeSueltos {

  private final ReglaDrl regla;
  private final Importaciones importaciones;
  private final Hallados hallados;

  RevisionDeSueltos(ReglaDrl regla, Importaciones importaciones, Hallados hallados) {
    this.regla = regla;
    this.importaciones = importaciones;
    this.hallados = hallados;
  }

  void revisar() {
    List<Patron> patrones =
        regla.condiciones().partes().stream()
            .filter(Patron.class::isInstance)
            .map(Patron.class::cast)
            .filter(this::puedeHaberVarios)
            .toList();
    if (patrones.size() < 2) {
      return;
    }
    for (Patron patron : patrones) {
      if (estaSuelto(patron)) {
        hallados.agregar(
            HECHOS_SIN_UNIR,
            regla.archivo().lugar(patron.inicio()),
            "clase",
            patron.clase(),
            "regla",
            regla.nombre());
      }
    }
  }

  /** Of what an exercise has in a list, and of what definitions find, there may be several. */
  private boolean puedeHaberVarios(Patron patron) {
    Class<?> clase = patron.deOtraFuente() ? null : importaciones.clase(patron.clase());
    if (clase == null || clase.isEnum()) {
      return false;
    }
    boolean enLista = Stream.of(clase.getMethods()).anyMatch(m -> m.getName().equals("numero"));
    return clase.isInterface() || enLista || !Hecho.class.isAssignableFrom(clase);
  }

  private boolean estaSuelto(Patron patron) {
    Set<String> propias = nombres(patron);
    String suyo = regla.archivo().texto().substring(patron.inicio(), patron.fin());
    boolean usaOtras =
        regla.condiciones().partes().stream()
            .filter(otra -> otra != patron)
            .flatMap(Condicion::todas)
            .flatMap(otra -> otra instanceof Patron p ? nombres(p).stream() : enlaces(otra))
            .anyMatch(nombre -> menciona(suyo, nombre));
    String antes = regla.archivo().texto().substring(regla.inicio(), patron.inicio());
    String despues = regla.archivo().texto().substring(patron.fin(), regla.fin());
    return !usaOtras && propias.stream().noneMatch(n -> menciona(antes, n) || menciona(despues, n));
  }

  private static Set<String> nombres(Patron patron) {
    Set<String> nombres = new HashSet<>();
    if (patron.variable() != null) {
      nombres.add(patron.variable());
    }
    enlaces(patron).forEach(nombres::add);
    return nombres;
  }

  private static Stream<String> enlaces(Condicion condicion) {
    Stream<String> deFunciones =
        condicion instanceof Condicion.Acumulacion acumulacion
            ? acumulacion.funciones().stream()
                .map(Condicion.Funcion::variable)
                .filter(variable -> variable != null)
            : Stream.empty();
    return Stream.concat(
        condicion.expresiones().map(Expresion::enlace).filter(enlace -> enlace != null),
        deFunciones);
  }

  private static boolean menciona(String texto, String nombre) {
    return Pattern.compile("(?<![\\w$])" + Pattern.quote(nombre) + "(?![\\w$])")
        .matcher(texto)
        .find();
  }
}
