package org.gobiernoabierto.reglas.expediente;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.gobiernoabierto.modelo.Facilitador;
import org.gobiernoabierto.modelo.Mesa;
import org.gobiernoabierto.modelo.Problema;
import org.gobiernoabierto.modelo.SecretariadoTecnicoLocal;
import org.gobiernoabierto.modelo.Sector;
import org.gobiernoabierto.reglas.hechos.MesaRealizada;
import org.gobiernoabierto.reglas.hechos.MesasParticipativas;
import org.gobiernoabierto.reglas.hechos.Problematicas;
import org.jspecify.annotations.Nullable;

/** Facts about the participatory tables (§4.1). */
final class HechosDeLasMesas {

  private final Expediente expediente;
  private final @Nullable SecretariadoTecnicoLocal secretariado;
  private final List<LocalDate> validas = new ArrayList<>();
  private int realizadas;
  private @Nullable LocalDate organizaciones;
  private @Nullable LocalDate autoridades;
  private @Nullable LocalDate funcionarios;

  private HechosDeLasMesas(Expediente expediente) {
    this.expediente = expediente;
    this.secretariado = expediente.ejercicio().secretariado();
  }

  static void reunir(Expediente expediente, List<Object> hechos) {
    HechosDeLasMesas paso = new HechosDeLasMesas(expediente);
    List<Mesa> mesas = expediente.ejercicio().mesas();
    for (int i = 0; i < mesas.size(); i++) {
      LocalDate fecha = mesas.get(i).fecha();
      if (fecha != null && expediente.cuenta(fecha)) {
        hechos.add(paso.realizada(mesas.get(i), fecha, i));
      }
    }
    if (paso.realizadas > 0) {
      hechos.add(paso.enConjunto());
    }
    if (!expediente.ejercicio().problemas().isEmpty()) {
      hechos.add(paso.problematicas());
    }
  }

  private MesaRealizada realizada(Mesa mesa, LocalDate fecha, int numero) {
    LocalDate instalacion = expediente.instalacion();
    int sectores = expediente.sectores(mesa.participantes());
    MesaRealizada realizada =
        new MesaRealizada(
            fecha,
            instalacion != null && !fecha.isBefore(instalacion),
            conElFacilitador(mesa, fecha),
            Sectores.lista(sectores),
            numero);
    realizadas++;
    if (realizada.trasLaInstalacion() && realizada.conElFacilitador()) {
      validas.add(fecha);
    }
    if (Sectores.estaEn(sectores, Sector.SOCIEDAD_CIVIL)) {
      organizaciones = Fechas.primera(organizaciones, fecha);
    }
    if (Sectores.estaEn(sectores, Sector.AUTORIDAD)) {
      autoridades = Fechas.primera(autoridades, fecha);
    }
    if (mesa.funcionarios()) {
      funcionarios = Fechas.primera(funcionarios, fecha);
    }
    return realizada;
  }

  private boolean conElFacilitador(Mesa mesa, LocalDate fecha) {
    if (secretariado != null) {
      for (Facilitador facilitador : secretariado.facilitadores()) {
        if (facilitador.id().equals(mesa.facilitador()) && electoPara(facilitador, fecha)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean electoPara(Facilitador facilitador, LocalDate fecha) {
    return facilitador.electoPorElSecretariado()
        && facilitador.inicio() != null
        && expediente.cuenta(facilitador.inicio())
        && !fecha.isBefore(facilitador.inicio())
        && (facilitador.fin() == null || !fecha.isAfter(facilitador.fin()));
  }

  private MesasParticipativas enConjunto() {
    validas.sort(null);
    int minimo = expediente.parametros().minimoMesas();
    return new MesasParticipativas(
        validas.size(),
        minimo,
        validas.size() < minimo ? null : validas.get(minimo - 1),
        organizaciones,
        autoridades,
        funcionarios,
        organizaciones == null || autoridades == null || funcionarios == null
            ? null
            : Fechas.ultima(Fechas.ultima(organizaciones, autoridades), funcionarios));
  }

  private Problematicas problematicas() {
    int deMesas = 0;
    int relevantes = 0;
    LocalDate desde = null;
    for (Problema problema : expediente.ejercicio().problemas()) {
      LocalDate definido = definido(problema);
      if (definido != null) {
        deMesas++;
        if (problema.relevante()) {
          relevantes++;
          desde = Fechas.primera(desde, definido);
        }
      }
    }
    return new Problematicas(deMesas, relevantes, desde);
  }

  /** Day of the first table held that defined the problem; null when there is none. */
  private @Nullable LocalDate definido(Problema problema) {
    LocalDate primera = null;
    for (String mesa : problema.mesas()) {
      primera = Fechas.primera(primera, expediente.siCuenta(expediente.mesa(mesa).fecha()));
    }
    return primera;
  }
}
