package org.gobiernoabierto.ga.reglas;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.gobiernoabierto.idioma.Idioma;
import org.gobiernoabierto.idioma.Texto;
import org.gobiernoabierto.reglas.autoria.Argumento;
import org.gobiernoabierto.reglas.autoria.Mutante;
import org.gobiernoabierto.reglas.autoria.Pruebas;
import org.gobiernoabierto.reglas.autoria.Pruebas.Fallido;
import org.gobiernoabierto.reglas.autoria.ResultadoDeMutar;
import org.gobiernoabierto.reglas.autoria.ResultadoDeMutar.Argumentado;
import org.gobiernoabierto.reglas.autoria.defectos.CodigoDeDefecto;
import org.gobiernoabierto.reglas.autoria.defectos.Defecto;
import org.junit.jupiter.api.Test;

/** What authors of rules wrote starts no line and steers no terminal. */
class TextosAjenosTest {

  private static final String HOSTIL = "x\u001B[31m\n\r\u0007\u0085\u2028\u2029\u202E\u2066\u061Cx";
  private static final String DIRIGE = "[\\p{Cc}&&[^\n]]|[\u2028\u2029\u202E\u2066\u061C]";

  private static void esInofensivo(UnaryOperator<String> escrito) {
    assertThat(escrito.apply(HOSTIL)).doesNotContainPattern(DIRIGE).contains("\uFFFD[31m");
    assertThat(escrito.apply(HOSTIL).lines()).hasSameSizeAs(escrito.apply("x").lines().toList());
  }

  private static Defecto defecto(String archivo, String renglon, int columna, String texto) {
    return new Defecto(
        archivo,
        1,
        columna,
        renglon,
        CodigoDeDefecto.LLAMADA_PROHIBIDA,
        new Texto(texto, texto),
        new Texto(texto, texto));
  }

  @Test
  void defects() {
    esInofensivo(t -> DefectosEnTexto.de(List.of(defecto(t, t, 2, t)), Idioma.ES));
  }

  @Test
  void theMarkStaysUnderItsColumn() {
    assertThat(
            DefectosEnTexto.de(
                List.of(defecto("a.drl", "\t\u001B  a\t\u202E  b", 9, "x")), Idioma.ES))
        .contains("     1 | \t\uFFFD  a\t\uFFFD  b\n       | \t    \t  ^\n");
  }

  @Test
  void cases() {
    esInofensivo(
        t -> {
          List<String> renglones = List.of(t, t);
          Fallido fallido = new Fallido(t, t, t, LocalDate.EPOCH, renglones, renglones, renglones);
          return PruebasEnTexto.de(
              new Pruebas(1, List.of(fallido), renglones, renglones, List.of()), Idioma.ES);
        });
  }

  @Test
  void mutants() {
    esInofensivo(
        t -> {
          Mutante mutante = new Mutante(t, t, t, 1, 1, t, t, new Texto(t, t), t);
          return MutantesEnTexto.de(
              new ResultadoDeMutar(
                  List.of(),
                  List.of(mutante),
                  List.of(new Argumentado(mutante, t)),
                  List.of(),
                  List.of(new Argumento(t, t, t, t))),
              Idioma.ES);
        });
  }
}
