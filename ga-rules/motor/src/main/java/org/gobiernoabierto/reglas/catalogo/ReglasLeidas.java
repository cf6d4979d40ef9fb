package org.gobiernoabierto.reglas.catalogo;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.gobiernoabierto.informe.DefinicionLeida;
import org.gobiernoabierto.informe.Fundamento;
import org.jspecify.annotations.Nullable;

/**
 * What the rules of a rule set say, in Spanish, as the build read it from them; {@code {nombre}}
 * stands for the value of a parameter. Loaded when first asked for. Immutable and thread-safe.
 */
public final class ReglasLeidas {

  private final Supplier<@Nullable InputStream> recurso;
  private final Map<String, String> oraciones;
  private final @Nullable ReglasLeidas otras;
  private @Nullable Properties leidas;

  ReglasLeidas(Supplier<@Nullable InputStream> recurso, Map<String, String> oraciones) {
    this(recurso, oraciones, null);
  }

  private ReglasLeidas(
      Supplier<@Nullable InputStream> recurso,
      Map<String, String> oraciones,
      @Nullable ReglasLeidas otras) {
    this.recurso = recurso;
    this.oraciones = oraciones;
    this.otras = otras;
  }

  /** Those of a rule set and, of what it says nothing of, those of the one that it changes. */
  static ReglasLeidas de(ReglasLeidas unas, ReglasLeidas otras) {
    return new ReglasLeidas(unas.recurso, unas.oraciones, otras);
  }

  private boolean sonDeOtras(String clave) {
    return otras != null && !leidas().containsKey(clave);
  }

  private synchronized Properties leidas() {
    Properties ya = leidas;
    if (ya == null) {
      ya = new Properties();
      try (InputStream compiladas = recurso.get()) {
        if (compiladas != null) {
          ya.load(new InputStreamReader(compiladas, StandardCharsets.UTF_8));
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      leidas = ya;
    }
    return ya;
  }

  /**
   * What the rules of a requirement say, in their order.
   *
   * @param requisito its id
   * @return empty where the build did not read them
   */
  public List<String> de(String requisito) {
    String clave = requisito + ".reglas";
    return sonDeOtras(clave)
        ? requireNonNull(otras).de(requisito)
        : leidas().getProperty(clave, "").lines().toList();
  }

  /**
   * What those rules rest on that other rules define, by name.
   *
   * @param requisito its id
   */
  public List<DefinicionLeida> definiciones(String requisito) {
    return sonDeOtras(requisito + ".reglas")
        ? requireNonNull(otras).definiciones(requisito)
        : palabras(requisito + ".definiciones").map(this::definicion).toList();
  }

  /** What is called that which rules define as this type; null where the build did not read it. */
  public @Nullable String nombre(String tipo) {
    String clave = tipo + ".nombre";
    return sonDeOtras(clave) ? requireNonNull(otras).nombre(tipo) : leidas().getProperty(clave);
  }

  private DefinicionLeida definicion(String nombre) {
    if (sonDeOtras(nombre + ".nombre")) {
      return requireNonNull(otras).definicion(nombre);
    }
    return new DefinicionLeida(
        leidas().getProperty(nombre + ".nombre"),
        palabras(nombre + ".oraciones")
            .filter(oraciones::containsKey)
            .map(numero -> new Fundamento(numero, requireNonNull(oraciones.get(numero))))
            .toList(),
        de(nombre));
  }

  private Stream<String> palabras(String clave) {
    return Stream.of(leidas().getProperty(clave, "").split(" ")).filter(p -> !p.isEmpty());
  }
}
