package vn.motcua.councils;

import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import vn.motcua.documents.BoardForm;
import vn.motcua.documents.Letterhead;
import vn.motcua.documents.MinutesForm;
import vn.motcua.documents.PaperFigure;
import vn.motcua.documents.Papers;
import vn.motcua.dossiers.Dossier;
import vn.motcua.organisation.Unit;
import vn.motcua.organisation.Units;
import vn.motcua.procedures.Council;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.OfficeTime;
import vn.motcua.web.Site;
import vn.motcua.web.Texts;

/**
 * What a council puts on paper: the minutes to sign, and the conclusion to hang at the office
 * board. Nothing on them is typed for the print.
 */
@Component
public class PrintedMinutes {
  private final CouncilSessions sessions;
  private final Papers papers;
  private final Units units;
  private final Texts texts;
  private final Site site;

  PrintedMinutes(CouncilSessions sessions, Papers papers, Units units, Texts texts, Site site) {
    this.sessions = sessions;
    this.papers = papers;
    this.units = units;
    this.texts = texts;
    this.site = site;
  }

  /**
   * The PDF.
   *
   * @throws NotFound when there is no such session or it has no minutes yet
   */
  public byte[] print(Dossier dossier, int number) {
    CouncilSession session = CouncilSessions.session(sessions.of(dossier), number);
    Council council =
        sessions.council(dossier).orElseThrow(() -> new NotFound("council of " + dossier.code()));
    Minutes minutes =
        session.minutes().orElseThrow(() -> new NotFound("minutes of session " + number));
    Unit unit = units.byId(dossier.unit());
    return papers.minutes(
        new MinutesForm(
            new Letterhead(
                "UBND " + unit.fullName().toUpperCase(Texts.VIETNAMESE),
                council.name().toUpperCase(Texts.VIETNAMESE),
                unit.name()),
            OfficeTime.date(minutes.heldAt()),
            words("councils.print.title", council.name()),
            council.basis(),
            words("councils.print.matter", dossier.filing().shownCode(), number),
            OfficeTime.local(minutes.heldAt()),
            words("councils.place." + minutes.place()) + ": " + minutes.where(),
            session.members().stream().map(member -> line(member, minutes)).toList(),
            minutes.others(),
            words(
                "councils.print.counts",
                PaperFigure.of("councils-present", minutes.present()),
                PaperFigure.of("councils-members", session.members().size()),
                PaperFigure.of("councils-for", minutes.votes(Vote.FOR)),
                PaperFigure.of("councils-against", minutes.votes(Vote.AGAINST)),
                PaperFigure.of("councils-abstained", minutes.votes(Vote.ABSTAIN))),
            site.definitions(),
            minutes.words(),
            conclusion(minutes),
            name(session, Council.Seat.Role.SECRETARY),
            name(session, Council.Seat.Role.CHAIR)));
  }

  /**
   * What hangs at the office board: code, conclusion and days, nothing about the person.
   *
   * @throws NotFound when nothing hangs
   */
  public byte[] board(Dossier dossier, Posting posting) {
    Conclusion conclusion =
        sessions
            .conclusion(dossier)
            .orElseThrow(() -> new NotFound("conclusion on " + dossier.code()));
    Council council =
        sessions.council(dossier).orElseThrow(() -> new NotFound("council of " + dossier.code()));
    Unit unit = units.byId(dossier.unit());
    return papers.board(
        new BoardForm(
            new Letterhead(
                "UBND " + unit.fullName().toUpperCase(Texts.VIETNAMESE),
                council.name().toUpperCase(Texts.VIETNAMESE),
                unit.name()),
            OfficeTime.date(posting.hungAt()),
            words("councils.print.board-title", council.name()),
            council.basis(),
            dossier.filing().shownCode(),
            words("councils.motion." + conclusion.motion()),
            posting.until(),
            conclusion.chair()));
  }

  private String line(Member member, Minutes minutes) {
    Ballot ballot = minutes.of(member);
    String there =
        ballot
            .vote()
            .map(vote -> words("councils.vote." + vote))
            .orElseGet(() -> words("councils.vote.absent"));
    String opinion = ballot.opinion().isBlank() ? "" : " “" + ballot.opinion() + "”";
    return "– " + member.name() + ", " + member.title() + ": " + there + opinion;
  }

  private String conclusion(Minutes minutes) {
    String outcome =
        words(
            "councils.outcome." + minutes.outcome(), words("councils.motion." + minutes.motion()));
    return minutes.reason().isBlank() ? outcome : outcome + "\n" + minutes.reason();
  }

  private static String name(CouncilSession session, Council.Seat.Role role) {
    List<String> names =
        session.members().stream()
            .filter(member -> member.role() == role)
            .map(Member::name)
            .toList();
    return names.isEmpty() ? "" : names.getFirst();
  }

  private String words(String key, Object... arguments) {
    Locale office = Texts.VIETNAMESE;
    return texts.text(office, key, arguments);
  }
}
