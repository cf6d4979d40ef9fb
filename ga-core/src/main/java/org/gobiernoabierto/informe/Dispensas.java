package org.gobiernoabierto.informe;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Dispensations, as one file holds them. Immutable and thread-safe.
 *
 * @param dispensas the dispensations; of two that accept the same, the first counts
 */
public record Dispensas(@NotNull List<@NotNull @Valid Dispensa> dispensas) {

  public Dispensas {
    dispensas =
        dispensas == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(dispensas));
  }

  /**
   * The report with the dispensations that hold on its date marked in their findings. Results stay
   * as they are. A dispensation of this exercise that does not hold on that date, that is of no
   * requirement or that no finding needs is told among the {@code avisos}; those of other exercises
   * are passed over ({@link #sinEjercicio}).
   */
  public Informe aplicar(Informe informe) {
    Set<Dispensa> usadas = new HashSet<>();
    List<Hallazgo> hallazgos = new ArrayList<>(informe.hallazgos().size());
    for (Hallazgo hallazgo : informe.hallazgos()) {
      Optional<Dispensa> dispensa = para(informe, hallazgo);
      dispensa.ifPresent(usadas::add);
      hallazgos.add(
          dispensa.map(d -> HallazgoBuilder.from(hallazgo).withDispensa(d)).orElse(hallazgo));
    }
    List<Falla> avisos = new ArrayList<>(informe.avisos());
    List<String> requisitos = informe.requisitos().stream().map(d -> d.requisito().id()).toList();
    for (Dispensa dispensa : dispensas) {
      if (dispensa.ejercicio().equals(informe.ejercicio())) {
        aviso(informe, requisitos, dispensa, usadas).ifPresent(avisos::add);
      }
    }
    return InformeBuilder.from(informe).with(i -> i.hallazgos(hallazgos).avisos(avisos));
  }

  /**
   * What is to be told of those whose exercise was not evaluated.
   *
   * @param evaluados ids of the exercises that were
   */
  public List<Falla> sinEjercicio(Collection<String> evaluados) {
    return dispensas.stream()
        .filter(d -> !evaluados.contains(d.ejercicio()))
        .map(d -> CodigoDeAviso.DISPENSA_SIN_EJERCICIO.de(d, d.ejercicio(), evaluados))
        .toList();
  }

  private Optional<Dispensa> para(Informe informe, Hallazgo hallazgo) {
    return dispensas.stream()
        .filter(d -> d.acepta(informe, hallazgo) && d.vigente(informe.fecha()))
        .findFirst();
  }

  /** Where findings were left out, nobody can tell that a dispensation is not needed. */
  private static Optional<Falla> aviso(
      Informe informe, List<String> requisitos, Dispensa dispensa, Set<Dispensa> usadas) {
    if (!requisitos.contains(dispensa.requisito())) {
      return Optional.of(
          CodigoDeAviso.DISPENSA_SIN_REQUISITO.de(dispensa, dispensa.requisito(), requisitos));
    }
    if (informe.fecha().isBefore(dispensa.desde())) {
      return Optional.of(CodigoDeAviso.DISPENSA_POSTERIOR.de(dispensa));
    }
    if (!dispensa.vigente(informe.fecha())) {
      return Optional.of(CodigoDeAviso.DISPENSA_VENCIDA.de(dispensa));
    }
    boolean enDuda = informe.omitidos().containsKey(dispensa.requisito());
    return usadas.contains(dispensa) || enDuda
        ? Optional.empty()
        : Optional.of(CodigoDeAviso.DISPENSA_SIN_USO.de(dispensa));
  }
}
