package vn.motcua.councils;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.dossiers.Dossier;
import vn.motcua.dossiers.DossierWorld;
import vn.motcua.dossiers.Dossiers;
import vn.motcua.dossiers.Intakes;
import vn.motcua.dossiers.Stage;
import vn.motcua.shared.OfficeTime;

/** A disability dossier at Nà Hỳ and the eight seats of its council. */
@Component
public class CouncilWorld {
  public static final String HOME = "bản Nà Hỳ 2, nhà ông Lò Văn Pọm";

  private final DossierWorld world;
  private final Intakes intakes;
  private final Dossiers dossiers;
  private final CouncilSessions sessions;

  CouncilWorld(DossierWorld world, Intakes intakes, Dossiers dossiers, CouncilSessions sessions) {
    this.world = world;
    this.intakes = intakes;
    this.dossiers = dossiers;
    this.sessions = sessions;
  }

  /** In the hands of the appraiser. */
  public Dossier appraising() {
    return world.until(
        intakes.receive(
            world.the("intake"),
            world.intake(world.the("intake"), DossierWorld.DISABILITY, "Lò Văn Pọm")),
        Stage.APPRAISING);
  }

  /** Everybody by name; no body of disabled people in this commune. */
  public static Map<Integer, String> names() {
    Map<Integer, String> names = new HashMap<>();
    List<String> all =
        List.of("Thào A Dế", "Bác sĩ Mùa", "Vàng Thị Pà", "Sùng A Chá", "Lò Thị Ơn", "Giàng A Dia");
    for (int seat = 1; seat <= all.size(); seat++) {
      names.put(seat, all.get(seat - 1));
    }
    names.put(7, "Cà Văn Thỏa");
    return names;
  }

  public static CouncilSessions.Call atHome(String when) {
    return new CouncilSessions.Call(
        OfficeTime.instant(LocalDateTime.parse(when)), Place.HOME, HOME, names());
  }

  /** Called for 9:00 of the fifth of November at the person's home. */
  public Dossier called() {
    Dossier dossier = appraising();
    return sessions.call(
        world.the("appraiser"), DossierWorld.seen(dossier), atHome("2026-11-05T09:00"));
  }

  /** One sign for each seat: + for, - against, 0 abstained, . not there. */
  public static List<Ballot> ballots(String signs) {
    List<Ballot> ballots = new ArrayList<>();
    for (int i = 0; i < signs.length(); i++) {
      Optional<Vote> vote =
          switch (signs.charAt(i)) {
            case '+' -> Optional.of(Vote.FOR);
            case '-' -> Optional.of(Vote.AGAINST);
            case '0' -> Optional.of(Vote.ABSTAIN);
            default -> Optional.empty();
          };
      ballots.add(new Ballot(i + 1, vote, i == 1 ? "Đi lại phải có người dìu" : ""));
    }
    return ballots;
  }

  public static CouncilSessions.Draft minutes(
      Motion motion, String reason, String words, String signs) {
    return new CouncilSessions.Draft(
        OfficeTime.instant(LocalDateTime.parse("2026-11-05T09:10")),
        Place.HOME,
        HOME,
        "Ông Pọm, con gái là Lò Thị Mai",
        motion,
        reason,
        words,
        ballots(signs));
  }

  /** The minutes of session {@code number} written by the appraiser. */
  public Dossier written(Dossier dossier, int number, Motion motion, String signs) {
    return sessions.write(
        world.the("appraiser"),
        DossierWorld.seen(dossier),
        number,
        minutes(motion, motion == Motion.REFUSED ? "Tự phục vụ được" : "", "Xem xét.", signs));
  }

  public Dossier now(Dossier dossier) {
    return dossiers.byId(dossier.unit(), dossier.id());
  }
}
