package org.gobiernoabierto.reglas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.drools.model.PatternDSL.declarationOf;
import static org.drools.model.PatternDSL.entryPoint;
import static org.drools.model.PatternDSL.globalOf;
import static org.drools.model.PatternDSL.not;
import static org.drools.model.PatternDSL.on;
import static org.drools.model.PatternDSL.or;
import static org.drools.model.PatternDSL.pattern;
import static org.drools.model.PatternDSL.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.drools.model.Global;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.drools.model.Variable;
import org.drools.model.impl.ModelImpl;
import org.gobiernoabierto.modelo.Sector;
import org.gobiernoabierto.reglas.ExplicacionDelResultado.ReglaAplicada;
import org.gobiernoabierto.reglas.autoria.Caso;
import org.gobiernoabierto.reglas.catalogo.Catalogo;
import org.gobiernoabierto.reglas.expediente.Expediente;
import org.gobiernoabierto.reglas.hechos.Foro;
import org.gobiernoabierto.reglas.hechos.Juicio;
import org.gobiernoabierto.reglas.hechos.SectorSinSuplente;
import org.junit.jupiter.api.Test;

class ReglasTest {

  private static final Catalogo CATALOGO = Catalogo.deLaGuia();
  private static final String PAQUETE = "org.gobiernoabierto.reglas.prueba";
  private static final String NOMBRE = "P1-05 de prueba";
  private static final LocalDate DIA = LocalDate.of(2016, 6, 20);

  private final Variable<Foro> foro = declarationOf(Foro.class, "$f");
  private final Variable<SectorSinSuplente> sector = declarationOf(SectorSinSuplente.class, "$s");
  private final Variable<LocalDate> fecha = declarationOf(LocalDate.class, "$fecha");
  private final Global<Juicio> juicio = globalOf(Juicio.class, PAQUETE, "juicio");

  @Test
  void noRuleOfTheGuideNeedsASession() {
    assertThat(Conjunto.modelosDeLaGuia().stream().flatMap(m -> m.getRules().stream()))
        .isNotEmpty()
        .allMatch(ReglaDeUnHecho::puedeSer);
  }

  @Test
  void withASessionOrWithoutTheSameRulesSpeakOfTheSameFacts() {
    Conjunto sinSesion = Conjunto.deLaGuia();
    Conjunto conSesion =
        new Conjunto(CATALOGO, new Reglas(CATALOGO, Conjunto.modelosDeLaGuia(), regla -> false));
    for (Caso caso : Guia.CASOS) {
      List<Object> hechos =
          new Expediente(caso.ejercicio(Guia.BASE), caso.fecha(), caso.parametros()).hechos();
      assertThat(sinSesion.aplicadas(hechos))
          .as(caso.nombre())
          .containsExactlyInAnyOrderElementsOf(conSesion.aplicadas(hechos));
    }
  }

  @Test
  void aRuleThatLooksAtSeveralFactsHasItsSession() {
    Rule deDos =
        rule(PAQUETE, NOMBRE)
            .build(
                pattern(foro).expr("taller", Foro::taller),
                pattern(sector),
                on(juicio, foro).execute((j, f) -> j.advierte("P1-05", "/declaracion/foro")));

    assertThat(ReglaDeUnHecho.puedeSer(deDos)).isFalse();
    assertThat(de(conLasDeLaGuia(deDos), new Foro(DIA, true, true))).isEmpty();
    assertThat(
            de(
                conLasDeLaGuia(deDos),
                new Foro(DIA, true, true),
                new SectorSinSuplente(Sector.AUTORIDAD)))
        .hasSize(1);
  }

  private static List<ReglaAplicada> de(Reglas reglas, Object... hechos) {
    return new Conjunto(CATALOGO, reglas)
        .aplicadas(List.of(hechos)).stream().filter(a -> a.nombre().equals(NOMBRE)).toList();
  }

  @Test
  void whereARuleMakesFactsTheOthersSeeThem() {
    Variable<String> texto = declarationOf(String.class, "$t");
    Rule agrega =
        rule(PAQUETE, "P1-05 que agrega")
            .build(pattern(foro), on(foro).execute((drools, f) -> drools.insert("nuevo")));
    Rule deLoAgregado =
        rule(PAQUETE, NOMBRE).build(pattern(texto), on(juicio).execute(j -> j.cumple("P1-05")));

    assertThat(de(conLasDeLaGuia(agrega, deLoAgregado), new Foro(DIA, true, true))).hasSize(1);
  }

  private static Reglas conLasDeLaGuia(Rule... reglas) {
    ModelImpl propio = new ModelImpl(PAQUETE);
    propio.addGlobal(globalOf(Juicio.class, PAQUETE, "juicio"));
    List.of(reglas).forEach(propio::addRule);
    List<Model> modelos = new ArrayList<>(Conjunto.modelosDeLaGuia());
    modelos.add(propio);
    return new Reglas(CATALOGO, modelos, otra -> true);
  }

  @Test
  void aBoundValueAndAlternativesNeedNoSession() {
    Rule enlazada =
        rule(PAQUETE, NOMBRE)
            .build(
                pattern(foro)
                    .bind(fecha, Foro::fecha)
                    .or()
                    .expr("taller", Foro::taller)
                    .expr("asistencia", Foro::asistencia)
                    .endOr(),
                on(juicio, fecha).execute((j, f) -> j.cumple("P1-05", f)));

    assertThat(ReglaDeUnHecho.puedeSer(enlazada)).isTrue();
    Reglas reglas = conLasDeLaGuia(enlazada);
    assertThat(de(reglas, new Foro(DIA, true, false))).hasSize(1);
    assertThat(de(reglas, new Foro(DIA, false, true))).hasSize(1);
    assertThat(de(reglas, new Foro(DIA, false, false))).isEmpty();
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

    assertThat(ReglaDeUnHecho.puedeSer(conParametro)).isTrue();
    Reglas reglas = conLasDeLaGuia(conParametro);
    assertThat(de(reglas, new Foro(DIA, true, true))).hasSize(1);
    assertThat(de(reglas, new Foro(LocalDate.of(2016, 12, 1), true, true))).isEmpty();
  }

  @Test
  void whatHangsOnMoreThanTheFactGoesToTheEngine() {
    assertThat(
            List.of(
                rule(PAQUETE, NOMBRE).build(not(pattern(foro)), on(juicio).execute(j -> {})),
                rule(PAQUETE, NOMBRE)
                    .build(or(pattern(foro), pattern(foro)), on(juicio).execute(j -> {})),
                rule(PAQUETE, NOMBRE)
                    .build(
                        pattern(declarationOf(Foro.class, "$x", entryPoint("otra entrada"))),
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
                        on(globalOf(String.class, PAQUETE, "otro")).execute(texto -> {})),
                rule(PAQUETE, NOMBRE)
                    .build(pattern(foro), on(foro).execute((drools, f) -> drools.halt()))))
        .noneMatch(ReglaDeUnHecho::puedeSer);
  }

  @Test
  void aRuleThatFailsIsNamed() {
    Rule fallida =
        rule(PAQUETE, NOMBRE)
            .build(
                pattern(foro).expr("fecha", f -> f.fecha().isAfter(null)),
                on(juicio).execute(j -> j.cumple("P1-05")));

    assertThatThrownBy(() -> de(conLasDeLaGuia(fallida), new Foro(DIA, true, true)))
        .isInstanceOf(ReglaException.class)
        .hasMessageContaining("«" + NOMBRE + "»");
  }
}
