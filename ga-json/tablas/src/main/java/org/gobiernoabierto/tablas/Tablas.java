package org.gobiernoabierto.tablas;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gobiernoabierto.tablas.Tabla.Lista;
import org.jspecify.annotations.Nullable;

/** The sheets of a workbook, in their order: which part of an exercise stands where. */
final class Tablas {

  /** The sheet of questions. */
  static final String EJERCICIO = "Ejercicio";

  static final String PREGUNTA = "Pregunta";
  static final String RESPUESTA = "Respuesta";
  static final String AYUDA = "Ayuda";

  /** The sheet of what no other has a place for. */
  static final String OTROS = "Otros datos";

  static final String LUGAR = "Lugar";
  static final String VALOR = "Valor";

  /** The hidden sheet of what drop-downs offer. */
  static final String LISTAS = "Listas";

  private static final String ACTORES = "Actores";
  private static final String MESAS = "Mesas";
  private static final String PROBLEMAS = "Problemas";
  private static final String INTEGRANTES = "Integrantes";
  private static final String FACILITADORES = "Facilitadores";
  private static final String COMPROMISOS = "Compromisos";
  private static final String COMPROMISO = "Compromiso";

  /** Heading, member, and the sheet whose ids it holds. */
  private record Dicha(String encabezado, String miembro, @Nullable String citada) {}

  private static final Dicha[] AVANCE = {
    de("Actividad o producto", "elemento"),
    de("Estado", "estado"),
    de("Porcentaje", "porcentaje"),
    de("Evidencia", "evidencia")
  };

  /** The questions, with their members from the exercise on. */
  static final List<Columna> PREGUNTAS =
      columnas(
              Esquemas.raiz(),
              de("Id del ejercicio", "id"),
              de("Entidad federativa", "entidad"),
              de("Edición", "edicion"),
              de("¿Es inventado?", "ficticio"),
              de("Nota", "nota"),
              de("Registro", "registro"),
              de("Último día del que hay datos", "datosHasta"),
              de("Fecha de la selección", "seleccion/fecha"),
              de("Postulantes", "postulantes", ACTORES),
              de("Fecha de la declaración", "declaracion/fecha"),
              de(
                  "¿La declaración compromete expresamente la continuidad?",
                  "declaracion/continuidad/expreso"),
              de("Fecha del foro internacional", "declaracion/foro/fecha"),
              de("¿Hubo taller en el foro?", "declaracion/foro/taller"),
              de("¿Se asistió al foro?", "declaracion/foro/asistencia"),
              de("Fecha de la elección del Secretariado", "secretariado/eleccion/fecha"),
              de("Convocantes de la elección", "secretariado/eleccion/convocantes", ACTORES),
              de("Asistentes a la elección", "secretariado/eleccion/asistentes", ACTORES),
              de("Electos", "secretariado/eleccion/electos", INTEGRANTES),
              de("Fecha de la instalación del Secretariado", "secretariado/instalacion/fecha"),
              de("¿Los integrantes son personas distintas?", "secretariado/personasDistintas"),
              de("Fecha del mecanismo de gobernanza", "secretariado/mecanismo/fecha"),
              de("¿Tiene reglas de integración?", "secretariado/mecanismo/reglasDeIntegracion"),
              de("¿Tiene reglas de interacción?", "secretariado/mecanismo/reglasDeInteraccion"),
              de("Fecha de la agenda anual", "secretariado/agenda/fecha"),
              de("Inicio de la agenda anual", "secretariado/agenda/inicio"),
              de("Fin de la agenda anual", "secretariado/agenda/fin"),
              de("Introducción del plan", "plan/introduccion"),
              de("Objetivo estratégico del plan", "plan/objetivoEstrategico"),
              de("Inicio de la vigencia del plan", "plan/vigencia/inicio"),
              de("Fin de la vigencia del plan", "plan/vigencia/fin"),
              de("Meses de vigencia del plan", "plan/vigencia/meses"),
              de("Fecha del lanzamiento del plan", "plan/lanzamiento/fecha"),
              de("¿El lanzamiento fue público?", "plan/lanzamiento/publico"),
              de("Portal del organismo garante", "seguimiento/portalDelGarante"),
              de("Dirección del micrositio", "seguimiento/micrositio/url"),
              de("Fecha del micrositio", "seguimiento/micrositio/fecha"),
              de("Dirección del tablero", "seguimiento/tablero/url"),
              de("Fecha del tablero", "seguimiento/tablero/fecha"),
              de("Actividades que el tablero sigue", "seguimiento/tablero/actividades"),
              de("Fecha del monitoreo", "seguimiento/monitoreo/fecha"),
              de("¿Quién hizo el monitoreo?", "seguimiento/monitoreo/realizadoPor"),
              de("Fecha de corte del monitoreo", "seguimiento/monitoreo/corte"),
              de("Fecha de la evaluación", "seguimiento/evaluacion/fecha"),
              de("¿Quién coordinó la evaluación?", "seguimiento/evaluacion/coordinadaPor"))
          .toList();

