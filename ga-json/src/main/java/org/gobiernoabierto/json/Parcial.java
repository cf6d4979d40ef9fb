package org.gobiernoabierto.json;

import static java.util.Objects.requireNonNull;

import java.lang.reflect.ParameterizedType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.gobiernoabierto.informe.Falla;
import org.gobiernoabierto.modelo.Desconocido;
import org.gobiernoabierto.modelo.DesconocidoBuilder;
import org.gobiernoabierto.modelo.EjercicioLocal;
import org.gobiernoabierto.modelo.EjercicioLocalBuilder;
import org.gobiernoabierto.modelo.Registro;
import org.gobiernoabierto.modelo.lugares.Registros;
import org.gobiernoabierto.modelo.lugares.Retoque;
import org.gobiernoabierto.modelo.lugares.Sitio;
import org.jspecify.annotations.Nullable;

/** What could be read of a text that has faults, with every place of a fault as not known. */
final class Parcial {

  /** Those after which nobody can tell of which places there are faults. */
  private static final Set<String> SIN_LUGAR_CIERTO =
      Set.of(CodigoDeFalla.DEMASIADAS_FALLAS.name(), CodigoDeFalla.LIMITE_OPERACIONES.name());

  /** Those of a member that was passed over, so that another may seem to be missing. */
  private static final Set<String> PASADOS =
      Set.of(CodigoDeFalla.MIEMBRO_DESCONOCIDO.name(), CodigoDeFalla.CARACTER_INVALIDO.name());

  private static final Set<String> DE_LO_QUE_NO_SE_SABE =
      Set.of("desconocidos", "noHubo", "registro");

  private static final String REFERENCIA = "REFERENCIA_SIN_RESOLVER";

  /** Each time some place goes, and a text that is right but for some places needs few. */
  private static final int VUELTAS = 20;

  private static final int INTENTOS = 200;

  private final BiConsumer<EjercicioLocal, Predicate<Falla>> revision;

  /**
   * @param revision tells what is wrong with the shape of an exercise
   */
  Parcial(BiConsumer<EjercicioLocal, Predicate<Falla>> revision) {
    this.revision = revision;
  }

  /**
   * @param leido what was read, without what could not be; null when nothing was
   * @param fallas all faults of the text, and of the shape of what was read
   */
  Optional<EjercicioLocal> de(@Nullable EjercicioLocal leido, List<Falla> fallas) {
    if (leido == null
        || leido.id() == null
        || leido.entidad() == null
        || leido.edicion() == null
        || fallas.stream().anyMatch(falla -> SIN_LUGAR_CIERTO.contains(falla.codigo()))) {
      return Optional.empty();
    }
    EjercicioLocal ejercicio = sinLoDudoso(leido, fallas);
    int intentos = INTENTOS;
    for (int i = 0; i < VUELTAS; i++) {
      List<Falla> nuevas = revisar(ejercicio);
      if (nuevas.isEmpty()) {
        return Optional.of(ejercicio);
      }
      List<Falla> referencias =
          nuevas.stream().filter(falla -> falla.codigo().equals(REFERENCIA)).toList();
      if (referencias.isEmpty()) {
        ejercicio = sinLoDudoso(ejercicio, nuevas);
      } else {
        Optional<EjercicioLocal> conLosSuyos = conLoReferido(ejercicio, referencias, intentos);
        if (conLosSuyos.isEmpty()) {
          return Optional.empty();
        }
        ejercicio = conLosSuyos.get();
      }
    }
    return Optional.empty();
  }

  private List<Falla> revisar(EjercicioLocal ejercicio) {
    List<Falla> fallas = new ArrayList<>();
    revision.accept(ejercicio, fallas::add);
    return fallas;
  }

