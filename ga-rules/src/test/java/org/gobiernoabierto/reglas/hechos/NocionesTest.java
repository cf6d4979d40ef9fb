package org.gobiernoabierto.reglas.hechos;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gobiernoabierto.modelo.EjercicioLocal;
import org.gobiernoabierto.reglas.Guia;
import org.gobiernoabierto.reglas.Parametros;
import org.gobiernoabierto.reglas.autoria.DocumentoBase;
import org.gobiernoabierto.reglas.expediente.Expediente;
import org.junit.jupiter.api.Test;

/**
 * What facts say is recorded, or says where it is recorded, or is one of the notions that {@code
 * nociones.yaml} argues; {@code docs/nociones.md} is made of them, and {@code mvn test
 * -Dactualizar} writes it anew.
 */
class NocionesTest {

  private static final int A_LO_MAS = 15;
  private static final Path DOCUMENTO = Path.of("../docs/nociones.md");
  private static final List<Path> PRUEBAS =
      Stream.of("", "motor/")
          .map(m -> Path.of("../ga-rules/" + m + "src/test/java/org/gobiernoabierto/reglas"))
          .toList();
  private static final List<Nocion> NOCIONES = Nocion.todas();

  /** Where something is recorded: its place, that of what it is about, and its index. */
  private static final Set<String> DONDE = Set.of("ruta", "rutaDelFin", "sobre", "numero");

  /** An element of a list of texts, which is no record. */
  private static final Set<String> TEXTOS_DE_UNA_LISTA =
      Set.of("Postulante.actor", "EntradaDelTablero.actividad");

  private static final String INTRODUCCION =
      """
      # Nociones que no son normas

      Generado de `nociones.yaml`, en las pruebas de `ga-rules`; no se edita a mano.

      Todo lo que la guía manda está en sus reglas y definiciones, en DRL. Los [hechos](vocabulario.md) que estas leen dicen lo que el ejercicio
      registra y dónde, tal como está, y además lo que sigue, que se calcula en Java. Una prueba recorre todos los hechos: lo que un hecho diga
      y no sea registro, ni su lugar, ni esté en esta lista la hace fallar, y la lista no pasa de %d.

      De lo que el ejercicio registra, lo único que ningún hecho dice son los `desconocidos`: si falta algo en un lugar que se declara
      desconocido, el resultado es `NO_DETERMINABLE`, y eso se resuelve igual para todos los requisitos, después de las reglas.
      """;

  @Test
  void whatAFactSaysIsRecordedOrAPlaceOrANotion() {
    Set<String> nociones = new HashSet<>();
    for (Class<?> hecho : registros()) {
      for (Method metodo : propios(hecho)) {
        Optional<String> nocion = nocion(hecho, metodo.getName());
        nocion.ifPresent(nociones::add);
        assertThat(nocion.isPresent() || esRegistro(hecho, metodo) || diceDonde(hecho, metodo))
            .as("%s.%s", hecho.getSimpleName(), metodo.getName())
            .isTrue();
      }
    }
    assertThat(nociones)
        .as("nociones.yaml names nothing else")
        .containsExactlyInAnyOrderElementsOf(
            NOCIONES.stream().flatMap(nocion -> nocion.llevan().stream()).toList());
    assertThat(NOCIONES).hasSizeLessThanOrEqualTo(A_LO_MAS);
  }

  private static List<Class<?>> registros() {
    return VocabularioTest.hechos().stream().filter(Class::isRecord).toList();
  }

  /** What it says, without what reads one of the integrators' own members. */
  private static List<Method> propios(Class<?> hecho) {
    return Vocabulario.metodos(hecho)
        .filter(metodo -> !Set.of("dato", "cantidad", "extensiones").contains(metodo.getName()))
        .toList();
  }

  /** The entry of the list: by the name of the fact, or of an interface of it. */
  private static Optional<String> nocion(Class<?> hecho, String miembro) {
    return Stream.concat(Stream.of(hecho), Stream.of(hecho.getInterfaces()))
        .map(clase -> clase.getSimpleName() + "." + miembro)
        .filter(clave -> NOCIONES.stream().anyMatch(n -> n.llevan().contains(clave)))
        .findFirst();
  }

  private static boolean diceDonde(Class<?> hecho, Method metodo) {
    return DONDE.contains(metodo.getName())
        || metodo.getName().equals("compromiso") && componente(hecho, "compromiso").isPresent();
  }

  private static boolean esRegistro(Class<?> hecho, Method metodo) {
    return TEXTOS_DE_UNA_LISTA.contains(hecho.getSimpleName() + "." + metodo.getName())
        || componente(hecho, metodo.getName()).isEmpty()
            && componente(hecho, "registro")
                .flatMap(registro -> componente(registro.getType(), metodo.getName()))
                .filter(registrado -> tipo(registrado).equals(metodo.getGenericReturnType()))
                .isPresent();
  }

  private static Optional<RecordComponent> componente(Class<?> clase, String nombre) {
    return clase.isRecord()
        ? Stream.of(clase.getRecordComponents()).filter(c -> c.getName().equals(nombre)).findFirst()
        : Optional.empty();
  }

