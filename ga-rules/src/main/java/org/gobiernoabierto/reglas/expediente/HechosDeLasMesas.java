package org.gobiernoabierto.reglas.expediente;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.gobiernoabierto.modelo.Facilitador;
import org.gobiernoabierto.modelo.Mesa;
import org.gobiernoabierto.modelo.Problema;
import org.gobiernoabierto.modelo.SecretariadoTecnicoLocal;
import org.gobiernoabierto.modelo.Sector;
import org.gobiernoabierto.reglas.hechos.MesaRealizada;
import org.gobiernoabierto.reglas.hechos.MesasParticipativas;
import org.gobiernoabierto.reglas.hechos.Problematicas;
import org.jspecify.annotations.Nullable;

/** Facts about the participatory tables (§4.1). */
final class HechosDeLasMesas {

  private final Expediente expediente;
  private final List<Mesa> mesas = new ArrayList<>();
  private final List<MesaRealizada> realizadas = new ArrayList<>();

  private HechosDeLasMesas(Expediente expediente) {
    this.expediente = expediente;
  }

  static void reunir(Expediente expediente, List<Object> hechos) {
    HechosDeLasMesas paso = new HechosDeLasMesas(expediente);
    paso.realizadas();
    if (!paso.mesas.isEmpty()) {
      hechos.addAll(paso.realizadas);
      hechos.add(paso.enConjunto());
    }
    if (!expediente.ejercicio().problemas().isEmpty()) {
      hechos.add(paso.problematicas());
    }
  }

  private void realizadas() {
    SecretariadoTecnicoLocal secretariado = expediente.ejercicio().secretariado();
    LocalDate instalacion =
        secretariado == null || secretariado.instalacion() == null
            ? null
            : expediente.siCuenta(secretariado.instalacion().fecha());
    List<Mesa> todas = expediente.ejercicio().mesas();
    for (int i = 0; i < todas.size(); i++) {
      Mesa mesa = todas.get(i);
      LocalDate fecha = mesa.fecha();
      if (fecha != null && expediente.cuenta(fecha)) {
        mesas.add(mesa);
        realizadas.add(
            new MesaRealizada(
                fecha,
                instalacion != null && !fecha.isBefore(instalacion),
                conElFacilitador(mesa, secretariado),
                sectores(mesa),
                "/mesas/" + i));
      }
    }
  }

  private boolean conElFacilitador(Mesa mesa, @Nullable SecretariadoTecnicoLocal secretariado) {
    return secretariado != null
        && secretariado.facilitadores().stream()
            .filter(f -> f.id().equals(mesa.facilitador()))
            .anyMatch(f -> electoPara(f, mesa));
  }

  private boolean electoPara(Facilitador facilitador, Mesa mesa) {
    return facilitador.electoPorElSecretariado()
        && facilitador.inicio() != null
        && expediente.cuenta(facilitador.inicio())
        && mesa.fecha() != null
        && !mesa.fecha().isBefore(facilitador.inicio())
        && (facilitador.fin() == null || !mesa.fecha().isAfter(facilitador.fin()));
  }

  private List<Sector> sectores(Mesa mesa) {
    return mesa.participantes().stream().map(expediente::sector).distinct().sorted().toList();
  }

  private MesasParticipativas enConjunto() {
    List<LocalDate> validas =
        realizadas.stream()
            .filter(m -> m.trasLaInstalacion() && m.conElFacilitador())
            .map(MesaRealizada::fecha)
            .sorted()
            .toList();
    int minimo = expediente.parametros().minimoMesas();
    LocalDate organizaciones = primera(con(Sector.SOCIEDAD_CIVIL));
    LocalDate autoridades = primera(con(Sector.AUTORIDAD));
    LocalDate funcionarios = primera(mesas.stream().filter(Mesa::funcionarios).map(Mesa::fecha));
    return new MesasParticipativas(
        validas.size(),
        minimo,
        validas.size() < minimo ? null : validas.get(minimo - 1),
        organizaciones,
        autoridades,
        funcionarios,
        organizaciones == null || autoridades == null || funcionarios == null
            ? null
            : Stream.of(organizaciones, autoridades, funcionarios)
                .max(LocalDate::compareTo)
                .orElse(null));
  }

  private Stream<LocalDate> con(Sector sector) {
    return realizadas.stream().filter(m -> m.sectores().contains(sector)).map(MesaRealizada::fecha);
  }

  private static @Nullable LocalDate primera(Stream<@Nullable LocalDate> fechas) {
    return fechas.filter(Objects::nonNull).min(LocalDate::compareTo).orElse(null);
  }

  private Problematicas problematicas() {
    List<Problema> deMesas =
        expediente.ejercicio().problemas().stream().filter(p -> definido(p) != null).toList();
    List<Problema> relevantes = deMesas.stream().filter(Problema::relevante).toList();
    return new Problematicas(
        deMesas.size(), relevantes.size(), primera(relevantes.stream().map(this::definido)));
  }

  /** Day of the first table held that defined the problem; null when there is none. */
  private @Nullable LocalDate definido(Problema problema) {
    return primera(mesas.stream().filter(m -> problema.mesas().contains(m.id())).map(Mesa::fecha));
  }
}
