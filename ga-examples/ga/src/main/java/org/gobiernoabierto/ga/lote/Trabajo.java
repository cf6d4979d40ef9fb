package org.gobiernoabierto.ga.lote;

import java.util.List;
import java.util.function.UnaryOperator;
import org.gobiernoabierto.ga.Codigo;
import org.gobiernoabierto.ga.Condiciones;
import org.gobiernoabierto.ga.EntradaException;
import org.gobiernoabierto.ga.Fecha;
import org.gobiernoabierto.ga.Leido;
import org.gobiernoabierto.idioma.Texto;
import org.gobiernoabierto.informe.Dispensas;
import org.gobiernoabierto.informe.Falla;
import org.gobiernoabierto.informe.Informe;
import org.gobiernoabierto.json.EscritorDeInformes;
import org.gobiernoabierto.json.EscritorDeResumenes;
import org.gobiernoabierto.json.Origen;
import org.gobiernoabierto.modelo.EjercicioLocal;
import org.gobiernoabierto.reglas.Evaluador;

/** Evaluates one exercise of many. Thread-safe. */
final class Trabajo {

  private static final String FALLA_INTERNA = "FALLA_INTERNA";
  private static final Texto MENSAJE =
      new Texto("Falla interna: {causa}", "Internal fault: {causa}");

  private final Evaluador evaluador;
  private final Fecha fecha;
  private final Dispensas dispensas;
  private final Condiciones condiciones;
  private final UnaryOperator<Informe> comparacion;
  private final EscritorDeInformes escritor;
  private final boolean soloResultados;

  /**
   * @param soloResultados whether only results are written of each report
   */
  Trabajo(
      Evaluador evaluador,
      Fecha fecha,
      Dispensas dispensas,
      Condiciones condiciones,
      boolean soloResultados) {
    this.soloResultados = soloResultados;
    this.evaluador = evaluador;
    this.fecha = fecha;
    this.dispensas = dispensas;
    this.condiciones = condiciones;
    comparacion = condiciones.comparacion();
    escritor = new EscritorDeInformes().conTextos(condiciones.textos());
  }

  Hecho hacer(Pendiente pendiente) {
    if (pendiente.lectura() == null) {
      return sinEvaluar(pendiente.origen(), pendiente.fallas(), Codigo.NO_SE_PUDO_EVALUAR);
    }
    try {
      Leido lectura = pendiente.lectura().get();
      return lectura.fallas().isEmpty()
          ? evaluado(pendiente.origen(), lectura)
          : sinEvaluar(pendiente.origen(), lectura.fallas(), Codigo.NO_SE_PUDO_EVALUAR);
    } catch (RuntimeException e) {
      Falla falla =
          new Falla(
              FALLA_INTERNA,
              "",
              pendiente.origen().linea(),
              1,
              null,
              MENSAJE.con("causa", EntradaException.motivo(e)));
      return sinEvaluar(pendiente.origen(), List.of(falla), Codigo.FALLA_INTERNA);
    }
  }

  private Hecho evaluado(Origen origen, Leido lectura) {
    EjercicioLocal ejercicio = lectura.orElseThrow();
    Informe informe =
        comparacion.apply(
            lectura.ubicar(dispensas.aplicar(evaluador.evaluar(ejercicio, fecha.para(ejercicio)))));
    return new Hecho(
        soloResultados
            ? new EscritorDeResumenes().escribirLinea(origen, informe)
            : escritor.escribirLinea(origen, informe),
        condiciones.codigo(informe),
        ejercicio.id(),
        ejercicio.entidad(),
        informe.veredicto(),
        informe.requisitos());
  }

  private Hecho sinEvaluar(Origen origen, List<Falla> fallas, int codigo) {
    return new Hecho(escritor.escribirLinea(origen, fallas), codigo, null, null, null, List.of());
  }
}
