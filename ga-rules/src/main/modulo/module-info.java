import org.gobiernoabierto.reglas.ArtefactoDeReglas;
import org.gobiernoabierto.seispasos.SeisPasos2016;
import org.jspecify.annotations.NullMarked;

/** The guide of 2016: naming it is enough. Open, since the engine makes what rules are made of. */
@NullMarked
open module org.gobiernoabierto.seispasos {
  requires transitive org.gobiernoabierto.motor;
  requires org.drools.canonicalmodel;
  requires org.drools.modelcompiler;
  requires static org.jspecify;

  provides ArtefactoDeReglas with
      SeisPasos2016;
}
