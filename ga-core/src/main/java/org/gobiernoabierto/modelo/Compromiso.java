package org.gobiernoabierto.modelo;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.gobiernoabierto.idioma.Textos;
import org.gobiernoabierto.modelo.validacion.Identificador;
import org.gobiernoabierto.modelo.validacion.PeriodoOrdenado;
import org.jspecify.annotations.Nullable;

/**
 * An open-government commitment of the plan (§4.2).
 *
 * @param id id of the commitment
 * @param titulo its title
 * @param proactivo whether an authority added it outside the tables
 * @param problemas ids of the problems it answers
 * @param mesas ids of the tables it comes from
 * @param objetivo its objective
 * @param responsables ids of the actors responsible
 * @param beneficiarios who benefits
 * @param inicio planned start
 * @param fin planned end
 * @param resultadoEsperado the expected result (§5.1)
 * @param actividades its activities (§4.3)
 * @param productos its products (§4.3)
 * @param indicadores its performance indicators (§4.3)
 * @param metodo its openly documented method
 * @param agendaNacional links to the national agenda (§4.2)
 * @param followTheMoney links to Follow the Money (§4.2)
 * @param ejes axes of other plans it serves
 * @param valoraciones appraisals of its quality by people
 * @param ods numbers of the Sustainable Development Goals it serves
 * @param extensiones the integrator's own members, by their names with {@code x-}; never null
 */
@PeriodoOrdenado
@RecordBuilder
public record Compromiso(
    @NotNull @Identificador String id,
    @Nullable String titulo,
    boolean proactivo,
    List<@NotNull @Identificador String> problemas,
    List<@NotNull @Identificador String> mesas,
    @Nullable String objetivo,
    List<@NotNull @Identificador String> responsables,
    @Nullable String beneficiarios,
    @Nullable LocalDate inicio,
    @Nullable LocalDate fin,
    @Nullable String resultadoEsperado,
    List<@NotNull @Valid Actividad> actividades,
    List<@NotNull @Valid Producto> productos,
    List<@NotNull @Valid Indicador> indicadores,
    @Nullable @Valid MetodoAbierto metodo,
    List<@NotNull @Valid VinculoConAgendaNacional> agendaNacional,
    List<@NotNull @Valid VinculoFollowTheMoney> followTheMoney,
    List<@NotNull @Valid VinculoConPlan> ejes,
    List<@NotNull @Valid Valoracion> valoraciones,
    List<@Min(1) @Max(17) @NotNull Integer> ods,
    Map<String, Object> extensiones)
    implements Periodo {
  public Compromiso {
    titulo = Textos.oNulo(titulo);
    objetivo = Textos.oNulo(objetivo);
    beneficiarios = Textos.oNulo(beneficiarios);
    resultadoEsperado = Textos.oNulo(resultadoEsperado);
    problemas = Listas.copia(problemas);
    mesas = Listas.copia(mesas);
    responsables = Listas.copia(responsables);
    actividades = Listas.copia(actividades);
    productos = Listas.copia(productos);
    indicadores = Listas.copia(indicadores);
    agendaNacional = Listas.copia(agendaNacional);
    followTheMoney = Listas.copia(followTheMoney);
    ejes = Listas.copia(ejes);
    valoraciones = Listas.copia(valoraciones);
    ods = Listas.copia(ods);
    extensiones = Extensiones.copia(extensiones);
  }
}
