package org.gobiernoabierto.ga;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.gobiernoabierto.idioma.Texto;
import org.gobiernoabierto.json.Limites;
import org.gobiernoabierto.reglas.TopeDeHallazgos;

/**
 * The limits of reading and of reports, by the names that users give them.
 *
 * @param lectura how much is accepted of a file
 * @param hallazgos how much is listed in a report
 */
record LimitesDados(Limites lectura, TopeDeHallazgos hallazgos) {

  private enum Nombre {
    BYTES(Limites.PREDETERMINADOS.bytes()),
    ANIDAMIENTO(Limites.PREDETERMINADOS.anidamiento()),
    TEXTO(Limites.PREDETERMINADOS.texto()),
    NUMERO(Limites.PREDETERMINADOS.numero()),
    ELEMENTOS(Limites.PREDETERMINADOS.elementos()),
    FALLAS(Limites.PREDETERMINADOS.fallas()),
    OPERACIONES(Limites.PREDETERMINADOS.operaciones()),
    HALLAZGOS_POR_REQUISITO(TopeDeHallazgos.PREDETERMINADO.porRequisito()),
    HALLAZGOS(TopeDeHallazgos.PREDETERMINADO.enTotal());

    private final int predeterminado;

    Nombre(int predeterminado) {
      this.predeterminado = predeterminado;
    }

    private String escrito() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private int en(Map<String, Integer> dados) {
      return dados.getOrDefault(escrito(), predeterminado);
    }
  }

  /** The names, for people. */
  private static String nombres() {
    return Arrays.stream(Nombre.values()).map(Nombre::escrito).collect(Collectors.joining(", "));
  }

  /**
   * @throws EntradaException when there is no such limit or it is out of its range
   */
  static LimitesDados de(Map<String, Integer> dados) {
    for (String dado : dados.keySet()) {
      if (Arrays.stream(Nombre.values()).noneMatch(n -> n.escrito().equals(dado))) {
        throw new EntradaException(
            new Texto(
                    "no hay un límite «{dado}»; hay: {nombres}",
                    "there is no limit “{dado}”; there are: {nombres}")
                .con("dado", dado, "nombres", nombres()));
      }
    }
    try {
      return new LimitesDados(
          new Limites(
              Nombre.BYTES.en(dados),
              Nombre.ANIDAMIENTO.en(dados),
              Nombre.TEXTO.en(dados),
              Nombre.NUMERO.en(dados),
              Nombre.ELEMENTOS.en(dados),
              Nombre.FALLAS.en(dados),
              Nombre.OPERACIONES.en(dados)),
          new TopeDeHallazgos(
              Nombre.HALLAZGOS_POR_REQUISITO.en(dados), Nombre.HALLAZGOS.en(dados)));
    } catch (IllegalArgumentException e) {
      throw EntradaException.de(e);
    }
  }
}
