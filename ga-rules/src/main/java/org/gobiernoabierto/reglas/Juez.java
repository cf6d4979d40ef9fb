package org.gobiernoabierto.reglas;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gobiernoabierto.idioma.Texto;
import org.gobiernoabierto.informe.Dictamen;
import org.gobiernoabierto.informe.Resultado;
import org.gobiernoabierto.informe.Severidad;
import org.gobiernoabierto.reglas.catalogo.Catalogo;
import org.gobiernoabierto.reglas.catalogo.Ficha;
import org.gobiernoabierto.reglas.catalogo.Variante;
import org.gobiernoabierto.reglas.catalogo.Vencimiento;
import org.gobiernoabierto.reglas.expediente.Expediente;
import org.jspecify.annotations.Nullable;

/**
 * Settles, for all requirements alike, what rules leave out: time, what is unknown, how serious it
 * is. Silence never means compliance: a requirement of which no rule says that it is met is
 * missing.
 */
final class Juez {

  private static final int LUGARES_QUE_SE_NOMBRAN = 3;
  private final Catalogo catalogo;
  private final Expediente expediente;
  private final LocalDate fecha;
  private final List<Dictamen> dictamenes = new ArrayList<>();
  private final Hallazgos hallazgos;

  Juez(Catalogo catalogo, Expediente expediente, LocalDate fecha, Hallazgos hallazgos) {
    this.catalogo = catalogo;
    this.expediente = expediente;
    this.fecha = fecha;
    this.hallazgos = hallazgos;
  }

  void juzgar(Recolector recolector) {
    List<Ficha> fichas = catalogo.fichas();
    for (int i = 0; i < fichas.size(); i++) {
      new Caso(fichas.get(i), recolector.causa(i)).resolver();
    }
  }

  List<Dictamen> dictamenes() {
    return dictamenes;
  }

  /** One requirement before the judge. */
  private final class Caso {

    private final Ficha ficha;
    private final Causa causa;
    private final @Nullable LocalDate vence;
    private final List<Esbozo> propios = new ArrayList<>(0);

    Caso(Ficha ficha, Causa causa) {
      this.ficha = ficha;
      this.causa = causa;
      vence = expediente.plazos().de(ficha.vence());
    }

    void resolver() {
      Resultado resultado = resultado();
      agregarConocidos(causa.avisos, Severidad.ADVERTENCIA);
      agregarConocidos(causa.informes, Severidad.INFO);
      hallazgos.agregar(ficha.requisito(), propios);
      dictamenes.add(new Dictamen(ficha.requisito(), resultado, venceDelDictamen(resultado)));
    }

    private void agregarConocidos(List<Observacion> observaciones, Severidad severidad) {
      for (Observacion observacion : observaciones) {
        if (desconocidas(observacion).isEmpty()) {
          propios.add(hallazgo(observacion, severidad));
        }
      }
    }

    private Resultado resultado() {
      if (!causa.cumple
          && causa.faltas.isEmpty()
          && causa.sinValorar.isEmpty()
          && !causa.noAplica) {
        var porOmision = catalogo.variante(ficha.requisito().id());
        causa.faltas.add(new Observacion(porOmision, porOmision.lugar(), null, new Object[0]));
      }
      List<Observacion> ciertas = new ArrayList<>(0);
      List<String> desconocidas = new ArrayList<>(0);
      for (Observacion falta : causa.faltas) {
        List<String> rutas = desconocidas(falta);
        if (rutas.isEmpty()) {
          ciertas.add(falta);
        } else {
          desconocidas.addAll(rutas);
        }
      }
      if (!ciertas.isEmpty()) {
        agregarConocidos(causa.sinValorar, Severidad.INFO);
        return faltan(ciertas);
      }
      causa.sinValorar.forEach(o -> desconocidas.addAll(desconocidas(o)));
      causa.retrasos.forEach(o -> desconocidas.addAll(desconocidas(o)));
      if (causa.noAplica) {
        desconocidas.addAll(expediente.desconocidos().deLosQueDepende("", ficha.condicion()));
      } else if (ficha.exhaustivo()) {
        desconocidas.addAll(expediente.desconocidos().deLosQueDepende("", ficha.depende()));
      }
      if (!desconocidas.isEmpty()) {
        return seDesconocen(desconocidas);
      }
      if (!causa.sinValorar.isEmpty()) {
        agregarConocidos(causa.sinValorar, Severidad.INFO);
        return Resultado.NO_DETERMINABLE;
      }
      return causa.noAplica ? Resultado.NO_APLICA : cumplido();
    }

    private List<String> desconocidas(Observacion falta) {
      return expediente.desconocidos().deLosQueDepende(falta.ruta(), falta.variante().depende());
    }

    private Resultado faltan(List<Observacion> faltas) {
      boolean vencida = false;
      for (Observacion falta : faltas) {
        boolean esta = vencida(falta);
        vencida |= esta;
        propios.add(hallazgo(falta, esta ? ficha.severidad() : Severidad.INFO));
      }
      return vencida ? Resultado.INCUMPLE : Resultado.PENDIENTE;
    }

    private boolean vencida(Observacion falta) {
      LocalDate plazo = falta.vence() == null ? vence : falta.vence();
      return ficha.vence() == Vencimiento.SIN_PLAZO || plazo != null && fecha.isAfter(plazo);
    }

    private Resultado seDesconocen(List<String> rutas) {
      List<String> distintas = rutas.stream().distinct().toList();
      Stream<String> nombradas = distintas.stream().limit(LUGARES_QUE_SE_NOMBRAN);
      List<String> lugares =
          distintas.size() > LUGARES_QUE_SE_NOMBRAN
              ? Stream.concat(nombradas, Stream.of("…")).toList()
              : nombradas.toList();
      propios.add(
          hallazgo(distintas.get(0), Textos.DESCONOCIDO, Textos.DOCUMENTAR, "lugares", lugares));
      return Resultado.NO_DETERMINABLE;
    }

    private Resultado cumplido() {
      if (!causa.retrasos.isEmpty()) {
        agregarConocidos(causa.retrasos, Severidad.INFO);
        return Resultado.CUMPLE_TARDE;
      }
      if (causa.desde == null || vence == null || !causa.desde.isAfter(vence)) {
        return Resultado.CUMPLE;
      }
      propios.add(
          hallazgo(
              catalogo.variante(ficha.requisito().id()).lugar(),
              Textos.TARDE,
              Textos.EXPLICAR,
              "cumplido",
              causa.desde,
              "vence",
              vence));
      return Resultado.CUMPLE_TARDE;
    }

    private @Nullable LocalDate venceDelDictamen(Resultado resultado) {
      if (resultado != Resultado.INCUMPLE && resultado != Resultado.PENDIENTE) {
        return vence;
      }
      return Stream.concat(
              Stream.ofNullable(vence),
              causa.faltas.stream().map(Observacion::vence).flatMap(Stream::ofNullable))
          .min(LocalDate::compareTo)
          .orElse(null);
    }

    private Esbozo hallazgo(Observacion observacion, Severidad severidad) {
      Variante variante = observacion.variante();
      return new Esbozo(
          variante.clave(),
          severidad,
          observacion.ruta(),
          variante.mensaje(),
          variante.remedio(),
          observacion.vence() == null ? vence : observacion.vence(),
          observacion.datos());
    }

    private Esbozo hallazgo(String ruta, Texto mensaje, Texto remedio, Object... datos) {
      return new Esbozo(
          ficha.requisito().id(), Severidad.INFO, ruta, mensaje, remedio, vence, datos);
    }
  }
}
