package org.gobiernoabierto.reglas.autoria.revision;

import dev.harrel.jsonschema.Error;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.gobiernoabierto.reglas.autoria.archivos.Archivo;
import org.gobiernoabierto.reglas.autoria.archivos.Nodo;
import org.gobiernoabierto.reglas.autoria.defectos.Lugar;
import org.jspecify.annotations.Nullable;

/**
 * One thing in which a file is not as its schema says. Immutable.
 *
 * @param archivo the file
 * @param raiz what it says
 * @param esquema its schema
 * @param error what the validator found
 */
record FallaDeForma(Archivo archivo, Nodo raiz, Nodo esquema, Error error) {

  private static final String CONDICIONES = "/(then|else)(/.*)?$";
  private static final String DE_UNA_CLAVE = "/(additionalProperties|properties/[^/]+)$";

  String palabra() {
    return error.getKeyword() == null ? "" : error.getKeyword();
  }

  /** Whether it is a key that the schema does not let be there. */
  boolean esUnaClave() {
    return estaEn().matches(".*" + DE_UNA_CLAVE) && esquema.en(estaEn()).texto().equals("false");
  }

  private String estaEn() {
    String fragmento = URI.create(error.getSchemaLocation()).getFragment();
    return fragmento == null ? "" : fragmento;
  }

  /** The part of the schema that it is against. */
  Nodo definicion() {
    return esquema.en(estaEn());
  }

  /** The part of the schema that is about the mapping in which the key stands. */
  Nodo definicionDelMapa() {
    String base = estaEn().replaceFirst(CONDICIONES, "");
    return esquema.en(esUnaClave() ? base.replaceFirst(DE_UNA_CLAVE, "") : base);
  }

  /** The part of the schema about a member of a mapping; null where it has none. */
  @Nullable Nodo definicionDe(String clave) {
    Nodo propiedades = definicionDelMapa().valor("properties");
    Nodo propiedad = propiedades == null ? null : propiedades.valor(clave);
    return propiedad == null ? null : aLaQueRemite(propiedad);
  }

  /** The part of the schema about the elements of a list. */
  Nodo definicionDeLosElementos() {
    Nodo lista = definicion().valor("items") == null ? definicionDe(clave()) : definicion();
    return aLaQueRemite((lista == null ? definicion() : lista).en("/items"));
  }

  private Nodo aLaQueRemite(Nodo definicion) {
    String otra = definicion.texto("$ref");
    return otra.isEmpty() ? definicion : esquema.en(otra.substring(1));
  }

  /** What is wrong. */
  Nodo nodo() {
    return raiz.en(error.getInstanceLocation());
  }

  /** The mapping or list in which that stands. */
  Nodo dentroDe() {
    return raiz.en(rutaDelMapa());
  }

  String ruta() {
    return error.getInstanceLocation();
  }

  String rutaDelMapa() {
    return ruta().substring(0, Math.max(0, ruta().lastIndexOf('/')));
  }

  /** Where the key stands. */
  Lugar lugarDeLaClave() {
    return dentroDe().entradas().stream()
        .filter(entrada -> entrada.clave().equals(clave()))
        .findFirst()
        .orElseThrow()
        .lugar();
  }

  /** The key under which it stands; of an element of a list, that of the list. */
  String clave() {
    List<String> partes = Nodo.partes(ruta());
    for (int i = partes.size() - 1; i >= 0; i--) {
      boolean deLista = raiz.en(hasta(partes, i)).esLista();
      if (!deLista) {
        return partes.get(i);
      }
    }
    return RevisionDeArchivos.sinCarpeta(archivo);
  }

  private static String hasta(List<String> partes, int cuantas) {
    StringBuilder ruta = new StringBuilder();
    for (String parte : partes.subList(0, cuantas)) {
      ruta.append('/').append(parte.replace("~", "~0").replace("/", "~1"));
    }
    return ruta.toString();
  }

  /** What its author calls the place: the name of the element that it is in, and the keys. */
  String donde() {
    List<String> partes = Nodo.partes(ruta());
    List<String> dichas = new ArrayList<>();
    for (int i = 0; i < partes.size(); i++) {
      if (raiz.en(hasta(partes, i)).esLista()) {
        String nombre = nombre(raiz.en(hasta(partes, i + 1)));
        if (!nombre.isEmpty()) {
          dichas.clear();
          dichas.add(nombre);
        }
      } else {
        dichas.add(partes.get(i));
      }
    }
    return dichas.isEmpty() ? clave() : String.join(".", dichas);
  }

  private static String nombre(Nodo elemento) {
    return elemento.entradas().stream()
        .map(entrada -> entrada.valor().texto())
        .findFirst()
        .orElse("");
  }

  /** The keys that the mapping lacks, of those that it must have. */
  Set<String> queFaltan() {
    Set<String> faltan = new LinkedHashSet<>(definicion().textos("required"));
    nodo().entradas().forEach(entrada -> faltan.remove(entrada.clave()));
    return faltan;
  }
}
