package org.gobiernoabierto.tablas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.gobiernoabierto.informe.Falla;
import org.gobiernoabierto.json.LectorDeEjercicios;
import org.junit.jupiter.api.Test;

/** What a person gets to fill in. */
class PlantillaTest {

  /** What the last sheet is for, and what is not of the exercise. */
  private static final Set<String> SIN_COLUMNA = Set.of("/$schema", "/versionDeFormato", "/noHubo");

  private final EscritorDeTablas escritor = new EscritorDeTablas();

  @Test
  void hasAPlaceForEveryMemberOfAnExercise() {
    Set<String> conLugar = new HashSet<>(SIN_COLUMNA);
    Tablas.PREGUNTAS.forEach(pregunta -> conLugar.add("/" + pregunta.miembro()));
    for (Tabla tabla : Tablas.TODAS) {
      for (Tabla.Lista lista : tabla.listas()) {
        tabla.columnas().forEach(c -> conLugar.add(lista.ruta() + "/*/" + c.miembro()));
        if (tabla.grupo() != null) {
          conLugar.add("/" + String.join("/", lista.antes()) + "/*/" + tabla.grupo().miembro());
        }
      }
    }
    List<String> lugares = new ArrayList<>();
    reunir(Esquemas.raiz(), "", lugares);

    assertThat(lugares).hasSizeGreaterThan(200);
    assertThat(conLugar).containsAll(lugares);
  }

  private static void reunir(Map<?, ?> esquema, String ruta, List<String> lugares) {
    for (String miembro : Esquemas.miembros(esquema)) {
      Map<?, ?> suyo = Esquemas.en(esquema, miembro);
      boolean deObjetos =
          Esquemas.esLista(suyo) && !Esquemas.miembros(Esquemas.en(suyo, "*")).isEmpty();
      String lugar = ruta + "/" + miembro;
      if (miembro.equals("desconocidos")) {
        continue;
      }
      if (deObjetos) {
        reunir(Esquemas.en(suyo, "*"), lugar + "/*", lugares);
      } else if (!Esquemas.miembros(suyo).isEmpty()) {
        reunir(suyo, lugar, lugares);
      } else {
        boolean deTextos = lugar.matches("/plan/(contextoNormativo|objetivosEspecificos)");
        lugares.add(deTextos ? lugar + "/*/" : lugar);
      }
    }
  }

  @Test
  void hasNoTwoHeadingsThatArePrettyMuchTheSame() {
    List<List<String>> juntos = new ArrayList<>();
    juntos.add(Tablas.PREGUNTAS.stream().map(Columna::encabezado).toList());
    Tablas.TODAS.forEach(tabla -> juntos.add(tabla.encabezados()));
    juntos.add(
        Stream.concat(
                Stream.of(Tablas.EJERCICIO, Tablas.OTROS, Tablas.LISTAS),
                Tablas.TODAS.stream().map(Tabla::nombre))
            .toList());

    assertThat(juntos)
        .allSatisfy(unos -> assertThat(unos).extracting(Palabras::de).doesNotHaveDuplicates());
  }

  @Test
  void lacksOnlyWhatEveryExerciseMustHave() {
    LecturaDeTablas lectura = new LectorDeTablas().leer(escritor.plantilla());

    assertThat(lectura.fallas()).isEmpty();
    assertThat(lectura.avisos()).isEmpty();
    assertThat(lectura.fallas(new LectorDeEjercicios().leer(lectura.json()).fallas()))
        .extracting(Falla::celda, falla -> falla.mensaje().es())
        .containsExactly(
            tuple("Ejercicio!B2", "Falta el miembro obligatorio «id»."),
            tuple("Ejercicio!B3", "Falta el miembro obligatorio «entidad»."),
            tuple("Ejercicio!B4", "Falta el miembro obligatorio «edicion»."));
    assertThat(new LectorDeTablas().leerCsv(escritor.plantillaCsv()).json())
        .isEqualTo(lectura.json());
  }

  @Test
  void isAlwaysTheSameBytes() {
    assertThat(escritor.plantilla()).isEqualTo(new EscritorDeTablas().plantilla());
  }

  @Test
  void speaksOfCellsAndNotOfJson() {
    Stream<Columna> todas =
        Stream.concat(
            Tablas.PREGUNTAS.stream(), Tablas.TODAS.stream().flatMap(t -> t.todas().stream()));

    assertThat(todas.map(Columna::ayuda))
        .allSatisfy(
            ayuda ->
                assertThat(ayuda)
                    .doesNotContainPattern("\\b(true|false|null)\\b|(^| )/[a-z]|^null"));
  }

  @Test
  void offersWhatACellMaySay() {
    Columna sector =
        Tablas.TODAS.get(0).columnas().stream()
            .filter(columna -> columna.miembro().equals("sector"))
            .findFirst()
            .orElseThrow();

    assertThat(sector.opciones())
        .containsExactly(
            Map.entry("Sociedad civil", "SOCIEDAD_CIVIL"),
            Map.entry("Autoridad", "AUTORIDAD"),
            Map.entry("Organismo garante", "ORGANISMO_GARANTE"));
    assertThat(new ListasDeOpciones().rango(sector)).isEqualTo("Listas!$A$1:$A$4");
    assertThat(Tablas.PREGUNTAS.get(1).opciones()).hasSize(32);
  }

  @Test
  void saysOfAWrongSheetWhichOneWasMeant() {
    assertThat(
            new LectorDeTablas()
                .leerCsv(Map.of("Ejercicios", "Pregunta,Respuesta\nNota,a\n".getBytes()))
                .fallas())
        .extracting(Falla::codigo)
        .containsExactly("HOJA_DESCONOCIDA", "FALTA_HOJA");
  }

  @Test
  void everyCodeIsInTheDocument() throws IOException {
    String documento = Files.readString(Path.of("../../docs/hojas-de-calculo.md"));

    assertThat(CodigoDeTabla.values())
        .allSatisfy(codigo -> assertThat(documento).contains("`" + codigo + "`"));
  }
}
