package vn.motcua.dossiers.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossiers.Dossier;
import vn.motcua.dossiers.HandOvers;
import vn.motcua.dossiers.TimeLeft;
import vn.motcua.web.Message;

/**
 * Dossiers about to be given to a colleague.
 *
 * @param notTheirs how many were chosen that this officer may not give away
 * @param told what could not go a moment ago, and why
 */
public record HandOverPage(
    List<Row> rows,
    int notTheirs,
    List<HandOvers.Recipient> recipients,
    String to,
    String reason,
    List<Left> told,
    @Nullable Message notice) {
  public HandOverPage {
    rows = List.copyOf(rows);
    recipients = List.copyOf(recipients);
    told = List.copyOf(told);
  }

  /** One dossier with who holds it now. */
  public record Row(Dossier dossier, String procedure, String holder, TimeLeft left) {
    /** What the form carries: the dossier as it was seen. */
    public String seen() {
      return dossier.id() + ":" + dossier.version();
    }

    /** The legal clock runs. */
    public boolean isRunning() {
      return dossier.stage().isUnderWay() && !dossier.stage().isPaused();
    }
  }

  /** A dossier that stayed where it was. */
  public record Left(String code, Message why) {}

  public boolean isChosen(HandOvers.Recipient recipient) {
    return recipient.officer().id().toString().equals(to);
  }
}
