package vn.motcua.filing.web;

import java.util.List;
import vn.motcua.declarations.Field;
import vn.motcua.declarations.Question;

/** The same question answered on two devices: the person sees both and chooses. */
public record DiffersPage(Visit there, Visit here, Question question) {
  /** One thing with two answers. */
  public record Line(String label, String there, String here) {}

  public String address() {
    return QuestionPage.address(there.draft(), question);
  }

  public List<Line> lines() {
    return question.fields().stream()
        .map(field -> new Line(field.label(), words(there, field), words(here, field)))
        .filter(line -> !line.there().equals(line.here()))
        .toList();
  }

  public String typed(Field field) {
    return here.filling().answers().of(field.id());
  }

  private static String words(Visit visit, Field field) {
    return field.printed(visit.filling().answers().of(field.id()));
  }
}
