package org.gobiernoabierto.json.azar;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gobiernoabierto.catalogo.EntidadFederativa;
import org.gobiernoabierto.json.Posicion;
import org.gobiernoabierto.modelo.Desconocido;
import org.gobiernoabierto.modelo.Edicion;
import org.gobiernoabierto.modelo.EjercicioLocal;
import org.gobiernoabierto.modelo.FechaIncierta;
import org.gobiernoabierto.modelo.lugares.Sitio;

/**
 * Writes a document in any of the ways that JSON allows: members in any order, absent ones left out
 * or null, extensions, any white space, any escapes. Remembers where it put each value.
 */
public final class EscritorDesordenado {

  private static final List<String> BLANCOS = List.of("", "", " ", "\n", "\r\n", "\r", "\t", "  ");

  private static final String PASADA_POR_ALTO =
      "{\"id\": [null, 1e5, \"😀\\n\", {\"entidad\": true}]}";

  private final Random azar;
  private final StringBuilder texto = new StringBuilder();
  private final Map<String, Integer> lugares = new LinkedHashMap<>();

  /** What is said not to be known where it would stand: members by their object, and dates. */
  private final Map<String, List<String>> sinSaber = new LinkedHashMap<>();

  private final Map<String, Object> fechas = new LinkedHashMap<>();
  private final List<Object> enLaLista = new ArrayList<>();

  public EscritorDesordenado(long semilla, Record documento) {
    this.azar = new Random(semilla);
    if (documento instanceof EjercicioLocal ejercicio) {
      ejercicio.desconocidos().forEach(d -> repartir(ejercicio, d));
    }
    blanco();
    valor("", documento);
    blanco();
  }

  public String texto() {
    return texto.toString();
  }

  /** Where each value starts, by JSON Pointer. */
  public Map<String, Posicion> posiciones() {
    Map<String, Posicion> posiciones = new LinkedHashMap<>();
    lugares.forEach((ruta, lugar) -> posiciones.put(ruta, en(lugar)));
    return posiciones;
  }

  private void repartir(EjercicioLocal ejercicio, Desconocido desconocido) {
    String lugar = desconocido.lugar();
    Sitio sitio = Sitio.en(ejercicio, lugar);
    boolean puntero = desconocido.equals(Desconocido.en(lugar));
    FechaIncierta incierta =
        new FechaIncierta(
            desconocido.noAntesDe(), desconocido.noDespuesDe(), desconocido.extensiones());
    boolean puede =
        sitio != null
            && sitio.ruta().equals(lugar)
            && sitio.dueno() != null
            && sitio.dueno() != ejercicio
            && sitio.partes().get(sitio.partes().size() - 1).equals(sitio.nombre());
    if (!puede || azar.nextInt(4) == 0) {
      enLaLista.add(puntero && azar.nextBoolean() ? lugar : desconocido);
    } else if (puntero) {
      String objeto = lugar.substring(0, lugar.lastIndexOf('/'));
      sinSaber.computeIfAbsent(objeto, o -> new ArrayList<>()).add(sitio.nombre());
    } else if ((desconocido.noAntesDe() != null || desconocido.noDespuesDe() != null)
        && incierta.en(lugar).equals(desconocido)) {
      fechas.put(lugar, escrita(incierta));
    } else {
      enLaLista.add(desconocido);
    }
  }

  private Object escrita(FechaIncierta incierta) {
    String dia = String.valueOf(incierta.noAntesDe());
    return Stream.of(dia.substring(0, 4), dia.substring(0, Math.min(7, dia.length())))
        .filter(texto -> FechaIncierta.de(texto).equals(Optional.of(incierta)))
        .filter(texto -> azar.nextInt(4) > 0)
        .findFirst()
        .map(Object.class::cast)
        .orElse(incierta);
  }

