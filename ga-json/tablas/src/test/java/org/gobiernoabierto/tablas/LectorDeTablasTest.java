package org.gobiernoabierto.tablas;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.gobiernoabierto.tablas.LibroDePrueba.fila;
import static org.gobiernoabierto.tablas.LibroDePrueba.texto;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.gobiernoabierto.catalogo.EntidadFederativa;
import org.gobiernoabierto.informe.Falla;
import org.gobiernoabierto.json.LectorDeEjercicios;
import org.gobiernoabierto.modelo.Actividad;
import org.gobiernoabierto.modelo.Actor;
import org.gobiernoabierto.modelo.Compromiso;
import org.gobiernoabierto.modelo.Desconocido;
import org.gobiernoabierto.modelo.EjercicioLocal;
import org.gobiernoabierto.modelo.Registro;
import org.gobiernoabierto.modelo.Sector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a person writes into sheets, and what becomes of it. */
class LectorDeTablasTest {

  @Test
  void findsColumnsByTheirWordsWhereverTheyAre() {
    EjercicioLocal ejercicio =
        new Carpeta()
            .hoja(
                "actores",
                "Directorio de 2016,,",
                ",,",
                "  NOMBRE ,id,Sector:",
                "Contraloría,cont,autoridad",
                ",,",
                "Red,red,SOCIEDAD_CIVIL")
            .ejercicio();

    assertThat(ejercicio.actores())
        .containsExactly(
            new Actor("cont", Sector.AUTORIDAD, "Contraloría", Map.of()),
            new Actor("red", Sector.SOCIEDAD_CIVIL, "Red", Map.of()));
  }

  @Test
  void tellsWhichHeadingWasMeantAndWhichIsNotRead() {
    Carpeta carpeta =
        new Carpeta()
            .preguntas("Notas,algo", "Teléfono,55", "Fecha del microsito,")
            .hoja("Actores", "Id,Sectro,Nombre,Teléfono,Nombre", "a,Autoridad,A,55,B")
            .hoja("Apuntes", "uno,dos")
            .hoja("Mesa", "Id", "m1")
            .hoja("actores", "Id");

    assertThat(carpeta.fallas())
        .containsExactly(
            "HOJA_REPETIDA actores!A1",
            "HOJA_DESCONOCIDA Mesa!A1",
            "ENCABEZADO_DESCONOCIDO Ejercicio!A5",
            "ENCABEZADO_REPETIDO Actores!E1",
            "ENCABEZADO_DESCONOCIDO Actores!B1",
            "FALTA_MIEMBRO Actores!A2");
    assertThat(carpeta.avisos())
        .containsExactly(
            "HOJA_SIN_LEER Apuntes!A1",
            "ENCABEZADO_SIN_LEER Ejercicio!A6",
            "ENCABEZADO_SIN_LEER Actores!D1");
  }

  @Test
  void tellsWhichHeadingsAreNotThere() {
    LecturaDeTablas lectura =
        new Carpeta().hoja("Actores", "Id,Nombre", "a,A").hoja("Mesas", "Id").leer();

    assertThat(lectura.avisos())
        .filteredOn(aviso -> aviso.codigo().equals("SIN_ENCABEZADOS"))
        .extracting(Falla::celda, aviso -> aviso.mensaje().es())
        .hasSize(2)
        .contains(tuple("Actores!A1", "No están: Sector."));
    assertThat(lectura.avisos())
        .filteredOn(aviso -> aviso.codigo().equals("SIN_HOJAS"))
        .singleElement()
        .satisfies(
            a -> assertThat(a.mensaje().es()).contains("Compromisos").doesNotContain("Mesas"));
  }

  @Test
  void aColumnThatSaysWhatRowsBelongToCannotBeMissing() {
    assertThat(
            new Carpeta()
                .hoja("Compromisos", "Id", "c1")
                .hoja("Actividades", "Id,Descripción", "a1,Hacer")
                .hoja("Evidencias", "Descripción", "acta")
                .fallas())
        .containsExactly("FALTA_ENCABEZADO Actividades!A1", "FALTA_ENCABEZADO Evidencias!A1");
  }

