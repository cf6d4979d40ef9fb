package org.gobiernoabierto.ga;

import org.gobiernoabierto.idioma.Texto;

/** The words around the findings in what a person reads. */
final class Rotulo {

  static final Texto QUIEN = new Texto("Debe actuar: ", "Must act: ");
  static final Texto VEREDICTO =
      new Texto(
          "{veredicto} (juzgados {juzgados} de {requisitos})",
          "{veredicto} ({juzgados} of {requisitos} judged)");
  static final Texto FALTA_CON_QUE_COMPARAR =
      new Texto(
          "falta con qué comparar: otro archivo, --desde con otra fecha o --desde-guia con otra guía",
          "with what to compare is missing: another file, --desde with another date or --desde-guia"
              + " with another guide");
  static final Texto DOS_EJERCICIOS =
      new Texto(
          "Son dos ejercicios distintos, {antes} y {despues}: se comparan como si fueran uno.",
          "These are two different exercises, {antes} and {despues}: they are compared as if they"
              + " were one.");
  static final Texto NO_HAY_REQUISITO =
      new Texto(
          "no hay un requisito «{escrito}»{sugerencia}",
          "there is no requirement “{escrito}”{sugerencia}");
  static final Texto VEREDICTOS =
      new Texto("Veredicto: {antes} → {despues}", "Verdict: {antes} → {despues}");
  static final Texto CAMBIOS = new Texto("Resultados que cambiaron", "Results that changed");
  static final Texto NUEVOS = new Texto("Hallazgos nuevos", "New findings");
  static final Texto RESUELTOS = new Texto("Hallazgos que ya no están", "Findings that are gone");
  static final Texto AGREGADOS =
      new Texto("Requisitos que antes no había", "Requirements that there were not before");
  static final Texto RETIRADOS =
      new Texto("Requisitos que ya no hay", "Requirements that are no more");
  static final Texto LECTURA = new Texto("Lectura: ", "Reading: ");
  static final Texto DICEN_LAS_REGLAS =
      new Texto("Sus reglas dicen:", "What its rules say (in Spanish, as the guide is):");
  static final Texto DEFINIDO =
      new Texto("Definido por otras reglas:", "Defined by other rules (in Spanish):");
  static final Texto VENCE = new Texto("Vence: ", "Due: ");
  static final Texto PARAMETRO = new Texto("Parámetro: ", "Parameter: ");
  static final Texto TAMBIEN = new Texto("también: ", "also: ");
  static final Texto ARCHIVO = new Texto("Reglas: ", "Rules: ");
  static final Texto EJEMPLO =
      new Texto("Ejemplo que no cumple: ", "Example that is not met (in Spanish): ");
  static final Texto REMEDIO = new Texto("  lo remedia: ", "  what mends it: ");
  static final Texto RESULTADO = new Texto("En %s, al %s: ", "In %s, as of %s: ");
  static final Texto NINGUNA_REGLA =
      new Texto(
          "Ninguna regla encontró de qué hablar: nada muestra que se cumpla.",
          "No rule found anything to speak of: nothing shows that it is met.");
  static final Texto REGLAS_APLICADAS =
      new Texto(
          "Reglas que hablaron, y de qué hechos:",
          "Rules that spoke, by their Spanish names, and of which facts:");
  static final Texto REGLAS_CALLADAS =
      new Texto(
          "Reglas que callaron, y por qué:",
          "Rules that did not speak, by their Spanish names, and why:");
  static final Texto NADA_DE_QUE_HABLAR =
      new Texto(": nada cumple su primera condición", ": nothing satisfies its first condition");
  static final Texto CONDICION_SIN_CUMPLIR =
      new Texto(
          ": nada cumple su condición n.º {condicion} junto con las anteriores",
          ": nothing satisfies its condition no. {condicion} together with those before it");
  static final Texto SI_SE_CUMPLEN =
      new Texto("; estas las cumple, por ejemplo:", "; those are satisfied, for instance, by:");
  static final Texto LO_CAMBIARIA = new Texto("Lo que lo cambiaría:", "What would turn it:");
  static final Texto NO_ES_ENTIDAD =
      new Texto(
          "«{entidad}» no es una entidad federativa; ¿quiso decir {parecidas}?",
          "“{entidad}” is not a federal entity; did you mean {parecidas}?");
  static final Texto ENLACE = new Texto("%s: %s, %s", "%s: %s, %s");
  static final Texto NO_LISTADA =
      new Texto(
          "%s: no listada en el directorio de la guía (§7.2).",
          "%s: not listed in the guide's directory (§7.2).");
  static final Texto HISTORICO =
      new Texto(
          "Directorio histórico de 2016 (§7.2); no es un contacto vigente.",
          "Historical directory of 2016 (§7.2); not a live contact.");

  private Rotulo() {}
}
