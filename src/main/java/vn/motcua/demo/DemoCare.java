package vn.motcua.demo;

import static vn.motcua.demo.DemoStaff.THANH_NUA;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.motcua.births.Birth;
import vn.motcua.births.BirthEntry;
import vn.motcua.births.Births;
import vn.motcua.database.OfficeClock;
import vn.motcua.feedback.Replacement;
import vn.motcua.feedback.Replacements;
import vn.motcua.organisation.Officers;
import vn.motcua.shared.Actor;
import vn.motcua.shared.OfficeTime;

/** A list of births with families invited, and a request for another officer at a desk. */
@Component
class DemoCare extends DemoChapter {
  private final Births births;
  private final Replacements replacements;
  private final Officers officers;
  private final DemoDays days;
  private final Clock clock;

  DemoCare(
      Births births,
      Replacements replacements,
      Officers officers,
      DemoDays days,
      DemoGround ground,
      Clock clock) {
    super("demo-care", "1", 963, ground);
    this.births = births;
    this.replacements = replacements;
    this.officers = officers;
    this.days = days;
    this.clock = clock;
  }

  @Override
  void tell() {
    DemoCrew crew = DemoCrew.of(THANH_NUA, officers);
    invited(crew);
    kept(crew);
  }

  /** Two families asked, one of them without a word of what came of it; names are made up. */
  private void invited(DemoCrew crew) {
    Actor chairman = crew.titled("Chủ tịch UBND");
    Actor keeper = crew.titled("Công chức tư pháp");
    UUID inviter = crew.titled("Công chức Trung tâm").officer();
    LocalDate today = OfficeTime.date(clock.instant());
    OfficeClock.at(
        days.morning(THANH_NUA, today.minusDays(14)),
        () -> {
          births.decideBasis(
              chairman,
              "Minh họa: quy chế phối hợp giữa UBND xã và trạm y tế (số: đang đối chiếu)");
          births.decideKeeper(chairman, keeper.officer());
          births.decideRetention(chairman, 180);
          UUID waits = born(keeper, today.minusDays(40), "Lò Thị Pản");
          UUID comes = born(keeper, today.minusDays(30), "Cà Thị Ún");
          births.invite(keeper, waits, inviter, Birth.Result.TO_INVITE, "");
          births.invite(keeper, comes, inviter, Birth.Result.WILL_COME, "Hẹn phiên chợ tới.");
        });
  }

  private UUID born(Actor keeper, LocalDate day, String mother) {
    return births.add(
        keeper, new BirthEntry(day, BirthEntry.Sex.UNKNOWN, mother, "bản Nưa", 1, "sinh tại nhà"));
  }

  /** The director asked, the officer spoke, the chairman let the officer stay. */
  private void kept(DemoCrew crew) {
    Actor director = crew.titled("Giám đốc");
    Actor officer = crew.titled("Công chức Trung tâm");
    Actor chairman = crew.titled("Chủ tịch UBND");
    LocalDate asked = days.working(THANH_NUA, OfficeTime.date(clock.instant()).minusDays(20));
    OfficeClock.at(
        days.morning(THANH_NUA, asked),
        () ->
            replacements.ask(
                director,
                UUID.randomUUID(),
                officer.officer(),
                "Ba phiên chợ liền bà con phải đợi lâu ở bàn này, đã góp ý hai lần."));
    UUID id = replacements.of(director).getFirst().id();
    OfficeClock.at(
        days.morning(THANH_NUA, asked.plusDays(1)),
        () ->
            replacements.say(
                officer, id, "Phiên chợ đông gấp ba ngày thường, một người làm không kịp."));
    OfficeClock.at(
        days.morning(THANH_NUA, asked.plusDays(4)),
        () ->
            replacements.decide(
                chairman,
                id,
                new Replacements.Verdict(
                    Replacement.Outcome.STAYS,
                    "Bố trí thêm một người vào phiên chợ; xem lại sau hai tháng.",
                    Optional.empty(),
                    Optional.empty())));
  }
}
