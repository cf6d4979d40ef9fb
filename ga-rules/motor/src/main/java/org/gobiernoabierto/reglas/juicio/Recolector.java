package org.gobiernoabierto.reglas.juicio;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.Map;
import org.gobiernoabierto.idioma.Texto;
import org.gobiernoabierto.reglas.ReglaException;
import org.gobiernoabierto.reglas.catalogo.Catalogo;
import org.gobiernoabierto.reglas.catalogo.Redondeo;
import org.gobiernoabierto.reglas.catalogo.Variante;
import org.gobiernoabierto.reglas.hechos.Juicio;
import org.gobiernoabierto.reglas.juicio.Observacion.Tipo;
import org.jspecify.annotations.Nullable;

/** Takes down what the rules of one evaluation say. Not thread-safe: one per evaluation. */
public final class Recolector implements Juicio {

  private final Catalogo catalogo;
  private final Map<String, String> parametros;
  private final @Nullable Causa[] causas;
  private boolean redondea;

  /**
   * @param parametros the values with which an exercise is judged, by name
   */
  public Recolector(Catalogo catalogo, Map<String, String> parametros) {
    this.catalogo = catalogo;
    this.parametros = parametros;
    causas = new Causa[catalogo.fichas().size()];
  }

  Causa causa(int ficha) {
    Causa causa = causas[ficha];
    if (causa == null) {
      causa = new Causa();
      causas[ficha] = causa;
    }
    return causa;
  }

  @Override
  public void cumple(String requisito, @Nullable Comparable<?>... desde) {
    causa(requisito).cumple(ultimo(requisito, desde));
  }

  /** The latest of days whose type the rule does not know; null when there is none. */
  private @Nullable LocalDate ultimo(String requisito, @Nullable Comparable<?>... dias) {
    LocalDate ultimo = null;
    for (Comparable<?> dia : dias) {
      if (dia != null && !(dia instanceof LocalDate)) {
        throw new ReglaException(
            new Texto(
                    "«{requisito}» no se cumple desde un día, sino desde «{dia}»",
                    "“{requisito}” is met since “{dia}”, which is no day")
                .con("requisito", requisito, "dia", dia));
      }
      ultimo = ultimo(ultimo, (LocalDate) dia);
    }
    return ultimo;
  }

  @Override
  public void falta(String clave, String ruta, Object... datos) {
    anotar(Tipo.FALTA, clave, null, ruta, datos);
  }

  @Override
  public void faltaAntesDe(String clave, LocalDate vence, String ruta, Object... datos) {
    anotar(Tipo.FALTA, clave, vence, ruta, datos);
  }

  @Override
  public void sinValorar(String clave, String ruta, Object... datos) {
    anotar(Tipo.SIN_VALORAR, clave, null, ruta, datos);
  }

  @Override
  public void indeterminable(String clave, String ruta, Object... datos) {
    anotar(Tipo.INDETERMINABLE, clave, null, ruta, datos);
  }

  @Override
  public void advierte(String clave, String ruta, Object... datos) {
    anotar(Tipo.AVISO, clave, null, ruta, datos);
  }

  @Override
  public void informa(String clave, String ruta, Object... datos) {
    anotar(Tipo.INFORME, clave, null, ruta, datos);
  }

  @Override
  public void tarde(String clave, String ruta, Object... datos) {
    anotar(Tipo.RETRASO, clave, null, ruta, datos);
  }

  @Override
  public void vence(String requisito, LocalDate dia) {
    causa(requisito).vence(dia);
  }

  @Override
  public void noAplica(String requisito) {
    causa(requisito).noAplica();
  }

  @Override
  public int numero(String parametro) {
    String valor = valor(parametro);
    try {
      return Integer.parseInt(valor);
    } catch (NumberFormatException e) {
      throw noEs(new Texto("un número", "a number"), parametro, valor, e);
    }
  }

  @Override
  public LocalDate dia(String parametro) {
    String valor = valor(parametro);
    try {
      return LocalDate.parse(valor);
    } catch (DateTimeParseException e) {
      throw noEs(new Texto("una fecha", "a date"), parametro, valor, e);
    }
  }

  @Override
  public boolean es(String parametro, String valor) {
    return valor(parametro).equals(valor);
  }

  @Override
  public boolean si(String parametro) {
    String valor = valor(parametro);
    return switch (valor) {
      case "sí" -> true;
      case "no" -> false;
      default -> throw noEs(new Texto("sí o no", "yes or no"), parametro, valor, null);
    };
  }

  @Override
  public LocalDate masMeses(LocalDate dia, int meses) {
    redondea |= Redondeo.importa(dia, meses);
    return Redondeo.de(parametros).sumar(dia, meses);
  }

  /**
   * Whether some rule asked for a day that would be another one if months were rounded otherwise.
   */
  public boolean redondea() {
    return redondea;
  }

  private static ReglaException noEs(
      Texto que, String parametro, String valor, @Nullable Exception falla) {
    return new ReglaException(
        new Texto(
                "El parámetro «{nombre}» no es {que}, sino «{valor}»",
                "The parameter “{nombre}” is not {que}, but “{valor}”")
            .con("nombre", parametro, "que", que, "valor", valor),
        falla);
  }

  private String valor(String parametro) {
    String valor = parametros.get(parametro);
    if (valor == null) {
      throw new ReglaException(
          new Texto("No hay un parámetro «{nombre}»", "There is no parameter “{nombre}”")
              .con("nombre", parametro));
    }
    return valor;
  }

  private void anotar(
      Tipo tipo, String clave, @Nullable LocalDate vence, String ruta, Object[] datos) {
    Variante variante = variante(clave);
    ordenar(datos);
    causa(variante.ficha()).observar(new Observacion(tipo, variante, ruta, vence, datos));
  }

  /** What an accumulate gathers comes in no order that could be told. */
  private static void ordenar(Object[] datos) {
    for (int i = 0; i < datos.length; i++) {
      if (datos[i] instanceof Collection<?> varios
          && varios.stream().allMatch(Comparable.class::isInstance)) {
        datos[i] = varios.stream().sorted().toList();
      }
    }
  }

  private Causa causa(String requisito) {
    return causa(variante(requisito).ficha());
  }

  private Variante variante(String clave) {
    Variante variante = catalogo.variante(clave);
    if (variante == null) {
      throw new ReglaException(
          new Texto(
                  "El catálogo no tiene la clave «{clave}»",
                  "The catalogue does not have the key “{clave}”")
              .con("clave", clave));
    }
    return variante;
  }
}
