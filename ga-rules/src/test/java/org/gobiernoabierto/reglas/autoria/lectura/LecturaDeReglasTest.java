package org.gobiernoabierto.reglas.autoria.lectura;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.IntegerLiteralExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gobiernoabierto.reglas.autoria.archivos.Archivo;
import org.gobiernoabierto.reglas.autoria.drl.ArchivoDrl;
import org.gobiernoabierto.reglas.autoria.drl.Condicion.Patron;
import org.gobiernoabierto.reglas.autoria.drl.Expresion;
import org.gobiernoabierto.reglas.autoria.drl.ReglaDrl;
import org.gobiernoabierto.reglas.autoria.tipos.Especie;
import org.gobiernoabierto.reglas.autoria.tipos.TipoDeclarado;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LecturaDeReglasTest {

  private static final Path GUIA = Path.of("src/main/resources/org/gobiernoabierto/reglas");

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      textBlock =
          """
          Compromiso() → hay algún compromiso
          exists Compromiso() → hay algún compromiso
          not Compromiso() → no hay ningún compromiso
          not Mesa( cuenta ) → no hay ninguna mesa que cuente
          Mesa( !cuenta ) → hay alguna mesa que no cuenta
          Declaracion( fecha != null ) → consta la Declaración conjunta con fecha
          not Declaracion( fecha == null ) → no consta la Declaración conjunta sin fecha
          ForoInternacional( !taller ) → consta el foro internacional sin taller
          Compromiso( !proactivo ) → hay algún compromiso no proactivo
          Compromiso( responsables.empty ) → hay algún compromiso sin responsables
          Mesa( sectores.size == 1 ) → hay alguna mesa con número de sectores participantes igual a 1
          Mesa( sectores contains Sector.AUTORIDAD ) → hay alguna mesa con «autoridad» entre los sectores participantes
          Mesa( sectores not contains Sector.AUTORIDAD ) → hay alguna mesa sin «autoridad» entre los sectores participantes
          Firma( sector == Sector.AUTORIDAD ) → hay alguna firma con sector del firmante «autoridad»
          Firma( sector != Sector.AUTORIDAD ) → hay alguna firma con sector del firmante distinto de «autoridad»
          Firma( sector in ( Sector.AUTORIDAD, Sector.SOCIEDAD_CIVIL ) ) → hay alguna firma con sector del firmante «autoridad» o «sociedad civil»
          Firma( nombre matches "A.*" ) → hay alguna firma «nombre matches "A.*"»
          Indicador( meta != null, periodo != null, unidad != null ) → hay algún indicador con meta, periodo y unidad de medida
          Indicador( lineaBase != null || sinLineaBase ) → hay algún indicador (con línea base o declarado sin línea base)
          Indicador( !( meta == null || periodo == null ) ) → hay algún indicador a la vez con meta y periodo
          Compromiso( fin == null || ( inicio == null && !proactivo ) ) → hay algún compromiso (sin término planeado; o a la vez sin inicio planeado y no proactivo)
          Compromiso( fin < inicio ) → hay algún compromiso con término planeado anterior a su inicio planeado
          Compromiso( fin >= inicio.plusYears( 1 ).minusDays( 1 ) ) → hay algún compromiso con término planeado no anterior a un año menos un día después de su inicio planeado
          Compromiso( fin <= inicio.minusMonths( 2 ) ) → hay algún compromiso con término planeado no posterior a 2 meses antes de su inicio planeado
          Ejercicio( juicio.es( "ventana", "CICLO_COMPLETO" ) ) → el parámetro ventana (hoy {ventana}) es CICLO_COMPLETO
          Ejercicio( !juicio.si( "suplentesCuentan" ) ) → el parámetro suplentesCuentan (hoy {suplentesCuentan}) no es sí
          accumulate( Mesa( cuenta, $f : fecha ); $x : min( $f ) ) → hay alguna mesa que cuenta (de cuanto haya, se toma la primera fecha)
          accumulate( Mesa( cuenta, $f : fecha ); $x : max( $f ) ) → hay alguna mesa que cuenta (de cuanto haya, se toma la última fecha)
          accumulate( Mesa( cuenta ); $n : count(); $n > 0 ) → hay alguna mesa que cuenta
          accumulate( Mesa( cuenta ); $n : count(); $n < 2 ) → hay menos de 2, contando cada mesa que cuenta
          accumulate( Mesa(); $n : count(); $n >= juicio.numero( "minimoMesas" ) ) → hay al menos lo que dice el parámetro minimoMesas (hoy {minimoMesas}), contando cada mesa
          ( Mesa() or Compromiso() ) → o bien hay alguna mesa, o bien hay algún compromiso
          """)
  void readsEachConstruct(String condicion, String leida) {
    assertThat(leer(condicion)).isEqualTo("Falta («X-01.a») si " + leida + ".");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      textBlock =
          """
          $c : Compromiso(); not Indicador( compromiso == $c.id ) → para algún compromiso: no hay ningún indicador de ese compromiso
          $c : Compromiso(); not Mesa( id memberOf $c.mesas ) → para algún compromiso: no hay ninguna mesa que esté entre las mesas de las que proviene ese compromiso
          $m : Mesa(); not Instalacion( fecha <= $m.fecha ) → para alguna mesa: no consta la instalación del Secretariado con fecha no posterior a la de esa mesa
          $m : Mesa(); not Facilitador( id == $m.facilitador ) → para alguna mesa: no hay ningún facilitador que sea el facilitador de esa mesa
          $p : Postulante(); not Firma( actor == $p.actor ) → para algún postulante: no hay ninguna firma con firmante igual al actor de ese postulante
          $a : AnioDelPlan(); Actividad( inicio < $a.inicio ) → para el año del plan: hay alguna actividad con inicio planeado anterior al primer día del año del plan
          $a : AnioDelPlan(); Vigencia( fin != $a.fin ) → para el año del plan: consta la vigencia declarada con último día distinto del que tiene el año del plan
          $v : VinculoConAgendaNacional(); PlanNacional( $v.eje == null ) → para algún vínculo con un plan nacional: hay algún plan nacional cuando ese vínculo con un plan nacional va sin eje
          $i : Integrante(); Integrante( persona == $i.persona, coincideCon( $i ) ) → para algún integrante del Secretariado: hay algún integrante del Secretariado con la misma persona que ese integrante del Secretariado y que coincide en funciones con ese integrante del Secretariado
          $s : Sector( this != Sector.AUTORIDAD ); not Firma( sector == $s ) → para algún sector que no es «autoridad»: no hay ninguna firma con ese sector como sector del firmante
          """)
  void readsJoins(String condiciones, String leidas) {
    assertThat(leer(condiciones)).isEqualTo("Falta («X-01.a») si, " + leidas + ".");
  }

  @Test
  void readsForEachAndTogether() {
    assertThat(leer("not( Compromiso( $id : id ) and not Indicador( compromiso == $id ) )"))
        .contains("por cada compromiso hay algún indicador de ese compromiso");
    assertThat(leer("not( Mesa( $m : id ) and Compromiso( mesas contains $m ) )"))
        .contains(
            "no se da a la vez que (hay alguna mesa y hay algún compromiso con esa mesa entre");
  }

  @Test
  void readsWhatARuleDoes() {
    assertThat(hace("juicio.cumple(\"X-01\", $m.fecha());"))
        .containsExactly("Se cumple si hay alguna mesa. Cuenta desde la fecha de esa mesa.");
    assertThat(hace("juicio.faltaAntesDe(\"X-01\", $m.fecha().plusDays(10), \"/mesas\");"))
        .containsExactly(
            "Falta («X-01») si hay alguna mesa. Plazo: 10 días después de la fecha de esa mesa.");
    assertThat(hace("juicio.tarde(\"X-01.t\", \"/mesas\");"))
        .containsExactly("Se cumple tarde («X-01.t») si hay alguna mesa.");
    assertThat(hace("juicio.advierte(\"X-01.t\", \"/mesas\");"))
        .containsExactly("Se advierte («X-01.t») si hay alguna mesa.");
    assertThat(hace("juicio.informa(\"X-01.t\", \"/mesas\");"))
        .containsExactly("Se informa («X-01.t») si hay alguna mesa.");
    assertThat(hace("juicio.sinValorar(\"X-01.t\", \"/mesas\");"))
        .containsExactly("Nadie lo ha valorado («X-01.t») si hay alguna mesa.");
    assertThat(hace("juicio.noAplica(\"X-01\");")).containsExactly("No aplica si hay alguna mesa.");
    assertThat(hace("juicio.vence(\"X-01\", juicio.primero($m.fecha(), $m.fin()));"))
        .containsExactly(
            "Vence el primero de estos días (la fecha de esa mesa; el último día de esa mesa),"
                + " si hay alguna mesa.");
  }

  @Test
  void whatIsMetIsSoOnlyWhileNothingIsMissing() {
    LecturaDeReglas lectura =
        lectura(
            regla("X-01 a", "Mesa()", "juicio.cumple(\"X-01\");")
                + regla("X-01 b", "not Mesa()", "juicio.falta(\"X-01.a\", \"/mesas\");"));

    assertThat(lectura.de("X-01").get(0)).isEqualTo("Se cumple si nada falta y hay alguna mesa.");
  }

  @Test
  void readsDefinitionsAndNamesThoseThatARequirementRestsOn() {
    String definiciones =
        """
        package p;
        import org.gobiernoabierto.reglas.hechos.*;
        // §4.1 El STL.
        // Mesa con tema: la que lo tiene.
        declare ConTema
            dia : java.time.LocalDate // primer día
        end
        rule "ConTema es la que lo tiene"
        when
            $m : Mesa( tema != null )
        then
            insert(new ConTema($m.fecha()));
        end
        """;
    SortedMap<String, String> leidas =
        new LecturaDeReglas(
                Map.of(
                    "definiciones.drl",
                    definiciones,
                    "X-01-a.drl",
                    "package p;\n"
                        + regla(
                            "X-01 a", "not ConTema( dia != null )", "juicio.noAplica(\"X-01\");")))
            .propiedades();

    assertThat(leidas)
        .containsEntry("X-01.reglas", "No aplica si no hay ninguna mesa con tema con primer día.")
        .containsEntry("X-01.definiciones", "ConTema")
        .containsEntry("ConTema.nombre", "mesa con tema")
        .containsEntry("ConTema.oraciones", "4.1")
        .containsEntry(
            "ConTema.reglas",
            "Hay alguna mesa con tema si hay alguna mesa con tema. De ahí: primer día: la fecha de"
                + " esa mesa.");
  }

  @Test
  void whatItDoesNotKnowStandsAsItIsWritten() {
    LecturaDeReglas lectura =
        lectura(regla("X-01 a", "Firma( nombre matches \"A.*\" )", "otra(1);"));

    assertThat(lectura.sinLeer()).containsExactlyInAnyOrder("nombre matches \"A.*\"", "otra(1);");
    assertThat(lectura.de("X-01"))
        .containsExactly("«otra(1);» si hay alguna firma «nombre matches \"A.*\"».");
  }

  @Test
  void nothingOfTheGuideIsLeftUnread() {
    assertThat(new LecturaDeReglas(guia()).sinLeer()).isEmpty();
  }

  /** Each field, constant, number and parameter that a condition names shows in the reading. */
  @Test
  void everyConditionOfTheGuideShowsInItsReading() {
    List<ArchivoDrl> archivos =
        guia().entrySet().stream()
            .map(a -> ArchivoDrl.leer(new Archivo(a.getKey(), a.getValue())))
            .toList();
    List<TipoDeclarado> tipos = archivos.stream().flatMap(a -> a.tipos().stream()).toList();
    List<String> callados = new ArrayList<>();
    int vistas = 0;
    for (ArchivoDrl archivo : archivos) {
      Palabras palabras = new Palabras(archivo, tipos);
      for (ReglaDrl regla : archivo.reglas()) {
        String leida =
            String.join(
                " ", new LecturaDeRegla(archivo, regla, tipos, false, new ArrayList<>()).leer());
        List<String> debidas =
            regla.patrones().stream().flatMap(p -> debidas(p, palabras)).toList();
        vistas += debidas.size();
        debidas.stream()
            .filter(palabra -> !leida.contains(palabra))
            .forEach(palabra -> callados.add(regla.nombre() + ": " + palabra));
      }
    }

    assertThat(callados).isEmpty();
    assertThat(vistas).isGreaterThan(600);
  }

  private static Stream<String> debidas(Patron patron, Palabras palabras) {
    Stream<String> hecho =
        patron.clase().equals("Ejercicio")
            ? Stream.of()
            : Stream.of(palabras.hecho(patron.clase()).texto());
    return Stream.concat(
        hecho,
        patron.restricciones().stream()
            .filter(r -> r.enlace() == null)
            .map(Expresion::arbol)
            .flatMap(
                arbol -> arbol == null ? Stream.of() : arbol.findAll(Expression.class).stream())
            .flatMap(parte -> debida(parte, patron.clase(), palabras)));
  }

  private static Stream<String> debida(Expression parte, String clase, Palabras palabras) {
    if (parte instanceof StringLiteralExpr texto) {
      return Stream.of(texto.getValue());
    }
    if (parte instanceof IntegerLiteralExpr numero && !numero.getValue().equals("1")) {
      return Stream.of(numero.getValue());
    }
    if (parte instanceof FieldAccessExpr campo) {
      String constante = palabras.constante(campo.getScope().toString(), campo.getNameAsString());
      return Stream.ofNullable(constante);
    }
    boolean esCampo =
        parte instanceof NameExpr nombre
            && !nombre.getNameAsString().startsWith("$")
            && !nombre.getNameAsString().matches("id|juicio|[A-Z].*");
    if (esCampo) {
      String campo = parte.toString();
      return Stream.of(
          palabras.tipo(clase, campo).especie() == Especie.LOGICO
              ? nucleo(palabras.logico(clase, campo, true))
              : palabras.campo(clase, campo).texto());
    }
    if (parte instanceof MethodCallExpr llamada && llamada.getScope().isEmpty()) {
      return Stream.of(nucleo(palabras.logico(clase, llamada.getNameAsString(), true)));
    }
    return Stream.of();
  }

  /** Without what denying it or the subjunctive changes. */
  private static String nucleo(String dicho) {
    return dicho
        .replaceFirst("^con ", "")
        .replaceFirst("^que cuenta$", "cuent")
        .replaceFirst("^que \\p{L}+ ", "");
  }

  private static String leer(String condiciones) {
    return lectura(regla("X-01 a", condiciones, "juicio.falta(\"X-01.a\", \"/x\");"))
        .de("X-01")
        .get(0);
  }

  private static List<String> hace(String consecuencia) {
    return lectura(regla("X-01 a", "$m : Mesa()", consecuencia)).de("X-01");
  }

  private static LecturaDeReglas lectura(String reglas) {
    return new LecturaDeReglas(
        Map.of(
            "X-01-a.drl",
            """
            package p;
            import org.gobiernoabierto.modelo.Sector;
            import org.gobiernoabierto.reglas.hechos.*;
            global org.gobiernoabierto.reglas.hechos.Juicio juicio;
            """
                + reglas));
  }

  private static String regla(String nombre, String condiciones, String consecuencia) {
    return "rule \"%s\"\nwhen\n    %s\nthen\n    %s\nend\n"
        .formatted(nombre, condiciones, consecuencia);
  }

  private static SortedMap<String, String> guia() {
    SortedMap<String, String> textos = new TreeMap<>();
    try (Stream<Path> archivos = Files.walk(GUIA)) {
      for (Path archivo : archivos.filter(a -> a.toString().endsWith(".drl")).toList()) {
        textos.put(
            GUIA.relativize(archivo).toString().replace('\\', '/'), Files.readString(archivo));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return textos;
  }
}