  /** The tables, those of what others belong to before them. */
  static final List<Tabla> TODAS =
      List.of(
          tabla(
              ACTORES,
              "/actores",
              "actor-",
              de("Id", "id"),
              de("Sector", "sector"),
              de("Nombre", "nombre")),
          tabla(
              "Firmantes",
              "/declaracion/firmantes",
              "",
              de("Actor", "actor", ACTORES),
              de("Fecha", "fecha")),
          tabla("Refrendos", "/declaracion/refrendos", "", de("Fecha", "fecha")),
          tabla(
              "Convocatorias",
              "/socializacion/convocatorias",
              "convocatoria-",
              de("Id", "id"),
              de("Fecha", "fecha"),
              de("Convocantes", "convocantes", ACTORES),
              de("Sectores", "sectores")),
          tabla(
              "Sensibilización",
              "/socializacion/sesiones",
              "sensibilizacion-",
              de("Id", "id"),
              de("Fecha", "fecha"),
              de("Fin", "fin"),
              de("¿Presenta el ejercicio?", "presentaElEjercicio"),
              de("Asistentes", "asistentes", ACTORES)),
          tabla(
              "Adhesiones",
              "/socializacion/adhesiones",
              "",
              de("Actor", "actor", ACTORES),
              de("Fecha", "fecha")),
          tabla(
              INTEGRANTES,
              "/secretariado/integrantes",
              "integrante-",
              de("Id", "id"),
              de("Persona", "persona"),
              de("Institución", "institucion"),
              de("Perfil", "perfil"),
              de("Sector", "sector"),
              de("Calidad", "calidad"),
              de("Actor", "actor", ACTORES),
              de("Inicio", "inicio"),
              de("Fin", "fin")),
          tabla(
              FACILITADORES,
              "/secretariado/facilitadores",
              "facilitador-",
              de("Id", "id"),
              de("Persona", "persona"),
              de("Institución", "institucion"),
              de("Perfil", "perfil"),
              de("Actor", "actor", ACTORES),
              de("¿La eligió el Secretariado?", "electoPorElSecretariado"),
              de("Inicio", "inicio"),
              de("Fin", "fin")),
          tabla(
              "Sesiones",
              "/secretariado/sesiones",
              "sesion-",
              de("Id", "id"),
              de("Fecha", "fecha"),
              de("Asunto", "asunto")),
          tabla(
              "Decisiones",
              "/secretariado/decisiones",
              "decision-",
              de("Id", "id"),
              de("Fecha", "fecha"),
              de("Asunto", "asunto")),
          tabla(
              MESAS,
              "/mesas",
              "mesa-",
              de("Id", "id"),
              de("Fecha", "fecha"),
              de("Fin", "fin"),
              de("Tema", "tema"),
              de("Participantes", "participantes", ACTORES),
              de("¿Hubo funcionarios?", "funcionarios"),
              de("Facilitador", "facilitador", FACILITADORES)),
          tabla(
              PROBLEMAS,
              "/problemas",
              "problema-",
              de("Id", "id"),
              de("Descripción", "descripcion"),
              de("Mesas", "mesas", MESAS),
              de("¿Es relevante?", "relevante")),
          tabla(
              "Documentos",
              "/plan/documentos",
              "documento-",
              de("Id", "id"),
              de("Título", "titulo"),
              de("Fecha", "fecha"),
              de("Dirección web", "url")),
          deTextos("Marco normativo", "/plan/contextoNormativo", "Norma"),
          deTextos("Objetivos", "/plan/objetivosEspecificos", "Objetivo específico"),
          tabla(
              COMPROMISOS,
              "/plan/compromisos",
              "c",
              de("Id", "id"),
              de("Título", "titulo"),
              de("Objetivo", "objetivo"),
              de("Responsables", "responsables", ACTORES),
              de("Beneficiarios", "beneficiarios"),
              de("Inicio", "inicio"),
              de("Fin", "fin"),
              de("Resultado esperado", "resultadoEsperado"),
              de("Problemas", "problemas", PROBLEMAS),
              de("Mesas", "mesas", MESAS),
              de("¿Es proactivo?", "proactivo"),
              de("Documento del método", "metodo/documento"),
              de("Licencia del método", "metodo/licencia"),
              de("ODS", "ods")),
          deCompromisos(
              "Actividades",
              "actividades",
              "a",
              de("Id", "id"),
              de("Descripción", "descripcion"),
              de("Responsables", "responsables", ACTORES),
              de("Inicio", "inicio"),
              de("Fin", "fin"),
              de("Cumplida", "cumplida")),
          deCompromisos(
              "Productos",
              "productos",
              "p",
              de("Id", "id"),
              de("Descripción", "descripcion"),
              de("Entrega", "entrega"),
              de("Entregado", "entregado"),
              de("Dirección web", "url")),
          deCompromisos(
              "Indicadores",
              "indicadores",
              "i",
              de("Id", "id"),
              de("Nombre", "nombre"),
              de("Tipo", "tipo"),
              de("Variable", "variable"),
              de("Unidad", "unidad"),
              de("Línea base", "lineaBase"),
              de("¿Sin línea base?", "sinLineaBase"),
              de("Meta", "meta"),
              de("Periodo", "periodo"),
              de("Medio de verificación", "medioDeVerificacion")),
          deCompromisos(
              "Valoraciones",
              "valoraciones",
              "",
              de("Criterio", "criterio"),
              de("¿Favorable?", "favorable"),
              de("Razón", "razon"),
              de("Autor", "autor"),
              de("Fecha", "fecha")),
          deCompromisos(
              "Agenda nacional",
              "agendaNacional",
              "",
              de("Plan", "plan"),
              de("Eje", "eje"),
              de("Punto", "punto")),
          deCompromisos(
              "Dinero público",
              "followTheMoney",
              "",
              de("Fondo", "fondo"),
              de("Programa", "programa"),
              de("Clave presupuestaria", "clavePresupuestaria"),
              de("Ejercicio fiscal", "ejercicioFiscal"),
              de("Monto", "monto"),
              de("Publicado en", "publicadoEn")),
          deCompromisos("Otros planes", "ejes", "", de("Plan", "plan"), de("Eje", "eje")),
          deOtros(
              "Tablero",
              "Fecha de la actualización",
              null,
              Columna.de(
                  "Fecha de la actualización",
                  Esquemas.lugar("/seguimiento/tablero/actualizaciones/*"),
                  "fecha",
                  null),
              "",
              List.of(new Lista("", "/seguimiento/tablero/actualizaciones/*/avances")),
              AVANCE),
          tabla(
              "Actos publicados",
              "/seguimiento/micrositio/evidencias",
              "",
              de("Acto", "acto"),
              de("Fecha", "fecha"),
              de("Dirección web", "url")),
          tabla(
              "Monitoreo",
              "/seguimiento/monitoreo/compromisos",
              "",
              de(COMPROMISO, "compromiso", COMPROMISOS),
              de("Calidad", "calidad"),
              de("Relevancia", "relevancia")),
          tabla("Avances del monitoreo", "/seguimiento/monitoreo/actividades", "", AVANCE),
          tabla(
              "Evaluación",
              "/seguimiento/evaluacion/logros",
              "",
              de(COMPROMISO, "compromiso", COMPROMISOS),
              de("Nivel", "nivel"),
              de("Razón", "razon")),
          deOtros(
              "Evidencias",
              "Id del acto",
              null,
              null,
              "",
              List.of(
                  new Lista("Selección", "/seleccion/evidencias"),
                  new Lista("Declaración", "/declaracion/evidencias"),
                  new Lista("Continuidad", "/declaracion/continuidad/evidencias"),
                  new Lista("Refrendo", "/declaracion/refrendos/*/evidencias"),
                  new Lista("Foro", "/declaracion/foro/evidencias"),
                  new Lista("Convocatoria", "/socializacion/convocatorias/*/evidencias"),
                  new Lista("Sensibilización", "/socializacion/sesiones/*/evidencias"),
                  new Lista("Elección", "/secretariado/eleccion/evidencias"),
                  new Lista("Instalación", "/secretariado/instalacion/evidencias"),
                  new Lista("Mecanismo", "/secretariado/mecanismo/evidencias"),
                  new Lista("Agenda anual", "/secretariado/agenda/evidencias"),
                  new Lista("Sesión", "/secretariado/sesiones/*/evidencias"),
                  new Lista("Decisión", "/secretariado/decisiones/*/evidencias"),
                  new Lista("Mesa", "/mesas/*/evidencias"),
                  new Lista("Lanzamiento", "/plan/lanzamiento/evidencias"),
                  new Lista("Actividad", "/plan/compromisos/*/actividades/*/evidencias")),
              de("Descripción", "descripcion"),
              de("Dirección web", "url"),
              de("Fecha", "fecha")),
          tabla(
              "Fuentes",
              "/fuentes",
              "fuente-",
              de("Id", "id"),
              de("Descripción", "descripcion"),
              de("Dirección web", "url")));

