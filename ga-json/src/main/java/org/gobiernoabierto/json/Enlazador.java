package org.gobiernoabierto.json;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.gobiernoabierto.idioma.Texto;
import org.gobiernoabierto.json.PlanDeRegistro.Miembro;
import org.gobiernoabierto.modelo.Desconocido;
import org.gobiernoabierto.modelo.EjercicioLocal;
import org.gobiernoabierto.modelo.FechaIncierta;
import org.gobiernoabierto.modelo.lugares.Lugares;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/**
 * Reads one text into records, once. A value that is wrong is told, left out and passed over.
 *
 * <p>Every method that reads a value starts with the parser at the first token of the value and
 * ends with it at the last.
 */
final class Enlazador {

  private static final String BLANCOS = " \t\r\n";

  private final String texto;
  private final JsonParser parser;
  private final Limites limites;
  private final RecolectorDeFallas fallas;
  private final RecolectorDeFallas desconocidos;
  private final Cabecera cabecera;
  private final LectorDeSimples simples;
  private final Excesos excesos;
  private final LectorDeExtensiones extensiones;
  private final LectorDeDesconocidos lectorDeDesconocidos;
  private final PorSaber porSaber = new PorSaber();
  private final List<Ausente> ausentes = new ArrayList<>();
  private boolean idsPerdidos;

  /** A member that must be there unless it is declared unknown, and is not. */
  private record Ausente(int lugar, String ruta, String miembro) {}

  /**
   * @param desconocidos where members that their place does not know are told
   */
  Enlazador(
      String texto,
      JsonParser parser,
      Limites limites,
      Cabecera cabecera,
      RecolectorDeFallas fallas,
      RecolectorDeFallas desconocidos) {
    this.texto = texto;
    this.parser = parser;
    this.limites = limites;
    this.cabecera = cabecera;
    this.fallas = fallas;
    this.desconocidos = desconocidos;
    this.simples = new LectorDeSimples(texto, parser, limites, fallas);
    this.excesos = new Excesos(parser, limites, fallas);
    this.extensiones = new LectorDeExtensiones(parser, limites, fallas, simples, excesos);
    this.lectorDeDesconocidos =
        new LectorDeDesconocidos(parser, limites, fallas, desconocidos, simples, excesos, porSaber);
  }

  /**
   * The record, without the values that are wrong; null when the text is no JSON object to its end.
   */
  @Nullable Object leer(Class<?> clase) {
    try {
      return documento(clase);
    } catch (StreamConstraintsException e) {
      // Depth is the only constraint that LectorDeTextos leaves to the parser.
      fallas.agregar(
          fin() - 1,
          CodigoDeFalla.LIMITE_ANIDAMIENTO,
          () -> Map.of("limite", limites.anidamiento()));
    } catch (UnexpectedEndOfInputException e) {
      malFormado(texto.length(), CodigoDeFalla::finPrematuro);
    } catch (JacksonException e) {
      noEsJson(lugar(e));
    }
    return null;
  }

  /** Whether something that may hold ids, or an id itself, was wrong and passed over. */
  boolean idsPerdidos() {
    return idsPerdidos;
  }

  /** What the text says is not known. */
  PorSaber porSaber() {
    return porSaber;
  }

  private @Nullable Object documento(Class<?> clase) {
    if (parser.nextToken() == null) {
      fallas.agregar(0, CodigoDeFalla.DOCUMENTO_VACIO, Map::of);
      return null;
    }
    Object registro = registro(PlanDeRegistro.de(clase));
    if (registro instanceof EjercicioLocal leido) {
      registro = porSaber.completar(leido);
      revisarAusentes((EjercicioLocal) registro);
    }
    parser.finishToken();
    revisarFinal();
    return registro;
  }

  private void revisarAusentes(EjercicioLocal leido) {
    if (ausentes.isEmpty()) {
      return;
    }
    Set<String> desconocidas = Lugares.desconocidos(leido);
    for (Ausente ausente : ausentes) {
      if (!desconocidas.contains(ausente.ruta() + "/" + ausente.miembro())) {
        falta(ausente.lugar(), ausente::ruta, ausente.miembro());
      }
    }
  }

  private void falta(int lugar, Supplier<String> objeto, String miembro) {
    fallas.agregar(
        lugar,
        () ->
            CodigoDeFalla.FALTA_MIEMBRO.en(
                objeto.get() + "/" + miembro, Map.of("miembro", miembro)));
  }

