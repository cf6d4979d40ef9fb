package org.gobiernoabierto.flink;

import java.util.List;
import java.util.Objects;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.functions.RichMapFunction;
import org.gobiernoabierto.idioma.Texto;
import org.gobiernoabierto.informe.Dictamen;
import org.gobiernoabierto.informe.Falla;
import org.gobiernoabierto.informe.Informe;
import org.gobiernoabierto.json.EscritorDeInformes;
import org.gobiernoabierto.json.EscritorDeResumenes;
import org.gobiernoabierto.json.LectorDeEjercicios;
import org.gobiernoabierto.json.Lectura;
import org.gobiernoabierto.json.Origen;
import org.gobiernoabierto.modelo.EjercicioLocal;
import org.gobiernoabierto.reglas.Evaluador;
import org.jspecify.annotations.Nullable;

/** Reads a line and evaluates it: the same line of output that {@code ga lote} gives. */
final class Evaluacion extends RichMapFunction<Renglon, Hecho> {

  private static final long serialVersionUID = 1;
  private static final String FALLA_INTERNA = "FALLA_INTERNA";
  private static final Texto MENSAJE =
      new Texto("Falla interna: {causa}", "Internal fault: {causa}");

  private final Peticion peticion;
  private transient @Nullable Evaluador evaluador;
  private transient LectorDeEjercicios lector;
  private transient EscritorDeInformes informes;
  private transient EscritorDeResumenes resumenes;

  Evaluacion(Peticion peticion) {
    this.peticion = peticion;
  }

  @Override
  public void open(OpenContext contexto) {
    evaluador =
        EvaluadorCompartido.tomar(
            peticion.parametros(),
            () -> Evaluador.builder().instaladas().parametros(peticion.lectura()).build());
    lector = new LectorDeEjercicios().revisando(evaluador::revisarForma);
    informes = new EscritorDeInformes();
    resumenes = new EscritorDeResumenes();
  }

  @Override
  public void close() {
    if (evaluador != null) {
      evaluador = null;
      EvaluadorCompartido.soltar(peticion.parametros());
    }
  }

  @Override
  public Hecho map(Renglon renglon) {
    Origen origen = new Origen(renglon.archivo(), renglon.numero());
    try {
      Lectura lectura = lector.linea(renglon.numero(), renglon.json()).leer();
      return lectura.fallas().isEmpty()
          ? evaluado(origen, lectura)
          : sinEvaluar(origen, lectura.fallas());
    } catch (RuntimeException e) {
      Texto mensaje = MENSAJE.con("causa", String.valueOf(e.getMessage()));
      return sinEvaluar(
          origen, List.of(new Falla(FALLA_INTERNA, "", origen.linea(), 1, null, mensaje)));
    }
  }

  private Hecho evaluado(Origen origen, Lectura lectura) {
    EjercicioLocal ejercicio = lectura.orElseThrow();
    Informe informe =
        lectura.ubicar(Objects.requireNonNull(evaluador).evaluar(ejercicio, peticion.fecha()));
    byte[] linea =
        peticion.soloResultados()
            ? resumenes.escribirLinea(origen, informe)
            : informes.escribirLinea(origen, informe);
    List<Dictamen> dictamenes = informe.requisitos();
    String[] requisitos = new String[dictamenes.size()];
    byte[] resultados = new byte[requisitos.length];
    for (int i = 0; i < requisitos.length; i++) {
      requisitos[i] = dictamenes.get(i).requisito().id();
      resultados[i] = (byte) dictamenes.get(i).resultado().ordinal();
    }
    return new Hecho(
        linea,
        null,
        ejercicio.entidad() == null ? null : ejercicio.entidad().iso(),
        informe.veredicto().ordinal(),
        requisitos,
        resultados);
  }

  private Hecho sinEvaluar(Origen origen, List<Falla> fallas) {
    return Hecho.sinEvaluar(informes.escribirLinea(origen, fallas), fallas.get(0).codigo());
  }
}
