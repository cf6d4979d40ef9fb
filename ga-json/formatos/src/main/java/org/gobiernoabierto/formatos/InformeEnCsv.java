package org.gobiernoabierto.formatos;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.gobiernoabierto.formatos.Evaluado.ConInforme;
import org.gobiernoabierto.informe.Dictamen;
import org.gobiernoabierto.informe.Dispensa;
import org.gobiernoabierto.informe.Falla;
import org.gobiernoabierto.informe.Hallazgo;
import org.gobiernoabierto.informe.Informe;
import org.gobiernoabierto.informe.ProximoPaso;
import org.gobiernoabierto.informe.Requisito;
import org.jspecify.annotations.Nullable;

/**
 * A report as a table: a row for every finding, for every requirement without one, and for every
 * notice or fault, which have a {@code codigo}. Columns have the names of the JSON report; each row
 * repeats what is true of the whole report, so that a row says everything by itself.
 */
public final class InformeEnCsv extends FormatoDeInforme {

  static final List<String> COLUMNAS =
      List.of(
          "archivo",
          "ejercicio",
          "edicion",
          "fecha",
          "veredicto",
          "cobertura.juzgados",
          "cobertura.requisitos",
          "requisito",
          "paso",
          "fuerza",
          "titulo",
          "resultado",
          "codigo",
          "severidad",
          "clave",
          "elemento",
          "ruta",
          "linea",
          "columna",
          "celda",
          "mensaje",
          "remedio",
          "responsable",
          "vence",
          "fundamento",
          "dispensa.autor",
          "dispensa.motivo",
          "dispensa.fundamentoLegal",
          "dispensa.vence",
          "omitidos",
          "proximosPasos",
          "bloqueadoPor",
          "porAveriguar",
          "conjuntosDeReglas",
          "parametros");

  /** What tells Excel that the text is UTF-8. */
  private static final String MARCA = "\uFEFF";

  public InformeEnCsv() {
    super("csv", Tipo.CSV);
  }

  @Override
  byte[] informe(ConInforme evaluado, Pedido pedido) {
    Filas filas = new Filas(pedido);
    filas.informe(evaluado.informe());
    return filas.tabla();
  }

  @Override
  byte[] fallas(List<Falla> fallas, Pedido pedido) {
    Filas filas = new Filas(pedido);
    fallas.forEach(falla -> filas.agregar(filas.falla(new LinkedHashMap<>(), falla)));
    return filas.tabla();
  }

  /** One table being written. */
  private static final class Filas {

    private final Pedido pedido;
    private final List<Map<String, Object>> filas = new ArrayList<>();

    Filas(Pedido pedido) {
      this.pedido = pedido;
    }

    void agregar(Map<String, Object> fila) {
      fila.put("archivo", pedido.archivo());
      filas.add(fila);
    }

    void informe(Informe informe) {
      informe.avisos().forEach(aviso -> agregar(falla(comun(informe), aviso)));
      for (Dictamen dictamen : informe.requisitos()) {
        List<Hallazgo> hallazgos =
            informe.hallazgos().stream()
                .filter(h -> h.requisito().equals(dictamen.requisito().id()))
                .toList();
        if (hallazgos.isEmpty()) {
          agregar(dictamen(informe, dictamen));
        }
        hallazgos.forEach(h -> agregar(hallazgo(dictamen(informe, dictamen), h)));
      }
    }

    private Map<String, Object> comun(Informe informe) {
      Map<String, Object> fila = new LinkedHashMap<>();
      fila.put("ejercicio", informe.ejercicio());
      fila.put("edicion", Objects.requireNonNull(informe.edicion()).anio());
      fila.put("fecha", informe.fecha());
      fila.put("veredicto", informe.veredicto());
      fila.put("cobertura.juzgados", informe.cobertura().juzgados());
      fila.put("cobertura.requisitos", informe.cobertura().requisitos());
      fila.put(
          "conjuntosDeReglas",
          informe.conjuntosDeReglas().stream()
              .map(c -> c.nombre() + " " + c.version() + " " + c.huella())
              .collect(Collectors.joining("; ")));
      fila.put(
          "parametros",
          informe.parametros().entrySet().stream()
              .map(p -> p.getKey() + "=" + p.getValue())
              .collect(Collectors.joining("; ")));
      return fila;
    }

