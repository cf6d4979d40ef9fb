package org.gobiernoabierto.reglas.hechos;

import java.time.LocalDate;
import org.gobiernoabierto.reglas.parametros.AlcanceVinculos;
import org.jspecify.annotations.Nullable;

/**
 * A commitment with what it rests on (§4.1 to §4.3).
 *
 * @param id its id
 * @param titulo its title, or its id where it has none
 * @param ruta place of the commitment
 * @param proactivo whether an authority added it outside the tables
 * @param mesas tables held so far that it comes from
 * @param problemas problems it answers
 * @param objetivo its objective
 * @param responsables actors responsible for it
 * @param inicio planned start
 * @param fin planned end
 * @param actividades number of its activities
 * @param productos number of its products
 * @param indicadores number of its indicators
 * @param indicadoresCompletos how many of them have variable, unit, baseline or its declared
 *     absence, target, period and evidence
 * @param variosSectoresEnSusMesas whether at least two sectors took part in its tables
 * @param variosSectoresResponsables whether at least two sectors share its responsibility
 * @param beneficiarios who benefits
 * @param problemaRelevante whether it answers a problem that a table marked as relevant
 * @param ejes axes of other plans that it serves, and links to national plans that name an axis,
 *     whether that plan and axis exist or not
 * @param resultadoEsperado the expected result
 * @param documentoDelMetodo document of its method
 * @param licenciaDelMetodo licence of that document
 * @param hayPlanNacional whether the catalogue has a national plan in force in the year of the
 *     launch or, without a launch, of the report
 * @param vinculosNacionales number of its links to national plans, whether they count or not
 * @param enAgendaNacional whether one of those links counts (see {@link VinculoNacional#vale()})
 * @param sigueDinero whether a link of it names the public money it follows, its fiscal year and
 *     where it is published, and is well formed (see {@link VinculoConDinero#completo()})
 * @param alcance the parameter alcanceVinculos
 * @param concreto how people appraise that it is concrete
 * @param incluyente how people appraise that it is inclusive
 * @param estrategico how people appraise that it is strategic
 * @param transformador how people appraise its transformative potential
 * @param medible how people appraise that it is measurable
 * @param replicable how people appraise that it is replicable
 * @param ambicioso how people appraise that it is ambitious
 */
public record CompromisoDelPlan(
    String id,
    String titulo,
    String ruta,
    boolean proactivo,
    int mesas,
    int problemas,
    @Nullable String objetivo,
    int responsables,
    @Nullable LocalDate inicio,
    @Nullable LocalDate fin,
    int actividades,
    int productos,
    int indicadores,
    int indicadoresCompletos,
    boolean variosSectoresEnSusMesas,
    boolean variosSectoresResponsables,
    @Nullable String beneficiarios,
    boolean problemaRelevante,
    int ejes,
    @Nullable String resultadoEsperado,
    @Nullable String documentoDelMetodo,
    @Nullable String licenciaDelMetodo,
    boolean hayPlanNacional,
    int vinculosNacionales,
    boolean enAgendaNacional,
    boolean sigueDinero,
    AlcanceVinculos alcance,
    Apreciacion concreto,
    Apreciacion incluyente,
    Apreciacion estrategico,
    Apreciacion transformador,
    Apreciacion medible,
    Apreciacion replicable,
    Apreciacion ambicioso) {}
