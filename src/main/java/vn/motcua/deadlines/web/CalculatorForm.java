package vn.motcua.deadlines.web;

import java.util.List;
import java.util.Map;
import vn.motcua.deadlines.Measure;
import vn.motcua.web.Message;

/**
 * The small due-date calculator: what was typed, what is wrong with it, and the answer.
 *
 * @param answer the reckoning in sentences; empty before a question and after a wrong one
 */
public record CalculatorForm(
    String received,
    String amount,
    String measure,
    Map<String, Message> errors,
    List<String> answer) {
  public List<Measure> measures() {
    return List.of(Measure.values());
  }
}
