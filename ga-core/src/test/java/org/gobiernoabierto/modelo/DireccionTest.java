package org.gobiernoabierto.modelo;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DireccionTest {

  private static final Validator VALIDADOR =
      Validation.byDefaultProvider()
          .configure()
          .messageInterpolator(new ParameterMessageInterpolator())
          .buildValidatorFactory()
          .getValidator();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://garante.example",
        "http://garante.example/gobierno-abierto/?a=b&c=%C3%B1#d",
        "HTTPS://WWW.Garante.Example:8443/",
        "https://ñandú.example/año/acta.pdf",
        "https://garante.example.",
        "http://10.0.0.1/",
        "http://[2001:db8::1]:80/a:b@c",
        " "
      })
  void admitsAddressesOnTheWeb(String direccion) {
    assertThat(faltas(direccion)).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "pendiente",
        "javascript:alert(1)",
        "ftp://garante.example/acta.pdf",
        "garante.example/gobierno",
        "//garante.example",
        "https:garante.example",
        "https://",
        "https:///acta.pdf",
        "https://usuario:clave@garante.example",
        "https://garante.example/acta 1.pdf",
        "https://garante.example/%zz",
        "https://garante..example",
        "https://garante.example:puerto/",
        "https://garante-.example/",
        "https://garante.-example/",
        "https://garante.example-/",
        "https://garante.1ejemplo/",
        "https://.example/",
        "https://-.example",
        "https://[::1",
        " https://garante.example",
        "https://garante.example\nhttps://otro.example"
      })
  void refusesAnythingElse(String direccion) {
    assertThat(faltas(direccion)).isOne();
  }

  private static long faltas(String direccion) {
    return VALIDADOR
        .validate(SeguimientoBuilder.builder().portalDelGarante(direccion).build())
        .stream()
        .filter(v -> v.getMessageTemplate().equals("DIRECCION_INVALIDA"))
        .count();
  }
}
