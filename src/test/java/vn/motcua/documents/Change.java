package vn.motcua.documents;

import java.time.LocalDateTime;
import java.util.List;
import java.util.function.UnaryOperator;

/** A receipt with some of its values changed. */
final class Change {

  private DossierMark dossier;
  private List<ReceiptForm.Copy> copies;
  private int reprint;
  private boolean sample;
  private ReceiptForm.Person owner;
  private ReceiptForm.Person submitter;
  private List<ReceiptForm.Paper> papers;
  private String promise;
  private List<ReceiptForm.Stage> stages;
  private List<String> explanation;
  private LocalDateTime receivedAt;
  private final ReceiptForm from;

  Change(ReceiptForm form) {
    from = form;
    dossier = form.dossier();
    copies = form.copies();
    reprint = form.reprint();
    sample = form.sample();
    owner = form.owner();
    submitter = form.submitter();
    papers = form.papers();
    promise = form.promise();
    stages = form.laterStages();
    explanation = form.explanation();
    receivedAt = form.receivedAt();
  }

  Change dossier(DossierMark mark) {
    dossier = mark;
    return this;
  }

  Change copies(ReceiptForm.Copy... all) {
    copies = List.of(all);
    return this;
  }

  Change reprint(int times) {
    reprint = times;
    return this;
  }

  Change sample() {
    sample = true;
    return this;
  }

  Change owner(String name) {
    owner = new ReceiptForm.Person(name, "", "", "", "");
    return this;
  }

  Change submitter(UnaryOperator<ReceiptForm.Person> change) {
    submitter = change.apply(submitter);
    return this;
  }

  Change at(LocalDateTime time) {
    receivedAt = time;
    return this;
  }

  Change papers(List<ReceiptForm.Paper> list) {
    papers = list;
    return this;
  }

  Change promise(String sentence) {
    promise = sentence;
    return this;
  }

  Change stages(ReceiptForm.Stage... list) {
    stages = List.of(list);
    return this;
  }

  Change explanation(String... sentences) {
    explanation = List.of(sentences);
    return this;
  }

  ReceiptForm form() {
    return new ReceiptForm(
        from.letterhead(),
        dossier,
        copies,
        reprint,
        sample,
        from.reception(),
        owner,
        submitter,
        from.helpers(),
        from.channel(),
        from.procedureName(),
        from.procedureCode(),
        papers,
        from.sets(),
        from.legalTime(),
        receivedAt,
        from.dueAt(),
        promise,
        stages,
        explanation,
        from.collectAt(),
        from.contact(),
        from.receiver());
  }
}
