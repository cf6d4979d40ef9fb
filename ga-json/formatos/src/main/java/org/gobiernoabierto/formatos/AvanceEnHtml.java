package org.gobiernoabierto.formatos;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gobiernoabierto.formatos.dibujo.Gantt;
import org.gobiernoabierto.idioma.Idioma;
import org.gobiernoabierto.idioma.Texto;
import org.gobiernoabierto.modelo.EjercicioLocal;

/** Progress as one page that needs nothing else: drawn over the plan's year and as a table. */
public final class AvanceEnHtml extends FormatoDe<AvanceDelPlan> {

  public AvanceEnHtml() {
    super(AvanceDelPlan.class, "html", Tipo.HTML);
  }

  @Override
  public byte[] escribir(AvanceDelPlan avance, Pedido pedido) {
    Idioma idioma = pedido.idioma();
    EjercicioLocal ejercicio = avance.ejercicio();
    List<String> notas =
        new ArrayList<>(LoQueNoConsta.actualizaciones(avance.avance(), idioma).lines().toList());
    Texto faltan = LoQueNoConsta.compromisos(avance.avance());
    if (faltan != null) {
      notas.add(faltan.en(idioma));
    }
    PaginaDelAvance pagina =
        new PaginaDelAvance(
            ejercicio.entidad().nombre() + " " + ejercicio.edicion().anio(),
            ejercicio.id(),
            avance.avance().corte().toString(),
            notas,
            new Gantt(ejercicio, avance.avance(), avance.anioDelPlan(), idioma),
            idioma);
    return Pagina.de("avance.jte", Map.of("pagina", pagina));
  }
}
