package org.gobiernoabierto.reglas.autoria;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsError;
import org.drools.drl.parser.DroolsParserException;
import org.jspecify.annotations.Nullable;
import org.kie.internal.builder.conf.LanguageLevelOption;

/**
 * A DRL file and what the parser of Drools makes of it. Immutable.
 *
 * @param archivo the file
 * @param paquete what it holds; null when the parser could make nothing of it
 * @param errores what the parser did not understand
 * @param reglas its rules, in its order; empty while it has errors
 */
record ArchivoDrl(
    Archivo archivo,
    @Nullable PackageDescr paquete,
    List<DroolsError> errores,
    List<ReglaDrl> reglas) {

  private static final Pattern ENTONCES = Pattern.compile("\\bthen\\b[ \\t]*\\r?\\n?");

  static ArchivoDrl leer(Archivo archivo) {
    if (Anidamiento.excesivo(archivo) != null) {
      return new ArchivoDrl(archivo, null, List.of(), List.of());
    }
    DrlParser analizador = new DrlParser(LanguageLevelOption.DRL6);
    PackageDescr paquete;
    try {
      paquete = analizador.parse(false, archivo.texto());
    } catch (DroolsParserException | RuntimeException e) {
      paquete = null;
    }
    List<DroolsError> errores = List.copyOf(analizador.getErrors());
    List<ReglaDrl> reglas =
        paquete == null || !errores.isEmpty()
            ? List.of()
            : paquete.getRules().stream().map(regla -> regla(archivo, regla)).toList();
    return new ArchivoDrl(archivo, paquete, errores, reglas);
  }

  private static ReglaDrl regla(Archivo archivo, RuleDescr regla) {
    int condicion =
        regla.getLhs() == null || regla.getLhs().getEndCharacter() < 0
            ? regla.getStartCharacter()
            : regla.getLhs().getEndCharacter();
    Matcher entonces = ENTONCES.matcher(archivo.texto());
    int consecuencia = entonces.find(condicion) ? entonces.end() : regla.getEndCharacter();
    return new ReglaDrl(archivo, regla, consecuencia);
  }
}
