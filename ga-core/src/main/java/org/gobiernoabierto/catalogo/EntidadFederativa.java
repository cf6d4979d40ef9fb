package org.gobiernoabierto.catalogo;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The 32 federal entities of Mexico. Keys and names are INEGI's, codes those of ISO 3166-2:MX; the
 * constants are named after the ISO code.
 */
public enum EntidadFederativa {
  /** Aguascalientes. */
  AGU("01", "Aguascalientes", "Ags."),
  /** Baja California. */
  BCN("02", "Baja California", "BC"),
  /** Baja California Sur. */
  BCS("03", "Baja California Sur", "BCS"),
  /** Campeche. */
  CAM("04", "Campeche", "Camp."),
  /** Coahuila de Zaragoza. */
  COA("05", "Coahuila de Zaragoza", "Coah.", "Coahuila"),
  /** Colima. */
  COL("06", "Colima", "Col."),
  /** Chiapas. */
  CHP("07", "Chiapas", "Chis."),
  /** Chihuahua. */
  CHH("08", "Chihuahua", "Chih."),
  /** Ciudad de México. */
  CMX("09", "Ciudad de México", "CDMX", "Distrito Federal", "CDMX", "DF"),
  /** Durango. */
  DUR("10", "Durango", "Dgo."),
  /** Guanajuato. */
  GUA("11", "Guanajuato", "Gto."),
  /** Guerrero. */
  GRO("12", "Guerrero", "Gro."),
  /** Hidalgo. */
  HID("13", "Hidalgo", "Hgo."),
  /** Jalisco. */
  JAL("14", "Jalisco", "Jal."),
  /** México. */
  MEX("15", "México", "Mex.", "Estado de México", "Edomex", "Mexico"),
  /** Michoacán de Ocampo. */
  MIC("16", "Michoacán de Ocampo", "Mich.", "Michoacán"),
  /** Morelos. */
  MOR("17", "Morelos", "Mor."),
  /** Nayarit. */
  NAY("18", "Nayarit", "Nay."),
  /** Nuevo León. */
  NLE("19", "Nuevo León", "NL", "Nuevo Léon"),
  /** Oaxaca. */
  OAX("20", "Oaxaca", "Oax."),
  /** Puebla. */
  PUE("21", "Puebla", "Pue."),
  /** Querétaro. */
  QUE("22", "Querétaro", "Qro.", "Querétaro de Arteaga"),
  /** Quintana Roo. */
  ROO("23", "Quintana Roo", "Q. Roo"),
  /** San Luis Potosí. */
  SLP("24", "San Luis Potosí", "SLP"),
  /** Sinaloa. */
  SIN("25", "Sinaloa", "Sin."),
  /** Sonora. */
  SON("26", "Sonora", "Son."),
  /** Tabasco. */
  TAB("27", "Tabasco", "Tab."),
  /** Tamaulipas. */
  TAM("28", "Tamaulipas", "Tamps."),
  /** Tlaxcala. */
  TLA("29", "Tlaxcala", "Tlax."),
  /** Veracruz de Ignacio de la Llave. */
  VER("30", "Veracruz de Ignacio de la Llave", "Ver.", "Veracruz"),
  /** Yucatán. */
  YUC("31", "Yucatán", "Yuc."),
  /** Zacatecas. */
  ZAC("32", "Zacatecas", "Zac.");

  private final String clave;
  private final String nombre;
  private final String abreviatura;
  private final List<String> alias;

  EntidadFederativa(String clave, String nombre, String abreviatura, String... alias) {
    this.clave = clave;
    this.nombre = nombre;
    this.abreviatura = abreviatura;
    this.alias = List.of(alias);
  }

  /** INEGI's key: two digits, {@code 01} to {@code 32}. */
  public String clave() {
    return clave;
  }

  /** Code of ISO 3166-2, such as {@code MX-NLE}; the form used in JSON. */
  public String iso() {
    return "MX-" + name();
  }

  /** Official name. */
  public String nombre() {
    return nombre;
  }

  /** Usual abbreviation. */
  public String abreviatura() {
    return abreviatura;
  }

  /** Other names in use; never null, often empty. */
  public List<String> alias() {
    return alias;
  }

  /** The entity with exactly this ISO 3166-2 code, if there is one. */
  public static Optional<EntidadFederativa> deIso(String codigo) {
    return Stream.of(values()).filter(entidad -> entidad.iso().equals(codigo)).findFirst();
  }

  /**
   * The entity that a person means by a key, ISO code, name, abbreviation or alias; case, accents
   * and punctuation are forgiven.
   *
   * @return empty when no entity is called so: never a guess
   */
  public static Optional<EntidadFederativa> buscar(String texto) {
    return Optional.ofNullable(PorNombre.INDICE.get(normalizado(texto)));
  }

  /** The three entities whose names are nearest to {@code texto}, nearest first. */
  public static List<EntidadFederativa> parecidas(String texto) {
    String buscado = normalizado(texto);
    return Stream.of(values())
        .sorted(
            Comparator.comparingInt(
                (EntidadFederativa entidad) ->
                    entidad
                        .nombres()
                        .mapToInt(n -> Parecido.distancia(n, buscado))
                        .min()
                        .orElseThrow()))
        .limit(3)
        .toList();
  }

  private Stream<String> nombres() {
    return Stream.of(Stream.of(clave, iso(), name(), nombre, abreviatura), alias.stream())
        .flatMap(s -> s)
        .map(EntidadFederativa::normalizado);
  }

  /** Made when a name is first looked up: reading a payload needs only codes. */
  private static final class PorNombre {

    static final Map<String, EntidadFederativa> INDICE = indice();
  }

  private static Map<String, EntidadFederativa> indice() {
    Map<String, EntidadFederativa> indice = new HashMap<>();
    for (EntidadFederativa entidad : values()) {
      entidad.nombres().forEach(n -> indice.put(n, entidad));
    }
    return Map.copyOf(indice);
  }

  private static String normalizado(String texto) {
    return Normalizer.normalize(texto, Normalizer.Form.NFD)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^a-z0-9]", "");
  }
}
