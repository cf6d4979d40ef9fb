package org.gobiernoabierto.tablas;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gobiernoabierto.modelo.FechaIncierta;
import org.jspecify.annotations.Nullable;

/**
 * A date as people write it in Spanish, or what is known of one.
 *
 * @param valor as the JSON of exercises has it: {@code 2017-02-15}, {@code 2017-02}, {@code 2017},
 *     or an object with bounds
 * @param dudosa whether somebody could mean another day by it, with the month first
 */
record FechaEscrita(Object valor, boolean dudosa) {

  private static final int LARGO_MAXIMO = 80;
  private static final String NO_ANTES = "noAntesDe";
  private static final String NO_DESPUES = "noDespuesDe";
  private static final List<String> MESES =
      List.of("ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sep", "oct", "nov", "dic");
  private static final Pattern MES =
      Pattern.compile(
          "ene(?:ro)?|feb(?:rero)?|mar(?:zo)?|abr(?:il)?|may(?:o)?|jun(?:io)?|jul(?:io)?"
              + "|ago(?:sto)?|sept?(?:iembre)?|set(?:iembre)?|oct(?:ubre)?|nov(?:iembre)?"
              + "|dic(?:iembre)?");

  private static final Pattern ISO =
      Pattern.compile("(\\d{4})(?:-(\\d{1,2})(?:-(\\d{1,2}))?)?(?:[tT ]00:00(?::00)?(?:\\.0+)?)?");
  private static final Pattern DIA_Y_MES =
      Pattern.compile("(\\d{1,2})\\s*[/.-]\\s*(\\d{1,2})\\s*[/.-]\\s*(\\d{4})");
  private static final Pattern MES_Y_ANIO = Pattern.compile("(\\d{1,2})\\s*/\\s*(\\d{4})");
  private static final Pattern CON_PALABRAS =
      Pattern.compile("(?:(\\d{1,2}|primero)[ºo]? )?(?:de )?(" + MES + ") (?:del? )?(\\d{4})");
  private static final Pattern ENTRE = Pattern.compile("(?i)\\s*entre\\s+(.+?)\\s+y\\s+(.+)");
  private static final Pattern DESDE = Pattern.compile("(?i)\\s*desde\\s+(.+)");
  private static final Pattern HASTA = Pattern.compile("(?i)\\s*hasta\\s+(.+)");

  /** Empty when it is no date. */
  static Optional<FechaEscrita> de(String escrito) {
    if (escrito.length() > LARGO_MAXIMO) {
      return Optional.empty();
    }
    Matcher entre = ENTRE.matcher(escrito);
    if (entre.matches()) {
      return limites(entre.group(1), entre.group(2));
    }
    Matcher desde = DESDE.matcher(escrito);
    if (desde.matches()) {
      return limites(desde.group(1), null);
    }
    Matcher hasta = HASTA.matcher(escrito);
    return hasta.matches() ? limites(null, hasta.group(1)) : suelta(escrito);
  }

  private static Optional<FechaEscrita> limites(@Nullable String desde, @Nullable String hasta) {
    Optional<FechaEscrita> primera = desde == null ? Optional.empty() : suelta(desde);
    Optional<FechaEscrita> ultima = hasta == null ? Optional.empty() : suelta(hasta);
    if (primera.isPresent() != (desde != null) || ultima.isPresent() != (hasta != null)) {
      return Optional.empty();
    }
    Map<String, Object> limites = new LinkedHashMap<>();
    primera.ifPresent(fecha -> limites.put(NO_ANTES, fecha.extremo(true)));
    ultima.ifPresent(fecha -> limites.put(NO_DESPUES, fecha.extremo(false)));
    boolean dudosa =
        primera
            .filter(FechaEscrita::dudosa)
            .or(() -> ultima.filter(FechaEscrita::dudosa))
            .isPresent();
    return Optional.of(new FechaEscrita(limites, dudosa));
  }

  private String extremo(boolean primero) {
    String texto = (String) valor;
    return FechaIncierta.de(texto)
        .map(f -> String.valueOf(primero ? f.noAntesDe() : f.noDespuesDe()))
        .orElse(texto);
  }

  private static Optional<FechaEscrita> suelta(String escrito) {
    String recortado = escrito.strip();
    Matcher iso = ISO.matcher(recortado);
    if (iso.matches()) {
      return fecha(iso.group(1), iso.group(2), iso.group(3), false);
    }
    Matcher dia = DIA_Y_MES.matcher(recortado);
    if (dia.matches()) {
      int primero = Integer.parseInt(dia.group(1));
      int segundo = Integer.parseInt(dia.group(2));
      boolean dudosa = primero <= MESES.size() && segundo <= MESES.size() && primero != segundo;
      return fecha(dia.group(3), dia.group(2), dia.group(1), dudosa);
    }
    Matcher mes = MES_Y_ANIO.matcher(recortado);
    if (mes.matches()) {
      return fecha(mes.group(2), mes.group(1), null, false);
    }
    Matcher palabras = CON_PALABRAS.matcher(Palabras.de(recortado));
    if (!palabras.matches()) {
      return Optional.empty();
    }
    String nombre = palabras.group(2).replace("set", "sep").substring(0, 3);
    String cual = String.valueOf(MESES.indexOf(nombre) + 1);
    String elDia = "primero".equals(palabras.group(1)) ? "1" : palabras.group(1);
    return fecha(palabras.group(3), cual, elDia, false);
  }

  private static Optional<FechaEscrita> fecha(
      String anio, @Nullable String mes, @Nullable String dia, boolean dudosa) {
    try {
      if (mes == null) {
        return Optional.of(new FechaEscrita(anio, false));
      }
      YearMonth delMes = YearMonth.of(Integer.parseInt(anio), Integer.parseInt(mes));
      Object valor = dia == null ? delMes : delMes.atDay(Integer.parseInt(dia));
      return Optional.of(new FechaEscrita(valor.toString(), dudosa));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** How a cell says a date of an exercise; empty when it cannot. */
  static Optional<Celda> celda(Object valor) {
    if (valor instanceof String texto) {
      return Optional.of(texto)
          .filter(t -> de(t).isPresent())
          .map(t -> new Celda(esDia(t) ? Celda.Clase.FECHA : Celda.Clase.TEXTO, t));
    }
    if (!(valor instanceof Map<?, ?> limites) || limites.isEmpty()) {
      return Optional.empty();
    }
    Object desde = limites.get(NO_ANTES);
    Object hasta = limites.get(NO_DESPUES);
    String texto =
        desde == null
            ? "hasta " + hasta
            : hasta == null ? "desde " + desde : "entre " + desde + " y " + hasta;
    return Optional.of(Celda.texto(texto));
  }

  private static boolean esDia(String texto) {
    try {
      LocalDate.parse(texto);
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }
}
