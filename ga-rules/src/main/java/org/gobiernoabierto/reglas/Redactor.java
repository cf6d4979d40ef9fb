package org.gobiernoabierto.reglas;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gobiernoabierto.informe.Dictamen;
import org.gobiernoabierto.informe.EstadoDePaso;
import org.gobiernoabierto.informe.Falla;
import org.gobiernoabierto.informe.Fuerza;
import org.gobiernoabierto.informe.Hallazgo;
import org.gobiernoabierto.informe.Informe;
import org.gobiernoabierto.informe.InformeBuilder;
import org.gobiernoabierto.informe.ProximoPaso;
import org.gobiernoabierto.informe.Resultado;
import org.gobiernoabierto.informe.SituacionDePaso;
import org.gobiernoabierto.modelo.EjercicioLocal;
import org.gobiernoabierto.modelo.Paso;
import org.gobiernoabierto.reglas.catalogo.Catalogo;
import org.gobiernoabierto.reglas.expediente.Expediente;
import org.gobiernoabierto.reglas.parametros.Parametros;

/** Draws up the report. Thread-safe. */
final class Redactor {

  private static final Set<Resultado> ABIERTOS =
      EnumSet.of(Resultado.INCUMPLE, Resultado.PENDIENTE);

  private final Catalogo catalogo;
  private final Parametros parametros;

  Redactor(Catalogo catalogo, Parametros parametros) {
    this.catalogo = catalogo;
    this.parametros = parametros;
  }

  Informe informe(
      EjercicioLocal ejercicio,
      LocalDate fecha,
      Expediente expediente,
      List<Dictamen> dictamenes,
      Hallazgos hallazgos) {
    List<Hallazgo> redactados = hallazgos.redactar();
    return InformeBuilder.from(enBlanco(ejercicio, fecha, dictamenes))
        .with(
            informe ->
                informe
                    .pasos(pasos(expediente, dictamenes))
                    .hallazgos(redactados)
                    .omitidos(hallazgos.omitidos())
                    .proximosPasos(proximosPasos(dictamenes, redactados))
                    .avisos(hallazgos.avisos()));
  }

  Informe sinEvaluar(EjercicioLocal ejercicio, LocalDate fecha, List<Falla> fallas) {
    List<Dictamen> dictamenes =
        catalogo.fichas().stream()
            .map(f -> new Dictamen(f.requisito(), Resultado.NO_DETERMINABLE, null))
            .toList();
    return InformeBuilder.from(enBlanco(ejercicio, fecha, dictamenes)).withErrores(fallas);
  }

  private Informe enBlanco(EjercicioLocal ejercicio, LocalDate fecha, List<Dictamen> dictamenes) {
    return new Informe(
        ejercicio.edicion(),
        fecha,
        ejercicio.id(),
        List.of(catalogo.conjunto()),
        parametros.valores(),
        List.of(),
        dictamenes,
        List.of(),
        new TreeMap<>(),
        List.of(),
        List.of(),
        List.of());
  }

  private static List<SituacionDePaso> pasos(Expediente expediente, List<Dictamen> dictamenes) {
    return Stream.of(Paso.values())
        .filter(paso -> paso != Paso.PERIODO)
        .map(paso -> new SituacionDePaso(paso, estado(paso, expediente, dictamenes)))
        .toList();
  }

  private static EstadoDePaso estado(Paso paso, Expediente expediente, List<Dictamen> dictamenes) {
    List<Resultado> obligaciones =
        dictamenes.stream()
            .filter(d -> d.requisito().paso() == paso)
            .filter(d -> d.requisito().fuerza() == Fuerza.OBLIGACION)
            .map(Dictamen::resultado)
            .toList();
    if (obligaciones.contains(Resultado.INCUMPLE)) {
      return EstadoDePaso.CON_INCUMPLIMIENTO;
    }
    if (!expediente.iniciado(paso)) {
      return EstadoDePaso.SIN_INICIAR;
    }
    boolean abierto =
        obligaciones.contains(Resultado.PENDIENTE)
            || obligaciones.contains(Resultado.NO_DETERMINABLE);
    return abierto ? EstadoDePaso.EN_CURSO : EstadoDePaso.CUMPLIDO;
  }

  /** What can be done now comes first, then what waits for it; each by date. */
  private List<ProximoPaso> proximosPasos(List<Dictamen> dictamenes, List<Hallazgo> hallazgos) {
    Set<String> abiertos =
        dictamenes.stream()
            .filter(d -> ABIERTOS.contains(d.resultado()))
            .map(d -> d.requisito().id())
            .collect(Collectors.toSet());
    List<ProximoPaso> pasos = new ArrayList<>();
    for (int i = 0; i < dictamenes.size(); i++) {
      Dictamen dictamen = dictamenes.get(i);
      String id = dictamen.requisito().id();
      if (abiertos.contains(id)) {
        List<String> bloqueos =
            catalogo.fichas().get(i).requiere().stream().filter(abiertos::contains).toList();
        hallazgos.stream()
            .filter(h -> h.requisito().equals(id))
            .findFirst()
            .ifPresent(
                h ->
                    pasos.add(
                        new ProximoPaso(
                            id, h.remedio(), h.responsable(), dictamen.vence(), bloqueos)));
      }
    }
    pasos.sort(
        Comparator.comparing((ProximoPaso paso) -> !paso.bloqueadoPor().isEmpty())
            .thenComparing(ProximoPaso::vence, Comparator.nullsLast(Comparator.naturalOrder())));
    return pasos;
  }
}
