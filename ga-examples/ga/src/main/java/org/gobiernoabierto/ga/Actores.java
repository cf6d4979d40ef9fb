package org.gobiernoabierto.ga;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gobiernoabierto.catalogo.Parecido;
import org.gobiernoabierto.idioma.Texto;
import org.gobiernoabierto.idioma.Textos;
import org.gobiernoabierto.modelo.Actor;
import org.gobiernoabierto.modelo.ActorBuilder;
import org.gobiernoabierto.modelo.Sector;
import org.jspecify.annotations.Nullable;

/** The actors that somebody names, each once. */
final class Actores {

  private static final Map<String, Sector> SECTORES =
      Stream.of(Sector.values())
          .collect(
              Collectors.toMap(
                  sector -> Dicho.llano(sector.name()), s -> s, (a, b) -> a, LinkedHashMap::new));

  private static final Texto NO_ES_SECTOR =
      new Texto("«{escrito}» no es un sector{sugerencia}", "“{escrito}” is no sector{sugerencia}");
  private static final Texto QUISO_DECIR =
      new Texto("; ¿quiso decir {parecido}?", "; did you mean {parecido}?");
  private static final Texto SE_ESPERA =
      new Texto(": se espera {sectores} o «no sé»", ": {sectores} or “not known” is expected");

  private final List<Actor> actores = new ArrayList<>();

  List<Actor> todos() {
    return actores;
  }

  /**
   * The id of an actor.
   *
   * @param escrito its name and its sector, with a colon between; the name alone when it has been
   *     named before
   * @throws EntradaException when it is written otherwise
   */
  String id(String escrito) {
    Actor conocido = deNombre(escrito);
    if (conocido != null) {
      return conocido.id();
    }
    int corte = escrito.lastIndexOf(':');
    String nombre = escrito.substring(0, Math.max(0, corte)).strip();
    if (Textos.oNulo(nombre) == null) {
      throw new EntradaException(
          new Texto(
                  "«{escrito}» no dice el sector: se escribe Nombre:SECTOR, con {sectores} o «no sé»",
                  "“{escrito}” does not tell the sector: it is written Name:SECTOR, with {sectores} or"
                      + " “not known”")
              .con("escrito", escrito, "sectores", sectores()));
    }
    Sector sector = sector(escrito.substring(corte + 1));
    Actor otro = deNombre(nombre);
    if (otro != null && otro.sector() != sector) {
      throw new EntradaException(
          new Texto(
                  "ya se dijo otro sector de «{nombre}»",
                  "another sector of “{nombre}” was told before")
              .con("nombre", nombre));
    }
    return otro == null ? agregar(nombre, sector) : otro.id();
  }

  private String agregar(String nombre, @Nullable Sector sector) {
    String id = "actor-" + (actores.size() + 1);
    ActorBuilder actor = ActorBuilder.builder().id(id).nombre(nombre);
    actores.add((sector == null ? actor : actor.sector(sector)).build());
    return id;
  }

  private @Nullable Actor deNombre(String nombre) {
    return actores.stream().filter(a -> nombre.equals(a.nombre())).findFirst().orElse(null);
  }

  private static @Nullable Sector sector(String escrito) {
    if (Dicho.noSeSabe(escrito)) {
      return null;
    }
    String llano = Dicho.llano(escrito);
    Sector sector = SECTORES.get(llano);
    if (sector == null) {
      Texto sugerencia =
          Parecido.masCercano(llano, SECTORES.keySet())
              .map(
                  parecido ->
                      QUISO_DECIR.con("parecido", requireNonNull(SECTORES.get(parecido)).name()))
              .orElse(SE_ESPERA.con("sectores", sectores()));
      throw new EntradaException(
          NO_ES_SECTOR.con("escrito", escrito.strip(), "sugerencia", sugerencia));
    }
    return sector;
  }

  private static String sectores() {
    return Stream.of(Sector.values()).map(Sector::name).collect(Collectors.joining(", "));
  }
}
