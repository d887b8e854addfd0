package vn.motcua.declarations.web;

import java.util.Map;
import vn.motcua.declarations.Filling;
import vn.motcua.organisation.Unit;

/** All answers once more, before the paper is made. */
public record ReviewPage(Unit unit, Filling filling) {

  public String address() {
    return StartPage.address(unit, filling.declaration());
  }

  /** Everything typed, which travels along. */
  public Map<String, String> typed() {
    Map<String, String> typed = new java.util.TreeMap<>(filling.answers().values());
    typed.values().removeIf(String::isEmpty);
    return typed;
  }
}
