package org.gobiernoabierto.json;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.gobiernoabierto.idioma.Idioma;
import org.gobiernoabierto.idioma.Texto;
import org.gobiernoabierto.informe.Dispensa;
import org.gobiernoabierto.informe.Falla;
import org.gobiernoabierto.informe.Fuerza;
import org.gobiernoabierto.informe.Hallazgo;
import org.gobiernoabierto.informe.Informe;
import org.gobiernoabierto.informe.Requisito;
import org.gobiernoabierto.informe.Resultado;
import org.gobiernoabierto.informe.Severidad;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** The one run of a SARIF document. */
final class CorridaSarif {

  private static final EscritorDeInformes PARTES = new EscritorDeInformes();

  private static final Texto AYUDA =
      new Texto(
          "Fuerza: {fuerza}. Debe actuar: {responsable}.\n{fundamento}",
          "Force: {fuerza}. Must act: {responsable}.\n{fundamento}");
  private static final Texto CON_REMEDIO =
      new Texto("{mensaje}\nRemedio: {remedio}", "{mensaje}\nRemedy: {remedio}");
  private static final Texto JUSTIFICACION =
      new Texto(
          "{motivo} (lo acepta {autor}; fundamento legal: {fundamento}; hasta el {vence})",
          "{motivo} (accepted by {autor}; legal ground: {fundamento}; until {vence})");

  private final JsonGenerator json;
  private final Idioma idioma;
  private final String uri;
  private final @Nullable URI ayuda;
  private final List<String> reglas = new ArrayList<>();

  CorridaSarif(JsonGenerator json, Idioma idioma, String uri, @Nullable URI ayuda) {
    this.json = json;
    this.idioma = idioma;
    this.uri = uri;
    this.ayuda = ayuda;
  }

  void escribir(@Nullable Informe informe, List<Falla> fallas) {
    objeto("tool", () -> objeto("driver", () -> herramienta(informe, fallas)));
    json.writeStringProperty("language", idioma.name().toLowerCase(Locale.ROOT));
    json.writeStringProperty("columnKind", "unicodeCodePoints");
    if (informe != null) {
      objeto(
          "automationDetails",
          () ->
              json.writeStringProperty(
                  "id", "ga/%s/%s".formatted(informe.ejercicio(), informe.fecha())));
    }
    List<Falla> avisos = informe == null ? List.of() : informe.avisos();
    lista(
        "invocations",
        List.of(avisos),
        notificaciones -> {
          json.writeBooleanProperty("executionSuccessful", fallas.isEmpty());
          lista("toolExecutionNotifications", notificaciones, this::aviso);
        });
    json.writeArrayPropertyStart("results");
    if (informe != null) {
      informe.hallazgos().forEach(h -> objeto(() -> resultado(informe, h)));
    }
    fallas.forEach(falla -> objeto(() -> resultado(falla)));
    json.writeEndArray();
    if (informe != null) {
      objeto("properties", () -> propiedades(informe));
    }
  }

  private void herramienta(@Nullable Informe informe, List<Falla> fallas) {
    json.writeStringProperty("name", "ga");
    if (informe != null && !informe.conjuntosDeReglas().isEmpty()) {
      json.writeStringProperty("version", informe.conjuntosDeReglas().get(0).version());
    }
    json.writeArrayPropertyStart("rules");
    if (informe != null) {
      informe.requisitos().forEach(dictamen -> objeto(() -> regla(dictamen.requisito())));
    }
    fallas.stream().map(Falla::codigo).distinct().forEach(codigo -> objeto(() -> regla(codigo)));
    json.writeEndArray();
  }

  private void regla(Requisito requisito) {
    String fundamento =
        requisito.fundamento().stream()
            .map(f -> "§" + f.oracion() + " «" + f.texto() + "»")
            .collect(Collectors.joining("\n"));
    reglas.add(requisito.id());
    json.writeStringProperty("id", requisito.id());
    json.writeStringProperty("name", requisito.titulo().en(idioma));
    mensaje("shortDescription", requisito.titulo());
    mensaje("fullDescription", new Texto(fundamento, fundamento));
    Object[] datos = {
      "fuerza", requisito.fuerza(),
      "responsable", requisito.responsable(),
      "fundamento", fundamento
    };
    mensaje("help", AYUDA.con(datos));
    if (ayuda != null) {
      json.writeStringProperty("helpUri", ayuda.resolve("#" + requisito.id()).toASCIIString());
    }
    objeto(
        "defaultConfiguration", () -> json.writeStringProperty("level", nivel(requisito.fuerza())));
    objeto(
        "properties",
        () -> {
          json.writeStringProperty("fuerza", requisito.fuerza().name());
          json.writeNumberProperty("paso", requisito.paso().numero());
          json.writeStringProperty("responsable", requisito.responsable().name());
        });
  }

  private void regla(String codigo) {
    reglas.add(codigo);
    json.writeStringProperty("id", codigo);
  }

  private void aviso(Falla aviso) {
    objeto("descriptor", () -> json.writeStringProperty("id", aviso.codigo()));
    json.writeStringProperty("level", "warning");
    mensaje("message", aviso.mensaje());
    lugar(aviso);
  }

