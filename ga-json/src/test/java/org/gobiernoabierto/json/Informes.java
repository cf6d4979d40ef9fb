package org.gobiernoabierto.json;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gobiernoabierto.catalogo.EntidadFederativa;
import org.gobiernoabierto.idioma.Texto;
import org.gobiernoabierto.informe.ConjuntoDeReglas;
import org.gobiernoabierto.informe.Datos;
import org.gobiernoabierto.informe.Dictamen;
import org.gobiernoabierto.informe.Dispensa;
import org.gobiernoabierto.informe.EstadoDePaso;
import org.gobiernoabierto.informe.Falla;
import org.gobiernoabierto.informe.Fuerza;
import org.gobiernoabierto.informe.Fundamento;
import org.gobiernoabierto.informe.Hallazgo;
import org.gobiernoabierto.informe.Informe;
import org.gobiernoabierto.informe.Paso;
import org.gobiernoabierto.informe.PorAveriguar;
import org.gobiernoabierto.informe.Posibilidad;
import org.gobiernoabierto.informe.ProximoPaso;
import org.gobiernoabierto.informe.Requisito;
import org.gobiernoabierto.informe.Responsable;
import org.gobiernoabierto.informe.Resultado;
import org.gobiernoabierto.informe.Severidad;
import org.gobiernoabierto.informe.SituacionDePaso;
import org.gobiernoabierto.informe.Supuesto;
import org.gobiernoabierto.modelo.Edicion;
import org.gobiernoabierto.modelo.Sector;

/** Reports for the tests. */
final class Informes {

  private Informes() {}

  /** A report that has something in every list, with and without what may be null. */
  static Informe conTodo() {
    return new Informe(
        new Edicion(2016),
        LocalDate.of(2016, 11, 30),
        "CAM-2016",
        EntidadFederativa.CAM,
        "ab".repeat(32),
        LocalDate.of(2016, 10, 31),
        List.of(
            new ConjuntoDeReglas("guia-2016", "1.0", "ab12")
                .con(new Texto("habla de la edición 2016", "it speaks of the edition of 2016"))),
        new TreeMap<>(
            Map.of("plazoDeInstalacion", "30", "diasHabiles", "sí", "ventana", "CICLO_COMPLETO")),
        List.of(
            new SituacionDePaso(
                new Paso(1, new Texto("Arranque del ejercicio", "Start of the exercise")),
                EstadoDePaso.CUMPLIDO,
                List.of(
                    new SituacionDePaso.Acto(
                        new Texto("firma", "signing"), LocalDate.of(2016, 6, 20)))),
            new SituacionDePaso(
                new Paso(
                    3,
                    new Texto(
                        "Integración del Secretariado Técnico Local",
                        "Forming of the Local Technical Secretariat")),
                EstadoDePaso.EN_CURSO,
                List.of())),
        List.of(
            new Dictamen(
                new Requisito(
                    "P1-01",
                    new Paso(1, new Texto("Arranque del ejercicio", "Start of the exercise")),
                    Fuerza.OBLIGACION,
                    Responsable.FIRMANTES,
                    new Texto("Declaración", "Declaration"),
                    List.of(new Fundamento("1.1", "Deberá firmarse «a/b»."))),
                Resultado.CUMPLE,
                null),
            new Dictamen(
                new Requisito(
                    "P3-01",
                    new Paso(
                        3,
                        new Texto(
                            "Integración del Secretariado Técnico Local",
                            "Forming of the Local Technical Secretariat")),
                    Fuerza.EXPECTATIVA,
                    Responsable.SECTORES,
                    new Texto("Integración", "Membership"),
                    List.of()),
                Resultado.INCUMPLE,
                LocalDate.of(2016, 12, 31),
                List.of(
                    new Posibilidad(
                        Resultado.CUMPLE,
                        List.of(new Supuesto("/secretariado/integrantes/0/fin", null))),
                    new Posibilidad(
                        Resultado.INCUMPLE,
                        List.of(new Supuesto("/secretariado/integrantes/0/fin", "2016-10-01")))))),
        List.of(
            new Hallazgo(
                "P3-01",
                "P3-01.fin",
                "P3-01.fin",
                Severidad.ADVERTENCIA,
                "CAM-2016",
                "/plan/vigencia/fin",
                null,
                null,
                "Ejercicio!B34",
                Datos.de(
                    "dia",
                    LocalDate.of(2017, 2, 15),
                    "cuantos",
                    3,
                    "nombre",
                    "Mesa «uno»",
                    "sectores",
                    List.of(Sector.AUTORIDAD, Sector.SOCIEDAD_CIVIL),
                    "si",
                    true,
                    "casos",
                    new Texto("hoy", "today")),
                new Texto("Falta la fecha 😀", "The date is missing"),
                new Texto("Anótela", "Record it"),
                Responsable.STL,
                LocalDate.of(2016, 12, 31),
                true,
                "cd".repeat(32),
                new Dispensa(
                    "CAM-2016",
                    "P3-01",
                    "CAM-2016",
                    "Órgano interno",
                    "Contingencia",
                    "Acuerdo 12/2016",
                    LocalDate.of(2016, 1, 1),
                    LocalDate.of(2017, 6, 30)),
                true),
            new Hallazgo(
                "P4-01",
                "P4-01",
                "TARDE",
                Severidad.INFO,
                "m-1",
                "/mesas/0",
                7,
                11,
                null,
                Datos.de(),
                new Texto("Línea\n\"uno\"", "Line\\one"),
                new Texto("", ""),
                Responsable.RESPONSABLES,
                null,
                false,
                null,
                null,
                null)),
        new TreeMap<>(Map.of("P4-01", 3)),
        List.of(
            new ProximoPaso(
                List.of("P3-01"),
                "CAM-2016",
                "/secretariado",
                List.of(new ProximoPaso.Accion("P3-01", new Texto("Elegir", "Elect"))),
                Responsable.SECTORES,
                LocalDate.of(2016, 12, 31),
                new Texto("la instalación", "the installation"),
                true,
                List.of()),
            new ProximoPaso(
                List.of("P4-01"),
                "m-1",
                "/mesas/0",
                List.of(new ProximoPaso.Accion("P4-01", new Texto("Convocar", "Convene"))),
                Responsable.ORGANISMO_GARANTE,
                null,
                new Texto("el lanzamiento", "the launch"),
                false,
                List.of("P3-01"))),
        List.of(
            new PorAveriguar(
                new Texto("los integrantes", "the members"),
                new Texto("acta", "minutes"),
                List.of("/secretariado/integrantes/0/fin"),
                List.of("P3-01")),
            new PorAveriguar(
                new Texto("x-acta", "x-acta"), null, List.of("/x-acta"), List.of("P4-01"))),
        List.of(new Falla("LIMITE_HALLAZGOS", "", new Texto("Hay más de 2", "More than 2"))),
        List.of(
            new Falla(
                "REFERENCIA_SIN_RESOLVER",
                "/postulantes/1",
                null,
                null,
                "Ejercicio!B8",
                new Texto("No existe", "Does not exist")),
            new Falla("ID_MAL_FORMADO", "/id", 9, 1, null, new Texto("Mal", "Bad"))));
  }

  /** A report in which every list is empty. */
  static Informe vacio() {
    return new Informe(
        new Edicion(2017),
        LocalDate.of(2017, 1, 1),
        "",
        EntidadFederativa.CMX,
        null,
        null,
        List.of(),
        new TreeMap<>(),
        List.of(),
        List.of(),
        List.of(),
        new TreeMap<>(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }
}
