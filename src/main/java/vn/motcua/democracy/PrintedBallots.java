package vn.motcua.democracy;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.documents.BallotForm;
import vn.motcua.documents.Letterhead;
import vn.motcua.documents.Papers;
import vn.motcua.organisation.Unit;
import vn.motcua.organisation.Units;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotFound;
import vn.motcua.web.Texts;

/** The papers of a vote on line: made with the codes, in the one moment these are known. */
@Component
public class PrintedBallots {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/yyyy");

  private final Ballots ballots;
  private final Votes votes;
  private final Papers papers;
  private final Units units;

  PrintedBallots(Ballots ballots, Votes votes, Papers papers, Units units) {
    this.ballots = ballots;
    this.votes = votes;
    this.papers = papers;
    this.units = units;
  }

  /**
   * New codes for every household, as a PDF; codes printed before are good no more.
   *
   * @param address where the vote is cast
   */
  @Transactional
  public byte[] print(Actor actor, UUID id, String address) {
    PeopleVote vote = votes.byId(actor.unit(), id);
    BallotBox box =
        ballots.of(actor.unit(), id).orElseThrow(() -> new NotFound("ballot box of " + id));
    return papers(vote, box, ballots.print(actor, id), address);
  }

  /** The code of one household again; the one before is void, and the print has a name. */
  @Transactional
  public byte[] reprint(Actor actor, UUID id, int household, String reason, String address) {
    PeopleVote vote = votes.byId(actor.unit(), id);
    BallotBox box =
        ballots.of(actor.unit(), id).orElseThrow(() -> new NotFound("ballot box of " + id));
    return papers(vote, box, List.of(ballots.reprint(actor, id, household, reason)), address);
  }

  private byte[] papers(PeopleVote vote, BallotBox box, List<Ballots.Paper> made, String address) {
    List<BallotForm.Slip> slips =
        made.stream()
            .map(paper -> new BallotForm.Slip(paper.household(), BallotCode.shown(paper.code())))
            .toList();
    Unit unit = units.byId(vote.unit());
    return papers.ballots(
        new BallotForm(
            new Letterhead(
                "UBND " + unit.fullName().toUpperCase(Texts.VIETNAMESE),
                vote.village().toUpperCase(Texts.VIETNAMESE),
                unit.name()),
            votes.today(),
            vote.title(),
            vote.village(),
            DAY.format(box.opensOn()) + " – " + DAY.format(box.closesOn()),
            address,
            slips));
  }
}
