package vn.motcua.reception;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.motcua.TestClock;
import vn.motcua.dossiers.DossierWorld;
import vn.motcua.shared.Actor;

/** Receptions at Nà Hỳ. */
@Component
public class ReceptionWorld {
  private final DossierWorld world;
  private final ReceptionDays days;
  private final Visits visits;

  ReceptionWorld(DossierWorld world, ReceptionDays days, Visits visits) {
    this.world = world;
    this.days = days;
    this.visits = visits;
  }

  public Actor the(String who) {
    return world.the(who);
  }

  /** The chairman receives that morning, from half past seven to half past eight. */
  public ReceptionDay.Plan morning(String day) {
    return plan(day, ReceptionKind.HEAD, "chairman", false);
  }

  public ReceptionDay.Plan plan(String day, ReceptionKind kind, String who, boolean online) {
    return new ReceptionDay.Plan(
        LocalDate.parse(day),
        LocalTime.of(7, 30),
        LocalTime.of(8, 30),
        20,
        "Phòng tiếp công dân",
        world.the(who).officer(),
        kind,
        online);
  }

  public UUID planned(String day) {
    return days.plan(the("clerk"), UUID.randomUUID(), morning(day));
  }

  public static Visit.Asking asking(String name, Matter matter) {
    return new Visit.Asking(
        matter, name, "bản Nà Hỳ 2", "", "0900 111 222", "Đường vào bản bị sạt", 1);
  }

  public Visit came(UUID day, String name) {
    return visits.register(the("clerk"), UUID.randomUUID(), day, asking(name, Matter.REFLECTION));
  }

  /** What was said, found to be this office's own affair. */
  public static Visits.Draft said(String held, String name, Matter matter) {
    Instant at = TestClock.at(held);
    return new Visits.Draft(
        at,
        matter,
        name,
        "bản Nà Hỳ 2",
        "011099000001",
        3,
        "Đường vào bản sạt từ tháng 9",
        "",
        true,
        "",
        "",
        "Xã đi xem ngay trong tuần",
        "");
  }
}