  @Test
  void givesIdsThatNothingElseHas() {
    Carpeta carpeta =
        new Carpeta()
            .hoja("Compromisos", "Id,Título", ",Uno", "c1,Dos", ",Tres")
            .hoja(
                "Actividades",
                "Compromiso,Id,Descripción",
                "c1,,a",
                "c2,,b",
                "c1,c1-a2,c",
                "c1,,d",
                "c3,,e");

    List<Compromiso> compromisos = carpeta.ejercicio().plan().compromisos();

    assertThat(compromisos).extracting(Compromiso::id).containsExactly("c2", "c1", "c3");
    assertThat(compromisos.get(1).actividades())
        .extracting(Actividad::id)
        .containsExactly("c1-a1", "c1-a2", "c1-a3");
    assertThat(compromisos.get(0).actividades()).extracting(Actividad::id).containsExactly("c2-a1");
    assertThat(carpeta.avisos())
        .containsExactly(
            "SE_NUMERO Compromisos!A2",
            "SE_NUMERO Compromisos!A4",
            "SE_NUMERO Actividades!B2",
            "SE_NUMERO Actividades!B3",
            "SE_NUMERO Actividades!B5",
            "SE_NUMERO Actividades!B6");
  }

  @Test
  void leavesTheIdOfTheCommitmentOutWhenItIsTooLong() {
    String largo = "c".repeat(60);

    assertThat(
            new Carpeta()
                .hoja("Compromisos", "Id", largo)
                .hoja("Actividades", "Compromiso,Descripción", largo + ",a")
                .ejercicio()
                .plan()
                .compromisos()
                .get(0)
                .actividades())
        .extracting(Actividad::id)
        .containsExactly("a1");
  }

  @Test
  void whatIsNotKnownIsSaidWhereItWouldStand() {
    Carpeta carpeta =
        new Carpeta()
            .preguntas(
                "Postulantes,No se sabe", "Introducción del plan,no sé sabe.", "Nota,NO SE SABE")
            .hoja("Actores", "Id,Sector,Nombre", "a,no se sabe,A")
            .hoja("Compromisos", "Id,Licencia del método,Inicio", "c1,no se sabe,feb 2017");

    assertThat(new String(carpeta.leer().json(), UTF_8))
        .contains("\"desconocidos\": [\n        \"sector\"");
    assertThat(carpeta.ejercicio().desconocidos())
        .containsExactly(
            Desconocido.en("/postulantes"),
            Desconocido.en("/nota"),
            Desconocido.en("/actores/0/sector"),
            Desconocido.entre(
                "/plan/compromisos/0/inicio", LocalDate.of(2017, 2, 1), LocalDate.of(2017, 2, 28)),
            Desconocido.en("/plan/compromisos/0/metodo/licencia"),
            Desconocido.en("/plan/introduccion"));
    assertThat(carpeta.leer().celda("/actores/0/desconocidos/0")).contains("Actores!B2");
    assertThat(carpeta.leer().celda("/desconocidos/1")).contains("Ejercicio!B7");
  }

  @Test
  void anIdOrATextOfAListCannotBeUnknown() {
    assertThat(
            new Carpeta()
                .hoja("Actores", "Id,Sector", "no se sabe,Autoridad")
                .hoja("Objetivos", "Objetivo específico", "no se sabe", "Saber")
                .fallas())
        .containsExactly("NO_PUEDE_DESCONOCERSE Actores!A2", "NO_PUEDE_DESCONOCERSE Objetivos!A2");
  }

  @Test
  void tellsAllThatIsWrongAtOnceAndOnlyOnce() {
    assertThat(
            new Carpeta()
                .preguntas("¿Es inventado?,quizá", "Meses de vigencia del plan,doce")
                .hoja("Actores", "Id,Sector,Nombre", "a,Autoridá,A", "b,,B")
                .hoja("Mesas", "Id,Fecha,Fin", "m1,ayer,2017-01-01")
                .hoja("Dinero público", "Compromiso,Monto", "c7,1", ",2")
                .fallas())
        .containsExactly(
            "SI_O_NO_ILEGIBLE Ejercicio!B5",
            "NUMERO_ILEGIBLE Ejercicio!B6",
            "FUERA_DE_LISTA Actores!B2",
            "FECHA_ILEGIBLE Mesas!B2",
            "DE_NADA 'Dinero público'!A2",
            "FALTA_DE_QUE_ES 'Dinero público'!A3",
            "FALTA_MIEMBRO Actores!B3");
  }

