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

    private static final Pattern PARTES =
        Pattern.compile(
            "([Hh][Tt][Tt][Pp][Ss]?://)([^/?#:@]+|\\[[^/?#@]+])((?::[0-9]*)?(?:[/?#].*)?)",
            Pattern.DOTALL);

    @Override
    public boolean isValid(@Nullable String direccion, ConstraintValidatorContext contexto) {
      if (direccion == null) {
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

    private static String enAscii(String anfitrion) {
      return anfitrion.chars().allMatch(c -> c < 0x80) ? anfitrion : IDN.toASCII(anfitrion);
    }
  }
}
