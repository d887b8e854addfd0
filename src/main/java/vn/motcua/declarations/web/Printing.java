package vn.motcua.declarations.web;

import java.util.ArrayList;
import java.util.List;
import vn.motcua.declarations.Field;
import vn.motcua.declarations.Filling;
import vn.motcua.declarations.IdCard;
import vn.motcua.declarations.Question;
import vn.motcua.documents.DeclarationForm;
import vn.motcua.organisation.Unit;

/** The answers as the paper has them. */
final class Printing {
  private Printing() {}

  static DeclarationForm of(Unit unit, Filling filling) {
    List<DeclarationForm.Part> parts = new ArrayList<>();
    for (Question question : filling.asked()) {
      parts.add(
          new DeclarationForm.Part(
              question.heading(),
              filling.asked(question).stream().map(field -> line(filling, field)).toList()));
    }
    return new DeclarationForm(
        filling.declaration().title(),
        "Ủy ban nhân dân " + unit.fullName(),
        unit.name(),
        filling.today(),
        parts,
        filling.declaration().pledge(),
        filling.applicant().map(IdCard::name).orElse(""),
        filling.declaration().source(),
        filling.applicant().map(IdCard::code).orElse(""));
  }

  private static DeclarationForm.Entry line(Filling filling, Field field) {
    return new DeclarationForm.Entry(
        field.legal(), field.printed(filling.answers().of(field.id())));
  }
}
