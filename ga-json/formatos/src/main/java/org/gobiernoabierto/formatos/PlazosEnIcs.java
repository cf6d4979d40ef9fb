package org.gobiernoabierto.formatos;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.stream.Collectors;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.component.VAlarm;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Categories;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableAction;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.gobiernoabierto.idioma.Idioma;
import org.gobiernoabierto.informe.Calendario;
import org.gobiernoabierto.informe.EstadoDePlazo;
import org.gobiernoabierto.informe.Plazo;
import org.gobiernoabierto.modelo.Anios;

/**
 * The deadlines that have a date, as an iCalendar file: one all-day event each, with an alarm a
 * week before while it is open. The UID of a deadline does not change from one date or version of
 * the exercise to another.
 */
public final class PlazosEnIcs extends FormatoDe<Plazos> {

  private static final Duration ANTES = Duration.ofDays(-7);

  public PlazosEnIcs() {
    super(Plazos.class, "ics", Tipo.ICALENDAR);
  }

  @Override
  public byte[] escribir(Plazos plazos, Pedido pedido) {
    Calendario calendario = plazos.calendario();
    Idioma idioma = pedido.idioma();
    var ics = new net.fortuna.ical4j.model.Calendar();
    ics.add(new ProdId("-//gobiernoabierto.org//ga//" + idioma));
    ics.add(ImmutableVersion.VERSION_2_0);
    ics.add(ImmutableCalScale.GREGORIAN);
    for (Plazo plazo : calendario.plazos()) {
      LocalDate vence = plazo.vence();
      if (vence != null) {
        ics.add(evento(calendario, plazo, vence, idioma));
      }
    }
    StringWriter texto = new StringWriter();
    try {
      new CalendarOutputter().output(ics, texto);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return RenglonesIcs.plegar(texto.toString()).getBytes(UTF_8);
  }

  private static VEvent evento(Calendario calendario, Plazo plazo, LocalDate vence, Idioma idioma) {
    VEvent evento = new VEvent(false);
    evento.add(new Uid(calendario.ejercicio() + "-" + plazo.id() + "@gobiernoabierto.org"));
    evento.add(new DtStamp(calendario.fecha().atStartOfDay().toInstant(ZoneOffset.UTC)));
    evento.add(new Sequence(revision(calendario)));
    evento.add(new DtStart<>(vence));
    evento.add(new DtEnd<>(vence.plusDays(1)));
    evento.add(new Summary(plazo.requisito() + " " + plazo.asunto().en(idioma)));
    evento.add(new Description(descripcion(plazo, idioma)));
    evento.add(new Categories(plazo.estado().nombre().en(idioma)));
    evento.add(ImmutableTransp.TRANSPARENT);
    if (plazo.estado() != EstadoDePlazo.CUMPLIDO && !vence.isBefore(calendario.fecha())) {
      evento.add(alarma(plazo, idioma));
    }
    return evento;
  }

  private static VAlarm alarma(Plazo plazo, Idioma idioma) {
    VAlarm alarma = new VAlarm(ANTES);
    alarma.add(ImmutableAction.DISPLAY);
    alarma.add(new Description(plazo.requisito() + " " + plazo.asunto().en(idioma)));
    return alarma;
  }

  /** A later day is a later revision (RFC 5545, 3.8.7.4). */
  private static int revision(Calendario calendario) {
    return (int) ChronoUnit.DAYS.between(LocalDate.of(Anios.PRIMERO, 1, 1), calendario.fecha());
  }

  private static String descripcion(Plazo plazo, Idioma idioma) {
    return Rotulo.QUIEN.en(idioma)
        + plazo.responsable().nombre().en(idioma)
        + "\n"
        + plazo.estado().nombre().en(idioma)
        + "\n"
        + plazo.fundamento().stream()
            .map(f -> "§" + f.oracion() + " «" + f.texto() + "»")
            .collect(Collectors.joining("\n"));
  }
}
