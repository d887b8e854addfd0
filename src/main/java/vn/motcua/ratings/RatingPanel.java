package vn.motcua.ratings;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.dossiers.Dossier;
import vn.motcua.dossiers.spi.DossierPanel;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Counted;
import vn.motcua.web.Message;

/**
 * The card that hands the citizen the way to the rating: to the officer a sheet to print, to
 * whoever has the slip a button. It never says whether the rating was given.
 */
@Component
class RatingPanel implements DossierPanel {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/yyyy");

  private final RatingRights rights;

  RatingPanel(RatingRights rights) {
    this.rights = rights;
  }

  @Override
  public Optional<Panel> panel(Actor actor, Dossier dossier) {
    if (!rights.mayHandOut(actor)) {
      return Optional.empty();
    }
    if (rights.isMailed(dossier)) {
      return Optional.of(
          new Panel(
              Message.of("ratings.panel.title"),
              List.of(Message.of("ratings.panel.mailed")),
              List.of()));
    }
    return rights
        .of(dossier)
        .map(right ->
            new Panel(
                Message.of("ratings.panel.title"),
                List.of(
                    Message.of("ratings.panel.lead", day(right.until())),
                    Message.of("ratings.panel.ways", new Counted("ratings-ways", right.ways()))),
                right.isPrintedEnough()
                    ? List.of()
                    : List.of(
                        new Link(
                            Message.of(
                                right.ways() == 0 ? "ratings.panel.print" : "ratings.panel.again"),
                            "/ban-lam-viec/ho-so/" + dossier.id() + "/to-moi-danh-gia",
                            true))));
  }

  @Override
  public Optional<Panel> tracked(Dossier dossier) {
    return rights.of(dossier).map(right -> tracked(dossier, right));
  }

  /** Also how to say that one's right was used by somebody else; nobody is told whether it was. */
  private Panel tracked(Dossier dossier, Right right) {
    String slip = "/hs/" + dossier.unit() + "/" + dossier.filing().trackSecret();
    Link disown = new Link(Message.of("ratings.tracked.disown"), slip + "/luot-danh-gia");
    return rights.isMailed(dossier)
        ? new Panel(
            Message.of("ratings.tracked.title"),
            List.of(Message.of("ratings.tracked.mailed", day(right.until()))),
            List.of(disown))
        : new Panel(
            Message.of("ratings.tracked.title"),
            List.of(Message.of("ratings.tracked.lead", day(right.until()))),
            List.of(new Link(Message.of("ratings.tracked.go"), slip + "/danh-gia", true), disown));
  }

  private static String day(LocalDate day) {
    return day.format(DAY);
  }
}
