package org.gobiernoabierto.ga;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gobiernoabierto.catalogo.Parecido;
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
          "«%s» no dice el sector: se escribe Nombre:SECTOR, con %s o «no sé»"
              .formatted(escrito, sectores()));
    }
    Sector sector = sector(escrito.substring(corte + 1));
    Actor otro = deNombre(nombre);
    if (otro != null && otro.sector() != sector) {
      throw new EntradaException("ya se dijo otro sector de «" + nombre + "»");
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
      String sugerencia =
          Parecido.masCercano(llano, SECTORES.keySet())
              .map(parecido -> "; ¿quiso decir " + SECTORES.get(parecido) + "?")
              .orElse(": se espera " + sectores() + " o «no sé»");
      throw new EntradaException("«" + escrito.strip() + "» no es un sector" + sugerencia);
    }
    return sector;
  }

  private static String sectores() {
    return Stream.of(Sector.values()).map(Sector::name).collect(Collectors.joining(", "));
  }
}
