package org.gobiernoabierto.modelo;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.gobiernoabierto.catalogo.EntidadFederativa;
import org.gobiernoabierto.idioma.Textos;
import org.gobiernoabierto.modelo.validacion.Identificador;
import org.gobiernoabierto.modelo.validacion.ReferenciasResueltas;
import org.gobiernoabierto.modelo.validacion.RutaDelModelo;
import org.jspecify.annotations.Nullable;

/**
 * One state's run through the six steps of the guide, as far as it is recorded (§0.1).
 *
 * <p>A draft is a valid exercise: whatever has not happened yet is null or an empty list. What is
 * not known, as opposed to what did not happen, is listed in {@code desconocidos}. Immutable and
 * thread-safe, as every record of this package: lists are copied, and null lists become empty ones.
 *
 * <p>An object of which nothing is said (only nulls, {@code false}, empty lists and such objects)
 * is as none where it is a member, however deep in the exercise; as an element of a list it stays.
 *
 * <p>Integrators may add members of their own to every object, whose names begin with {@code x-}.
 * They are the component {@code extensiones} of each record: names in the order in which they were
 * given, and as values {@link String}, {@link Boolean}, {@link java.math.BigDecimal}, or a {@link
 * List} or {@link Map} of these; nulls are left out, and a null map becomes an empty one. The guide
 * asks nothing of them. A constructor throws {@link IllegalArgumentException} for any other name or
 * value.
 *
 * @param id stable id of the exercise
 * @param entidad the federal entity whose exercise it is
 * @param edicion the cohort
 * @param ficticio whether the exercise is invented, as examples and tests are
 * @param nota a remark for readers; no rule reads it
 * @param fuentes where the facts come from
 * @param actores every organisation and public body that any act refers to
 * @param seleccion the selection of the entity (§0.1); null when not recorded
 * @param postulantes ids of the actors who nominated the entity (§1.1)
 * @param declaracion the Joint Declaration (§1.1)
 * @param socializacion awareness and outreach (§2.1, §2.2)
 * @param secretariado the Local Technical Secretariat (§3.1 to §3.4)
 * @param mesas the participatory tables (§4.1)
 * @param problemas the problems that the tables defined (§4.1)
 * @param plan the Local Action Plan (§4.2 to §5.3)
 * @param seguimiento follow-up, monitoring and evaluation (§6.1 to §6.4)
 * @param registro what it means that something is not stated; null is {@link Registro#CERRADO}
 * @param datosHasta the last day that the sources tell of, which is given to the day; null when
 *     they tell of all days
 * @param noHubo JSON Pointers of the lists and members of which it is known that there were none,
 *     where what is not stated is not known; as {@code desconocidos} names places
 * @param desconocidos the places whose content is not known; a result stands only if it is the same
 *     whatever stands there
 * @param extensiones the integrator's own members, by their names with {@code x-}; never null
 */
@ReferenciasResueltas
@RecordBuilder
public record EjercicioLocal(
    @NotNull @Identificador String id,
    @NotNull EntidadFederativa entidad,
    @NotNull @Valid Edicion edicion,
    boolean ficticio,
    @Nullable String nota,
    List<@NotNull @Valid Fuente> fuentes,
    List<@NotNull @Valid Actor> actores,
    @Nullable @Valid Seleccion seleccion,
    List<@NotNull @Identificador String> postulantes,
    @Nullable @Valid Declaracion declaracion,
    @Nullable @Valid Socializacion socializacion,
    @Nullable @Valid SecretariadoTecnicoLocal secretariado,
    List<@NotNull @Valid Mesa> mesas,
    List<@NotNull @Valid Problema> problemas,
    @Nullable @Valid PlanDeAccionLocal plan,
    @Nullable @Valid Seguimiento seguimiento,
    @Nullable Registro registro,
    @Nullable LocalDate datosHasta,
    List<@NotNull @RutaDelModelo String> noHubo,
    List<@NotNull @Valid Desconocido> desconocidos,
    Map<String, Object> extensiones) {
  public EjercicioLocal {
    nota = Textos.oNulo(nota);
    fuentes = Listas.copia(fuentes);
    actores = Listas.copia(actores);
    postulantes = Listas.copia(postulantes);
    mesas = Listas.copia(mesas);
    problemas = Listas.copia(problemas);
    noHubo = Listas.copia(noHubo);
    desconocidos = Listas.copia(desconocidos);
    seleccion = Vacios.oNulo(seleccion);
    declaracion = Vacios.oNulo(declaracion);
    socializacion = Vacios.oNulo(socializacion);
    secretariado = Vacios.oNulo(secretariado);
    plan = Vacios.oNulo(plan);
    seguimiento = Vacios.oNulo(seguimiento);
    extensiones = Extensiones.copia(extensiones);
  }
}
