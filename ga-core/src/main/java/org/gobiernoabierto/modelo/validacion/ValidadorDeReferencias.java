package org.gobiernoabierto.modelo.validacion;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.gobiernoabierto.modelo.EjercicioLocal;
import org.jspecify.annotations.Nullable;

/** Makes violations of what {@link RevisionDeReferencias} finds, up to a limit. */
public final class ValidadorDeReferencias
    implements ConstraintValidator<ReferenciasResueltas, EjercicioLocal> {

  @Override
  public boolean isValid(EjercicioLocal ejercicio, ConstraintValidatorContext contexto) {
    Violaciones violaciones = new Violaciones(contexto);
    RevisionDeReferencias.revisar(ejercicio, violaciones);
    return violaciones.cuantas == 0;
  }

  private static final class Violaciones implements RevisionDeReferencias.Destino {

    private final ConstraintValidatorContext contexto;
    private int cuantas;

    Violaciones(ConstraintValidatorContext contexto) {
      this.contexto = contexto;
    }

    @Override
    public boolean falla(String codigo, String valor, @Nullable String ayuda, String ruta) {
      if (cuantas == 0) {
        contexto.disableDefaultConstraintViolation();
      }
      NodosDeRuta.agregar(contexto, codigo + ": " + valor, ruta);
      cuantas++;
      return cuantas < ReferenciasResueltas.MAXIMO;
    }
  }
}
