package org.gobiernoabierto.reglas;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.gobiernoabierto.reglas.catalogo.Catalogo;
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
  public void cumple(String requisito) {
    cumple(requisito, null);
  }

  @Override
  public void cumple(String requisito, @Nullable LocalDate desde) {
    causa(requisito).cumple(desde);
  }

  @Override
  public void falta(String clave, String ruta, Object... datos) {
    anotar(causa -> causa.faltas, clave, null, ruta, datos);
  }

  @Override
  public void faltaAntesDe(String clave, LocalDate vence, String ruta, Object... datos) {
    anotar(causa -> causa.faltas, clave, vence, ruta, datos);
  }

  @Override
  public void sinValorar(String clave, String ruta, Object... datos) {
    anotar(causa -> causa.sinValorar, clave, null, ruta, datos);
  }

  @Override
  public void advierte(String clave, String ruta, Object... datos) {
    anotar(causa -> causa.avisos, clave, null, ruta, datos);
  }

  @Override
  public void informa(String clave, String ruta, Object... datos) {
    anotar(causa -> causa.informes, clave, null, ruta, datos);
  }

  @Override
  public void tarde(String clave, String ruta, Object... datos) {
    anotar(causa -> causa.retrasos, clave, null, ruta, datos);
  }

  @Override
  public void noAplica(String requisito) {
    causa(requisito).noAplica = true;
  }

  private void anotar(
      Function<Causa, List<Observacion>> donde,
      String clave,
      @Nullable LocalDate vence,
      String ruta,
      Object[] datos) {
    Variante variante = variante(clave);
    donde.apply(causas[variante.ficha()]).add(new Observacion(variante, ruta, vence, datos));
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
