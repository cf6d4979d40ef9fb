package org.gobiernoabierto.ga.lote;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import org.gobiernoabierto.catalogo.EntidadFederativa;
import org.gobiernoabierto.ga.Codigo;
import org.gobiernoabierto.informe.Dictamen;
import org.gobiernoabierto.informe.Resultado;
import org.gobiernoabierto.informe.Veredicto;

/** Counts what was evaluated, by entity and requirement. Its size does not grow with the input. */
final class Resumen {

  private static final String CODIGO = "codigo.";
  private static final String VEREDICTOS = "veredictos.";
  private static final String CUENTA = "cuenta.";
  private static final int CODIGOS = Codigo.FALLA_INTERNA + 1;

  private final long[] porCodigo = new long[CODIGOS];
  private final Map<EntidadFederativa, long[]> veredictos = new EnumMap<>(EntidadFederativa.class);
  private final Map<EntidadFederativa, Map<String, long[]>> cuentas =
      new EnumMap<>(EntidadFederativa.class);

  void sumar(Hecho hecho) {
    porCodigo[hecho.codigo()]++;
    EntidadFederativa entidad = hecho.entidad();
    Veredicto veredicto = hecho.veredicto();
    if (entidad != null && veredicto != null) {
      veredictos(entidad)[veredicto.ordinal()]++;
      for (Dictamen dictamen : hecho.dictamenes()) {
        cuentas(entidad, dictamen.requisito().id())[dictamen.resultado().ordinal()]++;
      }
    }
  }

  /** Exercises, whether they could be evaluated or not. */
  long total() {
    return Arrays.stream(porCodigo).sum();
  }

  /** Exercises that could not be evaluated. */
  long sinEvaluar() {
    return porCodigo[Codigo.NO_SE_PUDO_EVALUAR] + porCodigo[Codigo.FALLA_INTERNA];
  }

  /** The gravest exit code that any exercise deserves. */
  int codigo() {
    int codigo = CODIGOS - 1;
    while (codigo > 0 && porCodigo[codigo] == 0) {
      codigo--;
    }
    return codigo;
  }

  /** How many exercises had each verdict, by its ordinal, for each entity that has any exercise. */
  Map<EntidadFederativa, long[]> veredictos() {
    return veredictos;
  }

  /** How many times each requirement had each result, by the ordinal of the result. */
  Map<String, long[]> de(EntidadFederativa entidad) {
    return cuentas.getOrDefault(entidad, Map.of());
  }

  /** As {@link #de}, of all entities together. */
  Map<String, long[]> deTodas() {
    Map<String, long[]> todas = new LinkedHashMap<>();
    for (Map<String, long[]> deUna : cuentas.values()) {
      deUna.forEach(
          (requisito, cuenta) ->
              Arrays.setAll(
                  todas.computeIfAbsent(requisito, r -> new long[cuenta.length]),
                  i -> todas.get(requisito)[i] + cuenta[i]));
    }
    return todas;
  }

  /** Keeps the counts, to go on from them another time. */
  void guardar(Properties marca) {
    for (int i = 0; i < CODIGOS; i++) {
      marca.setProperty(CODIGO + i, Long.toString(porCodigo[i]));
    }
    veredictos.forEach((e, n) -> marca.setProperty(VEREDICTOS + e.name(), Arrays.toString(n)));
    cuentas.forEach(
        (entidad, deUna) -> {
          marca.setProperty(CUENTA + entidad.name(), String.join(" ", deUna.keySet()));
          deUna.forEach(
              (requisito, cuenta) ->
                  marca.setProperty(
                      CUENTA + entidad.name() + "." + requisito, Arrays.toString(cuenta)));
        });
  }

  /** Goes on from what {@link #guardar} kept. */
  void recuperar(Properties marca) {
    for (int i = 0; i < CODIGOS; i++) {
      porCodigo[i] = Long.parseLong(marca.getProperty(CODIGO + i));
    }
    for (EntidadFederativa entidad : EntidadFederativa.values()) {
      String requisitos = marca.getProperty(CUENTA + entidad.name());
      if (requisitos != null) {
        leer(marca.getProperty(VEREDICTOS + entidad.name()), veredictos(entidad));
        for (String requisito : requisitos.split(" ")) {
          leer(
              marca.getProperty(CUENTA + entidad.name() + "." + requisito),
              cuentas(entidad, requisito));
        }
      }
    }
  }

  private static void leer(String cuenta, long[] destino) {
    String[] partes = cuenta.substring(1, cuenta.length() - 1).split(", ");
    Arrays.setAll(destino, i -> Long.parseLong(partes[i]));
  }

  private long[] veredictos(EntidadFederativa entidad) {
    return veredictos.computeIfAbsent(entidad, e -> new long[Veredicto.values().length]);
  }

  private long[] cuentas(EntidadFederativa entidad, String requisito) {
    return cuentas
        .computeIfAbsent(entidad, e -> new LinkedHashMap<>())
        .computeIfAbsent(requisito, r -> new long[Resultado.values().length]);
  }
}
