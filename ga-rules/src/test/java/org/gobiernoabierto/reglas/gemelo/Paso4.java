package org.gobiernoabierto.reglas.gemelo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.gobiernoabierto.modelo.Facilitador;
import org.gobiernoabierto.modelo.Mesa;
import org.gobiernoabierto.modelo.Problema;
import org.gobiernoabierto.modelo.SecretariadoTecnicoLocal;
import org.gobiernoabierto.modelo.Sector;
import org.jspecify.annotations.Nullable;

/** The participatory tables and the problems that they define (§4.1). */
final class Paso4 {

  private final Caso caso;
  private final Acta acta;

  Paso4(Caso caso, Acta acta) {
    this.caso = caso;
    this.acta = acta;
  }

  void juzgar() {
    Plazo vence = caso.plazos.hasta(Etapa.LANZAMIENTO);
    Apunte diversas = acta.abrir("P4-01", "/mesas", vence);
    Apunte participantes = acta.abrir("P4-02", "/mesas", vence);
    Apunte problemas = acta.abrir("P4-03", "/problemas", vence);
    if (!caso.mesas.isEmpty()) {
      diversasMesas(diversas);
      participantes(participantes);
    }
    problemas(problemas);
  }

  private void diversasMesas(Apunte apunte) {
    List<Mesa> mesas = caso.ejercicio.mesas();
    List<LocalDate> validas = new ArrayList<>(mesas.size());
    for (int i = 0; i < mesas.size(); i++) {
      MesaRealizada realizada = caso.mesas.get(mesas.get(i).id());
      if (realizada == null) {
        continue;
      }
      LocalDate dia = realizada.fecha();
      boolean instalado = caso.instalacion != null && !dia.isBefore(caso.instalacion);
      boolean conElFacilitador = conElFacilitador(realizada);
      if (instalado && conElFacilitador) {
        validas.add(dia);
      }
      if (!instalado) {
        apunte.advierte("P4-01.antes-de-instalar", lugar(realizada, i), "fecha", dia);
      }
      if (!conElFacilitador) {
        apunte.advierte("P4-01.sin-facilitador", lugar(realizada, i), "fecha", dia);
      }
    }
    int minimo = caso.parametros.minimoMesas();
    if (validas.size() < minimo) {
      Lugar lugar = caso.en("/mesas");
      apunte.falta("P4-01.pocas", lugar, "validas", validas.size(), "minimo", minimo);
    } else {
      Collections.sort(validas);
      apunte.cumple(validas.get(minimo - 1));
    }
  }

  private static Lugar lugar(MesaRealizada realizada, int i) {
    return new Lugar(realizada.mesa().id(), "/mesas/" + i);
  }

  private boolean conElFacilitador(MesaRealizada realizada) {
    SecretariadoTecnicoLocal secretariado = caso.ejercicio.secretariado();
    String id = realizada.mesa().facilitador();
    if (secretariado == null || id == null) {
      return false;
    }
    for (Facilitador facilitador : secretariado.facilitadores()) {
      if (facilitador.id().equals(id)) {
        return facilitador.electoPorElSecretariado()
            && caso.cuenta(facilitador.inicio())
            && Fechas.abarca(facilitador, realizada.fecha());
      }
    }
    return false;
  }

  private void participantes(Apunte apunte) {
    PorSector participaron = new PorSector();
    LocalDate funcionarios = null;
    List<Mesa> mesas = caso.ejercicio.mesas();
    for (int i = 0; i < mesas.size(); i++) {
      MesaRealizada realizada = caso.mesas.get(mesas.get(i).id());
      if (realizada == null) {
        continue;
      }
      for (Sector sector : realizada.sectores()) {
        participaron.anotar(sector, realizada.fecha());
      }
      if (realizada.mesa().funcionarios()) {
        funcionarios = Fechas.primera(funcionarios, realizada.fecha());
      }
      if (realizada.sectores().size() == 1) {
        apunte.advierte("P4-02.un-sector", lugar(realizada, i), "sectores", realizada.sectores());
      }
    }
    LocalDate sectores = participaron.enTodos(PorSector.ELECTORES);
    if (sectores != null && funcionarios != null) {
      apunte.cumple(Fechas.ultima(sectores, funcionarios));
    }
    if (participaron.primera(Sector.SOCIEDAD_CIVIL) == null) {
      apunte.falta("P4-02.sin-organizaciones", caso.en("/mesas"));
    }
    if (participaron.primera(Sector.AUTORIDAD) == null) {
      apunte.falta("P4-02.sin-autoridades", caso.en("/mesas"));
    }
    if (funcionarios == null) {
      apunte.falta("P4-02.sin-funcionarios", caso.en("/mesas"));
    }
  }

  private void problemas(Apunte apunte) {
    boolean hay = false;
    boolean deMesas = false;
    LocalDate primero = null;
    for (Problema problema : caso.ejercicio.problemas()) {
      if (problema.descripcion() == null) {
        continue;
      }
      hay = true;
      LocalDate definido = definido(problema);
      deMesas |= definido != null;
      if (problema.relevante()) {
        primero = Fechas.primera(primero, definido);
      }
    }
    if (primero != null) {
      apunte.cumple(primero);
    } else if (hay) {
      apunte.falta(deMesas ? "P4-03.sin-relevancia" : "P4-03.sin-mesa", caso.en("/problemas"));
    }
  }

  /** Day of the first table that defined a problem; null when none has. */
  private @Nullable LocalDate definido(Problema problema) {
    LocalDate primera = null;
    for (String id : problema.mesas()) {
      MesaRealizada realizada = caso.mesas.get(id);
      if (realizada != null) {
        primera = Fechas.primera(primera, realizada.fecha());
      }
    }
    return primera;
  }
}
