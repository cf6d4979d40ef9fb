package org.gobiernoabierto.reglas.autoria.revision;

import static org.gobiernoabierto.reglas.autoria.defectos.CodigoDeDefecto.ARCHIVO_SIN_USO;
import static org.gobiernoabierto.reglas.autoria.defectos.CodigoDeDefecto.ARCHIVO_VACIO;
import static org.gobiernoabierto.reglas.autoria.defectos.CodigoDeDefecto.FALTA_ARCHIVO;
import static org.gobiernoabierto.reglas.autoria.defectos.CodigoDeDefecto.NO_ES_UTF8;
import static org.gobiernoabierto.reglas.autoria.defectos.CodigoDeDefecto.REGLAS_SIN_REQUISITO;
import static org.gobiernoabierto.reglas.autoria.defectos.CodigoDeDefecto.REQUISITO_SIN_CASOS;
import static org.gobiernoabierto.reglas.autoria.defectos.CodigoDeDefecto.REQUISITO_SIN_REGLAS;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gobiernoabierto.reglas.autoria.CarpetaDeReglas;
import org.gobiernoabierto.reglas.autoria.EsquemaDeReglas;
import org.gobiernoabierto.reglas.autoria.archivos.Archivo;
import org.gobiernoabierto.reglas.autoria.archivos.IdDeArchivo;
import org.gobiernoabierto.reglas.autoria.defectos.Hallados;
import org.gobiernoabierto.reglas.autoria.defectos.Lugar;
import org.gobiernoabierto.reglas.autoria.defectos.Sugerencia;
import org.gobiernoabierto.reglas.autoria.drl.ArchivoDrl;

/** Which files there are, and whether every requirement has those it needs. */
public final class RevisionDeArchivos {

  public static final String DRL = ".drl";
  static final String YAML = ".yaml";

  private static final List<String> YAML_CONOCIDO =
      Stream.of(EsquemaDeReglas.values())
          .filter(esquema -> esquema != EsquemaDeReglas.CASOS)
          .map(EsquemaDeReglas::deArchivo)
          .toList();
  private static final char NO_SE_LEE = '\uFFFD';

  private final List<Archivo> archivos;
  private final Hallados hallados;

  RevisionDeArchivos(List<Archivo> archivos, Hallados hallados) {
    this.archivos = archivos;
    this.hallados = hallados;
  }

  public static String sinCarpeta(Archivo archivo) {
    return archivo.nombre().substring(archivo.nombre().lastIndexOf('/') + 1);
  }

  /** Those that hold text; what is wrong with the others is told. */
  List<Archivo> legibles() {
    return archivos.stream().filter(this::seLee).toList();
  }

  private boolean seLee(Archivo archivo) {
    int malo = archivo.texto().indexOf(NO_SE_LEE);
    int nulo = archivo.texto().indexOf('\0');
    if (malo >= 0 || nulo >= 0) {
      int primero = malo < 0 ? nulo : nulo < 0 ? malo : Math.min(malo, nulo);
      hallados.agregar(NO_ES_UTF8, archivo.lugar(primero));
      return false;
    }
    if (archivo.texto().isBlank()) {
      hallados.agregar(ARCHIVO_VACIO, archivo.lugar(0));
      return false;
    }
    return true;
  }

  /** Files that nobody reads. */
  void sinUso(List<String> ajenos) {
    for (Archivo archivo : archivos) {
      String nombre = sinCarpeta(archivo);
      if (nombre.endsWith(YAML) && EsquemaDeReglas.de(archivo).isEmpty()) {
        sinUso(archivo.lugar(0), nombre);
      }
    }
    ajenos.forEach(nombre -> sinUso(new Lugar(nombre, 1, 1, ""), nombre));
  }

  private void sinUso(Lugar lugar, String nombre) {
    String acaso =
        nombre
            .replaceFirst("(?i)\\.ya?ml(\\.txt)?$", YAML)
            .replaceFirst("(?i)\\.drl(\\.txt)?$", DRL);
    hallados.agregar(
        ARCHIVO_SIN_USO,
        lugar,
        "nombre",
        nombre,
        "sugerencia",
        acaso.equals(nombre)
            ? Sugerencia.soloParecida(nombre, YAML_CONOCIDO)
            : Sugerencia.de(acaso, List.of(acaso)));
  }

  /** Requirements without rules or cases, and rules without a requirement. */
  void contra(CatalogoLeido catalogo) {
    if (archivos.stream().noneMatch(EsquemaDeReglas.REQUISITOS::esDe)) {
      archivos.stream()
          .filter(a -> a.nombre().equals(CarpetaDeReglas.CONJUNTO))
          .forEach(
              a ->
                  hallados.agregar(
                      FALTA_ARCHIVO, a.lugar(0), "nombre", EsquemaDeReglas.REQUISITOS.deArchivo()));
    }
    if (!catalogo.completo()) {
      return;
    }
    Set<String> ids = catalogo.requisitos().keySet();
    for (Archivo archivo : archivos) {
      String id = IdDeArchivo.de(archivo.nombre());
      boolean deRequisito = archivo.nombre().endsWith(DRL) && !ArchivoDrl.esDeDefiniciones(archivo);
      if (deRequisito && !ids.contains(id)) {
        hallados.agregar(
            REGLAS_SIN_REQUISITO,
            archivo.lugar(0),
            "sugerencia",
            Sugerencia.soloParecida(id.isEmpty() ? sinCarpeta(archivo) : id, ids),
            "ejemplo",
            ids.isEmpty() ? catalogo.prefijo() + "01" : ids.iterator().next());
      }
    }
    Set<String> conReglas = idsDe(DRL);
    Set<String> conCasos = idsDe(EsquemaDeReglas.CASOS.deArchivo());
    catalogo
        .requisitos()
        .forEach(
            (id, requisito) -> {
              if (!conReglas.contains(id)) {
                hallados.agregar(REQUISITO_SIN_REGLAS, requisito.lugar(), "id", id);
              } else if (!conCasos.contains(id)) {
                hallados.agregar(REQUISITO_SIN_CASOS, requisito.lugar(), "id", id);
              }
            });
  }

  private Set<String> idsDe(String fin) {
    return archivos.stream()
        .filter(a -> a.nombre().endsWith(fin))
        .map(a -> IdDeArchivo.de(a.nombre()))
        .collect(Collectors.toSet());
  }
}