  /**
   * With an element for each reference to something that was not read, of which only its id is
   * known, in the list that can hold it.
   */
  private Optional<EjercicioLocal> conLoReferido(
      EjercicioLocal ejercicio, List<Falla> referencias, int intentos) {
    Set<Object> ids = new LinkedHashSet<>();
    for (Falla falla : referencias) {
      Sitio sitio = Sitio.en(ejercicio, falla.ruta());
      if (sitio == null || !(sitio.valor() instanceof String id) || id.contains("/")) {
        return Optional.empty();
      }
      ids.add(id);
    }
    EjercicioLocal conElementos = ejercicio;
    for (Object id : ids) {
      Optional<EjercicioLocal> conUno = Optional.empty();
      for (Sitio lista : incompletas(conElementos)) {
        if (conUno.isEmpty() && intentos-- > 0) {
          EjercicioLocal posible = conElemento(conElementos, lista, (String) id);
          if (revisar(posible).stream().noneMatch(falla -> esReferenciaA(falla, posible, id))) {
            conUno = Optional.of(posible);
          }
        }
      }
      if (conUno.isEmpty()) {
        return conUno;
      }
      conElementos = conUno.get();
    }
    return Optional.of(conElementos);
  }

  private static boolean esReferenciaA(Falla falla, EjercicioLocal ejercicio, Object id) {
    Sitio sitio = falla.codigo().equals(REFERENCIA) ? Sitio.en(ejercicio, falla.ruta()) : null;
    return sitio != null && id.equals(sitio.valor());
  }

  /** The lists of things with ids of which it is not known whether they have more. */
  private static List<Sitio> incompletas(EjercicioLocal ejercicio) {
    Set<String> lugares = new LinkedHashSet<>();
    ejercicio.desconocidos().forEach(uno -> lugares.add(uno.lugar()));
    if (ejercicio.registro() == Registro.ABIERTO) {
      agregarMiembros(EjercicioLocal.class, "", lugares);
    }
    for (String lugar : List.copyOf(lugares)) {
      Sitio sitio = Sitio.en(ejercicio, lugar);
      if (sitio != null && sitio.tipo() instanceof Class<?> clase && clase.isRecord()) {
        agregarMiembros(clase, lugar, lugares);
      }
    }
    return lugares.stream()
        .map(lugar -> Sitio.en(ejercicio, lugar))
        .filter(Objects::nonNull)
        .filter(
            sitio ->
                sitio.tipo() instanceof ParameterizedType lista
                    && lista.getActualTypeArguments()[0] instanceof Class<?> clase
                    && clase.isRecord()
                    && Registros.de(clase).miembro(PlanDeRegistro.ID) != null)
        .toList();
  }

  private static void agregarMiembros(Class<?> clase, String ruta, Set<String> lugares) {
    Registros.de(clase).miembros().forEach(m -> lugares.add(ruta + "/" + m.nombre()));
  }

  private static EjercicioLocal conElemento(EjercicioLocal ejercicio, Sitio lista, String id) {
    Class<?> clase = (Class<?>) ((ParameterizedType) lista.tipo()).getActualTypeArguments()[0];
    Registros registros = Registros.de(clase);
    @Nullable Object[] valores = registros.valores(null);
    valores[requireNonNull(registros.miembro(PlanDeRegistro.ID)).indice()] = id;
    List<Object> elementos = new ArrayList<>();
    if (lista.valor() instanceof List<?> dados) {
      elementos.addAll(dados);
    }
    elementos.add(registros.nuevo(valores));
    EjercicioLocal con = new Retoque(ejercicio, List.of(lista)).con(new Object[] {elementos});
    List<Desconocido> desconocidos = new ArrayList<>(con.desconocidos());
    desconocidos.add(Desconocido.en(lista.ruta() + "/" + (elementos.size() - 1)));
    return EjercicioLocalBuilder.from(con).withDesconocidos(desconocidos);
  }

