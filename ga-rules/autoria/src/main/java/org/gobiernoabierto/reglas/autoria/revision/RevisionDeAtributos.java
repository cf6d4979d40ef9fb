package org.gobiernoabierto.reglas.autoria.revision;

import static org.gobiernoabierto.reglas.autoria.defectos.CodigoDeDefecto.ATRIBUTO_PROHIBIDO;
import static org.gobiernoabierto.reglas.autoria.defectos.CodigoDeDefecto.CONSTRUCCION_PROHIBIDA;
import static org.gobiernoabierto.reglas.autoria.defectos.CodigoDeDefecto.DECLARA_EN_REQUISITO;
import static org.gobiernoabierto.reglas.autoria.defectos.CodigoDeDefecto.METADATO_DESCONOCIDO;

import java.util.List;
import java.util.Map;
import org.drools.drl.ast.descr.AttributeDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.QueryDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.gobiernoabierto.idioma.Texto;
import org.gobiernoabierto.reglas.autoria.archivos.Archivo;
import org.gobiernoabierto.reglas.autoria.defectos.Hallados;
import org.gobiernoabierto.reglas.autoria.defectos.Lugar;
import org.gobiernoabierto.reglas.autoria.defectos.Sugerencia;
import org.gobiernoabierto.reglas.autoria.drl.ArchivoDrl;
import org.gobiernoabierto.reglas.autoria.drl.Pieza;

/** Attributes, metadata and whatever a DRL file has besides rules. Not thread-safe. */
public final class RevisionDeAtributos {

  private static final Map<String, Texto> EN_VEZ_DE =
      Map.of(
          "query",
          new Texto("Escribir una regla.", "Write a rule."),
          "function",
          new Texto(
              "Lo que se calcula va en los hechos; un valor, en parametros.yaml.",
              "What is computed belongs in the facts; a value, in parametros.yaml."),
          "declare",
          new Texto(
              "Un tipo de definiciones.drl solo tiene campos: nombre : Tipo",
              "A type of definiciones.drl has only fields: name : Type"),
          "extends",
          new Texto(
              "Escribir las condiciones completas en cada regla.",
              "Write all conditions in every rule."));

  /** What people want to say with metadata, and where it is said. */
  private static final List<String> EN_REQUISITOS =
      List.of("fuerza", "responsable", "vence", "severidad", "oraciones", "titulo", "requiere");

  private final Archivo archivo;
  private final List<Pieza> piezas;
  private final Hallados hallados;

  RevisionDeAtributos(Archivo archivo, Hallados hallados) {
    this.archivo = archivo;
    this.hallados = hallados;
    piezas = Pieza.de(archivo.texto());
  }

  void revisar(PackageDescr paquete) {
    for (AttributeDescr atributo : paquete.getAttributes()) {
      atributo(atributo, 0);
    }
    paquete.getFunctions().forEach(f -> construccion("function", 0));
    if (!ArchivoDrl.esDeDefiniciones(archivo)) {
      paquete
          .getTypeDeclarations()
          .forEach(
              d ->
                  hallados.agregar(
                      DECLARA_EN_REQUISITO, palabra("declare", desde(d)), "tipo", d.getTypeName()));
    }
    paquete.getEnumDeclarations().forEach(d -> construccion("declare", desde(d)));
    paquete.getEntryPointDeclarations().forEach(d -> construccion("declare", desde(d)));
    paquete.getWindowDeclarations().forEach(d -> construccion("declare", desde(d)));
    paquete.getRules().forEach(this::regla);
  }

  private static int desde(BaseDescr parte) {
    return Math.max(0, parte.getStartCharacter());
  }

  private void regla(RuleDescr regla) {
    int inicio = desde(regla);
    if (regla instanceof QueryDescr) {
      construccion("query", inicio);
      return;
    }
    regla.getAttributes().values().forEach(atributo -> atributo(atributo, inicio));
    regla.getAnnotations().forEach(a -> metadato(a.getName(), inicio));
    if (regla.getParentName() != null) {
      construccion("extends", inicio);
    }
  }

  private void atributo(AttributeDescr atributo, int desde) {
    String nombre = atributo.getName();
    if (!nombre.equals("dialect") || !atributo.getValue().replace("\"", "").equals("java")) {
      hallados.agregar(ATRIBUTO_PROHIBIDO, palabra(nombre, desde), "atributo", nombre);
    }
  }

  private void construccion(String que, int desde) {
    hallados.agregar(
        CONSTRUCCION_PROHIBIDA,
        palabra(que, desde),
        "que",
        que,
        "sugerencia",
        EN_VEZ_DE.getOrDefault(que, new Texto("", "")));
  }

  private void metadato(String nombre, int desde) {
    String simple = nombre.substring(nombre.lastIndexOf('.') + 1);
    hallados.agregar(
        METADATO_DESCONOCIDO,
        palabra(simple, desde),
        "nombre",
        simple,
        "sugerencia",
        enVezDelMetadato(simple));
  }

  /** Where to say what a metadata of that name is likely to mean. */
  public static Texto enVezDelMetadato(String nombre) {
    return Sugerencia.parecida(nombre, EN_REQUISITOS)
        .map(
            p ->
                new Texto(
                    "«" + p + "» se dice en requisitos.yaml.",
                    "“" + p + "” is said in requisitos.yaml."))
        .orElseGet(
            () ->
                new Texto(
                    "Lo que se dice de un requisito va en requisitos.yaml.",
                    "What is said of a requirement belongs in requisitos.yaml."));
  }

  private Lugar palabra(String palabra, int desde) {
    return piezas.stream()
        .filter(p -> p.inicio() >= desde && p.es(palabra))
        .findFirst()
        .map(p -> archivo.lugar(p.inicio()))
        .orElseGet(() -> archivo.lugar(desde));
  }
}