  @Test
  void tellsHowItReadWhatCanBeReadOtherwise() {
    Carpeta carpeta =
        new Carpeta()
            .preguntas("Fecha de la declaración,03/04/2016", "Fecha del tablero,15/04/2016")
            .hoja("Compromisos", "Id", "c1")
            .hoja("Dinero público", "Compromiso,Monto", "c1,\"$48,500,000.50\"");

    assertThat(carpeta.avisos())
        .containsExactly("ASI_SE_LEYO Ejercicio!B5", "ASI_SE_LEYO 'Dinero público'!B2");
    assertThat(carpeta.leer().avisos())
        .extracting(Falla::celda, aviso -> aviso.mensaje().es())
        .contains(
            tuple("Ejercicio!B5", "«03/04/2016» se leyó como 2016-04-03."),
            tuple("'Dinero público'!B2", "«$48,500,000.50» se leyó como 48500000.50."));
    assertThat(carpeta.ejercicio().declaracion().fecha()).isEqualTo("2016-04-03");
    assertThat(carpeta.ejercicio().plan().compromisos().get(0).followTheMoney().get(0).monto())
        .isEqualTo(new BigDecimal("48500000.50"));
  }

  @Test
  void rowsOfTheDashboardWithTheSameDateAreOneUpdate() {
    EjercicioLocal ejercicio =
        new Carpeta()
            .hoja("Compromisos", "Id", "c1")
            .hoja("Actividades", "Compromiso,Id", "c1,a1", "c1,a2")
            .hoja(
                "Tablero",
                "Fecha de la actualización,Actividad o producto,Estado,Porcentaje",
                "1/3/2017,a1,En proceso,50%",
                "2017-06-01,a1,Completado,100",
                "2017-03-01,c1/a2,Sin avance,0")
            .ejercicio();

    assertThat(ejercicio.seguimiento().tablero().actualizaciones())
        .extracting(a -> a.fecha() + " " + a.avances().size())
        .containsExactly("2017-03-01 2", "2017-06-01 1");
  }

  @Test
  void anEvidenceFindsItsActByKindAndId() {
    EjercicioLocal ejercicio =
        new Carpeta()
            .hoja("Refrendos", "Fecha", "2017-01-01", "2018-01-01")
            .hoja("Mesas", "Id", "m1")
            .hoja("Compromisos", "Id", "c1", "c2")
            .hoja("Actividades", "Compromiso,Id", "c1,a1", "c2,a1", "c2,a2")
            .hoja(
                "Evidencias",
                "Acto,Id del acto,Descripción",
                "declaracion,,acta",
                "Refrendo,2,segundo",
                "mesa,m1,minuta",
                "Actividad,c2/a1,foto",
                "Actividad,a2,otra")
            .ejercicio();

    assertThat(ejercicio.declaracion().evidencias()).hasSize(1);
    assertThat(ejercicio.declaracion().refrendos().get(1).evidencias()).hasSize(1);
    assertThat(ejercicio.mesas().get(0).evidencias()).hasSize(1);
    assertThat(ejercicio.plan().compromisos().get(1).actividades())
        .allSatisfy(actividad -> assertThat(actividad.evidencias()).hasSize(1));
    assertThat(
            new Carpeta()
                .hoja("Compromisos", "Id", "c1", "c2")
                .hoja("Actividades", "Compromiso,Id", "c1,a1", "c2,a1")
                .hoja(
                    "Evidencias",
                    "Acto,Id del acto,Descripción",
                    "Actividad,a1,foto",
                    "Fiesta,,foto",
                    ",,foto",
                    "Mesa,,foto")
                .fallas())
        .containsExactly(
            "DE_VARIOS Evidencias!B2",
            "FUERA_DE_LISTA Evidencias!A3",
            "FALTA_DE_QUE_ES Evidencias!A4",
            "FALTA_DE_QUE_ES Evidencias!B5");
  }

