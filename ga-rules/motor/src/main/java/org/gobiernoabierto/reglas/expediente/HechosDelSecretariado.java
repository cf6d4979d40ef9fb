package org.gobiernoabierto.reglas.expediente;

import java.util.List;
import org.gobiernoabierto.modelo.AgendaAnual;
import org.gobiernoabierto.modelo.Decision;
import org.gobiernoabierto.modelo.Eleccion;
import org.gobiernoabierto.modelo.Facilitador;
import org.gobiernoabierto.modelo.Instalacion;
import org.gobiernoabierto.modelo.Integrante;
import org.gobiernoabierto.modelo.MecanismoDeGobernanza;
import org.gobiernoabierto.modelo.SecretariadoTecnicoLocal;
import org.gobiernoabierto.modelo.SesionDelSecretariado;

/** Facts about the Local Technical Secretariat (§3). */
final class HechosDelSecretariado {

  private static final String RAIZ = "/secretariado/";
  private static final String SESIONES = RAIZ + "sesiones/";
  private static final String DECISIONES = RAIZ + "decisiones/";

  private final Expediente expediente;
  private final Hechos hechos;

  private HechosDelSecretariado(Expediente expediente, Hechos hechos) {
    this.expediente = expediente;
    this.hechos = hechos;
  }

  static void reunir(Expediente expediente, Hechos hechos) {
    SecretariadoTecnicoLocal secretariado = expediente.ejercicio().secretariado();
    if (secretariado != null) {
      HechosDelSecretariado paso = new HechosDelSecretariado(expediente, hechos);
      hechos.parte("/secretariado", 0, secretariado, secretariado, paso::reunir);
    }
  }

  private void reunir(SecretariadoTecnicoLocal secretariado) {
    hechos.agregar(new org.gobiernoabierto.reglas.hechos.SecretariadoTecnicoLocal(secretariado));
    integracion(secretariado);
    acuerdos(secretariado);
    facilitadores(secretariado.facilitadores());
    actividades(secretariado);
  }

  private void integracion(SecretariadoTecnicoLocal secretariado) {
    Eleccion eleccion = secretariado.eleccion();
    if (eleccion != null && hechos.estaA(eleccion.fecha())) {
      hechos.agregar(
          new org.gobiernoabierto.reglas.hechos.Eleccion(
              eleccion,
              hechos.sectores(eleccion.convocantes()),
              expediente.cuenta(eleccion.fecha())));
      hechos.evidencias(eleccion.evidencias(), RAIZ + "eleccion");
    }
    Instalacion instalacion = secretariado.instalacion();
    if (instalacion != null && hechos.estaA(instalacion.fecha())) {
      hechos.agregar(
          new org.gobiernoabierto.reglas.hechos.Instalacion(
              instalacion, expediente.cuenta(instalacion.fecha())));
      hechos.evidencias(instalacion.evidencias(), RAIZ + "instalacion");
    }
    List<Integrante> integrantes = secretariado.integrantes();
    for (int i = 0; i < integrantes.size(); i++) {
      Integrante integrante = integrantes.get(i);
      hechos.agregar(
          new org.gobiernoabierto.reglas.hechos.Integrante(
              integrante,
              hechos.sector(integrante.actor()),
              hechos.estaA(integrante.inicio()),
              expediente.cuenta(integrante.inicio()),
              RAIZ + "integrantes/",
              i));
    }
    if (expediente.instalacion() != null) {
      new Membresia(integrantes, expediente).tramos(expediente.instalacion(), hechos);
    }
  }

  private void acuerdos(SecretariadoTecnicoLocal secretariado) {
    MecanismoDeGobernanza mecanismo = secretariado.mecanismo();
    if (mecanismo != null && hechos.estaA(mecanismo.fecha())) {
      hechos.agregar(
          new org.gobiernoabierto.reglas.hechos.MecanismoDeGobernanza(
              mecanismo, expediente.cuenta(mecanismo.fecha())));
      hechos.evidencias(mecanismo.evidencias(), RAIZ + "mecanismo");
    }
    AgendaAnual agenda = secretariado.agenda();
    if (agenda != null && hechos.estaA(agenda.fecha())) {
      hechos.agregar(
          new org.gobiernoabierto.reglas.hechos.AgendaAnual(
              agenda, expediente.cuenta(agenda.fecha())));
      hechos.evidencias(agenda.evidencias(), RAIZ + "agenda");
    }
  }

  private void facilitadores(List<Facilitador> facilitadores) {
    for (int i = 0; i < facilitadores.size(); i++) {
      Facilitador facilitador = facilitadores.get(i);
      if (hechos.estaA(facilitador.inicio())) {
        hechos.agregar(
            new org.gobiernoabierto.reglas.hechos.Facilitador(
                facilitador,
                hechos.sector(facilitador.actor()),
                facilitador.electoPorElSecretariado() && expediente.cuenta(facilitador.inicio()),
                RAIZ + "facilitadores/",
                i));
      }
    }
  }

  private void actividades(SecretariadoTecnicoLocal secretariado) {
    for (int i = 0; i < secretariado.sesiones().size(); i++) {
      SesionDelSecretariado sesion = secretariado.sesiones().get(i);
      if (hechos.estaA(sesion.fecha())) {
        hechos.agregar(
            new org.gobiernoabierto.reglas.hechos.SesionDelSecretariado(
                sesion, expediente.cuenta(sesion.fecha()), SESIONES, i));
        hechos.evidencias(sesion.evidencias(), SESIONES + i);
      }
    }
    for (int i = 0; i < secretariado.decisiones().size(); i++) {
      Decision decision = secretariado.decisiones().get(i);
      if (hechos.estaA(decision.fecha())) {
        hechos.agregar(
            new org.gobiernoabierto.reglas.hechos.Decision(
                decision, expediente.cuenta(decision.fecha()), DECISIONES, i));
        hechos.evidencias(decision.evidencias(), DECISIONES + i);
      }
    }
  }
}
