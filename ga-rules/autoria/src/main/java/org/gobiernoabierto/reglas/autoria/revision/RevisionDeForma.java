package org.gobiernoabierto.reglas.autoria.revision;

import static org.gobiernoabierto.reglas.autoria.defectos.CodigoDeDefecto.CLAVE_YAML_DESCONOCIDA;
import static org.gobiernoabierto.reglas.autoria.defectos.CodigoDeDefecto.CLAVE_YAML_REPETIDA;
import static org.gobiernoabierto.reglas.autoria.defectos.CodigoDeDefecto.FALTA_CLAVE_YAML;
import static org.gobiernoabierto.reglas.autoria.defectos.CodigoDeDefecto.FALTA_IDIOMA;
import static org.gobiernoabierto.reglas.autoria.defectos.CodigoDeDefecto.FORMA_EQUIVOCADA;
import static org.gobiernoabierto.reglas.autoria.defectos.CodigoDeDefecto.VALOR_DESCONOCIDO;

import dev.harrel.jsonschema.FormatEvaluatorFactory;
import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.gobiernoabierto.idioma.Texto;
import org.gobiernoabierto.reglas.autoria.EsquemaDeReglas;
import org.gobiernoabierto.reglas.autoria.ReglasConDefectosException;
import org.gobiernoabierto.reglas.autoria.archivos.Archivo;
import org.gobiernoabierto.reglas.autoria.archivos.ArchivoYaml;
import org.gobiernoabierto.reglas.autoria.archivos.Nodo;
import org.gobiernoabierto.reglas.autoria.archivos.NodoJson;
import org.gobiernoabierto.reglas.autoria.defectos.CodigoDeDefecto;
import org.gobiernoabierto.reglas.autoria.defectos.Hallados;
import org.gobiernoabierto.reglas.autoria.defectos.Lugar;
import org.gobiernoabierto.reglas.autoria.defectos.Sugerencia;
import org.jspecify.annotations.Nullable;

/**
 * Whether a YAML file is as its schema says. The validator finds what is not; here it is told at
 * its place and with what mends it.
 */
public final class RevisionDeForma {

  private static final String PALABRA_DEL_CODIGO = "x-codigo";
  private static final List<String> DEL_VALOR = List.of("pattern", "format", "minimum", "maximum");
  private static final List<String> DE_LA_CLASE = List.of("type", "enum", "minItems");
  private static final Texto LISTA = new Texto("una lista", "a list");
  private static final Texto ENTRE_CORCHETES =
      new Texto("una lista entre corchetes", "a list in square brackets");
  private static final Texto CLAVES =
      new Texto("claves con sangría debajo, cada una con su valor", "indented keys with values");
  private static final Texto TEXTO = new Texto("un texto", "a text");
  private static final Texto ENTRE_COMILLAS =
      new Texto("un texto entre comillas", "a text between quotes");
  private static final Texto SIN_COMILLAS = new Texto("un valor sin comillas", "a value unquoted");
  private static final Texto COMO_EL_EJEMPLO = new Texto("como en el ejemplo", "as in the example");

  private static final Validator VALIDADOR = validador();

  private final Nodo raiz;
  private final List<FallaDeForma> fallas;
  private final Hallados hallados;

  public RevisionDeForma(EsquemaDeReglas esquema, Archivo archivo, Nodo raiz, Hallados hallados) {
    this.raiz = raiz;
    this.hallados = hallados;
    fallas =
        VALIDADOR.validate(id(esquema), new NodoJson(raiz, "")).getErrors().stream()
            .map(error -> new FallaDeForma(archivo, raiz, esquema.raiz(), error))
            .toList();
  }

  private static Validator validador() {
    Validator validador =
        new ValidatorFactory()
            .withJsonNodeFactory(NodoJson.FABRICA)
            .withEvaluatorFactory(new FormatEvaluatorFactory())
            .withDisabledSchemaValidation(true)
            .createValidator();
    for (EsquemaDeReglas esquema : EsquemaDeReglas.values()) {
      validador.registerSchema(id(esquema), new NodoJson(esquema.raiz(), ""));
    }
    return validador;
  }

  private static URI id(EsquemaDeReglas esquema) {
    return URI.create(esquema.raiz().texto("$id"));
  }

