package org.gobiernoabierto.reglas.autoria.compilacion;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.gobiernoabierto.reglas.ArtefactoDeReglas;
import org.gobiernoabierto.reglas.autoria.CompilaCatalogo;

/** A rule set compiled at run time, kept in memory. Immutable and thread-safe. */
public final class ReglasCompiladas implements ArtefactoDeReglas {

  private final String modulo;
  private final String catalogo;
  private final String lecturas;
  private final List<String> modelos;
  private final ClassLoader cargador;

  /**
   * @param nombre of the rule set
   * @param catalogo what {@link CompilaCatalogo#compilar} made
   * @param lecturas what {@link CompilaCatalogo#lecturas} made; empty where nobody reads it
   * @param modelos classes of the models among {@code clases}
   * @param clases classes by name
   */
  public ReglasCompiladas(
      String nombre,
      String catalogo,
      String lecturas,
      List<String> modelos,
      Map<String, byte[]> clases) {
    this(
        "carpeta/" + nombre,
        catalogo,
        lecturas,
        modelos,
        clases,
        ReglasCompiladas.class.getClassLoader());
  }

  private ReglasCompiladas(
      String modulo,
      String catalogo,
      String lecturas,
      List<String> modelos,
      Map<String, byte[]> clases,
      ClassLoader padre) {
    this.modulo = modulo;
    this.catalogo = catalogo;
    this.lecturas = lecturas;
    this.modelos = List.copyOf(modelos);
    String lugar = "META-INF/kie/" + modulo;
    cargador =
        new ClasesEnMemoria(
            padre,
            clases,
            Map.of(
                lugar + "/catalogo.properties",
                catalogo.getBytes(StandardCharsets.UTF_8),
                lugar + "/lecturas.properties",
                lecturas.getBytes(StandardCharsets.UTF_8),
                lugar + "/drools-model",
                String.join("\n", modelos).getBytes(StandardCharsets.UTF_8)));
  }

  /**
   * The same with one model in the place of another.
   *
   * @param viejo class of the model that goes
   * @param nuevo class of the model that comes
   * @param clases the classes of {@code nuevo}
   */
  public ReglasCompiladas cambiando(String viejo, String nuevo, Map<String, byte[]> clases) {
    return new ReglasCompiladas(
        modulo,
        catalogo,
        lecturas,
        modelos.stream().map(modelo -> modelo.equals(viejo) ? nuevo : modelo).toList(),
        clases,
        cargador);
  }

  /** The same with another catalogue. */
  public ReglasCompiladas conCatalogo(String nuevo) {
    return new ReglasCompiladas(modulo, nuevo, lecturas, modelos, Map.of(), cargador);
  }

  @Override
  public String modulo() {
    return modulo;
  }

  @Override
  public ClassLoader cargador() {
    return cargador;
  }
}
