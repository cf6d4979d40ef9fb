package org.gobiernoabierto.json;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.gobiernoabierto.catalogo.EntidadFederativa;
import org.gobiernoabierto.idioma.Nombrado;
import org.gobiernoabierto.idioma.Textos;
import org.gobiernoabierto.json.PlanDeRegistro.Miembro;
import org.gobiernoabierto.modelo.Desconocido;
import org.gobiernoabierto.modelo.Edicion;
import org.gobiernoabierto.modelo.FechaIncierta;
import org.gobiernoabierto.modelo.validacion.Direccion;
import org.gobiernoabierto.modelo.validacion.Identificador;
import org.gobiernoabierto.modelo.validacion.RutaDelModelo;

/** Makes the schema of the texts that are read into a record, from what the reader goes by. */
final class GeneradorDeEsquemas {

  static final String IDENTIFICADOR = "^[A-Za-z0-9._-]{1,64}$";
  static final String DE_ELEMENTO = "^([A-Za-z0-9._-]{1,64}/)?[A-Za-z0-9._-]{1,64}$";
  static final String DIA = "^(19|2[01])[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$";
  static final String MES = "^(19|2[01])[0-9]{2}-(0[1-9]|1[0-2])$";
  static final String ANIO = "^(19|2[01])[0-9]{2}$";

  /** A character that shows. */
  static final String NO_EN_BLANCO = "[^" + Textos.BLANCOS + "]";

  /** The beginning of an address, or a text in which nothing shows. */
  static final String DIRECCION = "^[Hh][Tt][Tt][Pp][Ss]?://[^/?#:@]|^[" + Textos.BLANCOS + "]*$";

  static final String RUTA = "^(?=/)(/[A-Za-z]+(/[A-Za-z0-9._-]{1,64})*)?(/x-([^~]|~[01])*)?$";
  static final String VERSION = "[01]\\.(0|[1-9][0-9]{0,5})$";

  private static final String CABECERA = "Cabecera";
  private static final String FECHA = "Fecha";
  private static final String CUALQUIER_OBJETO = "CualquierObjeto";
  private static final String DESCONOCIDOS = "desconocidos";
  private static final String OBLIGATORIO = " Obligatorio, salvo que se declare desconocido.";

  private final Esquema esquema;
  private final Descripciones descripciones;
  private final Map<String, Object> definiciones = new TreeMap<>();

  GeneradorDeEsquemas(Esquema esquema, Descripciones descripciones) {
    this.esquema = esquema;
    this.descripciones = descripciones;
  }

  /** The schema of a text that is read into {@code clase}, to be written as JSON. */
  Map<String, Object> generar(Class<?> clase, String comentario) {
    Map<String, Object> documento = new LinkedHashMap<>();
    documento.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    documento.put("$id", esquema.id());
    documento.put("$comment", comentario);
    documento.putAll(registro(clase, cabecera()));
    documento.put("$defs", definiciones);
    return documento;
  }

  private Map<String, Object> cabecera() {
    Map<String, Object> propiedades = new LinkedHashMap<>();
    String deEste = "^" + esquema.sinVersion() + VERSION;
    propiedades.put(
        Cabecera.ESQUEMA,
        deLaCabecera(Cabecera.ESQUEMA, deEste + "|^(?!" + Esquema.PREFIJO + ")", esquema.id()));
    propiedades.put(
        Cabecera.VERSION, deLaCabecera(Cabecera.VERSION, "^" + VERSION, Esquema.VERSION));
    return propiedades;
  }

  private Map<String, Object> deLaCabecera(String nombre, String patron, String ejemplo) {
    Map<String, Object> miembro = new LinkedHashMap<>();
    miembro.put("description", descripciones.descripcion(CABECERA, nombre));
    miembro.put("type", tipo("string", true));
    miembro.put("pattern", patron);
    miembro.put("examples", List.of(ejemplo));
    return miembro;
  }

