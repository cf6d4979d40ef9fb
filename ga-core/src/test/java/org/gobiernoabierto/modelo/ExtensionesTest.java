package org.gobiernoabierto.modelo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ExtensionesTest {

  @Test
  void everyRecordKeepsTheIntegratorsMembersInTheirOrder() {
    Map<String, Object> propias = new LinkedHashMap<>();
    propias.put("x-b", "Carmen");
    propias.put("x-a", BigDecimal.TEN);

    assertThat(con(propias).entrySet())
        .containsExactly(Map.entry("x-b", "Carmen"), Map.entry("x-a", BigDecimal.TEN));
    assertThat(con(null)).isEmpty();
  }

  @Test
  void theyAreCopiedInDepthAndCannotBeChanged() {
    List<Object> lista = new ArrayList<>(List.of(true));
    Map<String, Object> miembros = new HashMap<>(Map.of("lista", lista));
    Map<String, Object> copia = con(Map.of("x-a", miembros));
    lista.clear();
    miembros.clear();

    assertThat(copia).isEqualTo(Map.of("x-a", Map.of("lista", List.of(true))));
    assertThatThrownBy(copia::clear).isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(((Map<?, ?>) copia.get("x-a"))::clear)
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void nullsAreLeftOut() {
    Map<String, Object> propias = new HashMap<>();
    propias.put("x-nada", null);
    propias.put("x-lista", Arrays.asList(null, "a"));

    assertThat(con(propias)).isEqualTo(Map.of("x-lista", List.of("a")));
  }

  @Test
  void otherNamesAndOtherValuesAreRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> con(Map.of("municipio", "Carmen")));
    assertThatIllegalArgumentException().isThrownBy(() -> con(Map.of("x-a", List.of(1))));
  }

  private static Map<String, Object> con(Map<String, Object> propias) {
    return MesaBuilder.builder().id("m").extensiones(propias).build().extensiones();
  }
}
