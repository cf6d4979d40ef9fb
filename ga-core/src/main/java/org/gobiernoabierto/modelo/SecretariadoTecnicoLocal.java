package org.gobiernoabierto.modelo;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The Local Technical Secretariat (STL): highest deciding body between government and citizens
 * (§3.1).
 *
 * @param eleccion the election meeting (§3.3)
 * @param instalacion its installation
 * @param integrantes members, past and present (§3.2)
 * @param personasDistintas whether it is attested that distinct people hold the seats, though they
 *     are not named
 * @param mecanismo the governance mechanism (§3.4)
 * @param facilitadores facilitators, past and present (§3.4)
 * @param agenda the annual work agenda (§3.4)
 * @param sesiones its sessions and other activities (§6.1)
 * @param decisiones its recorded decisions (§3.1)
 * @param extensiones the integrator's own members, by their names with {@code x-}; never null
 */
@RecordBuilder
public record SecretariadoTecnicoLocal(
    @Nullable @Valid Eleccion eleccion,
    @Nullable @Valid Instalacion instalacion,
    List<@NotNull @Valid Integrante> integrantes,
    boolean personasDistintas,
    @Nullable @Valid MecanismoDeGobernanza mecanismo,
    List<@NotNull @Valid Facilitador> facilitadores,
    @Nullable @Valid AgendaAnual agenda,
    List<@NotNull @Valid SesionDelSecretariado> sesiones,
    List<@NotNull @Valid Decision> decisiones,
    Map<String, Object> extensiones) {
  public SecretariadoTecnicoLocal {
    integrantes = Listas.copia(integrantes);
    facilitadores = Listas.copia(facilitadores);
    sesiones = Listas.copia(sesiones);
    decisiones = Listas.copia(decisiones);
    extensiones = Extensiones.copia(extensiones);
  }
}
