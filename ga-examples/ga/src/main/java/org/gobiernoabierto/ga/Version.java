package org.gobiernoabierto.ga;

import picocli.CommandLine.IVersionProvider;

/** The version that the build wrote into the jar. */
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() {
    String version = Ga.class.getPackage().getImplementationVersion();
    return new String[] {"ga " + (version == null ? "(sin empacar)" : version)};
  }
}
