package org.gobiernoabierto.json;

import java.util.Map;
import java.util.regex.Pattern;

/** The members at the top of a payload that tell of its format, not of an exercise. */
final class Cabecera {

  static final String ESQUEMA = "$schema";
  static final String VERSION = "versionDeFormato";

  private static final Pattern FORMA = Pattern.compile("(0|[1-9]\\d{0,5})\\.(0|[1-9]\\d{0,5})");

  private final Esquema esquema;
  private final RecolectorDeFallas fallas;

  Cabecera(Esquema esquema, RecolectorDeFallas fallas) {
    this.esquema = esquema;
    this.fallas = fallas;
  }

  static boolean tiene(String miembro) {
    return miembro.equals(ESQUEMA) || miembro.equals(VERSION);
  }

  void revisar(String miembro, String valor) {
    if (miembro.equals(VERSION)) {
      version(valor);
    } else if (valor.startsWith(esquema.sinVersion())) {
      version(valor.substring(esquema.sinVersion().length()));
    } else if (valor.startsWith(Esquema.PREFIJO)) {
      fallas.agregar(
          CodigoDeFalla.ESQUEMA_DE_OTRO_DOCUMENTO,
          () -> Map.of("valor", valor, "actual", esquema.id()));
    }
  }

  private void version(String valor) {
    Map<String, ?> argumentos = Map.of("valor", valor, "actual", Esquema.VERSION);
    if (!FORMA.matcher(valor).matches()) {
      fallas.agregar(CodigoDeFalla.VERSION_INVALIDA, () -> argumentos);
    } else if (mayor(valor) > mayor(Esquema.VERSION)) {
      fallas.agregarSola(CodigoDeFalla.VERSION_NO_ADMITIDA, argumentos);
    }
  }

  private static int mayor(String version) {
    return Integer.parseInt(version.substring(0, version.indexOf('.')));
  }
}
