package org.gobiernoabierto.informe;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Objects;
import java.util.SortedMap;
import org.gobiernoabierto.idioma.Texto;
import org.jspecify.annotations.Nullable;

/**
 * Something found about a requirement at one place of the exercise.
 *
 * @param requisito id of the requirement
 * @param clave what was found: the requirement's id, alone or followed by a dot and a variant
 * @param plantilla the message that it is, as catalogues list it: {@code clave}, or the name of one
 *     that is the same for all requirements
 * @param severidad how serious it is
 * @param elemento stable id of what it is about: the innermost thing around the place that has an
 *     id, the exercise's own if none has
 * @param ruta JSON Pointer of the place
 * @param linea line in the JSON text, from 1; null when the exercise did not come from JSON
 * @param columna column in that line, from 1; null together with {@code linea}
 * @param celda cell of the spreadsheet that it was read from, such as {@code Actividades!F12}; null
 *     when the exercise did not come from one
 * @param datos what the message says besides its words, by name ({@link Datos}); never cut
 * @param mensaje what was found
 * @param remedio what mends it
 * @param responsable who must act
 * @param vence last day to act in time; null when none can be computed
 * @param remediable whether something can still be done about it; what happened late stays late
 * @param sigueDe {@link #huella} of the finding from which it follows, such as that there is no
 *     plan; null when it stands for itself
 * @param dispensa why it is accepted all the same; null when it is not. The result of the
 *     requirement does not change
 * @param nuevo whether an earlier report, with which this one is compared, did not have it; null
 *     when it is compared with none ({@link LineaBase})
 */
@RecordBuilder
public record Hallazgo(
    String requisito,
    String clave,
    String plantilla,
    Severidad severidad,
    String elemento,
    String ruta,
    @Nullable Integer linea,
    @Nullable Integer columna,
    @Nullable String celda,
    SortedMap<String, Object> datos,
    Texto mensaje,
    Texto remedio,
    Responsable responsable,
    @Nullable LocalDate vence,
    boolean remediable,
    @Nullable String sigueDe,
    @Nullable Dispensa dispensa,
    @Nullable Boolean nuevo) {

  /**
   * What tells it from others, in this report and in later ones of the same exercise: the SHA-256
   * of its {@code clave}, of the exercise and of the {@code elemento}, in hexadecimal. Two findings
   * of the same about the same have the same.
   *
   * @param ejercicio id of the exercise; null when it has none
   */
  public String huella(@Nullable String ejercicio) {
    String identidad =
        String.join("\n", clave, Objects.requireNonNullElse(ejercicio, ""), elemento);
    try {
      byte[] resumen = MessageDigest.getInstance("SHA-256").digest(identidad.getBytes(UTF_8));
      return HexFormat.of().formatHex(resumen);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