  private Map<String, Object> registro(Class<?> clase, Map<String, Object> propiedades) {
    String nombre = clase.getSimpleName();
    List<String> obligatorios = new ArrayList<>();
    RecordComponent[] componentes = clase.getRecordComponents();
    PlanDeRegistro plan = PlanDeRegistro.de(clase);
    for (Miembro miembro : plan.miembros()) {
      AnnotatedType tipo = componentes[miembro.indice()].getAnnotatedType();
      boolean imprescindible = plan.esImprescindible(miembro);
      propiedades.put(miembro.nombre(), miembro(nombre, miembro, tipo, !imprescindible));
      if (imprescindible) {
        obligatorios.add(miembro.nombre());
      }
    }
    if (plan.desconocidos() != null) {
      propiedades.put(DESCONOCIDOS, desconocidos(plan));
    }
    Map<String, Object> registro = descrito(nombre);
    ejemplos(registro, descripciones.ejemplos(nombre));
    registro.put("type", "object");
    registro.put("properties", propiedades);
    if (!obligatorios.isEmpty()) {
      registro.put("required", obligatorios);
    }
    if (clase == FechaIncierta.class) {
      registro.put("not", Map.of("properties", todosNulos(plan.componentes())));
    }
    registro.put("additionalProperties", false);
    registro.put("patternProperties", Map.of("^x-", true));
    return registro;
  }

  /** What an object has that gives none of its members, or null for them. */
  private static Map<String, Object> todosNulos(Collection<String> miembros) {
    Map<String, Object> nulos = new LinkedHashMap<>();
    miembros.forEach(miembro -> nulos.put(miembro, Map.of("type", "null")));
    return nulos;
  }

  private Map<String, Object> desconocidos(PlanDeRegistro plan) {
    Map<String, Object> miembro = new LinkedHashMap<>();
    miembro.put("description", descripciones.descripcion(CUALQUIER_OBJETO, DESCONOCIDOS));
    miembro.put("type", tipo("array", true));
    Map<String, Object> propio = new LinkedHashMap<>();
    propio.put("type", "string");
    propio.put("pattern", "^x-");
    miembro.put(
        "items", Map.of("anyOf", List.of(Map.of("enum", List.copyOf(plan.componentes())), propio)));
    return miembro;
  }

  private Map<String, Object> descrito(String tipo) {
    Map<String, Object> descrito = new LinkedHashMap<>();
    descrito.put("title", descripciones.titulo(tipo));
    descrito.put("description", descripciones.descripcion(tipo));
    return descrito;
  }

  private Map<String, Object> miembro(
      String registro, Miembro miembro, AnnotatedType tipo, boolean nulo) {
    Map<String, Object> descrito = new LinkedHashMap<>();
    String descripcion = descripciones.descripcion(registro, miembro.nombre());
    descrito.put(
        "description", miembro.obligatorio() && nulo ? descripcion + OBLIGATORIO : descripcion);
    descrito.putAll(valor(miembro.forma(), tipo, nulo));
    ejemplos(descrito, descripciones.ejemplos(registro, miembro.nombre()));
    return descrito;
  }

  private static void ejemplos(Map<String, Object> en, List<?> ejemplos) {
    if (!ejemplos.isEmpty()) {
      en.put("examples", ejemplos);
    }
  }

  private Map<String, Object> valor(Forma forma, AnnotatedType tipo, boolean nulo) {
    if (forma instanceof Forma.Registro registro && registro.clase() == Desconocido.class) {
      return Map.of("anyOf", List.of(puntero(false), definido(Desconocido.class, false)));
    }
    if (forma == Forma.Simple.FECHA) {
      return fecha(nulo);
    }
    if (forma instanceof Forma.Registro registro) {
      return definido(registro.clase(), nulo);
    }
    if (forma instanceof Forma.Enumeracion || forma == Forma.Simple.ENTIDAD) {
      return definido((Class<?>) tipo.getType(), nulo);
    }
    if (tipo.isAnnotationPresent(NotBlank.class)) {
      return definido("TextoVisible", NO_EN_BLANCO, nulo);
    }
    if (tipo.isAnnotationPresent(Direccion.class)) {
      return definido("Direccion", DIRECCION, nulo);
    }
    Map<String, Object> valor = new LinkedHashMap<>();
    if (forma instanceof Forma.Lista lista) {
      valor.put("type", tipo("array", nulo));
      valor.put("items", valor(lista.elemento(), elemento(tipo), false));
      return valor;
    }
    switch ((Forma.Simple) forma) {
      case TEXTO -> texto(valor, tipo, nulo);
      case DIA -> dia(valor, nulo);
      case LOGICO -> valor.put("type", tipo("boolean", nulo));
      case ENTERO -> entero(valor, tipo, nulo);
      case EDICION ->
          entero(valor, Edicion.class.getRecordComponents()[0].getAnnotatedType(), nulo);
      case DECIMAL -> valor.put("type", tipo("number", nulo));
      default -> throw new IllegalArgumentException("No schema for " + forma);
    }
    return valor;
  }

