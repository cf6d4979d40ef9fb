package org.gobiernoabierto.json;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.gobiernoabierto.modelo.EjercicioLocal;
import org.gobiernoabierto.modelo.lugares.Registros;
import org.gobiernoabierto.modelo.lugares.Retoque;
import org.gobiernoabierto.modelo.lugares.Sitio;
import org.jspecify.annotations.Nullable;

/** Elements that go from their lists because nobody can tell which they are: without their ids. */
final class ElementosQuitados {

  private static final Pattern INDICE = Pattern.compile("0|[1-9][0-9]{0,8}");

  private final Map<String, TreeSet<Integer>> porLista = new HashMap<>();
  private String ultimaLista = "";

  /** Whether the place is such an element, or its id, so that it goes. */
  boolean quita(EjercicioLocal ejercicio, Sitio sitio) {
    Sitio elemento =
        sitio.nombre().equals(PlanDeRegistro.ID)
            ? Sitio.en(ejercicio, sitio.ruta().substring(0, sitio.ruta().lastIndexOf('/')))
            : sitio;
    if (elemento == null
        || !(elemento.partes().get(elemento.partes().size() - 1) instanceof Integer indice)
        || !(elemento.tipo() instanceof Class<?> clase)
        || !clase.isRecord()
        || Registros.de(clase).miembro(PlanDeRegistro.ID) == null) {
      return false;
    }
    ultimaLista = elemento.ruta().substring(0, elemento.ruta().lastIndexOf('/'));
    porLista.computeIfAbsent(ultimaLista, lista -> new TreeSet<>()).add(indice);
    return true;
  }

  /** The list that the last one went from. */
  String ultimaLista() {
    return ultimaLista;
  }

  /** The exercise without them; lists within lists first. */
  EjercicioLocal de(EjercicioLocal ejercicio) {
    EjercicioLocal sin = ejercicio;
    List<Map.Entry<String, TreeSet<Integer>>> listas = new ArrayList<>(porLista.entrySet());
    listas.sort((una, otra) -> Integer.compare(otra.getKey().length(), una.getKey().length()));
    for (Map.Entry<String, TreeSet<Integer>> lista : listas) {
      Sitio sitio = Sitio.en(sin, lista.getKey());
      if (sitio != null && sitio.valor() instanceof List<?> elementos) {
        List<Object> quedan = new ArrayList<>(elementos);
        lista.getValue().descendingIterator().forEachRemaining(i -> quedan.remove((int) i));
        sin = new Retoque(sin, List.of(sitio)).con(new Object[] {quedan});
      }
    }
    return sin;
  }

  /** The pointer to the same place without them; null when it leads into one of them. */
  @Nullable String ajustado(String ruta) {
    StringBuilder antes = new StringBuilder();
    StringBuilder despues = new StringBuilder();
    for (String parte : ruta.substring(1).split("/", -1)) {
      TreeSet<Integer> quitados = porLista.get(antes.toString());
      String suya = parte;
      if (quitados != null && INDICE.matcher(parte).matches()) {
        int indice = Integer.parseInt(parte);
        if (quitados.contains(indice)) {
          return null;
        }
        suya = String.valueOf(indice - quitados.headSet(indice).size());
      }
      antes.append('/').append(parte);
      despues.append('/').append(suya);
    }
    return despues.toString();
  }
}
