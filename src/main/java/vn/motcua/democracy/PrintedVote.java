package vn.motcua.democracy;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.documents.Letterhead;
import vn.motcua.documents.MinutesForm;
import vn.motcua.documents.PaperFigure;
import vn.motcua.documents.Papers;
import vn.motcua.organisation.Unit;
import vn.motcua.organisation.Units;
import vn.motcua.shared.NotFound;
import vn.motcua.web.Site;
import vn.motcua.web.Texts;

/** The minutes of what households decided, as a PDF to sign: who took part, the sums, no choice. */
@Component
public class PrintedVote {
  private final Papers papers;
  private final Units units;
  private final GrassrootsLaw law;
  private final Texts texts;
  private final Site site;

  PrintedVote(Papers papers, Units units, GrassrootsLaw law, Texts texts, Site site) {
    this.papers = papers;
    this.units = units;
    this.law = law;
    this.texts = texts;
    this.site = site;
  }

  /**
   * The PDF.
   *
   * @throws NotFound when it is not counted yet
   */
  public byte[] print(PeopleVote vote) {
    PeopleVote.Result result =
        vote.result().orElseThrow(() -> new NotFound("minutes of vote " + vote.id()));
    Unit unit = units.byId(vote.unit());
    Matter matter = law.matter(vote.matter());
    PeopleVote.Sums sums = result.sums();
    return papers.minutes(
        new MinutesForm(
            new Letterhead(
                "UBND " + unit.fullName().toUpperCase(Texts.VIETNAMESE),
                vote.village().toUpperCase(Texts.VIETNAMESE),
                unit.name()),
            vote.heldOn(),
            words("democracy.print.title." + vote.method()),
            words("democracy.print.basis"),
            words("democracy.print.matter", matter.no(), matter.title(), vote.title()),
            vote.heldOn().atTime(8, 0),
            vote.village(),
            List.of(
                words(
                    "democracy.print.turnout",
                    PaperFigure.of("democracy-vote-took-part", vote.tookPart()),
                    households(vote)),
                vote.isListGone()
                    ? words("democracy.vote.list-gone")
                    : words("democracy.print.households", HouseholdList.shown(vote.turnout()))),
            vote.basis(),
            sums.isShown()
                ? words(
                    "democracy.print.sums",
                    agreed(sums),
                    PaperFigure.of("democracy-vote-disagreed", sums.disagreed()),
                    PaperFigure.of("democracy-vote-other", sums.other()),
                    PaperFigure.of("democracy-vote-invalid", sums.invalid()))
                : words("democracy.vote.few"),
            site.definitions(),
            result.words(),
            outcome(vote, matter, result),
            result.secretary(),
            result.chair()));
  }

  private String outcome(PeopleVote vote, Matter matter, PeopleVote.Result result) {
    PeopleVote.Sums sums = result.sums();
    return sums.isShown()
        ? words(
            result.passed() ? "democracy.print.passed" : "democracy.print.not-passed",
            agreed(sums),
            households(vote),
            PaperFigure.of("democracy-vote-needed", matter.threshold().needed(vote.households())))
        : words(result.passed() ? "democracy.vote.passed" : "democracy.vote.not-passed");
  }

  private static String agreed(PeopleVote.Sums sums) {
    return PaperFigure.of("democracy-vote-agreed", sums.agreed());
  }

  private static String households(PeopleVote vote) {
    return PaperFigure.of("democracy-vote-households", vote.households());
  }

  private String words(String key, Object... arguments) {
    return texts.text(Texts.VIETNAMESE, key, arguments);
  }
}