  /** Its type; of a record of a single component, the type of that one. */
  private static Type tipo(RecordComponent componente) {
    RecordComponent[] suyos = componente.getType().getRecordComponents();
    return suyos != null && suyos.length == 1
        ? suyos[0].getGenericType()
        : componente.getGenericType();
  }

  @Test
  void whatIsRecordedIsSaidAsItIsRecorded() throws ReflectiveOperationException {
    Set<Class<?>> vistos = new HashSet<>();
    for (Object hecho : hechos()) {
      Optional<RecordComponent> registro = componente(hecho.getClass(), "registro");
      if (registro.isPresent() && hecho instanceof Hecho) {
        vistos.add(hecho.getClass());
        for (Method metodo : propios(hecho.getClass())) {
          if (esRegistro(hecho.getClass(), metodo)
              && nocion(hecho.getClass(), metodo.getName()).isEmpty()) {
            assertThat(metodo.invoke(hecho))
                .as("%s.%s", hecho.getClass().getSimpleName(), metodo.getName())
                .isEqualTo(
                    desnudo(
                        registrado(registro.get().getAccessor().invoke(hecho), metodo.getName())));
          }
        }
        assertThat(((Hecho) hecho).extensiones())
            .isEqualTo(
                hecho instanceof PlanNacional
                    ? Map.of()
                    : registrado(registro.get().getAccessor().invoke(hecho), "extensiones"));
      }
    }
    assertThat(vistos)
        .as("every fact that wraps a record is tried")
        .containsExactlyInAnyOrderElementsOf(
            registros().stream()
                .filter(hecho -> componente(hecho, "registro").isPresent())
                .toList());
  }

  private static Object registrado(Object registro, String nombre)
      throws ReflectiveOperationException {
    return componente(registro.getClass(), nombre).orElseThrow().getAccessor().invoke(registro);
  }

  private static Object desnudo(Object valor) throws ReflectiveOperationException {
    RecordComponent[] componentes = valor == null ? null : valor.getClass().getRecordComponents();
    return componentes != null && componentes.length == 1
        ? componentes[0].getAccessor().invoke(valor)
        : valor;
  }

  /** All facts of the complete exercise, with a renewal and own members everywhere. */
  private static List<Object> hechos() {
    EjercicioLocal completo =
        new DocumentoBase(Guia.LECTOR)
            .con(
                Map.of(
                    "/declaracion/refrendos", List.of(Map.of("fecha", "2016-07-01", "x-a", "b"))));
    return new Expediente(
            completo, LocalDate.of(2018, 3, 21), Guia.lectura(Parametros.porOmision()))
        .hechos();
  }

  @Test
  void everyPlaceIsThatOfWhatIsRecorded() {
    List<String> rutas =
        hechos().stream()
            .filter(Hecho.class::isInstance)
            .filter(hecho -> componente(hecho.getClass(), "registro").isPresent())
            .filter(hecho -> !(hecho instanceof PlanNacional))
            .map(hecho -> ((Hecho) hecho).ruta())
            .toList();
    assertThat(rutas)
        .doesNotHaveDuplicates()
        .contains("", "/mesas/1", "/plan/compromisos/0/metodo");
  }

  @Test
  void everyNotionHasATestOfItsOwn() {
    for (Nocion nocion : NOCIONES) {
      assertThat(nocion.pruebas()).as(nocion.nombre()).isNotEmpty();
      nocion.pruebas().forEach(prueba -> assertThat(archivo(prueba)).isRegularFile());
    }
  }

  private static Path archivo(String prueba) {
    return PRUEBAS.stream()
        .flatMap(p -> Stream.of("expediente", "hechos").map(p::resolve))
        .map(paquete -> paquete.resolve(prueba + ".java"))
        .filter(Files::isRegularFile)
        .findFirst()
        .orElse(Path.of(prueba + ".java"));
  }

  @Test
  void theDocumentSaysWhatTheListSays() throws IOException {
    String generado = generado();
    if (System.getProperty("actualizar") != null) {
      Files.writeString(DOCUMENTO, generado);
    }
    assertThat(Files.readString(DOCUMENTO))
        .as("docs/nociones.md is stale: run `mvn test -Dactualizar` and commit it")
        .isEqualTo(generado);
  }

  private static String generado() {
    StringBuilder texto = new StringBuilder(INTRODUCCION.formatted(A_LO_MAS));
    int numero = 0;
    for (Nocion nocion : NOCIONES) {
      numero++;
      texto
          .append("\n## %d. %s\n\n".formatted(numero, nocion.nombre()))
          .append(nocion.dice() + "\n\n")
          .append("- **Por qué no es norma.** " + nocion.porQueNoEsNorma() + "\n")
          .append(
              "- **Lo dicen** " + lista(nocion.llevan().stream().map(NocionesTest::enlace)) + ".\n")
          .append(
              "- **Lo prueban** "
                  + lista(nocion.pruebas().stream().map(p -> "[%s](%s)".formatted(p, archivo(p))))
                  + ".\n");
    }
    return texto.toString();
  }

  private static String enlace(String miembro) {
    String hecho = miembro.substring(0, miembro.indexOf('.'));
    return "[`%s`](vocabulario.md#%s)".formatted(miembro, hecho.toLowerCase(Locale.ROOT));
  }

  private static String lista(Stream<String> elementos) {
    return elementos.collect(Collectors.joining(", "));
  }
}
