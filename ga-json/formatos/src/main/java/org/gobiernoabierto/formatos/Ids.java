package org.gobiernoabierto.formatos;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Ids of requirements in few characters: «P4-04 a P4-16, P5-01». */
final class Ids {

  private static final Pattern NUMERADO = Pattern.compile("(.*-)([0-9]{1,6})");

  private Ids() {}

  /**
   * @param hasta the word between the first and the last of several in a row
   */
  static String de(List<String> ids, String hasta) {
    List<String> tramos = new ArrayList<>();
    int i = 0;
    while (i < ids.size()) {
      int fin = i;
      while (fin + 1 < ids.size() && seSiguen(ids.get(fin), ids.get(fin + 1))) {
        fin++;
      }
      if (fin - i < 2) {
        tramos.addAll(ids.subList(i, fin + 1));
      } else {
        tramos.add(ids.get(i) + " " + hasta + " " + ids.get(fin));
      }
      i = fin + 1;
    }
    return String.join(", ", tramos);
  }

  private static boolean seSiguen(String uno, String otro) {
    Matcher a = NUMERADO.matcher(uno);
    Matcher b = NUMERADO.matcher(otro);
    return a.matches()
        && b.matches()
        && a.group(1).equals(b.group(1))
        && Integer.parseInt(a.group(2)) + 1 == Integer.parseInt(b.group(2));
  }
}
