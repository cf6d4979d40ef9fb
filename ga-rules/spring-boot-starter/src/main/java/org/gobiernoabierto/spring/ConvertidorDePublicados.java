package org.gobiernoabierto.spring;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.gobiernoabierto.informe.Calendario;
import org.gobiernoabierto.informe.CatalogoDeRequisitos;
import org.gobiernoabierto.informe.Explicacion;
import org.gobiernoabierto.informe.Informe;
import org.gobiernoabierto.informe.InformeDeAvance;
import org.gobiernoabierto.json.EscritorDeAvances;
import org.gobiernoabierto.json.EscritorDeCatalogos;
import org.gobiernoabierto.json.EscritorDeEjercicios;
import org.gobiernoabierto.json.EscritorDeExplicaciones;
import org.gobiernoabierto.json.EscritorDeInformes;
import org.gobiernoabierto.json.LectorDeEjercicios;
import org.gobiernoabierto.json.Lectura;
import org.gobiernoabierto.json.LecturaException;
import org.gobiernoabierto.modelo.EjercicioLocal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;

/**
 * Takes exercises as bodies, and {@link Lectura} for who wants to know where they stand in the text
 * and to see to the faults; gives exercises, reports, calendars, progress, explanations and
 * catalogues. Both in JSON, as it is published, whatever reads and writes the other bodies.
 */
final class ConvertidorDePublicados extends AbstractHttpMessageConverter<Object> {

  private final LectorDeEjercicios lector;
  private final Map<Class<?>, Function<Object, byte[]>> escritores = new LinkedHashMap<>();

  ConvertidorDePublicados(
      LectorDeEjercicios lector, EscritorDeInformes informes, EscritorDeEjercicios ejercicios) {
    super(MediaType.APPLICATION_JSON, new MediaType("application", "*+json"));
    this.lector = lector;
    escribir(Informe.class, informes::escribir);
    escribir(Calendario.class, informes::escribir);
    escribir(EjercicioLocal.class, ejercicios::escribir);
    escribir(InformeDeAvance.class, new EscritorDeAvances()::escribir);
    escribir(CatalogoDeRequisitos.class, new EscritorDeCatalogos()::escribir);
    escribir(Explicacion.class, norma -> new EscritorDeExplicaciones().escribir(norma, null));
  }

  private <T> void escribir(Class<T> clase, Function<T, byte[]> escritor) {
    escritores.put(clase, algo -> escritor.apply(clase.cast(algo)));
  }

  @Override
  public boolean canRead(Class<?> clase, @Nullable MediaType tipo) {
    return (clase == EjercicioLocal.class || clase == Lectura.class) && canRead(tipo);
  }

  @Override
  public boolean canWrite(Class<?> clase, @Nullable MediaType tipo) {
    return escritores.containsKey(clase) && canWrite(tipo);
  }

  @Override
  public List<MediaType> getSupportedMediaTypes(Class<?> clase) {
    return canRead(clase, null) || canWrite(clase, null) ? getSupportedMediaTypes() : List.of();
  }

  @Override
  protected boolean supports(Class<?> clase) {
    return canRead(clase, null) || canWrite(clase, null);
  }

  @Override
  protected Object readInternal(Class<?> clase, HttpInputMessage entrada) throws IOException {
    Lectura lectura = lector.leer(entrada.getBody());
    if (clase == Lectura.class) {
      return lectura;
    }
    try {
      return lectura.orElseThrow();
    } catch (LecturaException e) {
      throw new HttpMessageNotReadableException(String.valueOf(e.getMessage()), e, entrada);
    }
  }

  @Override
  protected void writeInternal(Object algo, HttpOutputMessage salida) throws IOException {
    Function<Object, byte[]> escritor = escritores.get(algo.getClass());
    if (escritor == null) {
      throw new IllegalArgumentException("No se publica: " + algo.getClass().getName());
    }
    salida.getBody().write(escritor.apply(algo));
  }
}
