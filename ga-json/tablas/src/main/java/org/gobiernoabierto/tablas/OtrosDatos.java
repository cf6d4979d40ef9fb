package org.gobiernoabierto.tablas;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gobiernoabierto.informe.Falla;
import org.jspecify.annotations.Nullable;

/** Puts what no table has a column for where its JSON Pointer says. */
final class OtrosDatos {

  private static final String AL_FINAL = "-";
  private static final String NO_HUBO = "noHubo";

  private final Map<String, Object> raiz;
  private final Celdas celdas;

  OtrosDatos(Map<String, Object> raiz, Celdas celdas) {
    this.raiz = raiz;
    this.celdas = celdas;
  }

  /** Reads a row; what is wrong with it. */
  Optional<Falla> fila(Encabezados hallados, int fila) {
    Celda lugar = hallados.celda(fila, Tablas.LUGAR);
    Celda valor = hallados.celda(fila, Tablas.VALOR);
    String dondeElLugar = hallados.lugar(fila, Tablas.LUGAR);
    String dondeElValor = hallados.lugar(fila, Tablas.VALOR);
    if (lugar == null || !lugar.texto().strip().startsWith("/")) {
      return valor == null && lugar == null
          ? Optional.empty()
          : Optional.of(
              CodigoDeTabla.SIN_LUGAR.en(
                  dondeElLugar, "", "texto", lugar == null ? "" : lugar.texto()));
    }
    String puntero = lugar.texto().strip();
    if (valor == null) {
      return Optional.of(CodigoDeTabla.VALOR_ILEGIBLE.en(dondeElValor, ""));
    }
    boolean esTexto = valor.texto().strip().startsWith("\"");
    if (!esTexto && Palabras.dicen(valor.texto(), Palabras.NO_SE_SABE)) {
      return agregar(Punteros.DESCONOCIDOS, puntero, dondeElLugar);
    }
    if (!esTexto && Palabras.dicen(valor.texto(), Palabras.NO_HUBO)) {
      return agregar(NO_HUBO, puntero, dondeElLugar);
    }
    Optional<Object> leido =
        valor.clase() == Celda.Clase.FECHA
            ? Optional.of(valor.texto())
            : Arbol.leer(entero(hallados, fila));
    if (leido.isEmpty()) {
      return Optional.of(CodigoDeTabla.VALOR_ILEGIBLE.en(dondeElValor, ""));
    }
    CodigoDeTabla mal = poner(Punteros.partes(puntero), leido.get(), dondeElValor);
    return Optional.ofNullable(mal).map(m -> m.en(dondeElLugar, "", "texto", puntero));
  }

  /** The value, which goes on in the cells to its right. */
  private static String entero(Encabezados hallados, int fila) {
    int desde = requireNonNull(hallados.columna(Tablas.VALOR));
    StringBuilder entero = new StringBuilder();
    hallados
        .hoja()
        .fila(fila)
        .tailMap(desde, true)
        .values()
        .forEach(celda -> entero.append(celda.texto()));
    return entero.toString();
  }

  private Optional<Falla> agregar(String lista, String puntero, String donde) {
    if (raiz.containsKey(lista) && !(raiz.get(lista) instanceof ArrayList)) {
      return Optional.of(CodigoDeTabla.DADO_DOS_VECES.en(donde, "", "texto", "/" + lista));
    }
    List<Object> lugares = Punteros.lista(raiz, lista);
    celdas.exacta("/" + lista + "/" + lugares.size(), donde);
    lugares.add(puntero);
    return Optional.empty();
  }

  /** What is wrong; null for nothing. */
  @SuppressWarnings("unchecked")
  private @Nullable CodigoDeTabla poner(List<String> partes, Object valor, String donde) {
    StringBuilder puntero = new StringBuilder();
    Object lugar = raiz;
    @Nullable Map<?, ?> esquema = Esquemas.raiz();
    for (int i = 0; i < partes.size(); i++) {
      String parte = partes.get(i);
      boolean ultima = i == partes.size() - 1;
      if (lugar instanceof Map<?, ?>) {
        Map<String, Object> objeto = (Map<String, Object>) lugar;
        esquema = esquema == null ? null : Esquemas.en(esquema, parte);
        puntero.append('/').append(Punteros.escrita(parte));
        if (ultima) {
          if (objeto.putIfAbsent(parte, valor) != null) {
            return CodigoDeTabla.DADO_DOS_VECES;
          }
        } else if (!objeto.containsKey(parte)) {
          if (esquema == null) {
            return CodigoDeTabla.SIN_LUGAR;
          }
          objeto.put(parte, Esquemas.esLista(esquema) ? new ArrayList<>() : new LinkedHashMap<>());
        }
        lugar = objeto.get(parte);
      } else if (lugar instanceof List<?>) {
        List<Object> lista = (List<Object>) lugar;
        esquema = esquema == null ? null : Esquemas.en(esquema, "*");
        int indice = Punteros.indice(lista, parte);
        boolean nuevo = parte.equals(AL_FINAL) || parte.equals(String.valueOf(lista.size()));
        if (ultima && indice >= 0) {
          return CodigoDeTabla.DADO_DOS_VECES;
        }
        if (indice < 0 && !(nuevo && ultima)) {
          return CodigoDeTabla.SIN_LUGAR;
        }
        puntero.append('/').append(ultima ? lista.size() : indice);
        if (ultima) {
          lista.add(valor);
        } else {
          lugar = lista.get(indice);
        }
      } else {
        return CodigoDeTabla.SIN_LUGAR;
      }
    }
    celdas.exacta(puntero.toString(), donde);
    return null;
  }
}
