package org.gobiernoabierto.formatos;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gobiernoabierto.idioma.Texto;
import org.gobiernoabierto.informe.Causa;
import org.gobiernoabierto.informe.Dictamen;
import org.gobiernoabierto.informe.Fuerza;
import org.gobiernoabierto.informe.PorAveriguar;
import org.gobiernoabierto.informe.Previsto;
import org.gobiernoabierto.informe.ProximoPaso;
import org.gobiernoabierto.informe.Resultado;
import org.gobiernoabierto.informe.SituacionDePaso;

/** What a report says first, sentence by sentence, whatever the format. */
final class Plana {

  private final Vista vista;

  Plana(Vista vista) {
    this.vista = vista;
  }

  /** The acts of a step with their first days, and what is missing of it. */
  String paso(SituacionDePaso situacion) {
    List<String> partes = new ArrayList<>();
    situacion
        .actos()
        .forEach(acto -> partes.add(vista.di(acto.nombre()) + " " + vista.dia(acto.primero())));
    String actos = String.join(", ", partes);
    List<String> faltas = new ArrayList<>();
    cuantos(situacion, Resultado.INCUMPLE, Rotulo.SIN_CUMPLIR, faltas);
    cuantos(situacion, Resultado.PENDIENTE, Rotulo.POR_CUMPLIR, faltas);
    cuantos(situacion, Resultado.NO_DETERMINABLE, Rotulo.SIN_SABER, faltas);
    return List.of(actos, String.join(", ", faltas)).stream()
        .filter(parte -> !parte.isEmpty())
        .collect(Collectors.joining(" · "));
  }

  private void cuantos(
      SituacionDePaso situacion, Resultado resultado, Texto rotulo, List<String> faltas) {
    List<String> ids =
        vista.con(resultado).stream()
            .filter(d -> d.requisito().paso().numero() == situacion.paso().numero())
            .map(d -> d.requisito().id())
            .toList();
    if (!ids.isEmpty()) {
      faltas.add(vista.di(rotulo) + " " + ids(ids));
    }
  }

  String ids(List<String> ids) {
    return Ids.de(ids, vista.di(Rotulo.A));
  }

  /** Why requirements are not met, what can still be mended first. */
  List<Causa> causas() {
    return vista.informe().causas();
  }

  /** What is found, and of what else the same. */
  String causa(Causa causa) {
    List<String> elementos = causa.elementos();
    String mensaje = vista.di(causa.principal().mensaje());
    return elementos.size() < 2
        ? mensaje
        : mensaje
            + " "
            + vista.di(
                Rotulo.LO_MISMO_DE.con(
                    "cuantos", elementos.size() - 1, "otros", algunos(elementos)));
  }

  private static String algunos(List<String> elementos) {
    return elementos.stream().skip(1).limit(6).collect(Collectors.joining(", "))
        + (elementos.size() > 7 ? ", …" : "");
  }

  /** Which requirements are not met because of it, and with what force they ask. */
  String porEso(Causa causa) {
    Map<Fuerza, List<String>> porFuerza = new LinkedHashMap<>();
    for (Fuerza fuerza : Fuerza.values()) {
      porFuerza.put(fuerza, new ArrayList<>());
    }
    for (Dictamen dictamen : vista.con(Resultado.INCUMPLE)) {
      if (causa.requisitos().contains(dictamen.requisito().id())) {
        requireNonNull(porFuerza.get(dictamen.requisito().fuerza())).add(dictamen.requisito().id());
      }
    }
    return porFuerza.entrySet().stream()
        .filter(fuerza -> !fuerza.getValue().isEmpty())
        .map(
            fuerza -> {
              int cuantos = fuerza.getValue().size();
              Texto nombre =
                  requireNonNull((cuantos == 1 ? Rotulo.UNO : Rotulo.VARIOS).get(fuerza.getKey()));
              return cuantos + " " + vista.di(nombre) + ": " + ids(fuerza.getValue());
            })
        .collect(Collectors.joining("; "));
  }

