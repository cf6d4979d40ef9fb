package org.gobiernoabierto.reglas.expediente;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.gobiernoabierto.modelo.EjercicioLocal;
import org.gobiernoabierto.modelo.Sector;
import org.gobiernoabierto.modelo.lugares.Lugares;
import org.gobiernoabierto.modelo.lugares.Retoque;
import org.gobiernoabierto.modelo.lugares.Sitio;
import org.gobiernoabierto.reglas.Guia;
import org.gobiernoabierto.reglas.Parametros;
import org.gobiernoabierto.reglas.explicacion.Recorte;
import org.gobiernoabierto.reglas.hechos.Actividad;
import org.gobiernoabierto.reglas.hechos.Mesa;
import org.gobiernoabierto.reglas.muestras.Muestras;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * The facts of an exercise are the same whether they are gathered anew or beside those of one that
 * it is like; and of what is the same in both they are gathered once.
 */
class HechosParecidosTest {

  private static final EjercicioLocal ENTERO = Muestras.conforme(2);
  private static final Lectura LECTURA = Guia.lectura(Parametros.porOmision());
  private static final String ELEMENTO = ".*/\\d+";
  private static final List<Sitio> SITIOS = sitios();

  private final Expediente primero = expediente(ENTERO);
  private final HechosParecidos parecidos = new HechosParecidos(primero, hecho -> true);

  private static List<Sitio> sitios() {
    Lugares lugares = new Lugares(ENTERO);
    return Recorte.lugares(ENTERO).stream()
        .filter(lugar -> !lugar.matches(ELEMENTO))
        .map(lugares::en)
        .filter(Objects::nonNull)
        .toList();
  }

  private static Expediente expediente(EjercicioLocal ejercicio) {
    return new Expediente(ejercicio, Muestras.FECHA, LECTURA);
  }

  @Test
  void theyAreThoseThatAreGatheredAnewWhateverChanges() {
    Random azar = new Random(1);
    for (Sitio sitio : SITIOS) {
      Sitio otro = SITIOS.get(azar.nextInt(SITIOS.size()));
      List<Sitio> dos =
          otro.ruta().startsWith(sitio.ruta()) || sitio.ruta().startsWith(otro.ruta())
              ? List.of(sitio)
              : List.of(sitio, otro);
      @Nullable Object[] contenidos = dos.stream().map(uno -> distinto(uno, azar)).toArray();
      Expediente cambiado = expediente(new Retoque(ENTERO, dos).con(contenidos));
      assertThat(parecidos.de(cambiado))
          .as(dos.toString())
          .containsExactlyElementsOf(cambiado.hechos());
    }
    assertThat(parecidos.delPrimero()).containsExactlyElementsOf(primero.hechos());
  }

  private static @Nullable Object distinto(Sitio sitio, Random azar) {
    if (sitio.valor() instanceof LocalDate dia) {
      return dia.plusDays(azar.nextInt(400) - 200);
    }
    if (sitio.valor() instanceof Sector) {
      return Sector.values()[azar.nextInt(Sector.values().length)];
    }
    if (sitio.valor() instanceof List<?> lista && !lista.isEmpty()) {
      return lista.subList(0, azar.nextInt(lista.size()));
    }
    return sitio.valor() instanceof Boolean si ? !si : sitio.esUnSoloValor() ? sitio.valor() : null;
  }

  @Test
  void whatIsTheSameIsGatheredOnce() {
    Expediente cambiado = cambiado("/plan/compromisos/1/titulo", "Otro");
    Set<Object> deAntes = Collections.newSetFromMap(new IdentityHashMap<>());
    deAntes.addAll(parecidos.delPrimero());
    assertThat(de(Mesa.class, cambiado)).isNotEmpty().allMatch(deAntes::contains);
    assertThat(de(Actividad.class, cambiado))
        .as("those of the commitment that is the same, and of the one that changed")
        .anyMatch(deAntes::contains)
        .anyMatch(hecho -> !deAntes.contains(hecho));
  }

  @Test
  void nothingIsTheSameWhenTheWorksStartOnAnotherDay() {
    Expediente cambiado = cambiado("/declaracion/fecha", ENTERO.declaracion().fecha().minusDays(1));
    Set<Object> deAntes = Collections.newSetFromMap(new IdentityHashMap<>());
    deAntes.addAll(parecidos.delPrimero());
    assertThat(de(Mesa.class, cambiado)).isNotEmpty().noneMatch(deAntes::contains);
  }

  private static Expediente cambiado(String lugar, Object contenido) {
    Sitio sitio = Sitio.en(ENTERO, lugar);
    return expediente(new Retoque(ENTERO, List.of(sitio)).con(new Object[] {contenido}));
  }

  private List<Object> de(Class<?> clase, Expediente otro) {
    return parecidos.de(otro).stream().filter(clase::isInstance).toList();
  }
}
