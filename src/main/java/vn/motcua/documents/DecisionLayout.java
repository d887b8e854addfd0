package vn.motcua.documents;

import java.time.LocalDate;

/**
 * Sets the papers an authority signs: the apology (04), the stop notice (05 of 2025) and the
 * refusal after receipt.
 */
final class DecisionLayout {

  private final Composition set;
  private final Wording words;
  private final FormTemplate template;

  private DecisionLayout(FormTemplate template) {
    this.set = new Composition(template);
    this.words = set.words();
    this.template = template;
  }

  static byte[] draw(ApologyForm form, FormTemplate template) {
    return new DecisionLayout(template).apology(form);
  }

  static byte[] draw(ApologyDraft draft, FormTemplate template) {
    DecisionLayout layout = new DecisionLayout(template);
    layout.set.masthead().draft();
    return layout.apology(draft.apology());
  }

  static byte[] draw(StopForm form, FormTemplate template) {
    return new DecisionLayout(template).stop(form);
  }

  static byte[] draw(IneligibleForm form, FormTemplate template) {
    return new DecisionLayout(template).ineligible(form);
  }

  private byte[] apology(ApologyForm form) {
    heading(form.letterhead(), form.dossier(), form.number(), form.issuedOn());
    to(form.applicant());
    set.say("received", words.date(form.receivedAt().toLocalDate()), form.dossier().shown());
    set.content(form.procedureName(), form.procedureCode());
    set.strong("due", words.moment(form.dueAt()));
    set.fact("settling", form.settling());
    set.block("reason", form.reason());
    set.sheet().gap(3);
    set.say("sorry");
    set.strong("new.due", words.moment(form.newDueAt()));
    set.fact("collect", form.collectAt());
    set.say("hope");
    set.enquiries(form.contact());
    set.signature(form.signatory(), form.recipients());
    return set.finish(form.dossier().shown());
  }

  private byte[] stop(StopForm form) {
    heading(form.letterhead(), form.dossier(), form.number(), form.issuedOn());
    to(form.applicant());
    set.say("received", words.date(form.receivedAt().toLocalDate()), form.dossier().shown());
    set.content(form.procedureName(), form.procedureCode());
    set.fact("requested", words.date(form.requestedOn()));
    set.block("reason", form.reason());
    set.sheet().gap(3);
    set.say("stopped", words.moment(form.stoppedAt()));
    set.enquiries(form.contact());
    set.signature(form.signatory(), form.recipients());
    return set.finish(form.dossier().shown());
  }

  private byte[] ineligible(IneligibleForm form) {
    heading(form.letterhead(), form.dossier(), form.number(), form.issuedOn());
    to(form.applicant());
    set.say("received", words.date(form.receivedAt().toLocalDate()), form.dossier().shown());
    set.content(form.procedureName(), form.procedureCode());
    set.sheet().gap(3);
    set.say("not.eligible");
    reasons(form);
    if (!form.guidance().isBlank()) {
      set.block("guidance", form.guidance());
    }
    if (!form.returned().isEmpty()) {
      set.block("returned", "– " + String.join("\n– ", form.returned()));
    }
    set.enquiries(form.contact());
    set.signature(form.signatory(), form.recipients());
    return set.finish(form.dossier().shown());
  }

  private void reasons(IneligibleForm form) {
    if (form.reasons().isEmpty()) {
      set.block("reason", "");
    }
    int number = 1;
    for (IneligibleForm.Reason reason : form.reasons()) {
      String ground =
          reason.ground().isBlank() ? "" : "\n" + words.say("ground", reason.ground().strip());
      String key = form.reasons().size() == 1 ? "reason" : "reason.numbered";
      set.block(key, reason.text() + ground, number++);
    }
  }

  private void heading(Letterhead head, DossierMark dossier, String number, LocalDate day) {
    set.masthead().heading(head, day, words.say("number", words.orDots(number)));
    set.masthead().code(dossier);
    set.masthead().title(template.title());
    set.sheet().gap(6);
  }

  private void to(ReceiptForm.Person person) {
    set.strong("to", person.name());
    set.fact("address", person.address());
    set.sheet().gap(3);
  }
}
