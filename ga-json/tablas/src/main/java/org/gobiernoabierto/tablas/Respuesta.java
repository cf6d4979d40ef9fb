package org.gobiernoabierto.tablas;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gobiernoabierto.catalogo.EntidadFederativa;
import org.gobiernoabierto.idioma.Texto;
import org.gobiernoabierto.tablas.Celda.Clase;
import org.gobiernoabierto.tablas.Columna.Dato;
import org.jspecify.annotations.Nullable;

/**
 * What a cell says to its column.
 *
 * @param valor as JSON has it; null when nothing can be made of it, or it is not known
 * @param desconocido whether the cell says that it is not known
 * @param codigo what is wrong with it, or how it was read; null when there is nothing to say
 * @param datos of the message
 */
record Respuesta(
    @Nullable Object valor,
    boolean desconocido,
    @Nullable CodigoDeTabla codigo,
    List<Object> datos) {

  /** That of an empty cell. */
  static final Respuesta NINGUNA = new Respuesta(null, false, null, List.of());

  private static final Texto ENTERO = new Texto(" entero", " that is whole");
  private static final Texto CUALQUIERA = new Texto("", "");
  private static final List<String> SI = List.of("si", "true", "verdadero", "1");
  private static final List<String> NO = List.of("no", "false", "falso", "0");

  static Respuesta de(Celda celda, Columna columna) {
    String texto = celda.texto();
    switch (celda.clase()) {
      case ERROR -> {
        return mal(CodigoDeTabla.CELDA_CON_ERROR, "texto", texto);
      }
      case SIN_VALOR -> {
        return mal(CodigoDeTabla.FORMULA_SIN_VALOR);
      }
      case FECHA_IMPOSIBLE -> {
        return mal(CodigoDeTabla.FECHA_ILEGIBLE, "texto", texto);
      }
      default -> {
        if (Palabras.dicen(texto, Palabras.NO_SE_SABE)) {
          return new Respuesta(null, true, null, List.of());
        }
        return columna.lista() ? lista(texto, columna) : una(celda, columna);
      }
    }
  }

  private static Respuesta lista(String texto, Columna columna) {
    List<Object> valores = new ArrayList<>();
    for (String parte : texto.split(columna.dato() == Dato.TEXTO ? "[;\n]" : "[;,\n]")) {
      if (!parte.isBlank()) {
        Respuesta una = una(Celda.texto(parte), columna);
        if (una.valor() == null) {
          return una;
        }
        valores.add(una.valor());
      }
    }
    return bien(valores);
  }

  private static Respuesta una(Celda celda, Columna columna) {
    String texto = celda.texto().strip();
    return switch (columna.dato()) {
      case TEXTO, ID ->
          bien(celda.clase() == Clase.LOGICO ? texto.equals("true") ? "Sí" : "No" : texto);
      case SI_O_NO -> siONo(texto);
      case OPCION -> opcion(texto, columna);
      case FECHA, DIA -> fecha(texto, celda.clase(), columna.dato());
      case ENTERO, NUMERO -> numero(texto, celda.clase(), columna);
    };
  }

  private static Respuesta siONo(String texto) {
    String dicho = Palabras.de(texto);
    if (SI.contains(dicho)) {
      return bien(true);
    }
    return NO.contains(dicho) ? bien(false) : mal(CodigoDeTabla.SI_O_NO_ILEGIBLE, "texto", texto);
  }

  private static Respuesta opcion(String texto, Columna columna) {
    String dicha = Palabras.de(texto);
    for (Map.Entry<String, String> opcion : columna.opciones().entrySet()) {
      if (dicha.equals(Palabras.de(opcion.getKey()))
          || dicha.equals(Palabras.de(opcion.getValue()))) {
        return bien(opcion.getValue());
      }
    }
    Optional<String> entidad =
        EntidadFederativa.buscar(texto)
            .map(EntidadFederativa::iso)
            .filter(columna.opciones()::containsValue);
    return entidad.isPresent()
        ? bien(entidad.get())
        : mal(
            CodigoDeTabla.FUERA_DE_LISTA,
            "texto",
            texto,
            "opciones",
            columna.opciones().keySet(),
            "sugerencia",
            Palabras.sugerencia(texto, columna.opciones().keySet()));
  }

  private static Respuesta fecha(String texto, Clase clase, Dato dato) {
    Optional<FechaEscrita> leida = FechaEscrita.de(texto);
    if (leida.isEmpty()) {
      return mal(CodigoDeTabla.FECHA_ILEGIBLE, "texto", texto);
    }
    Object valor = leida.get().valor();
    boolean entera = valor instanceof String dia && dia.length() > "2017-02".length();
    if (dato == Dato.DIA && !entera) {
      return mal(CodigoDeTabla.FALTA_EL_DIA, "texto", texto);
    }
    return leida.get().dudosa() || (clase == Clase.FECHA && !entera)
        ? asi(valor, texto, comoSeLeyo(valor))
        : bien(valor);
  }

  private static String comoSeLeyo(Object fecha) {
    return fecha instanceof Map<?, ?> limites
        ? String.join(" … ", limites.values().stream().map(String::valueOf).toList())
        : (String) fecha;
  }

  private static Respuesta numero(String texto, Clase clase, Columna columna) {
    boolean entero = columna.dato() == Dato.ENTERO;
    Optional<NumeroEscrito> leido = NumeroEscrito.de(texto);
    if (leido.isEmpty() || (entero && !esEntero(leido.get().valor()))) {
      Texto cual = entero ? ENTERO : CUALQUIERA;
      return mal(CodigoDeTabla.NUMERO_ILEGIBLE, "texto", texto, "entero", cual);
    }
    BigDecimal valor = leido.get().valor();
    BigDecimal escrito = entero && valor.scale() != 0 ? valor.setScale(0) : valor;
    return leido.get().conSignos() && clase != Clase.PORCENTAJE
        ? asi(escrito, texto, escrito.toPlainString())
        : bien(escrito);
  }

  /** Whether it is one that can be written out. */
  private static boolean esEntero(BigDecimal numero) {
    return Math.abs((long) numero.scale()) <= 400 && numero.stripTrailingZeros().scale() <= 0;
  }

  private static Respuesta bien(Object valor) {
    return new Respuesta(valor, false, null, List.of());
  }

  private static Respuesta asi(Object valor, String texto, String leido) {
    return new Respuesta(
        valor, false, CodigoDeTabla.ASI_SE_LEYO, List.of("texto", texto, "leido", leido));
  }

  private static Respuesta mal(CodigoDeTabla codigo, Object... datos) {
    return new Respuesta(null, false, codigo, List.of(datos));
  }

  /** How a cell of the column says what JSON has; empty when none can. */
  static Optional<Celda> celda(Object valor, Columna columna) {
    if (columna.lista()) {
      if (!(valor instanceof List<?> lista)) {
        return Optional.empty();
      }
      List<String> partes = new ArrayList<>();
      for (Object elemento : lista) {
        escrito(elemento, columna).ifPresent(c -> partes.add(c.texto()));
      }
      return Optional.of(Celda.texto(String.join("; ", partes)));
    }
    return escrito(valor, columna);
  }

  private static Optional<Celda> escrito(Object valor, Columna columna) {
    if (columna.dato() == Dato.FECHA || columna.dato() == Dato.DIA) {
      return FechaEscrita.celda(valor);
    }
    if (valor instanceof BigDecimal numero) {
      boolean cabe = numero.precision() <= 15 && numero.scale() >= 0 && numero.scale() <= 15;
      return Optional.of(new Celda(cabe ? Clase.NUMERO : Clase.TEXTO, numero.toString()));
    }
    if (valor instanceof Boolean logico) {
      return Optional.of(Celda.texto(logico ? "Sí" : "No"));
    }
    if (!(valor instanceof String texto)) {
      return Optional.empty();
    }
    Map<String, String> nombres = new LinkedHashMap<>();
    columna.opciones().forEach((nombre, codigo) -> nombres.put(codigo, nombre));
    return Optional.of(Celda.texto(nombres.getOrDefault(texto, texto)));
  }
}
