package vn.motcua.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.councils.Ballot;
import vn.motcua.councils.CouncilSessions;
import vn.motcua.councils.Motion;
import vn.motcua.councils.Place;
import vn.motcua.councils.Postings;
import vn.motcua.councils.Vote;
import vn.motcua.dossiers.Dossier;
import vn.motcua.dossiers.Dossiers;
import vn.motcua.procedures.Council;
import vn.motcua.shared.Actor;

/** The council of the demonstration: it visits at home, and its conclusion hangs at the office. */
@Component
class DemoCouncil {
  private static final String WHERE = "bản Nà Hỳ 2, tại nhà";

  /** Made-up names, by seat. */
  private static final List<String> NAMES =
      List.of(
          "Hạng A Ký",
          "Mùa Thị Vá",
          "Lường Văn Ôn",
          "Sùng Thị Say",
          "Giàng A Chếnh",
          "Lò Thị Biên",
          "Quàng Văn Hặc",
          "Vàng A Nù");

  private final CouncilSessions sessions;
  private final Postings postings;

  DemoCouncil(CouncilSessions sessions, Postings postings) {
    this.sessions = sessions;
    this.postings = postings;
  }

  /** The members are called by name. */
  Dossier called(DemoCrew crew, Dossier dossier, Instant meetsAt) {
    Council council = sessions.council(dossier).orElseThrow();
    Map<Integer, String> names = new HashMap<>();
    council.seats().stream()
        .filter(seat -> !seat.whereItExists())
        .forEach(seat -> names.put(seat.order(), NAMES.get(names.size() % NAMES.size())));
    return sessions.call(
        crew.byId(dossier.holder()),
        seen(dossier),
        new CouncilSessions.Call(meetsAt, Place.HOME, WHERE, names));
  }

  /** They sat and agreed; the conclusion hangs until that day. */
  Dossier sat(DemoCrew crew, Dossier dossier, Instant heldAt, LocalDate until) {
    Actor appraiser = crew.byId(dossier.holder());
    List<Ballot> ballots =
        sessions.of(dossier).getFirst().members().stream()
            .map(member -> new Ballot(member.seat(), Optional.of(Vote.FOR), ""))
            .toList();
    Dossier decided =
        sessions.write(
            appraiser,
            seen(dossier),
            1,
            new CouncilSessions.Draft(
                heldAt,
                Place.HOME,
                WHERE,
                "Người nhà và trưởng bản",
                Motion.SEVERE,
                "",
                "Hội đồng đến tận nhà, xem và hỏi chuyện; đi lại phải có người dìu.",
                ballots));
    return postings.hang(appraiser, seen(decided), until);
  }

  /** Taken down when its time was over. */
  void takenDown(Actor officer, Dossier dossier) {
    postings.remove(officer, dossier.id());
  }

  private static Dossiers.Seen seen(Dossier dossier) {
    return new Dossiers.Seen(dossier.id(), dossier.version());
  }
}
