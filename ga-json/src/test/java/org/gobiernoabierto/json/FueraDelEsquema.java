package org.gobiernoabierto.json;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gobiernoabierto.informe.Falla;

/** What the reader refuses and a schema cannot say, with the codes of the faults. */
enum FueraDelEsquema {
  REFERENCIAS("REFERENCIA_SIN_RESOLVER", false, "que cada id citado exista"),
  REFERENCIAS_AMBIGUAS(
      "REFERENCIA_AMBIGUA",
      false,
      "que el id de una actividad o un producto se cite con el de su compromiso cuando otro compromiso"
          + " también lo tiene"),
  IDS_REPETIDOS("ID_REPETIDO", false, "que ningún id se repita entre cosas de la misma clase"),
  ELEMENTOS_REPETIDOS(
      "ELEMENTO_REPETIDO",
      false,
      "que el monitoreo, la evaluación y cada actualización traten una vez de cada cosa"),
  AVANCES_CONTRADICTORIOS(
      "AVANCE_CONTRADICTORIO",
      false,
      "que las actualizaciones de un mismo día informen lo mismo de cada cosa"),
  PERIODOS("PERIODO_INVERTIDO", false, "que ningún periodo termine antes de empezar"),
  RUTAS(
      "RUTA_DESCONOCIDA",
      false,
      "que cada puntero de «desconocidos» y de «noHubo» lleve a un lugar que un ejercicio pueda tener"),
  LUGARES("LUGAR_INEXISTENTE", false, "que ese lugar exista en este"),
  DESCONOCIDOS_Y_DADOS(
      "DESCONOCIDO_Y_DADO", false, "que no se dé un dato que se declara desconocido"),
  CLASES_DE_LUGAR(
      "LUGAR_DE_OTRA_CLASE", false, "que los límites se digan de fechas, y cuántos hay, de listas"),
  VERSIONES(
      "VERSION_INADMISIBLE", false, "que lo que una fuente dice de un lugar pueda estar en él"),
  CUANTOS("CUANTOS_DE_MENOS", false, "que de una lista no se den más elementos de los que se dice"),
  NO_HUBO_Y_DADOS(
      "NO_HUBO_Y_DADO",
      false,
      "que de lo que está en «noHubo» nada se dé ni se declare desconocido"),
  OBLIGATORIOS(
      "FALTA_MIEMBRO",
      false,
      "que un miembro obligatorio que no es un id falte solo donde se declara desconocido"),
  DIRECCIONES(
      "DIRECCION_INVALIDA",
      false,
      "que en cada dirección el dominio y lo que le sigue estén bien escritos"),
  MIEMBROS_REPETIDOS("MIEMBRO_REPETIDO", true, "que ningún miembro se repita en un objeto"),
  UTF8("UTF8_INVALIDO", true, "que los bytes sean UTF-8"),
  MEDIOS_PARES("CARACTER_INVALIDO", true, "que ningún texto tenga medio par sustituto"),
  TAMANO("LIMITE_TAMANO", true, "el límite de tamaño del documento"),
  ANIDAMIENTO("LIMITE_ANIDAMIENTO", true, "el de objetos y listas unos dentro de otros"),
  TEXTO("LIMITE_TEXTO", true, "el del largo de un texto o del nombre de un miembro"),
  NUMERO("LIMITE_NUMERO", true, "el de las cifras de un número"),
  ELEMENTOS("LIMITE_LISTA", true, "el de elementos de una lista o miembros de un objeto");

  /** What can never be absent. */
  private static final Pattern IMPRESCINDIBLES =
      Pattern.compile("/dispensas.*|/entidad|/edicion|.*/id|/desconocidos/[0-9]+/lugar");

  private final String codigo;
  private final boolean deCualquierDocumento;
  private final String que;

  FueraDelEsquema(String codigo, boolean deCualquierDocumento, String que) {
    this.codigo = codigo;
    this.deCualquierDocumento = deCualquierDocumento;
    this.que = que;
  }

  String codigo() {
    return codigo;
  }

  String que() {
    return que;
  }

  static Set<String> codigos() {
    return Stream.of(values()).map(FueraDelEsquema::codigo).collect(Collectors.toSet());
  }

  /** Whether a schema says what is wrong. */
  static boolean loDiceElEsquema(Falla falla) {
    return !codigos().contains(falla.codigo())
        || falla.codigo().equals(OBLIGATORIOS.codigo)
            && IMPRESCINDIBLES.matcher(falla.ruta()).matches();
  }

  /** The list, to stand in a schema. */
  static String comentario(Esquema esquema) {
    return Stream.of(values())
        .filter(f -> f.deCualquierDocumento || esquema == Esquema.EJERCICIO)
        .map(f -> f.que)
        .collect(
            Collectors.joining(
                "; ",
                "Los formatos («format») se deben hacer valer. Lo que la lectura exige además y un"
                    + " esquema no puede decir: ",
                "."));
  }
}
