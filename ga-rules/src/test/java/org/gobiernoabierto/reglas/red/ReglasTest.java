package org.gobiernoabierto.reglas.red;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.drools.model.PatternDSL.declarationOf;
import static org.drools.model.PatternDSL.entryPoint;
import static org.drools.model.PatternDSL.globalOf;
import static org.drools.model.PatternDSL.on;
import static org.drools.model.PatternDSL.pattern;
import static org.drools.model.PatternDSL.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.drools.model.Global;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.drools.model.Variable;
import org.drools.model.impl.ModelImpl;
import org.gobiernoabierto.modelo.ForoInternacionalBuilder;
import org.gobiernoabierto.modelo.Sector;
import org.gobiernoabierto.reglas.Guia;
import org.gobiernoabierto.reglas.Parametros;
import org.gobiernoabierto.reglas.ReglaException;
import org.gobiernoabierto.reglas.autoria.Caso;
import org.gobiernoabierto.reglas.catalogo.Catalogo;
import org.gobiernoabierto.reglas.expediente.Expediente;
import org.gobiernoabierto.reglas.hechos.ForoInternacional;
import org.gobiernoabierto.reglas.hechos.Juicio;
import org.gobiernoabierto.reglas.repertorio.Conjunto;
import org.junit.jupiter.api.Test;

class ReglasTest {

  private static final Catalogo CATALOGO = Guia.CATALOGO;
  private static final String PAQUETE = "org.gobiernoabierto.reglas.prueba";
  private static final String NOMBRE = "P1-05 de prueba";
  private static final LocalDate DIA = LocalDate.of(2016, 6, 20);

  private final Variable<ForoInternacional> foro = declarationOf(ForoInternacional.class, "$f");
  private final Variable<Sector> sector = declarationOf(Sector.class, "$s");
  private final Variable<LocalDate> fecha = declarationOf(LocalDate.class, "$fecha");
  private final Global<Juicio> juicio = globalOf(Juicio.class, PAQUETE, "juicio");

  @Test
  void noRuleOfTheGuideNeedsASession() {
    assertThat(Guia.CONJUNTO.modelos().stream().flatMap(m -> m.getRules().stream()))
        .isNotEmpty()
        .allMatch(Entendidas::incluye);
  }

  @Test
  void withASessionOrWithoutTheSameRulesSpeakOfTheSameFacts() {
    Conjunto sinSesion = Guia.CONJUNTO;
    Conjunto conSesion =
        new Conjunto(
            CATALOGO, new Reglas(CATALOGO, Guia.CONJUNTO.modelos(), regla -> false), List.of());
    for (Caso caso : Guia.CASOS) {
      Expediente expediente =
          new Expediente(caso.ejercicio(Guia.BASE), caso.fecha(), Guia.lectura(caso.parametros()));
      Map<String, String> parametros = Guia.lectura(caso.parametros()).valores();
      assertThat(dichas(sinSesion, expediente, parametros))
          .as(caso.nombre())
          .containsExactlyInAnyOrderElementsOf(dichas(conSesion, expediente, parametros));
    }
  }

  private static List<String> dichas(
      Conjunto conjunto, Expediente expediente, Map<String, String> parametros) {
    return conjunto.coincidencias(expediente.hechos(), parametros).stream()
        .map(String::valueOf)
        .toList();
  }

  @Test
  void aRuleMayLookAtSeveralFacts() {
    Rule deDos =
        rule(PAQUETE, NOMBRE)
            .build(
                pattern(foro).expr("taller", ForoInternacional::taller),
                pattern(sector),
                on(juicio, foro).execute((j, f) -> j.advierte("P1-05", "/declaracion/foro")));

    assertThat(de(conLasDeLaGuia(deDos), foro(DIA, true, true))).isEmpty();
    assertThat(de(conLasDeLaGuia(deDos), foro(DIA, true, true), Sector.AUTORIDAD)).hasSize(1);
  }

  private static ForoInternacional foro(LocalDate fecha, boolean taller, boolean asistencia) {
    return new ForoInternacional(
        ForoInternacionalBuilder.builder().taller(taller).asistencia(asistencia).build(), fecha);
  }