  private void revisarFinal() {
    int fin = fin();
    while (fin < texto.length() && BLANCOS.indexOf(texto.charAt(fin)) >= 0) {
      fin++;
    }
    if (fin < texto.length()) {
      String sobrante = texto.substring(fin);
      fallas.agregar(
          fin,
          CodigoDeFalla.CONTENIDO_SOBRANTE,
          () ->
              Map.of(
                  "hallado", sobrante, "consejo", CodigoDeFalla.consejoDeOtroDocumento(sobrante)));
    }
  }

  private @Nullable Object valor(Forma forma) {
    if (forma instanceof Forma.Registro registro) {
      return registro.clase() == Desconocido.class
          ? desconocido()
          : registro(PlanDeRegistro.de(registro.clase()));
    }
    if (forma instanceof Forma.Lista lista) {
      return lista(lista.elemento());
    }
    if (forma instanceof Forma.Enumeracion enumeracion) {
      return simples.leer(enumeracion);
    }
    return simples.leer((Forma.Simple) forma);
  }

  private @Nullable Object desconocido() {
    return switch (parser.currentToken()) {
      case VALUE_STRING -> lectorDeDesconocidos.puntero();
      case START_OBJECT -> registro(PlanDeRegistro.de(Desconocido.class));
      default -> {
        simples.tipoIncorrecto(TipoJson.DESCONOCIDO);
        yield null;
      }
    };
  }