  /**
   * What a file says.
   *
   * @throws ReglasConDefectosException when it is not as its schema says
   * @throws RuntimeException when it is no YAML, or has tags that nobody knows
   */
  public static Nodo leer(Archivo archivo) {
    Nodo raiz = ArchivoYaml.leer(archivo).dicho();
    raiz.suelto();
    Hallados hallados = new Hallados();
    EsquemaDeReglas.de(archivo)
        .ifPresent(
            esquema -> {
              RevisionDeForma forma = new RevisionDeForma(esquema, archivo, raiz, hallados);
              forma.claves();
              forma.valores();
            });
    if (hallados.hayErrores()) {
      throw new ReglasConDefectosException(hallados.enOrden());
    }
    return raiz;
  }

  /** Tells keys that are not known, lacking or there twice, and values of another kind. */
  public void claves() {
    raiz.todos().forEach(this::repetidas);
    Map<String, Set<String>> queridas = new HashMap<>();
    deClase(FallaDeForma::esUnaClave)
        .forEach(
            falla ->
                queridas
                    .computeIfAbsent(falla.rutaDelMapa(), ruta -> new HashSet<>())
                    .addAll(desconocida(falla)));
    deClase(falla -> falla.palabra().equals("required"))
        .forEach(falla -> faltan(falla, queridas.getOrDefault(falla.ruta(), Set.of())));
    DE_LA_CLASE.forEach(
        palabra -> deClase(falla -> falla.palabra().equals(palabra)).forEach(this::deOtraClase));
  }

  /**
   * Tells texts that are not written as they must be, unless something that knows more of them has
   * told it already.
   */
  public void valores() {
    deClase(falla -> DEL_VALOR.contains(falla.palabra())).forEach(this::malEscrito);
  }

  private List<FallaDeForma> deClase(Predicate<FallaDeForma> clase) {
    return fallas.stream().filter(clase).toList();
  }

  private void repetidas(Nodo nodo) {
    Set<String> vistas = new HashSet<>();
    for (Nodo.Entrada entrada : nodo.entradas()) {
      if (!vistas.add(entrada.clave())) {
        hallados.agregar(CLAVE_YAML_REPETIDA, entrada.lugar(), "clave", entrada.clave());
      }
    }
  }

  /** Tells a key that does not belong there, and gives the lacking one that it was meant to be. */
  private Set<String> desconocida(FallaDeForma falla) {
    String clave = falla.clave();
    Nodo definicion = falla.definicionDelMapa();
    CodigoDeDefecto suyo = codigo(definicion);
    List<String> conocidas =
        definicion.entradas("properties").stream().map(Nodo.Entrada::clave).toList();
    if (suyo != null) {
      hallados.agregar(suyo, falla.lugarDeLaClave(), "ruta", clave, "variante", clave);
      return Set.of();
    }
    if (conocidas.isEmpty()) {
      forma(falla.lugarDeLaClave(), clave, COMO_EL_EJEMPLO, ejemplo(definicion) + ": …");
      return Set.of();
    }
    List<String> libres = new ArrayList<>(conocidas);
    falla.dentroDe().entradas().forEach(entrada -> libres.remove(entrada.clave()));
    hallados.agregar(
        CLAVE_YAML_DESCONOCIDA,
        falla.lugarDeLaClave(),
        "clave",
        clave,
        "sugerencia",
        Sugerencia.de(clave, libres.isEmpty() ? conocidas : libres));
    return Sugerencia.parecida(clave, libres).map(Set::of).orElse(Set.of());
  }

  private void faltan(FallaDeForma falla, Set<String> queridas) {
    for (String clave : falla.queFaltan()) {
      Nodo definicion = falla.definicionDe(clave);
      boolean idioma = definicion != null && codigo(definicion) == FALTA_IDIOMA;
      if (idioma) {
        sinIdioma(falla.nodo().lugar(), clave, falla.donde());
      } else if (!queridas.contains(clave)) {
        hallados.agregar(
            FALTA_CLAVE_YAML,
            falla.nodo().lugar(),
            "clave",
            clave,
            "donde",
            falla.donde(),
            "ejemplo",
            clave + ": …");
      }
    }
  }

