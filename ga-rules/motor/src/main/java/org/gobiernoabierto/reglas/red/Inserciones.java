package org.gobiernoabierto.reglas.red;

import java.util.ArrayList;
import java.util.List;
import org.drools.model.BitMask;
import org.drools.model.Channel;
import org.drools.model.Drools;
import org.drools.model.DroolsEntryPoint;
import org.gobiernoabierto.idioma.Texto;
import org.gobiernoabierto.reglas.ReglaException;

/** What definitions make, and all that they may do. Not thread-safe. */
final class Inserciones implements Drools {

  private final List<Object> hechas = new ArrayList<>(0);

  /** All that was inserted, in order. */
  List<Object> hechas() {
    return hechas;
  }

  @Override
  public void insert(Object hecho) {
    hechas.add(hecho);
  }

  @Override
  public void insert(Object hecho, boolean dinamico) {
    insert(hecho);
  }

  @Override
  public void update(Object hecho, String... propiedades) {
    throw soloInserta();
  }

  @Override
  public void update(Object hecho, BitMask propiedades) {
    throw soloInserta();
  }

  @Override
  public void delete(Object hecho) {
    throw soloInserta();
  }

  @Override
  public <T> T getRuntime(Class<T> clase) {
    throw soloInserta();
  }

  @Override
  public <T> T getContext(Class<T> clase) {
    throw soloInserta();
  }

  @Override
  public DroolsEntryPoint getEntryPoint(String nombre) {
    throw soloInserta();
  }

  @Override
  public void halt() {
    throw soloInserta();
  }

  @Override
  public void setFocus(String grupo) {
    throw soloInserta();
  }

  @Override
  public Channel getChannel(String nombre) {
    throw soloInserta();
  }

  @Override
  public void logicalInsert(Object hecho) {
    throw soloInserta();
  }

  @Override
  public void insertAsync(Object hecho) {
    throw soloInserta();
  }

  private static ReglaException soloInserta() {
    return new ReglaException(
        new Texto(
            "Una definición solo puede insertar lo que define",
            "A definition can only insert what it defines"));
  }
}