  private @Nullable List<@Nullable Object> lista(Forma elemento) {
    if (parser.currentToken() != JsonToken.START_ARRAY) {
      idsPerdidos = true;
      simples.tipoIncorrecto(TipoJson.LISTA);
      return null;
    }
    List<@Nullable Object> elementos = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      if (elementos.size() == limites.elementos()) {
        demasiadosElementos(JsonToken.END_ARRAY);
        break;
      }
      elementos.add(elemento(elemento));
    }
    return elementos;
  }

  private @Nullable Object elemento(Forma forma) {
    if (parser.currentToken() == JsonToken.VALUE_NULL) {
      fallas.agregar(CodigoDeFalla.ELEMENTO_NULO, Map::of);
      return null;
    }
    return valor(forma);
  }

  private void demasiadosElementos(JsonToken fin) {
    idsPerdidos = true;
    excesos.deElementos(fin);
  }

  private @Nullable Object registro(PlanDeRegistro plan) {
    if (parser.currentToken() != JsonToken.START_OBJECT) {
      idsPerdidos = true;
      simples.tipoIncorrecto(TipoJson.OBJETO);
      return null;
    }
    int inicio = fallas.lugar();
    @Nullable Object[] valores = plan.ausentes();
    BitSet presentes = new BitSet(valores.length);
    Nombres nombres = new Nombres();
    Map<String, Object> propios = Map.of();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      if (nombres.cuantos() == limites.elementos()) {
        demasiadosElementos(JsonToken.END_OBJECT);
        break;
      }
      String nombre = parser.currentName();
      Miembro miembro = miembro(plan, nombres, nombre);
      boolean deLaCabecera = miembro == null && esDeLaCabecera(nombre);
      parser.nextToken();
      if (deLaCabecera) {
        cabecera(nombre);
      } else if (miembro == null) {
        pasar(nombre);
      } else if (miembro == plan.extensiones()) {
        propios = conExtension(propios, nombre);
      } else if (parser.currentToken() != JsonToken.VALUE_NULL) {
        if (miembro == plan.desconocidos()) {
          lectorDeDesconocidos.miembros(plan);
        } else {
          presentes.set(miembro.indice());
          valores[miembro.indice()] = valorDe(miembro, valores[miembro.indice()]);
        }
      }
    }
    if (plan.extensiones() != null) {
      valores[plan.extensiones().indice()] = propios;
    }
    revisarAusentes(plan, presentes, inicio);
    return plan.construir(valores);
  }

  private boolean esDeLaCabecera(String nombre) {
    return Cabecera.tiene(nombre) && parser.streamReadContext().getParent().inRoot();
  }

  private void cabecera(String nombre) {
    if (parser.currentToken() != JsonToken.VALUE_NULL
        && simples.leer(Forma.Simple.TEXTO) instanceof String valor) {
      cabecera.revisar(nombre, valor);
    }
  }

  /** The extensions so far and the one of this name. */
  private Map<String, Object> conExtension(Map<String, Object> propios, String nombre) {
    Object valor = extensiones.leer();
    if (valor == null) {
      return propios;
    }
    Map<String, Object> todos = propios.isEmpty() ? new LinkedHashMap<>() : propios;
    todos.put(nombre, valor);
    return todos;
  }

  private void pasar(String nombre) {
    idsPerdidos |=
        parser.currentToken().isStructStart()
            && !nombre.startsWith(PlanDeRegistro.PREFIJO_DE_EXTENSION);
    parser.skipChildren();
  }

  private @Nullable Object valorDe(Miembro miembro, @Nullable Object ausente) {
    Object valor = miembro.forma() == Forma.Simple.FECHA ? fecha() : valor(miembro.forma());
    idsPerdidos |= valor == null && miembro.nombre().equals(PlanDeRegistro.ID);
    return valor == null ? ausente : valor;
  }

  /** The day; null as well when it is not known, and what is known of it is noted. */
  private @Nullable Object fecha() {
    Object fecha =
        parser.currentToken() == JsonToken.START_OBJECT
            ? limites()
            : simples.leer(Forma.Simple.FECHA);
    if (fecha instanceof FechaIncierta incierta) {
      lectorDeDesconocidos.fecha(incierta);
      return null;
    }
    return fecha;
  }

  /** The bounds of a date; null when something is wrong with them. */
  private @Nullable Object limites() {
    int inicio = fallas.lugar();
    int antes = fallas.cuantas();
    FechaIncierta leida = (FechaIncierta) registro(PlanDeRegistro.de(FechaIncierta.class));
    if (leida == null || fallas.cuantas() > antes) {
      return null;
    }
    if (leida.noAntesDe() == null && leida.noDespuesDe() == null) {
      fallas.agregar(inicio, CodigoDeFalla.FECHA_SIN_LIMITES, Map::of);
      return null;
    }
    return leida;
  }

  /** The member that the parser stands on the name of; null when its value is to be passed over. */
  private @Nullable Miembro miembro(PlanDeRegistro plan, Nombres nombres, String nombre) {
    if (excesos.deNombre(nombre) || simples.medioParEn(nombre)) {
      return null;
    }
    Miembro miembro = plan.miembro(nombre);
    if (!nombres.agregar(nombre, miembro)) {
      fallas.agregar(CodigoDeFalla.MIEMBRO_REPETIDO, () -> Map.of("miembro", nombre));
      return null;
    }
    if (miembro != null) {
      return miembro;
    }
    if (nombre.startsWith(PlanDeRegistro.PREFIJO_DE_EXTENSION)) {
      return plan.extensiones();
    }
    if (esDeLaCabecera(nombre)) {
      return null;
    }
    desconocidos.agregar(
        CodigoDeFalla.MIEMBRO_DESCONOCIDO,
        () ->
            Map.of(
                "miembro", nombre, "sugerencia", CodigoDeFalla.sugerencia(nombre, plan.nombres())));
    return null;
  }

  private void revisarAusentes(PlanDeRegistro plan, BitSet presentes, int inicio) {
    for (Miembro miembro : plan.obligatorios()) {
      if (!presentes.get(miembro.indice())) {
        idsPerdidos |= miembro.nombre().equals(PlanDeRegistro.ID);
        if (plan.esImprescindible(miembro)) {
          falta(inicio, fallas::ruta, miembro.nombre());
        } else {
          ausentes.add(new Ausente(inicio, fallas.ruta(), miembro.nombre()));
        }
      }
    }
  }

  private void noEsJson(int lugar) {
    int medio = MediosPares.antesDe(texto, lugar);
    if (medio >= 0) {
      fallas.agregar(medio, CodigoDeFalla.CARACTER_INVALIDO, Map::of);
    } else {
      CausaDeSintaxis causa = CausaDeSintaxis.en(texto, lugar);
      malFormado(causa.lugar(), causa::problema);
    }
  }

  private void malFormado(int lugar, Supplier<Texto> problema) {
    fallas.agregar(lugar, CodigoDeFalla.JSON_MAL_FORMADO, () -> Map.of("problema", problema.get()));
  }

  private int lugar(JacksonException e) {
    TokenStreamLocation lugar = e.getLocation();
    return lugar == null ? fin() : (int) lugar.getCharOffset();
  }

  /** Offset of the end of what was read so far. */
  private int fin() {
    return (int) parser.currentLocation().getCharOffset();
  }
}
