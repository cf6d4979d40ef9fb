package org.gobiernoabierto.reglas.gemelo;

import java.util.List;
import org.gobiernoabierto.informe.Dictamen;
import org.gobiernoabierto.informe.Hallazgo;

/**
 * What a report says of the requirements.
 *
 * @param requisitos the result of each requirement, in the guide's order
 * @param hallazgos the findings in the guide's order and then by place
 */
public record Veredicto(List<Dictamen> requisitos, List<Hallazgo> hallazgos) {}
