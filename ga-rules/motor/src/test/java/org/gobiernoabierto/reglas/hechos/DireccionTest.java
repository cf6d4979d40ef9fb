package org.gobiernoabierto.reglas.hechos;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DireccionTest {

  private static final String SITIO = "https://www.garante.example/gobierno-abierto";

  @ParameterizedTest
  @ValueSource(
      strings = {
        SITIO,
        SITIO + "/",
        SITIO + "/index.php",
        SITIO + "/index.html",
        SITIO + "/Default.aspx",
        SITIO + "/HOME.html",
        SITIO + "/index.php/",
        SITIO + "#arriba",
        SITIO + "?",
        " " + SITIO + " ",
        "http://www.garante.example:80/gobierno-abierto",
        "https://www.garante.example:443/gobierno-abierto",
        "https://www.garante.example:/gobierno-abierto",
        "HTTPS://WWW.Garante.EXAMPLE/gobierno-abierto",
        "https://garante.example./gobierno-abierto",
        "https://quien:clave@garante.example/gobierno-abierto",
        "https://g%61rante.example/gobierno-abierto",
        "https://garante.example/otro/../gobierno-abierto/.",
        "https://garante.example/otro/%2e%2E/gobierno%2Dabierto",
        "https://garante.example/../gobierno-abierto//"
      })
  void oneSiteIsRecordedInManyWays(String otra) {
    assertThat(direccion(SITIO).estaDentroDe(direccion(otra))).isTrue();
    assertThat(direccion(otra).estaDentroDe(direccion(SITIO))).isTrue();
    assertThat(direccion(SITIO + "/tablero").estaDentroDe(direccion(otra))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    // below, whatever the query
    "https://garante.example/ga/tablero, https://garante.example/ga, DENTRO",
    "https://garante.example/ga?p=1, https://garante.example/ga, DENTRO",
    "https://garante.example/ga/index.php/tablero, https://garante.example/ga/index.php, DENTRO",
    "https://garante.example, http://garante.example/, DENTRO",
    "https://garante.example/ga, https://garante.example, DENTRO",
    "https://garante.example?p=1, https://garante.example, DENTRO",
    "https://garante.example/se%c3%b1al/x, https://garante.example/señal, DENTRO",
    "https://garante.example/a b/x, https://garante.example/a%20b, DENTRO",
    "https://méxico.example/ga, https://XN--MXICO-BSA.example/, DENTRO",
    "https://m%C3%A9xico.example/ga, https://méxico.example, DENTRO",
    "https://mi_sitio.garante.example/ga, https://mi_sitio.garante.example, DENTRO",
    "http://[::1]:8080/ga, http://[::1]:8080, DENTRO",
    // elsewhere in the domain
    "https://garante.example/gato, https://garante.example/ga, PUEDE",
    "https://garante.example, https://garante.example/ga, PUEDE",
    "https://garante.example/ga/../otro, https://garante.example/ga, PUEDE",
    "https://garante.example/ga/%2e%2e/otro, https://garante.example/ga, PUEDE",
    "https://garante.example/ga%2Ftablero, https://garante.example/ga, PUEDE",
    "https://garante.example/ga/%252e%252e/otro, https://garante.example/ga, DENTRO",
    "https://garante.example/GA, https://garante.example/ga, PUEDE",
    "https://garante.example/ga/index., https://garante.example/ga/home., PUEDE",
    "https://garante.example/%zz, https://garante.example/%zy, PUEDE",
    "https://garante.example:8443/ga, https://garante.example/ga, PUEDE",
    "http://garante.example:443/ga, https://garante.example/ga, PUEDE",
    "https://tableros.garante.example/ga, https://garante.example/ga, PUEDE",
    // told by a query
    "https://g.example/index.php?o=c&id=9, https://g.example/index.php?o=c&id=7, PUEDE",
    "https://g.example/tablero, https://g.example/index.php?o=c&id=7, PUEDE",
    "https://g.example/tablero?o=c&id=7, https://g.example/index.php?o=c&id=7, PUEDE",
    "https://g.example/, https://g.example/index.php?o=c&id=7, PUEDE",
    "https://g.example/?o=c&id=7, https://g.example/index.php?o=%63&id=7#x, DENTRO",
    // of others
    "https://garante.example/ga, https://otro.example/ga, AJENA",
    "https://garante.example@otro.example/ga, https://garante.example/ga, AJENA",
    "https://garante.example.otro.mx/ga, https://garante.example/ga, AJENA"
  })
  void thePathDecidesWhetherAPageIsInASite(String pagina, String sitio, Situacion esperada) {
    Direccion una = direccion(pagina);
    Direccion otra = direccion(sitio);

    assertThat(una.estaDentroDe(otra)).isEqualTo(esperada == Situacion.DENTRO);
    assertThat(una.puedeEstarDentroDe(otra)).isEqualTo(esperada == Situacion.PUEDE);
  }

  private enum Situacion {
    DENTRO,
    PUEDE,
    AJENA
  }

  @ParameterizedTest
  @CsvSource({
    "www.inai.org.mx, micrositios.INAI.org.mx, true",
    "inai.org.mx:8443, inai.org.mx, true",
    "inai.org.mx., a.b.inai.org.mx, true",
    "a.gob.mx, b.gob.mx, false",
    "a.gob.mx., b.gob.mx., false",
    "datos.gob.mx, gob.mx, false",
    "www.gob.mx, gob.mx, true",
    "uno.garante.example, dos.garante.example, true",
    "garante.example, garante.mx, false",
    "uno.mx, dos.mx, false",
    "www.mx, mx, false",
    "www.mx., mx, false",
    "a.blogspot.com, b.blogspot.com, false",
    "a.github.io, www.a.github.io, true",
    "a.com.co, b.com.co, false",
    "x.a.co.uk, y.a.co.uk, true",
    "a.b.c.kawasaki.jp, x.b.c.kawasaki.jp, true",
    "b.c.kawasaki.jp, a.c.kawasaki.jp, false",
    "a.city.kawasaki.jp, city.kawasaki.jp, true",
    "a.食狮.公司.cn, b.xn--85x722f.xn--55qx5d.cn, true",
    "a.公司.cn, b.xn--55qx5d.cn, false",
    "localhost:8080, localhost, true",
    "localhost, example, false",
    "10.0.0.1, 10.0.0.1:8080, true",
    "10.0.0.1, 20.0.0.1, false",
    "[::1], [::2], false"
  })
  void aDomainIsWhatSomebodyRegistered(String una, String otra, boolean esperado) {
    Direccion estaDireccion = direccion("https://" + una + "/a");
    Direccion esaDireccion = direccion("http://" + otra + "?b=1");

    assertThat(estaDireccion.esDelMismoDominioQue(esaDireccion)).isEqualTo(esperado);
    assertThat(esaDireccion.esDelMismoDominioQue(estaDireccion)).isEqualTo(esperado);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "pendiente",
        "",
        "javascript:alert(1)",
        "www.garante.example/gobierno-abierto",
        "garante.example:443",
        "ftp://garante.example/",
        "https:/garante.example",
        "https://",
        "https://?x",
        "https://.",
        "https://garante..example",
        "https://garante.example..",
        "https://gar ante.example",
        "https://garante.example:puerto/",
        "https://garante.example:65536/",
        "https://garante.example:123456/",
        "https://%zz.example",
        "https://garante.example%2Fx/",
        "no es https://garante.example"
      })
  void whatIsNoWebAddressIsNoPlace(String texto) {
    Direccion ninguna = direccion(texto);

    for (Direccion otra : List.of(ninguna, direccion(SITIO))) {
      assertThat(ninguna.estaDentroDe(otra)).isFalse();
      assertThat(otra.estaDentroDe(ninguna)).isFalse();
      assertThat(ninguna.puedeEstarDentroDe(otra)).isFalse();
      assertThat(ninguna.esDelMismoDominioQue(otra)).isFalse();
      assertThat(otra.esDelMismoDominioQue(ninguna)).isFalse();
    }
  }

  @Test
  void anAbsentAddressIsNullAndNowhere() {
    Direccion sitio = direccion(SITIO);

    assertThat(Direccion.de(null)).isNull();
    assertThat(sitio.estaDentroDe(null)).isFalse();
    assertThat(sitio.puedeEstarDentroDe(null)).isFalse();
    assertThat(sitio.esDelMismoDominioQue(null)).isFalse();
  }

  @Test
  void anAddressIsTheTextRecorded() {
    assertThat(direccion(" HTTP://X.mx ")).hasToString(" HTTP://X.mx ");
    assertThat(direccion("http://x.mx"))
        .isEqualTo(direccion("http://x.mx"))
        .hasSameHashCodeAs(direccion("http://x.mx"))
        .isNotEqualTo(direccion("http://X.mx"))
        .isNotEqualTo("http://x.mx");
  }

  @Test
  void aHostileAddressTakesNoStack() {
    String larga = "https://" + "a.".repeat(100_000) + "mx/" + "../x/".repeat(100_000);

    assertThat(direccion(larga).esDelMismoDominioQue(direccion(larga))).isFalse();
  }

  @Property(tries = 1000)
  void everyPlaceIsInItselfAndInNoDoubt(@ForAll("direcciones") String url) {
    assertThat(direccion(url).estaDentroDe(direccion(url))).isTrue();
    assertThat(direccion(url).puedeEstarDentroDe(direccion(url))).isFalse();
    assertThat(direccion(url).esDelMismoDominioQue(direccion(url))).isTrue();
  }

  @Property(tries = 1000)
  void theSameDomainIsMutual(
      @ForAll("direcciones") String una, @ForAll("direcciones") String otra) {
    assertThat(direccion(una).esDelMismoDominioQue(direccion(otra)))
        .isEqualTo(direccion(otra).esDelMismoDominioQue(direccion(una)));
  }

  @Property(tries = 1000)
  void twoPlacesInEachOtherHoldTheSame(
      @ForAll("direcciones") String una,
      @ForAll("direcciones") String otra,
      @ForAll("direcciones") String pagina) {
    if (direccion(una).estaDentroDe(direccion(otra))
        && direccion(otra).estaDentroDe(direccion(una))) {
      assertThat(direccion(pagina).estaDentroDe(direccion(una)))
          .isEqualTo(direccion(pagina).estaDentroDe(direccion(otra)));
    }
  }

  @Property(tries = 1000)
  void anotherSpellingChangesNothingNorDoesOneOnTopOfIt(
      @ForAll("anfitriones") String anfitrion,
      @ForAll("rutas") String ruta,
      @ForAll("direcciones") String otra,
      @ForAll("grafias") UnaryOperator<String> una,
      @ForAll("grafias") UnaryOperator<String> encima) {
    String url = "https://" + anfitrion + ruta;

    assertThat(relaciones(una.apply(url), otra)).isEqualTo(relaciones(url, otra));
    assertThat(relaciones(encima.apply(una.apply(url)), otra)).isEqualTo(relaciones(url, otra));
  }

  @Provide
  Arbitrary<UnaryOperator<String>> grafias() {
    return Arbitraries.of(
        url -> url.replace("https", "HTTPS"),
        url -> url.replace("garante", "GARANTE").replace("gob.mx", "GOB.MX"),
        url -> url.replaceFirst("(://[^/:]+)/", "$1:443/"),
        url -> url.replaceFirst("://", "://x:y@"),
        url -> url.replaceFirst("://(?=[^w])", "://www."),
        url -> url.replace("/t", "/%74"),
        url -> url + "/index.html",
        url -> url + "/",
        url -> url + "/./",
        url -> url + "/x/%2e%2E");
  }

  private static List<Boolean> relaciones(String una, String otra) {
    return List.of(
        direccion(una).estaDentroDe(direccion(otra)),
        direccion(otra).estaDentroDe(direccion(una)),
        direccion(una).puedeEstarDentroDe(direccion(otra)),
        direccion(una).esDelMismoDominioQue(direccion(otra)));
  }

  @Provide
  Arbitrary<String> direcciones() {
    return Combinators.combine(
            Arbitraries.of("http://", "https://"),
            anfitriones(),
            Arbitraries.of("", ":443", ":8080"),
            rutas(),
            Arbitraries.of("", "?", "?id=7", "?id=9", "#x"))
        .as(
            (esquema, anfitrion, puerto, ruta, resto) ->
                esquema + anfitrion + puerto + ruta + resto);
  }

  @Provide
  Arbitrary<String> anfitriones() {
    return Arbitraries.of(
        "garante.example", "www.garante.example", "ga.garante.example", "garante.org.mx", "gob.mx");
  }

  @Provide
  Arbitrary<String> rutas() {
    return Arbitraries.of(
            "/ga", "/ga/tablero", "/tablero", "/GA", "/..", "/.", "/index.php", "/%2F")
        .list()
        .ofMaxSize(3)
        .map(segmentos -> String.join("", segmentos));
  }

  private static Direccion direccion(@Nullable String url) {
    return requireNonNull(Direccion.de(url));
  }
}
