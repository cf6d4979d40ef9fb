package org.gobiernoabierto.bench;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import org.gobiernoabierto.catalogo.EntidadFederativa;
import org.gobiernoabierto.modelo.Edicion;
import org.gobiernoabierto.modelo.EjercicioLocal;
import tools.jackson.databind.json.JsonMapper;

/** The same JSON that the library reads, from and into the same records, with Jackson alone. */
final class Json {

  static final JsonMapper MAPEADOR =
      JsonMapper.builder()
          .addMixIn(Edicion.class, UnNumero.class)
          .addMixIn(EntidadFederativa.class, UnCodigo.class)
          .changeDefaultPropertyInclusion(i -> i.withValueInclusion(JsonInclude.Include.NON_EMPTY))
          .build();

  private Json() {}

  static byte[] de(EjercicioLocal ejercicio) {
    return MAPEADOR.writeValueAsBytes(ejercicio);
  }

  private abstract static class UnNumero {
    @JsonCreator
    @SuppressWarnings("UnusedVariable") // Says what is read.
    UnNumero(int anio) {}

    @JsonValue
    abstract int anio();
  }

  private abstract static class UnCodigo {
    @JsonValue
    abstract String iso();
  }
}
