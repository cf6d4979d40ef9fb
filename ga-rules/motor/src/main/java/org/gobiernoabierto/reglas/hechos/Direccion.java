package org.gobiernoabierto.reglas.hechos;

import org.jspecify.annotations.Nullable;

/**
 * The address of a page or site, as recorded (§6.1, §6.2): what a rule needs to know where the
 * microsite and its dashboard are. Two are equal when they were recorded alike. Immutable and
 * thread-safe.
 *
 * <p>They are compared normalised, as RFC 3986 §6 has it. It makes no difference:
 *
 * <ul>
 *   <li>whether it is {@code http} or {@code https}; the case of scheme and host; the scheme's own
 *       port; {@code www.} before the host; a dot after it; user and password;
 *   <li>whether a name is written in its own letters or in Punycode, and a letter that needs no
 *       escape is escaped;
 *   <li>an empty path or {@code /}; a slash at the end; {@code .} and {@code ..}, escaped too;
 *       {@code index.*}, {@code default.*} or {@code home.*} at the end, which is its folder;
 *   <li>the fragment; a {@code ?} with nothing after it.
 * </ul>
 *
 * <p>Another port is another site of the same domain. The case of the path does matter. What is no
 * http or https address, {@code pendiente} for one, is no place: compared with anything, itself
 * too, the answer is no.
 */
public final class Direccion {

  private final String registrada;
  private @Nullable Lugar lugar;
  private volatile boolean leida;

  private Direccion(String registrada) {
    this.registrada = registrada;
  }

  /** The place, taken apart when somebody first asks; null for what is no address. */
  private @Nullable Lugar lugar() {
    if (!leida) {
      lugar = Lugar.de(registrada.strip());
      leida = true;
    }
    return lugar;
  }

  /** The address recorded as {@code url}; null when none is. */
  public static @Nullable Direccion de(@Nullable String url) {
    return url == null ? null : new Direccion(url);
  }

  /**
   * Whether both are of one registrable domain, such as {@code inai.org.mx}: the part that somebody
   * registered, by the public suffix list. Where nobody registers names ({@code localhost}, {@code
   * gob.mx} itself, an IP address), only the same host is. Ports play no part.
   *
   * @param otra null when not recorded: no
   */
  public boolean esDelMismoDominioQue(@Nullable Direccion otra) {
    Lugar suyo = lugar();
    Lugar ajeno = otra == null ? null : otra.lugar();
    return suyo != null && ajeno != null && suyo.mismoDominio(ajeno);
  }

  /**
   * Whether this is {@code sitio} itself or a page below it: the same host and port, and its path
   * or one that goes on from it. A site whose address has a query is told by the query, not by the
   * path: only the same path with the same query is in it.
   *
   * @param sitio null when not recorded: no
   */
  public boolean estaDentroDe(@Nullable Direccion sitio) {
    Lugar suyo = lugar();
    Lugar exterior = sitio == null ? null : sitio.lugar();
    return suyo != null && exterior != null && suyo.dentroDe(exterior);
  }

  /**
   * Whether the addresses leave it open that this belongs to {@code sitio}: it is not {@linkplain
   * #estaDentroDe inside}, but elsewhere in the same registrable domain, or where only a query
   * could tell ({@code index.php?id=9} of {@code index.php?id=7}).
   *
   * @param sitio null when not recorded: no
   */
  public boolean puedeEstarDentroDe(@Nullable Direccion sitio) {
    return esDelMismoDominioQue(sitio) && !estaDentroDe(sitio);
  }

  @Override
  public boolean equals(@Nullable Object otra) {
    return otra instanceof Direccion direccion && registrada.equals(direccion.registrada);
  }

  @Override
  public int hashCode() {
    return registrada.hashCode();
  }

  /** The address as recorded. */
  @Override
  public String toString() {
    return registrada;
  }
}