  private static List<Coincidencia> de(Reglas reglas, Object... hechos) {
    return new Conjunto(CATALOGO, reglas, List.of())
            .coincidencias(
                new ArrayList<>(List.of(hechos)), Guia.lectura(Parametros.porOmision()).valores())
            .stream()
            .filter(una -> una.regla().equals(NOMBRE))
            .toList();
  }

  private static Reglas conLasDeLaGuia(Rule... reglas) {
    ModelImpl propio = new ModelImpl(PAQUETE);
    propio.addGlobal(globalOf(Juicio.class, PAQUETE, "juicio"));
    List.of(reglas).forEach(propio::addRule);
    List<Model> modelos = new ArrayList<>(Guia.CONJUNTO.modelos());
    modelos.add(propio);
    return new Reglas(CATALOGO, modelos, otra -> true);
  }

  @Test
  void aBoundValueAndAlternativesNeedNoSession() {
    Rule enlazada =
        rule(PAQUETE, NOMBRE)
            .build(
                pattern(foro)
                    .bind(fecha, ForoInternacional::fecha)
                    .or()
                    .expr("taller", ForoInternacional::taller)
                    .expr("asistencia", ForoInternacional::asistencia)
                    .endOr(),
                on(juicio, fecha).execute((j, f) -> j.cumple("P1-05", f)));

    assertThat(Entendidas.incluye(enlazada)).isTrue();
    Reglas reglas = conLasDeLaGuia(enlazada);
    assertThat(de(reglas, foro(DIA, true, false))).hasSize(1);
    assertThat(de(reglas, foro(DIA, false, true))).hasSize(1);
    assertThat(de(reglas, foro(DIA, false, false))).isEmpty();
  }

  @Test
  void aConditionThatAsksForAParameterNeedsNoSession() {
    Rule conParametro =
        rule(PAQUETE, NOMBRE)
            .build(
                pattern(foro)
                    .expr(
                        "mes",
                        juicio,
                        (f, j) -> f.fecha().getMonthValue() < j.numero("ventanaMeses")),
                on(juicio).execute(j -> j.cumple("P1-05")));

    assertThat(Entendidas.incluye(conParametro)).isTrue();
    Reglas reglas = conLasDeLaGuia(conParametro);
    assertThat(de(reglas, foro(DIA, true, true))).hasSize(1);
    assertThat(de(reglas, foro(LocalDate.of(2016, 12, 1), true, true))).isEmpty();
  }

  @Test
  void whatHangsOnMoreThanFactsGoesToTheEngine() {
    assertThat(
            List.of(
                rule(PAQUETE, NOMBRE)
                    .build(
                        pattern(
                            declarationOf(
                                ForoInternacional.class, "$x", entryPoint("otra entrada"))),
                        on(juicio).execute(j -> {})),
                rule(PAQUETE, NOMBRE)
                    .attribute(Rule.Attribute.SALIENCE, 5)
                    .build(pattern(foro), on(juicio).execute(j -> {})),
                rule(PAQUETE, NOMBRE)
                    .attribute(Rule.Attribute.ENABLED, false)
                    .build(pattern(foro), on(juicio).execute(j -> {})),
                rule(PAQUETE, NOMBRE)
                    .build(
                        pattern(foro),
                        on(globalOf(String.class, PAQUETE, "otro")).execute(texto -> {}))))
        .noneMatch(Entendidas::incluye);
  }

  @Test
  void aRuleThatFailsIsNamed() {
    Rule fallida =
        rule(PAQUETE, NOMBRE)
            .build(
                pattern(foro).expr("fecha", f -> f.fecha().isAfter(null)),
                on(juicio).execute(j -> j.cumple("P1-05")));

    assertThatThrownBy(() -> de(conLasDeLaGuia(fallida), foro(DIA, true, true)))
        .isInstanceOf(ReglaException.class)
        .hasMessageContaining("«" + NOMBRE + "»")
        .hasMessageContaining("no consta (null)");
  }
}
