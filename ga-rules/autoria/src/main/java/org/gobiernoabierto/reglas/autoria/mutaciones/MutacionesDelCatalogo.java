package org.gobiernoabierto.reglas.autoria.mutaciones;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.gobiernoabierto.informe.Fuerza;
import org.gobiernoabierto.informe.Responsable;
import org.gobiernoabierto.informe.Severidad;
import org.gobiernoabierto.reglas.autoria.CarpetaDeReglas;
import org.gobiernoabierto.reglas.autoria.EsquemaDeReglas;
import org.gobiernoabierto.reglas.autoria.Mutante;
import org.gobiernoabierto.reglas.autoria.archivos.Nodo;
import org.gobiernoabierto.reglas.autoria.defectos.Lugar;
import org.gobiernoabierto.reglas.autoria.revision.GuiaAlLado;
import org.gobiernoabierto.reglas.autoria.revision.RevisionDeForma;
import org.gobiernoabierto.reglas.catalogo.Catalogo;

/**
 * The small edits that are made to the YAML of a rule set, one at a time: another deadline, another
 * force, severity or responsible party, what speaks of everything that is recorded no longer does,
 * and parameters with the numbers beside theirs, or with another of their options.
 */
public final class MutacionesDelCatalogo {

  private final List<String> vencimientos;
  private final Map<String, Set<String>> usos = new TreeMap<>();
  private final List<MutanteDelCatalogo> mutantes = new ArrayList<>();

  private MutacionesDelCatalogo(Catalogo catalogo) {
    Set<String> propios = catalogo.cronologia().vencimientos().keySet();
    vencimientos = (propios.isEmpty() ? deLaGuia(catalogo) : propios).stream().sorted().toList();
    catalogo
        .fichas()
        .forEach(
            ficha ->
                ficha
                    .parametros()
                    .forEach(
                        parametro ->
                            usos.computeIfAbsent(parametro, p -> new TreeSet<>())
                                .add(ficha.requisito().id())));
  }

  private static Set<String> deLaGuia(Catalogo catalogo) {
    String edicion = catalogo.ediciones().stream().map(String::valueOf).findFirst().orElse("");
    return GuiaAlLado.de(catalogo.esGuia(), Objects.toString(catalogo.sobre(), ""), edicion)
        .cronologia()
        .vencimientos()
        .keySet();
  }

  /** Every mutant of the YAML of a rule set, by file and place. */
  public static List<MutanteDelCatalogo> de(CarpetaDeReglas carpeta) {
    MutacionesDelCatalogo mutaciones = new MutacionesDelCatalogo(carpeta.catalogo());
    elementos(carpeta, EsquemaDeReglas.REQUISITOS).forEach(mutaciones::delRequisito);
    List<Elemento> parametros = elementos(carpeta, EsquemaDeReglas.PARAMETROS);
    for (int i = 0; i < parametros.size(); i++) {
      mutaciones.delParametro(parametros.get(i), i);
    }
    return mutaciones.mutantes;
  }

  /** An element of a list of a file. */
  private record Elemento(String archivo, Nodo nodo) {}

  private static List<Elemento> elementos(CarpetaDeReglas carpeta, EsquemaDeReglas clase) {
    String lista = clase.name().toLowerCase(Locale.ROOT);
    return carpeta.archivos().stream()
        .filter(clase::esDe)
        .flatMap(
            archivo ->
                RevisionDeForma.leer(archivo).elementos(lista).stream()
                    .map(nodo -> new Elemento(archivo.nombre(), nodo)))
        .toList();
  }

  private void delRequisito(Elemento requisito) {
    otro(requisito, "fuerza", nombres(Fuerza.values()));
    otro(requisito, "responsable", nombres(Responsable.values()));
    otro(requisito, "vence", vencimientos);
    otro(requisito, "severidad", nombres(Severidad.values()));
  }

  private static List<String> nombres(Enum<?>[] valores) {
    return Stream.of(valores).map(Enum::name).toList();
  }

  /** The value of a member becomes the next of those that it can have. */
  private void otro(Elemento requisito, String miembro, List<String> valores) {
    Nodo valor = requisito.nodo.valor(miembro);
    int cual = valor == null ? -1 : valores.indexOf(valor.texto());
    if (valor != null && cual >= 0) {
      String id = requisito.nodo.texto("id");
      cambiar(
          id,
          valor,
          requisito.archivo,
          miembro,
          valores.get((cual + 1) % valores.size()),
          Set.of(id),
          CambioDelCatalogo.REQUISITO + miembro);
    }
  }

  private void delParametro(Elemento parametro, int numero) {
    String clave = "parametros/" + numero + "/";
    List<Nodo> valores = parametro.nodo.elementos("valores");
    if (valores.isEmpty()) {
      delValor(parametro, parametro.nodo, clave);
    }
    for (int i = 0; i < valores.size(); i++) {
      delValor(parametro, valores.get(i), clave + "valores/" + i + "/");
    }
  }

  private void delValor(Elemento parametro, Nodo donde, String clave) {
    String nombre = parametro.nodo.texto("nombre");
    Nodo valor = donde.valor("valor");
    Set<String> suyos = usos.getOrDefault(nombre, Set.of());
    if (valor != null && !suyos.isEmpty()) {
      for (String otro : otros(parametro.nodo, valor.texto())) {
        cambiar(nombre, valor, parametro.archivo, "valor", otro, suyos, clave + "valor");
      }
    }
  }

  private static Collection<String> otros(Nodo parametro, String valor) {
    List<String> opciones = parametro.textos("opciones");
    if (!opciones.isEmpty()) {
      return List.of(opciones.get((opciones.indexOf(valor) + 1) % opciones.size()));
    }
    if (valor.matches("\\d{4}-\\d\\d-\\d\\d")) {
      LocalDate dia = LocalDate.parse(valor);
      return List.of(dia.plusDays(1).toString(), dia.minusDays(1).toString());
    }
    if (!valor.matches("-?\\d+")) {
      return List.of();
    }
    BigInteger numero = new BigInteger(valor);
    String escrito = parametro.texto("minimo");
    BigInteger minimo = escrito.isEmpty() ? BigInteger.ZERO : new BigInteger(escrito);
    return Stream.of(BigInteger.ONE, BigInteger.ONE.negate())
        .map(numero::add)
        .filter(otro -> otro.compareTo(minimo) >= 0)
        .map(BigInteger::toString)
        .toList();
  }

  private void cambiar(
      String deQuien,
      Nodo valor,
      String archivo,
      String miembro,
      String nuevo,
      Set<String> requisitos,
      String clave) {
    mutantes.add(
        new MutanteDelCatalogo(
            mutante(deQuien, miembro, valor, archivo, nuevo),
            requisitos,
            new CambioDelCatalogo(clave, nuevo)));
  }

  private static Mutante mutante(
      String deQuien, String miembro, Nodo valor, String archivo, String nuevo) {
    Lugar lugar = valor.lugar();
    String original = miembro + ": " + valor.texto();
    String mutado = miembro + ": " + nuevo;
    return new Mutante(
        deQuien,
        deQuien + " " + miembro,
        archivo,
        lugar.linea(),
        lugar.columna(),
        original,
        mutado,
        Cambio.por(0, original, mutado).operacion(),
        mutado);
  }
}
