package org.gobiernoabierto.modelo.validacion;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An address on the web: {@code http://} or {@code https://}, a host, of any script and without a
 * user before it, and the rest as {@link URI} has it. Null is valid.
 */
@Target({ElementType.FIELD, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Direccion.Validador.class)
public @interface Direccion {

  String message() default "DIRECCION_INVALIDA";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /** Parses the address, with its host in ASCII. */
  final class Validador implements ConstraintValidator<Direccion, String> {

    private static final int LARGO_DE_ANFITRION = 255;
    private static final Pattern PARTES =
        Pattern.compile(
            "([Hh][Tt][Tt][Pp][Ss]?://)([^/?#:@]+|\\[[^/?#@]+])((?::[0-9]*)?(?:[/?#].*)?)",
            Pattern.DOTALL);

    @Override
    public boolean isValid(@Nullable String direccion, ConstraintValidatorContext contexto) {
      if (direccion == null) {
        return true;
      }
      if (esLlana(direccion)) {
        return true;
      }
      Matcher partes = PARTES.matcher(direccion);
      try {
        return partes.matches()
            && new URI(partes.group(1) + enAscii(partes.group(2)) + partes.group(3)).getHost()
                != null;
      } catch (URISyntaxException | IllegalArgumentException e) {
        return false;
      }
    }

    /** Whether it is as most addresses are, which are valid and need not be taken apart. */
    private static boolean esLlana(String direccion) {
      int i = direccion.startsWith("https://") ? 8 : direccion.startsWith("http://") ? 7 : -1;
      if (i < 0) {
        return false;
      }
      int nombre = i;
      for (; i < direccion.length() && direccion.charAt(i) != '/'; i++) {
        char c = direccion.charAt(i);
        boolean enElBorde = i == nombre || direccion.charAt(i - 1) == '-';
        if (c == '.' && !enElBorde) {
          nombre = i + 1;
        } else if (!esLetraOCifra(c) && (c != '-' || i == nombre)) {
          return false;
        }
      }
      if (i == nombre || direccion.charAt(i - 1) == '-' || direccion.charAt(nombre) < 'a') {
        return false;
      }
      for (; i < direccion.length(); i++) {
        char c = direccion.charAt(i);
        if (!esLetraOCifra(c) && (c < 'A' || c > 'Z') && "/-._~".indexOf(c) < 0) {
          return false;
        }
      }
      return true;
    }

    private static boolean esLetraOCifra(char c) {
      return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    }

    /** The host as the network has it, or as it is when it is longer than any can be. */
    private static String enAscii(String anfitrion) {
      for (int i = 0; i < anfitrion.length(); i++) {
        if (anfitrion.charAt(i) >= 0x80) {
          return anfitrion.length() > LARGO_DE_ANFITRION ? anfitrion : IDN.toASCII(anfitrion);
        }
      }
      return anfitrion;
    }
  }
}
