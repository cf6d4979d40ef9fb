package org.gobiernoabierto.bench.clasico;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gobiernoabierto.catalogo.PlanNacional;
import org.gobiernoabierto.modelo.Adhesion;
import org.gobiernoabierto.modelo.Convocatoria;
import org.gobiernoabierto.modelo.Decision;
import org.gobiernoabierto.modelo.Declaracion;
import org.gobiernoabierto.modelo.EjercicioLocal;
import org.gobiernoabierto.modelo.Facilitador;
import org.gobiernoabierto.modelo.Firma;
import org.gobiernoabierto.modelo.Integrante;
import org.gobiernoabierto.modelo.Mesa;
import org.gobiernoabierto.modelo.Periodo;
import org.gobiernoabierto.modelo.SecretariadoTecnicoLocal;
import org.gobiernoabierto.modelo.Seguimiento;
import org.gobiernoabierto.modelo.SesionDeSensibilizacion;
import org.gobiernoabierto.modelo.SesionDelSecretariado;
import org.gobiernoabierto.modelo.Socializacion;
import org.jspecify.annotations.Nullable;

/** What rules cannot say well. */
public final class Ayuda {

  private static final Pattern PRINCIPIO = Pattern.compile("^(?:[a-z][a-z0-9+.-]*://)?(?:www\\.)?");
  private static final Pattern DIAGONALES = Pattern.compile("/+$");

  private Ayuda() {}

  /** When an actor signed: the date of the signature, or that of the Declaration. */
  public static @Nullable LocalDate firmada(Declaracion declaracion, Firma firma) {
    return firma.fecha() == null ? declaracion.fecha() : firma.fecha();
  }

  /** The dates of the acts of step 2. */
  public static List<LocalDate> fechas(Socializacion s) {
    return Stream.of(
            s.convocatorias().stream().map(Convocatoria::fecha),
            s.sesiones().stream().map(SesionDeSensibilizacion::fecha),
            s.adhesiones().stream().map(Adhesion::fecha))
        .flatMap(fechas -> fechas)
        .filter(Objects::nonNull)
        .toList();
  }

  /** The dates of the acts of step 3. */
  public static List<LocalDate> fechas(SecretariadoTecnicoLocal s) {
    return Stream.of(
            Stream.ofNullable(s.eleccion()).map(e -> e.fecha()),
            Stream.ofNullable(s.instalacion()).map(i -> i.fecha()),
            Stream.ofNullable(s.mecanismo()).map(m -> m.fecha()),
            s.facilitadores().stream().map(Facilitador::inicio),
            Stream.ofNullable(s.agenda()).map(a -> a.fecha()),
            s.sesiones().stream().map(SesionDelSecretariado::fecha),
            s.decisiones().stream().map(Decision::fecha))
        .flatMap(fechas -> fechas)
        .filter(Objects::nonNull)
        .toList();
  }

  /** The dates of the acts of step 6. */
  public static List<LocalDate> fechas(Seguimiento s) {
    return Stream.of(
            Stream.ofNullable(s.tablero()).map(t -> t.fecha()),
            Stream.ofNullable(s.monitoreo()).map(m -> m.fecha()),
            Stream.ofNullable(s.evaluacion()).map(e -> e.fecha()))
        .flatMap(fechas -> fechas)
        .filter(Objects::nonNull)
        .toList();
  }

  /** The installation and the days since then on which somebody entered or had left. */
  public static Iterable<LocalDate> cambios(
      SecretariadoTecnicoLocal secretariado, LocalDate instalacion, LocalDate hoy) {
    TreeSet<LocalDate> dias = new TreeSet<>();
    dias.add(instalacion);
    for (Integrante integrante : secretariado.integrantes()) {
      if (integrante.inicio() != null) {
        dias.add(integrante.inicio());
      }
      if (integrante.fin() != null) {
        dias.add(integrante.fin().plusDays(1));
      }
    }
    return dias.subSet(instalacion, true, hoy, true);
  }

  public static boolean enFunciones(Periodo periodo, LocalDate dia) {
    return (periodo.inicio() == null || !periodo.inicio().isAfter(dia))
        && (periodo.fin() == null || !periodo.fin().isBefore(dia));
  }

  /** Whether two periods share a day up to {@code hoy}. */
  public static boolean coinciden(Periodo uno, Periodo otro, LocalDate hoy) {
    LocalDate a = uno.inicio() == null ? LocalDate.MIN : uno.inicio();
    LocalDate b = otro.inicio() == null ? LocalDate.MIN : otro.inicio();
    LocalDate inicio = a.isAfter(b) ? a : b;
    return !inicio.isAfter(hoy) && enFunciones(uno, inicio) && enFunciones(otro, inicio);
  }

  public static @Nullable LocalDate ultimoDia(Mesa mesa) {
    return mesa.fin() == null ? mesa.fecha() : mesa.fin();
  }

  /** The national plan in force at the launch, or today while there is none. */
  public static @Nullable PlanNacional planVigente(EjercicioLocal ejercicio, Fechas fechas) {
    LocalDate dia = fechas.hoy();
    if (ejercicio.plan() != null && ejercicio.plan().lanzamiento() != null) {
      LocalDate lanzamiento = ejercicio.plan().lanzamiento().fecha();
      if (lanzamiento != null && fechas.cuenta(lanzamiento)) {
        dia = lanzamiento;
      }
    }
    return PlanNacional.vigenteEn(dia.getYear()).orElse(null);
  }

  /** Sessions, decisions and tables. */
  public static List<ActoDelSecretariado> actosDelSecretariado(EjercicioLocal ejercicio) {
    List<ActoDelSecretariado> actos = new ArrayList<>();
    SecretariadoTecnicoLocal secretariado = ejercicio.secretariado();
    if (secretariado != null) {
      secretariado.sesiones().forEach(s -> actos.add(new ActoDelSecretariado(s.id(), s.fecha())));
      secretariado.decisiones().forEach(d -> actos.add(new ActoDelSecretariado(d.id(), d.fecha())));
    }
    ejercicio.mesas().forEach(m -> actos.add(new ActoDelSecretariado(m.id(), m.fecha())));
    return actos;
  }

  /** Whether {@code pagina} is {@code sitio} itself or below it. */
  public static boolean estaDentro(@Nullable String pagina, @Nullable String sitio) {
    if (pagina == null || sitio == null) {
      return false;
    }
    String interior = sinEsquema(pagina);
    String exterior = DIAGONALES.matcher(sinEsquema(sitio)).replaceFirst("");
    return interior.equals(exterior)
        || interior.startsWith(exterior + "/")
        || interior.startsWith(exterior + "?")
        || interior.startsWith(exterior + "#");
  }

  private static String sinEsquema(String direccion) {
    return PRINCIPIO.matcher(direccion.strip().toLowerCase(Locale.ROOT)).replaceFirst("");
  }
}
