package org.gobiernoabierto.reglas.juicio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.gobiernoabierto.catalogo.EntidadFederativa;
import org.gobiernoabierto.idioma.Texto;
import org.gobiernoabierto.informe.Dictamen;
import org.gobiernoabierto.informe.Fuerza;
import org.gobiernoabierto.informe.Paso;
import org.gobiernoabierto.informe.PorAveriguar;
import org.gobiernoabierto.informe.Posibilidad;
import org.gobiernoabierto.informe.Requisito;
import org.gobiernoabierto.informe.Responsable;
import org.gobiernoabierto.informe.Resultado;
import org.gobiernoabierto.informe.Supuesto;
import org.gobiernoabierto.modelo.Desconocido;
import org.gobiernoabierto.modelo.DesconocidoBuilder;
import org.gobiernoabierto.modelo.Edicion;
import org.gobiernoabierto.modelo.EjercicioLocal;
import org.gobiernoabierto.modelo.EjercicioLocalBuilder;
import org.gobiernoabierto.modelo.Mesa;
import org.gobiernoabierto.modelo.MesaBuilder;
import org.gobiernoabierto.modelo.MotivoDeDesconocer;
import org.gobiernoabierto.modelo.lugares.Registros;
import org.gobiernoabierto.modelo.lugares.Sitio;
import org.junit.jupiter.api.Test;

class AveriguacionesTest {

  private static final String ACTA = "/secretariado/eleccion/fecha";
  private static final List<String> DE_LA_FICHA =
      List.of(
          "id",
          "entidad",
          "edicion",
          "ficticio",
          "nota",
          "registro",
          "datosHasta",
          "noHubo",
          "desconocidos",
          "extensiones");

  @Test
  void whatDecidesMostComesFirstAndThePlacesOfOneThingStandTogether() {
    List<PorAveriguar> algo =
        Averiguaciones.de(
            con(Desconocido.en(ACTA), Desconocido.en("/mesas/m1/fecha"), Desconocido.en("/mesas")),
            List.of(
                abierto("A", ACTA),
                abierto("B", "/mesas/0/fecha"),
                abierto("C", "/mesas"),
                cierto("D")));
    assertThat(algo)
        .extracting(uno -> uno.nombre().es())
        .containsExactly("las mesas de trabajo", "la reunión de elección");
    assertThat(algo.get(0).requisitos()).containsExactly("B", "C");
    assertThat(algo.get(0).lugares()).containsExactly("/mesas", "/mesas/0/fecha");
    assertThat(algo.get(1).fuente().es()).startsWith("acta de elección");
  }

  @Test
  void whatWasLookedForAndNotFoundIsNotAskedForAgain() {
    EjercicioLocal ejercicio =
        con(
            DesconocidoBuilder.builder(Desconocido.en(ACTA))
                .motivo(MotivoDeDesconocer.NO_SE_HALLO)
                .build(),
            Desconocido.en("/mesas/m1/fecha"));
    assertThat(Averiguaciones.de(ejercicio, List.of(abierto("A", ACTA), abierto("B", "/mesas/0"))))
        .flatExtracting(PorAveriguar::requisitos)
        .containsExactly("B");
  }

  @Test
  void everyMemberOfAnExerciseHasANameForPeople() {
    EjercicioLocal ejercicio = con();
    Stream<String> deFuera =
        Registros.de(EjercicioLocal.class).miembros().stream()
            .filter(miembro -> !DE_LA_FICHA.contains(miembro.nombre()))
            .map(miembro -> "/" + miembro.nombre());
    assertThat(deFuera)
        .isNotEmpty()
        .allSatisfy(
            lugar -> {
              String cosa = Documentos.cosa(Sitio.en(ejercicio, lugar));
              assertThat(Documentos.nombre(cosa).es()).doesNotContain("/").isNotBlank();
              assertThat(Documentos.nombre(cosa).en()).doesNotContain("/").isNotBlank();
              assertThat(Documentos.fuente(cosa).es()).isNotBlank();
              assertThat(Documentos.fuente(cosa).en()).isNotBlank();
            });
  }

  private static EjercicioLocal con(Desconocido... desconocidos) {
    Mesa mesa = MesaBuilder.builder().id("m1").build();
    return EjercicioLocalBuilder.builder()
        .id("e")
        .entidad(EntidadFederativa.CAM)
        .edicion(new Edicion(2016))
        .mesas(List.of(mesa))
        .desconocidos(List.of(desconocidos))
        .build();
  }

  private static Dictamen abierto(String id, String lugar) {
    return new Dictamen(
        requisito(id),
        Resultado.NO_DETERMINABLE,
        null,
        List.of(
            new Posibilidad(Resultado.CUMPLE, List.of(new Supuesto(lugar, null))),
            new Posibilidad(Resultado.INCUMPLE, List.of(new Supuesto(lugar, "algo")))));
  }

  private static Dictamen cierto(String id) {
    return new Dictamen(requisito(id), Resultado.CUMPLE, null);
  }

  private static Requisito requisito(String id) {
    return new Requisito(
        id,
        new Paso(1, new Texto("paso", "step")),
        Fuerza.OBLIGACION,
        Responsable.STL,
        new Texto(id, id),
        List.of());
  }
}
