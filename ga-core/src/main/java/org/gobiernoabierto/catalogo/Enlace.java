package org.gobiernoabierto.catalogo;

import java.util.List;
import java.util.Optional;

/**
 * A liaison officer of INAI for the exercises of 2016, as the guide's last table prints it (§7.2).
 *
 * <p>The directory is historical: show it as such and never as a live contact. Two addresses use
 * another given name than the row's; they are kept as printed.
 *
 * @param nombre name as printed
 * @param correo electronic address as printed
 * @param entidades entities that the liaison served
 */
public record Enlace(String nombre, String correo, List<EntidadFederativa> entidades) {

  /** The seven liaisons of 2016, in the order of the guide. */
  public static final List<Enlace> DE_2016 =
      List.of(
          new Enlace(
              "María José Montiel",
              "maria.montiel@inai.org.mx",
              List.of(EntidadFederativa.NLE, EntidadFederativa.QUE)),
          new Enlace("Carolina Arce", "laura.arce@inai.org.mx", List.of(EntidadFederativa.CHH)),
          new Enlace(
              "Ricardo Valencia", "ricardo.valencia@inai.org.mx", List.of(EntidadFederativa.MIC)),
          new Enlace(
              "Dionisio Zabaleta",
              "dionisio.zabaleta@inai.org.mx",
              List.of(EntidadFederativa.SIN, EntidadFederativa.CMX)),
          new Enlace(
              "Jennifer Colín", "jennifer.colin@inai.org.mx", List.of(EntidadFederativa.CAM)),
          new Enlace(
              "Clemente Poblano", "jose.poblano@inai.org.mx", List.of(EntidadFederativa.GRO)),
          new Enlace("Ana Corzo", "ana.corzo@inai.org.mx", List.of(EntidadFederativa.MEX)));

  public Enlace {
    entidades = List.copyOf(entidades);
  }

  /**
   * The liaison of 2016 for {@code entidad}; empty for the 23 entities that the guide does not
   * list.
   */
  public static Optional<Enlace> de(EntidadFederativa entidad) {
    return DE_2016.stream().filter(enlace -> enlace.entidades.contains(entidad)).findFirst();
  }
}
