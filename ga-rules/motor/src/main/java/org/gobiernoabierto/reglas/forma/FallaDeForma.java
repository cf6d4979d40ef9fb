package org.gobiernoabierto.reglas.forma;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.lang.annotation.Annotation;
import java.time.LocalDate;
import java.util.Map;
import org.gobiernoabierto.idioma.Texto;
import org.gobiernoabierto.informe.Falla;
import org.gobiernoabierto.modelo.Anios;
import org.jspecify.annotations.Nullable;

/** What is said of a violation of the shape. */
final class FallaDeForma {

  static final Map<Class<? extends Annotation>, CodigoDeForma> DE_ANOTACIONES =
      Map.of(
          NotNull.class, CodigoDeForma.FALTA_DATO,
          NotBlank.class, CodigoDeForma.FALTA_DATO,
          Min.class, CodigoDeForma.FUERA_DE_RANGO,
          Max.class, CodigoDeForma.FUERA_DE_RANGO);

  private static final int LARGO_DE_MUESTRA = 60;
  private static final Texto SIN_AYUDA = new Texto("", "");
  private static final Map<CodigoDeForma, Texto> AYUDAS =
      Map.of(
          CodigoDeForma.ID_REPETIDO, new Texto(" en {ayuda}", " at {ayuda}"),
          CodigoDeForma.REFERENCIA_SIN_RESOLVER,
              new Texto(" ¿Quiso decir «{ayuda}»?", " Did you mean “{ayuda}”?"));
  private static final Texto MENOR = new Texto("menor", "less");
  private static final Texto MAYOR = new Texto("mayor", "greater");

  private FallaDeForma() {}

  static Falla de(CodigoDeForma codigo, String valor, @Nullable String ayuda, String ruta) {
    Texto conAyuda = ayuda == null ? SIN_AYUDA : AYUDAS.getOrDefault(codigo, SIN_AYUDA);
    Texto mensaje =
        codigo
            .plantilla()
            .con("valor", valor, "ayuda", conAyuda.con("ayuda", String.valueOf(ayuda)));
    return new Falla(codigo.name(), ruta, mensaje);
  }

  /** Of a date that lies in no year that dates may lie in. */
  static Falla deFecha(LocalDate dia, String ruta) {
    boolean antes = dia.getYear() < Anios.PRIMERO;
    Texto mensaje =
        CodigoDeForma.FUERA_DE_RANGO
            .plantilla()
            .con(
                "comparacion",
                antes ? MENOR : MAYOR,
                "limite",
                antes ? LocalDate.of(Anios.PRIMERO, 1, 1) : LocalDate.of(Anios.ULTIMO, 12, 31));
    return new Falla(CodigoDeForma.FUERA_DE_RANGO.name(), ruta, mensaje);
  }

  /**
   * The messages of this project's own constraints are codes.
   *
   * @param ruta pointer of the record that was validated
   */
  static Falla de(ConstraintViolation<?> violacion, String ruta) {
    Annotation anotacion = violacion.getConstraintDescriptor().getAnnotation();
    CodigoDeForma codigo = DE_ANOTACIONES.get(anotacion.annotationType());
    if (codigo == null) {
      codigo = CodigoDeForma.valueOf(violacion.getMessageTemplate());
    }
    Texto mensaje =
        codigo
            .plantilla()
            .con(
                "valor",
                muestra(violacion.getInvalidValue()),
                "ayuda",
                SIN_AYUDA,
                "comparacion",
                anotacion instanceof Min ? MENOR : MAYOR,
                "limite",
                String.valueOf(violacion.getConstraintDescriptor().getAttributes().get("value")));
    return new Falla(codigo.name(), ruta + dentro(violacion.getPropertyPath()), mensaje);
  }

  /** A text, or its beginning when it is long. */
  private static String muestra(@Nullable Object valor) {
    if (!(valor instanceof String texto)) {
      return "";
    }
    return texto.codePointCount(0, texto.length()) <= LARGO_DE_MUESTRA
        ? texto
        : texto.substring(0, texto.offsetByCodePoints(0, LARGO_DE_MUESTRA)) + "…";
  }

  private static String dentro(Path camino) {
    StringBuilder ruta = new StringBuilder();
    for (Path.Node nodo : camino) {
      if (nodo.getIndex() != null) {
        ruta.append('/').append(nodo.getIndex());
      }
      if (nodo.getName() != null && !nodo.getName().startsWith("<")) {
        ruta.append('/').append(nodo.getName());
      }
    }
    return ruta.toString();
  }
}
