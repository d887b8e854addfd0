package vn.motcua.declarations.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.motcua.declarations.Declaration;
import vn.motcua.declarations.Field;
import vn.motcua.declarations.Filling;
import vn.motcua.declarations.Question;
import vn.motcua.declarations.ShippedDeclarations;
import vn.motcua.documents.DrawnDeclaration;
import vn.motcua.documents.Pdf;
import vn.motcua.organisation.Unit;
import vn.motcua.shared.UnitId;

/** Every shipped form becomes a paper on which every answer stands, in the order it was asked. */
class PrintedDeclarationsTest {
  private static final Unit NA_HY =
      new Unit(new UnitId("03169"), "Nà Hỳ", "Xã Nà Hỳ", "xã", null, "", "");

  static Stream<Declaration> all() {
    return ShippedDeclarations.all();
  }

  @ParameterizedTest
  @MethodSource("all")
  void no_answer_is_lost_on_the_way_to_the_paper(Declaration declaration) {
    Set<String> printed = new HashSet<>();
    for (Filling person : ShippedDeclarations.people(declaration)) {
      boolean something = false;
      for (Question question : person.asked()) {
        for (Field field : person.asked(question)) {
          something |= printed.add(field.id());
        }
      }
      if (something) {
        everyAnswerStandsThere(person);
      }
    }
  }

  private static void everyAnswerStandsThere(Filling person) {
    String paper = Pdf.text(DrawnDeclaration.of(Printing.of(NA_HY, person)));
    int at = 0;
    for (Question question : person.asked()) {
      for (Field field : person.asked(question)) {
        String value = field.printed(person.answers().of(field.id())).replaceAll("\\s+", " ");
        int found = paper.indexOf(value, at);
        assertThat(found).as(field.id() + " " + value).isNotNegative();
        at = found + value.length();
      }
    }
  }
}
