package org.gobiernoabierto.formatos;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.gobiernoabierto.informe.CatalogoDeRequisitos;
import org.gobiernoabierto.informe.CatalogoDelConjunto;
import org.gobiernoabierto.informe.ConjuntoDeReglas;
import org.gobiernoabierto.informe.DefinicionLeida;
import org.gobiernoabierto.informe.Explicacion;
import org.gobiernoabierto.informe.Fundamento;
import org.gobiernoabierto.informe.ParametroExplicado;
import org.gobiernoabierto.informe.PlantillaDeHallazgo;
import org.gobiernoabierto.informe.Requisito;

/** As {@link Limpieza}, of what the authors of rule sets wrote. Leaves examples out. */
final class LimpiezaDelCatalogo {

  private LimpiezaDelCatalogo() {}

  static CatalogoDeRequisitos de(CatalogoDeRequisitos catalogo) {
    return new CatalogoDeRequisitos(
        catalogo.conjuntos().stream().map(LimpiezaDelCatalogo::de).toList(),
        catalogo.comunes(),
        catalogo.deForma());
  }

  private static CatalogoDelConjunto de(CatalogoDelConjunto catalogo) {
    ConjuntoDeReglas conjunto = catalogo.conjunto();
    return new CatalogoDelConjunto(
        new ConjuntoDeReglas(
            Limpieza.de(conjunto.nombre()),
            Limpieza.de(conjunto.version()),
            Limpieza.de(conjunto.huella())),
        catalogo.desde(),
        catalogo.hasta(),
        de(catalogo.endurece()),
        catalogo.requisitos().stream().map(LimpiezaDelCatalogo::de).toList(),
        catalogo.parametros().stream().map(LimpiezaDelCatalogo::de).toList(),
        catalogo.hallazgos().stream().map(LimpiezaDelCatalogo::de).toList());
  }

  private static PlantillaDeHallazgo de(PlantillaDeHallazgo plantilla) {
    return new PlantillaDeHallazgo(
        Limpieza.de(plantilla.nombre()),
        Limpieza.de(plantilla.mensaje()),
        Limpieza.de(plantilla.remedio()));
  }

  private static Explicacion de(Explicacion explicacion) {
    SortedMap<String, List<String>> alternativas = new TreeMap<>();
    explicacion
        .alternativas()
        .forEach((nombre, valores) -> alternativas.put(Limpieza.de(nombre), textos(valores)));
    return new Explicacion(
        de(explicacion.requisito()),
        Limpieza.de(explicacion.lectura()),
        textos(explicacion.reglas()),
        explicacion.definiciones().stream().map(LimpiezaDelCatalogo::de).toList(),
        Limpieza.de(explicacion.vence()),
        de(explicacion.parametros()),
        alternativas,
        textos(explicacion.requiere()),
        Limpieza.de(explicacion.archivo()),
        null,
        null,
        null);
  }

  private static Requisito de(Requisito requisito) {
    return new Requisito(
        Limpieza.de(requisito.id()),
        requisito.paso(),
        requisito.fuerza(),
        requisito.responsable(),
        Limpieza.de(requisito.titulo()),
        fundamento(requisito.fundamento()));
  }

  private static DefinicionLeida de(DefinicionLeida definicion) {
    return new DefinicionLeida(
        Limpieza.de(definicion.nombre()),
        fundamento(definicion.fundamento()),
        textos(definicion.reglas()));
  }

  private static List<Fundamento> fundamento(List<Fundamento> fundamento) {
    return fundamento.stream()
        .map(f -> new Fundamento(Limpieza.de(f.oracion()), Limpieza.de(f.texto())))
        .toList();
  }

  private static ParametroExplicado de(ParametroExplicado parametro) {
    return new ParametroExplicado(
        Limpieza.de(parametro.nombre()),
        Limpieza.de(parametro.valor()),
        Limpieza.de(parametro.porOmision()),
        textos(parametro.alternativas()),
        parametro.desde(),
        Limpieza.de(parametro.oracion()),
        Limpieza.de(parametro.razon()));
  }

  private static SortedMap<String, String> de(SortedMap<String, String> valores) {
    SortedMap<String, String> limpios = new TreeMap<>();
    valores.forEach((nombre, valor) -> limpios.put(Limpieza.de(nombre), Limpieza.de(valor)));
    return limpios;
  }

  private static List<String> textos(List<String> textos) {
    return textos.stream().map(Limpieza::de).toList();
  }
}
