package org.gobiernoabierto.tablas;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gobiernoabierto.idioma.Texto;
import org.gobiernoabierto.tablas.Duenos.Destino;
import org.gobiernoabierto.tablas.Duenos.Dueno;
import org.gobiernoabierto.tablas.Tabla.Lista;
import org.jspecify.annotations.Nullable;

/** Finds the list of the exercise that a row of a table is of. */
final class Destinos {

  private static final int CLAVES_QUE_SE_COMPARAN = 1_000;

  private final Notas notas;
  private final Celdas celdas;
  private final Duenos duenos;
  private final Map<Respuesta, Dueno> porGrupo = new HashMap<>();

  Destinos(Map<String, Object> raiz, Notas notas, Celdas celdas) {
    this.notas = notas;
    this.celdas = celdas;
    this.duenos = new Duenos(raiz);
  }

  /** The list that a row is of; null when that cannot be told. */
  @Nullable Destino de(Tabla tabla, Encabezados hallados, int fila) {
    Lista lista = tabla.listas().get(0);
    if (tabla.deVarias()) {
      Celda acto = hallados.celda(fila, Tabla.ACTO);
      lista = acto == null ? null : tabla.lista(acto.texto()).orElse(null);
      if (lista == null) {
        deQueLista(tabla, hallados.lugar(fila, Tabla.ACTO), acto);
        return null;
      }
    }
    if (tabla.dueno() == null || lista.alrededor() == 0) {
      return duenos.ejercicio().lista(lista.partes());
    }
    Celda escrito = hallados.celda(fila, tabla.dueno());
    String lugar = hallados.lugar(fila, tabla.dueno());
    if (tabla.grupo() != null) {
      return enGrupo(tabla.grupo(), lista, escrito, lugar);
    }
    if (escrito == null) {
      notas.mal(CodigoDeTabla.FALTA_DE_QUE_ES, lugar, "", "encabezado", tabla.dueno());
      return null;
    }
    List<Dueno> posibles = duenos.de(lista, escrito.texto().strip());
    if (posibles.size() == 1) {
      return posibles.get(0).lista(lista.despues());
    }
    if (posibles.isEmpty()) {
      Texto sugerencia = sugerencia(escrito.texto(), duenos.claves(lista));
      notas.mal(
          CodigoDeTabla.DE_NADA, lugar, "", "texto", escrito.texto(), "sugerencia", sugerencia);
    } else {
      notas.mal(CodigoDeTabla.DE_VARIOS, lugar, "", "texto", escrito.texto());
    }
    return null;
  }

  /** Not worth while among many, or of many. */
  private Texto sugerencia(String escrito, Collection<String> claves) {
    return notas.hayMuchas() || claves.size() > CLAVES_QUE_SE_COMPARAN
        ? new Texto("", "")
        : Palabras.sugerencia(escrito, claves);
  }

  private void deQueLista(Tabla tabla, String lugar, @Nullable Celda acto) {
    if (acto == null) {
      notas.mal(CodigoDeTabla.FALTA_DE_QUE_ES, lugar, "", "encabezado", Tabla.ACTO);
      return;
    }
    List<String> opciones = tabla.listas().stream().map(Lista::nombre).toList();
    notas.mal(
        CodigoDeTabla.FUERA_DE_LISTA,
        lugar,
        "",
        "texto",
        acto.texto(),
        "opciones",
        opciones,
        "sugerencia",
        Palabras.sugerencia(acto.texto(), opciones));
  }

  /** The list of what rows with the same cell belong to, made when there is none yet. */
  private @Nullable Destino enGrupo(
      Columna grupo, Lista lista, @Nullable Celda celda, String lugar) {
    Destino grupos = duenos.ejercicio().lista(lista.antes());
    Respuesta respuesta = celda == null ? Respuesta.NINGUNA : Respuesta.de(celda, grupo);
    if (celda != null
        && !respuesta.desconocido()
        && !notas.anotar(respuesta, lugar, grupos.puntero())) {
      return null;
    }
    Dueno suyo =
        porGrupo.computeIfAbsent(
            new Respuesta(respuesta.valor(), respuesta.desconocido(), null, List.of()),
            r -> {
              Map<String, Object> nuevo = new LinkedHashMap<>();
              if (r.desconocido()) {
                Punteros.lista(nuevo, Punteros.DESCONOCIDOS).add(grupo.miembro());
              } else if (r.valor() != null) {
                nuevo.put(grupo.miembro(), r.valor());
              }
              String puntero = grupos.agregar(nuevo);
              celdas.exacta(puntero, lugar);
              return new Dueno(nuevo, puntero, "");
            });
    return suyo.lista(lista.despues());
  }
}