  private Tablas() {}

  private static Dicha de(String encabezado, String miembro) {
    return new Dicha(encabezado, miembro, null);
  }

  private static Dicha de(String encabezado, String miembro, String citada) {
    return new Dicha(encabezado, miembro, citada);
  }

  private static Tabla tabla(String nombre, String ruta, String prefijo, Dicha... columnas) {
    return deOtros(nombre, null, null, null, prefijo, List.of(new Lista("", ruta)), columnas);
  }

  private static Tabla deTextos(String nombre, String ruta, String encabezado) {
    Columna textos = Columna.deElementos(encabezado, Esquemas.lugar(ruta));
    List<Lista> lista = List.of(new Lista("", ruta));
    return new Tabla(nombre, lista, null, null, null, "", List.of(textos));
  }

  private static Tabla deCompromisos(
      String nombre, String miembro, String prefijo, Dicha... columnas) {
    Lista lista = new Lista("", "/plan/compromisos/*/" + miembro);
    return deOtros(nombre, COMPROMISO, COMPROMISOS, null, prefijo, List.of(lista), columnas);
  }

  private static Tabla deOtros(
      String nombre,
      @Nullable String dueno,
      @Nullable String padre,
      @Nullable Columna grupo,
      String prefijo,
      List<Lista> listas,
      Dicha... columnas) {
    Map<?, ?> elemento = Esquemas.lugar(listas.get(0).ruta() + "/*");
    return new Tabla(
        nombre, listas, dueno, padre, grupo, prefijo, columnas(elemento, columnas).toList());
  }

  private static Stream<Columna> columnas(Map<?, ?> objeto, Dicha... dichas) {
    return Arrays.stream(dichas)
        .map(d -> Columna.de(d.encabezado(), objeto, d.miembro(), d.citada()));
  }
}
