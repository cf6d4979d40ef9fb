package org.gobiernoabierto.jackson2;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.util.function.Function;
import org.gobiernoabierto.informe.Calendario;
import org.gobiernoabierto.informe.CatalogoDeRequisitos;
import org.gobiernoabierto.informe.Comparacion;
import org.gobiernoabierto.informe.Dispensas;
import org.gobiernoabierto.informe.Explicacion;
import org.gobiernoabierto.informe.ExplicacionDelResultado;
import org.gobiernoabierto.informe.Informe;
import org.gobiernoabierto.informe.InformeDeAvance;
import org.gobiernoabierto.json.EscritorDeAvances;
import org.gobiernoabierto.json.EscritorDeCatalogos;
import org.gobiernoabierto.json.EscritorDeEjercicios;
import org.gobiernoabierto.json.EscritorDeExplicaciones;
import org.gobiernoabierto.json.EscritorDeInformes;
import org.gobiernoabierto.json.LectorDeDispensas;
import org.gobiernoabierto.json.LectorDeEjercicios;
import org.gobiernoabierto.json.Limites;
import org.gobiernoabierto.json.Problema;
import org.gobiernoabierto.modelo.EjercicioLocal;

/**
 * Makes a mapper of Jackson 2 read exercises and dispensations, and write exercises, reports,
 * calendars, progress, explanations of requirements, catalogues and problems, as the published
 * JSON. A mapper finds it by the service loader ({@code findAndAddModules}), or is given one:
 *
 * <pre>{@code
 * JsonMapper.builder()
 *     .addModule(
 *         new GobiernoAbiertoModule(
 *             new LectorDeEjercicios().revisando(evaluador::revisarForma), new EscritorDeInformes()))
 *     .build();
 * }</pre>
 *
 * <p>A whole document is written byte for byte as the writers of {@code ga-json} write it, whatever
 * layout the mapper has; within something else, or in another format than JSON, it has the same
 * members in the layout of the mapper. {@link #enLaDisposicionDelAnfitrion()} has always that, for
 * who writes a document a line.
 *
 * <p>What cannot be read is a {@link FallasException} with the faults of {@link
 * LectorDeEjercicios}, at their lines and columns. Some things stay the mapper's, with exceptions
 * of its own: a document that is empty or whose first token is none, what follows the value, what
 * its parser allows beyond JSON, and a text that stops being JSON where the parser no longer holds
 * what came before. Columns may be off in a line in which strings are written with escapes and
 * without. What nobody told the reader it does not know either: the one that the service loader
 * finds tells faults of form only.
 */
public final class GobiernoAbiertoModule extends SimpleModule {

  private static final long serialVersionUID = 1L;

  private final transient LectorDeEjercicios lector;
  private final transient EscritorDeInformes escritor;
  private final boolean conSuDisposicion;

  /** With a reader and a writer as they are made. */
  public GobiernoAbiertoModule() {
    this(new LectorDeEjercicios(), new EscritorDeInformes());
  }

  /**
   * With others.
   *
   * @param lector reads exercises
   * @param escritor writes reports, calendars and problems
   */
  public GobiernoAbiertoModule(LectorDeEjercicios lector, EscritorDeInformes escritor) {
    this(lector, escritor, true);
  }

  private GobiernoAbiertoModule(
      LectorDeEjercicios lector, EscritorDeInformes escritor, boolean conSuDisposicion) {
    super("gobierno-abierto");
    this.lector = requireNonNull(lector, "lector");
    this.escritor = requireNonNull(escritor, "escritor");
    this.conSuDisposicion = conSuDisposicion;
    leer(EjercicioLocal.class, json -> lector.leer(json).orElseThrow(), lector.limites());
    leer(Dispensas.class, new LectorDeDispensas()::leer, Limites.PREDETERMINADOS);
    escribir(EjercicioLocal.class, new EscritorDeEjercicios()::escribir);
    escribir(Informe.class, escritor::escribir);
    escribir(Calendario.class, escritor::escribir);
    escribir(Problema.class, escritor::escribir);
    escribir(InformeDeAvance.class, new EscritorDeAvances()::escribir);
    escribir(CatalogoDeRequisitos.class, new EscritorDeCatalogos()::escribir);
    EscritorDeExplicaciones explicaciones = new EscritorDeExplicaciones();
    escribir(Explicacion.class, explicacion -> explicaciones.escribir(explicacion, null));
    noEscribir(ExplicacionDelResultado.class, "EscritorDeExplicaciones");
    noEscribir(Comparacion.class, "EscritorDeComparaciones");
  }

  /** This module, with whole documents too in the layout of the mapper. */
  public GobiernoAbiertoModule enLaDisposicionDelAnfitrion() {
    return new GobiernoAbiertoModule(lector, escritor, false);
  }

  private <T> void leer(Class<T> clase, Function<byte[], T> como, Limites limites) {
    addDeserializer(clase, new LeidoDeserializer<>(clase, como, limites.bytes()));
  }

  private <T> void escribir(Class<T> clase, Function<T, byte[]> como) {
    addSerializer(clase, new PublicadoSerializer<>(clase, como, conSuDisposicion));
  }

  /** Of which not enough is there to write it as it is published. */
  private <T> void noEscribir(Class<T> clase, String quien) {
    addSerializer(
        clase,
        new StdSerializer<T>(clase) {
          @Override
          public void serialize(T valor, JsonGenerator json, SerializerProvider contexto)
              throws JsonMappingException {
            contexto.reportBadDefinition(
                clase, "No se publica por sí sola: la escribe " + quien + ", de ga-json");
          }
        });
  }
}