  private void sinIdioma(Lugar lugar, String clave, String donde) {
    hallados.agregar(
        FALTA_IDIOMA,
        lugar,
        "clave",
        clave,
        "idioma",
        clave.equals("es") ? new Texto("español", "Spanish") : new Texto("inglés", "English"),
        "donde",
        donde);
  }

  private void deOtraClase(FallaDeForma falla) {
    Nodo nodo = falla.nodo();
    Nodo definicion = falla.definicion();
    List<String> valores = valores(definicion);
    String texto = nodo.texto();
    String clase = falla.palabra().equals("minItems") ? "array" : clases(definicion).get(0);
    if (clase.equals("string") && codigo(definicion) != null) {
      malEscrito(falla);
    } else if (nodo.esTexto() && valores.contains(texto)) {
      forma(nodo.lugar(), falla.clave(), SIN_COMILLAS, falla.clave() + ": " + texto);
    } else if (nodo.esTexto() && !valores.isEmpty()) {
      hallados.agregar(
          VALOR_DESCONOCIDO,
          nodo.lugar(),
          "clave",
          falla.clave(),
          "valor",
          texto,
          "sugerencia",
          Sugerencia.de(texto, valores));
    } else if (!valores.isEmpty()) {
      forma(nodo.lugar(), falla.clave(), COMO_EL_EJEMPLO, falla.clave() + ": " + valores.get(0));
    } else if (nodo.esTexto() && clase.equals("string")) {
      forma(nodo.lugar(), texto, ENTRE_COMILLAS, "\"" + texto + "\"");
    } else {
      segunLaClase(falla, clase);
    }
  }

  private void segunLaClase(FallaDeForma falla, String clase) {
    String clave = falla.clave();
    Lugar lugar = falla.nodo().lugar();
    switch (clase) {
      case "object" -> forma(lugar, clave, CLAVES, "clave: valor");
      case "array" -> {
        Nodo elementos = falla.definicionDeLosElementos();
        String primera = elementos.textos("required").stream().findFirst().orElse("");
        if (primera.isEmpty()) {
          forma(lugar, clave, ENTRE_CORCHETES, clave + ": [\"" + ejemplo(elementos) + "\"]");
        } else {
          forma(lugar, clave, LISTA, "- " + primera + ": …");
        }
      }
      default -> forma(lugar, clave, TEXTO, clave + ": \"…\"");
    }
  }

  private void malEscrito(FallaDeForma falla) {
    Nodo nodo = falla.nodo();
    CodigoDeDefecto suyo = codigo(falla.definicion());
    if (suyo == FALTA_IDIOMA) {
      sinIdioma(nodo.lugar(), falla.clave(), falla.donde());
    } else if (!nodo.esTexto()) {
      segunLaClase(falla, "string");
    } else if (suyo != null) {
      hallados.agregar(suyo, nodo.lugar(), "valor", nodo.texto(), "ruta", nodo.texto());
    } else {
      forma(
          nodo.lugar(),
          falla.clave(),
          COMO_EL_EJEMPLO,
          falla.clave() + ": \"" + ejemplo(falla.definicion()) + "\"");
    }
  }

  private void forma(Lugar lugar, String clave, Texto que, String ejemplo) {
    hallados.agregar(FORMA_EQUIVOCADA, lugar, "clave", clave, "que", que, "ejemplo", ejemplo);
  }

  /** The code that the schema gives to what is wrong there; null for that of its kind. */
  private static @Nullable CodigoDeDefecto codigo(Nodo definicion) {
    String codigo = definicion.texto(PALABRA_DEL_CODIGO);
    return codigo.isEmpty() ? null : CodigoDeDefecto.valueOf(codigo);
  }

  /** The only values that there are; none where any of a kind will do. */
  private static List<String> valores(Nodo definicion) {
    return clases(definicion).equals(List.of("boolean"))
        ? List.of("true", "false")
        : definicion.textos("enum");
  }

  private static List<String> clases(Nodo definicion) {
    String una = definicion.texto("type");
    return una.isEmpty() ? definicion.textos("type") : List.of(una);
  }

  private static String ejemplo(Nodo definicion) {
    return definicion.elementos("examples").stream()
        .map(ejemplo -> ejemplo.esMapa() ? ejemplo.entradas().get(0).clave() : ejemplo.texto())
        .findFirst()
        .orElse("…");
  }
}