    private Map<String, Object> dictamen(Informe informe, Dictamen dictamen) {
      Requisito requisito = dictamen.requisito();
      Map<String, Object> fila = comun(informe);
      fila.put("requisito", requisito.id());
      fila.put("paso", requisito.paso().numero());
      fila.put("fuerza", requisito.fuerza());
      fila.put("titulo", requisito.titulo().en(pedido.idioma()));
      fila.put("resultado", dictamen.resultado());
      fila.put("responsable", requisito.responsable());
      fila.put("vence", dictamen.vence());
      fila.put(
          "fundamento",
          requisito.fundamento().stream()
              .map(f -> "§" + f.oracion() + " " + f.texto())
              .collect(Collectors.joining(" ")));
      fila.put("omitidos", informe.omitidos().get(requisito.id()));
      List<ProximoPaso> pasos =
          informe.proximosPasos().stream()
              .filter(p -> p.requisitos().contains(requisito.id()))
              .toList();
      fila.put(
          "proximosPasos",
          pasos.stream()
              .flatMap(p -> p.acciones().stream())
              .map(a -> a.texto().en(pedido.idioma()))
              .distinct()
              .collect(Collectors.joining("; ")));
      fila.put(
          "bloqueadoPor",
          pasos.stream().flatMap(p -> p.bloqueadoPor().stream()).collect(Collectors.joining(" ")));
      fila.put(
          "porAveriguar",
          informe.porAveriguar().stream()
              .filter(p -> p.requisitos().contains(requisito.id()))
              .map(p -> p.nombre().en(pedido.idioma()))
              .collect(Collectors.joining("; ")));
      return fila;
    }

    private Map<String, Object> hallazgo(Map<String, Object> fila, Hallazgo hallazgo) {
      fila.put("severidad", hallazgo.severidad());
      fila.put("clave", hallazgo.clave());
      fila.put("elemento", hallazgo.elemento());
      lugar(fila, hallazgo.ruta(), hallazgo.linea(), hallazgo.columna(), hallazgo.celda());
      fila.put("mensaje", hallazgo.mensaje().en(pedido.idioma()));
      fila.put("remedio", hallazgo.remedio().en(pedido.idioma()));
      fila.put("responsable", hallazgo.responsable());
      fila.put("vence", hallazgo.vence());
      Dispensa dispensa = hallazgo.dispensa();
      if (dispensa != null) {
        fila.put("dispensa.autor", dispensa.autor());
        fila.put("dispensa.motivo", dispensa.motivo());
        fila.put("dispensa.fundamentoLegal", dispensa.fundamentoLegal());
        fila.put("dispensa.vence", dispensa.vence());
      }
      return fila;
    }

    Map<String, Object> falla(Map<String, Object> fila, Falla falla) {
      fila.put("codigo", falla.codigo());
      lugar(fila, falla.ruta(), falla.linea(), falla.columna(), falla.celda());
      fila.put("mensaje", falla.mensaje().en(pedido.idioma()));
      return fila;
    }

    private static void lugar(
        Map<String, Object> fila,
        String ruta,
        @Nullable Integer linea,
        @Nullable Integer columna,
        @Nullable String celda) {
      fila.put("ruta", ruta);
      fila.put("linea", linea);
      fila.put("columna", columna);
      fila.put("celda", celda);
    }

    byte[] tabla() {
      CsvWriter.CsvWriterBuilder disposicion =
          CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF);
      StringWriter texto = new StringWriter().append(MARCA);
      try (CsvWriter csv = disposicion.build(texto)) {
        csv.writeRecord(COLUMNAS);
        filas.forEach(
            fila ->
                csv.writeRecord(
                    COLUMNAS.stream().map(fila::get).map(InformeEnCsv::celda).toList()));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return texto.toString().getBytes(UTF_8);
    }
  }

  private static String celda(@Nullable Object valor) {
    return Limpieza.celda(valor == null ? "" : Limpieza.de(valor.toString()));
  }
}
