package org.gobiernoabierto.bench.clasico;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A session, a decision or a table, whose evidence the microsite gathers. */
public record ActoDelSecretariado(String id, @Nullable LocalDate fecha) {}
