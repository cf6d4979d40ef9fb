package org.gobiernoabierto.json;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.gobiernoabierto.idioma.Texto;
import org.gobiernoabierto.json.PlanDeRegistro.Miembro;
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

  private static final String PREFIJO_DE_EXTENSION = "x-";
  private static final String ID = "id";
  private static final String BLANCOS = " \t\r\n";
  private static final int ALREDEDOR = 15;

  private final String texto;
  private final JsonParser parser;
  private final Limites limites;
  private final RecolectorDeFallas fallas;
  private final RecolectorDeFallas desconocidos;
  private final Cabecera cabecera;
  private final LectorDeSimples simples;
  private final Excesos excesos;
  private final LectorDeExtensiones extensiones;
  private boolean idsPerdidos;

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
      int lugar = lugar(e);
      malFormado(lugar, () -> CodigoDeFalla.problemaCercaDe(alrededor(lugar)));
    }
    return null;
  }

  /** Whether something that may hold ids, or an id itself, was wrong and passed over. */
  boolean idsPerdidos() {
    return idsPerdidos;
  }

  private @Nullable Object documento(Class<?> clase) {
    if (parser.nextToken() == null) {
      fallas.agregar(0, CodigoDeFalla.DOCUMENTO_VACIO, Map::of);
      return null;
    }
    Object registro = registro(PlanDeRegistro.de(clase));
    parser.finishToken();
    revisarFinal();
    return registro;
  }

  private void revisarFinal() {
    int fin = fin();
    while (fin < texto.length() && BLANCOS.indexOf(texto.charAt(fin)) >= 0) {
      fin++;
    }
    if (fin < texto.length()) {
      String sobrante = texto.substring(fin);
      fallas.agregar(fin, CodigoDeFalla.CONTENIDO_SOBRANTE, () -> Map.of("hallado", sobrante));
    }
  }

  private @Nullable Object valor(Forma forma) {
    if (forma instanceof Forma.Registro registro) {
      return registro(PlanDeRegistro.de(registro.clase()));
    }
    if (forma instanceof Forma.Lista lista) {
      return lista(lista.elemento());
    }
    if (forma instanceof Forma.Enumeracion enumeracion) {
      return simples.leer(enumeracion);
    }
    return simples.leer((Forma.Simple) forma);
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
        presentes.set(miembro.indice());
        valores[miembro.indice()] = valorDe(miembro, valores[miembro.indice()]);
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
        parser.currentToken().isStructStart() && !nombre.startsWith(PREFIJO_DE_EXTENSION);
    parser.skipChildren();
  }

  private @Nullable Object valorDe(Miembro miembro, @Nullable Object ausente) {
    Object valor = valor(miembro.forma());
    idsPerdidos |= valor == null && miembro.nombre().equals(ID);
    return valor == null ? ausente : valor;
  }

  /** The member that the parser stands on the name of; null when its value is to be passed over. */
  private @Nullable Miembro miembro(PlanDeRegistro plan, Nombres nombres, String nombre) {
    if (excesos.deNombre(nombre)) {
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
    if (nombre.startsWith(PREFIJO_DE_EXTENSION)) {
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
        idsPerdidos |= miembro.nombre().equals(ID);
        fallas.agregar(
            inicio,
            () ->
                CodigoDeFalla.FALTA_MIEMBRO.en(
                    fallas.ruta() + "/" + miembro.nombre(), Map.of("miembro", miembro.nombre())));
      }
    }
  }

  private void malFormado(int lugar, Supplier<Texto> problema) {
    fallas.agregar(lugar, CodigoDeFalla.JSON_MAL_FORMADO, () -> Map.of("problema", problema.get()));
  }

  private int lugar(JacksonException e) {
    TokenStreamLocation lugar = e.getLocation();
    return lugar == null ? fin() : (int) lugar.getCharOffset();
  }

  private String alrededor(int lugar) {
    return texto.substring(
        Math.max(0, lugar - ALREDEDOR), Math.min(texto.length(), lugar + ALREDEDOR));
  }

  /** Offset of the end of what was read so far. */
  private int fin() {
    return (int) parser.currentLocation().getCharOffset();
  }
}
