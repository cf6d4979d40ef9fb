package org.gobiernoabierto.tablas;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.gobiernoabierto.catalogo.EntidadFederativa;
import org.gobiernoabierto.modelo.Desconocido;
import org.gobiernoabierto.modelo.Edicion;
import org.gobiernoabierto.modelo.EjercicioLocal;
import org.gobiernoabierto.modelo.FechaIncierta;
import org.gobiernoabierto.modelo.lugares.Registros;
import org.gobiernoabierto.modelo.lugares.Sitio;
import org.jspecify.annotations.Nullable;

/**
 * An exercise as JSON has it, with what is not known where it would stand. The order of the unknown
 * places is kept: what a text says in place comes after what it lists, in the order of the text.
 */
final class ArbolDelEjercicio {

  private static final String SIN_EXTENSIONES = "extensiones";

  private final EjercicioLocal ejercicio;
  private final Map<String, Integer> ordenDelTexto = new HashMap<>();

  private ArbolDelEjercicio(EjercicioLocal ejercicio) {
    this.ejercicio = ejercicio;
  }

  static Map<String, Object> de(EjercicioLocal ejercicio) {
    ArbolDelEjercicio arbol = new ArbolDelEjercicio(ejercicio);
    List<Desconocido> todos = ejercicio.desconocidos();
    numerar(arbol.con(0), "", arbol.ordenDelTexto);
    return arbol.con(arbol.primeroEnSuLugar(todos));
  }

  /** From which on all can be said in place and come in the order of the text. */
  private int primeroEnSuLugar(List<Desconocido> todos) {
    int primero = todos.size();
    int orden = Integer.MAX_VALUE;
    Set<String> vistos = new HashSet<>();
    while (primero > 0) {
      Desconocido uno = todos.get(primero - 1);
      int suyo = ordenDelTexto.getOrDefault(uno.lugar(), Integer.MAX_VALUE);
      if (enSuLugar(uno) == null || suyo >= orden || !vistos.add(uno.lugar())) {
        return primero;
      }
      orden = suyo;
      primero--;
    }
    return primero;
  }

  /** The name, or what is known of a date; null when it can only be listed. */
  private @Nullable Object enSuLugar(Desconocido uno) {
    Sitio sitio = Sitio.en(ejercicio, uno.lugar());
    if (sitio == null
        || !sitio.ruta().equals(uno.lugar())
        || sitio.dueno() == null
        || sitio.dueno() == ejercicio
        || sitio.tipo() == Object.class
        || (sitio.valor() != null && sitio.esUnSoloValor())
        || !(sitio.partes().get(sitio.partes().size() - 1) instanceof String)) {
      return null;
    }
    if (uno.equals(Desconocido.en(uno.lugar()))) {
      return sitio.nombre();
    }
    FechaIncierta incierta =
        new FechaIncierta(uno.noAntesDe(), uno.noDespuesDe(), uno.extensiones());
    return sitio.tipo() == LocalDate.class
            && (uno.noAntesDe() != null || uno.noDespuesDe() != null)
            && incierta.en(uno.lugar()).equals(uno)
        ? escrita(incierta)
        : null;
  }

  private static Object escrita(FechaIncierta incierta) {
    String dia = String.valueOf(incierta.noAntesDe());
    for (int largo : new int[] {4, 7}) {
      String texto = dia.substring(0, Math.min(largo, dia.length()));
      if (FechaIncierta.de(texto).filter(incierta::equals).isPresent()) {
        return texto;
      }
    }
    return valor(incierta);
  }

  /** The tree with what is not known, from one on, in its place; as far as it can be. */
  private Map<String, Object> con(int primero) {
    Map<String, Object> raiz = objeto(ejercicio);
    List<Object> lista = new ArrayList<>();
    for (int i = 0; i < ejercicio.desconocidos().size(); i++) {
      Desconocido uno = ejercicio.desconocidos().get(i);
      Object dicho = i < primero ? null : enSuLugar(uno);
      if (dicho == null) {
        boolean puntero = uno.equals(Desconocido.en(uno.lugar()));
        lista.add(puntero ? uno.lugar() : valor(uno));
      } else {
        poner(raiz, uno, dicho);
      }
    }
    raiz.remove(Punteros.DESCONOCIDOS);
    if (!lista.isEmpty()) {
      raiz.put(Punteros.DESCONOCIDOS, lista);
    }
    return Punteros.enOrden(raiz);
  }

  @SuppressWarnings("unchecked")
  private static void poner(Map<String, Object> raiz, Desconocido uno, Object dicho) {
    Map<String, Object> dueno =
        (Map<String, Object>)
            Objects.requireNonNull(Punteros.en(raiz, Punteros.alrededor(uno.lugar())));
    if (uno.equals(Desconocido.en(uno.lugar()))) {
      Punteros.lista(dueno, Punteros.DESCONOCIDOS).add(dicho);
    } else {
      dueno.put(uno.lugar().substring(uno.lugar().lastIndexOf('/') + 1), dicho);
    }
  }

  /** Numbers the places of a tree as its text has them, and those that it does not know. */
  private static void numerar(Object valor, String puntero, Map<String, Integer> orden) {
    orden.put(puntero, orden.size());
    if (valor instanceof Map<?, ?> objeto) {
      objeto.forEach(
          (nombre, suyo) -> {
            if (!nombre.equals(Punteros.DESCONOCIDOS) || !(suyo instanceof List<?> nombres)) {
              numerar(suyo, puntero + "/" + Punteros.escrita((String) nombre), orden);
            } else if (!puntero.isEmpty()) {
              nombres.forEach(n -> orden.put(puntero + "/" + n, orden.size()));
            }
          });
    } else if (valor instanceof List<?> lista) {
      for (int i = 0; i < lista.size(); i++) {
        numerar(lista.get(i), puntero + "/" + i, orden);
      }
    }
  }

  private static Map<String, Object> objeto(Record registro) {
    Map<String, Object> objeto = new LinkedHashMap<>();
    for (Registros.Miembro miembro : Registros.de(registro.getClass()).miembros()) {
      Object suyo = miembro.en(registro);
      if (miembro.nombre().equals(SIN_EXTENSIONES) && suyo instanceof Map<?, ?> extensiones) {
        extensiones.forEach((nombre, valor) -> objeto.put((String) nombre, valor(valor)));
      } else if (suyo != null
          && !suyo.equals(List.of())
          && !(miembro.tipo() == boolean.class && suyo.equals(false))) {
        objeto.put(miembro.nombre(), valor(suyo));
      }
    }
    return objeto;
  }

  private static Object valor(Object valor) {
    if (valor instanceof EntidadFederativa entidad) {
      return entidad.iso();
    }
    if (valor instanceof Edicion edicion) {
      return BigDecimal.valueOf(edicion.anio());
    }
    if (valor instanceof Integer entero) {
      return BigDecimal.valueOf(entero);
    }
    if (valor instanceof Enum<?> constante) {
      return constante.name();
    }
    if (valor instanceof Record registro) {
      return objeto(registro);
    }
    if (valor instanceof Map<?, ?> extension) {
      Map<String, Object> copia = new LinkedHashMap<>();
      extension.forEach((nombre, suyo) -> copia.put((String) nombre, valor(suyo)));
      return copia;
    }
    if (valor instanceof List<?> lista) {
      List<Object> copia = new ArrayList<>();
      lista.forEach(elemento -> copia.add(valor(elemento)));
      return copia;
    }
    return valor instanceof LocalDate ? valor.toString() : valor;
  }
}