  /** By when a step is to be done, in words. */
  String cuando(ProximoPaso paso) {
    if (paso.vence() == null) {
      return vista.di(Rotulo.VENCE_CON) + " " + vista.di(paso.plazo());
    }
    return vista.di(paso.vencido() ? Rotulo.VENCIO : Rotulo.A_MAS_TARDAR_EL)
        + " "
        + vista.dia(paso.vence())
        + " ("
        + vista.di(paso.plazo())
        + ")";
  }

  /** The next steps, those together that say the same of several things. */
  List<List<ProximoPaso>> pasos() {
    Map<List<Object>, List<ProximoPaso>> iguales = new LinkedHashMap<>();
    for (ProximoPaso paso : vista.informe().proximosPasos()) {
      boolean deUnaCosa = !paso.elemento().equals(vista.informe().ejercicio());
      List<Object> quehacer =
          List.of(
              deUnaCosa,
              paso.acciones().stream().map(accion -> vista.di(accion.texto())).toList(),
              paso.responsable(),
              paso.bloqueadoPor(),
              cuando(paso));
      iguales.computeIfAbsent(quehacer, q -> new ArrayList<>()).add(paso);
    }
    return List.copyOf(iguales.values());
  }

  /** What is to be done about the things of which the same is. */
  String accion(List<ProximoPaso> iguales) {
    ProximoPaso primero = iguales.get(0);
    List<String> cosas = iguales.stream().map(ProximoPaso::elemento).distinct().toList();
    return cosas.size() < 2 ? accion(primero) : String.join(", ", cosas) + ": " + acciones(primero);
  }

  /** What is to be done, about what. */
  String accion(ProximoPaso paso) {
    return paso.elemento().equals(vista.informe().ejercicio())
        ? acciones(paso)
        : paso.elemento() + ": " + acciones(paso);
  }

  private String acciones(ProximoPaso paso) {
    return paso.acciones().stream()
        .map(accion -> vista.di(accion.texto()))
        .distinct()
        .collect(Collectors.joining(" "));
  }

  /** For which requirements, and after which. */
  String para(ProximoPaso paso) {
    String para = ids(ordenados(paso.requisitos()));
    return paso.bloqueadoPor().isEmpty()
        ? para
        : para + ", " + vista.di(Rotulo.DESPUES_DE) + ids(paso.bloqueadoPor());
  }

  private List<String> ordenados(List<String> requisitos) {
    return vista.informe().requisitos().stream()
        .map(dictamen -> dictamen.requisito().id())
        .filter(requisitos::contains)
        .toList();
  }

  /** What happened and can no longer be mended. */
  List<String> irremediables() {
    return vista.informe().hallazgos().stream()
        .filter(h -> !h.remediable())
        .filter(h -> vista.informe().dictamen(h.requisito()).resultado() == Resultado.INCUMPLE)
        .map(h -> h.requisito() + ". " + vista.di(h.remedio()))
        .distinct()
        .toList();
  }

  List<Previsto> previstos() {
    return vista.previstos();
  }

  String previsto(Previsto previsto) {
    return previsto.lugar() + ", " + vista.dia(previsto.fecha());
  }

  String averiguar(PorAveriguar algo) {
    String fuente = algo.fuente() == null ? "" : " (" + vista.di(algo.fuente()) + ")";
    return vista.di(algo.nombre())
        + fuente
        + ": "
        + vista.di(Rotulo.DECIDE_DE)
        + " "
        + ids(algo.requisitos());
  }

  /** What is dispensed, by whom, and how much of it. */
  List<String> dispensas() {
    return vista.informe().dispensas().entrySet().stream()
        .map(
            dispensa ->
                vista.di(
                    Rotulo.CUBRE.con(
                        "requisito", dispensa.getKey().requisito(),
                        "elemento", dispensa.getKey().elemento(),
                        "autor", dispensa.getKey().autor(),
                        "cuantos", dispensa.getValue(),
                        "vence", dispensa.getKey().vence())))
        .toList();
  }

  /** The requirements with a result, in few characters. */
  String con(Resultado resultado) {
    return ids(vista.con(resultado).stream().map(d -> d.requisito().id()).toList());
  }
}