  private void valor(String ruta, Object valor) {
    lugares.put(ruta, texto.length());
    if (valor instanceof Edicion edicion) {
      texto.append(edicion.anio());
    } else if (valor instanceof Record registro) {
      objeto(ruta, registro);
    } else if (valor instanceof Map<?, ?> miembros) {
      texto.append(miembros(ruta, miembros, "{").equals("{") ? "{}" : "}");
    } else if (valor instanceof List<?> lista) {
      lista(ruta, lista);
    } else if (valor instanceof EntidadFederativa entidad) {
      cadena("MX-" + entidad.name());
    } else if (valor instanceof Enum<?> constante) {
      cadena(constante.name());
    } else if (valor instanceof String || valor instanceof LocalDate) {
      cadena(valor.toString());
    } else {
      texto.append(valor);
    }
  }

  private void objeto(String ruta, Record registro) {
    List<RecordComponent> componentes =
        Stream.of(registro.getClass().getRecordComponents())
            .collect(Collectors.toCollection(ArrayList::new));
    boolean seGuardan = componentes.stream().anyMatch(c -> c.getType() == Map.class);
    Collections.shuffle(componentes, azar);
    String separador = "{";
    if (sinSaber.containsKey(ruta)) {
      texto.append(separador);
      nombre("desconocidos");
      valor(ruta + "/desconocidos", sinSaber.get(ruta));
      separador = ",";
    }
    for (RecordComponent componente : componentes) {
      if (azar.nextInt(20) == 0) {
        texto.append(separador);
        nombre("x-sin-" + componente.getName());
        texto.append(seGuardan ? "null" : PASADA_POR_ALTO);
        separador = ",";
      }
      Object valor = valorDe(ruta + "/" + componente.getName(), componente, registro);
      if (valor instanceof Map<?, ?> extensiones) {
        separador = miembros(ruta, extensiones, separador);
        continue;
      }
      if (ausente(valor) && azar.nextBoolean()) {
        continue;
      }
      texto.append(separador);
      nombre(componente.getName());
      valor(ruta + "/" + componente.getName(), valor);
      blanco();
      separador = ",";
    }
    texto.append(separador.equals("{") ? "{}" : "}");
  }

  private static boolean ausente(Object valor) {
    return valor == null || Boolean.FALSE.equals(valor) || List.of().equals(valor);
  }

  private String miembros(String ruta, Map<?, ?> miembros, String inicio) {
    String separador = inicio;
    for (Map.Entry<?, ?> miembro : miembros.entrySet()) {
      String nombre = (String) miembro.getKey();
      texto.append(separador);
      nombre(nombre);
      valor(ruta + "/" + nombre.replace("~", "~0").replace("/", "~1"), miembro.getValue());
      blanco();
      separador = ",";
    }
    return separador;
  }

  private void nombre(String nombre) {
    blanco();
    cadena(nombre);
    blanco();
    texto.append(':');
    blanco();
  }

  private void lista(String ruta, List<?> lista) {
    texto.append('[');
    for (int i = 0; i < lista.size(); i++) {
      texto.append(i == 0 ? "" : ",");
      blanco();
      valor(ruta + "/" + i, lista.get(i));
      blanco();
    }
    texto.append(']');
  }

  private void cadena(String cadena) {
    texto.append('"');
    for (char c : cadena.toCharArray()) {
      caracter(c);
    }
    texto.append('"');
  }

  private void caracter(char c) {
    boolean mitad = Character.isSurrogate(c);
    if (c < ' ' || c == '"' || c == '\\' || !mitad && azar.nextInt(10) == 0) {
      texto.append(String.format(azar.nextBoolean() ? "\\u%04x" : "\\u%04X", (int) c));
    } else {
      texto.append(c);
    }
  }

  private void blanco() {
    texto.append(BLANCOS.get(azar.nextInt(BLANCOS.size())));
  }

  private Posicion en(int lugar) {
    String[] lineas = texto.substring(0, lugar).split("\r\n|\r|\n", -1);
    String ultima = lineas[lineas.length - 1];
    return new Posicion(lineas.length, ultima.codePointCount(0, ultima.length()) + 1);
  }

  private Object valorDe(String ruta, RecordComponent componente, Record registro) {
    if (fechas.containsKey(ruta)) {
      return fechas.get(ruta);
    }
    if (ruta.equals("/desconocidos")) {
      return enLaLista;
    }
    try {
      return componente.getAccessor().invoke(registro);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