  private void resultado(Informe informe, Hallazgo hallazgo) {
    boolean abierto =
        informe.requisitos().stream()
            .filter(dictamen -> dictamen.requisito().id().equals(hallazgo.requisito()))
            .anyMatch(dictamen -> dictamen.resultado() == Resultado.NO_DETERMINABLE);
    if (abierto) {
      json.writeStringProperty("kind", "open");
    }
    deRegla(hallazgo.requisito(), abierto ? "none" : nivel(hallazgo.severidad()));
    mensaje(
        "message", CON_REMEDIO.con("mensaje", hallazgo.mensaje(), "remedio", hallazgo.remedio()));
    lugar(hallazgo.ruta(), hallazgo.linea(), hallazgo.columna(), hallazgo.celda());
    objeto(
        "partialFingerprints",
        () ->
            json.writeStringProperty(
                "claveEjercicioElemento/v1", hallazgo.huella(informe.ejercicio())));
    if (hallazgo.nuevo() != null) {
      json.writeStringProperty("baselineState", hallazgo.nuevo() ? "new" : "unchanged");
    }
    if (hallazgo.dispensa() != null) {
      lista("suppressions", List.of(hallazgo.dispensa()), this::dispensa);
    }
    objeto("properties", () -> propiedades(hallazgo));
  }

  private void resultado(Falla falla) {
    deRegla(falla.codigo(), "error");
    mensaje("message", falla.mensaje());
    lugar(falla);
  }

  private void deRegla(String regla, String nivel) {
    json.writeStringProperty("ruleId", regla);
    json.writeNumberProperty("ruleIndex", reglas.indexOf(regla));
    json.writeStringProperty("level", nivel);
  }

  private void lugar(Falla falla) {
    lugar(falla.ruta(), falla.linea(), falla.columna(), falla.celda());
  }

  /**
   * A cell is no region that SARIF knows of a file, so it is a logical location beside the other.
   */
  private void lugar(
      String ruta, @Nullable Integer linea, @Nullable Integer columna, @Nullable String celda) {
    lista(
        "locations",
        List.of(ruta),
        puntero -> {
          objeto(
              "physicalLocation",
              () -> {
                objeto("artifactLocation", () -> json.writeStringProperty("uri", uri));
                if (linea != null && columna != null) {
                  objeto("region", () -> region(linea, columna));
                }
              });
          json.writeArrayPropertyStart("logicalLocations");
          objeto(() -> json.writeStringProperty("fullyQualifiedName", puntero));
          if (celda != null) {
            objeto(
                () -> {
                  json.writeStringProperty("fullyQualifiedName", celda);
                  json.writeStringProperty("kind", "cell");
                });
          }
          json.writeEndArray();
        });
  }

  private void region(int linea, int columna) {
    json.writeNumberProperty("startLine", linea);
    json.writeNumberProperty("startColumn", columna);
  }

  private void dispensa(Dispensa dispensa) {
    Object[] datos = {
      "motivo", dispensa.motivo(),
      "autor", dispensa.autor(),
      "fundamento", dispensa.fundamentoLegal(),
      "vence", dispensa.vence()
    };
    json.writeStringProperty("kind", "external");
    json.writeStringProperty("status", "accepted");
    json.writeStringProperty("justification", JUSTIFICACION.con(datos).en(idioma));
  }

  private void propiedades(Hallazgo hallazgo) {
    json.writeStringProperty("clave", hallazgo.clave());
    json.writeStringProperty("elemento", hallazgo.elemento());
    json.writeStringProperty("remedio", hallazgo.remedio().en(idioma));
    json.writeStringProperty("responsable", hallazgo.responsable().name());
    LocalDate vence = hallazgo.vence();
    if (vence != null) {
      json.writeStringProperty("vence", vence.toString());
    }
  }

  private void propiedades(Informe informe) {
    Documento.texto(json, "ejercicio", informe.ejercicio());
    if (informe.edicion() != null) {
      json.writeNumberProperty("edicion", informe.edicion().anio());
    }
    json.writeStringProperty("fecha", informe.fecha().toString());
    EscritorDeInformes.veredicto(json, informe);
    lista(
        "conjuntosDeReglas",
        informe.conjuntosDeReglas(),
        conjunto -> PARTES.conjuntoDeReglas(json, conjunto));
    objeto("parametros", () -> informe.parametros().forEach(json::writeStringProperty));
    lista("pasos", informe.pasos(), paso -> PARTES.paso(json, paso));
    lista("requisitos", informe.requisitos(), d -> PARTES.requisito(json, d));
    objeto("omitidos", () -> informe.omitidos().forEach(json::writeNumberProperty));
    lista("proximosPasos", informe.proximosPasos(), p -> PARTES.proximoPaso(json, p));
    lista("porAveriguar", informe.porAveriguar(), p -> PARTES.porAveriguar(json, p));
  }

  private static String nivel(Severidad severidad) {
    return switch (severidad) {
      case ERROR -> "error";
      case ADVERTENCIA -> "warning";
      case INFO -> "note";
    };
  }

  private static String nivel(Fuerza fuerza) {
    return switch (fuerza) {
      case OBLIGACION -> "error";
      case EXPECTATIVA -> "warning";
      case INFORMATIVO -> "note";
    };
  }

  /** Without place, so that a finding stays the same one when the text around it moves. */
  private void mensaje(String nombre, Texto texto) {
    objeto(nombre, () -> json.writeStringProperty("text", literal(texto.en(idioma))));
  }

  /** SARIF reads braces as placeholders (3.11.5) and {@code [text](target)} as a link (3.11.6). */
  private static String literal(String texto) {
    return texto.replace("{", "{{").replace("}", "}}").replace("](", "] (");
  }

  private void objeto(Runnable miembros) {
    json.writeStartObject();
    miembros.run();
    json.writeEndObject();
  }

  private void objeto(String nombre, Runnable miembros) {
    json.writeName(nombre);
    objeto(miembros);
  }

  private <T> void lista(String nombre, List<T> cosas, Consumer<T> miembros) {
    Documento.lista(json, nombre, cosas, (generador, cosa) -> miembros.accept(cosa));
  }
}
