package vn.motcua.councils;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.motcua.procedures.Council;
import vn.motcua.web.Message;

/** What a call and the minutes of a session must hold, and what comes of the votes. */
final class SessionRules {
  static final int LONGEST_MINUTES = 100_000;
  static final int LONGEST_WORDS = 2_000;
  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_PLACE = 400;

  private SessionRules() {}

  /** What is wrong with a call, by field. */
  static Map<String, Message> broken(Council council, CouncilSessions.Call call, Instant now) {
    Map<String, Message> errors = new LinkedHashMap<>();
    if (call.meetsAt().isBefore(now)) {
      errors.put("ngay", Message.of("councils.error.past"));
    }
    text(errors, "noiHop", call.where(), LONGEST_PLACE);
    for (Council.Seat seat : council.seats()) {
      String name = call.name(seat.order());
      if (!name.isBlank() || !seat.whereItExists()) {
        text(errors, "ten-" + seat.order(), name, LONGEST_NAME);
      }
    }
    return errors;
  }

  /** What is wrong with minutes, by field. */
  static Map<String, Message> broken(
      CouncilSession session, CouncilSessions.Draft draft, Instant received, Instant now) {
    Map<String, Message> errors = new LinkedHashMap<>();
    if (draft.heldAt().isAfter(now)) {
      errors.put("ngay", Message.of("councils.error.future"));
    } else if (draft.heldAt().isBefore(received)) {
      errors.put("ngay", Message.of("councils.error.before-receipt"));
    }
    text(errors, "noiHop", draft.where(), LONGEST_PLACE);
    longWords(errors, "nguoiKhac", draft.others(), LONGEST_WORDS);
    text(errors, "bienBan", draft.words(), LONGEST_MINUTES);
    longWords(errors, "lyDo", draft.reason(), LONGEST_WORDS);
    if (draft.motion() == Motion.REFUSED && draft.reason().isBlank()) {
      errors.put("lyDo", Message.of("councils.error.refusal-reason"));
    }
    draft
        .ballots()
        .forEach(
            ballot -> longWords(errors, "yKien-" + ballot.seat(), ballot.opinion(), LONGEST_WORDS));
    if (!seats(session).equals(voters(draft))) {
      errors.put("bienBan", Message.of("councils.error.ballots"));
    }
    return errors;
  }

  /**
   * What came of it: valid only with the quorum and a chair; the majority of the votes decides,
   * when they are equal the chair's (TT 01/2019/TT-BLĐTBXH).
   */
  static Outcome outcome(Council council, List<Member> members, List<Ballot> ballots) {
    int present = (int) ballots.stream().filter(Ballot::present).count();
    Set<Integer> chairs = new HashSet<>();
    members.stream().filter(Member::presides).forEach(member -> chairs.add(member.seat()));
    List<Vote> chair =
        ballots.stream()
            .filter(ballot -> chairs.contains(ballot.seat()))
            .flatMap(ballot -> ballot.vote().stream())
            .toList();
    if (chair.isEmpty() || !council.isQuorate(members.size(), present)) {
      return Outcome.NOT_VALID;
    }
    boolean passed =
        Council.passes(
            count(ballots, Vote.FOR), count(ballots, Vote.AGAINST), chair.contains(Vote.FOR));
    return passed ? Outcome.DECIDED : Outcome.NOT_PASSED;
  }

  private static int count(List<Ballot> ballots, Vote vote) {
    return (int)
        ballots.stream().flatMap(ballot -> ballot.vote().stream()).filter(vote::equals).count();
  }

  private static List<Integer> seats(CouncilSession session) {
    return session.members().stream().map(Member::seat).sorted().toList();
  }

  private static List<Integer> voters(CouncilSessions.Draft draft) {
    List<Integer> seats = new ArrayList<>();
    draft.ballots().forEach(ballot -> seats.add(ballot.seat()));
    return seats.stream().sorted().toList();
  }

  static void text(Map<String, Message> errors, String field, String typed, int longest) {
    if (typed.isBlank()) {
      errors.put(field, Message.of("councils.error.missing"));
    } else {
      longWords(errors, field, typed, longest);
    }
  }

  private static void longWords(
      Map<String, Message> errors, String field, String typed, int longest) {
    if (typed.length() > longest) {
      errors.put(field, Message.of("councils.error.long", longest, typed.length()));
    } else if (typed.chars().anyMatch(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t')) {
      errors.put(field, Message.of("councils.error.control"));
    }
  }
}
