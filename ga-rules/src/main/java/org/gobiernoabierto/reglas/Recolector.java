package org.gobiernoabierto.reglas;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import org.gobiernoabierto.reglas.Observacion.Tipo;
import org.gobiernoabierto.reglas.catalogo.Catalogo;
import org.gobiernoabierto.reglas.catalogo.Parametro;
import org.gobiernoabierto.reglas.catalogo.Variante;
import org.gobiernoabierto.reglas.hechos.Juicio;
import org.jspecify.annotations.Nullable;

/** Takes down what the rules of one evaluation say. Not thread-safe: one per evaluation. */
final class Recolector implements Juicio {

  private final Catalogo catalogo;
  private final Causa[] causas;

  Recolector(Catalogo catalogo) {
    this.catalogo = catalogo;
    causas = new Causa[catalogo.fichas().size()];
    for (int i = 0; i < causas.length; i++) {
      causas[i] = new Causa();
    }
  }

  Causa causa(int ficha) {
    return causas[ficha];
  }

  @Override
  public void cumple(String requisito, @Nullable Comparable<?>... desde) {
    LocalDate ultimo = null;
    for (Comparable<?> dia : desde) {
      ultimo = ultimo(ultimo, (LocalDate) dia);
    }
    causa(requisito).cumple(ultimo);
  }

  @Override
  public @Nullable LocalDate primero(@Nullable LocalDate a, @Nullable LocalDate b) {
    return a == null || b != null && b.isBefore(a) ? b : a;
  }

  @Override
  public @Nullable LocalDate ultimo(@Nullable LocalDate a, @Nullable LocalDate b) {
    return a == null || b != null && b.isAfter(a) ? b : a;
  }

  @Override
  public long dias(LocalDate desde, LocalDate hasta) {
    return ChronoUnit.DAYS.between(desde, hasta);
  }

  @Override
  public boolean es(String parametro, String valor) {
    return valor(parametro).equals(valor);
  }

  @Override
  public boolean si(String parametro) {
    return es(parametro, "sí");
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
  public void noAplica(String requisito) {
    causa(requisito).noAplica();
  }

  @Override
  public int numero(String parametro) {
    String valor = valor(parametro);
    try {
      return Integer.parseInt(valor);
    } catch (NumberFormatException e) {
      throw new ReglaException(
          "El parámetro «" + parametro + "» no es un número, sino «" + valor + "»", e);
    }
  }

  @Override
  public LocalDate dia(String parametro) {
    String valor = valor(parametro);
    try {
      return LocalDate.parse(valor);
    } catch (DateTimeParseException e) {
      throw new ReglaException(
          "El parámetro «" + parametro + "» no es una fecha, sino «" + valor + "»", e);
    }
  }

  private String valor(String parametro) {
    Parametro propio = catalogo.parametro(parametro);
    if (propio == null) {
      throw new ReglaException("El catálogo no tiene el parámetro «" + parametro + "»");
    }
    return propio.valor();
  }

  private void anotar(
      Tipo tipo, String clave, @Nullable LocalDate vence, String ruta, Object[] datos) {
    Variante variante = variante(clave);
    causas[variante.ficha()].observar(new Observacion(tipo, variante, ruta, vence, datos));
  }

  private Causa causa(String requisito) {
    return causas[variante(requisito).ficha()];
  }

  private Variante variante(String clave) {
    Variante variante = catalogo.variante(clave);
    if (variante == null) {
      throw new ReglaException("El catálogo no tiene la clave «" + clave + "»");
    }
    return variante;
  }
}
