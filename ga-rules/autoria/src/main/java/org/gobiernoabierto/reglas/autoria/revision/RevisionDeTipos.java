package org.gobiernoabierto.reglas.autoria.revision;

import static org.gobiernoabierto.reglas.autoria.defectos.CodigoDeDefecto.ARGUMENTO_SIN_NOMBRE;
import static org.gobiernoabierto.reglas.autoria.defectos.CodigoDeDefecto.CONDICION_NO_ENTENDIDA;
import static org.gobiernoabierto.reglas.autoria.defectos.CodigoDeDefecto.CONDICION_SIN_REVISAR;
import static org.gobiernoabierto.reglas.autoria.defectos.CodigoDeDefecto.FUNCION_DESCONOCIDA;
import static org.gobiernoabierto.reglas.autoria.defectos.CodigoDeDefecto.TIPOS_DISTINTOS;
import static org.gobiernoabierto.reglas.autoria.defectos.CodigoDeDefecto.VARIABLE_REPETIDA;

import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gobiernoabierto.reglas.autoria.defectos.Hallados;
import org.gobiernoabierto.reglas.autoria.defectos.Lugar;
import org.gobiernoabierto.reglas.autoria.defectos.Sugerencia;
import org.gobiernoabierto.reglas.autoria.drl.Ambito;
import org.gobiernoabierto.reglas.autoria.drl.Condicion;
import org.gobiernoabierto.reglas.autoria.drl.Condicion.Acumulacion;
import org.gobiernoabierto.reglas.autoria.drl.Condicion.Funcion;
import org.gobiernoabierto.reglas.autoria.drl.Condicion.Grupo;
import org.gobiernoabierto.reglas.autoria.drl.Condicion.Patron;
import org.gobiernoabierto.reglas.autoria.drl.Expresion;
import org.gobiernoabierto.reglas.autoria.drl.ReglaDrl;
import org.gobiernoabierto.reglas.autoria.drl.Restriccion;
import org.gobiernoabierto.reglas.autoria.tipos.Especie;
import org.gobiernoabierto.reglas.autoria.tipos.Funciones;
import org.gobiernoabierto.reglas.autoria.tipos.Tipo;
import org.jspecify.annotations.Nullable;

/** Classes, fields, variables and comparisons of the conditions of a rule. Not thread-safe. */
final class RevisionDeTipos {

  private final ReglaDrl regla;
  private final Ambito ambito;
  private final Hallados hallados;
  private final RevisionDeNulos nulos;

  RevisionDeTipos(ReglaDrl regla, Ambito ambito, RevisionDeNulos nulos, Hallados hallados) {
    this.regla = regla;
    this.ambito = ambito;
    this.nulos = nulos;
    this.hallados = hallados;
  }

  void revisar() {
    condicion(regla.condiciones());
    ambito.salir();
  }

  private void condicion(Condicion condicion) {
    if (condicion instanceof Patron patron) {
      patron(patron);
    } else if (condicion instanceof Acumulacion acumulacion) {
      acumulacion(acumulacion);
    } else if (condicion instanceof Grupo grupo && grupo.clase() == Grupo.Clase.O) {
      alternativas(grupo.partes());
    } else if (condicion instanceof Grupo grupo && grupo.clase().encierra()) {
      aparte(() -> grupo.partes().forEach(this::condicion));
    } else {
      condicion.partes().forEach(this::condicion);
    }
  }

  /** What is bound or decided within is not so outside. */
  private void aparte(Runnable revision) {
    Ambito.Nombres nombres = ambito.nombres();
    Set<String> constan = nulos.constan();
    revision.run();
    ambito.volver(nombres);
    nulos.volver(constan);
  }

  /** The same name in two of them is one variable; what both decide is decided. */
  private void alternativas(List<Condicion> partes) {
    Set<String> enTodas = null;
    List<Ambito.Nombres> nombres = new ArrayList<>();
    for (Condicion parte : partes) {
      Set<String> decididos = new HashSet<>();
      aparte(
          () -> {
            condicion(parte);
            nombres.add(ambito.nombres());
            decididos.addAll(nulos.constan());
          });
      if (enTodas == null) {
        enTodas = decididos;
      } else {
        enTodas.retainAll(decididos);
      }
    }
    nombres.forEach(ambito::sumar);
    nulos.sumar(enTodas == null ? Set.of() : enTodas);
  }

  private void acumulacion(Acumulacion acumulacion) {
    List<Tipo> tipos = new ArrayList<>();
    List<Tipo> claves = new ArrayList<>();
    Expresion clave = acumulacion.clave();
    aparte(
        () -> {
          condicion(acumulacion.fuente());
          ambito.salir();
          if (clave != null) {
            claves.add(valor(clave));
          }
          acumulacion.funciones().forEach(funcion -> tipos.add(funcion(funcion)));
        });
    if (clave != null && clave.enlace() != null) {
      sinRepetir(clave.enlace(), regla.archivo().lugar(clave.inicio()));
      ambito.enlazar(clave.enlace(), claves.get(0), null);
    }
    for (int i = 0; i < tipos.size(); i++) {
      Funcion funcion = acumulacion.funciones().get(i);
      if (funcion.variable() != null) {
        sinRepetir(funcion.variable(), regla.archivo().lugar(funcion.lugarDelNombre()));
        ambito.enlazar(funcion.variable(), tipos.get(i), null);
      }
    }
    acumulacion.restricciones().forEach(this::restriccion);
  }