  private static AnnotatedType elemento(AnnotatedType lista) {
    return ((AnnotatedParameterizedType) lista).getAnnotatedActualTypeArguments()[0];
  }

  private static Map<String, Object> puntero(boolean nulo) {
    Map<String, Object> valor = new LinkedHashMap<>();
    valor.put("type", tipo("string", nulo));
    valor.put("format", "json-pointer");
    valor.put("pattern", RUTA);
    return valor;
  }

  private static void texto(Map<String, Object> valor, AnnotatedType tipo, boolean nulo) {
    if (tipo.isAnnotationPresent(RutaDelModelo.class)) {
      valor.putAll(puntero(nulo));
      return;
    }
    valor.put("type", tipo("string", nulo));
    Identificador identificador = tipo.getAnnotation(Identificador.class);
    if (identificador != null) {
      valor.put("pattern", identificador.deElemento() ? DE_ELEMENTO : IDENTIFICADOR);
    }
  }

  private static void dia(Map<String, Object> valor, boolean nulo) {
    valor.put("type", tipo("string", nulo));
    valor.put("format", "date");
    valor.put("pattern", DIA);
  }

  private Map<String, Object> fecha(boolean nulo) {
    Map<String, Object> dia = new LinkedHashMap<>();
    dia(dia, false);
    Map<String, Object> fecha = descrito(FECHA);
    ejemplos(fecha, descripciones.ejemplos(FECHA));
    fecha.put(
        "anyOf", List.of(dia, escrita(MES), escrita(ANIO), definido(FechaIncierta.class, false)));
    definiciones.put(FECHA, fecha);
    return referencia(FECHA, nulo);
  }

  private static Map<String, Object> escrita(String patron) {
    Map<String, Object> escrita = new LinkedHashMap<>();
    escrita.put("type", "string");
    escrita.put("pattern", patron);
    return escrita;
  }

  private static void entero(Map<String, Object> valor, AnnotatedType tipo, boolean nulo) {
    Min min = tipo.getAnnotation(Min.class);
    Max max = tipo.getAnnotation(Max.class);
    valor.put("type", tipo("integer", nulo));
    valor.put("minimum", min == null ? Integer.MIN_VALUE : min.value());
    valor.put("maximum", max == null ? Integer.MAX_VALUE : max.value());
  }

  private static Object tipo(String tipo, boolean nulo) {
    return nulo ? List.of(tipo, "null") : tipo;
  }

  private Map<String, Object> definido(Class<?> clase, boolean nulo) {
    String nombre = clase.getSimpleName();
    if (!definiciones.containsKey(nombre)) {
      definiciones.put(nombre, Map.of());
      definiciones.put(
          nombre, clase.isEnum() ? enumeracion(clase) : registro(clase, new LinkedHashMap<>()));
    }
    return referencia(nombre, nulo);
  }

  private Map<String, Object> definido(String nombre, String patron, boolean nulo) {
    Map<String, Object> texto = descrito(nombre);
    texto.put("type", "string");
    texto.put("pattern", patron);
    definiciones.put(nombre, texto);
    return referencia(nombre, nulo);
  }

  private static Map<String, Object> referencia(String nombre, boolean nulo) {
    Map<String, Object> referencia = Map.of("$ref", "#/$defs/" + nombre);
    return nulo ? Map.of("anyOf", List.of(referencia, Map.of("type", "null"))) : referencia;
  }

  private Map<String, Object> enumeracion(Class<?> clase) {
    Map<String, String> nombres = new LinkedHashMap<>();
    for (Object constante : clase.getEnumConstants()) {
      if (constante instanceof EntidadFederativa entidad) {
        nombres.put(entidad.iso(), entidad.nombre());
      } else {
        nombres.put(((Enum<?>) constante).name(), ((Nombrado) constante).nombre().es());
      }
    }
    Map<String, Object> enumeracion = descrito(clase.getSimpleName());
    enumeracion.merge("description", enumerados(nombres), (a, b) -> a + " " + b);
    enumeracion.put("enum", List.copyOf(nombres.keySet()));
    return enumeracion;
  }

  static String enumerados(Map<String, String> nombres) {
    return nombres.entrySet().stream()
        .map(nombre -> nombre.getKey() + ": " + nombre.getValue())
        .collect(Collectors.joining("; ", "Valores: ", "."));
  }
}
