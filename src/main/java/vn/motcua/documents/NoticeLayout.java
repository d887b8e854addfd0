package vn.motcua.documents;

/** Sets the slips the desk itself signs: forms 02 and 03. */
final class NoticeLayout {

  private NoticeLayout() {}

  static byte[] draw(RefusalForm form, FormTemplate template) {
    Composition set = new Composition(template);
    set.masthead().heading(form.letterhead(), form.issuedOn());
    set.masthead().code(form.dossier());
    set.masthead().title(template.title());
    set.sheet().gap(6);
    set.strong("from", form.applicant().name());
    set.whereabouts(form.applicant());
    set.content(form.procedureName(), form.procedureCode());
    set.sheet().gap(4);
    set.say("after.check");
    set.block("reason", form.reason());
    set.enquiries(form.contact());
    set.sheet().gap(4);
    set.signatures(form.applicant().name(), form.signer());
    return set.finish(form.dossier().shown());
  }

  static byte[] draw(SupplementForm form, FormTemplate template) {
    Composition set = new Composition(template);
    Wording words = set.words();
    String number = words.say("number", words.orDots(form.number()));
    set.masthead().heading(form.letterhead(), form.issuedOn(), number);
    set.masthead().code(form.dossier());
    set.masthead().title(template.title());
    set.sheet().gap(6);
    set.strong("from", form.applicant().name());
    set.content(form.procedureName(), form.procedureCode());
    set.whereabouts(form.applicant());
    set.sheet().gap(4);
    set.say("papers");
    papers(form, set);
    set.sheet().gap(4);
    if (!form.reason().isBlank() || !eachHasItsReason(form)) {
      set.block("reason", form.reason());
    }
    form.afterwards().forEach(set::plain);
    set.enquiries(form.contact());
    set.sheet().gap(4);
    set.signature(form.signer());
    return set.finish(form.dossier().shown());
  }

  private static void papers(SupplementForm form, Composition set) {
    Wording words = set.words();
    PaperTable table = new PaperTable(set.sheet(), PaperColumns.copies(words));
    int number = 1;
    for (SupplementForm.Missing paper : form.papers()) {
      String reason =
          paper.reason().isBlank()
              ? ""
              : PaperTable.BREAK + words.say("paper.reason", paper.reason());
      table.row(
          0,
          Integer.toString(number++),
          paper.name() + reason,
          PaperColumns.count(paper.originals()),
          PaperColumns.count(paper.certifiedCopies()),
          PaperColumns.count(paper.photocopies()));
    }
    table.end();
  }

  private static boolean eachHasItsReason(SupplementForm form) {
    return !form.papers().isEmpty()
        && form.papers().stream().noneMatch(paper -> paper.reason().isBlank());
  }
}