  /** What a function gives. */
  private Tipo funcion(Funcion funcion) {
    List<Tipo> argumentos = new ArrayList<>();
    for (Expresion argumento : funcion.argumentos()) {
      Expression arbol = argumento.arbol();
      if (arbol != null) {
        Restriccion en = new Restriccion(regla.archivo(), argumento);
        if (!arbol.isNameExpr() && !arbol.isLiteralExpr()) {
          hallados.agregar(ARGUMENTO_SIN_NOMBRE, en.lugar(arbol), "texto", argumento.texto());
        }
        argumentos.add(new Resolutor(en, ambito, hallados).de(arbol));
        nulos.lectura(arbol, en);
      }
    }
    if (!Funciones.existe(funcion.nombre())) {
      hallados.agregar(
          FUNCION_DESCONOCIDA,
          regla.archivo().lugar(funcion.lugarDelNombre()),
          "funcion",
          funcion.nombre(),
          "sugerencia",
          Sugerencia.de(funcion.nombre(), Funciones.nombres()));
    }
    return Funciones.tipo(
        funcion.nombre(), argumentos.isEmpty() ? Tipo.DESCONOCIDO : argumentos.get(0));
  }

  private void patron(Patron patron) {
    Class<?> clase = clase(patron);
    if (patron.variable() != null) {
      sinRepetir(patron.variable(), regla.archivo().lugar(patron.inicio()));
    }
    ambito.entrar(clase, patron.variable());
    patron.restricciones().forEach(this::restriccion);
  }

  private void sinRepetir(String variable, Lugar lugar) {
    if (ambito.variable(variable) != null) {
      hallados.agregar(VARIABLE_REPETIDA, lugar, "variable", variable);
    }
  }

  private @Nullable Class<?> clase(Patron patron) {
    Lugar lugar = regla.archivo().lugar(patron.lugarDeLaClase());
    if (patron.fuente() != null) {
      return claseDeLoQueSale(patron, patron.fuente(), lugar);
    }
    if (patron.deOtraFuente()) {
      hallados.agregar(CONDICION_SIN_REVISAR, lugar, "detalle", "from");
      return null;
    }
    return new NombresDeClases(ambito.importaciones(), hallados).buscarHecho(patron.clase(), lugar);
  }

  /** Of a value, or of each thing that a list holds. */
  private @Nullable Class<?> claseDeLoQueSale(Patron patron, Expresion fuente, Lugar lugar) {
    ambito.salir();
    Tipo tipo = valor(fuente);
    Tipo sale = tipo.especie() == Especie.LISTA ? tipo.elemento() : tipo;
    Class<?> clase =
        new NombresDeClases(ambito.importaciones(), hallados).buscar(patron.clase(), lugar);
    if (clase != null && !Tipo.valor(clase).comparableCon(sale)) {
      String suya = sale.clase().getSimpleName();
      hallados.agregar(
          TIPOS_DISTINTOS,
          lugar,
          "izquierda",
          patron.clase(),
          "una",
          ComoSeCompara.nombre(Tipo.valor(clase)),
          "derecha",
          fuente.texto(),
          "otra",
          ComoSeCompara.nombre(tipo),
          "sugerencia",
          Sugerencia.de(suya, List.of(suya)));
    }
    return clase;
  }

  /** What an expression is that stands outside of a pattern. */
  private Tipo valor(Expresion expresion) {
    Expression arbol = expresion.arbol();
    if (arbol == null) {
      noSeEntiende(expresion);
      return Tipo.DESCONOCIDO;
    }
    Restriccion en = new Restriccion(regla.archivo(), expresion);
    nulos.lectura(arbol, en);
    return new Resolutor(en, ambito, hallados).de(arbol);
  }

  private void noSeEntiende(Expresion expresion) {
    hallados.agregar(
        CONDICION_NO_ENTENDIDA,
        regla.archivo().lugar(expresion.inicio()),
        "texto",
        expresion.texto().replaceAll("\\s+", " "));
  }

  private void restriccion(Expresion expresion) {
    Expression arbol = expresion.arbol();
    String variable = expresion.enlace();
    if (arbol == null) {
      noSeEntiende(expresion);
      if (variable != null) {
        ambito.enlazar(variable, Tipo.DESCONOCIDO, null);
      }
      return;
    }
    Restriccion restriccion = new Restriccion(regla.archivo(), expresion);
    Resolutor resolutor = new Resolutor(restriccion, ambito, hallados);
    Tipo tipo = resolutor.de(arbol);
    if (variable == null) {
      new Comparaciones(restriccion, hallados).exigirCondicion(arbol, tipo);
    }
    nulos.condicion(arbol, restriccion);
    if (variable != null) {
      sinRepetir(variable, regla.archivo().lugar(expresion.inicio()));
      Expression lectura = enlazada(arbol);
      Tipo leido = new Resolutor(restriccion, ambito, new Hallados()).de(lectura);
      ambito.enlazar(variable, leido, lectura);
    }
  }

  /** {@code $f : fecha != null} binds the date, not the comparison. */
  private static Expression enlazada(Expression arbol) {
    if (arbol instanceof BinaryExpr binaria) {
      return enlazada(binaria.getLeft());
    }
    return arbol instanceof EnclosedExpr entre ? enlazada(entre.getInner()) : arbol;
  }
}
