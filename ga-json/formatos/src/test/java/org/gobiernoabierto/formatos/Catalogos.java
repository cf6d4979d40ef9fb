package org.gobiernoabierto.formatos;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gobiernoabierto.idioma.Idioma;
import org.gobiernoabierto.idioma.Texto;
import org.gobiernoabierto.informe.CatalogoDeRequisitos;
import org.gobiernoabierto.informe.CatalogoDelConjunto;
import org.gobiernoabierto.informe.ConjuntoDeReglas;
import org.gobiernoabierto.informe.DefinicionLeida;
import org.gobiernoabierto.informe.Explicacion;
import org.gobiernoabierto.informe.Fuerza;
import org.gobiernoabierto.informe.Fundamento;
import org.gobiernoabierto.informe.ParametroExplicado;
import org.gobiernoabierto.informe.Paso;
import org.gobiernoabierto.informe.PlantillaDeHallazgo;
import org.gobiernoabierto.informe.Requisito;
import org.gobiernoabierto.informe.Responsable;
import org.gobiernoabierto.reglas.Evaluador;

/** Catalogues for the tests of their formats. */
final class Catalogos {

  private static final LocalDate DIA = LocalDate.of(2016, 1, 1);

  private Catalogos() {}

  static CatalogoDeRequisitos deLaGuia() {
    return Evaluador.create().catalogo();
  }

  /** The guide's and one of a state whose every text, id and name is {@code texto}. */
  static CatalogoDeRequisitos con(String texto) {
    return new CatalogoDeRequisitos(
        Stream.concat(deLaGuia().conjuntos().stream(), Stream.of(conjunto(texto))).toList(),
        List.of(),
        List.of());
  }

  private static CatalogoDelConjunto conjunto(String texto) {
    Texto ambos = new Texto(texto, texto);
    return new CatalogoDelConjunto(
        new ConjuntoDeReglas(texto, texto, texto),
        DIA,
        DIA.plusYears(1),
        new TreeMap<>(Map.of(texto, texto)),
        List.of(
            new Explicacion(
                new Requisito(
                    texto,
                    new Paso(4, new Texto("Mesas participativas", "Participatory tables")),
                    Fuerza.EXPECTATIVA,
                    Responsable.STL,
                    ambos,
                    List.of(new Fundamento(texto, texto))),
                ambos,
                List.of(texto, texto),
                List.of(
                    new DefinicionLeida(
                        texto, List.of(new Fundamento(texto, texto)), List.of(texto))),
                ambos,
                new TreeMap<>(Map.of(texto, texto)),
                new TreeMap<>(Map.of(texto, List.of(texto, texto))),
                List.of(texto, "P4-01", "NADA-01"),
                texto,
                texto,
                texto,
                ambos)),
        List.of(
            new ParametroExplicado(
                texto, texto, texto + "-", List.of(texto, texto), DIA, texto, ambos)),
        List.of(new PlantillaDeHallazgo(texto, ambos, ambos)));
  }

  static String en(String formato, Idioma idioma, CatalogoDeRequisitos catalogo) {
    return new String(
        Formatos.de(CatalogoDeRequisitos.class)
            .llamado(formato)
            .orElseThrow()
            .escribir(catalogo, Pedido.de("", idioma)),
        UTF_8);
  }
}