  @Test
  void theLastSheetTakesWhatNoOtherHasAPlaceFor() {
    Carpeta carpeta =
        new Carpeta()
            .hoja("Mesas", "Id", "m1")
            .hoja(
                "Otros datos",
                "Lugar,Valor",
                "/mesas,no se sabe",
                "/declaracion,No hubo",
                "/mesas/m1/x-municipio,\"\"\"Carmen\"\"\"",
                "/plan/x-a,\"{\"\"b\"\":\",\"[1, true]}\"",
                "/desconocidos/-,\"{\"\"lugar\"\": \"\"/actores\"\", \"\"cuantos\"\": 3}\"");

    EjercicioLocal ejercicio = carpeta.preguntas("Registro,ABIERTO").ejercicio();

    assertThat(ejercicio.desconocidos())
        .containsExactly(
            Desconocido.en("/mesas"),
            new Desconocido("/actores", null, null, List.of(), 3, null, null, Map.of()));
    assertThat(ejercicio.noHubo()).containsExactly("/declaracion");
    assertThat(ejercicio.mesas().get(0).extensiones()).containsEntry("x-municipio", "Carmen");
    assertThat(ejercicio.plan().extensiones())
        .containsEntry("x-a", Map.of("b", List.of(new BigDecimal(1), true)));
    assertThat(carpeta.leer().celda("/plan/x-a/b/0")).contains("'Otros datos'!B5");
    assertThat(carpeta.leer().celda("/noHubo/0")).contains("'Otros datos'!A3");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/mesas/m9/x-a,1 | SIN_LUGAR 'Otros datos'!A2",
        "/nada/x-a,1 | SIN_LUGAR 'Otros datos'!A2",
        "mesas,1 | SIN_LUGAR 'Otros datos'!A2",
        ",1 | SIN_LUGAR 'Otros datos'!A2",
        "/id/x,1 | SIN_LUGAR 'Otros datos'!A2",
        "/mesas/0/id,1 | DADO_DOS_VECES 'Otros datos'!A2",
        "/mesas/0,1 | DADO_DOS_VECES 'Otros datos'!A2",
        "/nota,hola | VALOR_ILEGIBLE 'Otros datos'!B2",
        "/nota, | VALOR_ILEGIBLE 'Otros datos'!B2",
        "/nada,1 | MIEMBRO_DESCONOCIDO 'Otros datos'!B2",
        "/mesas/0/tema,1 | TIPO_INCORRECTO 'Otros datos'!B2"
      })
  void tellsWhatIsWrongWithARowOfTheLastSheet(String renglon, String falla) {
    assertThat(
            new Carpeta()
                .hoja("Mesas", "Id", "m1")
                .hoja("Otros datos", "Lugar,Valor", renglon)
                .fallas())
        .containsExactly(falla);
  }

  @Test
  void tellsTheCellOfAPlaceOrTheNearestAroundIt() {
    LecturaDeTablas lectura =
        new Carpeta()
            .preguntas("Fecha de la declaración,2016-01-01", "Nota,")
            .hoja("Mesas", "Tema,Id,Fecha", ",,", "Agua,m1,")
            .hoja("Compromisos", "Id,Licencia del método,Responsables", "c1,,a;b")
            .leer();

    assertThat(lectura.celda("/mesas/0/tema")).contains("Mesas!A3");
    assertThat(lectura.celda("/mesas/0/fecha")).contains("Mesas!C3");
    assertThat(lectura.celda("/mesas/0/evidencias/0/url")).contains("Mesas!A3");
    assertThat(lectura.celda("/mesas")).contains("Mesas!A1");
    assertThat(lectura.celda("/plan/compromisos/0/metodo/licencia")).contains("Compromisos!B2");
    assertThat(lectura.celda("/plan/compromisos/0/responsables/1")).contains("Compromisos!C2");
    assertThat(lectura.celda("/declaracion/fecha/noAntesDe")).contains("Ejercicio!B5");
    assertThat(lectura.celda("/declaracion")).contains("Ejercicio!B5");
    assertThat(lectura.celda("/nota")).contains("Ejercicio!B6");
    assertThat(lectura.celda("/seguimiento/evaluacion")).isEmpty();
    assertThat(lectura.celda("")).isEmpty();
  }

  @Test
  void readsCsvAsProgramsSaveIt() {
    Charset windows = Charset.forName("windows-1252");
    EjercicioLocal ejercicio =
        new Carpeta()
            .hoja("Actores", windows, "Id;Sector;Nombre\r", "a;Autoridad;\"Contraloría; S.C.\"\r")
            .hoja("Objetivos", "\uFEFFObjetivo específico", "Abrir datos, a tiempo")
            .hoja("Mesas", "sep=;", "Id;Tema", "m1;'=1+1")
            .hoja("Compromisos", "Id;Título", "c1;Uno")
            .ejercicio();

    assertThat(ejercicio.actores().get(0).nombre()).isEqualTo("Contraloría; S.C.");
    assertThat(ejercicio.mesas().get(0).tema()).isEqualTo("=1+1");
    assertThat(ejercicio.plan().objetivosEspecificos()).containsExactly("Abrir datos, a tiempo");
  }

  @Test
  void readsTheCsvFilesOfAFolder(@TempDir Path carpeta) throws Exception {
    for (Map.Entry<String, byte[]> hoja : new EscritorDeTablas().plantillaCsv().entrySet()) {
      Files.write(carpeta.resolve(hoja.getKey() + ".CSV"), hoja.getValue());
    }
    Files.writeString(carpeta.resolve("léeme.txt"), "nada");

    assertThat(LectorDeTablas.esDeCsv(carpeta)).isTrue();
    assertThat(new LectorDeTablas().leerCarpeta(carpeta).json())
        .isEqualTo(new LectorDeTablas().leer(new EscritorDeTablas().plantilla()).json());
    assertThat(LectorDeTablas.esDeCsv(Files.createDirectory(carpeta.resolve("otra")))).isFalse();
  }

  @Test
  void readsAnswersOfAnyKindOfCell() {
    assertThat(ejercicio("¿Es inventado?", "<c t=\"b\"><v>1</v></c>").ficticio()).isTrue();
    assertThat(ejercicio("Registro", texto("Lo que no consta, no se sabe")).registro())
        .isEqualTo(Registro.ABIERTO);
    assertThat(
            ejercicio("Meses de vigencia del plan", "<c><v>12.0</v></c>").plan().vigencia().meses())
        .isEqualTo(12);
    assertThat(ejercicio("Nota", "<c><v>3.0</v></c>").nota()).isEqualTo("3");
    assertThat(ejercicio("Nota", "<c t=\"b\"><v>0</v></c>").nota()).isEqualTo("No");
    assertThat(ejercicio("Fecha del tablero", "<c><v>2017</v></c>").desconocidos())
        .containsExactly(
            Desconocido.entre(
                "/seguimiento/tablero/fecha",
                LocalDate.of(2017, 1, 1),
                LocalDate.of(2017, 12, 31)));
    assertThat(ejercicio("Nota", "<c/>").nota()).isNull();
  }

  private static EjercicioLocal ejercicio(String pregunta, String celda) {
    LecturaDeTablas lectura =
        new LectorDeTablas().leer(new LibroDePrueba().ejercicio(pregunta, celda).bytes());
    assertThat(lectura.fallas()).isEmpty();
    return new LectorDeEjercicios().leer(lectura.json()).orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "<c t=\"e\"><v>#REF!</v></c>, CELDA_CON_ERROR",
    "<c><f>HOY()</f></c>, FORMULA_SIN_VALOR",
    "<c><v>42781</v></c>, FECHA_ILEGIBLE",
    "<c s=\"1\"><v>60</v></c>, FECHA_ILEGIBLE",
    "<c s=\"2\"><v>42781</v></c>, FALTA_EL_DIA"
  })
  void tellsCellsOfWhichNothingCanBeMade(String celda, String codigo) {
    LecturaDeTablas lectura =
        new LectorDeTablas()
            .leer(
                new LibroDePrueba()
                    .formatos("General", "yyyy\\-mm\\-dd", "mmm\\-yy")
                    .ejercicio("Último día del que hay datos", celda)
                    .bytes());

    assertThat(lectura.fallas()).extracting(Falla::codigo).containsExactly(codigo);
    assertThat(lectura.fallas().get(0).ruta()).isEqualTo("/datosHasta");
    assertThat(lectura.celda("/datosHasta")).contains("Ejercicio!B5");
  }

  @Test
  void takesAPercentageAsItIsShown() {
    LecturaDeTablas lectura =
        new LectorDeTablas()
            .leer(
                new LibroDePrueba()
                    .formatos("General", "0%")
                    .ejercicio("Nota", texto("a"))
                    .hoja(
                        "Avances del monitoreo",
                        fila(texto("Actividad o producto"), texto("Porcentaje"))
                            + fila(texto("a1"), "<c s=\"1\"><v>0.85</v></c>"))
                    .bytes());

    assertThat(lectura.fallas()).isEmpty();
    assertThat(new String(lectura.json(), UTF_8)).contains("\"porcentaje\": 85");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"b; a ;;c", "b,a,c", "'b\na; c'"})
  void readsSeveralIdsInTheirOrder(String ids) {
    assertThat(
            new Carpeta()
                .preguntas("Postulantes,\"" + ids + "\"")
                .hoja("Actores", "Id,Sector", "a,Autoridad", "b,Autoridad", "c,Autoridad")
                .ejercicio()
                .postulantes())
        .containsExactly("b", "a", "c");
  }

  @ParameterizedTest
  @CsvSource({"campeche", "MX-CAM", "Camp.", "CAM"})
  void knowsAFederalEntityByAnyOfItsNames(String nombre) {
    assertThat(ejercicio("Entidad", texto(nombre)).entidad()).isEqualTo(EntidadFederativa.CAM);
    assertThat(new Carpeta().ejercicio().entidad()).isEqualTo(EntidadFederativa.CAM);
  }
}
