package org.gobiernoabierto.formatos;

import org.gobiernoabierto.idioma.Texto;

/** The words around the requirements of a catalogue. */
final class RotuloDelCatalogo {

  static final Texto TITULO = new Texto("Catálogo de requisitos", "Catalogue of requirements");
  static final Texto CONJUNTOS = new Texto("Conjuntos de reglas", "Rule sets");
  static final Texto REQUISITOS = new Texto("Requisitos", "Requirements");
  static final Texto HUELLA = new Texto("Huella SHA-256", "SHA-256 fingerprint");
  static final Texto VIGENCIA = new Texto("En vigor", "In force");
  static final Texto DESDE = new Texto("desde el {dia}", "from {dia}");
  static final Texto HASTA = new Texto("hasta el {dia}", "until {dia}");
  static final Texto ENDURECE = new Texto("Hace más estricto", "Makes stricter");
  static final Texto EN_RESUMEN = new Texto("En resumen", "At a glance");
  static final Texto PASO = new Texto("Paso {numero}: {nombre}", "Step {numero}: {nombre}");
  static final Texto LECTURA = new Texto("Lectura", "Reading");
  static final Texto VENCE = new Texto("Vence", "Due");
  static final Texto PARAMETROS = new Texto("Parámetros", "Parameters");
  static final Texto ANTES = new Texto("Antes debe cumplirse", "Must be met first");
  static final Texto ARCHIVO = new Texto("Archivo de reglas", "File of rules");
  static final Texto OMISION = new Texto("por omisión: {valor}", "by default: {valor}");
  static final Texto TAMBIEN = new Texto("también: {valores}", "also: {valores}");
  static final Texto TAMBIEN_VALE = new Texto("También", "Also");
  static final Texto DESDE_CUANDO = new Texto("Desde", "Since");
  static final Texto ORACION = new Texto("Oración", "Sentence");
  static final Texto RAZON = new Texto("Por qué", "Why");
  static final Texto COMO_SE_LEE =
      new Texto(
          "Lo que dicen las reglas se ha leído de ellas al compilarlas, no se ha escrito aparte. Lo"
              + " que ninguna da por cumplido, falta. «Que cuenta» es: no después del día del informe"
              + " ni antes de la Declaración. «Hoy» es el valor del parámetro en este catálogo.",
          "What the rules say was read from them when they were compiled, not written apart. What"
              + " none of them takes as met is missing. “Que cuenta” means: not after the day of the"
              + " report nor before the Declaration. “Hoy” is the value of the parameter in this"
              + " catalogue.");
  static final Texto DICEN_LAS_REGLAS =
      new Texto("Sus reglas dicen", "What its rules say (in Spanish, as the guide is)");
  static final Texto DEFINIDO = new Texto("Definido aparte", "Defined apart");
  static final Texto DEFINICIONES =
      new Texto("Definiciones", "Definitions (in Spanish, as the guide is)");
  static final Texto CONFORMIDAD = new Texto("Conformidad", "Agreement");
  static final Texto SE_FIRMA =
      new Texto(
          "Quien firma ha leído lo que dicen las reglas de «{conjunto}» junto a cada oración y lo"
              + " halla conforme a ella. Vale para la huella {huella} y para los valores de los"
              + " parámetros que aquí constan.",
          "Whoever signs has read what the rules of “{conjunto}” say beside each sentence and finds"
              + " that they agree. It holds for the fingerprint {huella} and for the values of the"
              + " parameters as they stand here.");
  static final Texto NOMBRE = new Texto("Nombre", "Name");
  static final Texto CARGO = new Texto("Cargo", "Office held");
  static final Texto FECHA = new Texto("Fecha", "Date");
  static final Texto FIRMA = new Texto("Firma", "Signature");
  static final Texto NO_ES_ASESORIA =
      new Texto(
          "La guía no prevé sanciones y este catálogo no es asesoría legal: dice qué pide cada"
              + " oración y cómo se lee.",
          "The guide sets no sanctions and this catalogue is not legal advice: it says what each"
              + " sentence asks and how it is read.");

  private RotuloDelCatalogo() {}
}
