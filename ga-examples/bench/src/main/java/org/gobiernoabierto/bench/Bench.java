package org.gobiernoabierto.bench;

/** Placeholder until the measurements exist. */
final class Bench {
  private Bench() {}

  public static void main(String[] args) {}
}