  private static EjercicioLocal sinLoDudoso(EjercicioLocal ejercicio, List<Falla> fallas) {
    Set<String> vaciar = new LinkedHashSet<>();
    Set<String> desconocer = new LinkedHashSet<>();
    ElementosQuitados quitados = new ElementosQuitados();
    boolean abierto = ejercicio.registro() == Registro.ABIERTO;
    for (Falla falla : fallas) {
      Sitio sitio = sitio(ejercicio, falla.ruta());
      if (sitio == null) {
        desconocer.addAll(ausentes(ejercicio));
      } else if (DE_LO_QUE_NO_SE_SABE.contains(sitio.partes().get(0))) {
        abierto = true;
      } else if (quitados.quita(ejercicio, sitio)) {
        desconocer.add(quitados.ultimaLista());
      } else {
        desconocer.add(sitio.ruta());
        if (!PASADOS.contains(falla.codigo()) || sitio.ruta().equals(falla.ruta())) {
          vaciar.add(sitio.ruta());
        }
      }
    }
    EjercicioLocal vaciado = quitados.de(vaciado(ejercicio, vaciar));
    List<Desconocido> desconocidos = new ArrayList<>();
    for (Desconocido uno : ejercicio.desconocidos()) {
      String lugar = uno == null || uno.lugar() == null ? null : quitados.ajustado(uno.lugar());
      if (lugar != null && lleva(vaciado, lugar)) {
        desconocidos.add(DesconocidoBuilder.from(uno).withLugar(lugar));
      }
    }
    Set<String> yaDichos = new HashSet<>();
    desconocidos.forEach(uno -> yaDichos.add(uno.lugar()));
    for (String lugar : desconocer) {
      String ajustado = quitados.ajustado(lugar);
      if (ajustado != null && yaDichos.add(ajustado)) {
        desconocidos.add(Desconocido.en(ajustado));
      }
    }
    List<String> noHubo =
        ejercicio.noHubo().stream()
            .filter(Objects::nonNull)
            .map(quitados::ajustado)
            .filter(lugar -> lugar != null && lleva(vaciado, lugar))
            .toList();
    boolean loQueNoConsta = abierto;
    return EjercicioLocalBuilder.from(vaciado)
        .with(
            e ->
                e.desconocidos(desconocidos)
                    .noHubo(noHubo)
                    .registro(loQueNoConsta ? Registro.ABIERTO : vaciado.registro()));
  }

  /** The members of an exercise that are not given, of which one was meant and not read. */
  private static List<String> ausentes(EjercicioLocal ejercicio) {
    return Registros.de(EjercicioLocal.class).miembros().stream()
        .filter(miembro -> !DE_LO_QUE_NO_SE_SABE.contains(miembro.nombre()))
        .filter(miembro -> !miembro.nombre().equals("datosHasta"))
        .map(miembro -> Sitio.en(ejercicio, "/" + miembro.nombre()))
        .filter(sitio -> sitio != null && !sitio.tieneAlgo() && !sitio.esUnSoloValor())
        .filter(sitio -> sitio.tipo() != boolean.class)
        .map(Sitio::ruta)
        .toList();
  }

  private static boolean lleva(EjercicioLocal ejercicio, @Nullable String ruta) {
    return ruta != null && Sitio.en(ejercicio, ruta) != null;
  }

  /** The place, or the innermost around it that an exercise has; null for the whole. */
  private static @Nullable Sitio sitio(EjercicioLocal ejercicio, String ruta) {
    for (String lugar = ruta; !lugar.isEmpty(); lugar = fuera(lugar)) {
      Sitio sitio = Sitio.en(ejercicio, lugar);
      if (sitio != null) {
        // An element that is a text is known by its value alone: of it, its list.
        return sitio.tipo() == String.class && ultima(sitio) instanceof Integer
            ? Sitio.en(ejercicio, fuera(sitio.ruta()))
            : sitio;
      }
    }
    return null;
  }

  private static String fuera(String ruta) {
    return ruta.substring(0, ruta.lastIndexOf('/'));
  }

  private static Object ultima(Sitio sitio) {
    return sitio.partes().get(sitio.partes().size() - 1);
  }

  private static EjercicioLocal vaciado(EjercicioLocal ejercicio, Set<String> rutas) {
    List<Sitio> sitios = rutas.stream().map(ruta -> Sitio.en(ejercicio, ruta)).toList();
    @Nullable Object[] contenidos = sitios.stream().map(Parcial::nada).toArray();
    return new Retoque(ejercicio, sitios).con(contenidos);
  }

  /** What stands where nothing is said: of an element of a list, one of which nothing is. */
  private static @Nullable Object nada(Sitio sitio) {
    if (sitio.tipo() instanceof ParameterizedType) {
      return List.of();
    }
    if (sitio.tipo() == boolean.class) {
      return false;
    }
    boolean esElemento = ultima(sitio) instanceof Integer;
    if (esElemento && sitio.tipo() instanceof Class<?> clase && clase.isRecord()) {
      Registros registros = Registros.de(clase);
      return registros.nuevo(registros.valores(null));
    }
    return null;
  }
}
