package org.gobiernoabierto.formatos;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gobiernoabierto.idioma.Texto;
import org.gobiernoabierto.informe.Dictamen;
import org.gobiernoabierto.informe.Hallazgo;
import org.gobiernoabierto.informe.Informe;
import org.gobiernoabierto.informe.PorAveriguar;
import org.gobiernoabierto.informe.ProximoPaso;
import org.gobiernoabierto.informe.Requisito;
import org.gobiernoabierto.tablas.Libro;
import org.jspecify.annotations.Nullable;

/** One report being written as a workbook. */
final class LibroDelInforme {

  private final Vista vista;
  private final Informe informe;
  private final Libro libro = new Libro();

  LibroDelInforme(Vista vista) {
    this.vista = vista;
    this.informe = vista.informe();
  }

  byte[] bytes() {
    hoja(RotuloDelLibro.INFORME, List.of(RotuloDelLibro.DATO, Rotulo.VALOR), datos());
    hoja(
        RotuloDelLibro.REQUISITOS,
        List.of(
            Rotulo.REQUISITO,
            Rotulo.PASO,
            Rotulo.FUERZA,
            RotuloDelLibro.TITULO,
            Rotulo.RESULTADO,
            Rotulo.PLAZO,
            Rotulo.RESPONSABLE,
            Rotulo.FUNDAMENTO),
        informe.requisitos().stream().map(this::requisito).toList());
    hoja(
        RotuloDelLibro.HALLAZGOS,
        List.of(
            Rotulo.REQUISITO,
            RotuloDelLibro.SEVERIDAD,
            Rotulo.ELEMENTO,
            Rotulo.LUGAR,
            Rotulo.QUE_PASA,
            Rotulo.REMEDIO,
            Rotulo.RESPONSABLE,
            Rotulo.PLAZO,
            RotuloDelLibro.DISPENSA),
        informe.hallazgos().stream().map(this::hallazgo).toList());
    hoja(
        RotuloDelLibro.QUE_HACER,
        List.of(
            Rotulo.PLAZO,
            RotuloDelLibro.VENCIDO,
            RotuloDelLibro.CON_QUE_VENCE,
            Rotulo.ACCION,
            Rotulo.RESPONSABLE,
            RotuloDelLibro.PARA,
            Rotulo.DESPUES),
        informe.proximosPasos().stream().map(this::paso).toList());
    hoja(
        RotuloDelLibro.POR_AVERIGUAR,
        List.of(Rotulo.LUGAR_POR_AVERIGUAR, Rotulo.FUENTE_PROBABLE, Rotulo.DECIDE, Rotulo.LUGAR),
        informe.porAveriguar().stream().map(this::porAveriguar).toList());
    return libro.bytes();
  }

  private void hoja(
      Texto nombre,
      List<Texto> encabezados,
      List<? extends List<? extends @Nullable Object>> filas) {
    libro.hoja(vista.di(nombre), encabezados.stream().map(vista::di).toList(), filas);
  }

  private List<List<Object>> datos() {
    List<List<Object>> datos = new ArrayList<>();
    datos.add(
        List.of(vista.di(Rotulo.EJERCICIO), vista.titulo() + " (" + informe.ejercicio() + ")"));
    datos.add(List.of(vista.di(Rotulo.ARCHIVO), vista.archivo()));
    datos.add(List.of(vista.di(Rotulo.FECHA), informe.fecha()));
    datos.add(List.of(vista.di(RotuloDelLibro.VEREDICTO), vista.di(vista.veredicto())));
    informe
        .pasos()
        .forEach(
            paso ->
                datos.add(
                    List.of(
                        vista.di(Rotulo.PASO)
                            + " "
                            + paso.paso().numero()
                            + ". "
                            + vista.di(paso.paso()),
                        vista.di(paso.estado()) + ". " + vista.plana().paso(paso))));
    informe
        .avisos()
        .forEach(aviso -> datos.add(List.of(vista.di(RotuloDelLibro.AVISO), vista.aviso(aviso))));
    informe
        .conjuntosDeReglas()
        .forEach(
            c ->
                datos.add(
                    List.of(
                        vista.di(Rotulo.CONJUNTO),
                        c.nombre() + " " + c.version() + ", SHA-256 " + c.huella())));
    informe
        .parametros()
        .forEach(
            (nombre, valor) ->
                datos.add(List.of(vista.di(Rotulo.PARAMETRO) + " " + nombre, valor)));
    return datos;
  }

  private List<@Nullable Object> requisito(Dictamen dictamen) {
    Requisito requisito = dictamen.requisito();
    return fila(
        requisito.id(),
        requisito.paso().numero(),
        vista.di(requisito.fuerza()),
        vista.di(requisito.titulo()),
        vista.di(dictamen.resultado()),
        dictamen.vence(),
        vista.di(requisito.responsable()),
        requisito.fundamento().stream().map(vista::oracion).collect(Collectors.joining(" ")));
  }

  private List<@Nullable Object> hallazgo(Hallazgo hallazgo) {
    return fila(
        hallazgo.requisito(),
        vista.di(hallazgo.severidad()),
        hallazgo.elemento(),
        vista.lugar(hallazgo),
        vista.di(hallazgo.mensaje()),
        vista.di(hallazgo.remedio()),
        vista.di(hallazgo.responsable()),
        hallazgo.vence(),
        vista.dispensa(hallazgo));
  }

  private List<@Nullable Object> paso(ProximoPaso paso) {
    return fila(
        paso.vence(),
        vista.di(paso.vencido() ? RotuloDelLibro.SI : RotuloDelLibro.NO),
        vista.di(paso.plazo()),
        vista.plana().accion(paso),
        vista.di(paso.responsable()),
        vista.plana().ids(paso.requisitos()),
        vista.plana().ids(paso.bloqueadoPor()));
  }

  private List<@Nullable Object> porAveriguar(PorAveriguar algo) {
    return fila(
        vista.di(algo.nombre()),
        algo.fuente() == null ? null : vista.di(algo.fuente()),
        vista.plana().ids(algo.requisitos()),
        String.join(", ", algo.lugares()));
  }

  private static List<@Nullable Object> fila(@Nullable Object... valores) {
    return Stream.of(valores).toList();
  }
}
