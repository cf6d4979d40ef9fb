package org.gobiernoabierto.ga.reglas;

import picocli.CommandLine.Command;

/** {@code ga reglas}: writing, checking and trying rule sets. */
@Command(
    name = "reglas",
    description = "Escribe, revisa y prueba conjuntos de reglas.",
    mixinStandardHelpOptions = true,
    subcommands = {
      Nueva.class,
      Revisar.class,
      Probar.class,
      Mutar.class,
      EscribirCasos.class,
      Impacto.class,
      Empacar.class,
      VerCatalogo.class,
      VerEsquema.class
    },
    exitCodeList = {"2:La llamada no es correcta: falta qué hacer."},
    footer = {"  ga reglas revisar mis-reglas", "  ga ayuda reglas probar"})
public final class Reglas {}
