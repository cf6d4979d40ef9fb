package org.gobiernoabierto.reglas.autoria;

import static org.gobiernoabierto.reglas.autoria.CodigoDeDefecto.CLAVE_YAML_DESCONOCIDA;
import static org.gobiernoabierto.reglas.autoria.CodigoDeDefecto.CLAVE_YAML_REPETIDA;
import static org.gobiernoabierto.reglas.autoria.CodigoDeDefecto.FALTA_CLAVE_YAML;
import static org.gobiernoabierto.reglas.autoria.CodigoDeDefecto.FALTA_IDIOMA;
import static org.gobiernoabierto.reglas.autoria.CodigoDeDefecto.FECHA_MAL_ESCRITA;
import static org.gobiernoabierto.reglas.autoria.CodigoDeDefecto.FORMA_EQUIVOCADA;
import static org.gobiernoabierto.reglas.autoria.CodigoDeDefecto.VALOR_DESCONOCIDO;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.gobiernoabierto.idioma.Texto;
import org.jspecify.annotations.Nullable;

/** What all YAML of a rule set has in common: keys that are known, and values of a shape. */
final class FormaYaml {

  private static final List<String> IDIOMAS = List.of("es", "en");

  private final Hallados hallados;

  FormaYaml(Hallados hallados) {
    this.hallados = hallados;
  }

  /**
   * The keys of a mapping.
   *
   * @param donde what the mapping is called
   * @param obligadas keys that it must have
   * @param otras keys that it may have
   * @return whether it is a mapping
   */
  boolean mapa(Nodo nodo, String donde, List<String> obligadas, List<String> otras) {
    if (!nodo.esMapa()) {
      forma(
          nodo,
          donde,
          new Texto("una lista de claves y valores", "keys and values"),
          "clave: valor");
      return false;
    }
    List<String> conocidas = new ArrayList<>(obligadas);
    conocidas.addAll(otras);
    Set<String> vistas = new HashSet<>();
    Set<String> queridas = new HashSet<>();
    for (Nodo.Entrada entrada : nodo.entradas()) {
      if (!vistas.add(entrada.clave())) {
        hallados.agregar(CLAVE_YAML_REPETIDA, entrada.lugar(), "clave", entrada.clave());
      } else if (!conocidas.contains(entrada.clave())) {
        List<String> libres = conocidas.stream().filter(c -> nodo.valor(c) == null).toList();
        Sugerencia.parecida(entrada.clave(), libres).ifPresent(queridas::add);
        hallados.agregar(
            CLAVE_YAML_DESCONOCIDA,
            entrada.lugar(),
            "clave",
            entrada.clave(),
            "sugerencia",
            Sugerencia.de(entrada.clave(), libres.isEmpty() ? conocidas : libres));
      }
    }
    for (String clave : obligadas) {
      if (!vistas.contains(clave) && !queridas.contains(clave)) {
        falta(nodo.lugar(), clave, donde);
      }
    }
    return true;
  }

  void falta(Lugar lugar, String clave, String donde) {
    hallados.agregar(
        FALTA_CLAVE_YAML, lugar, "clave", clave, "donde", donde, "ejemplo", clave + ": …");
  }

  /** The value of a key that must be text, when it is. */
  @Nullable Nodo texto(Nodo mapa, String clave) {
    Nodo valor = mapa.valor(clave);
    if (valor == null || valor.esTexto()) {
      if (valor != null) {
        entreComillas(valor);
      }
      return valor;
    }
    forma(valor, clave, new Texto("un texto", "a text"), clave + ": \"…\"");
    return null;
  }

  /** The elements of a key that must be a list of texts. */
  List<Nodo> textos(Nodo mapa, String clave, String ejemplo) {
    Nodo valor = mapa.valor(clave);
    if (valor == null) {
      return List.of();
    }
    if (!valor.esLista() || !valor.elementos().stream().allMatch(Nodo::esTexto)) {
      forma(
          valor,
          clave,
          new Texto("una lista entre corchetes", "a list in square brackets"),
          clave + ": [" + ejemplo + "]");
      return List.of();
    }
    valor.elementos().forEach(this::entreComillas);
    return valor.elementos();
  }

  private void entreComillas(Nodo valor) {
    if (valor.cambiaAlLeerse()) {
      forma(
          valor,
          valor.texto(),
          new Texto("un texto entre comillas", "a text between quotes"),
          "\"" + valor.texto() + "\"");
    }
  }

  void forma(Nodo nodo, String clave, Texto que, String ejemplo) {
    hallados.agregar(
        FORMA_EQUIVOCADA, nodo.lugar(), "clave", clave, "que", que, "ejemplo", ejemplo);
  }

  /** The value of a key that must be one of a fixed list. */
  void uno(Nodo mapa, String clave, Class<? extends Enum<?>> lista) {
    uno(mapa, clave, Stream.of(lista.getEnumConstants()).map(Enum::name).toList());
  }

  void uno(Nodo mapa, String clave, List<String> valores) {
    Nodo valor = texto(mapa, clave);
    if (valor != null && !valores.contains(valor.texto())) {
      hallados.agregar(
          VALOR_DESCONOCIDO,
          valor.lugar(),
          "clave",
          clave,
          "valor",
          valor.texto(),
          "sugerencia",
          Sugerencia.de(valor.texto(), valores));
    }
  }

  void fecha(Nodo mapa, String clave) {
    Nodo valor = texto(mapa, clave);
    if (valor != null && !Fechas.es(valor.texto())) {
      hallados.agregar(FECHA_MAL_ESCRITA, valor.lugar(), "valor", valor.texto());
    }
  }

  /** The texts of a key in both languages, which must be there when the key is. */
  void idiomas(Nodo mapa, String clave, String donde) {
    Nodo textos = mapa.valor(clave);
    if (textos == null || !mapa(textos, clave, List.of(), IDIOMAS)) {
      return;
    }
    for (String idioma : IDIOMAS) {
      Nodo texto = textos.valor(idioma);
      if (texto == null || !texto.esTexto()) {
        hallados.agregar(
            FALTA_IDIOMA,
            texto == null ? textos.lugar() : texto.lugar(),
            "clave",
            idioma,
            "idioma",
            idioma.equals("es") ? new Texto("español", "Spanish") : new Texto("inglés", "English"),
            "donde",
            donde);
      }
    }
  }
}
