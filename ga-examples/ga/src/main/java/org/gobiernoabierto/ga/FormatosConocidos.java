package org.gobiernoabierto.ga;

import java.util.Iterator;
import java.util.Locale;
import org.gobiernoabierto.formatos.AvanceDelPlan;
import org.gobiernoabierto.formatos.Evaluado;
import org.gobiernoabierto.formatos.Formato;
import org.gobiernoabierto.formatos.Formatos;
import org.gobiernoabierto.formatos.Plazos;
import org.gobiernoabierto.informe.CatalogoDeRequisitos;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The formats that a command knows, by their names. */
public abstract class FormatosConocidos<T> implements ITypeConverter<Formato<T>>, Iterable<String> {

  private final Formatos<T> formatos;

  private FormatosConocidos(Class<T> cosa) {
    formatos = Formatos.de(cosa);
  }

  @Override
  public Formato<T> convert(String nombre) {
    return formatos
        .llamado(nombre.toLowerCase(Locale.ROOT))
        .orElseThrow(() -> new TypeConversionException(nombre));
  }

  @Override
  public Iterator<String> iterator() {
    return formatos.nombres().iterator();
  }

  /** Of reports. */
  public static final class DeInformes extends FormatosConocidos<Evaluado> {
    public DeInformes() {
      super(Evaluado.class);
    }
  }

  /** Of deadlines. */
  public static final class DePlazos extends FormatosConocidos<Plazos> {
    public DePlazos() {
      super(Plazos.class);
    }
  }

  /** Of progress. */
  public static final class DeAvances extends FormatosConocidos<AvanceDelPlan> {
    public DeAvances() {
      super(AvanceDelPlan.class);
    }
  }

  /** Of catalogues. */
  public static final class DeCatalogos extends FormatosConocidos<CatalogoDeRequisitos> {
    public DeCatalogos() {
      super(CatalogoDeRequisitos.class);
    }
  }
}
