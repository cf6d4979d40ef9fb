package org.gobiernoabierto.ga;

import java.net.URISyntaxException;
import java.nio.file.Path;
import picocli.CommandLine.IVersionProvider;

/** The version that the build wrote into the jar, where that is, and what runs it. */
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() throws URISyntaxException {
    String version = Ga.class.getPackage().getImplementationVersion();
    Path desde = Path.of(Ga.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    return new String[] {
      version == null ? "ga" : "ga " + version, desde.toString(), "Java " + Runtime.version()
    };
  }
}
