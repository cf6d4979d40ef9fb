package org.gobiernoabierto.formatos;

import java.util.Map;
import org.gobiernoabierto.formatos.dibujo.LineaDelTiempo;
import org.gobiernoabierto.idioma.Idioma;
import org.gobiernoabierto.modelo.EjercicioLocal;

/** Deadlines as one page that needs nothing else: drawn in time and as a table. */
public final class PlazosEnHtml extends FormatoDe<Plazos> {

  public PlazosEnHtml() {
    super(Plazos.class, "html", Tipo.HTML);
  }

  @Override
  public byte[] escribir(Plazos plazos, Pedido pedido) {
    EjercicioLocal ejercicio = plazos.ejercicio();
    Idioma idioma = pedido.idioma();
    PaginaDePlazos pagina =
        new PaginaDePlazos(
            ejercicio.entidad().nombre() + " " + ejercicio.edicion().anio(),
            ejercicio.id(),
            plazos.calendario().fecha().toString(),
            new LineaDelTiempo(plazos.informe(), ejercicio, plazos.calendario(), idioma),
            plazos.calendario().puedeHaberMas()
                ? RotuloDePlazos.NO_SE_SABE_SI_HAY_MAS_PLAZOS.en(idioma)
                : "",
            idioma);
    return Pagina.de("calendario.jte", Map.of("pagina", pagina));
  }
}
