package org.gobiernoabierto.reglas.red;

import java.util.List;
import org.drools.model.EntryPoint;
import org.drools.model.Global;
import org.drools.model.Model;
import org.drools.model.Query;
import org.drools.model.Rule;
import org.drools.model.TypeMetaData;

/** A model with only some of its rules. */
public record ParteDeModelo(Model modelo, List<Rule> reglas) implements Model {

  @Override
  public String getName() {
    return modelo.getName();
  }

  @Override
  public String getPackageName() {
    return modelo.getPackageName();
  }

  @Override
  @SuppressWarnings("rawtypes")
  public List<Global> getGlobals() {
    return modelo.getGlobals();
  }

  @Override
  public List<Rule> getRules() {
    return reglas;
  }

  @Override
  public List<Query> getQueries() {
    return modelo.getQueries();
  }

  @Override
  public List<TypeMetaData> getTypeMetaDatas() {
    return modelo.getTypeMetaDatas();
  }

  @Override
  public List<EntryPoint> getEntryPoints() {
    return modelo.getEntryPoints();
  }
}
