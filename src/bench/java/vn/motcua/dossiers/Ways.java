package vn.motcua.dossiers;

import java.util.Map;
import org.springframework.context.ApplicationContext;
import vn.motcua.cooperation.Errand;
import vn.motcua.cooperation.Errands;
import vn.motcua.cooperation.LinkedFilings;
import vn.motcua.cooperation.LinkedParts;

/** The lives a dossier can have, act by act as its officers do them. */
final class Ways {
  /** Birth, residence and health insurance of a child under six, filed once. */
  static final String LINKED_BIRTH = "2.000986";

  private final Intakes intakes;
  private final Dossiers dossiers;
  private final Supplements supplements;
  private final LinkedParts parts;
  private final LinkedFilings filings;
  private final Errands errands;

  Ways(ApplicationContext context) {
    intakes = context.getBean(Intakes.class);
    dossiers = context.getBean(Dossiers.class);
    supplements = context.getBean(Supplements.class);
    parts = context.getBean(LinkedParts.class);
    filings = context.getBean(LinkedFilings.class);
    errands = context.getBean(Errands.class);
  }

  /** Received, four officers, returned: seven transactions. */
  int straight(BenchOffices.Office at) {
    home(at, handed(at, received(at, DossierWorld.BIRTH)));
    return 0;
  }

  /** A paper is asked for by two people, the clock waits, the paper comes: ten transactions. */
  int withPause(BenchOffices.Office at) {
    Dossier dossier = handed(at, received(at, DossierWorld.BIRTH));
    int paper =
        supplements.askable(dossier).stream()
            .filter(line -> line.obstacle().isEmpty())
            .findFirst()
            .orElseThrow()
            .paper()
            .order();
    dossier =
        supplements.propose(
            at.appraiser(),
            seen(dossier),
            Map.of(paper, "Bản nộp bị mờ, không đọc được"),
            at.second().officer());
    dossier = supplements.send(at.second(), seen(dossier), "Xin nộp tại Trung tâm");
    dossier =
        supplements.receive(at.second(), seen(dossier), at.appraiser().officer(), "Đã nộp đủ");
    home(at, dossier);
    return 0;
  }

  /**
   * A birth filed once for three agencies: the birth is a dossier of its own with its own officers,
   * the police and the insurance are asked and answer; seventeen transactions.
   */
  int linked(BenchOffices.Office at) {
    Dossier filing = received(at, LINKED_BIRTH);
    Dossier child = dossiers.byId(at.unit(), parts.of(filing).getFirst().here().orElseThrow().id());
    home(at, handed(at, child));
    for (int part = 2; part <= 3; part++) {
      filing =
          filings.send(
              at.intake(), seen(filing), part, at.intake().officer(), "Kèm giấy khai sinh");
    }
    for (int part = 2; part <= 3; part++) {
      int number = parts.of(filing).get(part - 1).errand().orElseThrow().number();
      filing =
          errands.answer(
              at.intake(), seen(filing), number, Errand.Verdict.GRANTED, "Đã giải quyết");
    }
    home(at, handed(at, filing));
    return 1;
  }

  private Dossier received(BenchOffices.Office at, String code) {
    return intakes.receive(at.intake(), BenchOffices.filing(intakes.open(at.intake(), code)));
  }

  private Dossier handed(BenchOffices.Office at, Dossier dossier) {
    return dossiers.handOver(at.intake(), seen(dossier), at.appraiser().officer(), "");
  }

  private void home(BenchOffices.Office at, Dossier received) {
    Dossier dossier = dossiers.handOver(at.appraiser(), seen(received), at.head().officer(), "");
    dossier = dossiers.handOver(at.head(), seen(dossier), at.chairman().officer(), "");
    dossier = dossiers.approve(at.chairman(), seen(dossier), at.clerk().officer(), "");
    dossier = dossiers.seal(at.clerk(), seen(dossier), at.intake().officer(), "");
    dossiers.returnResult(at.intake(), seen(dossier), "mẹ cháu bé");
  }

  private static Dossiers.Seen seen(Dossier dossier) {
    return new Dossiers.Seen(dossier.id(), dossier.version());
  }
}
