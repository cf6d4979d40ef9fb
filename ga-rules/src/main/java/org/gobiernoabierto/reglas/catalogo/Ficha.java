package org.gobiernoabierto.reglas.catalogo;

import java.util.List;
import org.gobiernoabierto.idioma.Texto;
import org.gobiernoabierto.informe.Requisito;
import org.gobiernoabierto.informe.Severidad;

/**
 * What the catalogue knows of a requirement.
 *
 * @param requisito as reports name it
 * @param vence when it falls due
 * @param severidad of its findings once it is due and not met
 * @param exhaustivo whether it speaks of everything recorded, so that it cannot be met while a
 *     place it rests on is unknown
 * @param depende places it rests on
 * @param lectura how the sentence is read; empty texts where it says itself
 * @param parametros names of the parameters it uses
 */
public record Ficha(
    Requisito requisito,
    Vencimiento vence,
    Severidad severidad,
    boolean exhaustivo,
    List<Patron> depende,
    Texto lectura,
    List<String> parametros) {}
